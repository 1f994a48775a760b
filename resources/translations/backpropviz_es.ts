<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export program…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run to the stop rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One update back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step this update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derivation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof lights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous part of the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derivatives backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derivatives forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures in the neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edges show gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave projector mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown when…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show pressed keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presenter&apos;s window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About backpropviz</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivationCanvas</name>
    <message>
        <source>The curve and its derivative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {z} = {number}, {f} = {value}, {slope} = {steepness}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivationGallery</name>
    <message>
        <source>All activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}: what the layer has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: what the layer has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would {name} do here?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivationPanel</name>
    <message>
        <source>Activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not possible: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flat: no gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saturated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{slope}(0) = {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by convention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes z on as it is. Several such layers in a row can do no more than one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On or off. The slope is 0 everywhere, so no gradient ever gets through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squeezes z between 0 and 1. The slope is at most 0.25: each such layer weakens gradients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squeezes z between −1 and 1. The slope is 1 at 0, and almost nothing beyond ±3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets positive z through with slope 1. Below 0 it is flat: no gradient comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope 1 above 0 and 0.01 below: a little gradient always comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z itself above 0; below, it bends smoothly towards −1, where it is flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ReLU rounded off at 0. Its slope is the sigmoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ReLU rounded off, with a dip below 0, where the slope is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z times its sigmoid: a ReLU rounded off, with a dip below 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes up and down for ever: many z give the same a, and the slope changes sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A function of the whole layer: shares that add up to 1. Raise one z, and all others fall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer {layer}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer {layer}: {own}, seen with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} · {count} of {all} saturated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {z} = ?, not computed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {z} = ?, to be predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{z} = {number}&#xa0;&#xa0;&#xa0; {f} = {value}&#xa0;&#xa0;&#xa0; ∂a/∂z = {slope}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{z} = {number}&#xa0;&#xa0;&#xa0; {f} = {value}&#xa0;&#xa0;&#xa0; {d}({z}) = {slope}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use in layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {layer} has {name}; choose another one below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make {name} the activation of layer {layer} (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose {name} in layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>{name} is {value}. {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused after update {count}. The loss is {loss}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>your number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>mean {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} = {gradient}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to follow this sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of the samples have no finite gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean {mean} + penalty {penalty} = gradient {gradient}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ penalty {penalty} = gradient {gradient}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch has one sample: its gradient is the batch&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one sample: its gradient is the batch&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the samples is the gradient of the batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of the samples = gradient of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} of the only sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample {number}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} of each of the {count} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {count} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample {number}: {name} = {value}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoundaryAxes</name>
    <message>
        <source>Across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first two principal components: {share} of the variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others fixed at their mean</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoundaryCanvas</name>
    <message>
        <source>Samples and answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoundaryPanel</name>
    <message>
        <source>Decision boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoundarySwitches</name>
    <message>
        <source>Discretize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discrete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only what is answered, not how surely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the samples that are kept for testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how far each answer is from its target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total} samples stand out, as was chosen in Confusion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoundaryWords</name>
    <message>
        <source>train {train}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train {train}   test {test}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>component 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>component 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ring: size of the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to add a sample, drag to move it, Delete to remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample {number} is kept for testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample {number} is not in this batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output: {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target: {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output 1 of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left click: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>click: add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right click: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag: move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete: remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1–{last}: class</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceGrid</name>
    <message>
        <source>Four answers to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeCanvas</name>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All numbers are in the program that is copied or saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equation {number}: to its step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code}; its value: {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equation {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {count} lines, with every number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs in Python (*.py)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NumPy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every line of the pass written out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library finds the gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole program, with every number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the program as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule is wrong on purpose. This program follows the right ones, so it gives other numbers than those that stand here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfusionPanel</name>
    <message>
        <source>train {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} of {count} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows: true class, columns: predicted class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the framed points are shown; click again for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {samples} training samples of {true} are taken for {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {samples} test samples of {true} are taken for {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to show all points again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to show only these points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R² {train}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R² train {train}   test {test}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>residual = output − target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>residual = output − target; line: test samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Blank screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any key shows the picture again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Derivation</name>
    <message>
        <source>The slope of the linear activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum is sent on as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move z by any h and the output moves by just as much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of the step function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is on where its sum is positive …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and off everywhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both halves are flat. A small change of z changes nothing, so the slope is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the jump there is no slope at all; we write 0 there too. So no gradient ever gets past a step: what lies before it cannot learn by backpropagation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of the sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the fraction as a power; powers are easy to differentiate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain rule: the slope of the power, times the slope of what is inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two minus signs cancel. Share the square between two fractions: the first one is the sigmoid again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second one is what the sigmoid lacks to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So the output alone tells the slope. It is 1/4 at most, where the output is 1/2, and almost 0 where the output is close to 0 or 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the two halves of the fraction: tanh(z) = u / v. Each is the slope of the other: u′ = v and v′ = u.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotient rule; then put the slopes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide both terms by v². The slope is 1 at z = 0, four times that of the sigmoid, and fades on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of ReLU, and its kink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two straight lines that meet at 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the output is z: what comes back passes through unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the output stays 0, and what comes back is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the kink the slope is 0 from the left and 1 from the right, so there is no single true one. A choice has to be made; we take 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of leaky ReLU, and its kink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU with a leak: below 0 a hundredth of z still comes through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the output is z itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here it is 0.01 z, so the unit can still learn its way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the kink either slope would do; we take that of the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of ELU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right of 0 a straight line, as ReLU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left of 0 an exponential, put 1 lower; a constant has no slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 0 both halves have the slope 1, so there is no kink and nothing to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of softplus is the sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU with its kink rounded off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain rule: ln x has the slope 1/x; then what is inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide top and bottom by the exponential of z. Where ReLU&apos;s slope jumps from 0 to 1, this one climbs there smoothly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of GELU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Φ(z) is the share of a standard normal distribution that lies below z: the further z is to the right, the more of it is let through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share grows as fast as the bell curve is high at z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product rule: the slope of the first factor times the second, plus the first times the slope of the second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of swish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sigmoid serves as a gate: it says how much of z passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product rule: move z and keep the gate, then move the gate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in the slope of the sigmoid, σ(1 − σ), and take the common factor out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of the cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move z a little, by h: the addition theorem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near 0 the cosine is flat, and the sine of h is almost h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take cos z off, divide by h and let h shrink: only the second term is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean over the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mean and not a sum, so that the loss, and the step that follows from it, do not grow with the number N of samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of a sum is the sum of the slopes, and a constant factor stays: every sample has one vote. A smaller last batch is divided by its own size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The l2 penalty: a pull in proportion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large weights cost more than in proportion. The penalty R is added to the loss of the data, once for the batch and not once for each sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one term holds this weight, and the ½ cancels the 2 of the square.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What gradient descent makes of it: each update takes the same share off every weight. Large ones shrink fast, small ones slowly, none to exactly 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The l1 penalty: a pull of constant strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the weights, without their sign. The penalty R is added to the loss of the data, once for the batch and not once for each sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|w| rises with slope 1 right of 0 and falls with slope −1 left of it. At the kink itself there is no single slope; we take 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What gradient descent makes of it: each update takes the same amount off, however small the weight. So weights that hardly help are driven to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move one weight and hold the rest: a single term of the sum moves, and what stands beside the weight says how fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move what comes in instead: now it is the weight that stands beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weighted sum and its three slopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes in from unit i (in the first layer the input x_i), times the weight from i to k; all of it added up, and the bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bias is added as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weighted sum and its two slopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes in from unit i (in the first layer the input x_i), times the weight from i to k; all of it added up. This layer has no bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All samples at once: a matrix product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sample s has a row of its own; all of them go through the same weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row s of A times column k of W: this is how the product of matrices is defined. A bias is added to every row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N samples, n numbers that go in, m units: the size in the middle, over which the sum runs, disappears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move z by a little Δz. The output a moves f′(z) times as far: this is what a slope means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss moves ∂J/∂a times as far as that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the one into the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide by Δz and let it shrink towards 0: what was nearly right becomes exact. Slopes one behind the other multiply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several ways to the loss: their gradients add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a_i by a little. It feeds every unit k of the next layer, each through its own weight, so all their sums move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of them moves the loss. For small changes the effects do not disturb one another: they simply add up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the first line in, divide by Δa_i and let it shrink. Each gradient on the right already holds everything behind it, so no way is ever walked twice: this is what makes backpropagation fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way back as a matrix product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum over the next layer&apos;s units, for every sample s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a product the index that is summed must stand in the middle. Here W has it last, so W is transposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sizes fit, too: N samples, m units, n numbers that go in; the one in the middle disappears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient of a weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight reaches the loss through one number only, the sum z_k of the unit that it leads to. Chain rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In z_k the weight stands beside a_i. If what comes in is 0, the weight had no say, and its gradient is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient of all weights as a matrix product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One weight serves all samples, so it reaches the loss by way of each of them. The 1/N of the mean is already in δ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a product the index that is summed must stand in the middle. Here A has it first, so A is transposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n numbers that go in, N samples, m units: the samples are summed away, and what is left has the shape of W.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient of a bias: the column sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bias is a weight whose input is always 1: the gradient at the sum arrives as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With several samples it is added to every row, so column k of δ is added up. The 1/N of the mean is already in δ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary cross-entropy and its slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the output a as the probability of a yes. Then this is the probability that the network gave to what really happened: a for t = 1, 1 − a for t = 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its logarithm with a minus is a loss: 0 for a sure and right answer, and the larger, the surer the network was of the wrong one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several outputs are several questions; their losses add up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the k-th term holds a_k. The slope of ln x is 1/x; in the second term the slope of 1 − a is −1 and turns the sign around.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over one denominator; in the numerator the product t a cancels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-entropy and its slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the outputs as the probabilities of the classes. With the target 1 for the right class and 0 for the others, this is the probability that the network gave to the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its logarithm with a minus is the loss; the logarithm turns the product into a sum and the powers into factors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the k-th term holds a_k, and the slope of ln x is 1/x. Outputs whose target is 0 do not count here; they count through softmax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half the squared error and its slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The squared distance from the target: small errors hardly count, large ones count a lot, and the sign does not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the k-th term holds a_k. Chain rule: the slope of the square, times that of a − t, which is 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ½ is there for this: it cancels the 2 and leaves the plain error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean squared error and its slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The squared distance from the target, as a mean over n outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the ½ a factor 2 stays, and the mean brings 1/n: the direction is that of half the squared error, only the size is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid with binary cross-entropy: what is left is a − t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain rule, back through the output&apos;s sigmoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of the loss, then that of the sigmoid. The one divides by exactly what the other multiplies with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So a saturated output does not stop learning: where it is sure and wrong, its flat sigmoid is made up for by a steep loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid with cross-entropy, taken together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of the loss, then that of the sigmoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is never positive: this loss only ever pulls outputs up. Nothing pulls down the one whose target is 0; binary cross-entropy or softmax would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the loss is computed from z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logarithm undoes the fraction, so there is no need to compute the output first and to take its logarithm then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same with the other sign, since 1 − σ(z) = σ(−z).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this form the exponential is never larger than 1: nothing overflows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output itself would be rounded to 1 here, and the logarithm of 0 is infinite. From z the loss is right, and so is its slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slopes of softmax: a whole table of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every output shares one denominator, so every z moves them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A logarithm turns the fraction into a difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one term of the sum S holds z_k, and it is its own slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here δ_jk is 1 where j and k are the same output, and 0 where they are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of ln a is the slope of a divided by a, so multiply by a. Raising z_k raises its own share and lowers every other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way back through softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z_k reaches the loss by way of every output, so there is one term for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in the slopes of softmax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>δ_jk picks the single term j = k; a_k can stand before the sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum is the mean of the gradients, weighted by the shares: only what differs from the mean goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why softmax never overflows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same number m may be taken off every z: it cancels, so softmax sees only differences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the largest z as m no exponential is larger than 1. Taken from z as it is, e to the power of 1000 would already be too large for the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax with cross-entropy: what is left is a − t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of the loss, times that of softmax: a_j cancels, and with it the division by what may be very small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The targets of classes add up to 1. What is left is simply how far the share is from its target, however sure the network is of the wrong class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax with binary cross-entropy, taken together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a name to what softmax will ask for: the slope of the loss times the output. One of the two factors in its denominator cancels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here nothing collapses to a − t: binary cross-entropy takes every output for a question of its own, and softmax ties them together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logarithm undoes the exponential on top of softmax: there is no need to compute the share first and to take its logarithm then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the largest z, called m, out of the sum: no exponential is larger than 1, and one of them is exactly 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is lacking to 1 is the share of the others; added up, it is not lost where the share itself is rounded to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share itself would be rounded to 0 here, and the logarithm of 0 is infinite. From z the loss is right, and so is its slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why a step against the gradient lowers the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move every parameter w_i by a little Δ_i. Each changes the loss by its slope times its change, and small changes add up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose each change against its own slope, η times its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squares are never negative: the loss goes down, as long as the step is small enough for slopes to tell the truth. If η is too large, it can go up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why no other direction is steeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change of the loss is a scalar product; φ is the angle between the step and the gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among all steps of one length the cosine alone decides. It is smallest straight against the gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay is an l2 penalty in disguise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding λ w to the gradient is the same as adding a penalty to the loss, only that the loss on the screen does not show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What momentum does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share μ of the last step is kept, and the new gradient added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the line into itself again and again: all gradients so far count, the older the less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients that agree add up: with μ = 0.9 the steps grow up to tenfold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients that change sign every time all but cancel: less to and fro across a narrow valley.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nesterov: momentum that looks ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum will carry the parameter θ on by −ημv in any case. So go there first and take the gradient g there, at w.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then an ordinary step with momentum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next place to look from; put in θ′, and θ from the first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since v′ = μv + g, the old v cancels. The program keeps only w, the place from which the gradient is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSprop: every parameter gets its own step size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A running mean of the squared gradient: old ones fade by the share α with every update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While gradients stay alike, √s is as large as they are. What is left is their sign: every parameter moves by about η, in steep and in flat directions. The tiny ε keeps the division from failing at 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start s is 0 and its mean too small, so the first step is larger: with α = 0.99 it is ten times η. Adam mends this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adagrad: steps that shrink with every gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here nothing fades: s is the sum of all squared gradients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With gradients of one size the first step is η, the fourth η/2, the hundredth η/10. A parameter whose gradient is often 0 keeps its large steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam and its bias correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The running mean of the gradient, put into itself down to its start at 0: a sum with fading weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mean needs weights that add up to 1. These fall short of it (a geometric sum): because of the start at 0 the mean is too small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide by what they add up to, and it is a true mean; likewise for the mean s of the squares. Later the correction is almost 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean gradient over its typical size. At the first update this is the sign of g, so every parameter moves by about η; where gradients contradict one another the steps become small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AdamW: decay that is not divided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Adam g + λw takes the place of g, so the mean has a part that comes from the gradient and one that comes from the weight …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and both are divided by the size of the gradient: a weight whose gradients are large hardly decays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AdamW takes the decay out of the gradient and off the weight itself: every weight loses the same share.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DerivationPanel</name>
    <message>
        <source>Derivation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is computed yet. With the first step, its rule is proved here in a few lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is given, so no rule made it. Choose a number that is computed, and its rule is proved here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DerivationSheet</name>
    <message>
        <source>Written in the usual letters: x what goes in, W weights, b biases, z the sums, a the outputs of the units, t targets, J the loss; i and k count units, s samples.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DockColumn</name>
    <message>
        <source>Close; the View menu brings it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentCommands</name>
    <message>
        <source>Your changes to “{title}” are not lost: Undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture written to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiments (*.bpviz *.toml *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiments (*.bpviz *.toml *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a picture of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawingSheet</name>
    <message>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Experiment</name>
    <message>
        <source>Who is admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sigmoid neuron and a table: a test&apos;s score (gre), the average of grades (gpa), and the rank of the school that 400 students come from, which becomes four columns of 0 and 1. The students never lived. They are drawn from a model that is known: the logarithm of the odds of being admitted is −4 + 0.0025 gre + 0.8 gpa − 0.7 (rank − 1).

**Look at** the weights: they find the four ranks in their right order, and that grades count a little more than the score.

**Try** it with gre and gpa as they are, not standardized. Scores of 600 drive the sigmoid to its flat end, and nothing is learned. For the table that this stands for, choose &quot;CSV file&quot; under Data, open the file with the columns admit, gre, gpa and rank, take admit as the target and rank as categories.

**Expect** 71 % of the training students right, and not to be impressed by it: as 69 % of them were turned down, saying no to everyone is nearly as good. Chance decides most of it, and no network can learn that. The notebook that this is from says that it keeps 20 % of the table for testing, and keeps 10 %; its standardization uses the test rows too, and so does this.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AND gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single sigmoid neuron learns the logical AND from its four cases, with half the mean squared error and a learning rate of 1.

**Look at** the weights: they begin as 1.25 and 0.28 and become equal, since AND treats its inputs alike. The bias goes down to −7.08, so that one input alone is not enough and both together are.

**Try** the targets of OR (0, 1, 1, 1), then those of XOR (0, 1, 1, 0). The loss of XOR cannot fall below 0.125, and there all four outputs are 0.5.

**Expect** [after 2000 updates](do:run=stop) the outputs 0.00, 0.08, 0.08 and 0.90. The notebook that this is from calls the loss binary cross-entropy in a comment; what it computes, and what is computed here, is half the mean squared error.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two blobs and a single neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two round clouds, one above the other, and one sigmoid neuron: logistic regression. Its boundary is the straight line where w₁x₁ + w₂x₂ + b = 0.

**Look at** the line. After the first updates it lies where it belongs, level between the clouds; what still changes is how steeply the answer goes from 0 to 1 across it.

**Try** the noise 1, as in the notebook that this is from: the clouds overlap, and about one sample in seven lies on the wrong side of the line. Then add hidden layers, and train for 3000 updates: what they win on the training samples they lose on the test samples.

**Expect** that a line suffices: after 300 updates 97 % of the training samples and 98 % of the test samples are right. The same neuron fails on the moons (see moons-linear).
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disk in a ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One class fills a disk, the other a ring around it: no straight line separates them, so a hidden layer has to make a closed curve out of straight cuts. As playgrounds do it, the classes are the targets −1 and 1, the output is a tanh, and the loss is half the squared error; half of the 500 samples are held back for testing.

**Look at** the pictures in the four hidden neurons. Each is a soft step across the plane; together they enclose the disk, like the sides of a polygon.

**Try** one hidden layer, with two, then with three units. Two cuts leave the boundary open (80 to 84 %), three close it from most seeds. Or take x1^2 and x2^2 as the only inputs: now a circle is a straight line, and one neuron can do it.

**Expect** a test accuracy of 95 % and more within 300 epochs from 18 of the seeds 0 to 19. The seeds 5 and 11 stay at 88 to 89 % on a plateau; they get there too, after some 400 and 800 epochs.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep and cosine: waves within waves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One input x, hidden layers of 4, 10, 30, 10 and 4 cosines, and one output; all weights are from the standard normal distribution, 100 inputs from −3 to 3. The targets, a wave between 0 and 1, are ours: the notebook that this is from only looks at what comes out.

**Look at** the curve, what the network says to every x: it swings. A cosine of a cosine of a cosine has ever more turns, and at x = −x the same value, as all biases are 0.

**Try** Adam with the same learning rate: a loss of 0.005. He&apos;s initializer: 0.003 without Adam.

**Expect** a loss of 0.038 after 2000 updates. Gradients do not vanish here, they are between 0.5 and 24; but so rugged is the ground that the slope in one place says little about the next.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without activations, numbers grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network 3-4-10-20-50-2 without activations, all of whose weights are drawn from the standard normal distribution, and one sample.

**Look at** the size of the numbers. As the root of the mean square, it is 1.3 in the first layer, then 2.3, 7.4, 32 and 391 in the last. Each layer adds up n numbers with random signs, which multiplies the size by about √n.

**Try** Xavier as the initializer: it divides by that √n, and all layers keep numbers around 0.5. Then the learning rate 0.01 is fine. With these weights 0.00001 already is too much: after six updates the numbers are too large for the computer.

**Expect** that depth adds nothing here: a product of matrices is one matrix, so all of these layers together are one linear layer. What makes depth worth anything are the activations (deep-tanh, deep-relu).
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep and ReLU: a bend, and too steep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One input x, hidden layers of 4, 10, 30, 10 and 4 ReLUs, and one output; all weights are from the standard normal distribution, 100 inputs from −3 to 3. The targets, a wave between 0 and 1, are ours: the notebook that this is from only looks at what comes out.

**Look at** the curve, what the network says to every x: two straight lines with a bend at 0, up to 39. A ReLU does not squeeze anything, so with weights of this size the numbers grow, and the gradient&apos;s norm is 3700 in the first layer.

**Try** He&apos;s initializer, which was made for ReLU: outputs up to 1.4, gradients around 1, and a loss of 0.015 after 2000 updates. Or the seed 1: the outputs are 0 for every x, and so are all gradients; this network is dead from the start.

**Expect** that the first update kills it. The step is so large that some layer gets nothing but negative sums; from then on its outputs and all gradients are 0, and the loss stays at 0.379.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep and sigmoid: nearly constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One input x, hidden layers of 4, 10, 30, 10 and 4 sigmoids, and one output; all weights are from the standard normal distribution, 100 inputs from −3 to 3. The targets, a wave between 0 and 1, are ours: the notebook that this is from only looks at what comes out.

**Look at** the curve, what the network says to every x: it looks constant. From 0.8299 to 0.8305 is all the way that it goes: every layer squeezes what is left of the differences. The gradient&apos;s norm is 0.10 in the last layer and 0.0007 in the first.

**Try** Adam with the same learning rate: after 2000 updates the loss is 0.004. Adam divides each slope by its own size, so small ones do no harm. Then the same with tanh: deep-tanh.

**Expect** that it learns the mean of the targets and nothing else: a loss of 0.129 after 2000 updates.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep and softmax: everything the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One input x, hidden layers of 4, 10, 30, 10 and 4 softmax units, and one output; all weights are from the standard normal distribution, 100 inputs from −3 to 3. The targets, a wave between 0 and 1, are ours: the notebook that this is from only looks at what comes out.

**Look at** the curve, what the network says to every x: it is nearly constant, from 0.584 to 0.593. In each layer the outputs share a total of 1, and the more units there are the less is left for each. The output itself is linear, as the softmax of one number is always 1.

**Try** Adam with the same learning rate: a loss of 0.003, so this network can do it, too.

**Expect** the loss 0.129, that of the mean. The gradient&apos;s norm is 0.09 in the last layer and 0.0016 in the first. The notebook&apos;s softmax divides by the sum over all 100 samples at once; here each sample has a softmax of its own.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep and tanh: a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One input x, hidden layers of 4, 10, 30, 10 and 4 tanh units, and one output; all weights are from the standard normal distribution, 100 inputs from −3 to 3. The targets, a wave between 0 and 1, are ours: the notebook that this is from only looks at what comes out.

**Look at** the curve, what the network says to every x: a step, from −0.9 to 0.9 around x = 0. With weights as large as these every layer makes it steeper. It is also the same upside down when it is turned around 0, as tanh is, and all biases are 0.

**Try** Xavier as the initializer: the curve becomes a gentle slope. Then the same with ReLU: deep-relu.

**Expect** a loss of 0.003 after 2000 updates. The gradients of all six layers have about the same size, between 0.5 and 5; that is why this learns and deep-sigmoid does not.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handwritten digits, done better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notebook ends with the question whether you can beat its 77 %. Here are the same digits and the same split, 64 tanh units instead of ten sigmoids, first weights that fit their number (Xavier), Adam, and a penalty on large weights.

**Look at** the accuracy of the test: 83 % after the first of 30 epochs, 96 % after five. The whole training takes less than a second.

**Try** it without the penalty (L2 = 0): the training loss falls to a fifth of what it was, and the test gets no better. Other seeds: of the first six, all end above 97 %.

**Expect** 98.5 % of the 540 test images right: eight are not. Look at those; some are hard for people, too.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handwritten digits, ten sigmoids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1797 images of 8×8 pixels, each a number from 0 to 16. A network 64-10-10 learns from 1257 of them which digit they show; the other 540 are for testing. Ten sigmoids, a softmax, batches of 32, 20 000 updates with a learning rate of 0.01; split and first weights are the notebook&apos;s that this is from.

**Look at** the hidden layer at the start: weights between −1 and 1 times pixels up to 16, summed over 64 of them, are large, and 92 % of what the sigmoids say is within 0.01 of 0 or 1. There they are flat, so little comes back through them, and learning is slow.

**Try** smaller first weights (Xavier): 93.5 % of the test images instead of 77 %, and nothing else was changed. Adam with a learning rate of 0.001 gets to 89 %. Then open digits-better.

**Expect** about 77 % of the test images right and 84 % of the others. The notebook&apos;s own code gets 76.85 %, with slopes of the first layer that are slightly wrong; with the right ones it is 77.41 %. Which digits are taken for which, the confusion matrix says.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hills and hollows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three hills and three hollows, side by side: the target falls from 1 or −1 at the middle of each to 0 at a distance of 2. The output is linear, the loss half the squared error; half of the 500 samples are held back for testing.

**Look at** which hills the network finds. With four and two hidden units it has not enough to make six bumps, so it lays a wave through some of them.

**Try** two layers of eight units and 1500 epochs: R² on the test samples rises to 0.6 or 0.7. Watch whether the test loss follows the training loss.

**Expect** R² around 0.5 after 300 epochs: half of what the targets vary is explained.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two clouds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two clouds of samples, one at the lower left and one at the upper right. As playgrounds do it, the classes are the targets −1 and 1, the output is a tanh, and the loss is half the squared error; half of the 500 samples are held back for testing.

**Look at** how soon it is over: after ten epochs nearly all samples are right, and the rest of the training only makes the output steeper between the clouds.

**Try** to remove both hidden layers. One neuron is enough here, since a straight line separates the clouds. From the seed 8 it waits for more than 50 epochs: there it begins with every sample on the wrong side, and its tanh so saturated that hardly any gradient comes through. Or raise the noise to 0.5: the clouds overlap, and larger networks, too, get no further than 88 % on samples they have not seen.

**Expect** a test accuracy of 95 % and more within 10 epochs, from each of the seeds 0 to 19.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backpropagation by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two inputs, three hidden neurons and one output: small enough to check every number with a pencil.

**Look at** h₁ and h₃. They are almost saturated, so hardly any gradient gets through them: [∂J/∂W₁₁](do:go=dJ/dW[1][0,0]) is about sixty thousand times smaller than [∂J/∂W₁₂](do:go=dJ/dW[1][0,1]).

**Try** [the target 0](do:target[0]=0) instead of [1](do:target[0]=1), or make [W₁₁](do:select=W[1][0,0]) and [W₂₁](do:select=W[1][1,0]) smaller until h₁ wakes up. Then [run 100 updates](do:run=100): the loss falls from 0.527 to 0.034, while W₁₁ hardly moves.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What there is to compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two inputs, 5 and 3, go to three hidden neurons, and these go to one output. Every line is a weight: nine numbers, and nothing else to learn. The output should be 1.

Two questions: what does the network answer now, and which way should each of the nine weights go so that the answer gets better? Step with → and ←, here or in any part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward: the hidden neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each hidden neuron adds up its inputs, each times its weight: z₁ = 5 · 1 + 3 · 2 = 11, and in the same way [z₂ = 1](do:go=z[1][1]) and [z₃ = 12](do:go=z[1][2]). The sigmoid turns each sum into a number between 0 and 1.

**Look at** the three results. [h₂ = 0.731](do:go=a[1][1]) is somewhere in the middle; [h₁](do:go=a[1][0]) and [h₃](do:go=a[1][2]) are 1 but for some hundred-thousandths. Remember that: the way back will.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer, and how wrong it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more with three inputs: [the sum is 0.3655](do:go=z[2][0]), and [the answer y = 0.590](do:go=a[2][0]). For the target 1 the loss is −ln y = 0.527.

**Try** [the target 0](do:target[0]=0): the answer stays, the loss is −ln(1 − y) = 0.893, since 0.590 is further from 0 than from 1. [Back to 1](do:target[0]=1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way back begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does the loss change with y? [∂J/∂y = −1/y = −1.69](do:go=dJ/da[2][0]): a larger y, a smaller loss. One step further back the sigmoid&apos;s slope y(1 − y) = 0.242 is multiplied in, and what comes out is simple: [−0.410](do:go=dJ/dz[2][0]), exactly y − 1, the error itself.

From here on, everything is a product of a number that came from behind and one that is at hand. [For V₂](do:go=dJ/dW[2][1,0]) that is the error times h₂: −0.410 · 0.731 = −0.299.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the weights, into the hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each hidden neuron gets its share of the error, times the weight that it was heard with: [−0.0410](do:go=dJ/da[1][0]) for h₁, [−0.2048](do:go=dJ/da[1][1]) for h₂, [0.0410](do:go=dJ/da[1][2]) for h₃. The sign of the last one is the other way round because V₃ is negative: h₃ should become smaller.

**Predict**: h₁ and h₃ get equally much. Will the weights in front of them learn equally fast?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why h₁ gets so little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: a sigmoid passes on what it gets times its slope, h(1 − h). For h₂ that is 0.197, for h₁ 0.0000167, because h₁ is as good as 1. A neuron that is this sure lets nothing through: [∂J/∂W₁₁ = −0.0000034](do:go=dJ/dW[1][0,0]), [∂J/∂W₁₂ = −0.201](do:go=dJ/dW[1][0,1]), about sixty thousand times as much.

The panel shows the path factor by factor, with the smallest one marked. **Try** [W₁₁ = −1](do:weight=W[1][0,0]=-1): the sum is 1 instead of 11, h₁ wakes up, and its gradient is −0.041. [Back to 1](do:weight=W[1][0,0]=1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every weight goes a little way against its gradient; the learning rate, 0.1, says how little. W₁₂ becomes −1 − 0.1 · (−0.201) = −0.980, and [W₁₁](do:go=newW[1][0,0]) hardly moves at all. The proof beside it moves the weight itself a little, both ways, and looks at the loss: the same number, without any chain rule.

With all nine new weights the loss is 0.480 instead of 0.527. [Begin the next pass](do:run=1), and it stands below the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hundred times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same four steps, a hundred times: the loss is 0.034 now, the answer 0.966. W₁₂ has gone from −1 to −0.65; W₁₁ from 1 to 1.00005. What learned were the weights behind the hidden layer, and those in front of h₂.

Drag the history below to any of the hundred, and press S to step through that very one. Or [start over](do:reset), [with the target 0](do:target[0]=0), and [run 100 updates](do:run=100) from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lecture prints 0.9999, which is cut off, not rounded; further on it uses 0.99998.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lecture prints 0.7310, which is cut off; rounded it is 0.7311, as the lecture uses it further on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lecture prints 0.9999, which is cut off, not rounded; further on it uses 0.99999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lecture prints 0.5269, which is cut off; rounded it is 0.5270. Its formula for the loss ends in (1 − ŷ)(1 − ln y), but must end in (1 − ŷ) ln(1 − y), as its code has it. For the target 1 both give the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the lecture&apos;s printed formula, which ends in (1 − ŷ)(1 − ln y), the loss would be −1.5270; the right ending is (1 − ŷ) ln(1 − y).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factors as the lecture prints them, −1.69 · 0.59 · 0.41 · 0.1, give −0.04088; its −0.04096 comes from the full numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factors as the lecture prints them give −0.2044; its −0.2048 comes from the full numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factors as the lecture prints them give 0.04088; its 0.04096 comes from the full numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factors as the lecture prints them, −0.041 · 0.99998 · (1 − 0.99998) · 5, give −4.1e−6: h₁ was rounded before 1 − h₁ was formed. Its result −3e−6 is right to one digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lecture calls this weight W₁₂, but the factor 3 is x₂, and the weight from x₂ to h₁ is W₂₁. Its printed factors give −2.46e−6; its result −2e−6 is right to one digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One neuron tells setosa from the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length and width of the sepals of 150 irises, and one sigmoid neuron that says whether a flower is none of the species setosa. All samples are in each update, the learning rate is 0.1, and training ends by itself when a step is shorter than 0.00005.

**Look at** the straight line between the two clouds. It is in its place after 1000 updates, but one flower stays on its wrong side for 206 700 of them. The steps get shorter and shorter without ever being zero, and the weights grow for ever: the two clouds can be separated, so a steeper sigmoid is always a little better.

**Try** the learning rate 1: ten times the step, and the rule by which it ends asks for a slope ten times smaller, so it goes on for more than 300 000 updates. Add the petals to the features: all 150 are right within 100 updates. Set virginica alone against the rest: no line can do that, and 81 % is where it stays.

**Expect** the end after 234 669 updates, in some seconds, at the weights 11.660 and −12.815 with the bias −23.121, and all 150 flowers right. The lecture that this is from begins with a theta of zeros; as its first line is printed, the names in it are in another order than the values, and the program would not run.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line through noisy points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One linear neuron: y = w x + b, with the mean squared error. The 100 samples are drawn from 2.31531 x + 0.23412 with a normal error of standard deviation 1.

**Look at** two speeds: the slope is nearly right after [five updates](do:run=5), the intercept takes 500. The loss is a long valley, steep across and flat along.

**Try** [the learning rate 0.03](do:rate=0.03). The valley is too steep for it: every step leaps further up the other side than it came from. Up to [0.029](do:rate=0.029) it stays stable. Then standardize x1: both speeds become one.

**Expect** what the formula of least squares gives for these samples: w = 2.3299 and b = 0.2424. They differ from the line that the samples were drawn from because of their noise, not because of the training.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logistic loss, computed in two ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss of a sigmoid whose target is 0, once as the definition says, −ln(1 − p), and once straight from z as softplus(z) = ln(1 + exp(z)). On paper both are the same, so their difference e is 0, and so is its derivative.

**Look at** 1 − p. At z = 36 the probability is 0.9999999999999998, next to the last number below 1 that a computer has (it is written as 1.0 here), and what is left of 1 − p is one digit. The loss is wrong by 0.044, and so is its derivative: differentiate J1, and dJ1/dz is 1.0446, although on paper it is p, which is never more than 1.

**Try** z = 5, where e is still as good as 0, then z = 20 and z = 30, and see how the digits go.

**Expect** z = 37 to be refused: p is exactly 1 there, and the logarithm of 0 does not exist. The second way is good for any z. It is the one by which networks compute this loss here.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A maximum cuts a path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two numbers, of which the larger one goes on. The smaller one has no say: however it moves a little, nothing changes. So its derivative is 0, and behind it everything on that path is cut off. ReLU is the same, max(0, z), and so is max pooling.

**Look at** [df/dq = 0](do:go=df/dq). What comes back [to x](do:go=df/dx) has come through p, and directly through the last product: 3 · 2 + 6 = 12.

**Try** y below 1.5. Then the sum is larger than the product, the other path is open, and p is the one that is cut off: with [y = 1](do:value=y=1) the derivative by x is 3 · 1 + 4 = 7.

**Expect** a kink at y = 1.5, where p and q are equal and there is no derivative. The program takes the first operand there and says so: 9 by x. With `max(q, p)` it would be 7.5.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two outputs and biases, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two inputs, two hidden neurons and two outputs, with biases and the squared error: the example that Matt Mazur made well known.

**Look at** the backward pass into h₁: both outputs pull at it, and [∂E/∂h₁](do:go=dJ/da[1][0]) is the sum of the two. What is often written w₁ to w₄ is here the first matrix, read column by column (w₁ and w₂ lead to h₁), and w₅ to w₈ are the second one.

**Expect** [the total error](do:go=J) 0.298371109 and, [after one update](do:go=newW[2][0,0]), w₅ = 0.35891648. [Run 10000 updates](do:run=10000), and the error is next to nothing. The usual text keeps its biases fixed; here they learn too, so later errors are lower than there.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two moons and a single neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples of the experiment moons, and one sigmoid neuron. Whatever its two weights and its bias are, its boundary is a straight line, and no straight line separates these two moons.

**Look at** the line: within a few updates it lies between the moons, and from then on it only gets steeper. The tips of the moons stay on the wrong side.

**Try** to move it by hand with the weights. Add cos(3*x1) to the features: the boundary is now a wave in the plane, still a flat cut in the space of the three features, and 199 of 200 samples are right.

**Expect** an accuracy of about 88 % on the plain coordinates, however long you train.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two moons, four layers of sigmoids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two half circles that reach into one another, and a network 2-4-10-4-1 of sigmoids that learns to tell them apart, with the squared error, the learning rate 1 and all 200 samples in each update.

**Look at** the boundary. For the first 200 updates it hardly exists, then it becomes nearly straight, and after 1000 updates, where the notebook that this is from stops, it still is: the loss has fallen from 0.2537 to 0.0804, the accuracy is 88 %. That is what a single neuron reaches too (see [moons-linear](do:open=moons-linear)).

**Try** to [go on](do:run=1000): the long slope was not the end. Between update 1000 and 2000 the boundary bends around the moons, and all 200 samples are right. Reset, and try Adam with a learning rate of 0.05.

**Expect** that this training, like most, waits on plateaus; where it seems to be finished, the gradient panel says whether it is. The notebook computes with single precision, so what it prints differs from these numbers in the fourth to sixth digit.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The perceptron has no slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One neuron that fires or does not: its output is 1 where z is above 0, else 0. It should answer AND, but it answers OR.

**Look at** [the way back](do:go=dJ/dz[1][0]). The error arrives at the neuron, and there it is multiplied by the derivative of the step, which is 0 wherever there is one. Every gradient is 0: going downhill does not help where all is flat, or a cliff.

**Try** to [train it](do:run=100). The loss stays at 0.25 however long it takes. Then set [the bias to −1.5](do:bias=b[1][0]=-1.5) by hand, and all four answers are right: the neuron can do it, it only cannot learn it in this way. With [a sigmoid instead of the step](do:activation[1]=sigmoid) it can.

**Expect** the old perceptron rule, which adds (t − y) · x to the weights, to manage without a slope. But it is a rule for one layer: it does not say what the neurons of a hidden layer should do, and that is what the chain rule is for.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tilted plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not classes but numbers: the target is (x₁ + x₂)/12, which lies between −1 and 1. The output is linear, the loss half the squared error; half of the 500 samples are held back for testing.

**Look at** the surface and at the residuals. A network of tanh has to build a plane from curves, so it is good in the middle and gives way at the corners.

**Try** to remove both hidden layers: one linear neuron has the plane exactly, and its two weights become 1/12 = 0.0833.

**Expect** R² above 0.98 on the test samples after 300 epochs, from each of the seeds 0 to 9.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotient rule is two paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x goes into the numerator u and into the denominator v. A division knows two derivatives of its own, 1/v and −u/v². That is all it takes: the rule that is learned by heart, (u′v − uv′)/v², is the sum over the two paths.

**Look at** the two terms of [dq/dx](do:go=dq/dx). By way of u it is 1/6 · 6 = 1, by way of v −1/4 · 1, together 0.75.

**Try** [x = −6](do:value=x=-6). The two paths, 4 and −4, cancel there exactly: q has a peak. With `q = u * v` instead, the same two paths are the product rule.

**Expect** x = −3 to be refused, since it divides by zero.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a network says before it has learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points of exclusive or, ten hidden sigmoids and one output, with the random weights of the notebook that this is from. Nothing is trained yet.

**Look at** the histogram of the outputs, with the line at 0.5 above which an output means class 1. All 100 outputs lie between 0.069 and 0.197: whatever it is shown, this network says no, and is right for half of the points.

**Try** other seeds for other first weights. Then train: after 100 updates the outputs have come to both sides of the line for 97 points, after 2000 for all.

**Expect** that a network begins with an opinion, and that it is about nothing.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quite wrong, and no gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One neuron with a sigmoid and half the squared error. It should answer 0 and answers 0.99995; it could hardly be more wrong.

**Look at** ∂a/∂z = a(1 − a) = 0.0000454. The error arrives at a almost in full, dJ/da = 0.99995, and behind the sigmoid there is next to nothing left of it. A sigmoid that is saturated does not learn, right or wrong.

**Try** to drag b down. At [b = −9](do:value=b=-9) the sum z is 0, the slope is 1/4, its largest value, and [dJ/dz](do:go=dJ/dz) is 0.125: a smaller error, and a gradient that is 2754 times as large.

**Expect** better from another loss: with `z = w * x + b; J = softplus(z) - t * z`, the logistic loss, dJ/dz is a − t, which is near 1 here. The sigmoid&apos;s slope has canceled.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A result that is used twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product s = x·y is computed once and used twice, in p and in q. Backward it is the same: what comes back from p and from q is added up at s first, and goes on to x and y only once.

**Look at** df/ds = 3 · 1 + 8 · 1 = 11. All paths from s to f are in this one number, and df/dy needs nothing else of what lies behind s.

**Try** `f = (x*y + x) * (x*y - y)`. It is the same function with the same derivatives, but the product is worked out twice, and so is its way back. Then try `b = a*a; c = b*b; d = c*c`: the eighth power takes three multiplications, while 2 · 2 · 2 = 8 paths lead from a to d. Nobody has to walk along them one by one.

**Expect** df/dx = 11 · 3 + 3 = 36 and df/dy = 11 · 2 − 8 = 14.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two spirals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two arms that wind around one another: the hardest of the toy data sets. As playgrounds do it, the classes are the targets −1 and 1, the output is a tanh, and the loss is half the squared error; half of the 500 samples are held back for testing.

**Look at** the boundary. Six hidden neurons can bend it a few times, but not follow an arm for almost two turns: from the seeds 0 to 9 the test accuracy stays between 59 and 72 %.

**Try** layers of 8 and 6 units, and add sin(x1) and sin(x2) to the features: within 150 epochs it is solved, from each of the seeds 0 to 4. With more units alone, 8 and 8, it takes 600 epochs and more, and only some seeds get to 95 %.

**Expect** to need more than this network has. What a layer cannot make, a feature can give.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three spirals, and a third held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole experiment of the notebook: 300 points in each of three arms, 200 ReLUs, and a third of the points that is never trained on. The points come from the generator.

**Look at** the two losses. They fall together, and the accuracy on the 300 points held back is that on the 600 learned from: this network has learned the arms, not the points.

**Try** 90 points instead of 900. The training accuracy becomes 100 % and that of the test falls to 67 %: now it has learned the points. More noise than 0.4 has another effect, as then the arms really overlap.

**Expect** a slow beginning: about 71 % after 1000 updates, over 93 % after 2000 and 96 % after 5000, each of them on points that it has never seen.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three spirals and a hundred ReLUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three arms of 100 points, wound around one another for more than a turn each, a hidden layer of 100 ReLUs and a softmax for the three classes. The loss is the cross-entropy plus a penalty on all weights, with the biases among them, as the notebook has it that this is from.

**Look at** the regions of the three classes while it learns. Each ReLU is flat on one side of a line and rises on the other, so every border is made of straight pieces. The loss falls from 3.0272 to 0.6809; 0.2603 of that is the penalty, as much as at the start.

**Try** it without the penalty (L2 = 0): 93 % instead of 90 % after 5000 updates. Adam with the learning rate 0.01 gets to 93 % within 1000.

**Expect** 90 % of the 300 points right after 5000 updates, and no test: nothing is held back here. The notebook draws its first weights with the root of 2/2 + 1 where its text says 2/N; this is its code, not its text. Its arms wind for 8 radians, those of the course that it cites for 4.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A graph of three operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two additions and a multiplication: the smallest graph in which two paths join. Forward, every operation gives its value; backward, every operation passes on what it was handed, multiplied by its own derivative.

**Look at** b. It reaches e through c and through d, so [de/db](do:go=de/db) is a sum over two paths: 2 · 1 + 3 · 1 = 5. From a there is [only one](do:go=de/da), 2 · 1.

**Try** [forward mode with respect to b](do:wrt=b). It gives 5 as well, but nothing about a; for that it needs [another pass](do:wrt=a). [Backward](do:mode=reverse), one pass gives both: that is why networks, with one loss and thousands of weights, are differentiated backward.

**Expect** de/da = d and de/db = c + d, whatever a and b are. Drag b and watch, or set it [to 3](do:value=b=3) and [back to 1](do:value=b=1).
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e = (a + b) · (b + 1), written so that every step has a name: c and d are sums, e is their product. An arrow says who needs whom.

**Look at** b: two arrows leave it. Everything that follows is about what that means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward: every node needs only its neighbors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a = 2 and b = 1 are given. [c = 3](do:go=c), [d = 2](do:go=d), and with these [e = 6](do:go=e). No node knows the whole formula; each knows what arrives and what to do with it.

**Try** [b = 3](do:value=b=3) and [back](do:value=b=1): what depends on b changes, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backward: what each node knows about itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A product passes on to each factor the other one: if c grows by a little, e grows by d = 2 times that. So [de/dc = 2](do:go=de/dc) and [de/dd = 3](do:go=de/dd). A sum passes on what it gets, times 1. These little derivatives stand on the arrows; none of them needs to know where the arrow before it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where two paths join, they are added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>b reaches e by way of c and by way of d. Along a path the derivatives on the arrows are multiplied: 1 · 2 = 2 by way of c, 1 · 3 = 3 by way of d. Both count, so [de/db = 5](do:go=de/db). [From a](do:go=de/da) only one path leads to e: de/da = 2.

**Try** it: [b = 1.1](do:value=b=1.1) makes e = 6.51, which is 5 · 0.1 more and a little, since a product of two sums is no straight line. [Back to 1](do:value=b=1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other direction costs more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward mode begins at an input instead: how fast does everything change when b does? c by 1, d by 1, e by 5: the same 5, but nothing about a. For that [another pass](do:wrt=a) is needed, and one more for every further input. [Backward](do:mode=reverse), one pass gives them all.

A network has one loss and thousands of weights, which are its inputs here. That is why networks go the way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lecture prints 2·1 + 3·1 and leaves the sum, 5, unwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recurrence, unrolled for two steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recurrent neuron answers to its input and to its own last answer, with the same two weights at every step. Written out step after step it is a plain graph, in which w and u are used twice. Backpropagation through time is nothing but backpropagation through this graph.

**Look at** dJ/dw, a sum over time. The first input asks for a larger w and the second one for a smaller one, −0.0779 and +0.0928: what is left is 0.0148.

**Try** u = 0. Then dJ/dz1 is 0; the past is cut off, and only the second step teaches w something.

**Expect** the gradient to be multiplied by u · (1 − h²) on each step back in time. Over many steps, factors below 1 make it vanish and factors above 1 make it explode. Here it is 2 · (1 − 0.76²) = 0.84.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient comes through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network and the samples of the experiment vanishing-gradient, with ReLU in the six hidden layers and weights drawn as He and others proposed for it. The slope of a ReLU is 1 or 0: what comes through comes through whole.

**Look at** the gradient panel. Over all training samples the norm of ∂J/∂W is at the start 0.09 in the last layer and 0.02 in the first, 5 times less instead of 12 000 times; those of a batch, which the panel shows, are alike.

**Try** the initializer xavier_normal, which is made for other activations, or sigmoids in the hidden layers, and compare the first values of the gradients.

**Expect** that all training samples are right within 300 updates, from each of the seeds 0 to 4.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient vanishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disk in a ring, and six hidden layers of six sigmoids. On its way back the gradient is multiplied in every layer by the slope of a sigmoid, which is 1/4 at the most.

**Look at** the gradient panel. Over all training samples the norm of ∂J/∂W is at the start 0.06 in the last layer and 0.000005 in the first, 12 000 times less; the panel shows those of each batch, which differ, but as widely. The first layers do not learn, the last one can only learn the mean: the loss stays at ln 2 = 0.693, where all answers are 0.5.

**Try** fewer hidden layers (with two it learns), tanh instead of the sigmoid, or Adam with a learning rate of 0.01, which divides each gradient by its own size.

**Expect** nothing at all for 300 epochs. Then open [vanishing-gradient-relu](do:open=vanishing-gradient-relu), the same network with another activation.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three perceptrons, 1: bottom left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first of three perceptrons that solve exclusive or together. It has one sigmoid, and is to find the cloud on the bottom left, against the three others: that takes one straight line.

**Look at** the line, and that it lies between this corner and the rest after ten updates already. All that follows makes the sigmoid steeper.

**Try** xor-perceptron-2, its mirror image, and then xor-perceptron-3, which learns from what both of them say.

**Expect** all 100 points right. The notebook divides the slopes of the weights by 2, which is how many inputs there are, where the batch has 8 samples: its weights move four times too far. Here they are divided by 8.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three perceptrons, 2: top right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second of three perceptrons that solve exclusive or together. It has one sigmoid, and is to find the cloud on the top right, against the three others: that takes one straight line.

**Look at** the line, and that it lies between this corner and the rest after ten updates already. All that follows makes the sigmoid steeper.

**Try** xor-perceptron-1, its mirror image, and then xor-perceptron-3, which learns from what both of them say.

**Expect** all 100 points right. As of the first one, the notebook divides the slopes of the weights by the wrong number, 2 instead of 8.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three perceptrons, 3: one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The third perceptron sees no points: its two inputs are what the first and the second one say after their 100 updates (xor-perceptron-1 and -2), standardized. It is to say yes where one of them does.

**Look at** where the points lie now. Three clouds are left of the four, as two corners gave the same answer twice: both perceptrons say no. And one straight line is enough. A hidden layer does the same, only that it finds by itself what is worth asking.

**Try** xor-tanh: there the three are learned together, from the answer alone.

**Expect** all 100 points right. The notebook trains this perceptron on the wrong array, the points themselves, which no line separates, and tests it on these inputs; that it gets 100 % there is luck, as of 200 other seeds nine in ten fail.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusive or with ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four clouds in the corners of a square, where opposite corners belong together, and a network 2-3-2: three hidden ReLUs, and a softmax with one output for each class. The 100 points and the first weights are those of the notebook that this is from.

**Look at** the corners of the border: three ReLUs fold the plane along three straight lines, and between these folds everything is straight.

**Try** xor-sigmoid and xor-tanh: the same points and the same first weights, another activation.

**Expect** all points right after 400 updates, and a loss of 0.0053736 after 2000 updates. The notebook changes the weights of the last layer before it sends the error back through them; its gradients of the first layer are therefore slightly wrong, and its loss comes out as 0.0053600. Here they are right.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusive or with sigmoids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four clouds in the corners of a square, where opposite corners belong together, and a network 2-3-2: three hidden sigmoids, and a softmax with one output for each class. The 100 points and the first weights are those of the notebook that this is from.

**Look at** the long plateau: for 1200 updates three sigmoids make next to one straight cut, and a third of the points is wrong. Then the loss falls within 400 updates.

**Try** xor-tanh and xor-relu: the same points and the same first weights, another activation.

**Expect** all points right after 1500 updates, and a loss of 0.12416 after 2000 updates. The notebook changes the weights of the last layer before it sends the error back through them; its gradients of the first layer are therefore slightly wrong, and its loss comes out as 0.12382. Here they are right.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusive or with tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four clouds in the corners of a square, where opposite corners belong together, and a network 2-3-2: three hidden tanh units, and a softmax with one output for each class. The 100 points and the first weights are those of the notebook that this is from.

**Look at** how much sooner this one learns than its twin with sigmoids (xor-sigmoid). A tanh is steeper, 1 instead of 1/4 at its middle, and its outputs are around 0.

**Try** xor-sigmoid and xor-relu: the same points and the same first weights, another activation.

**Expect** all points right after 500 updates, and a loss of 0.010965 after 2000 updates. The notebook changes the weights of the last layer before it sends the error back through them; its gradients of the first layer are therefore slightly wrong, and its loss comes out as 0.010962. Here they are right.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusive or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four squares of samples: one class where x₁ and x₂ have the same sign, the other where they do not. It is the problem that a single neuron cannot solve, and that made hidden layers necessary. As playgrounds do it, the classes are the targets −1 and 1, the output is a tanh, and the loss is half the squared error; half of the 500 samples are held back for testing.

**Look at** the first hidden layer: each neuron cuts the plane once, and the second layer joins the cuts to opposite corners.

**Try** a single hidden layer with two units: from the seeds 0 to 9 it gets stuck between 65 and 89 %. Or give the network x1*x2 as its only input, and no hidden layer: the product&apos;s sign is the answer.

**Expect** a test accuracy of 95 % and more within 300 epochs from each of the seeds 0 to 19.
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExperimentAbout</name>
    <message>
        <source>About this experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson in {count} parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less about this experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more about this experiment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExperimentBatches</name>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which samples each update takes its mean over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples an update; the last batch of an epoch takes what is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the order of the samples is drawn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule that ends the training by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change where training stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training stops by itself here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the order of the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose when training stops</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExperimentCsv</name>
    <message>
        <source>Choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column to be learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns · {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose {0} as the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what becomes of {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExperimentData</name>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the samples come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many samples are drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far samples stray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed draws the same samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test share, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the data is kept for testing, and never trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed keeps the same samples for testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how many samples there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how many classes there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw other samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the share for testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other samples for testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExperimentEditor</name>
    <message>
        <source>Change {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} = {value} is not possible: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExperimentExpression</name>
    <message>
        <source>Change the expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an expression, such as e = (a + b) * c.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem}, at character {character}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem}, at character {character} of line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement ends with a semicolon.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExperimentFeatures</name>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expressions of the columns, with commas between them: + − * / ^ ( ) and sin cos tan exp log sqrt abs tanh sigmoid relu softplus max min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standardize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtract an input&apos;s mean and divide by its standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rows mean and standard deviation are of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standardize {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the input {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the input {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network needs one input at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave {0} as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what standardization learns from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExperimentForm</name>
    <message>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaky ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ELU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softplus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GELU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done to the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {count} more of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} became {count} columns, one for each category: {categories}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s inputs are {features}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is {value} in every row learned from, so its input is always 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{samples} samples are drawn: {name}, noise {noise} (seed {seed}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{samples} samples of {classes} classes are drawn: {name}, noise {noise} (seed {seed}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} rows are read from {file}, its columns separated by {separators}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names no columns: they are called x1, x2 and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8; it is read as Windows-1252.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is standardized: minus {mean}, divided by {std} (learned from the {rows} training rows).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is standardized: minus {mean}, divided by {std} (learned from all {rows} rows, those for testing too).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of the {count} classes has an output: {high} for its own, {low} for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes are coded as {low} and {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes are coded as {low} ({first}) and {high} ({second}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{test} of {all} samples are for testing, those that the document lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{test} of {all} samples are for testing (seed {seed}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SGD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AdaGrad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xavier, uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xavier, normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He, uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He, normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XOR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spiral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XOR blobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standardized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summed over the samples (N) and the outputs (n)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} needs sigmoid or softmax in the last layer: choose one there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} goes only with sigmoid or softmax in the last layer: choose a squared error as the loss first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} needs targets from 0 to 1: change the other targets first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax needs a layer of at least 2 units, and this one has 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not possible: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExperimentInitializer</name>
    <message>
        <source>How the first weights are drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest weight that can be drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest weight that can be drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the weights drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights&apos; standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biases too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the biases like the weights; else they start at 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the weights anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how the weights start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how the biases start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExperimentLayer</name>
    <message>
        <source>The output layer: as many units as the data has targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layer {0}: its units and their activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of the layer {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation of the layer {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the units of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the activation of {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExperimentLayers</name>
    <message>
        <source>Hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers between inputs and output</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExperimentLibrary</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library of experiments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{text}”. Esc shows all experiments again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExperimentTraining</name>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nesterov&apos;s form of momentum: look ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of its mean of the gradients stays after each update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of its mean of the squares stays after each update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the root, against division by zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds l1 Σ|w| to the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds l2/2 Σw² to the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biases too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalties count the biases too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalties of biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the optimizer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExperimentValues</name>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from a file or a table, so it cannot be edited here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is standardized, so it cannot be edited here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is computed from the sample&apos;s columns, so it cannot be edited here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExperimentWeights</name>
    <message>
        <source>Weights {0} and biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights {0} · {1} × {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplainCommands</name>
    <message>
        <source>This is about layers and weights, and an expression has none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplainPanels</name>
    <message>
        <source>Close; the Explain menu brings it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>A change of {of} reaches {out} along one path. The chain rule multiplies the local derivatives on it, from {out} down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of {of} reaches {out} along {n} paths. The chain rule multiplies the local derivatives on each, from {out} down, and adds the products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{out} is computed from {of} directly, and along no other path: the local derivative is all there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of {of} reaches {out} along {n} paths, which are {groups} terms if they are grouped by the next value: what arrives at each is already the sum over all paths beyond it. This is the recursion that reverse mode, backpropagation, uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of {of} goes on to one value. What arrives there from {out} is already the sum over all paths beyond it, so one product remains. This is the recursion that reverse mode, backpropagation, uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of {of} reaches {out} along {n} paths, which are {groups} terms if they are grouped by the operand they come through: its derivative is already the sum over all paths to it. This is the recursion that forward mode uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of {of} reaches {out} through one operand. Its derivative is already the sum over all paths to it, so one product remains. This is the recursion that forward mode uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forward pass has the same number: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplications, without those by {start} = 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The derivatives of {out} by all inputs are sums over {paths} paths. Path by path they take {by_paths} multiplications, in one pass backward {by_recursion}: what arrives at a value is computed once and serves all paths through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The derivatives of {out} by all inputs are sums over {paths} paths. Path by path they take {by_paths} multiplications, in forward mode {by_recursion}, with a pass for each input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by all inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{q} is given: it is an input of the expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{q} is given: it stands in the expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No path leads from {of} to {out}: a change of {of} does not change {out}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is {q} = {value}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large is {q}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of {of} reaches the loss {loss} along one path. The chain rule multiplies the local derivatives on it, from the loss down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of {of} reaches the loss {loss} along {n} paths. The chain rule multiplies the local derivatives on each, from the loss down, and adds the products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of {of} reaches the loss {loss} along {n} paths, which are {groups} terms if they are grouped by the next layer: what arrives at each unit is already the sum over all paths beyond it. This is the recursion that backpropagation uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of {of} goes on to one unit. What arrives there from the loss {loss} is already the sum over all paths beyond it, so one product remains. This is the recursion that backpropagation uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss {loss} depends on {of} directly: here the way back begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss and output activation are one factor here: each alone would be lost to rounding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path {number}: {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest factor is {largest}, the smallest is {smallest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum over the paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path {number} contributes most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most comes through {unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest term is {term} = {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the share of sample {sample}. The gradient of the batch is the mean over the shares of its {n} samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the share of sample {sample}. The gradient of the batch is the mean over the shares of its {n} samples, plus the pull of the penalty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To this comes the pull of the penalty on {of} itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample {sample}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backward pass has the same number: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backward pass has another number: {value}. One of its rules is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplications, for one sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole gradient is a sum over {paths} paths. Path by path it takes {by_paths} multiplications, with the recursion {by_recursion}: what arrives at a unit is computed once and serves all paths through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two paths share a part that takes a multiplication, so the recursion saves nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>path by path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the recursion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this derivative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what arrives there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local derivative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{q} is given: it comes from the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{q} is given: it is what the network should answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{q} is given: it is a setting of the training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{q} counts the updates, from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{q} is what the optimizer kept from the update before; at first it is 0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExpressionQuestion</name>
    <message>
        <source>reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differentiate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value whose derivatives are asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse: one pass backward gives the derivatives of one value by all others. Forward: one pass forward gives the derivatives of all values by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With respect to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward: the value that all are differentiated by. Reverse: which derivative to see</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExpressionValues</name>
    <message>
        <source>Slider of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GradientPanel</name>
    <message>
        <source>Gradient sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer {number} ({activation})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All gradients are 0: no weight changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last layer 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first/last layer {ratio}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gaps: gradient 0 in layer {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GraphView</name>
    <message>
        <source>what edges carry: color and width, logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All derivatives of {name} take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one pass back: {work}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or one pass forward: {work}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or {count} passes forward: {work}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times} multiplication, {plus} addition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times} multiplication, {plus} additions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times} multiplications, {plus} addition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times} multiplications, {plus} additions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag it to the side, or double-click, to change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its share of {name}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistogramCanvas</name>
    <message>
        <source>saturated {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dead {dead} of {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer {number}: {units} × {activation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}, {idle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {low} to {high}: {count} of {all} weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {low} to {high}: {count} of {all} gradients dJ/dW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {low} to {high}: {count} of {all} activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dead: 0 for all {samples} training samples, so its weights get no gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saturated: beyond ±{edge}, where tanh is so flat that little gradient passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saturated: below {low} or above {high}, where the sigmoid is so flat that little gradient passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(in the last layer: answers that are very sure)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{activation} · {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} are 0</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistogramPanel</name>
    <message>
        <source>Histograms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of each layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dJ/dW of each weight, for the batch of the coming update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each unit answers to each training sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer {number} saturated {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dead {dead} of {units} units</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryBar</name>
    <message>
        <source>History: any update can be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of training: updates a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update {update} · epoch {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} epochs/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} · {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing the way to this update again …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running to the stop rule …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as fast as possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryTrack</name>
    <message>
        <source>Updates of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImagePanel</name>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} = {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inputs of this experiment are no square image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, recognized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, taken for {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} light, {high} dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target; bars: the network&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target; bars: answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysWindow</name>
    <message>
        <source>Hint, while predicting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose A to D, while predicting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Open a page of the web?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leads out of the program, to {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonBar</name>
    <message>
        <source>Text of the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the lesson, and come back to this part with {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonCommands</name>
    <message>
        <source>This experiment has no lesson.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryCommands</name>
    <message>
        <source>This is the last experiment of the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first experiment of the library.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibrarySearchField</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds words in titles, names, topics and lines of text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryWindow</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library of experiments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows choose · Enter opens · Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} of {count} experiments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} experiments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{text}”. Esc closes the library.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkFollower</name>
    <message>
        <source>This link cannot be followed here: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this experiment has no stop rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the activation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LossPanel</name>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is made smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of right answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic: small losses are told apart as well as large ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear: from 0 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{train}   test {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{train}   test {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{losses}   penalty {penalty}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainBoard</name>
    <message>
        <source>Width of the left column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the right column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the explanation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainHeader</name>
    <message>
        <source>There are changes that are not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>derivatives by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differentiates {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Your experiment is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error in backpropviz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details are in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How backpropagation works, one operation at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About backpropviz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is unsaved work from last time: “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange the panels as at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixCanvas</name>
    <message>
        <source>Matrices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixPanel</name>
    <message>
        <source>Matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equation {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step and the line of code with this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share of sample {sample}: its row of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row} · column {column}, plus the bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row} · column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row} · column {column}, over {count} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean of column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column {column}: one sample, so nothing is added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean over {count} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the size of every parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from row {row} of outputs and targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softmax takes all of row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry by entry: row {row}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} (sample {sample})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixStage</name>
    <message>
        <source>derivatives: color, logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values: color, by the largest of each matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shapes: rows × columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples in rows; ▸ the one that is followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples in rows: here is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row} of {rows}, column {column} of {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{operands} gives {shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product of matrices: row by column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum; one row is added to every row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean over the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>penalty on the size of the parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss of each sample, from its row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softmax of each row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry by entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MotionCommands</name>
    <message>
        <source>An expression is not trained: it has no weights.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>not computed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is to be predicted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is computed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click (or F2) to change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient: color and width, logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{activation} · {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edges: the strongest {shown} of {total} weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edges: the largest {shown} of {total} gradients of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edges: weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edges: gradients of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{edges} · tiles: what each neuron answers over the plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{edges} · tiles: what each neuron answers over {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{edges} · tiles: the neurons&apos; answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dashed: negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken: negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign} · dots: biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign} · dots: biases · logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign} · logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each neuron with its answers over the plane, each weight as a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause to change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{symbol} = {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture: {symbol} over {across} and {up}; orange {low}, blue {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curve: {symbol} over {across}; from {low} at the bottom to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns that are not shown are at their mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back at update 0. Undo brings the {count} updates back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {count} updates after this one belong to the settings before. They are set aside; Undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training starts over at update 0. Undo brings back the {count} updates there were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stop rule is met after {count} updates. Train again to go on past it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>This is not a number; write one such as 0.5, −3, 1e−4 or 1/3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number from {0} to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number from {0} to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number from {0} to below {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number above {0}, at most {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number above {0} and below {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberSlider</name>
    <message>
        <source>From {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptimizerPanel</name>
    <message>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{optimizer} · {parameter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the optimizer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutputPanel</name>
    <message>
        <source>Outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all outputs &lt; {threshold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all outputs &gt; {threshold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} answered {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} above {threshold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean {mean}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean {mean}   right {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outputs, train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParameterChoice</name>
    <message>
        <source>bias of {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight from {source} to {unit}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathsHead</name>
    <message>
        <source>‹ Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every path by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouped by the next layer, as backpropagation does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recursion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouped by the next value, as the pass computes it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathsPanel</name>
    <message>
        <source>Where from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is computed yet. With the first step, or a click on a number, this panel shows where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is computed yet. With the first step, or a click on a weight or a number, this panel shows where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} paths</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathsSheet</name>
    <message>
        <source>▲ largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▼ smallest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} others together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is to be predicted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{factor}: go to where this comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample {number}: {share}; click to follow it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureBar</name>
    <message>
        <source>The graph would have {count} nodes; more than {most} are shown as matrices.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after update {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{curve}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each line: the median of {n} points; pale: their range</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlotPanel</name>
    <message>
        <source>settings changed after update {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optimizer: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate: {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch: {size}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointEditing</name>
    <message>
        <source>The samples of a file cannot be edited here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample cannot be put at principal components; choose two columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many samples to edit them one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last training sample stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PredictionSummary</name>
    <message>
        <source>To repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps to repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked in this pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} of {total} right at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{later} right at a later try, {shown} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}  {title}  (shown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}  {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Update {update}: one batch of {n} samples, one sample a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update {update}, of one sample; samples are rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(1), (2), …: the equations&apos; numbers in backpropviz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of {inputs}: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}, and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data, parameters and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse mode: the derivatives of {output}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward mode: the derivatives by {wrt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backward: several ways add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward: values and derivatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss: binary cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss: cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss: half the squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss: mean squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backward: a row of {slopes} belongs to its own sample&apos;s loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update: {optimizer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 - sigmoid(z) is sigmoid(-z), which keeps all its digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>np.logaddexp(0, -z) is ln(1 + exp(-z)), so -ln(sigmoid(z)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is {a} - {t}, written so that no digits are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} - {t} if targets add up to 1, written so that no digits are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both slopes together, so that no digits are lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectorCommands</name>
    <message>
        <source>This is for projector mode: F5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Nudged by {step}, {of} changes {loss} as the gradient says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudged by {step}, {of} does not change {loss} at all, as the gradient says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They agree as far as can be seen: with this ε rounding alone makes up to {noise} of difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not how {of} changes {loss}: the gradient on screen is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be told: {of} is at a kink, with the slope {left} on one side and {right} on the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be told with this ε: rounding alone makes up to {noise}, and the gradient is not much larger. A longer step shows more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be told with this ε: twice or half the step gives quite another difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be told: {of} is so close to 0 or 1 that there is no room to nudge it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be told: with {of} nudged, {loss} is not a finite number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best near ε = {best}. A longer step sees the curvature (error ∝ ε²), a shorter one drowns in rounding (∝ 1/ε).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best near ε = {best}. There is only rounding: no curvature that a longer step would see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best near ε = {best}. A longer step sees the curvature (error ∝ ε²).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best near ε = {best}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step makes the error small: it is not the step that is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step gives the gradient exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step gives a finite number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProofHead</name>
    <message>
        <source>central difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relative error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by its rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forward mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backpropagation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProofLine</name>
    <message>
        <source>Click for the proof of this gradient (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A central difference cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central differences give {number} instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central differences give {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProofList</name>
    <message>
        <source>Proofs of all parameters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks beside the gradients in the network (Shift+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step ε of the central differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error against ε</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long a step, and too short a one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First say what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{formula}
{of} = {value}, nudged by {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table waits until the training pauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no gradient to nudge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plot waits until the training pauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudging …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>({loss}({of} + ε) − {loss}({of} − ε)) / 2ε</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a value: its derivative by {by} is proven here, by nudging {by}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{out} is what is differentiated. Point at anything before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a value: the derivative by it is proven here, by nudging it and looking at {out}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss is what is differentiated. Point at anything before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a weight, a bias, a neuron or an input: its gradient is proven here, by nudging it and looking at the loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agree} ✓   {disagree} ✗</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{marks}   {untold} ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{known} of {count} proven …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {count} parameters of layer {layer}; all {all} would take too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {count} parameters into {unit}; all {all} would take too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backprop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order of the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that do not agree first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the size of the gradient that is proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the size of the central difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the relative error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProofPlot</name>
    <message>
        <source>Error against the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ε = {step}: relative error {error}
Click to use this step.
Below the dashed line the error is small enough for ✓.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounding ∝ 1/ε</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>truncation ∝ ε²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>truncation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionHelp</name>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the numbers into the formula (H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the number and put the step on the list to repeat (Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sabotage</name>
    <message>
        <source>Slope forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong sign of the loss’s slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong sign of the weights’ gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights transposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated weights used too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope {slope} forgotten in layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong sign of the weights’ gradients in layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of layer {layer} transposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path through {unit} left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In layer {layer} the slope {slope} is forgotten: ∂J/∂z is set to ∂J/∂a.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of the loss has the wrong sign, and so has every gradient made from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In layer {layer} the gradients of the weights have the wrong sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way back the weights of layer {layer} are read in the wrong order, rows as columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum on the way back through layer {layer} forgets {unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way back goes through weights that are updated already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SabotageBar</name>
    <message>
        <source>Switch off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sabotage: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sabotage is on: one rule of the backward pass is wrong. Find it with the proof lights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SabotageMenu</name>
    <message>
        <source>Sabotage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wrong rule by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No wrong rule would change a number here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the wrong rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal the wrong rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Fold or unfold: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Open {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch sabotage off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch sabotage on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>That is {of} itself: {function} is still to be applied to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You added where to multiply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You multiplied where to add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You mixed up multiplication and division: look at the operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You swapped the operands: their order counts here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your calculator takes degrees: angles are in radians here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took the other extreme: {function} is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You multiplied by the exponent: a power is a product of equal factors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You halved the number; its root is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the value {of}; asked is a derivative, {q}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is {of} itself, not how fast the result changes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You differentiated by {of}: asked is the other operand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operands do not matter here: the derivative is the same everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would be right for a sum; here the other operand counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left out the numerator {of}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exponent {of} comes down as a factor: you left it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exponent comes down as a factor, and what stays above is one less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule for powers is for the base; here the exponent changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left out the logarithm of the base {of}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the denominator stands the root, not the number under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You mixed up the operand of the function and its result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the operand that is chosen passes a change on: its derivative is all or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the slope on the other side of the kink: look at the sign of the operand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left out a local derivative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left out what arrives from behind: multiply by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left out the inner derivative: the operands change, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number changes exactly as much as itself; another input does not change with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left out the local derivative on the way through {of}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left out what arrives at {of} from behind: multiply by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left out the inner derivative, that of {of}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You multiplied by {of} itself; the local derivatives are meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is {of}; {function} chooses another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign within the derivative is the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You multiplied where to divide: look at the denominator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the derivative is missing: write it out in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the derivative of the function; asked is its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the function of the opposite number: mind the sign of {operand}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That comes from another function; here it is {function}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the value; asked is the derivative by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right means: within 0.5 %. Three significant digits are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right means: within 0.5 %, and within a quarter of the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the four is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet, and it is none of the usual slips. Go through the formula once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet. {slip}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} Or else: {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{slip} It happened on the way, at {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the right size with the wrong sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was rounded too coarsely or too early: keep more digits to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digits are right, the power of ten is not: mind the decimal point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is {of}; asked is {q}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A term of the sum is missing: the one with {of}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the sum; it is still to be divided by how many there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You put in a sum z where the activation is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You put in {of}: another value belongs in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left out the bias {of}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minus got lost, or one came in: look at the term with {of}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You read the rows of the weights as their columns: check the two indices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the activation already; asked is the sum {q} before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the function at −z: mind the sign of {z} in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the slope of the activation function; asked is its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That comes from another activation function; here it is {function}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax gives a share: divide by the sum over all units of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax takes the exponential of every sum before it divides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left out the ½.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ½ here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left out the square.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The penalty adds the sizes of the weights, whatever their signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left out the second term of the loss, the one with 1 − {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took the logarithm to the base 10; ln is the natural one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You swapped the cases of the target: {target} goes with ln {out}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You divided by the number of outputs; this loss is their sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the squared error; the loss here is the cross-entropy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left out the penalty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left out the factor that says how strong the penalty is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the number of one sample; asked is the whole batch&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The derivative of a square brings a factor 2: it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left out the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the loss itself; asked is its derivative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You multiplied where to divide: the derivative of ln {unit} is 1/{unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You multiplied by {slope} already: the slope comes with the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left out {slope}: the slope of the activation function at {unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the slope alone: multiply it by what arrives at {unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A factor of the slope is missing: write {slope} out in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You multiplied by the activation {unit}; its slope is meant, {slope}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took the slope at {unit}; it is meant at {z}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You multiplied by {slope} twice: once is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left out {of}: what the weight carried belongs to its gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You put in {of}: that is the gradient of another unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You multiplied by {of} itself; it is multiplied by what {of} carried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You multiplied by {of}; a bias is multiplied by nothing but 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You divided by the number of samples already: that comes with the mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left out the weights: every gradient comes back through one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You used the weights of {of}: check the indices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You used the updated weights too early: here the old ones still count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left out a path: the one through {of}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You counted only the path through {of}; all paths add up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the sum {z}: the activation function is still to be applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ½ of the loss cancels the 2 of the square&apos;s derivative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You swapped output and target: it is the output minus the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left out the slopes of the units behind: put in their gradients at z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You went uphill: the step is taken off, not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left out the learning rate {rate}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the gradient itself; asked is {q}, which is made of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the change alone: the old value is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the old value; it is to move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You put in {of}: that is the gradient of another parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a step of plain gradient descent; this optimizer does more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nesterov&apos;s momentum looks ahead: the gradient is added once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left out the correction for the start at 0: the divisions by 1 − βᵏ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You divided by 1 − βᵏ already: that comes with the new weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left out the root in the denominator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left out the weight decay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left out what the optimizer kept from before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new part counts by its share only: it has a factor, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was kept from before fades: it has a factor, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You swapped the shares of old and new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took the β of the other mean.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlopeBar</name>
    <message>
        <source>Curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss along one weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss over two weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss of the batch at hand, which the gradient is of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss of all training samples, and its gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight of the upward axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop computing (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the range (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ {name} ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight of the upward axis: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlopeCanvas</name>
    <message>
        <source>Here {loss} is not a finite number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{loss} is about {value} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss is being computed …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlopeOfValue</name>
    <message>
        <source>Slice of the expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the range (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is to be predicted first; then its curve is drawn here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a value that {value} is made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere on this slice has {value} a value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlopePanel</name>
    <message>
        <source>Slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slice of the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight that is pointed at next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss is to be predicted first; then its slice is drawn here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere on this slice is the loss a finite number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before there was anything to see. Fit begins anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tangent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training’s path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>downhill: −gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope is to be predicted first; then its tangent is drawn here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag, or click and press ← and →, to try another value: the tangent predicts the loss, the curve is the loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{by} is computed, here it is moved as if it were free: the tangent predicts {value}, the curve is {value}. Drag to try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag, or click and press ← and →, to try another {by}: the tangent predicts {value}, the curve is {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All other weights are held as they are now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss is the same everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line every {step} of {loss}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines at {loss} = {values}, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>real {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There {value} has no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There the loss is not a finite number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope is not a finite number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is moved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat here: the slope predicts no change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other way: so far the tangent does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} of the prediction came true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times} times what was predicted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {value} · slope {slope}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{optimizer}’s step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlopeReadout</name>
    <message>
        <source>Take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the weight to this value (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the input to this value (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave all as it is (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the step that the optimizer would take (O)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>This cannot be differentiated here: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Value of {q}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local derivative {q}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derivative of {top} by {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product {q}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient at the product {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient of the loss by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant {q}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} and {b} are added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{b} is subtracted from {a}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} and {b} are multiplied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} is divided by {b}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} is raised to the power {b}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} with the other sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{q} is another name for {a}: the same number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number e raised to the power {a}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The natural logarithm of {a}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The square root of {a}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distance of {a} from 0, whatever its sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sigmoid turns {a} into a number between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh turns {a} into a number between −1 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softplus is a ReLU without a corner: almost 0 far below 0, almost {a} far above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The function {function} is applied to {a}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} is multiplied by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU lets {a} through as it is, because it is positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU makes 0 of {a}, because it is not positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max lets only the largest operand through: {winner}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min lets only the smallest operand through: {winner}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made of constants only, so nothing is differentiated by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} is multiplied by its weight {b}: one term of the sum that it goes into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, because {of} is what is differentiated; here the way back begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, because {of} is what is differentiated by; here the way forward begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0, because {top} does not change when {of} does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0, because {top} does not depend on {of}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{of} reaches {top} by one way, through {through}: what arrives there comes back, times the local derivative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{of} goes straight into {top}, where 1 arrives: so it is the local derivative that comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{of} reaches {top} by {n} ways: each brings back what arrives at its end, times the local derivative, and their contributions add up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local derivative is 0, so nothing comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing arrives there, so nothing comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here they cancel out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of {of} reaches {top} by one way, through {through}: it arrives times the local derivative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{of} goes straight into {top}, and its own change is 1: so it is the local derivative that arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of {of} reaches {top} through {n} operands: each brings its own change, times the local derivative, and their contributions add up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raising {of} raises {top}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raising {of} lowers {top}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sum moves as much as {own} does: its slope is 1 everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{result} moves as much as {own} does, so the slope is 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A difference moves as much as {own} does: its slope is 1 everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When {own} rises, the difference falls by as much: its slope is −1 everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When {own} rises, {result} falls by as much: the slope is −1 everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of {own} reaches {result} multiplied by the other factor, {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{own} stands there twice; here only one of them moves, and the other one is the factor it is multiplied by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of {own} reaches {result} divided by the denominator {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotient rule: by the denominator it is minus the numerator, divided by the denominator squared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power rule: the exponent comes to the front, and the power falls by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its exponent, a power changes by itself times the logarithm of its base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0, because 0 raised to any power above 0 stays 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, because {own} is positive and goes through as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−1, because {own} is negative and changes its sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0, because {own} is negative: nothing of it goes through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 0 there is a corner and so no slope; 0 is taken by convention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, because {own} is the largest: max lets only the largest operand through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0, because max lets only the largest operand through, and {own} is not it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, because {own} is the smallest: min lets only the smallest operand through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0, because min lets only the smallest operand through, and {own} is not it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operands are equal here, so there is a corner and no slope; by convention the first of them gets 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operands are equal here, so there is a corner and no slope; by convention only the first of them counts, so this is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of the sigmoid is its value times what that lacks of 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of tanh is 1 minus the square of its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{own} is so far from 0 that {result} is saturated: the slope is almost 0, and hardly anything comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of the activation function at {own}: so much of a change reaches {result}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0, because the activation function is flat at {own}: nothing goes through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every output of softmax depends on every sum, so also {result} on {own}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So much does the loss {result} change when {own} changes a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The derivative of the sine is the cosine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The derivative of the cosine is minus the sine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The derivative of the tangent is 1 plus its square.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exponential function is its own derivative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The derivative of the logarithm is 1 divided by {own}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The derivative of the root is 1 divided by twice the root: steep close to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of softplus is the sigmoid: 0 far below 0, 1 far above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted sum of {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation {q}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss {q}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty {q}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient at the output of {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient at the sum of {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient of the weight {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient of the bias {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient at the input {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the optimizer keeps of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New weight {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New bias {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each value that reaches {unit} is multiplied by its weight, and the products are added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each value that reaches {unit} is multiplied by its weight; the products and the bias are added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activation function {function} turns the sum {z} into what {unit} sends on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax turns the sums of the layer into shares that add up to 1; {unit} gets this share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary cross-entropy: the surer the network is of the wrong answer, the larger {q}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-entropy: the smaller the share given to the right class, the larger {q}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half the squared distance between output and target: 0 where they are equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean squared distance between output and target: 0 where they are equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is computed from the sum z, because the output is so close to 0 or 1 that rounding hides it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss {q} is the mean over the {n} samples of the batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss {q} is the mean over the samples of the batch, plus the penalty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The penalty grows with the weights, so training keeps them small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the way back begins: so much does the loss change when {of} changes a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain rule: what arrives at the output of {unit}, times the slope of its activation function at {z}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activation function of {unit} is flat here: its slope is 0, so nothing goes further back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain rule again; {unit} is saturated, its slope is almost 0, so very little goes further back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every output of softmax depends on {z}, so all of them contribute to this gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss and activation taken together: their slopes collapse to output minus target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight {of} carried {source} to {unit}, so the loss feels a change of {of} in proportion to {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raising {of} lowers the loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raising {of} raises the loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small change of {of} leaves the loss as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bias is added to the sum as it is, so its gradient is the gradient at the sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient of the batch is the mean of the gradients of its {n} samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean over the batch, plus the pull of the penalty on {of}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{of} reaches the loss through one unit: that unit&apos;s gradient comes back through the weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{of} reaches the loss through {n} units: their gradients come back, each through its weight, and add up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient is positive, so {of} goes down: against the gradient, learning rate times its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient is negative, so {of} goes up: against the gradient, learning rate times its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient is 0, so {of} stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The optimizer takes its step from what it keeps of the gradients so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay adds a part of {of} itself to its gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum: a part of the last step is kept and the new one added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The running mean of the gradient: old gradients fade slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the gradients so far, squared; large ones will be tamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the way back begins: this is what goes from the loss back to {of}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss and activation taken together: this is what goes from the loss back to {z}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrives at the output of {unit} goes further back, to its sum {z}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradients of the next layer come back to {of}, each times a weight, and add up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient of the next layer comes back to {of}, times a weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight {of} carried {source} to {unit}: its gradient is made of {source} and of the gradient at the sum.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepFormulas</name>
    <message>
        <source>curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See this function and its derivative as curves (A)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps taken together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>Choose a line to see how its number is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is computed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass {number}: the new weights are in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of the inputs are given. Everything else follows, one operation at a time. Press the right arrow key for the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inputs, the target and the weights are given. Everything else follows, one step at a time. Press the right arrow key for the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forward pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backward pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement {number} forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement {number} backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {number} ({letter}) forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {number} ({letter}) backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update of the weights into layer {number} ({letter})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sum and every activation, from the inputs on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the output is from the target, in one number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradients, from the loss back towards the inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every weight moves a little against its gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The derivatives of {output} by all that it is made of, from {output} back to the inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every value, and with it its derivative by {input}, from the inputs on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every value, and how it changes with each number that it is made of, from the inputs on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line of matrices, and of code, with this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pass is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps {first} to {last} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepQuestion</name>
    <message>
        <source>Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} of {total} at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number; write one such as 0.5, −3, 1e−4 or 1/3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown. The step is on the list to repeat.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Next pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of playing: steps a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step is one operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step is one neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step is one layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step is one phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step is one node of the graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step is one statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of detail: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pass {0} · update {1} → {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is not finite: try a smaller learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss before {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss before {0}, after {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} = {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineBar</name>
    <message>
        <source>Steps of the pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>{quantity}, for sample {sample},</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update {number} cannot be done: {quantity} is not a finite number. Try smaller weights or inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update {number} cannot be done: {quantity} would not be a finite number. Try a smaller learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weighted sum of neuron {unit} in layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the activation of neuron {unit} in layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the penalty on the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gradient at the output of neuron {unit} in layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gradient at the sum of neuron {unit} in layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gradient of weight {source} of neuron {unit} in layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gradient of the bias of neuron {unit} in layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight {source} of neuron {unit} in layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bias of neuron {unit} in layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpdateTable</name>
    <message>
        <source>Numbers of the update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click for the step that makes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w = {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a line for its formula with the numbers put in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click an edge in the network to choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g + decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of g²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of g²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient of the loss: the slope that w lies on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient of the loss, and with the weight decay added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum: the gradients so far, the older the fainter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A running mean of the gradients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of all squared gradients so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A running mean of the squared gradients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The running mean, corrected for having started at 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this update adds to w.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w before and after this update.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message>
        <source>the outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network has a layer of {count} units or inputs; a worksheet has room for {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network has {count} layers; a worksheet has room for {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This expression has {count} numbers; a worksheet has room for {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sample {found}: expected a number from 0 to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This worksheet would have {count} blanks, and {most} are the most; ask for fewer numbers, or for a pass that ends earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these choices there is nothing to compute; let the pass go further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a number in this pass that is too large to be written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No small numbers were found with which this can be computed by hand; a smaller network, or other activations, would help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No small values were found with which this expression can be computed by hand and has a derivative other than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {count} variants with friendly numbers were found, {wanted} are asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {layer}: weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {layer}: weights and biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {layer}: gradients at the outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {layer}: gradients at the sums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients of the weights of {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New weights of {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {layer}: gradients of the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {layer}: new weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values and local derivatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derivatives of {output}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network gets the inputs below and is to answer with the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the graph, the box above an operation is for its value, the one below for the derivative of {output} by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the graph, the box above an operation is for its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the blanks in their order. Write results with {digits} significant digits, and exact ones as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculate on with all digits of a number, not with the rounded one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculate on with the numbers as you have written them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where rounding would make a number look like a round one, such as 0.99998 like 1, keep as many digits as show the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the working on paper of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results are written with {digits} significant digits, exact ones as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step goes on with unrounded numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step goes on with the numbers as they are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network: {sizes} units from left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graph of the expression</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Field</name>
    <message>
        <source>Expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements with semicolons between them, such as c = a + b; e = c * 2. There are + − * / ^ ( ) and sin cos tan exp log sqrt abs tanh sigmoid relu softplus max min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_HiddenLayers</name>
    <message>
        <source>Remove the last hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a hidden layer before the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a layer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_OwnFeatures</name>
    <message>
        <source>x1 − x2, …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_SampleChooser</name>
    <message>
        <source>Sample before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample {0} of the {1} in the data; the batch has {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_TitleBar</name>
    <message>
        <source>Close {panel}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
