"""What there is to say of an explanation: its sentences, with symbols and numbers in them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from backpropviz.engine.explain.explanation import Explanation, Origin
from backpropviz.engine.explain.paths import Factor, FactorKind, Path
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.quantities import Kind, Phase, Quantity
from backpropviz.engine.rules import WeightedSum
from backpropviz.engine.trace import Step, Trace
from backpropviz.export.explanation import sentences as say
from backpropviz.export.explanation.path_lines import PathWriter
from backpropviz.export.formula.formula import EQUALS, Line, line_latex, line_text
from backpropviz.export.notation import Notation, differentiated
from backpropviz.export.numbers import NARROW_SPACE, NumberStyle, count_text
from backpropviz.export.sentences import Translate, write_sentence
from backpropviz.export.translation import join_sentences
from backpropviz.export.worked.worked import with_dollars


@dataclass(frozen=True, slots=True)
class ExplanationWords:
    """Puts an explanation into words; trace: the one it was made of.

    latex: whether symbols and numbers within sentences are LaTeX between dollar signs.
    """

    explained: Explanation
    trace: Trace
    notation: Notation
    style: NumberStyle
    translate: Translate = str
    latex: bool = False

    def with_dollars(self) -> ExplanationWords:
        """Return the same with symbols and numbers as LaTeX in its sentences."""
        return replace(self, latex=True)

    @property
    def write(self) -> PathWriter:
        """Return what writes factors and paths."""
        return PathWriter(self.trace, self.notation, self.style)

    @property
    def step(self) -> Step:
        """Return the step that a number is made by which no derivative is."""
        explained = self.explained
        assert explained.rule is not None
        # Which step it is does not matter to its words.
        return Step(0, Phase.FORWARD, explained.quantity, explained.value, explained.rule)

    @property
    def own(self) -> Quantity:
        """Return the derivative of the followed sample's own loss."""
        return self.explained.quantity._replace(sample=self.explained.of_sample)

    @property
    def by(self) -> Quantity:
        """Return what the derivative is a derivative by."""
        return differentiated(self.own)

    @property
    def network_trace(self) -> NetworkTrace:
        """Return the trace, which is a network's."""
        return self.write.network_trace

    def question(self, *, with_number: bool = True) -> str:
        """Return what is explained, as a question."""
        template = say.QUESTION if with_number else say.OPEN_QUESTION
        return self.say(template).format(
            q=self.name(self.explained.quantity), value=self.number(self.explained.value)
        )

    def given(self) -> str:
        """Return why a number is not computed."""
        quantity = self.explained.quantity
        return self.say(say.GIVEN[quantity.kind]).format(q=self.name(quantity))

    def sentence(self) -> str:
        """Return what happens where a number is computed that is no derivative."""
        return write_sentence(self.step, self.trace, self._in_sentences, self.translate)

    def introduction(self) -> str:
        """Return how a derivative comes about."""
        explained = self.explained
        one = len(explained.paths) == 1
        template = say.GROUPED_ONE if one else say.GROUPED
        if explained.origin is Origin.PATHS:
            template = say.ONE_PATH if one else say.MANY_PATHS
            if one and len(explained.paths[0].factors) == 1:
                template = say.DIRECT
        text = self.say(template).format(
            of=self.name(self.by),
            loss=self.name(Quantity(Kind.LOSS, sample=explained.of_sample)),
            n=self.count(explained.counts.paths if explained.counts else 1),
            groups=self.count(len(explained.paths)),
        )
        return join_sentences((text, self.say(say.FUSED))) if explained.is_fused else text

    def path_title(self, index: int) -> str:
        """Return a path's number and the way it takes."""
        way = self.inline(self.write.chain(self.explained.paths[index]))
        return self.say(say.PATH).format(number=str(index + 1), way=way)

    def extremes(self, path: Path) -> str:
        """Return which factor of a path is the largest and which the smallest; "" if none is."""
        found = self.explained.extremes(path)
        if found is None:
            return ""
        factors = self.explained.factors(path)
        largest, smallest = (self._equation(index, factors) for index in found)
        return self.say(say.EXTREMES).format(largest=largest, smallest=smallest)

    def strongest(self) -> str:
        """Return which of several paths or terms is the largest; "" where there is none."""
        explained, index = self.explained, self.explained.strongest
        if index is None or len(explained.paths) < 2:
            return ""
        path = explained.paths[index]
        match explained.origin:
            case Origin.PATHS:
                return self.say(say.STRONGEST).format(number=str(index + 1))
            case Origin.GROUPS:
                return self.say(say.STRONGEST_UNIT).format(unit=self.name(self.through(path)))
        if not isinstance(explained.rule, WeightedSum):
            return ""
        term = self.inline(self.write.path(path.factors).symbol)
        return self.say(say.STRONGEST_TERM).format(term=term, value=self.number(path.value))

    def batch(self) -> str:
        """Return how the gradient of the batch is made of the samples' shares."""
        explained = self.explained
        assert explained.batch is not None
        samples = len(explained.batch.shares)
        template = say.MEAN if explained.batch.pull is None else say.MEAN_AND_PULL
        return self.say(say.SHARE_AND_PULL if samples == 1 else template).format(
            sample=self.sample_number(explained.sample),
            n=self.count(samples),
            of=self.name(self.by),
        )

    def agreement(self) -> str:
        """Return whether the backward pass has the number that comes out here."""
        template = say.AGREES if self.explained.agrees else say.DISAGREES
        return self.say(template).format(value=self.number(self.explained.value))

    def through(self, path: Path) -> Quantity:
        """Return the unit, or the value, whose paths a group is the sum of."""
        return path.factors[0].by._replace(kind=Kind.A)

    def group_heads(self) -> tuple[str, ...]:
        """Return the heads of a table of groups: a name, the factors, their product, a count."""
        heads = (say.THROUGH, say.ARRIVES, say.LOCAL, say.CONTRIBUTION, say.PATHS)
        return tuple(map(self.say, heads))

    def summed(self) -> Quantity:
        """Return what the paths add up to: the number, or what arrives before common factors."""
        explained = self.explained
        if not explained.common:
            return explained.quantity if explained.origin is Origin.TERMS else self.own
        node = explained.common[0].of
        of = Kind.D_Z if node.kind is Kind.Z else Kind.D_A
        return Quantity(of, node.layer, node.unit, sample=explained.of_sample)

    def sum_factor(self, value: float) -> Factor:
        """Return the sum of the paths as the factor that the common ones are multiplied with."""
        loss = Quantity(Kind.LOSS, sample=self.explained.of_sample)
        node = self.explained.common[0].of
        return Factor(FactorKind.ARRIVED, loss, node, value, self.summed())

    def work(self) -> str:
        """Return the heading of the counts."""
        return self.say(say.WORK)

    def whole_gradient(self) -> str:
        """Return what all derivatives together are called in the counts."""
        return self.say(say.WHOLE_GRADIENT)

    def saving(self) -> str:
        """Return what the recursion saves."""
        counts = self.explained.gradient_counts
        assert counts is not None
        if counts.by_paths == counts.by_recursion:
            return self.say(say.NO_SAVING)
        return self.say(say.SAVING).format(
            paths=self.count(counts.paths),
            by_paths=self.count(counts.by_paths),
            by_recursion=self.count(counts.by_recursion),
        )

    def sample_number(self, row: int) -> str:
        """Return how people call a row of the batch: the sample's number in the data, from 1."""
        return str(self.network_trace.run.rows[row] + 1)

    def say(self, template: str) -> str:
        """Return a sentence in the reader's language, its names still to be filled in."""
        return self.translate(template)

    def name(self, quantity: Quantity) -> str:
        """Return a quantity's symbol for the midst of a sentence."""
        return self._in_sentences.text(quantity)

    def number(self, value: float) -> str:
        """Return a number for the midst of a sentence."""
        return self.inline(self.write.number(value))

    def count(self, count: int) -> str:
        """Return a whole number with thousands marks."""
        text = count_text(count, decimal_comma=self.style.decimal_comma)
        return text.replace(NARROW_SPACE, r"\,") if self.latex else text

    def inline(self, line: Line) -> str:
        """Return a piece of a formula for the midst of a sentence."""
        return f"${line_latex(line)}$" if self.latex else line_text(line)

    @property
    def _in_sentences(self) -> Notation:
        return with_dollars(self.notation) if self.latex else self.notation

    def _equation(self, index: int, factors: tuple[Factor, ...]) -> str:
        factor = factors[index]
        symbol = self.write.factor(factor).symbol
        return self.inline((*symbol, EQUALS, *self.write.number(factor.value)))
