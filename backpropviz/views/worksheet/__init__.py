"""Worksheets on paper: their pages, the PDF, and the dialog that asks for them."""
