<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Schritt</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Training</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>&amp;Erklären</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <translation>&amp;Projektor</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Library…</source>
        <translation>Bibliothek…</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Next experiment</source>
        <translation>Nächstes Experiment</translation>
    </message>
    <message>
        <source>Previous experiment</source>
        <translation>Voriges Experiment</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>Bild exportieren…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Export program…</source>
        <translation>Programm exportieren…</translation>
    </message>
    <message>
        <source>Worksheet…</source>
        <translation>Arbeitsblatt…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>New weights</source>
        <translation>Neue Gewichte</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Schritt vor</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Next phase</source>
        <translation>Nächste Phase</translation>
    </message>
    <message>
        <source>Previous phase</source>
        <translation>Vorige Phase</translation>
    </message>
    <message>
        <source>Start of the pass</source>
        <translation>Anfang des Durchlaufs</translation>
    </message>
    <message>
        <source>End of the pass</source>
        <translation>Ende des Durchlaufs</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>One update</source>
        <translation>Ein Update</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>Eine Epoche</translation>
    </message>
    <message>
        <source>Run to the stop rule</source>
        <translation>Bis zur Stoppregel</translation>
    </message>
    <message>
        <source>One update back</source>
        <translation>Ein Update zurück</translation>
    </message>
    <message>
        <source>Step this update</source>
        <translation>Dieses Update in Schritten</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation>Matrizen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Derivation</source>
        <translation>Herleitung</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>Proof lights</source>
        <translation>Probelichter</translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation>Erst vorhersagen</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Next part of the lesson</source>
        <translation>Nächster Teil der Lektion</translation>
    </message>
    <message>
        <source>Previous part of the lesson</source>
        <translation>Voriger Teil der Lektion</translation>
    </message>
    <message>
        <source>To the panel</source>
        <translation>Zum Panel</translation>
    </message>
    <message>
        <source>Move the panel…</source>
        <translation>Panel verschieben…</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Neurons</source>
        <translation>Neuronen</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Matrix operations</source>
        <translation>Matrixoperationen</translation>
    </message>
    <message>
        <source>Derivatives backward</source>
        <translation>Ableitungen rückwärts</translation>
    </message>
    <message>
        <source>Derivatives forward</source>
        <translation>Ableitungen vorwärts</translation>
    </message>
    <message>
        <source>Pictures in the neurons</source>
        <translation>Bilder in den Neuronen</translation>
    </message>
    <message>
        <source>Edges show gradients</source>
        <translation>Kanten zeigen Gradienten</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Fit the network</source>
        <translation>Netz einpassen</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>Decimal comma</source>
        <translation>Dezimalkomma</translation>
    </message>
    <message>
        <source>More digits</source>
        <translation>Mehr Stellen</translation>
    </message>
    <message>
        <source>Fewer digits</source>
        <translation>Weniger Stellen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Projector mode</source>
        <translation>Projektormodus</translation>
    </message>
    <message>
        <source>Leave projector mode</source>
        <translation>Projektormodus verlassen</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>Schwarzer Bildschirm</translation>
    </message>
    <message>
        <source>White screen</source>
        <translation>Weißer Bildschirm</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>Spotlight</translation>
    </message>
    <message>
        <source>Hide numbers</source>
        <translation>Zahlen verbergen</translation>
    </message>
    <message>
        <source>Show what is hidden</source>
        <translation>Verborgenes zeigen</translation>
    </message>
    <message>
        <source>What is shown when…</source>
        <translation>Was wann gezeigt wird…</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Stift</translation>
    </message>
    <message>
        <source>Undo the last stroke</source>
        <translation>Letzten Strich rückgängig</translation>
    </message>
    <message>
        <source>Clear the drawing</source>
        <translation>Zeichnung löschen</translation>
    </message>
    <message>
        <source>Show pressed keys</source>
        <translation>Gedrückte Tasten zeigen</translation>
    </message>
    <message>
        <source>Presenter's window</source>
        <translation>Referentenfenster</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>About backpropviz</source>
        <translation>Über backpropviz</translation>
    </message>
    <message>
        <source>Without a mouse</source>
        <translation>Ohne Maus</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>ActivationCanvas</name>
    <message>
        <source>The curve and its derivative</source>
        <translation>Die Kurve und ihre Ableitung</translation>
    </message>
    <message>
        <source>{name}: {z} = {number}, {f} = {value}, {slope} = {steepness}</source>
        <translation>{name}: {z} = {number}, {f} = {value}, {slope} = {steepness}</translation>
    </message>
</context>
<context>
    <name>ActivationGallery</name>
    <message>
        <source>All activations</source>
        <translation>Alle Aktivierungen</translation>
    </message>
    <message>
        <source>{name}, {number} of {count}</source>
        <translation>{name}, {number} von {count}</translation>
    </message>
    <message>
        <source>{text}: what the layer has</source>
        <translation>{text}: die der Schicht</translation>
    </message>
    <message>
        <source>{name}: what the layer has</source>
        <translation>{name}: die der Schicht</translation>
    </message>
    <message>
        <source>What would {name} do here?</source>
        <translation>Was würde {name} hier bewirken?</translation>
    </message>
</context>
<context>
    <name>ActivationPanel</name>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>That is not possible: {problem}.</source>
        <translation>Das ist nicht möglich: {problem}.</translation>
    </message>
    <message>
        <source>flat: no gradient</source>
        <translation>flach: kein Gradient</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>gesättigt</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>flach</translation>
    </message>
    <message>
        <source>{slope}(0) = {value}</source>
        <translation>{slope}(0) = {value}</translation>
    </message>
    <message>
        <source>by convention</source>
        <translation>per Konvention</translation>
    </message>
    <message>
        <source>Passes z on as it is. Several such layers in a row can do no more than one.</source>
        <translation>Gibt z unverändert weiter. Mehrere solche Schichten hintereinander können nicht mehr als eine.</translation>
    </message>
    <message>
        <source>On or off. The slope is 0 everywhere, so no gradient ever gets through.</source>
        <translation>An oder aus. Die Steigung ist überall 0, also kommt nie ein Gradient hindurch.</translation>
    </message>
    <message>
        <source>Squeezes z between 0 and 1. The slope is at most 0.25: each such layer weakens gradients.</source>
        <translation>Staucht z auf Werte zwischen 0 und 1. Die Steigung ist höchstens 0,25: Jede solche Schicht schwächt Gradienten ab.</translation>
    </message>
    <message>
        <source>Squeezes z between −1 and 1. The slope is 1 at 0, and almost nothing beyond ±3.</source>
        <translation>Staucht z auf Werte zwischen −1 und 1. Die Steigung ist 1 bei 0 und fast nichts jenseits von ±3.</translation>
    </message>
    <message>
        <source>Lets positive z through with slope 1. Below 0 it is flat: no gradient comes back.</source>
        <translation>Lässt positives z mit Steigung 1 durch. Unter 0 ist sie flach: Es kommt kein Gradient zurück.</translation>
    </message>
    <message>
        <source>Slope 1 above 0 and 0.01 below: a little gradient always comes back.</source>
        <translation>Steigung 1 über 0 und 0,01 darunter: Ein wenig Gradient kommt immer zurück.</translation>
    </message>
    <message>
        <source>z itself above 0; below, it bends smoothly towards −1, where it is flat.</source>
        <translation>Über 0 z selbst; darunter biegt sie sich glatt gegen −1, wo sie flach ist.</translation>
    </message>
    <message>
        <source>A ReLU rounded off at 0. Its slope is the sigmoid.</source>
        <translation>Eine bei 0 abgerundete ReLU. Ihre Steigung ist die Sigmoidfunktion.</translation>
    </message>
    <message>
        <source>A ReLU rounded off, with a dip below 0, where the slope is negative.</source>
        <translation>Eine abgerundete ReLU mit einer Senke unter 0, wo die Steigung negativ ist.</translation>
    </message>
    <message>
        <source>z times its sigmoid: a ReLU rounded off, with a dip below 0.</source>
        <translation>z mal sein Sigmoid: eine abgerundete ReLU mit einer Senke unter 0.</translation>
    </message>
    <message>
        <source>Goes up and down for ever: many z give the same a, and the slope changes sign.</source>
        <translation>Geht endlos auf und ab: Viele z ergeben dasselbe a, und die Steigung wechselt das Vorzeichen.</translation>
    </message>
    <message>
        <source>A function of the whole layer: shares that add up to 1. Raise one z, and all others fall.</source>
        <translation>Eine Funktion der ganzen Schicht: Anteile, die zusammen 1 ergeben. Steigt ein z, sinken alle anderen.</translation>
    </message>
    <message>
        <source>layer {layer}: {name}</source>
        <translation>Schicht {layer}: {name}</translation>
    </message>
    <message>
        <source>layer {layer}: {own}, seen with {name}</source>
        <translation>Schicht {layer}: {own}, gezeigt mit {name}</translation>
    </message>
    <message>
        <source>{text} · {count} of {all} saturated</source>
        <translation>{text} · {count} von {all} gesättigt</translation>
    </message>
    <message>
        <source>{name}: {z} = ?, not computed yet</source>
        <translation>{name}: {z} = ?, noch nicht berechnet</translation>
    </message>
    <message>
        <source>{name}: {z} = ?, to be predicted</source>
        <translation>{name}: {z} = ?, vorherzusagen</translation>
    </message>
    <message>
        <source>{z} = {number}    {f} = {value}    ∂a/∂z = {slope}</source>
        <translation>{z} = {number}    {f} = {value}    ∂a/∂z = {slope}</translation>
    </message>
    <message>
        <source>{z} = {number}    {f} = {value}    {d}({z}) = {slope}</source>
        <translation>{z} = {number}    {f} = {value}    {d}({z}) = {slope}</translation>
    </message>
    <message>
        <source>Use in layer {layer}</source>
        <translation>In Schicht {layer} verwenden</translation>
    </message>
    <message>
        <source>Layer {layer} has {name}; choose another one below</source>
        <translation>Schicht {layer} hat {name}; unten eine andere wählen</translation>
    </message>
    <message>
        <source>Make {name} the activation of layer {layer} (Enter)</source>
        <translation>{name} zur Aktivierung von Schicht {layer} machen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Choose {name} in layer {layer}</source>
        <translation>{name} in Schicht {layer} wählen</translation>
    </message>
</context>
<context>
    <name>ActivationReadout</name>
    <message>
        <source>Use this activation</source>
        <translation>Diese Aktivierung verwenden</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>{name} is {value}. {sentence}</source>
        <translation>{name} ist {value}. {sentence}</translation>
    </message>
    <message>
        <source>Training.</source>
        <translation>Training läuft.</translation>
    </message>
    <message>
        <source>Done: {what}.</source>
        <translation>Ausgeführt: {what}.</translation>
    </message>
    <message>
        <source>The link was followed.</source>
        <translation>Dem Link wurde gefolgt.</translation>
    </message>
    <message>
        <source>Side by side: {names}.</source>
        <translation>Nebeneinander: {names}.</translation>
    </message>
    <message>
        <source>{name}: loss {loss}</source>
        <translation>{name}: Verlust {loss}</translation>
    </message>
    <message>
        <source>After update {count}: {losses}.</source>
        <translation>Nach Update {count}: {losses}.</translation>
    </message>
    <message>
        <source>After update {count} the loss is {loss}.</source>
        <translation>Nach Update {count} ist der Verlust {loss}.</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>your number</source>
        <translation>eigene Zahl</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>mean {value}</source>
        <translation>Mittel {value}</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>logarithmisch</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>{name} = {gradient}</source>
        <translation>{name} = {gradient}</translation>
    </message>
    <message>
        <source>Click to follow this sample.</source>
        <translation>Klicken, um diesem Beispiel zu folgen.</translation>
    </message>
    <message>
        <source>{count} of the samples have no finite gradient.</source>
        <translation>Ohne endlichen Gradienten: {count} der Beispiele.</translation>
    </message>
    <message>
        <source>mean {mean} + penalty {penalty} = gradient {gradient}</source>
        <translation>Mittel {mean} + Strafterm {penalty} = Gradient {gradient}</translation>
    </message>
    <message>
        <source>+ penalty {penalty} = gradient {gradient}</source>
        <translation>+ Strafterm {penalty} = Gradient {gradient}</translation>
    </message>
    <message>
        <source>The batch has one sample: its gradient is the batch's.</source>
        <translation>Der Batch hat ein Beispiel: Dessen Gradient ist der des Batches.</translation>
    </message>
    <message>
        <source>one sample: its gradient is the batch's</source>
        <translation>ein Beispiel: sein Gradient ist der des Batches</translation>
    </message>
    <message>
        <source>The mean of the samples is the gradient of the batch.</source>
        <translation>Das Mittel über die Beispiele ist der Gradient des Batches.</translation>
    </message>
    <message>
        <source>mean of the samples = gradient of the batch</source>
        <translation>Mittel der Beispiele = Gradient des Batches</translation>
    </message>
    <message>
        <source>{name} of the only sample</source>
        <translation>{name} des einzigen Beispiels</translation>
    </message>
    <message>
        <source>sample {number}: {value}</source>
        <translation>Beispiel {number}: {value}</translation>
    </message>
    <message>
        <source>{name} of each of the {count} samples</source>
        <translation>{name} für jedes der {count} Beispiele</translation>
    </message>
    <message>
        <source>{name}, {count} samples</source>
        <translation>{name}, {count} Beispiele</translation>
    </message>
    <message>
        <source>Sample {number}: {name} = {value}.</source>
        <translation>Beispiel {number}: {name} = {value}.</translation>
    </message>
</context>
<context>
    <name>BoundaryAxes</name>
    <message>
        <source>Across</source>
        <translation>Waagerecht</translation>
    </message>
    <message>
        <source>Upward</source>
        <translation>Senkrecht</translation>
    </message>
    <message>
        <source>components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>first two principal components: {share} of the variance</source>
        <translation>erste zwei Hauptkomponenten: {share} der Varianz</translation>
    </message>
    <message>
        <source>others fixed at their mean</source>
        <translation>übrige fest auf ihrem Mittel</translation>
    </message>
</context>
<context>
    <name>BoundaryCanvas</name>
    <message>
        <source>Samples and answers</source>
        <translation>Beispiele und Antworten</translation>
    </message>
</context>
<context>
    <name>BoundaryPanel</name>
    <message>
        <source>Decision boundary</source>
        <translation>Entscheidungsgrenze</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Anpassung</translation>
    </message>
</context>
<context>
    <name>BoundarySwitches</name>
    <message>
        <source>Discretize</source>
        <translation>Diskretisieren</translation>
    </message>
    <message>
        <source>Discrete</source>
        <translation>Diskret</translation>
    </message>
    <message>
        <source>Test samples</source>
        <translation>Testbeispiele</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Residuen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Edit points</source>
        <translation>Punkte bearbeiten</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Show only what is answered, not how surely</source>
        <translation>Nur zeigen, was geantwortet wird, nicht wie sicher</translation>
    </message>
    <message>
        <source>Show the samples that are kept for testing</source>
        <translation>Die Beispiele zeigen, die zum Testen zurückgehalten sind</translation>
    </message>
    <message>
        <source>Show how far each answer is from its target</source>
        <translation>Zeigen, wie weit jede Antwort von ihrem Zielwert entfernt ist</translation>
    </message>
    <message>
        <source>{shown} of {total} samples stand out, as was chosen in Confusion</source>
        <translation>{shown} von {total} Beispielen hervorgehoben, wie unter „Konfusion“ gewählt</translation>
    </message>
</context>
<context>
    <name>BoundaryWords</name>
    <message>
        <source>train {train}</source>
        <translation>Training {train}</translation>
    </message>
    <message>
        <source>train {train}   test {test}</source>
        <translation>Training {train}   Test {test}</translation>
    </message>
    <message>
        <source>component 1</source>
        <translation>Komponente 1</translation>
    </message>
    <message>
        <source>component 2</source>
        <translation>Komponente 2</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>this batch</source>
        <translation>dieser Batch</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>ring: size of the error</source>
        <translation>Ring: Größe des Fehlers</translation>
    </message>
    <message>
        <source>followed</source>
        <translation>verfolgt</translation>
    </message>
    <message>
        <source>{share} of the samples</source>
        <translation>{share} der Beispiele</translation>
    </message>
    <message>
        <source>class {name}</source>
        <translation>Klasse {name}</translation>
    </message>
    <message>
        <source>Click to add a sample, drag to move it, Delete to remove it</source>
        <translation>Klicken, um ein Beispiel hinzuzufügen; ziehen, um es zu verschieben; Entf, um es zu entfernen</translation>
    </message>
    <message>
        <source>Sample {number} is kept for testing</source>
        <translation>Beispiel {number} ist zum Testen zurückgehalten</translation>
    </message>
    <message>
        <source>Sample {number} is not in this batch</source>
        <translation>Beispiel {number} ist nicht in diesem Batch</translation>
    </message>
    <message>
        <source>Sample {number}</source>
        <translation>Beispiel {number}</translation>
    </message>
    <message>
        <source>output: {numbers}</source>
        <translation>Ausgabe: {numbers}</translation>
    </message>
    <message>
        <source>target: {numbers}</source>
        <translation>Zielwert: {numbers}</translation>
    </message>
    <message>
        <source>target: {name}</source>
        <translation>Zielwert: {name}</translation>
    </message>
    <message>
        <source>answer: {name}</source>
        <translation>Antwort: {name}</translation>
    </message>
    <message>
        <source>output 1 of {count}</source>
        <translation>Ausgabe 1 von {count}</translation>
    </message>
    <message>
        <source>paler: less sure</source>
        <translation>blasser: weniger sicher</translation>
    </message>
    <message>
        <source>left click: {kind}</source>
        <translation>Linksklick: {kind}</translation>
    </message>
    <message>
        <source>click: add</source>
        <translation>Klick: hinzufügen</translation>
    </message>
    <message>
        <source>right click: {kind}</source>
        <translation>Rechtsklick: {kind}</translation>
    </message>
    <message>
        <source>drag: move</source>
        <translation>Ziehen: verschieben</translation>
    </message>
    <message>
        <source>Delete: remove</source>
        <translation>Entf: entfernen</translation>
    </message>
    <message>
        <source>1–{last}: class</source>
        <translation>1–{last}: Klasse</translation>
    </message>
</context>
<context>
    <name>ChoiceGrid</name>
    <message>
        <source>Four answers to choose from</source>
        <translation>Vier Antworten zur Auswahl</translation>
    </message>
    <message>
        <source>Key {number}</source>
        <translation>Taste {number}</translation>
    </message>
</context>
<context>
    <name>Classes</name>
    <message>
        <source>not {names}</source>
        <translation>nicht {names}</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Verstrichene Zeit</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Count the elapsed time from now on</source>
        <translation>Die verstrichene Zeit ab jetzt zählen</translation>
    </message>
</context>
<context>
    <name>CodeCanvas</name>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>All numbers are in the program that is copied or saved.</source>
        <translation>Im kopierten oder gespeicherten Programm stehen alle Zahlen.</translation>
    </message>
    <message>
        <source>Equation {number}: to its step</source>
        <translation>Gleichung {number}: zu ihrem Schritt</translation>
    </message>
    <message>
        <source>{code}; its value: {numbers}</source>
        <translation>{code}; Wert: {numbers}</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>equation {number}</source>
        <translation>Gleichung {number}</translation>
    </message>
    <message>
        <source>Copied: {count} lines, with every number.</source>
        <translation>Kopiert: {count} Zeilen, mit allen Zahlen.</translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation>Gespeichert unter {path}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>{path} kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>Save the program</source>
        <translation>Programm speichern</translation>
    </message>
    <message>
        <source>Programs in Python (*.py)</source>
        <translation>Python-Programme (*.py)</translation>
    </message>
    <message>
        <source>NumPy</source>
        <translation>NumPy</translation>
    </message>
    <message>
        <source>Every line of the pass written out</source>
        <translation>Jede Zeile des Durchlaufs ausgeschrieben</translation>
    </message>
    <message>
        <source>PyTorch</source>
        <translation>PyTorch</translation>
    </message>
    <message>
        <source>The library finds the gradients</source>
        <translation>Die Bibliothek berechnet die Gradienten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the whole program, with every number</source>
        <translation>Das ganze Programm mit allen Zahlen kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save the program as a file</source>
        <translation>Das Programm als Datei speichern</translation>
    </message>
    <message>
        <source>A rule is wrong on purpose. This program follows the right ones, so it gives other numbers than those that stand here.</source>
        <translation>Eine Regel ist absichtlich falsch. Dieses Programm folgt den richtigen, also ergibt es andere Zahlen als die hier gezeigten.</translation>
    </message>
</context>
<context>
    <name>ComingStep</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>A click shows what is hidden, then</source>
        <translation>Ein Klick zeigt das Verborgene, dann</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>The pass is done</source>
        <translation>Der Durchlauf ist fertig</translation>
    </message>
    <message>
        <source>N begins the next pass with the new weights.</source>
        <translation>N beginnt den nächsten Durchlauf mit den neuen Gewichten.</translation>
    </message>
    <message>
        <source>Training: update {number}</source>
        <translation>Training: Update {number}</translation>
    </message>
    <message>
        <source>Nothing is computed yet</source>
        <translation>Noch ist nichts berechnet</translation>
    </message>
    <message>
        <source>{number} of {count}: {title}</source>
        <translation>{number} von {count}: {title}</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>There is no number that all of them have.</source>
        <translation>Es gibt keine Zahl, die alle gemeinsam haben.</translation>
    </message>
    <message>
        <source>The losses are more than 5 % apart from here on.</source>
        <translation>Ab hier liegen die Verluste mehr als 5 % auseinander.</translation>
    </message>
    <message>
        <source>apart from update {number} on</source>
        <translation>ab Update {number} auseinander</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Initializer</source>
        <translation>Initialisierung</translation>
    </message>
    <message>
        <source>Seed of the weights</source>
        <translation>Seed der Gewichte</translation>
    </message>
    <message>
        <source>Another activation: {name}</source>
        <translation>Andere Aktivierung: {name}</translation>
    </message>
    <message>
        <source>Ten times the learning rate: {rate}</source>
        <translation>Zehnfache Lernrate: {rate}</translation>
    </message>
    <message>
        <source>Another optimizer: {name}</source>
        <translation>Anderer Optimierer: {name}</translation>
    </message>
    <message>
        <source>Other weights to start from</source>
        <translation>Andere Startgewichte</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <translation>{name} ({number})</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>Seed {seed}</translation>
    </message>
    <message>
        <source>learning rate {rate}</source>
        <translation>Lernrate {rate}</translation>
    </message>
    <message>
        <source>other samples</source>
        <translation>andere Beispiele</translation>
    </message>
    <message>
        <source>other targets</source>
        <translation>andere Zielwerte</translation>
    </message>
    <message>
        <source>weights as given</source>
        <translation>Gewichte wie angegeben</translation>
    </message>
    <message>
        <source>{scheme} from {low} to {high}</source>
        <translation>{scheme} von {low} bis {high}</translation>
    </message>
    <message>
        <source>{scheme}, spread {std}</source>
        <translation>{scheme}, Streuung {std}</translation>
    </message>
    <message>
        <source>momentum {value}</source>
        <translation>Momentum {value}</translation>
    </message>
    <message>
        <source>ε {value}</source>
        <translation>ε {value}</translation>
    </message>
    <message>
        <source>α {value}</source>
        <translation>α {value}</translation>
    </message>
    <message>
        <source>weight decay {value}</source>
        <translation>Weight Decay {value}</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>β {first}; {second}</source>
        <translation>β {first}; {second}</translation>
    </message>
    <message>
        <source>no momentum</source>
        <translation>kein Momentum</translation>
    </message>
    <message>
        <source>usual settings</source>
        <translation>übliche Einstellungen</translation>
    </message>
    <message>
        <source>all samples at once</source>
        <translation>alle Beispiele auf einmal</translation>
    </message>
    <message>
        <source>batches of {count}</source>
        <translation>Batches zu je {count}</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>der Reihe nach</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>order from seed {seed}</source>
        <translation>Reihenfolge aus Seed {seed}</translation>
    </message>
    <message>
        <source>L1 {value}</source>
        <translation>L1 {value}</translation>
    </message>
    <message>
        <source>L2 {value}</source>
        <translation>L2 {value}</translation>
    </message>
    <message>
        <source>no penalty</source>
        <translation>kein Strafterm</translation>
    </message>
    <message>
        <source>biases too</source>
        <translation>auch Bias-Werte</translation>
    </message>
    <message>
        <source>Only one run so far. Put a variant beside it.</source>
        <translation>Bisher nur ein Lauf. Eine Variante daneben stellen.</translation>
    </message>
    <message>
        <source>Their losses are different formulas and cannot be compared; the accuracies can.</source>
        <translation>Ihre Verluste sind verschiedene Formeln und nicht vergleichbar; die Genauigkeiten sind es.</translation>
    </message>
    <message>
        <source>Each learns from samples of its own, so their losses need not be alike.</source>
        <translation>Jeder lernt aus eigenen Beispielen, also müssen sich die Verluste nicht gleichen.</translation>
    </message>
    <message>
        <source>They start with the same loss. Train, to see them part.</source>
        <translation>Sie beginnen mit demselben Verlust. Trainieren, um zu sehen, wie sie sich trennen.</translation>
    </message>
    <message>
        <source>They have not parted yet: the losses are within 5 %.</source>
        <translation>Sie haben sich noch nicht getrennt: Die Verluste unterscheiden sich um höchstens 5 %.</translation>
    </message>
    <message>
        <source>The losses come to be more than 5 % apart between update {after} and update {until}; looking for where …</source>
        <translation>Die Verluste geraten zwischen Update {after} und Update {until} mehr als 5 % auseinander; gesucht wird, wo …</translation>
    </message>
    <message>
        <source>{name}: {loss}</source>
        <translation>{name}: {loss}</translation>
    </message>
    <message>
        <source>The losses are more than 5 % apart from the start: {losses}.</source>
        <translation>Die Verluste liegen von Anfang an mehr als 5 % auseinander: {losses}.</translation>
    </message>
    <message>
        <source>The losses are more than 5 % apart from the start: {losses}. That of {name} has been the lowest since update {number}.</source>
        <translation>Die Verluste liegen von Anfang an mehr als 5 % auseinander: {losses}. Der von {name} ist seit Update {number} der kleinste.</translation>
    </message>
    <message>
        <source>The losses are more than 5 % apart from update {number} on: {losses}.</source>
        <translation>Die Verluste liegen ab Update {number} mehr als 5 % auseinander: {losses}.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are the same run: nothing in their settings differs.</source>
        <translation>„{first}“ und „{second}“ sind derselbe Lauf: In ihren Einstellungen unterscheidet sich nichts.</translation>
    </message>
    <message>
        <source>The settings of the first were changed after update {number}; the others have had theirs from the start.</source>
        <translation>Die Einstellungen des ersten wurden nach Update {number} geändert; die anderen haben ihre von Anfang an.</translation>
    </message>
    <message>
        <source>The first follows a wrong rule on its way back; the others do not.</source>
        <translation>Der erste folgt auf dem Rückweg einer falschen Regel, die anderen nicht.</translation>
    </message>
    <message>
        <source>The others come after: update {number} of {goal} …</source>
        <translation>Die anderen holen auf: Update {number} von {goal} …</translation>
    </message>
    <message>
        <source>All gradients are 0: no weight changes.</source>
        <translation>Alle Gradienten sind 0: Kein Gewicht ändert sich.</translation>
    </message>
    <message>
        <source>The gradient is 0 in layer {layers}: nothing changes there.</source>
        <translation>Der Gradient ist 0 in Schicht {layers}: Dort ändert sich nichts.</translation>
    </message>
    <message>
        <source>All gradients are below {number}: hardly anything moves.</source>
        <translation>Alle Gradienten sind kleiner als {number}: Es bewegt sich kaum etwas.</translation>
    </message>
    <message>
        <source>The gradient of layer {least} is {ratio} times smaller than that of layer {most}.</source>
        <translation>Der Gradient von Schicht {least} ist {ratio}-mal kleiner als der von Schicht {most}.</translation>
    </message>
    <message>
        <source>train {train}</source>
        <translation>Training {train}</translation>
    </message>
    <message>
        <source>train {train}  test {test}</source>
        <translation>Training {train}  Test {test}</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation>Verlust {loss}</translation>
    </message>
</context>
<context>
    <name>CompareCommands</name>
    <message>
        <source>An expression is not trained, so there are no runs to compare.</source>
        <translation>Ein Ausdruck wird nicht trainiert, also gibt es keine Läufe zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>CompareEditing</name>
    <message>
        <source>Its settings are those in the form at the left</source>
        <translation>Seine Einstellungen sind die im Formular links</translation>
    </message>
    <message>
        <source>Step through this run</source>
        <translation>Diesen Lauf in Schritten zeigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Four runs are as many as there is room for.</source>
        <translation>Mehr als vier Läufe haben keinen Platz.</translation>
    </message>
    <message>
        <source>Add a variant</source>
        <translation>Variante hinzufügen</translation>
    </message>
    <message>
        <source>Change a variant</source>
        <translation>Variante ändern</translation>
    </message>
    <message>
        <source>Remove a variant</source>
        <translation>Variante entfernen</translation>
    </message>
    <message>
        <source>Step through another run</source>
        <translation>Anderen Lauf in Schritten zeigen</translation>
    </message>
    <message>
        <source>With this setting it would be the same run as the first.</source>
        <translation>Mit dieser Einstellung wäre es derselbe Lauf wie der erste.</translation>
    </message>
    <message>
        <source>That is not possible: {problem}.</source>
        <translation>Das ist nicht möglich: {problem}.</translation>
    </message>
</context>
<context>
    <name>CompareFoot</name>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
</context>
<context>
    <name>CompareInvitation</name>
    <message>
        <source>What would another setting do?</source>
        <translation>Was würde eine andere Einstellung bewirken?</translation>
    </message>
    <message>
        <source>A variant gets the same samples and the same number of updates, and runs beside the first from its own start.</source>
        <translation>Eine Variante bekommt dieselben Beispiele und gleich viele Updates und läuft von ihrem eigenen Start aus neben dem ersten Lauf.</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Add a variant</source>
        <translation>Variante hinzufügen</translation>
    </message>
    <message>
        <source>Losses of all runs</source>
        <translation>Verluste aller Läufe</translation>
    </message>
    <message>
        <source>There is room for four runs.</source>
        <translation>Platz ist für vier Läufe.</translation>
    </message>
    <message>
        <source>each with samples of its own, all at the same update</source>
        <translation>jeder mit eigenen Beispielen, alle beim selben Update</translation>
    </message>
    <message>
        <source>the same samples, all at the same update</source>
        <translation>dieselben Beispiele, alle beim selben Update</translation>
    </message>
</context>
<context>
    <name>ConfusionPanel</name>
    <message>
        <source>train {percent}</source>
        <translation>Training {percent}</translation>
    </message>
    <message>
        <source>test {percent}</source>
        <translation>Test {percent}</translation>
    </message>
    <message>
        <source>{right} of {count} right</source>
        <translation>{right} von {count} richtig</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Konfusion</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Residuen</translation>
    </message>
    <message>
        <source>rows: true class, columns: predicted class</source>
        <translation>Zeilen: wahre Klasse, Spalten: vorhergesagte Klasse</translation>
    </message>
    <message>
        <source>only the framed points are shown; click again for all</source>
        <translation>nur die umrahmten Punkte sind gezeigt; nochmals klicken für alle</translation>
    </message>
    <message>
        <source>{count} of {samples} training samples of {true} are taken for {other}.</source>
        <translation>{count} von {samples} Trainingsbeispielen von {true} für {other} gehalten.</translation>
    </message>
    <message>
        <source>{count} of {samples} test samples of {true} are taken for {other}.</source>
        <translation>{count} von {samples} Testbeispielen von {true} für {other} gehalten.</translation>
    </message>
    <message>
        <source>Click to show all points again.</source>
        <translation>Klicken, um wieder alle Punkte zu zeigen.</translation>
    </message>
    <message>
        <source>Click to show only these points.</source>
        <translation>Klicken, um nur diese Punkte zu zeigen.</translation>
    </message>
    <message>
        <source>R² {train}</source>
        <translation>R² {train}</translation>
    </message>
    <message>
        <source>R² train {train}   test {test}</source>
        <translation>R² Training {train}   Test {test}</translation>
    </message>
    <message>
        <source>residual = output − target</source>
        <translation>Residuum = Ausgabe − Zielwert</translation>
    </message>
    <message>
        <source>residual = output − target; line: test samples</source>
        <translation>Residuum = Ausgabe − Zielwert; Linie: Testbeispiele</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>mean size</source>
        <translation>mittlerer Betrag</translation>
    </message>
    <message>
        <source>largest size</source>
        <translation>größter Betrag</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Blank screen</source>
        <translation>Leerer Bildschirm</translation>
    </message>
    <message>
        <source>Any key shows the picture again</source>
        <translation>Jede Taste zeigt das Bild wieder</translation>
    </message>
</context>
<context>
    <name>Derivation</name>
    <message>
        <source>The slope of the linear activation</source>
        <translation>Die Steigung der linearen Aktivierung</translation>
    </message>
    <message>
        <source>The sum is sent on as it is.</source>
        <translation>Die Summe wird unverändert weitergegeben.</translation>
    </message>
    <message>
        <source>Move z by any h and the output moves by just as much.</source>
        <translation>Verschiebt man z um ein beliebiges h, so ändert sich die Ausgabe um genauso viel.</translation>
    </message>
    <message>
        <source>The slope of the step function</source>
        <translation>Die Steigung der Stufenfunktion</translation>
    </message>
    <message>
        <source>The unit is on where its sum is positive …</source>
        <translation>Das Neuron ist an, wo seine Summe positiv ist …</translation>
    </message>
    <message>
        <source>… and off everywhere else.</source>
        <translation>… und sonst überall aus.</translation>
    </message>
    <message>
        <source>Both halves are flat. A small change of z changes nothing, so the slope is 0.</source>
        <translation>Beide Hälften sind flach. Eine kleine Änderung von z ändert nichts, also ist die Steigung 0.</translation>
    </message>
    <message>
        <source>At the jump there is no slope at all; we write 0 there too. So no gradient ever gets past a step: what lies before it cannot learn by backpropagation.</source>
        <translation>An der Sprungstelle gibt es gar keine Steigung; auch dort schreiben wir 0. Also kommt nie ein Gradient an einer Stufe vorbei: Was vor ihr liegt, kann durch Backpropagation nicht lernen.</translation>
    </message>
    <message>
        <source>The slope of the sigmoid</source>
        <translation>Die Steigung der Sigmoidfunktion</translation>
    </message>
    <message>
        <source>Write the fraction as a power; powers are easy to differentiate.</source>
        <translation>Den Bruch als Potenz schreiben; Potenzen lassen sich leicht ableiten.</translation>
    </message>
    <message>
        <source>Chain rule: the slope of the power, times the slope of what is inside it.</source>
        <translation>Kettenregel: die Steigung der Potenz, mal die Steigung dessen, was darin steht.</translation>
    </message>
    <message>
        <source>The two minus signs cancel. Share the square between two fractions: the first one is the sigmoid again.</source>
        <translation>Die beiden Minuszeichen heben sich auf. Das Quadrat auf zwei Brüche verteilen: Der erste ist wieder die Sigmoidfunktion.</translation>
    </message>
    <message>
        <source>The second one is what the sigmoid lacks to 1.</source>
        <translation>Der zweite ist das, was der Sigmoidfunktion zu 1 fehlt.</translation>
    </message>
    <message>
        <source>So the output alone tells the slope. It is 1/4 at most, where the output is 1/2, and almost 0 where the output is close to 0 or 1.</source>
        <translation>Also verrät die Ausgabe allein die Steigung. Sie ist höchstens 1/4, wo die Ausgabe 1/2 ist, und fast 0, wo die Ausgabe nahe bei 0 oder 1 liegt.</translation>
    </message>
    <message>
        <source>The slope of tanh</source>
        <translation>Die Steigung von tanh</translation>
    </message>
    <message>
        <source>Name the two halves of the fraction: tanh(z) = u / v. Each is the slope of the other: u′ = v and v′ = u.</source>
        <translation>Zähler und Nenner des Bruchs benennen: tanh(z) = u / v. Jeder ist die Steigung des anderen: u′ = v und v′ = u.</translation>
    </message>
    <message>
        <source>The quotient rule; then put the slopes in.</source>
        <translation>Die Quotientenregel; dann die Steigungen einsetzen.</translation>
    </message>
    <message>
        <source>Divide both terms by v². The slope is 1 at z = 0, four times that of the sigmoid, and fades on both sides.</source>
        <translation>Beide Terme durch v² teilen. Die Steigung ist 1 bei z = 0, viermal die der Sigmoidfunktion, und verschwindet zu beiden Seiten hin.</translation>
    </message>
    <message>
        <source>The slope of ReLU, and its kink</source>
        <translation>Die Steigung der ReLU und ihr Knick</translation>
    </message>
    <message>
        <source>Two straight lines that meet at 0.</source>
        <translation>Zwei Geraden, die bei 0 aufeinandertreffen.</translation>
    </message>
    <message>
        <source>Here the output is z: what comes back passes through unchanged.</source>
        <translation>Hier ist die Ausgabe z: Was zurückkommt, geht unverändert hindurch.</translation>
    </message>
    <message>
        <source>Here the output stays 0, and what comes back is stopped.</source>
        <translation>Hier bleibt die Ausgabe 0, und was zurückkommt, wird aufgehalten.</translation>
    </message>
    <message>
        <source>At the kink the slope is 0 from the left and 1 from the right, so there is no single true one. A choice has to be made; we take 0.</source>
        <translation>Am Knick ist die Steigung von links 0 und von rechts 1, also gibt es keine eindeutige. Man muss eine wählen; wir nehmen 0.</translation>
    </message>
    <message>
        <source>The slope of leaky ReLU, and its kink</source>
        <translation>Die Steigung der Leaky ReLU und ihr Knick</translation>
    </message>
    <message>
        <source>ReLU with a leak: below 0 a hundredth of z still comes through.</source>
        <translation>Eine ReLU mit Leck: Unter 0 kommt noch ein Hundertstel von z durch.</translation>
    </message>
    <message>
        <source>Here the output is z itself.</source>
        <translation>Hier ist die Ausgabe z selbst.</translation>
    </message>
    <message>
        <source>Here it is 0.01 z, so the unit can still learn its way back.</source>
        <translation>Hier ist sie 0,01 z, das Neuron kann sich also noch zurücklernen.</translation>
    </message>
    <message>
        <source>At the kink either slope would do; we take that of the left.</source>
        <translation>Am Knick wäre jede der beiden Steigungen recht; wir nehmen die linke.</translation>
    </message>
    <message>
        <source>The slope of ELU</source>
        <translation>Die Steigung der ELU</translation>
    </message>
    <message>
        <source>Right of 0 a straight line, as ReLU.</source>
        <translation>Rechts von 0 eine Gerade wie bei ReLU.</translation>
    </message>
    <message>
        <source>Left of 0 an exponential, put 1 lower; a constant has no slope.</source>
        <translation>Links von 0 eine um 1 nach unten geschobene Exponentialfunktion; eine Konstante hat keine Steigung.</translation>
    </message>
    <message>
        <source>At 0 both halves have the slope 1, so there is no kink and nothing to choose.</source>
        <translation>Bei 0 haben beide Hälften die Steigung 1, also gibt es keinen Knick und nichts zu wählen.</translation>
    </message>
    <message>
        <source>The slope of softplus is the sigmoid</source>
        <translation>Die Steigung von Softplus ist die Sigmoidfunktion</translation>
    </message>
    <message>
        <source>ReLU with its kink rounded off.</source>
        <translation>Eine ReLU mit abgerundetem Knick.</translation>
    </message>
    <message>
        <source>Chain rule: ln x has the slope 1/x; then what is inside.</source>
        <translation>Kettenregel: ln x hat die Steigung 1/x; dann die innere Ableitung.</translation>
    </message>
    <message>
        <source>Divide top and bottom by the exponential of z. Where ReLU's slope jumps from 0 to 1, this one climbs there smoothly.</source>
        <translation>Zähler und Nenner durch die Exponentialfunktion von z teilen. Wo die Steigung der ReLU von 0 auf 1 springt, steigt diese hier glatt an.</translation>
    </message>
    <message>
        <source>The slope of GELU</source>
        <translation>Die Steigung der GELU</translation>
    </message>
    <message>
        <source>Φ(z) is the share of a standard normal distribution that lies below z: the further z is to the right, the more of it is let through.</source>
        <translation>Φ(z) ist der Anteil einer Standardnormalverteilung, der unter z liegt: Je weiter rechts z liegt, desto mehr davon wird durchgelassen.</translation>
    </message>
    <message>
        <source>The share grows as fast as the bell curve is high at z.</source>
        <translation>Der Anteil wächst so schnell, wie die Glockenkurve bei z hoch ist.</translation>
    </message>
    <message>
        <source>Product rule: the slope of the first factor times the second, plus the first times the slope of the second.</source>
        <translation>Produktregel: die Steigung des ersten Faktors mal der zweite, plus der erste mal die Steigung des zweiten.</translation>
    </message>
    <message>
        <source>The slope of swish</source>
        <translation>Die Steigung von Swish</translation>
    </message>
    <message>
        <source>The sigmoid serves as a gate: it says how much of z passes.</source>
        <translation>Die Sigmoidfunktion dient als Tor: Sie sagt, wie viel von z hindurchkommt.</translation>
    </message>
    <message>
        <source>Product rule: move z and keep the gate, then move the gate.</source>
        <translation>Produktregel: z bewegen und das Tor festhalten, dann das Tor bewegen.</translation>
    </message>
    <message>
        <source>Put in the slope of the sigmoid, σ(1 − σ), and take the common factor out.</source>
        <translation>Die Steigung der Sigmoidfunktion, σ(1 − σ), einsetzen und den gemeinsamen Faktor ausklammern.</translation>
    </message>
    <message>
        <source>The slope of the cosine</source>
        <translation>Die Steigung des Kosinus</translation>
    </message>
    <message>
        <source>Move z a little, by h: the addition theorem.</source>
        <translation>Man verschiebt z ein wenig, um h: das Additionstheorem.</translation>
    </message>
    <message>
        <source>Near 0 the cosine is flat, and the sine of h is almost h.</source>
        <translation>Nahe 0 ist der Kosinus flach, und der Sinus von h ist fast h.</translation>
    </message>
    <message>
        <source>Take cos z off, divide by h and let h shrink: only the second term is left.</source>
        <translation>cos z abziehen, durch h teilen und h schrumpfen lassen: Nur der zweite Term bleibt.</translation>
    </message>
    <message>
        <source>The mean over the batch</source>
        <translation>Das Mittel über den Batch</translation>
    </message>
    <message>
        <source>A mean and not a sum, so that the loss, and the step that follows from it, do not grow with the number N of samples.</source>
        <translation>Ein Mittel und keine Summe, damit der Verlust und der Schritt, der aus ihm folgt, nicht mit der Anzahl N der Beispiele wachsen.</translation>
    </message>
    <message>
        <source>The slope of a sum is the sum of the slopes, and a constant factor stays: every sample has one vote. A smaller last batch is divided by its own size.</source>
        <translation>Die Steigung einer Summe ist die Summe der Steigungen, und ein konstanter Faktor bleibt: Jedes Beispiel hat eine Stimme. Ein kleinerer letzter Batch wird durch seine eigene Größe geteilt.</translation>
    </message>
    <message>
        <source>The l2 penalty: a pull in proportion</source>
        <translation>Der L2-Strafterm: ein Zug im Verhältnis zur Größe</translation>
    </message>
    <message>
        <source>Large weights cost more than in proportion. The penalty R is added to the loss of the data, once for the batch and not once for each sample.</source>
        <translation>Große Gewichte kosten überproportional viel. Der Strafterm R wird zum Verlust der Daten addiert, einmal für den Batch und nicht einmal für jedes Beispiel.</translation>
    </message>
    <message>
        <source>Only one term holds this weight, and the ½ cancels the 2 of the square.</source>
        <translation>Nur ein Term enthält dieses Gewicht, und das ½ hebt die 2 des Quadrats auf.</translation>
    </message>
    <message>
        <source>What gradient descent makes of it: each update takes the same share off every weight. Large ones shrink fast, small ones slowly, none to exactly 0.</source>
        <translation>Was der Gradientenabstieg daraus macht: Jedes Update nimmt jedem Gewicht denselben Anteil. Große schrumpfen schnell, kleine langsam, keines auf genau 0.</translation>
    </message>
    <message>
        <source>The l1 penalty: a pull of constant strength</source>
        <translation>Der L1-Strafterm: ein Zug von konstanter Stärke</translation>
    </message>
    <message>
        <source>The size of the weights, without their sign. The penalty R is added to the loss of the data, once for the batch and not once for each sample.</source>
        <translation>Die Größe der Gewichte ohne ihr Vorzeichen. Der Strafterm R wird zum Verlust der Daten addiert, einmal für den Batch und nicht einmal für jedes Beispiel.</translation>
    </message>
    <message>
        <source>|w| rises with slope 1 right of 0 and falls with slope −1 left of it. At the kink itself there is no single slope; we take 0.</source>
        <translation>Rechts von 0 steigt |w| mit Steigung 1, links davon fällt es mit Steigung −1. Am Knick selbst gibt es keine eindeutige Steigung; wir nehmen 0.</translation>
    </message>
    <message>
        <source>What gradient descent makes of it: each update takes the same amount off, however small the weight. So weights that hardly help are driven to 0.</source>
        <translation>Was der Gradientenabstieg daraus macht: Jedes Update nimmt denselben Betrag, wie klein das Gewicht auch ist. So werden Gewichte, die kaum helfen, auf 0 gedrückt.</translation>
    </message>
    <message>
        <source>Move one weight and hold the rest: a single term of the sum moves, and what stands beside the weight says how fast.</source>
        <translation>Ein Gewicht bewegen und den Rest festhalten: Ein einziger Term der Summe bewegt sich, und was neben dem Gewicht steht, sagt, wie schnell.</translation>
    </message>
    <message>
        <source>Move what comes in instead: now it is the weight that stands beside it.</source>
        <translation>Stattdessen bewegen, was hereinkommt: Nun steht das Gewicht daneben.</translation>
    </message>
    <message>
        <source>The weighted sum and its three slopes</source>
        <translation>Die gewichtete Summe und ihre drei Steigungen</translation>
    </message>
    <message>
        <source>What comes in from unit i (in the first layer the input x_i), times the weight from i to k; all of it added up, and the bias.</source>
        <translation>Was von Neuron i hereinkommt (in der ersten Schicht die Eingabe x_i), mal das Gewicht von i nach k; alles addiert, dazu der Bias.</translation>
    </message>
    <message>
        <source>The bias is added as it is.</source>
        <translation>Der Bias wird unverändert addiert.</translation>
    </message>
    <message>
        <source>The weighted sum and its two slopes</source>
        <translation>Die gewichtete Summe und ihre zwei Steigungen</translation>
    </message>
    <message>
        <source>What comes in from unit i (in the first layer the input x_i), times the weight from i to k; all of it added up. This layer has no bias.</source>
        <translation>Was von Neuron i hereinkommt (in der ersten Schicht die Eingabe x_i), mal das Gewicht von i nach k; alles addiert. Diese Schicht hat keinen Bias.</translation>
    </message>
    <message>
        <source>All samples at once: a matrix product</source>
        <translation>Alle Beispiele auf einmal: ein Matrixprodukt</translation>
    </message>
    <message>
        <source>Every sample s has a row of its own; all of them go through the same weights.</source>
        <translation>Jedes Beispiel s hat eine eigene Zeile; alle gehen durch dieselben Gewichte.</translation>
    </message>
    <message>
        <source>Row s of A times column k of W: this is how the product of matrices is defined. A bias is added to every row.</source>
        <translation>Zeile s von A mal Spalte k von W: So ist das Matrixprodukt definiert. Ein Bias wird zu jeder Zeile addiert.</translation>
    </message>
    <message>
        <source>N samples, n numbers that go in, m units: the size in the middle, over which the sum runs, disappears.</source>
        <translation>N Beispiele, n eingehende Zahlen, m Neuronen: Die mittlere Größe, über die summiert wird, verschwindet.</translation>
    </message>
    <message>
        <source>The chain rule</source>
        <translation>Die Kettenregel</translation>
    </message>
    <message>
        <source>Move z by a little Δz. The output a moves f′(z) times as far: this is what a slope means.</source>
        <translation>Man verschiebt z um ein kleines Δz. Die Ausgabe a bewegt sich f′(z)-mal so weit: Genau das bedeutet eine Steigung.</translation>
    </message>
    <message>
        <source>The loss moves ∂J/∂a times as far as that.</source>
        <translation>Der Verlust bewegt sich ∂J/∂a-mal so weit.</translation>
    </message>
    <message>
        <source>Put the one into the other.</source>
        <translation>Das eine in das andere einsetzen.</translation>
    </message>
    <message>
        <source>Divide by Δz and let it shrink towards 0: what was nearly right becomes exact. Slopes one behind the other multiply.</source>
        <translation>Durch Δz teilen und es gegen 0 schrumpfen lassen: Was fast richtig war, wird exakt. Hintereinanderliegende Steigungen multiplizieren sich.</translation>
    </message>
    <message>
        <source>Several ways to the loss: their gradients add up</source>
        <translation>Mehrere Wege zum Verlust: Ihre Gradienten addieren sich</translation>
    </message>
    <message>
        <source>Move a_i by a little. It feeds every unit k of the next layer, each through its own weight, so all their sums move.</source>
        <translation>Man verschiebt a_i ein wenig. Es speist jedes Neuron k der nächsten Schicht, jedes über ein eigenes Gewicht, also bewegen sich alle ihre Summen.</translation>
    </message>
    <message>
        <source>Each of them moves the loss. For small changes the effects do not disturb one another: they simply add up.</source>
        <translation>Jede davon bewegt den Verlust. Bei kleinen Änderungen stören sich die Wirkungen nicht: Sie addieren sich einfach.</translation>
    </message>
    <message>
        <source>Put the first line in, divide by Δa_i and let it shrink. Each gradient on the right already holds everything behind it, so no way is ever walked twice: this is what makes backpropagation fast.</source>
        <translation>Die erste Zeile einsetzen, durch Δa_i teilen und es schrumpfen lassen. Jeder Gradient rechts enthält schon alles, was dahinter liegt, also wird kein Weg zweimal gegangen: Das macht Backpropagation schnell.</translation>
    </message>
    <message>
        <source>The way back as a matrix product</source>
        <translation>Der Rückweg als Matrixprodukt</translation>
    </message>
    <message>
        <source>The sum over the next layer's units, for every sample s.</source>
        <translation>Die Summe über die Neuronen der nächsten Schicht, für jedes Beispiel s.</translation>
    </message>
    <message>
        <source>In a product the index that is summed must stand in the middle. Here W has it last, so W is transposed.</source>
        <translation>In einem Produkt muss der Summationsindex in der Mitte stehen. Hier hat W ihn hinten, also wird W transponiert.</translation>
    </message>
    <message>
        <source>The sizes fit, too: N samples, m units, n numbers that go in; the one in the middle disappears.</source>
        <translation>Auch die Größen passen: N Beispiele, m Neuronen, n eingehende Zahlen; die mittlere verschwindet.</translation>
    </message>
    <message>
        <source>The gradient of a weight</source>
        <translation>Der Gradient eines Gewichts</translation>
    </message>
    <message>
        <source>The weight reaches the loss through one number only, the sum z_k of the unit that it leads to. Chain rule.</source>
        <translation>Das Gewicht erreicht den Verlust nur über eine Zahl, die Summe z_k des Neurons, zu dem es führt. Kettenregel.</translation>
    </message>
    <message>
        <source>In z_k the weight stands beside a_i. If what comes in is 0, the weight had no say, and its gradient is 0.</source>
        <translation>In z_k steht das Gewicht neben a_i. Ist das Eingehende 0, hatte das Gewicht nichts zu sagen, und sein Gradient ist 0.</translation>
    </message>
    <message>
        <source>The gradient of all weights as a matrix product</source>
        <translation>Der Gradient aller Gewichte als Matrixprodukt</translation>
    </message>
    <message>
        <source>One weight serves all samples, so it reaches the loss by way of each of them. The 1/N of the mean is already in δ.</source>
        <translation>Ein Gewicht dient allen Beispielen, also erreicht es den Verlust über jedes von ihnen. Das 1/N des Mittels steckt schon in δ.</translation>
    </message>
    <message>
        <source>In a product the index that is summed must stand in the middle. Here A has it first, so A is transposed.</source>
        <translation>In einem Produkt muss der Summationsindex in der Mitte stehen. Hier hat A ihn vorn, also wird A transponiert.</translation>
    </message>
    <message>
        <source>n numbers that go in, N samples, m units: the samples are summed away, and what is left has the shape of W.</source>
        <translation>n eingehende Zahlen, N Beispiele, m Neuronen: Über die Beispiele wird summiert, und was bleibt, hat die Form von W.</translation>
    </message>
    <message>
        <source>The gradient of a bias: the column sum</source>
        <translation>Der Gradient eines Bias: die Spaltensumme</translation>
    </message>
    <message>
        <source>A bias is a weight whose input is always 1: the gradient at the sum arrives as it is.</source>
        <translation>Ein Bias ist ein Gewicht, dessen Eingabe immer 1 ist: Der Gradient an der Summe kommt unverändert an.</translation>
    </message>
    <message>
        <source>With several samples it is added to every row, so column k of δ is added up. The 1/N of the mean is already in δ.</source>
        <translation>Bei mehreren Beispielen wird er zu jeder Zeile addiert, also wird Spalte k von δ aufsummiert. Das 1/N des Mittels steckt schon in δ.</translation>
    </message>
    <message>
        <source>Binary cross-entropy and its slope</source>
        <translation>Binäre Kreuzentropie und ihre Steigung</translation>
    </message>
    <message>
        <source>Read the output a as the probability of a yes. Then this is the probability that the network gave to what really happened: a for t = 1, 1 − a for t = 0.</source>
        <translation>Die Ausgabe a als Wahrscheinlichkeit für Ja lesen. Dann ist dies die Wahrscheinlichkeit, die das Netz dem gab, was wirklich eintrat: a für t = 1, 1 − a für t = 0.</translation>
    </message>
    <message>
        <source>Its logarithm with a minus is a loss: 0 for a sure and right answer, and the larger, the surer the network was of the wrong one.</source>
        <translation>Ihr Logarithmus mit einem Minus ist ein Verlust: 0 für eine sichere und richtige Antwort und umso größer, je sicherer sich das Netz des Falschen war.</translation>
    </message>
    <message>
        <source>Several outputs are several questions; their losses add up.</source>
        <translation>Mehrere Ausgaben sind mehrere Fragen; ihre Verluste addieren sich.</translation>
    </message>
    <message>
        <source>Only the k-th term holds a_k. The slope of ln x is 1/x; in the second term the slope of 1 − a is −1 and turns the sign around.</source>
        <translation>Nur der k-te Term enthält a_k. Die Steigung von ln x ist 1/x; im zweiten Term ist die Steigung von 1 − a gleich −1 und kehrt das Vorzeichen um.</translation>
    </message>
    <message>
        <source>Over one denominator; in the numerator the product t a cancels.</source>
        <translation>Auf einen Nenner gebracht; im Zähler hebt sich das Produkt t a auf.</translation>
    </message>
    <message>
        <source>Cross-entropy and its slope</source>
        <translation>Kreuzentropie und ihre Steigung</translation>
    </message>
    <message>
        <source>Read the outputs as the probabilities of the classes. With the target 1 for the right class and 0 for the others, this is the probability that the network gave to the right one.</source>
        <translation>Die Ausgaben als Wahrscheinlichkeiten der Klassen lesen. Mit dem Zielwert 1 für die richtige Klasse und 0 für die anderen ist dies die Wahrscheinlichkeit, die das Netz der richtigen gab.</translation>
    </message>
    <message>
        <source>Its logarithm with a minus is the loss; the logarithm turns the product into a sum and the powers into factors.</source>
        <translation>Ihr Logarithmus mit einem Minus ist der Verlust; der Logarithmus macht aus dem Produkt eine Summe und aus den Potenzen Faktoren.</translation>
    </message>
    <message>
        <source>Only the k-th term holds a_k, and the slope of ln x is 1/x. Outputs whose target is 0 do not count here; they count through softmax.</source>
        <translation>Nur der k-te Term enthält a_k, und die Steigung von ln x ist 1/x. Ausgaben mit Zielwert 0 zählen hier nicht; sie zählen über Softmax.</translation>
    </message>
    <message>
        <source>Half the squared error and its slope</source>
        <translation>Der halbe quadratische Fehler und seine Steigung</translation>
    </message>
    <message>
        <source>The squared distance from the target: small errors hardly count, large ones count a lot, and the sign does not matter.</source>
        <translation>Das Quadrat des Abstands vom Zielwert: Kleine Fehler zählen kaum, große viel, und das Vorzeichen spielt keine Rolle.</translation>
    </message>
    <message>
        <source>Only the k-th term holds a_k. Chain rule: the slope of the square, times that of a − t, which is 1.</source>
        <translation>Nur der k-te Term enthält a_k. Kettenregel: die Steigung des Quadrats, mal die von a − t, und die ist 1.</translation>
    </message>
    <message>
        <source>The ½ is there for this: it cancels the 2 and leaves the plain error.</source>
        <translation>Dafür ist das ½ da: Es hebt die 2 auf, und der reine Fehler bleibt.</translation>
    </message>
    <message>
        <source>The mean squared error and its slope</source>
        <translation>Der mittlere quadratische Fehler und seine Steigung</translation>
    </message>
    <message>
        <source>The squared distance from the target, as a mean over n outputs.</source>
        <translation>Das Quadrat des Abstands vom Zielwert, als Mittel über n Ausgaben.</translation>
    </message>
    <message>
        <source>Without the ½ a factor 2 stays, and the mean brings 1/n: the direction is that of half the squared error, only the size is another one.</source>
        <translation>Ohne das ½ bleibt ein Faktor 2, und das Mittel bringt 1/n: Die Richtung ist die des halben quadratischen Fehlers, nur die Größe ist eine andere.</translation>
    </message>
    <message>
        <source>Sigmoid with binary cross-entropy: what is left is a − t</source>
        <translation>Sigmoid mit binärer Kreuzentropie: Übrig bleibt a − t</translation>
    </message>
    <message>
        <source>Chain rule, back through the output's sigmoid.</source>
        <translation>Kettenregel, zurück durch die Sigmoidfunktion der Ausgabe.</translation>
    </message>
    <message>
        <source>The slope of the loss, then that of the sigmoid. The one divides by exactly what the other multiplies with.</source>
        <translation>Die Steigung des Verlusts, dann die der Sigmoidfunktion. Die eine teilt genau durch das, womit die andere multipliziert.</translation>
    </message>
    <message>
        <source>So a saturated output does not stop learning: where it is sure and wrong, its flat sigmoid is made up for by a steep loss.</source>
        <translation>So hört eine gesättigte Ausgabe nicht auf zu lernen: Wo sie sicher und falsch ist, gleicht ein steiler Verlust die flache Sigmoidfunktion aus.</translation>
    </message>
    <message>
        <source>Sigmoid with cross-entropy, taken together</source>
        <translation>Sigmoid mit Kreuzentropie, zusammengefasst</translation>
    </message>
    <message>
        <source>The slope of the loss, then that of the sigmoid.</source>
        <translation>Die Steigung des Verlusts, dann die der Sigmoidfunktion.</translation>
    </message>
    <message>
        <source>It is never positive: this loss only ever pulls outputs up. Nothing pulls down the one whose target is 0; binary cross-entropy or softmax would.</source>
        <translation>Sie ist nie positiv: Dieser Verlust zieht Ausgaben immer nur nach oben. Nichts zieht die mit Zielwert 0 nach unten; binäre Kreuzentropie oder Softmax täte es.</translation>
    </message>
    <message>
        <source>Why the loss is computed from z</source>
        <translation>Warum der Verlust aus z berechnet wird</translation>
    </message>
    <message>
        <source>The logarithm undoes the fraction, so there is no need to compute the output first and to take its logarithm then.</source>
        <translation>Der Logarithmus löst den Bruch auf, man muss also nicht erst die Ausgabe berechnen und dann ihren Logarithmus nehmen.</translation>
    </message>
    <message>
        <source>The same with the other sign, since 1 − σ(z) = σ(−z).</source>
        <translation>Dasselbe mit dem anderen Vorzeichen, denn 1 − σ(z) = σ(−z).</translation>
    </message>
    <message>
        <source>In this form the exponential is never larger than 1: nothing overflows.</source>
        <translation>In dieser Form ist die Exponentialfunktion nie größer als 1: Nichts läuft über.</translation>
    </message>
    <message>
        <source>The output itself would be rounded to 1 here, and the logarithm of 0 is infinite. From z the loss is right, and so is its slope.</source>
        <translation>Die Ausgabe selbst würde hier auf 1 gerundet, und der Logarithmus von 0 ist unendlich. Aus z berechnet ist der Verlust richtig, und seine Steigung auch.</translation>
    </message>
    <message>
        <source>The slopes of softmax: a whole table of them</source>
        <translation>Die Steigungen von Softmax: eine ganze Tabelle</translation>
    </message>
    <message>
        <source>Every output shares one denominator, so every z moves them all.</source>
        <translation>Alle Ausgaben teilen sich einen Nenner, also bewegt jedes z sie alle.</translation>
    </message>
    <message>
        <source>A logarithm turns the fraction into a difference.</source>
        <translation>Ein Logarithmus macht aus dem Bruch eine Differenz.</translation>
    </message>
    <message>
        <source>Only one term of the sum S holds z_k, and it is its own slope.</source>
        <translation>Nur ein Term der Summe S enthält z_k, und er ist seine eigene Steigung.</translation>
    </message>
    <message>
        <source>Here δ_jk is 1 where j and k are the same output, and 0 where they are not.</source>
        <translation>Hier ist δ_jk gleich 1, wenn j und k dieselbe Ausgabe sind, sonst 0.</translation>
    </message>
    <message>
        <source>The slope of ln a is the slope of a divided by a, so multiply by a. Raising z_k raises its own share and lowers every other one.</source>
        <translation>Die Steigung von ln a ist die Steigung von a geteilt durch a, also mit a multiplizieren. Steigt z_k, so steigt sein eigener Anteil, und jeder andere sinkt.</translation>
    </message>
    <message>
        <source>The way back through softmax</source>
        <translation>Der Rückweg durch Softmax</translation>
    </message>
    <message>
        <source>z_k reaches the loss by way of every output, so there is one term for each.</source>
        <translation>z_k erreicht den Verlust über jede Ausgabe, also gibt es für jede einen Term.</translation>
    </message>
    <message>
        <source>Put in the slopes of softmax.</source>
        <translation>Die Steigungen von Softmax einsetzen.</translation>
    </message>
    <message>
        <source>δ_jk picks the single term j = k; a_k can stand before the sum.</source>
        <translation>δ_jk wählt den einzigen Term j = k aus; a_k kann vor die Summe gezogen werden.</translation>
    </message>
    <message>
        <source>The sum is the mean of the gradients, weighted by the shares: only what differs from the mean goes back.</source>
        <translation>Die Summe ist das mit den Anteilen gewichtete Mittel der Gradienten: Nur was vom Mittel abweicht, geht zurück.</translation>
    </message>
    <message>
        <source>Why softmax never overflows</source>
        <translation>Warum Softmax nie überläuft</translation>
    </message>
    <message>
        <source>The same number m may be taken off every z: it cancels, so softmax sees only differences.</source>
        <translation>Von jedem z darf dieselbe Zahl m abgezogen werden: Sie kürzt sich heraus, Softmax sieht also nur Differenzen.</translation>
    </message>
    <message>
        <source>With the largest z as m no exponential is larger than 1. Taken from z as it is, e to the power of 1000 would already be too large for the computer.</source>
        <translation>Mit dem größten z als m ist keine Exponentialfunktion größer als 1. Aus z direkt berechnet, wäre schon e hoch 1000 zu groß für den Computer.</translation>
    </message>
    <message>
        <source>Softmax with cross-entropy: what is left is a − t</source>
        <translation>Softmax mit Kreuzentropie: Übrig bleibt a − t</translation>
    </message>
    <message>
        <source>The slope of the loss, times that of softmax: a_j cancels, and with it the division by what may be very small.</source>
        <translation>Die Steigung des Verlusts, mal die von Softmax: a_j kürzt sich und damit die Division durch etwas, das sehr klein sein kann.</translation>
    </message>
    <message>
        <source>The targets of classes add up to 1. What is left is simply how far the share is from its target, however sure the network is of the wrong class.</source>
        <translation>Die Zielwerte von Klassen ergeben zusammen 1. Übrig bleibt einfach, wie weit der Anteil von seinem Zielwert entfernt ist, wie sicher das Netz sich der falschen Klasse auch ist.</translation>
    </message>
    <message>
        <source>Softmax with binary cross-entropy, taken together</source>
        <translation>Softmax mit binärer Kreuzentropie, zusammengefasst</translation>
    </message>
    <message>
        <source>Give a name to what softmax will ask for: the slope of the loss times the output. One of the two factors in its denominator cancels.</source>
        <translation>Dem, was Softmax brauchen wird, einen Namen geben: die Steigung des Verlusts mal die Ausgabe. Einer der beiden Faktoren in ihrem Nenner kürzt sich.</translation>
    </message>
    <message>
        <source>Here nothing collapses to a − t: binary cross-entropy takes every output for a question of its own, and softmax ties them together.</source>
        <translation>Hier fällt nichts zu a − t zusammen: Für die binäre Kreuzentropie ist jede Ausgabe eine eigene Frage, und Softmax bindet sie aneinander.</translation>
    </message>
    <message>
        <source>The logarithm undoes the exponential on top of softmax: there is no need to compute the share first and to take its logarithm then.</source>
        <translation>Der Logarithmus hebt die Exponentialfunktion im Zähler von Softmax auf: Man muss nicht erst den Anteil berechnen und dann seinen Logarithmus nehmen.</translation>
    </message>
    <message>
        <source>Take the largest z, called m, out of the sum: no exponential is larger than 1, and one of them is exactly 1.</source>
        <translation>Das größte z, genannt m, aus der Summe ziehen: Keine Exponentialfunktion ist größer als 1, und eine ist genau 1.</translation>
    </message>
    <message>
        <source>What is lacking to 1 is the share of the others; added up, it is not lost where the share itself is rounded to 1.</source>
        <translation>Was zu 1 fehlt, ist der Anteil der anderen; aufsummiert geht er nicht verloren, wo der Anteil selbst auf 1 gerundet wird.</translation>
    </message>
    <message>
        <source>The share itself would be rounded to 0 here, and the logarithm of 0 is infinite. From z the loss is right, and so is its slope.</source>
        <translation>Der Anteil selbst würde hier auf 0 gerundet, und der Logarithmus von 0 ist unendlich. Aus z berechnet ist der Verlust richtig, und seine Steigung auch.</translation>
    </message>
    <message>
        <source>Why a step against the gradient lowers the loss</source>
        <translation>Warum ein Schritt gegen den Gradienten den Verlust senkt</translation>
    </message>
    <message>
        <source>Move every parameter w_i by a little Δ_i. Each changes the loss by its slope times its change, and small changes add up.</source>
        <translation>Jeden Parameter w_i um ein kleines Δ_i bewegen. Jeder ändert den Verlust um seine Steigung mal seine Änderung, und kleine Änderungen addieren sich.</translation>
    </message>
    <message>
        <source>Choose each change against its own slope, η times its size.</source>
        <translation>Jede Änderung gegen die eigene Steigung wählen, η-mal so groß wie diese.</translation>
    </message>
    <message>
        <source>Squares are never negative: the loss goes down, as long as the step is small enough for slopes to tell the truth. If η is too large, it can go up.</source>
        <translation>Quadrate sind nie negativ: Der Verlust sinkt, solange der Schritt so klein ist, dass die Steigungen die Wahrheit sagen. Ist η zu groß, kann er steigen.</translation>
    </message>
    <message>
        <source>Why no other direction is steeper</source>
        <translation>Warum keine andere Richtung steiler ist</translation>
    </message>
    <message>
        <source>The change of the loss is a scalar product; φ is the angle between the step and the gradient.</source>
        <translation>Die Änderung des Verlusts ist ein Skalarprodukt; φ ist der Winkel zwischen dem Schritt und dem Gradienten.</translation>
    </message>
    <message>
        <source>Among all steps of one length the cosine alone decides. It is smallest straight against the gradient.</source>
        <translation>Unter allen Schritten gleicher Länge entscheidet allein der Kosinus. Am kleinsten ist er genau gegen den Gradienten.</translation>
    </message>
    <message>
        <source>Weight decay is an l2 penalty in disguise</source>
        <translation>Weight Decay ist ein verkleideter L2-Strafterm</translation>
    </message>
    <message>
        <source>Adding λ w to the gradient is the same as adding a penalty to the loss, only that the loss on the screen does not show it.</source>
        <translation>λ w zum Gradienten zu addieren ist dasselbe wie ein Strafterm im Verlust, nur dass der Verlust auf dem Bildschirm ihn nicht zeigt.</translation>
    </message>
    <message>
        <source>What momentum does</source>
        <translation>Was Momentum bewirkt</translation>
    </message>
    <message>
        <source>A share μ of the last step is kept, and the new gradient added.</source>
        <translation>Ein Anteil μ des letzten Schritts bleibt, und der neue Gradient kommt hinzu.</translation>
    </message>
    <message>
        <source>Put the line into itself again and again: all gradients so far count, the older the less.</source>
        <translation>Die Zeile immer wieder in sich selbst einsetzen: Alle bisherigen Gradienten zählen, je älter, desto weniger.</translation>
    </message>
    <message>
        <source>Gradients that agree add up: with μ = 0.9 the steps grow up to tenfold.</source>
        <translation>Gradienten, die übereinstimmen, summieren sich: Mit μ = 0,9 wachsen die Schritte bis auf das Zehnfache.</translation>
    </message>
    <message>
        <source>Gradients that change sign every time all but cancel: less to and fro across a narrow valley.</source>
        <translation>Gradienten, die jedes Mal das Vorzeichen wechseln, heben sich fast auf: weniger Hin und Her quer zu einem engen Tal.</translation>
    </message>
    <message>
        <source>Nesterov: momentum that looks ahead</source>
        <translation>Nesterov: Momentum, das vorausschaut</translation>
    </message>
    <message>
        <source>Momentum will carry the parameter θ on by −ημv in any case. So go there first and take the gradient g there, at w.</source>
        <translation>Das Momentum trägt den Parameter θ ohnehin um −ημv weiter. Also zuerst dorthin gehen und den Gradienten g dort, bei w, nehmen.</translation>
    </message>
    <message>
        <source>Then an ordinary step with momentum.</source>
        <translation>Dann ein gewöhnlicher Schritt mit Momentum.</translation>
    </message>
    <message>
        <source>The next place to look from; put in θ′, and θ from the first line.</source>
        <translation>Die nächste Stelle, von der aus geschaut wird; θ′ einsetzen, und θ aus der ersten Zeile.</translation>
    </message>
    <message>
        <source>Since v′ = μv + g, the old v cancels. The program keeps only w, the place from which the gradient is taken.</source>
        <translation>Da v′ = μv + g, kürzt sich das alte v. Das Programm behält nur w, die Stelle, an der der Gradient genommen wird.</translation>
    </message>
    <message>
        <source>RMSprop: every parameter gets its own step size</source>
        <translation>RMSprop: Jeder Parameter bekommt eine eigene Schrittweite</translation>
    </message>
    <message>
        <source>A running mean of the squared gradient: old ones fade by the share α with every update.</source>
        <translation>Ein laufendes Mittel des quadrierten Gradienten: Alte verblassen mit jedem Update um den Faktor α.</translation>
    </message>
    <message>
        <source>While gradients stay alike, √s is as large as they are. What is left is their sign: every parameter moves by about η, in steep and in flat directions. The tiny ε keeps the division from failing at 0.</source>
        <translation>Solange die Gradienten sich gleichen, ist √s so groß wie sie. Übrig bleibt ihr Vorzeichen: Jeder Parameter bewegt sich um etwa η, in steilen wie in flachen Richtungen. Das winzige ε verhindert die Division durch 0.</translation>
    </message>
    <message>
        <source>At the start s is 0 and its mean too small, so the first step is larger: with α = 0.99 it is ten times η. Adam mends this.</source>
        <translation>Am Anfang ist s gleich 0 und sein Mittel zu klein, also ist der erste Schritt größer: mit α = 0,99 das Zehnfache von η. Adam behebt das.</translation>
    </message>
    <message>
        <source>Adagrad: steps that shrink with every gradient</source>
        <translation>Adagrad: Schritte, die mit jedem Gradienten schrumpfen</translation>
    </message>
    <message>
        <source>Here nothing fades: s is the sum of all squared gradients.</source>
        <translation>Hier verblasst nichts: s ist die Summe aller quadrierten Gradienten.</translation>
    </message>
    <message>
        <source>With gradients of one size the first step is η, the fourth η/2, the hundredth η/10. A parameter whose gradient is often 0 keeps its large steps.</source>
        <translation>Bei Gradienten gleicher Größe ist der erste Schritt η, der vierte η/2, der hundertste η/10. Ein Parameter, dessen Gradient oft 0 ist, behält seine großen Schritte.</translation>
    </message>
    <message>
        <source>Adam and its bias correction</source>
        <translation>Adam und seine Bias-Korrektur</translation>
    </message>
    <message>
        <source>The running mean of the gradient, put into itself down to its start at 0: a sum with fading weights.</source>
        <translation>Das laufende Mittel des Gradienten, in sich selbst eingesetzt bis zum Start bei 0: eine Summe mit verblassenden Gewichten.</translation>
    </message>
    <message>
        <source>A mean needs weights that add up to 1. These fall short of it (a geometric sum): because of the start at 0 the mean is too small.</source>
        <translation>Ein Mittel braucht Gewichte, die zusammen 1 ergeben. Diese ergeben weniger (eine geometrische Summe): Wegen des Starts bei 0 ist das Mittel zu klein.</translation>
    </message>
    <message>
        <source>Divide by what they add up to, and it is a true mean; likewise for the mean s of the squares. Later the correction is almost 1.</source>
        <translation>Durch ihre Summe teilen, und es ist ein echtes Mittel; ebenso beim Mittel s der Quadrate. Später ist die Korrektur fast 1.</translation>
    </message>
    <message>
        <source>The mean gradient over its typical size. At the first update this is the sign of g, so every parameter moves by about η; where gradients contradict one another the steps become small.</source>
        <translation>Der mittlere Gradient geteilt durch seine typische Größe. Beim ersten Update ist das das Vorzeichen von g, also bewegt sich jeder Parameter um etwa η; wo Gradienten einander widersprechen, werden die Schritte klein.</translation>
    </message>
    <message>
        <source>AdamW: decay that is not divided</source>
        <translation>AdamW: Decay, der nicht geteilt wird</translation>
    </message>
    <message>
        <source>In Adam g + λw takes the place of g, so the mean has a part that comes from the gradient and one that comes from the weight …</source>
        <translation>In Adam tritt g + λw an die Stelle von g, das Mittel hat also einen Teil, der vom Gradienten stammt, und einen, der vom Gewicht stammt …</translation>
    </message>
    <message>
        <source>… and both are divided by the size of the gradient: a weight whose gradients are large hardly decays.</source>
        <translation>… und beide werden durch die Größe des Gradienten geteilt: Ein Gewicht mit großen Gradienten nimmt kaum ab.</translation>
    </message>
    <message>
        <source>AdamW takes the decay out of the gradient and off the weight itself: every weight loses the same share.</source>
        <translation>AdamW nimmt den Decay aus dem Gradienten heraus und direkt vom Gewicht weg: Jedes Gewicht verliert denselben Anteil.</translation>
    </message>
</context>
<context>
    <name>DerivationPanel</name>
    <message>
        <source>Derivation</source>
        <translation>Herleitung</translation>
    </message>
    <message>
        <source>Nothing is computed yet. With the first step, its rule is proved here in a few lines.</source>
        <translation>Noch ist nichts berechnet. Mit dem ersten Schritt wird hier seine Regel in wenigen Zeilen bewiesen.</translation>
    </message>
    <message>
        <source>{name} is given, so no rule made it. Choose a number that is computed, and its rule is proved here.</source>
        <translation>{name} ist gegeben, also hat keine Regel es erzeugt. Eine Zahl wählen, die berechnet wird, und hier wird ihre Regel bewiesen.</translation>
    </message>
</context>
<context>
    <name>DerivationSheet</name>
    <message>
        <source>Written in the usual letters: x what goes in, W weights, b biases, z the sums, a the outputs of the units, t targets, J the loss; i and k count units, s samples.</source>
        <translation>In den üblichen Buchstaben: x was eingeht, W Gewichte, b Bias-Werte, z die Summen, a die Ausgaben der Neuronen, t Zielwerte, J der Verlust; i und k zählen Neuronen, s Beispiele.</translation>
    </message>
</context>
<context>
    <name>DockColumn</name>
    <message>
        <source>Close; the View menu brings it back</source>
        <translation>Schließen; das Menü „Ansicht“ bringt es zurück</translation>
    </message>
</context>
<context>
    <name>DockMenu</name>
    <message>
        <source>To the top</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>To the bottom</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Into one place with</source>
        <translation>An einen Platz mit</translation>
    </message>
    <message>
        <source>Back into the column</source>
        <translation>Zurück in die Spalte</translation>
    </message>
    <message>
        <source>Own window</source>
        <translation>Eigenes Fenster</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <source>Close {panel}</source>
        <translation>{panel} schließen</translation>
    </message>
</context>
<context>
    <name>DocumentCommands</name>
    <message>
        <source>Your changes to “{title}” are not lost: Undo brings them back.</source>
        <translation>Die Änderungen an „{title}“ sind nicht verloren: Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation>Gespeichert unter {path}</translation>
    </message>
    <message>
        <source>New weights</source>
        <translation>Neue Gewichte</translation>
    </message>
    <message>
        <source>There is unsaved work from last time: “{title}”.</source>
        <translation>Vom letzten Mal gibt es ungespeicherte Arbeit: „{title}“.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Open an experiment</source>
        <translation>Experiment öffnen</translation>
    </message>
    <message>
        <source>Experiments (*.bpviz *.toml *.json);;All files (*)</source>
        <translation>Experimente (*.bpviz *.toml *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation>Experiment speichern</translation>
    </message>
    <message>
        <source>Experiments (*.bpviz *.toml *.json)</source>
        <translation>Experimente (*.bpviz *.toml *.json)</translation>
    </message>
</context>
<context>
    <name>DrawingSheet</name>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Open {title}</source>
        <translation>{title} öffnen</translation>
    </message>
    <message>
        <source>Recover {title}</source>
        <translation>{title} wiederherstellen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Switch sabotage off</source>
        <translation>Sabotage ausschalten</translation>
    </message>
    <message>
        <source>Switch sabotage on</source>
        <translation>Sabotage einschalten</translation>
    </message>
</context>
<context>
    <name>Experiment</name>
    <message>
        <source>Who is admitted</source>
        <translation>Wer zugelassen wird</translation>
    </message>
    <message>
        <source>The AND gate</source>
        <translation>Das UND-Gatter</translation>
    </message>
    <message>
        <source>A single sigmoid neuron learns the logical AND from its four cases, with half the mean squared error and a learning rate of 1.

**Look at** the weights: they begin as 1.25 and 0.28 and become equal, since AND treats its inputs alike. The bias goes down to −7.08, so that one input alone is not enough and both together are.

**Try** the targets of OR (0, 1, 1, 1), then those of XOR (0, 1, 1, 0). The loss of XOR cannot fall below 0.125, and there all four outputs are 0.5.

**Expect** [after 2000 updates](do:run=stop) the outputs 0.00, 0.08, 0.08 and 0.90. The notebook that this is from calls the loss binary cross-entropy in a comment; what it computes, and what is computed here, is half the mean squared error.
</source>
        <translation>Ein einzelnes Sigmoid-Neuron lernt das logische UND aus seinen vier Fällen, mit dem halben mittleren quadratischen Fehler und der Lernrate 1.

**Zu beachten** sind die Gewichte: Sie beginnen bei 1,25 und 0,28 und werden gleich, denn UND behandelt seine Eingaben gleich. Der Bias sinkt auf −7,08, sodass eine Eingabe allein nicht genügt und beide zusammen genügen.

**Zu probieren** sind die Zielwerte von ODER (0, 1, 1, 1), dann die von XOR (0, 1, 1, 0). Der Verlust von XOR kann nicht unter 0,125 fallen, und dort sind alle vier Ausgaben 0,5.

**Zu erwarten** sind [nach 2000 Updates](do:run=stop) die Ausgaben 0,00; 0,08; 0,08 und 0,90. Das Notebook, aus dem dies stammt, nennt den Verlust in einem Kommentar binäre Kreuzentropie; was es berechnet und was hier berechnet wird, ist der halbe mittlere quadratische Fehler.
</translation>
    </message>
    <message>
        <source>Two blobs and a single neuron</source>
        <translation>Zwei Punktwolken und ein einzelnes Neuron</translation>
    </message>
    <message>
        <source>A disk in a ring</source>
        <translation>Eine Scheibe in einem Ring</translation>
    </message>
    <message>
        <source>Deep and cosine: waves within waves</source>
        <translation>Tief und Kosinus: Wellen in Wellen</translation>
    </message>
    <message>
        <source>Without activations, numbers grow</source>
        <translation>Ohne Aktivierungen wachsen Zahlen</translation>
    </message>
    <message>
        <source>Deep and ReLU: a bend, and too steep</source>
        <translation>Tief und ReLU: ein Knick, und zu steil</translation>
    </message>
    <message>
        <source>Deep and sigmoid: nearly constant</source>
        <translation>Tief und Sigmoid: fast konstant</translation>
    </message>
    <message>
        <source>One input x, hidden layers of 4, 10, 30, 10 and 4 sigmoids, and one output; all weights are from the standard normal distribution, 100 inputs from −3 to 3. The targets, a wave between 0 and 1, are ours: the notebook that this is from only looks at what comes out.

**Look at** the curve, what the network says to every x: it looks constant. From 0.8299 to 0.8305 is all the way that it goes: every layer squeezes what is left of the differences. The gradient's norm is 0.10 in the last layer and 0.0007 in the first.

**Side by side** with it run tanh, ReLU and cosines in all layers, from the same first weights ([deep-tanh](do:open=deep-tanh), [deep-relu](do:open=deep-relu), [deep-cos](do:open=deep-cos)): compare the bars of the gradients.

**Try** Adam with the same learning rate: after 2000 updates the loss is 0.004. Adam divides each slope by its own size, so small ones do no harm. Then the same with tanh: deep-tanh.

**Expect** that it learns the mean of the targets and nothing else: a loss of 0.129 after 2000 updates.
</source>
        <translation>Eine Eingabe x, verdeckte Schichten mit 4, 10, 30, 10 und 4 Sigmoid-Neuronen und eine Ausgabe; alle Gewichte stammen aus der Standardnormalverteilung, 100 Eingaben von −3 bis 3. Die Zielwerte, eine Welle zwischen 0 und 1, sind unsere: Das Notebook, aus dem dies stammt, sieht sich nur an, was herauskommt.

**Zu beachten** ist die Kurve, also was das Netz zu jedem x sagt: Sie sieht konstant aus. Weiter als von 0,8299 bis 0,8305 geht sie nicht: Jede Schicht staucht, was von den Unterschieden übrig ist. Die Norm des Gradienten ist 0,10 in der letzten Schicht und 0,0007 in der ersten.

**Nebeneinander** damit laufen tanh, ReLU und Kosinus in allen Schichten, von denselben ersten Gewichten aus ([deep-tanh](do:open=deep-tanh), [deep-relu](do:open=deep-relu), [deep-cos](do:open=deep-cos)): die Balken der Gradienten vergleichen.

**Zu probieren** ist Adam mit derselben Lernrate: Nach 2000 Updates ist der Verlust 0,004. Adam teilt jede Steigung durch ihre eigene Größe, also schaden kleine nicht. Dann dasselbe mit tanh: deep-tanh.

**Zu erwarten** ist, dass es das Mittel der Zielwerte lernt und sonst nichts: ein Verlust von 0,129 nach 2000 Updates.
</translation>
    </message>
    <message>
        <source>One input x, hidden layers of 4, 10, 30, 10 and 4 tanh units, and one output; all weights are from the standard normal distribution, 100 inputs from −3 to 3. The targets, a wave between 0 and 1, are ours: the notebook that this is from only looks at what comes out.

**Look at** the curve, what the network says to every x: a step, from −0.9 to 0.9 around x = 0. With weights as large as these every layer makes it steeper. It is also the same upside down when it is turned around 0, as tanh is, and all biases are 0.

**Side by side** with it run sigmoids, ReLU and cosines in all layers, from the same first weights (deep-sigmoid, deep-relu, deep-cos).

**Try** Xavier as the initializer: the curve becomes a gentle slope. Then the same with ReLU: [deep-relu](do:open=deep-relu).

**Expect** a loss of 0.003 [after 2000 updates](do:run=stop). The gradients of all six layers have about the same size, between 0.5 and 5; that is why this learns and [deep-sigmoid](do:open=deep-sigmoid) does not.
</source>
        <translation>Eine Eingabe x, verdeckte Schichten mit 4, 10, 30, 10 und 4 tanh-Neuronen und eine Ausgabe; alle Gewichte stammen aus der Standardnormalverteilung, 100 Eingaben von −3 bis 3. Die Zielwerte, eine Welle zwischen 0 und 1, sind unsere: Das Notebook, aus dem dies stammt, sieht sich nur an, was herauskommt.

**Zu beachten** ist die Kurve, also was das Netz zu jedem x sagt: eine Stufe, von −0,9 bis 0,9 um x = 0. Bei so großen Gewichten macht jede Schicht sie steiler. Sie ist auch punktsymmetrisch zu 0, denn tanh ist es, und alle Bias-Werte sind 0.

**Nebeneinander** damit laufen Sigmoid, ReLU und Kosinus in allen Schichten, von denselben ersten Gewichten aus (deep-sigmoid, deep-relu, deep-cos).

**Zu probieren** ist Xavier als Initialisierung: Die Kurve wird ein sanfter Hang. Dann dasselbe mit ReLU: [deep-relu](do:open=deep-relu).

**Zu erwarten** ist ein Verlust von 0,003 [nach 2000 Updates](do:run=stop). Die Gradienten aller sechs Schichten sind etwa gleich groß, zwischen 0,5 und 5; darum lernt dieses Netz und [deep-sigmoid](do:open=deep-sigmoid) nicht.
</translation>
    </message>
    <message>
        <source>One input x, hidden layers of 4, 10, 30, 10 and 4 ReLUs, and one output; all weights are from the standard normal distribution, 100 inputs from −3 to 3. The targets, a wave between 0 and 1, are ours: the notebook that this is from only looks at what comes out.

**Look at** the curve, what the network says to every x: two straight lines with a bend at 0, up to 39. A ReLU does not squeeze anything, so with weights of this size the numbers grow, and the gradient's norm is 3700 in the first layer.

**Side by side** with it run sigmoids and tanh in all layers, from the same first weights ([deep-sigmoid](do:open=deep-sigmoid), [deep-tanh](do:open=deep-tanh)), and ReLU with He's initializer, which was made for it.

**Try** He's initializer: outputs up to 1.4, gradients around 1, and a loss of 0.015 after 2000 updates. Or the seed 1: the outputs are 0 for every x, and so are all gradients; this network is dead from the start.

**Expect** that [the first update](do:run=1) kills it. The step is so large that some layer gets nothing but negative sums; from then on its outputs and all gradients are 0, and the loss stays at 0.379.
</source>
        <translation>Eine Eingabe x, verdeckte Schichten mit 4, 10, 30, 10 und 4 ReLU-Neuronen und eine Ausgabe; alle Gewichte stammen aus der Standardnormalverteilung, 100 Eingaben von −3 bis 3. Die Zielwerte, eine Welle zwischen 0 und 1, sind unsere: Das Notebook, aus dem dies stammt, sieht sich nur an, was herauskommt.

**Zu beachten** ist die Kurve, also was das Netz zu jedem x sagt: zwei Geraden mit einem Knick bei 0, bis 39. Eine ReLU staucht nichts, also wachsen die Zahlen bei so großen Gewichten, und die Norm des Gradienten ist 3700 in der ersten Schicht.

**Nebeneinander** damit laufen Sigmoid und tanh in allen Schichten, von denselben ersten Gewichten aus ([deep-sigmoid](do:open=deep-sigmoid), [deep-tanh](do:open=deep-tanh)), und ReLU mit der Initialisierung von He, die dafür gemacht ist.

**Zu probieren** ist die Initialisierung von He: Ausgaben bis 1,4, Gradienten um 1 und ein Verlust von 0,015 nach 2000 Updates. Oder der Seed 1: Die Ausgaben sind 0 für jedes x, und alle Gradienten auch; dieses Netz ist von Anfang an tot.

**Zu erwarten** ist, dass [das erste Update](do:run=1) es tötet. Der Schritt ist so groß, dass eine Schicht nur noch negative Summen bekommt; von da an sind ihre Ausgaben und alle Gradienten 0, und der Verlust bleibt bei 0,379.
</translation>
    </message>
    <message>
        <source>One input x, hidden layers of 4, 10, 30, 10 and 4 cosines, and one output; all weights are from the standard normal distribution, 100 inputs from −3 to 3. The targets, a wave between 0 and 1, are ours: the notebook that this is from only looks at what comes out.

**Look at** the curve, what the network says to every x: it swings. A cosine of a cosine of a cosine has ever more turns, and at x = −x the same value, as all biases are 0.

**Side by side** with it run sigmoids, tanh and ReLU in all layers, from the same first weights ([deep-sigmoid](do:open=deep-sigmoid), [deep-tanh](do:open=deep-tanh), [deep-relu](do:open=deep-relu)).

**Try** Adam with the same learning rate: a loss of 0.005. He's initializer: 0.003 without Adam.

**Expect** a loss of 0.038 after 2000 updates. Gradients do not vanish here, they are between 0.5 and 24; but so rugged is the ground that the slope in one place says little about the next.
</source>
        <translation>Eine Eingabe x, verdeckte Schichten mit 4, 10, 30, 10 und 4 Kosinus-Neuronen und eine Ausgabe; alle Gewichte stammen aus der Standardnormalverteilung, 100 Eingaben von −3 bis 3. Die Zielwerte, eine Welle zwischen 0 und 1, sind unsere: Das Notebook, aus dem dies stammt, sieht sich nur an, was herauskommt.

**Zu beachten** ist die Kurve, also was das Netz zu jedem x sagt: Sie schwingt. Ein Kosinus eines Kosinus eines Kosinus hat immer mehr Wendungen und bei x = −x denselben Wert, da alle Bias-Werte 0 sind.

**Nebeneinander** damit laufen Sigmoid, tanh und ReLU in allen Schichten, von denselben ersten Gewichten aus ([deep-sigmoid](do:open=deep-sigmoid), [deep-tanh](do:open=deep-tanh), [deep-relu](do:open=deep-relu)).

**Zu probieren** ist Adam mit derselben Lernrate: ein Verlust von 0,005. Die Initialisierung von He: 0,003 ohne Adam.

**Zu erwarten** ist ein Verlust von 0,038 nach 2000 Updates. Gradienten verschwinden hier nicht, sie liegen zwischen 0,5 und 24; aber das Gelände ist so zerklüftet, dass die Steigung an einer Stelle wenig über die nächste sagt.
</translation>
    </message>
    <message>
        <source>Deep and softmax: everything the same</source>
        <translation>Tief und Softmax: alles gleich</translation>
    </message>
    <message>
        <source>Deep and tanh: a step</source>
        <translation>Tief und tanh: eine Stufe</translation>
    </message>
    <message>
        <source>Handwritten digits, done better</source>
        <translation>Handgeschriebene Ziffern, besser gemacht</translation>
    </message>
    <message>
        <source>Handwritten digits, ten sigmoids</source>
        <translation>Handgeschriebene Ziffern, zehn Sigmoid-Neuronen</translation>
    </message>
    <message>
        <source>Hills and hollows</source>
        <translation>Hügel und Mulden</translation>
    </message>
    <message>
        <source>Two clouds</source>
        <translation>Zwei Wolken</translation>
    </message>
    <message>
        <source>Backpropagation by hand</source>
        <translation>Backpropagation von Hand</translation>
    </message>
    <message>
        <source>A neuron</source>
        <translation>Ein Neuron</translation>
    </message>
    <message>
        <source>A neuron with a step cannot learn by going downhill</source>
        <translation>Ein Neuron mit Stufe kann nicht bergab lernen</translation>
    </message>
    <message>
        <source>A neuron that fires or does not</source>
        <translation>Ein Neuron, das feuert oder nicht</translation>
    </message>
    <message>
        <source>The neuron adds up x₁ + x₂ − 0.5 and answers 1 where that is above 0, else 0. It should say AND: yes only where both inputs are 1. The four cases stand in the four rows.

**Look at** the sums −0.5, 0.5, 0.5 and 1.5. The answers are 0, 1, 1, 1: that is OR. Two of the four are wrong, and the loss is 0.25.</source>
        <translation>Das Neuron berechnet x₁ + x₂ − 0,5 und antwortet 1, wo das über 0 liegt, sonst 0. Es sollte UND sagen: Ja nur, wo beide Eingaben 1 sind. Die vier Fälle stehen in den vier Zeilen.

**Zu beachten** sind die Summen −0,5; 0,5; 0,5 und 1,5. Die Antworten sind 0, 1, 1, 1: Das ist ODER. Zwei der vier sind falsch, und der Verlust ist 0,25.</translation>
    </message>
    <message>
        <source>The way back ends at the step</source>
        <translation>Der Rückweg endet an der Stufe</translation>
    </message>
    <message>
        <source>The two wrong cases do send an error back, [1 each](do:go=dJ/da[1][0]); the right ones send 0. But at the neuron it is multiplied by the slope of the step, and a step is flat wherever it has a slope at all: [0 in every row](do:go=dJ/dz[1][0]).

So the gradients of both weights and of the bias are 0, and [the update](do:go=newb[1][0]) changes nothing.</source>
        <translation>Die zwei falschen Fälle schicken zwar einen Fehler zurück, [je 1](do:go=dJ/da[1][0]); die richtigen schicken 0. Aber am Neuron wird er mit der Steigung der Stufe multipliziert, und eine Stufe ist flach, wo immer sie überhaupt eine Steigung hat: [0 in jeder Zeile](do:go=dJ/dz[1][0]).

Also sind die Gradienten beider Gewichte und des Bias 0, und [das Update](do:go=newb[1][0]) ändert nichts.</translation>
    </message>
    <message>
        <source>Flat, with cliffs</source>
        <translation>Flach, mit Klippen</translation>
    </message>
    <message>
        <source>The panel shows the loss over the bias, with all else as it is. It is a staircase. Where we stand it is level, to the left and to the right: a derivative of 0 is the truth about this place. But it says nothing of the lower stair beside this one, on the left of −1.

**Try** [the bias −1.5](do:bias=b[1][0]=-1.5): both middle cases have the sum −0.5 now, all four answers are right, and the loss is 0. [Back to −0.5](do:bias=b[1][0]=-0.5).</source>
        <translation>Das Panel zeigt den Verlust über dem Bias, alles Übrige bleibt, wie es ist. Er ist eine Treppe. Wo wir stehen, ist sie eben, nach links wie nach rechts: Eine Ableitung von 0 ist die Wahrheit über diese Stelle. Aber sie sagt nichts von der tieferen Stufe neben dieser, links von −1.

**Zu probieren**: [der Bias −1,5](do:bias=b[1][0]=-1.5). Beide mittleren Fälle haben nun die Summe −0,5, alle vier Antworten sind richtig, und der Verlust ist 0. [Zurück zu −0,5](do:bias=b[1][0]=-0.5).</translation>
    </message>
    <message>
        <source>A hundred updates of nothing</source>
        <translation>Hundert Updates, die nichts ändern</translation>
    </message>
    <message>
        <source>Here are 100 updates. The loss is 0.25 as before, the weights are 1, 1 and −0.5 as before, and a million more would not change them. The neuron can say AND, as we have seen; it cannot find it downhill.</source>
        <translation>Hier sind 100 Updates. Der Verlust ist 0,25 wie zuvor, die Gewichte und der Bias sind 1, 1 und −0,5 wie zuvor, und eine Million mehr würde sie nicht ändern. Das Neuron kann UND sagen, wie wir gesehen haben; es kann es bergab nicht finden.</translation>
    </message>
    <message>
        <source>Give it a slope</source>
        <translation>Eine Steigung geben</translation>
    </message>
    <message>
        <source>The gallery shows the step with its slope, 0 everywhere, beside the others. **Try** [a sigmoid instead](do:activation[1]=sigmoid): the same weights now answer 0.378, 0.622, 0.622 and 0.818, and every error gets through, times a slope.

[Five updates](do:run=5), and all four are on the right side of one half. After [1995 more](do:run=1995) they are 0.001, 0.08, 0.08 and 0.90.</source>
        <translation>Die Galerie zeigt die Stufe mit ihrer Steigung, überall 0, neben den anderen. **Zu probieren**: [stattdessen ein Sigmoid](do:activation[1]=sigmoid). Dieselben Gewichte antworten nun 0,378; 0,622; 0,622 und 0,818, und jeder Fehler kommt durch, mal eine Steigung.

[Fünf Updates](do:run=5), und alle vier liegen auf der richtigen Seite von einhalb. Nach [1995 weiteren](do:run=1995) sind sie 0,001; 0,08; 0,08 und 0,90.</translation>
    </message>
    <message>
        <source>The old rule</source>
        <translation>Die alte Regel</translation>
    </message>
    <message>
        <source>The perceptron is older than backpropagation and learns by another rule: add (t − y) · x to the weights and t − y to the bias, sample after sample. It needs no slope, and where a line separates the classes it finds one.

But t − y is known only at the output. What should a neuron in a hidden layer have answered? Nobody says. The chain rule does, if only there is a slope: so networks have sigmoids, tanh and ReLU, and no steps. [AND with a sigmoid](do:open=and-gate) is the next but one in the library.</source>
        <translation>Das Perzeptron ist älter als Backpropagation und lernt nach einer anderen Regel: (t − y) · x zu den Gewichten und t − y zum Bias addieren, Beispiel für Beispiel. Sie braucht keine Steigung, und wo eine Gerade die Klassen trennt, findet sie eine.

Aber t − y ist nur an der Ausgabe bekannt. Was hätte ein Neuron in einer verdeckten Schicht antworten sollen? Das sagt niemand. Die Kettenregel sagt es, wenn es nur eine Steigung gibt: Darum haben Netze Sigmoid, tanh und ReLU und keine Stufen. [UND mit einem Sigmoid](do:open=and-gate) ist das übernächste Experiment der Bibliothek.</translation>
    </message>
    <message>
        <source>One linear neuron finds the line of least squares</source>
        <translation>Ein lineares Neuron findet die Gerade der kleinsten Quadrate</translation>
    </message>
    <message>
        <source>One sigmoid neuron learns the logical AND from its four cases</source>
        <translation>Ein Sigmoid-Neuron lernt das logische UND aus seinen vier Fällen</translation>
    </message>
    <message>
        <source>Setosa or not: a line is found soon, and moved for ever</source>
        <translation>Setosa oder nicht: Eine Gerade ist bald gefunden und wird ewig verschoben</translation>
    </message>
    <message>
        <source>Length and width of the sepals of 150 irises, and one sigmoid neuron that says whether a flower is none of the species setosa. All samples are in each update, the learning rate is 0.1, and training ends by itself when a step is shorter than 0.00005.

**Look at** the straight line between the two clouds. It is in its place after [1000 updates](do:run=1000), but one flower stays on its wrong side for 206 700 of them. The steps get shorter and shorter without ever being zero, and the weights grow for ever: the two clouds can be separated, so a steeper sigmoid is always a little better.

**Try** [the learning rate 1](do:rate=1): ten times the step, and the rule by which it ends asks for a slope ten times smaller, so it goes on for more than 300 000 updates. Add the petals to the features: all 150 are right within 100 updates. Set virginica alone against the rest: no line can do that, and 81 % is where it stays.

**Expect** the end after 234 669 updates, in some seconds, at the weights 11.660 and −12.815 with the bias −23.121, and all 150 flowers right. The lecture that this is from begins with a theta of zeros; as its first line is printed, the names in it are in another order than the values, and the program would not run.
</source>
        <translation>Länge und Breite der Kelchblätter von 150 Schwertlilien und ein Sigmoid-Neuron, das sagt, ob eine Blume nicht zur Art Setosa gehört. Alle Beispiele sind in jedem Update, die Lernrate ist 0,1, und das Training endet von selbst, wenn ein Schritt kürzer als 0,00005 ist.

**Zu beachten** ist die Gerade zwischen den beiden Wolken. Nach [1000 Updates](do:run=1000) ist sie an ihrem Platz, aber eine Blume bleibt 206 700 Updates lang auf der falschen Seite. Die Schritte werden immer kürzer, ohne je null zu sein, und die Gewichte wachsen endlos: Die beiden Wolken lassen sich trennen, also ist ein steileres Sigmoid immer ein wenig besser.

**Zu probieren** ist [die Lernrate 1](do:rate=1): der zehnfache Schritt, und die Regel, nach der das Training endet, verlangt eine zehnmal kleinere Steigung, also geht es über 300 000 Updates weiter. Die Kronblätter zu den Eingaben nehmen: Alle 150 sind innerhalb von 100 Updates richtig. Virginica allein gegen den Rest stellen: Keine Gerade kann das, und es bleibt bei 81 %.

**Zu erwarten** ist das Ende nach 234 669 Updates, in einigen Sekunden, bei den Gewichten 11,660 und −12,815 mit dem Bias −23,121, und alle 150 Blumen sind richtig. Die Vorlesung, aus der dies stammt, beginnt mit einem Theta aus Nullen; so, wie ihre erste Zeile gedruckt ist, stehen die Namen darin in anderer Reihenfolge als die Werte, und das Programm würde nicht laufen.
</translation>
    </message>
    <message>
        <source>150 flowers, one neuron</source>
        <translation>150 Blumen, ein Neuron</translation>
    </message>
    <message>
        <source>Each point is a flower: across, the length of its sepals, upward their width. 50 are setosa, 100 are not, and one sigmoid neuron is to say which. Its two weights and its bias begin at 0, so it answers 0.5 everywhere and has no line yet. The loss is ln 2 = 0.693.</source>
        <translation>Jeder Punkt ist eine Blume: waagerecht die Länge ihrer Kelchblätter, senkrecht deren Breite. 50 sind Setosa, 100 nicht, und ein Sigmoid-Neuron soll sagen, welche. Seine zwei Gewichte und sein Bias beginnen bei 0, also antwortet es überall 0,5 und hat noch keine Gerade. Der Verlust ist ln 2 = 0,693.</translation>
    </message>
    <message>
        <source>The first step</source>
        <translation>Der erste Schritt</translation>
    </message>
    <message>
        <source>A gradient of one flower is its error times its sepals. What counts is the mean over all 150: [−1.253](do:go=dJ/dW[1][0,0]) for the length, [−0.386](do:go=dJ/dW[1][1,0]) for the width, [−0.1667](do:go=dJ/db[1][0]) for the bias. Each goes a tenth of that the other way.

**Predict**: both weights get larger. Setosas have the wider sepals; will the weight of the width stay above 0?</source>
        <translation>Der Gradient einer Blume ist ihr Fehler mal ihre Kelchblattmaße. Was zählt, ist das Mittel über alle 150: [−1,253](do:go=dJ/dW[1][0,0]) für die Länge, [−0,386](do:go=dJ/dW[1][1,0]) für die Breite, [−0,1667](do:go=dJ/db[1][0]) für den Bias. Jeder Parameter geht ein Zehntel davon in die andere Richtung.

**Vorhersage**: Beide Gewichte werden größer. Setosa hat die breiteren Kelchblätter; wird das Gewicht der Breite über 0 bleiben?</translation>
    </message>
    <message>
        <source>100 updates: the line is there</source>
        <translation>100 Updates: Die Gerade ist da</translation>
    </message>
    <message>
        <source>No: it is −1.42 now, and the weight of the length 0.93. The line already lies between the clouds, with 7 flowers on the wrong side. White is where the neuron is not sure: the way from 0.1 to 0.9 is 2.6 cm wide, almost as wide as the picture is high.</source>
        <translation>Nein: Es ist nun −1,42, und das Gewicht der Länge 0,93. Die Gerade liegt schon zwischen den Wolken, mit 7 Blumen auf der falschen Seite. Weiß ist, wo das Neuron unsicher ist: Der Weg von 0,1 bis 0,9 ist 2,6 cm breit, fast so breit, wie das Bild hoch ist.</translation>
    </message>
    <message>
        <source>1000 updates: all but one</source>
        <translation>1000 Updates: Alle bis auf eine</translation>
    </message>
    <message>
        <source>The loss is 0.085, and one flower is left: a setosa with sepals of 4.5 and 2.3 cm, far from its kind. Point at it: the neuron gives it 0.81, quite sure that it is something else.

**Predict**: will it ever be right, or is it given up?</source>
        <translation>Der Verlust ist 0,085, und eine Blume ist übrig: eine Setosa mit Kelchblättern von 4,5 und 2,3 cm, weit weg von ihresgleichen. Auf sie zeigen: Das Neuron gibt ihr 0,81, recht sicher, dass sie etwas anderes ist.

**Vorhersage**: Wird sie je richtig, oder ist sie aufgegeben?</translation>
    </message>
    <message>
        <source>10 000 updates: not turned, but steeper</source>
        <translation>10 000 Updates: nicht gedreht, aber steiler</translation>
    </message>
    <message>
        <source>The line has hardly moved, and the one flower is now wrong with 0.90. The weights are twice as large as before: 5.86 and −9.21 instead of 2.96 and −4.84. Larger weights mean a steeper sigmoid: the white band is 0.4 cm wide.

Each step is now 0.0003 long. They become shorter and shorter, without ever being 0.</source>
        <translation>Die Gerade hat sich kaum bewegt, und die eine Blume ist nun mit 0,90 falsch. Die Gewichte sind doppelt so groß wie zuvor: 5,86 und −9,21 statt 2,96 und −4,84. Größere Gewichte bedeuten ein steileres Sigmoid: Das weiße Band ist 0,4 cm breit.

Jeder Schritt ist jetzt 0,0003 lang. Sie werden immer kürzer, ohne je 0 zu sein.</translation>
    </message>
    <message>
        <source>The end, after 234 669</source>
        <translation>Das Ende, nach 234 669</translation>
    </message>
    <message>
        <source>The 150 flowers can be separated, so there is always something to be gained: by a steeper sigmoid, and by turning the line a little towards the one flower. It comes over to the right side after about 206 700 updates.

**Try** "Run to the stop rule" below the picture: it ends where a step is shorter than 0.00005, after 234 669 updates, at the weights 11.660 and −12.815 with the bias −23.121. It takes some seconds. With [the rate 1](do:rate=1) each step is longer, and the line is no better after [1000 more](do:run=1000): still one.</source>
        <translation>Die 150 Blumen lassen sich trennen, also gibt es immer etwas zu gewinnen: durch ein steileres Sigmoid und dadurch, dass die Gerade sich ein wenig zu der einen Blume dreht. Diese kommt nach etwa 206 700 Updates auf die richtige Seite.

**Zu probieren**: „Bis zur Stoppregel“ unter dem Bild. Es endet, wo ein Schritt kürzer als 0,00005 ist, nach 234 669 Updates, bei den Gewichten 11,660 und −12,815 mit dem Bias −23,121. Es dauert einige Sekunden. Mit [der Lernrate 1](do:rate=1) ist jeder Schritt länger, und die Gerade ist nach [1000 weiteren](do:run=1000) nicht besser: immer noch eine.</translation>
    </message>
    <message>
        <source>400 students, of a table: chance decides most, and that shows</source>
        <translation>400 Studierende, aus einer Tabelle: Meist entscheidet der Zufall, und das sieht man</translation>
    </message>
    <message>
        <source>[One sigmoid neuron](do:go=a[1][0]) and a table: a test's score (gre), the average of grades (gpa), and the rank of the school that 400 students come from, which becomes four columns of 0 and 1. The students never lived. They are drawn from a model that is known: the logarithm of the odds of being admitted is −4 + 0.0025 gre + 0.8 gpa − 0.7 (rank − 1).

**Look at** the weights: they find the four ranks in their right order, and that grades count a little more than the score.

**Try** it with gre and gpa as they are, not standardized. Scores of 600 drive the sigmoid to its flat end, and nothing is learned. For the table that this stands for, choose "CSV file" under Data, open the file with the columns admit, gre, gpa and rank, take admit as the target and rank as categories.

**Expect** 71 % of the training students right, and not to be impressed by it: as 69 % of them were turned down, saying no to everyone is nearly as good. Chance decides most of it, and no network can learn that. The notebook that this is from says that it keeps 20 % of the table for testing, and keeps 10 %; its standardization uses the test rows too, and so does this.
</source>
        <translation>[Ein Sigmoid-Neuron](do:go=a[1][0]) und eine Tabelle: eine Testpunktzahl (gre), der Notendurchschnitt (gpa) und der Rang der Schule, von der 400 Studierende kommen und aus dem vier Spalten aus 0 und 1 werden. Diese Studierenden hat es nie gegeben. Sie sind aus einem bekannten Modell gezogen: Der Logarithmus der Chancen (Odds), zugelassen zu werden, ist −4 + 0,0025 gre + 0,8 gpa − 0,7 (rank − 1).

**Zu beachten** sind die Gewichte: Sie finden die vier Ränge in der richtigen Reihenfolge und dass die Noten etwas mehr zählen als die Punktzahl.

**Zu probieren** ist es mit gre und gpa, wie sie sind, nicht standardisiert. Punktzahlen von 600 treiben das Sigmoid an sein flaches Ende, und nichts wird gelernt. Für die Tabelle, für die dies steht, unter „Daten“ „CSV-Datei“ wählen, die Datei mit den Spalten admit, gre, gpa und rank öffnen, admit als Zielwert und rank als Kategorien nehmen.

**Zu erwarten** sind 71 % richtige Trainingsbeispiele, und das ist nicht beeindruckend: Da 69 % abgelehnt wurden, ist es fast so gut, zu allen Nein zu sagen. Meist entscheidet der Zufall, und den kann kein Netz lernen. Das Notebook, aus dem dies stammt, sagt, dass es 20 % der Tabelle zum Testen behält, und behält 10 %; seine Standardisierung nutzt auch die Testzeilen, und so ist es auch hier.
</translation>
    </message>
    <message>
        <source>Logistic regression: a straight line between two clouds suffices</source>
        <translation>Logistische Regression: Eine Gerade zwischen zwei Wolken genügt</translation>
    </message>
    <message>
        <source>Two round clouds, one above the other, and one sigmoid neuron: logistic regression. Its boundary is the straight line where w₁x₁ + w₂x₂ + b = 0.

**Look at** the line. After the first updates it lies where it belongs, level between the clouds; what still changes is how steeply the answer goes from 0 to 1 across it.

**Try** the noise 1, as in the notebook that this is from: the clouds overlap, and about one sample in seven lies on the wrong side of the line. Then add hidden layers, and [train for 3000 updates](do:run=3000): what they win on the training samples they lose on the test samples.

**Expect** that a line suffices: [after 300 updates](do:run=stop) 97 % of the training samples and 98 % of the test samples are right. The same neuron fails on the moons (see [moons-linear](do:open=moons-linear)).
</source>
        <translation>Zwei runde Wolken, eine über der anderen, und ein Sigmoid-Neuron: logistische Regression. Seine Grenze ist die Gerade, auf der w₁x₁ + w₂x₂ + b = 0 ist.

**Zu beachten** ist die Gerade. Nach den ersten Updates liegt sie, wo sie hingehört, waagerecht zwischen den Wolken; was sich noch ändert, ist, wie steil die Antwort an ihr von 0 auf 1 geht.

**Zu probieren** ist das Rauschen 1, wie in dem Notebook, aus dem dies stammt: Die Wolken überlappen, und etwa eines von sieben Beispielen liegt auf der falschen Seite der Geraden. Dann verdeckte Schichten hinzufügen und [3000 Updates trainieren](do:run=3000): Was sie bei den Trainingsbeispielen gewinnen, verlieren sie bei den Testbeispielen.

**Zu erwarten** ist, dass eine Gerade genügt: [Nach 300 Updates](do:run=stop) sind 97 % der Trainingsbeispiele und 98 % der Testbeispiele richtig. An den Monden scheitert dasselbe Neuron (siehe [moons-linear](do:open=moons-linear)).
</translation>
    </message>
    <message>
        <source>The same neuron fails where no straight line separates</source>
        <translation>Dasselbe Neuron scheitert, wo keine Gerade trennt</translation>
    </message>
    <message>
        <source>The samples of [the experiment moons](do:open=moons), and one sigmoid neuron. Whatever its two weights and its bias are, its boundary is a straight line, and no straight line separates these two moons.

**Look at** the line: within a few updates it lies between the moons, and from then on it only gets steeper. The tips of the moons stay on the wrong side.

**Try** to move it by hand with the weights. Add cos(3*x1) to the features: the boundary is now a wave in the plane, still a flat cut in the space of the three features, and 199 of 200 samples are right.

**Expect** an accuracy of about 88 % on the plain coordinates, however long you train.
</source>
        <translation>Die Beispiele [des Experiments moons](do:open=moons) und ein Sigmoid-Neuron. Wie auch immer seine zwei Gewichte und sein Bias sind, seine Grenze ist eine Gerade, und keine Gerade trennt diese zwei Monde.

**Zu beachten** ist die Gerade: Nach wenigen Updates liegt sie zwischen den Monden, und von da an wird sie nur steiler. Die Spitzen der Monde bleiben auf der falschen Seite.

**Zu probieren** ist, sie von Hand über die Gewichte zu bewegen. Dann cos(3*x1) zu den Eingaben nehmen: Die Grenze ist nun eine Welle in der Ebene, aber immer noch ein ebener Schnitt im Raum der drei Eingaben, und 199 von 200 Beispielen sind richtig.

**Zu erwarten** ist eine Genauigkeit von etwa 88 % mit den bloßen Koordinaten, wie lange man auch trainiert.
</translation>
    </message>
    <message>
        <source>One corner of four against the others: a line suffices</source>
        <translation>Eine von vier Ecken gegen die anderen: Eine Gerade genügt</translation>
    </message>
    <message>
        <source>2: top right</source>
        <translation>2: oben rechts</translation>
    </message>
    <message>
        <source>3: one of the two</source>
        <translation>3: eines von beiden</translation>
    </message>
    <message>
        <source>The opposite corner, the first one's mirror image</source>
        <translation>Die gegenüberliegende Ecke, das Spiegelbild des ersten</translation>
    </message>
    <message>
        <source>1: bottom left</source>
        <translation>1: unten links</translation>
    </message>
    <message>
        <source>A third learns from what the first two say: exclusive or</source>
        <translation>Ein drittes lernt aus dem, was die ersten zwei sagen: exklusives Oder</translation>
    </message>
    <message>
        <source>A graph</source>
        <translation>Ein Graph</translation>
    </message>
    <message>
        <source>Three operations: two paths join, and their derivatives add up</source>
        <translation>Drei Operationen: Zwei Pfade treffen sich, und ihre Ableitungen addieren sich</translation>
    </message>
    <message>
        <source>What is used twice is computed once, back as forth</source>
        <translation>Was zweimal gebraucht wird, wird einmal berechnet, vorwärts wie rückwärts</translation>
    </message>
    <message>
        <source>A rule learned by heart is a sum over two paths</source>
        <translation>Eine auswendig gelernte Regel ist eine Summe über zwei Pfade</translation>
    </message>
    <message>
        <source>The smaller one has no say: its derivative is 0</source>
        <translation>Die kleinere hat nichts zu sagen: Ihre Ableitung ist 0</translation>
    </message>
    <message>
        <source>As wrong as can be, and hardly any gradient</source>
        <translation>So falsch wie möglich und kaum ein Gradient</translation>
    </message>
    <message>
        <source>The same formula on paper, not in a computer</source>
        <translation>Auf dem Papier dieselbe Formel, im Computer nicht</translation>
    </message>
    <message>
        <source>Weights shared by two steps add up over time</source>
        <translation>Von zwei Schritten geteilte Gewichte summieren sich über die Zeit</translation>
    </message>
    <message>
        <source>A recurrent neuron answers to its input and to its own last answer, with the same two weights at every step. Written out step after step it is a plain graph, in which w and u are used twice. Backpropagation through time is nothing but backpropagation through this graph.

**Look at** [dJ/dw](do:go=dJ/dw), a sum over time. The first input asks for a larger w and the second one for a smaller one, −0.0779 and +0.0928: what is left is 0.0148.

**Try** [u = 0](do:value=u=0). Then [dJ/dz1](do:go=dJ/dz1) is 0; the past is cut off, and only the second step teaches w something.

**Expect** the gradient to be multiplied by u · (1 − h²) on each step back in time. Over many steps, factors below 1 make it vanish and factors above 1 make it explode. Here it is 2 · (1 − 0.76²) = 0.84.
</source>
        <translation>Ein rekurrentes Neuron antwortet auf seine Eingabe und auf seine eigene letzte Antwort, in jedem Schritt mit denselben zwei Gewichten. Schritt für Schritt ausgeschrieben ist es ein einfacher Graph, in dem w und u zweimal vorkommen. Backpropagation durch die Zeit ist nichts anderes als Backpropagation durch diesen Graphen.

**Zu beachten** ist [dJ/dw](do:go=dJ/dw), eine Summe über die Zeit. Die erste Eingabe verlangt ein größeres w und die zweite ein kleineres, −0,0779 und +0,0928: Übrig bleibt 0,0148.

**Zu probieren** ist [u = 0](do:value=u=0). Dann ist [dJ/dz1](do:go=dJ/dz1) 0; die Vergangenheit ist abgeschnitten, und nur der zweite Schritt lehrt w etwas.

**Zu erwarten** ist, dass der Gradient mit jedem Schritt zurück in der Zeit mit u · (1 − h²) multipliziert wird. Über viele Schritte lassen Faktoren unter 1 ihn verschwinden und Faktoren über 1 ihn explodieren. Hier ist es 2 · (1 − 0,76²) = 0,84.
</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>The lecture's example: every number of one update, without biases</source>
        <translation>Das Beispiel der Vorlesung: jede Zahl eines Updates, ohne Bias</translation>
    </message>
    <message>
        <source>Two inputs, three hidden neurons and one output: small enough to check every number with a pencil.

**Look at** h₁ and h₃. They are almost saturated, so hardly any gradient gets through them: [∂J/∂W₁₁](do:go=dJ/dW[1][0,0]) is about sixty thousand times smaller than [∂J/∂W₁₂](do:go=dJ/dW[1][0,1]).

**Try** [the target 0](do:target[0]=0) instead of [1](do:target[0]=1), or make [W₁₁](do:select=W[1][0,0]) and [W₂₁](do:select=W[1][1,0]) smaller until h₁ wakes up. Then [run 100 updates](do:run=100): the loss falls from 0.527 to 0.034, while W₁₁ hardly moves.
</source>
        <translation>Zwei Eingaben, drei verdeckte Neuronen und eine Ausgabe: klein genug, um jede Zahl mit dem Bleistift nachzurechnen.

**Zu beachten** sind h₁ und h₃. Sie sind fast gesättigt, also kommt kaum ein Gradient durch sie hindurch: [∂J/∂W₁₁](do:go=dJ/dW[1][0,0]) ist etwa sechzigtausendmal kleiner als [∂J/∂W₁₂](do:go=dJ/dW[1][0,1]).

**Zu probieren** ist [der Zielwert 0](do:target[0]=0) statt [1](do:target[0]=1), oder [W₁₁](do:select=W[1][0,0]) und [W₂₁](do:select=W[1][1,0]) kleiner zu machen, bis h₁ aufwacht. Dann [100 Updates ausführen](do:run=100): Der Verlust fällt von 0,527 auf 0,034, während W₁₁ sich kaum bewegt.
</translation>
    </message>
    <message>
        <source>What there is to compute</source>
        <translation>Was zu berechnen ist</translation>
    </message>
    <message>
        <source>Two inputs, 5 and 3, go to three hidden neurons, and these go to one output. Every line is a weight: nine numbers, and nothing else to learn. The output should be 1.

Two questions: what does the network answer now, and which way should each of the nine weights go so that the answer gets better? Step with → and ←, here or in any part.</source>
        <translation>Zwei Eingaben, 5 und 3, gehen an drei verdeckte Neuronen, und diese an eine Ausgabe. Jede Linie ist ein Gewicht: neun Zahlen, und sonst ist nichts zu lernen. Die Ausgabe sollte 1 sein.

Zwei Fragen: Was antwortet das Netz jetzt, und in welche Richtung sollte jedes der neun Gewichte gehen, damit die Antwort besser wird? Mit → und ← geht es schrittweise, hier und in jedem Teil.</translation>
    </message>
    <message>
        <source>Forward: the hidden neurons</source>
        <translation>Vorwärts: die verdeckten Neuronen</translation>
    </message>
    <message>
        <source>Each hidden neuron adds up its inputs, each times its weight: z₁ = 5 · 1 + 3 · 2 = 11, and in the same way [z₂ = 1](do:go=z[1][1]) and [z₃ = 12](do:go=z[1][2]). The sigmoid turns each sum into a number between 0 and 1.

**Look at** the three results. [h₂ = 0.731](do:go=a[1][1]) is somewhere in the middle; [h₁](do:go=a[1][0]) and [h₃](do:go=a[1][2]) are 1 but for some hundred-thousandths. Remember that: the way back will.</source>
        <translation>Jedes verdeckte Neuron addiert seine Eingaben, jede mal ihr Gewicht: z₁ = 5 · 1 + 3 · 2 = 11, und ebenso [z₂ = 1](do:go=z[1][1]) und [z₃ = 12](do:go=z[1][2]). Das Sigmoid macht aus jeder Summe eine Zahl zwischen 0 und 1.

**Zu beachten** sind die drei Ergebnisse. [h₂ = 0,731](do:go=a[1][1]) liegt irgendwo in der Mitte; [h₁](do:go=a[1][0]) und [h₃](do:go=a[1][2]) sind bis auf einige Hunderttausendstel 1. Das gilt es zu merken: Der Rückweg vergisst es nicht.</translation>
    </message>
    <message>
        <source>The answer, and how wrong it is</source>
        <translation>Die Antwort, und wie falsch sie ist</translation>
    </message>
    <message>
        <source>The same once more with three inputs: [the sum is 0.3655](do:go=z[2][0]), and [the answer y = 0.590](do:go=a[2][0]). For the target 1 the loss is −ln y = 0.527.

**Try** [the target 0](do:target[0]=0): the answer stays, the loss is −ln(1 − y) = 0.893, since 0.590 is further from 0 than from 1. [Back to 1](do:target[0]=1).</source>
        <translation>Dasselbe noch einmal mit drei Eingaben: [Die Summe ist 0,3655](do:go=z[2][0]), und [die Antwort y = 0,590](do:go=a[2][0]). Für den Zielwert 1 ist der Verlust −ln y = 0,527.

**Zu probieren**: [der Zielwert 0](do:target[0]=0). Die Antwort bleibt, der Verlust ist −ln(1 − y) = 0,893, denn 0,590 ist von 0 weiter entfernt als von 1. [Zurück auf 1](do:target[0]=1).</translation>
    </message>
    <message>
        <source>The way back begins</source>
        <translation>Der Rückweg beginnt</translation>
    </message>
    <message>
        <source>How does the loss change with y? [∂J/∂y = −1/y = −1.69](do:go=dJ/da[2][0]): a larger y, a smaller loss. One step further back the sigmoid's slope y(1 − y) = 0.242 is multiplied in, and what comes out is simple: [−0.410](do:go=dJ/dz[2][0]), exactly y − 1, the error itself.

From here on, everything is a product of a number that came from behind and one that is at hand. [For V₂](do:go=dJ/dW[2][1,0]) that is the error times h₂: −0.410 · 0.731 = −0.299.</source>
        <translation>Wie ändert sich der Verlust mit y? [∂J/∂y = −1/y = −1,69](do:go=dJ/da[2][0]): größeres y, kleinerer Verlust. Einen Schritt weiter zurück wird die Steigung des Sigmoids, y(1 − y) = 0,242, hineinmultipliziert, und was herauskommt, ist einfach: [−0,410](do:go=dJ/dz[2][0]), genau y − 1, der Fehler selbst.

Von hier an ist alles ein Produkt aus einer Zahl, die von hinten kam, und einer, die zur Hand ist. [Für V₂](do:go=dJ/dW[2][1,0]) ist das der Fehler mal h₂: −0,410 · 0,731 = −0,299.</translation>
    </message>
    <message>
        <source>Through the weights, into the hidden layer</source>
        <translation>Durch die Gewichte, in die verdeckte Schicht</translation>
    </message>
    <message>
        <source>Each hidden neuron gets its share of the error, times the weight that it was heard with: [−0.0410](do:go=dJ/da[1][0]) for h₁, [−0.2048](do:go=dJ/da[1][1]) for h₂, [0.0410](do:go=dJ/da[1][2]) for h₃. The sign of the last one is the other way round because V₃ is negative: h₃ should become smaller.

**Predict**: h₁ and h₃ get equally much. Will the weights in front of them learn equally fast?</source>
        <translation>Jedes verdeckte Neuron bekommt seinen Anteil am Fehler, mal das Gewicht, mit dem es gehört wurde: [−0,0410](do:go=dJ/da[1][0]) für h₁, [−0,2048](do:go=dJ/da[1][1]) für h₂, [0,0410](do:go=dJ/da[1][2]) für h₃. Das Vorzeichen des letzten ist umgekehrt, weil V₃ negativ ist: h₃ sollte kleiner werden.

**Vorhersage**: h₁ und h₃ bekommen dem Betrag nach gleich viel. Werden die Gewichte vor ihnen gleich schnell lernen?</translation>
    </message>
    <message>
        <source>Why h₁ gets so little</source>
        <translation>Warum h₁ so wenig bekommt</translation>
    </message>
    <message>
        <source>No: a sigmoid passes on what it gets times its slope, h(1 − h). For h₂ that is 0.197, for h₁ 0.0000167, because h₁ is as good as 1. A neuron that is this sure lets nothing through: [∂J/∂W₁₁ = −0.0000034](do:go=dJ/dW[1][0,0]), [∂J/∂W₁₂ = −0.201](do:go=dJ/dW[1][0,1]), about sixty thousand times as much.

The panel shows the path factor by factor, with the smallest one marked. **Try** [W₁₁ = −1](do:weight=W[1][0,0]=-1): the sum is 1 instead of 11, h₁ wakes up, and its gradient is −0.041. [Back to 1](do:weight=W[1][0,0]=1).</source>
        <translation>Nein: Ein Sigmoid gibt weiter, was es bekommt, mal seine Steigung, h(1 − h). Für h₂ ist das 0,197, für h₁ 0,0000167, weil h₁ so gut wie 1 ist. Ein Neuron, das so sicher ist, lässt nichts durch: [∂J/∂W₁₁ = −0,0000034](do:go=dJ/dW[1][0,0]), [∂J/∂W₁₂ = −0,201](do:go=dJ/dW[1][0,1]), etwa sechzigtausendmal so viel.

Das Panel zeigt den Pfad Faktor für Faktor und markiert den kleinsten. **Zu probieren**: [W₁₁ = −1](do:weight=W[1][0,0]=-1). Die Summe ist 1 statt 11, h₁ wacht auf, und der Gradient ist −0,041. [Zurück auf 1](do:weight=W[1][0,0]=1).</translation>
    </message>
    <message>
        <source>The update</source>
        <translation>Das Update</translation>
    </message>
    <message>
        <source>Every weight goes a little way against its gradient; the learning rate, 0.1, says how little. W₁₂ becomes −1 − 0.1 · (−0.201) = −0.980, and [W₁₁](do:go=newW[1][0,0]) hardly moves at all. The proof beside it moves the weight itself a little, both ways, and looks at the loss: the same number, without any chain rule.

With all nine new weights the loss is 0.480 instead of 0.527. [Begin the next pass](do:run=1), and it stands below the timeline.</source>
        <translation>Jedes Gewicht geht ein wenig gegen seinen Gradienten; die Lernrate, 0,1, sagt, wie wenig. W₁₂ wird −1 − 0,1 · (−0,201) = −0,980, und [W₁₁](do:go=newW[1][0,0]) bewegt sich fast gar nicht. Die Probe daneben bewegt das Gewicht selbst ein wenig, in beide Richtungen, und sieht sich den Verlust an: dieselbe Zahl, ganz ohne Kettenregel.

Mit allen neun neuen Gewichten ist der Verlust 0,480 statt 0,527. [Den nächsten Durchlauf beginnen](do:run=1), und es steht unter der Zeitleiste.</translation>
    </message>
    <message>
        <source>A hundred times</source>
        <translation>Hundertmal</translation>
    </message>
    <message>
        <source>The same four steps, a hundred times: the loss is 0.034 now, the answer 0.966. W₁₂ has gone from −1 to −0.65; W₁₁ from 1 to 1.00005. What learned were the weights behind the hidden layer, and those in front of h₂.

Drag the history below to any of the hundred, and press S to step through that very one. Or [start over](do:reset), [with the target 0](do:target[0]=0), and [run 100 updates](do:run=100) from there.</source>
        <translation>Dieselben vier Schritte, hundertmal: Der Verlust ist nun 0,034, die Antwort 0,966. W₁₂ ist von −1 auf −0,65 gegangen; W₁₁ von 1 auf 1,00005. Gelernt haben die Gewichte hinter der verdeckten Schicht und die vor h₂.

Den Verlauf unten auf eines der hundert ziehen und S drücken, um genau dieses in Schritten durchzugehen. Oder [neu beginnen](do:reset), [mit dem Zielwert 0](do:target[0]=0), und von dort [100 Updates ausführen](do:run=100).</translation>
    </message>
    <message>
        <source>The lecture prints 0.9999, which is cut off, not rounded; further on it uses 0.99998.</source>
        <translation>Die Vorlesung druckt 0,9999, das ist abgeschnitten, nicht gerundet; später verwendet sie 0,99998.</translation>
    </message>
    <message>
        <source>The lecture prints 0.7310, which is cut off; rounded it is 0.7311, as the lecture uses it further on.</source>
        <translation>Die Vorlesung druckt 0,7310, das ist abgeschnitten; gerundet ist es 0,7311, wie die Vorlesung es später verwendet.</translation>
    </message>
    <message>
        <source>The lecture prints 0.9999, which is cut off, not rounded; further on it uses 0.99999.</source>
        <translation>Die Vorlesung druckt 0,9999, das ist abgeschnitten, nicht gerundet; später verwendet sie 0,99999.</translation>
    </message>
    <message>
        <source>The lecture prints 0.5269, which is cut off; rounded it is 0.5270. Its formula for the loss ends in (1 − ŷ)(1 − ln y), but must end in (1 − ŷ) ln(1 − y), as its code has it. For the target 1 both give the same.</source>
        <translation>Die Vorlesung druckt 0,5269, das ist abgeschnitten; gerundet ist es 0,5270. Ihre Formel für den Verlust endet auf (1 − ŷ)(1 − ln y), muss aber auf (1 − ŷ) ln(1 − y) enden, wie in ihrem Code. Für den Zielwert 1 ergeben beide dasselbe.</translation>
    </message>
    <message>
        <source>With the lecture's printed formula, which ends in (1 − ŷ)(1 − ln y), the loss would be −1.5270; the right ending is (1 − ŷ) ln(1 − y).</source>
        <translation>Mit der gedruckten Formel der Vorlesung, die auf (1 − ŷ)(1 − ln y) endet, wäre der Verlust −1,5270; das richtige Ende ist (1 − ŷ) ln(1 − y).</translation>
    </message>
    <message>
        <source>The factors as the lecture prints them, −1.69 · 0.59 · 0.41 · 0.1, give −0.04088; its −0.04096 comes from the full numbers.</source>
        <translation>Die Faktoren, wie die Vorlesung sie druckt, −1,69 · 0,59 · 0,41 · 0,1, ergeben −0,04088; ihr Wert −0,04096 kommt von den vollen Zahlen.</translation>
    </message>
    <message>
        <source>The factors as the lecture prints them give −0.2044; its −0.2048 comes from the full numbers.</source>
        <translation>Die Faktoren, wie die Vorlesung sie druckt, ergeben −0,2044; ihr Wert −0,2048 kommt von den vollen Zahlen.</translation>
    </message>
    <message>
        <source>The factors as the lecture prints them give 0.04088; its 0.04096 comes from the full numbers.</source>
        <translation>Die Faktoren, wie die Vorlesung sie druckt, ergeben 0,04088; ihr Wert 0,04096 kommt von den vollen Zahlen.</translation>
    </message>
    <message>
        <source>The factors as the lecture prints them, −0.041 · 0.99998 · (1 − 0.99998) · 5, give −4.1e−6: h₁ was rounded before 1 − h₁ was formed. Its result −3e−6 is right to one digit.</source>
        <translation>Die Faktoren, wie die Vorlesung sie druckt, −0,041 · 0,99998 · (1 − 0,99998) · 5, ergeben −4,1e−6: h₁ wurde gerundet, bevor 1 − h₁ gebildet wurde. Ihr Ergebnis −3e−6 stimmt auf eine Stelle.</translation>
    </message>
    <message>
        <source>The lecture calls this weight W₁₂, but the factor 3 is x₂, and the weight from x₂ to h₁ is W₂₁. Its printed factors give −2.46e−6; its result −2e−6 is right to one digit.</source>
        <translation>Die Vorlesung nennt dieses Gewicht W₁₂, aber der Faktor 3 ist x₂, und das Gewicht von x₂ zu h₁ ist W₂₁. Ihre gedruckten Faktoren ergeben −2,46e−6; ihr Ergebnis −2e−6 stimmt auf eine Stelle.</translation>
    </message>
    <message>
        <source>One neuron tells setosa from the rest</source>
        <translation>Ein Neuron trennt Setosa vom Rest</translation>
    </message>
    <message>
        <source>A line through noisy points</source>
        <translation>Eine Gerade durch verrauschte Punkte</translation>
    </message>
    <message>
        <source>One linear neuron: y = w x + b, with the mean squared error. The 100 samples are drawn from 2.31531 x + 0.23412 with a normal error of standard deviation 1.

**Look at** two speeds: the slope is nearly right after [five updates](do:run=5), the intercept takes 500. The loss is a long valley, steep across and flat along.

**Try** [the learning rate 0.03](do:rate=0.03). The valley is too steep for it: every step leaps further up the other side than it came from. Up to [0.029](do:rate=0.029) it stays stable. Then standardize x1: both speeds become one.

**Expect** what the formula of least squares gives for these samples: w = 2.3299 and b = 0.2424. They differ from the line that the samples were drawn from because of their noise, not because of the training.
</source>
        <translation>Ein lineares Neuron: y = w x + b, mit dem mittleren quadratischen Fehler. Die 100 Beispiele sind aus 2,31531 x + 0,23412 gezogen, mit einem normalverteilten Fehler der Standardabweichung 1.

**Zu beachten** sind zwei Geschwindigkeiten: Die Steigung stimmt fast nach [fünf Updates](do:run=5), der Achsenabschnitt braucht 500. Der Verlust ist ein langes Tal, quer steil und längs flach.

**Zu probieren**: [die Lernrate 0,03](do:rate=0.03). Dafür ist das Tal zu steil: Jeder Schritt springt auf der anderen Seite höher hinauf, als er herkam. Bis [0,029](do:rate=0.029) bleibt es stabil. Dann x1 standardisieren: Aus beiden Geschwindigkeiten wird eine.

**Zu erwarten** ist, was die Formel der kleinsten Quadrate für diese Beispiele ergibt: w = 2,3299 und b = 0,2424. Das weicht von der Geraden, aus der die Beispiele gezogen sind, wegen des Rauschens ab, nicht wegen des Trainings.
</translation>
    </message>
    <message>
        <source>The logistic loss, computed in two ways</source>
        <translation>Der logistische Verlust, auf zwei Arten berechnet</translation>
    </message>
    <message>
        <source>A maximum cuts a path</source>
        <translation>Ein Maximum kappt einen Pfad</translation>
    </message>
    <message>
        <source>The first of three perceptrons that solve exclusive or together. It has one sigmoid, and is to find the cloud on the bottom left, against the three others: that takes one straight line.

**Look at** the line, and that it lies between this corner and the rest after [ten updates](do:run=10) already. All that follows makes the sigmoid steeper.

**Side by side** with it stand [xor-perceptron-2](do:open=xor-perceptron-2), its mirror image, and [xor-perceptron-3](do:open=xor-perceptron-3), which learns from what both of them say. The third is given what they say after all their updates, from its first one on.

**Expect** all 100 points right. The notebook divides the slopes of the weights by 2, which is how many inputs there are, where the batch has 8 samples: its weights move four times too far. Here they are divided by 8.
</source>
        <translation>Das erste von drei Perzeptrons, die zusammen das exklusive Oder lösen. Es hat ein Sigmoid und soll die Wolke unten links finden, gegen die drei anderen: Dafür braucht es eine Gerade.

**Zu beachten** ist die Gerade, und dass sie schon nach [zehn Updates](do:run=10) zwischen dieser Ecke und dem Rest liegt. Alles Weitere macht das Sigmoid steiler.

**Nebeneinander** damit stehen [xor-perceptron-2](do:open=xor-perceptron-2), sein Spiegelbild, und [xor-perceptron-3](do:open=xor-perceptron-3), das aus dem lernt, was beide sagen. Das dritte bekommt vom ersten Update an, was sie nach allen ihren Updates sagen.

**Zu erwarten** sind alle 100 Punkte richtig. Das Notebook teilt die Steigungen der Gewichte durch 2, die Anzahl der Eingaben, obwohl der Batch 8 Beispiele hat: Seine Gewichte bewegen sich viermal zu weit. Hier werden sie durch 8 geteilt.
</translation>
    </message>
    <message>
        <source>The second of three perceptrons that solve exclusive or together. It has one sigmoid, and is to find the cloud on the top right, against the three others: that takes one straight line.

**Look at** the line, and that it lies between this corner and the rest after [ten updates](do:run=10) already. All that follows makes the sigmoid steeper.

**Side by side** with it stand [xor-perceptron-1](do:open=xor-perceptron-1), its mirror image, and [xor-perceptron-3](do:open=xor-perceptron-3), which learns from what both of them say. The third is given what they say after all their updates, from its first one on.

**Expect** all 100 points right. As of the first one, the notebook divides the slopes of the weights by the wrong number, 2 instead of 8.
</source>
        <translation>Das zweite von drei Perzeptrons, die zusammen das exklusive Oder lösen. Es hat ein Sigmoid und soll die Wolke oben rechts finden, gegen die drei anderen: Dafür braucht es eine Gerade.

**Zu beachten** ist die Gerade, und dass sie schon nach [zehn Updates](do:run=10) zwischen dieser Ecke und dem Rest liegt. Alles Weitere macht das Sigmoid steiler.

**Nebeneinander** damit stehen [xor-perceptron-1](do:open=xor-perceptron-1), sein Spiegelbild, und [xor-perceptron-3](do:open=xor-perceptron-3), das aus dem lernt, was beide sagen. Das dritte bekommt vom ersten Update an, was sie nach allen ihren Updates sagen.

**Zu erwarten** sind alle 100 Punkte richtig. Wie beim ersten teilt das Notebook die Steigungen der Gewichte durch die falsche Zahl, 2 statt 8.
</translation>
    </message>
    <message>
        <source>The third perceptron sees no points: its two inputs are what the first and the second one say after their 100 updates ([xor-perceptron-1](do:open=xor-perceptron-1) and [-2](do:open=xor-perceptron-2)), standardized. It is to say yes where one of them does.

**Look at** where the points lie now. Three clouds are left of the four, as two corners gave the same answer twice: both perceptrons say no. And one straight line is enough. Side by side with it stand the two that it learns from. A hidden layer does the same, only that it finds by itself what is worth asking.

**Try** [xor-tanh](do:open=xor-tanh): there the three are learned together, from the answer alone.

**Expect** all 100 points right. The notebook trains this perceptron on the wrong array, the points themselves, which no line separates, and tests it on these inputs; that it gets 100 % there is luck, as of 200 other seeds nine in ten fail.
</source>
        <translation>Das dritte Perzeptron sieht keine Punkte: Seine zwei Eingaben sind, was das erste und das zweite nach ihren 100 Updates sagen ([xor-perceptron-1](do:open=xor-perceptron-1) und [-2](do:open=xor-perceptron-2)), standardisiert. Es soll Ja sagen, wo eines von ihnen es tut.

**Zu beachten** ist, wo die Punkte nun liegen. Von den vier Wolken sind drei übrig, denn zwei Ecken gaben beide Male dieselbe Antwort: Beide Perzeptrons sagen Nein. Und eine Gerade genügt. Nebeneinander damit stehen die zwei, aus denen es lernt. Eine verdeckte Schicht tut dasselbe, nur dass sie selbst herausfindet, was zu fragen sich lohnt.

**Zu probieren** ist [xor-tanh](do:open=xor-tanh): Dort werden alle drei zusammen gelernt, allein aus der Antwort.

**Zu erwarten** sind alle 100 Punkte richtig. Das Notebook trainiert dieses Perzeptron mit dem falschen Array, den Punkten selbst, die keine Gerade trennt, und testet es mit diesen Eingaben; dass es dort 100 % erreicht, ist Glück, denn von 200 anderen Seeds scheitern neun von zehn.
</translation>
    </message>
    <message>
        <source>Two numbers, of which the larger one goes on. The smaller one has no say: however it moves a little, nothing changes. So its derivative is 0, and behind it everything on that path is cut off. ReLU is the same, max(0, z), and so is max pooling.

**Look at** [df/dq = 0](do:go=df/dq). What comes back [to x](do:go=df/dx) has come through p, and directly through the last product: 3 · 2 + 6 = 12.

**Try** y below 1.5. Then the sum is larger than the product, the other path is open, and p is the one that is cut off: with [y = 1](do:value=y=1) the derivative by x is 3 · 1 + 4 = 7.

**Expect** a kink at y = 1.5, where p and q are equal and there is no derivative. The program takes the first operand there and says so: 9 by x. With `max(q, p)` it would be 7.5.
</source>
        <translation>Zwei Zahlen, von denen die größere weitergeht. Die kleinere hat nichts zu sagen: Wie sie sich auch ein wenig bewegt, es ändert sich nichts. Also ist ihre Ableitung 0, und dahinter ist alles auf diesem Pfad abgeschnitten. ReLU ist dasselbe, max(0, z), und Max-Pooling auch.

**Zu beachten** ist [df/dq = 0](do:go=df/dq). Was [zu x](do:go=df/dx) zurückkommt, ist durch p gekommen und direkt durch das letzte Produkt: 3 · 2 + 6 = 12.

**Zu probieren** ist y unter 1,5. Dann ist die Summe größer als das Produkt, der andere Pfad ist offen, und p ist abgeschnitten: Mit [y = 1](do:value=y=1) ist die Ableitung nach x 3 · 1 + 4 = 7.

**Zu erwarten** ist ein Knick bei y = 1,5, wo p und q gleich sind und es keine Ableitung gibt. Das Programm nimmt dort den ersten Operanden und sagt das auch: 9 nach x. Mit `max(q, p)` wären es 7,5.
</translation>
    </message>
    <message>
        <source>Two outputs and biases, step by step</source>
        <translation>Zwei Ausgaben und Bias-Werte, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Two inputs, two hidden neurons and two outputs, with biases and the squared error: the example that Matt Mazur made well known.

**Look at** the backward pass into h₁: both outputs pull at it, and [∂E/∂h₁](do:go=dJ/da[1][0]) is the sum of the two. What is often written w₁ to w₄ is here the first matrix, read column by column (w₁ and w₂ lead to h₁), and w₅ to w₈ are the second one.

**Expect** [the total error](do:go=J) 0.298371109 and, [after one update](do:go=newW[2][0,0]), w₅ = 0.35891648. [Run 10000 updates](do:run=10000), and the error is next to nothing. The usual text keeps its biases fixed; here they learn too, so later errors are lower than there.
</source>
        <translation>Zwei Eingaben, zwei verdeckte Neuronen und zwei Ausgaben, mit Bias-Werten und quadratischem Fehler: das Beispiel, das Matt Mazur bekannt gemacht hat.

**Zu beachten** ist der Rückwärtsdurchlauf zu h₁: Beide Ausgaben ziehen daran, und [∂E/∂h₁](do:go=dJ/da[1][0]) ist die Summe der beiden. Was oft als w₁ bis w₄ geschrieben wird, ist hier die erste Matrix, spaltenweise gelesen (w₁ und w₂ führen zu h₁), und w₅ bis w₈ sind die zweite.

**Zu erwarten** ist [der Gesamtfehler](do:go=J) 0,298371109 und, [nach einem Update](do:go=newW[2][0,0]), w₅ = 0,35891648. [10000 Updates ausführen](do:run=10000), und der Fehler ist so gut wie nichts. Der übliche Text hält die Bias-Werte fest; hier lernen sie auch, also sind spätere Fehler kleiner als dort.
</translation>
    </message>
    <message>
        <source>Two moons and a single neuron</source>
        <translation>Zwei Monde und ein einzelnes Neuron</translation>
    </message>
    <message>
        <source>Two moons, four layers of sigmoids</source>
        <translation>Zwei Monde, vier Sigmoid-Schichten</translation>
    </message>
    <message>
        <source>The perceptron has no slope</source>
        <translation>Das Perzeptron hat keine Steigung</translation>
    </message>
    <message>
        <source>One neuron that fires or does not: its output is 1 where z is above 0, else 0. It should answer AND, but it answers OR.

**Look at** [the way back](do:go=dJ/dz[1][0]). The error arrives at the neuron, and there it is multiplied by the derivative of the step, which is 0 wherever there is one. Every gradient is 0: going downhill does not help where all is flat, or a cliff.

**Try** to [train it](do:run=100). The loss stays at 0.25 however long it takes. Then set [the bias to −1.5](do:bias=b[1][0]=-1.5) by hand, and all four answers are right: the neuron can do it, it only cannot learn it in this way. With [a sigmoid instead of the step](do:activation[1]=sigmoid) it can.

**Expect** the old perceptron rule, which adds (t − y) · x to the weights, to manage without a slope. But it is a rule for one layer: it does not say what the neurons of a hidden layer should do, and that is what the chain rule is for.
</source>
        <translation>Ein Neuron, das feuert oder nicht: Seine Ausgabe ist 1, wo z über 0 liegt, sonst 0. Es sollte UND antworten, aber es antwortet ODER.

**Zu beachten** ist [der Rückweg](do:go=dJ/dz[1][0]). Der Fehler kommt am Neuron an, und dort wird er mit der Ableitung der Stufe multipliziert, die 0 ist, wo immer es sie gibt. Jeder Gradient ist 0: Bergab zu gehen hilft nicht, wo alles flach ist oder eine Klippe.

**Zu probieren**: [trainieren](do:run=100). Der Verlust bleibt bei 0,25, wie lange es auch dauert. Dann von Hand [den Bias auf −1,5](do:bias=b[1][0]=-1.5) setzen, und alle vier Antworten sind richtig: Das Neuron kann es, es kann es nur so nicht lernen. Mit [einem Sigmoid statt der Stufe](do:activation[1]=sigmoid) geht es.

**Zu erwarten** ist, dass die alte Perzeptronregel, die (t − y) · x zu den Gewichten addiert, ohne Steigung auskommt. Aber sie ist eine Regel für eine Schicht: Sie sagt nicht, was die Neuronen einer verdeckten Schicht tun sollen, und dafür ist die Kettenregel da.
</translation>
    </message>
    <message>
        <source>Four clouds in the corners of a square, where opposite corners belong together, and a network 2-3-2: three hidden ReLUs, and a softmax with one output for each class. The 100 points and the first weights are those of the notebook that this is from.

**Look at** the corners of the border: three ReLUs fold the plane along three straight lines, and between these folds everything is straight.

**Side by side** with it run sigmoids and tanh, from the same first weights ([xor-sigmoid](do:open=xor-sigmoid), [xor-tanh](do:open=xor-tanh)): their borders are round.

**Expect** all points right after 400 updates, and a loss of 0.0053736 [after 2000 updates](do:run=stop). The notebook changes the weights of the last layer before it sends the error back through them; its gradients of the first layer are therefore slightly wrong, and its loss comes out as 0.0053600. Here they are right.
</source>
        <translation>Vier Wolken in den Ecken eines Quadrats, bei denen gegenüberliegende Ecken zusammengehören, und ein Netz 2-3-2: drei verdeckte ReLU-Neuronen und ein Softmax mit einer Ausgabe je Klasse. Die 100 Punkte und die ersten Gewichte sind die des Notebooks, aus dem dies stammt.

**Zu beachten** sind die Ecken der Grenze: Drei ReLU-Neuronen falten die Ebene entlang dreier Geraden, und zwischen diesen Falten ist alles gerade.

**Nebeneinander** damit laufen Sigmoid und tanh, von denselben ersten Gewichten aus ([xor-sigmoid](do:open=xor-sigmoid), [xor-tanh](do:open=xor-tanh)): Ihre Grenzen sind rund.

**Zu erwarten** sind alle Punkte richtig nach 400 Updates und ein Verlust von 0,0053736 [nach 2000 Updates](do:run=stop). Das Notebook ändert die Gewichte der letzten Schicht, bevor es den Fehler durch sie zurückschickt; seine Gradienten der ersten Schicht sind deshalb etwas falsch, und sein Verlust ergibt sich zu 0,0053600. Hier sind sie richtig.
</translation>
    </message>
    <message>
        <source>A tilted plane</source>
        <translation>Eine geneigte Ebene</translation>
    </message>
    <message>
        <source>The quotient rule is two paths</source>
        <translation>Die Quotientenregel ist zwei Pfade</translation>
    </message>
    <message>
        <source>x goes into the numerator u and into the denominator v. A division knows two derivatives of its own, 1/v and −u/v². That is all it takes: the rule that is learned by heart, (u′v − uv′)/v², is the sum over the two paths.

**Look at** the two terms of [dq/dx](do:go=dq/dx). By way of u it is 1/6 · 6 = 1, by way of v −1/4 · 1, together 0.75.

**Try** [x = −6](do:value=x=-6). The two paths, 4 and −4, cancel there exactly: q has a peak. With `q = u * v` instead, the same two paths are the product rule.

**Expect** x = −3 to be refused, since it divides by zero.
</source>
        <translation>x geht in den Zähler u und in den Nenner v ein. Eine Division kennt zwei eigene Ableitungen, 1/v und −u/v². Mehr braucht es nicht: Die Regel, die man auswendig lernt, (u′v − uv′)/v², ist die Summe über die zwei Pfade.

**Zu beachten** sind die zwei Terme von [dq/dx](do:go=dq/dx). Über u ist es 1/6 · 6 = 1, über v −1/4 · 1, zusammen 0,75.

**Zu probieren** ist [x = −6](do:value=x=-6). Die zwei Pfade, 4 und −4, heben sich dort genau auf: q hat einen Gipfel. Mit `q = u * v` sind dieselben zwei Pfade die Produktregel.

**Zu erwarten** ist, dass x = −3 abgelehnt wird, denn dort wird durch null geteilt.
</translation>
    </message>
    <message>
        <source>What a network says before it has learned</source>
        <translation>Was ein Netz sagt, bevor es gelernt hat</translation>
    </message>
    <message>
        <source>Quite wrong, and no gradient</source>
        <translation>Ganz falsch und kein Gradient</translation>
    </message>
    <message>
        <source>One neuron with a sigmoid and half the squared error. It should answer 0 and answers 0.99995; it could hardly be more wrong.

**Look at** ∂a/∂z = a(1 − a) = 0.0000454. The error arrives at a almost in full, dJ/da = 0.99995, and behind the sigmoid there is next to nothing left of it. A sigmoid that is saturated does not learn, right or wrong.

**Try** to drag b down. At [b = −9](do:value=b=-9) the sum z is 0, the slope is 1/4, its largest value, and [dJ/dz](do:go=dJ/dz) is 0.125: a smaller error, and a gradient that is 2754 times as large.

**Expect** better from another loss: with `z = w * x + b; J = softplus(z) - t * z`, the logistic loss, dJ/dz is a − t, which is near 1 here. The sigmoid's slope has canceled.
</source>
        <translation>Ein Neuron mit Sigmoid und halbem quadratischem Fehler. Es sollte 0 antworten und antwortet 0,99995; viel falscher geht es nicht.

**Zu beachten** ist ∂a/∂z = a(1 − a) = 0,0000454. Der Fehler kommt fast vollständig bei a an, dJ/da = 0,99995, und hinter dem Sigmoid ist so gut wie nichts davon übrig. Ein gesättigtes Sigmoid lernt nicht, ob richtig oder falsch.

**Zu probieren** ist, b nach unten zu ziehen. Bei [b = −9](do:value=b=-9) ist die Summe z 0, die Steigung 1/4, ihr größter Wert, und [dJ/dz](do:go=dJ/dz) ist 0,125: ein kleinerer Fehler und ein Gradient, der 2754-mal so groß ist.

**Zu erwarten** ist Besseres von einem anderen Verlust: Mit `z = w * x + b; J = softplus(z) - t * z`, dem logistischen Verlust, ist dJ/dz gleich a − t, hier fast 1. Die Steigung des Sigmoids hat sich herausgekürzt.
</translation>
    </message>
    <message>
        <source>A result that is used twice</source>
        <translation>Ein Ergebnis, das zweimal gebraucht wird</translation>
    </message>
    <message>
        <source>Two spirals</source>
        <translation>Zwei Spiralen</translation>
    </message>
    <message>
        <source>Three spirals, and a third held back</source>
        <translation>Drei Spiralen, ein Drittel zurückgehalten</translation>
    </message>
    <message>
        <source>Three spirals and a hundred ReLUs</source>
        <translation>Drei Spiralen und hundert ReLU-Neuronen</translation>
    </message>
    <message>
        <source>A graph of three operations</source>
        <translation>Ein Graph aus drei Operationen</translation>
    </message>
    <message>
        <source>Two additions and a multiplication: the smallest graph in which two paths join. Forward, every operation gives its value; backward, every operation passes on what it was handed, multiplied by its own derivative.

**Look at** b. It reaches e through c and through d, so [de/db](do:go=de/db) is a sum over two paths: 2 · 1 + 3 · 1 = 5. From a there is [only one](do:go=de/da), 2 · 1.

**Try** [forward mode with respect to b](do:wrt=b). It gives 5 as well, but nothing about a; for that it needs [another pass](do:wrt=a). [Backward](do:mode=reverse), one pass gives both: that is why networks, with one loss and thousands of weights, are differentiated backward.

**Expect** de/da = d and de/db = c + d, whatever a and b are. Drag b and watch, or set it [to 3](do:value=b=3) and [back to 1](do:value=b=1).
</source>
        <translation>Zwei Additionen und eine Multiplikation: der kleinste Graph, in dem sich zwei Pfade treffen. Vorwärts liefert jede Operation ihren Wert; rückwärts gibt jede Operation weiter, was sie bekommen hat, multipliziert mit ihrer eigenen Ableitung.

**Zu beachten** ist b. Es erreicht e durch c und durch d, also ist [de/db](do:go=de/db) eine Summe über zwei Pfade: 2 · 1 + 3 · 1 = 5. Von a gibt es [nur einen](do:go=de/da), 2 · 1.

**Zu probieren** ist [der Vorwärtsmodus nach b](do:wrt=b). Er ergibt ebenfalls 5, aber nichts über a; dafür braucht er [einen weiteren Durchlauf](do:wrt=a). [Rückwärts](do:mode=reverse) ergibt ein Durchlauf beide: Darum werden Netze, mit einem Verlust und Tausenden von Gewichten, rückwärts abgeleitet.

**Zu erwarten** ist de/da = d und de/db = c + d, was auch immer a und b sind. b ziehen und zusehen, oder es [auf 3](do:value=b=3) und [zurück auf 1](do:value=b=1) setzen.
</translation>
    </message>
    <message>
        <source>Three operations</source>
        <translation>Drei Operationen</translation>
    </message>
    <message>
        <source>e = (a + b) · (b + 1), written so that every step has a name: c and d are sums, e is their product. An arrow says who needs whom.

**Look at** b: two arrows leave it. Everything that follows is about what that means.</source>
        <translation>e = (a + b) · (b + 1), so geschrieben, dass jeder Schritt einen Namen hat: c und d sind Summen, e ist ihr Produkt. Ein Pfeil sagt, wer wen braucht.

**Zu beachten** ist b: Zwei Pfeile gehen von ihm aus. In allem Folgenden geht es darum, was das bedeutet.</translation>
    </message>
    <message>
        <source>Forward: every node needs only its neighbors</source>
        <translation>Vorwärts: Jeder Knoten braucht nur seine Nachbarn</translation>
    </message>
    <message>
        <source>a = 2 and b = 1 are given. [c = 3](do:go=c), [d = 2](do:go=d), and with these [e = 6](do:go=e). No node knows the whole formula; each knows what arrives and what to do with it.

**Try** [b = 3](do:value=b=3) and [back](do:value=b=1): what depends on b changes, and nothing else.</source>
        <translation>a = 2 und b = 1 sind gegeben. [c = 3](do:go=c), [d = 2](do:go=d) und damit [e = 6](do:go=e). Kein Knoten kennt die ganze Formel; jeder kennt, was ankommt und was damit zu tun ist.

**Zu probieren**: [b = 3](do:value=b=3) und [zurück](do:value=b=1). Was von b abhängt, ändert sich, und sonst nichts.</translation>
    </message>
    <message>
        <source>Backward: what each node knows about itself</source>
        <translation>Rückwärts: Was jeder Knoten über sich selbst weiß</translation>
    </message>
    <message>
        <source>A product passes on to each factor the other one: if c grows by a little, e grows by d = 2 times that. So [de/dc = 2](do:go=de/dc) and [de/dd = 3](do:go=de/dd). A sum passes on what it gets, times 1. These little derivatives stand on the arrows; none of them needs to know where the arrow before it came from.</source>
        <translation>Ein Produkt gibt an jeden Faktor den anderen weiter: Wächst c ein wenig, wächst e um d = 2-mal so viel. Also [de/dc = 2](do:go=de/dc) und [de/dd = 3](do:go=de/dd). Eine Summe gibt weiter, was sie bekommt, mal 1. Diese kleinen Ableitungen stehen an den Pfeilen; keine von ihnen muss wissen, woher der Pfeil davor kam.</translation>
    </message>
    <message>
        <source>Where two paths join, they are added</source>
        <translation>Wo sich zwei Pfade treffen, wird addiert</translation>
    </message>
    <message>
        <source>b reaches e by way of c and by way of d. Along a path the derivatives on the arrows are multiplied: 1 · 2 = 2 by way of c, 1 · 3 = 3 by way of d. Both count, so [de/db = 5](do:go=de/db). [From a](do:go=de/da) only one path leads to e: de/da = 2.

**Try** it: [b = 1.1](do:value=b=1.1) makes e = 6.51, which is 5 · 0.1 more and a little, since a product of two sums is no straight line. [Back to 1](do:value=b=1).</source>
        <translation>b erreicht e über c und über d. Entlang eines Pfads werden die Ableitungen an den Pfeilen multipliziert: 1 · 2 = 2 über c, 1 · 3 = 3 über d. Beide zählen, also [de/db = 5](do:go=de/db). [Von a](do:go=de/da) führt nur ein Pfad zu e: de/da = 2.

**Zu probieren**: [b = 1,1](do:value=b=1.1) ergibt e = 6,51, das ist 5 · 0,1 mehr und noch ein wenig, denn ein Produkt zweier Summen ist keine Gerade. [Zurück auf 1](do:value=b=1).</translation>
    </message>
    <message>
        <source>The other direction costs more</source>
        <translation>Die andere Richtung kostet mehr</translation>
    </message>
    <message>
        <source>Forward mode begins at an input instead: how fast does everything change when b does? c by 1, d by 1, e by 5: the same 5, but nothing about a. For that [another pass](do:wrt=a) is needed, and one more for every further input. [Backward](do:mode=reverse), one pass gives them all.

A network has one loss and thousands of weights, which are its inputs here. That is why networks go the way back.</source>
        <translation>Der Vorwärtsmodus beginnt stattdessen an einer Eingabe: Wie schnell ändert sich alles, wenn b sich ändert? c um 1, d um 1, e um 5: dieselbe 5, aber nichts über a. Dafür braucht es [einen weiteren Durchlauf](do:wrt=a), und noch einen für jede weitere Eingabe. [Rückwärts](do:mode=reverse) ergibt ein Durchlauf sie alle.

Ein Netz hat einen Verlust und Tausende von Gewichten, die hier seine Eingaben sind. Darum gehen Netze den Rückweg.</translation>
    </message>
    <message>
        <source>The lecture prints 2·1 + 3·1 and leaves the sum, 5, unwritten.</source>
        <translation>Die Vorlesung druckt 2·1 + 3·1 und lässt die Summe, 5, ungeschrieben.</translation>
    </message>
    <message>
        <source>The product s = x·y is computed once and used twice, in p and in q. Backward it is the same: what comes back from p and from q is added up at s first, and goes on to x and y only once.

**Look at** [df/ds](do:go=df/ds) = 3 · 1 + 8 · 1 = 11. All paths from s to f are in this one number, and df/dy needs nothing else of what lies behind s.

**Try** `f = (x*y + x) * (x*y - y)`. It is the same function with the same derivatives, but the product is worked out twice, and so is its way back. Then try `b = a*a; c = b*b; d = c*c`: the eighth power takes three multiplications, while 2 · 2 · 2 = 8 paths lead from a to d. Nobody has to walk along them one by one.

**Expect** [df/dx](do:go=df/dx) = 11 · 3 + 3 = 36 and df/dy = 11 · 2 − 8 = 14.
</source>
        <translation>Das Produkt s = x·y wird einmal berechnet und zweimal gebraucht, in p und in q. Rückwärts ist es dasselbe: Was von p und von q zurückkommt, wird zuerst bei s addiert und geht nur einmal an x und y weiter.

**Zu beachten** ist [df/ds](do:go=df/ds) = 3 · 1 + 8 · 1 = 11. Alle Pfade von s zu f stecken in dieser einen Zahl, und df/dy braucht sonst nichts von dem, was hinter s liegt.

**Zu probieren** ist `f = (x*y + x) * (x*y - y)`. Es ist dieselbe Funktion mit denselben Ableitungen, aber das Produkt wird zweimal ausgerechnet, und sein Rückweg ebenso. Dann `b = a*a; c = b*b; d = c*c`: Die achte Potenz braucht drei Multiplikationen, während 2 · 2 · 2 = 8 Pfade von a zu d führen. Niemand muss sie einzeln abgehen.

**Zu erwarten** ist [df/dx](do:go=df/dx) = 11 · 3 + 3 = 36 und df/dy = 11 · 2 − 8 = 14.
</translation>
    </message>
    <message>
        <source>The loss of a sigmoid whose target is 0, once as the definition says, −ln(1 − p), and once straight from z as softplus(z) = ln(1 + exp(z)). On paper both are the same, so their difference e is 0, and so is its derivative.

**Look at** 1 − p. At z = 36 the probability is 0.9999999999999998, next to the last number below 1 that a computer has (it is written as 1−2.2e−16 here), and what is left of 1 − p is one digit. The loss is wrong by 0.044, and so is its derivative: differentiate J1, and dJ1/dz is 1.0446, although on paper it is p, which is never more than 1.

**Try** [z = 5](do:value=z=5), where e is still as good as 0, then [z = 20](do:value=z=20) and [z = 30](do:value=z=30), and see how the digits go.

**Expect** z = 37 to be refused: p is exactly 1 there, and the logarithm of 0 does not exist. The second way is good for any z. It is the one by which networks compute this loss here.
</source>
        <translation>Der Verlust eines Sigmoids mit Zielwert 0, einmal nach der Definition, −ln(1 − p), und einmal direkt aus z als softplus(z) = ln(1 + exp(z)). Auf dem Papier ist beides dasselbe, also ist die Differenz e gleich 0 und ihre Ableitung auch.

**Zu beachten** ist 1 − p. Bei z = 36 ist die Wahrscheinlichkeit 0,9999999999999998, fast die letzte Zahl unter 1, die ein Computer hat (hier als 1−2,2e−16 geschrieben), und von 1 − p bleibt eine Stelle. Der Verlust ist um 0,044 falsch, und seine Ableitung auch: J1 ableiten, und dJ1/dz ist 1,0446, obwohl es auf dem Papier p ist, das nie größer als 1 ist.

**Zu probieren** ist [z = 5](do:value=z=5), wo e noch so gut wie 0 ist, dann [z = 20](do:value=z=20) und [z = 30](do:value=z=30), um zu sehen, wie die Stellen verschwinden.

**Zu erwarten** ist, dass z = 37 abgelehnt wird: Dort ist p genau 1, und den Logarithmus von 0 gibt es nicht. Die zweite Art ist für jedes z gut. So berechnen die Netze hier diesen Verlust.
</translation>
    </message>
    <message>
        <source>A recurrence, unrolled for two steps</source>
        <translation>Eine Rekurrenz, für zwei Schritte entfaltet</translation>
    </message>
    <message>
        <source>The well-known example with biases, two outputs, squared error</source>
        <translation>Das bekannte Beispiel mit Bias-Werten, zwei Ausgaben und quadratischem Fehler</translation>
    </message>
    <message>
        <source>What is given</source>
        <translation>Was gegeben ist</translation>
    </message>
    <message>
        <source>Two inputs, 0.05 and 0.10; two hidden neurons, two outputs, each with a bias; the targets 0.01 and 0.99. It is the example that many have learned backpropagation from, so its numbers can be compared.

What the usual text calls w₁ … w₄ is the first matrix read column by column: [w₁](do:select=W[1][0,0]) and [w₂](do:select=W[1][1,0]) lead to h₁, [w₃](do:select=W[1][0,1]) and [w₄](do:select=W[1][1,1]) to h₂. [w₅](do:select=W[2][0,0]) leads from h₁ to o₁.</source>
        <translation>Zwei Eingaben, 0,05 und 0,10; zwei verdeckte Neuronen, zwei Ausgaben, jedes mit einem Bias; die Zielwerte 0,01 und 0,99. An diesem Beispiel haben viele Backpropagation gelernt, also lassen sich die Zahlen vergleichen.

Was der übliche Text w₁ … w₄ nennt, ist die erste Matrix, spaltenweise gelesen: [w₁](do:select=W[1][0,0]) und [w₂](do:select=W[1][1,0]) führen zu h₁, [w₃](do:select=W[1][0,1]) und [w₄](do:select=W[1][1,1]) zu h₂. [w₅](do:select=W[2][0,0]) führt von h₁ zu o₁.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>h₁ gets 0.05 · 0.15 + 0.10 · 0.20 + 0.35 = [0.3775](do:go=z[1][0]) and answers [0.5933](do:go=a[1][0]); h₂ [0.5969](do:go=a[1][1]). The outputs are [0.7514](do:go=a[2][0]) and [0.7729](do:go=a[2][1]).

**Look at** which of them is worse: the first should be 0.01, the second 0.99.</source>
        <translation>h₁ bekommt 0,05 · 0,15 + 0,10 · 0,20 + 0,35 = [0,3775](do:go=z[1][0]) und antwortet [0,5933](do:go=a[1][0]); h₂ [0,5969](do:go=a[1][1]). Die Ausgaben sind [0,7514](do:go=a[2][0]) und [0,7729](do:go=a[2][1]).

**Zu beachten** ist, welche von ihnen schlechter ist: Die erste sollte 0,01 sein, die zweite 0,99.</translation>
    </message>
    <message>
        <source>The error</source>
        <translation>Der Fehler</translation>
    </message>
    <message>
        <source>Half the squared distance, for both outputs: 0.2748 for the first, 0.0236 for the second, together [0.298371109](do:go=J). More than nine tenths of the error are the first one's, so most of what follows is about getting o₁ down.</source>
        <translation>Das halbe Quadrat des Abstands, für beide Ausgaben: 0,2748 für die erste, 0,0236 für die zweite, zusammen [0,298371109](do:go=J). Mehr als neun Zehntel des Fehlers gehören der ersten, also geht es im Folgenden vor allem darum, o₁ zu senken.</translation>
    </message>
    <message>
        <source>The last layer: w₅</source>
        <translation>Die letzte Schicht: w₅</translation>
    </message>
    <message>
        <source>Three factors: [o₁ is 0.7414 too high](do:go=dJ/da[2][0]), the slope of its sigmoid is 0.1868, so [0.1385](do:go=dJ/dz[2][0]) arrives at its sum; times h₁ = 0.5933, that is [∂E/∂w₅ = 0.08217](do:go=dJ/dW[2][0,0]).

The rate is 0.5: [w₅ becomes 0.40 − 0.5 · 0.08217](do:go=newW[2][0,0]) = 0.35891648. The weight to the other output, from the same h₁, goes the other way, to [0.51130127](do:go=newW[2][0,1]): o₂ is too low.</source>
        <translation>Drei Faktoren: [o₁ ist um 0,7414 zu hoch](do:go=dJ/da[2][0]), die Steigung seines Sigmoids ist 0,1868, also kommt [0,1385](do:go=dJ/dz[2][0]) an seiner Summe an; mal h₁ = 0,5933 ist das [∂E/∂w₅ = 0,08217](do:go=dJ/dW[2][0,0]).

Die Lernrate ist 0,5: [w₅ wird 0,40 − 0,5 · 0,08217](do:go=newW[2][0,0]) = 0,35891648. Das Gewicht zur anderen Ausgabe, vom selben h₁, geht in die andere Richtung, auf [0,51130127](do:go=newW[2][0,1]): o₂ ist zu niedrig.</translation>
    </message>
    <message>
        <source>The hidden layer: two outputs pull at h₁</source>
        <translation>Die verdeckte Schicht: Zwei Ausgaben ziehen an h₁</translation>
    </message>
    <message>
        <source>h₁ is heard by both outputs, so both have a say: 0.0554 from o₁, which wants it smaller, −0.0190 from o₂, which wants it larger. The sum is [0.03635](do:go=dJ/da[1][0]). The panel lists the two paths.

Times the slope 0.2413 of h₁ and times the input 0.05, little is left for [w₁: 0.000438568](do:go=dJ/dW[1][0,0]); it becomes [0.149780716](do:go=newW[1][0,0]).</source>
        <translation>h₁ wird von beiden Ausgaben gehört, also reden beide mit: 0,0554 von o₁, das es kleiner haben will, −0,0190 von o₂, das es größer haben will. Die Summe ist [0,03635](do:go=dJ/da[1][0]). Das Panel führt die zwei Pfade auf.

Mal die Steigung 0,2413 von h₁ und mal die Eingabe 0,05 bleibt wenig übrig für [w₁: 0,000438568](do:go=dJ/dW[1][0,0]); es wird [0,149780716](do:go=newW[1][0,0]).</translation>
    </message>
    <message>
        <source>One number, proved</source>
        <translation>Eine Zahl, geprüft</translation>
    </message>
    <message>
        <source>Is 0.000438568 right? The proof does not know the chain rule: it moves w₁ a little to either side, computes the error anew, and divides the difference by the way. All twelve numbers of the gradient can be tested like that; backpropagation gets them from one walk back.</source>
        <translation>Stimmt 0,000438568? Die Probe kennt die Kettenregel nicht: Sie bewegt w₁ ein wenig nach beiden Seiten, berechnet den Fehler neu und teilt die Differenz durch den Weg. So lassen sich alle zwölf Zahlen des Gradienten prüfen; Backpropagation bekommt sie aus einem einzigen Gang zurück.</translation>
    </message>
    <message>
        <source>Ten thousand times</source>
        <translation>Zehntausendmal</translation>
    </message>
    <message>
        <source>After the first update the error is 0.2805, after the hundredth 0.0061, after 10 000 it is 0.00000245, and the outputs are 0.0116 and 0.9885.

The usual text has 0.0159 and 0.9841 there: it leaves the biases as they are. Here they learn, too, which makes it easier; [the bias of o₁](do:select=b[2][0]) alone went from 0.60 to −2.34.</source>
        <translation>Nach dem ersten Update ist der Fehler 0,2805, nach dem hundertsten 0,0061, nach 10 000 ist er 0,00000245, und die Ausgaben sind 0,0116 und 0,9885.

Der übliche Text hat dort 0,0159 und 0,9841: Er lässt die Bias-Werte, wie sie sind. Hier lernen sie auch, was es leichter macht; [der Bias von o₁](do:select=b[2][0]) allein ging von 0,60 auf −2,34.</translation>
    </message>
    <message>
        <source>A plane</source>
        <translation>Eine Ebene</translation>
    </message>
    <message>
        <source>Two clouds, a small network: solved within ten epochs</source>
        <translation>Zwei Wolken, ein kleines Netz: gelöst in zehn Epochen</translation>
    </message>
    <message>
        <source>Two clouds of samples, one at the lower left and one at the upper right. As playgrounds do it, the classes are the targets −1 and 1, the output is a tanh, and the loss is half the squared error; half of the 500 samples are held back for testing.

**Look at** how soon it is over: [after ten epochs](do:run=250) nearly all samples are right, and [the rest of the training](do:run=stop) only makes the output steeper between the clouds.

**Try** to remove both hidden layers. One neuron is enough here, since a straight line separates the clouds. From the seed 8 it waits for more than 50 epochs: there it begins with every sample on the wrong side, and its tanh so saturated that hardly any gradient comes through. Or raise the noise to 0.5: the clouds overlap, and larger networks, too, get no further than 88 % on samples they have not seen.

**Expect** a test accuracy of 95 % and more within 10 epochs, from each of the seeds 0 to 19.
</source>
        <translation>Zwei Wolken von Beispielen, eine unten links und eine oben rechts. Wie in Playgrounds üblich, sind die Klassen die Zielwerte −1 und 1, die Ausgabe ist ein tanh, und der Verlust ist der halbe quadratische Fehler; die Hälfte der 500 Beispiele ist zum Testen zurückgehalten.

**Zu beachten** ist, wie bald es vorbei ist: [Nach zehn Epochen](do:run=250) sind fast alle Beispiele richtig, und [das weitere Training](do:run=stop) macht die Ausgabe zwischen den Wolken nur steiler.

**Zu probieren** ist, beide verdeckten Schichten zu entfernen. Ein Neuron genügt hier, denn eine Gerade trennt die Wolken. Vom Seed 8 aus wartet es mehr als 50 Epochen: Dort beginnt es mit jedem Beispiel auf der falschen Seite und mit einem so gesättigten tanh, dass kaum ein Gradient durchkommt. Oder das Rauschen auf 0,5 erhöhen: Die Wolken überlappen, und auch größere Netze kommen bei ungesehenen Beispielen nicht über 88 % hinaus.

**Zu erwarten** ist eine Testgenauigkeit von 95 % und mehr innerhalb von 10 Epochen, von jedem der Seeds 0 bis 19 aus.
</translation>
    </message>
    <message>
        <source>A disk in a ring: hidden neurons make a closed curve of cuts</source>
        <translation>Eine Scheibe in einem Ring: Verdeckte Neuronen machen aus Schnitten eine geschlossene Kurve</translation>
    </message>
    <message>
        <source>One class fills a disk, the other a ring around it: no straight line separates them, so a hidden layer has to make a closed curve out of straight cuts. As playgrounds do it, the classes are the targets −1 and 1, the output is a tanh, and the loss is half the squared error; half of the 500 samples are held back for testing.

**Look at** the pictures in the four hidden neurons. Each is a soft step across the plane; together they enclose the disk, like the sides of a polygon.

**Try** one hidden layer, with two, then with three units. Two cuts leave the boundary open (80 to 84 %), three close it from most seeds. Or take x1^2 and x2^2 as the only inputs: now a circle is a straight line, and one neuron can do it.

**Expect** a test accuracy of 95 % and more within [300 epochs](do:run=stop) from 18 of the seeds 0 to 19. The seeds 5 and 11 stay at 88 to 89 % on a plateau; they get there too, after some 400 and 800 epochs.
</source>
        <translation>Eine Klasse füllt eine Scheibe, die andere einen Ring darum: Keine Gerade trennt sie, also muss eine verdeckte Schicht aus geraden Schnitten eine geschlossene Kurve machen. Wie in Playgrounds üblich, sind die Klassen die Zielwerte −1 und 1, die Ausgabe ist ein tanh, und der Verlust ist der halbe quadratische Fehler; die Hälfte der 500 Beispiele ist zum Testen zurückgehalten.

**Zu beachten** sind die Bilder in den vier verdeckten Neuronen. Jedes ist eine weiche Stufe quer durch die Ebene; zusammen schließen sie die Scheibe ein, wie die Seiten eines Vielecks.

**Zu probieren** ist eine verdeckte Schicht mit zwei, dann mit drei Neuronen. Zwei Schnitte lassen die Grenze offen (80 bis 84 %), drei schließen sie von den meisten Seeds aus. Oder x1^2 und x2^2 als einzige Eingaben nehmen: Nun ist ein Kreis eine Gerade, und ein Neuron genügt.

**Zu erwarten** ist eine Testgenauigkeit von 95 % und mehr innerhalb von [300 Epochen](do:run=stop), von 18 der Seeds 0 bis 19 aus. Die Seeds 5 und 11 bleiben auf einem Plateau bei 88 bis 89 %; auch sie kommen ans Ziel, nach etwa 400 und 800 Epochen.
</translation>
    </message>
    <message>
        <source>Opposite corners belong together: what a single neuron cannot do</source>
        <translation>Gegenüberliegende Ecken gehören zusammen: was ein einzelnes Neuron nicht kann</translation>
    </message>
    <message>
        <source>Four squares of samples: one class where x₁ and x₂ have the same sign, the other where they do not. It is the problem that a single neuron cannot solve, and that made hidden layers necessary. As playgrounds do it, the classes are the targets −1 and 1, the output is a tanh, and the loss is half the squared error; half of the 500 samples are held back for testing.

**Look at** the first hidden layer: each neuron cuts the plane once, and the second layer joins the cuts to opposite corners.

**Try** a single hidden layer with two units: from the seeds 0 to 9 it gets stuck between 65 and 89 %. Or give the network x1*x2 as its only input, and no hidden layer: the product's sign is the answer.

**Expect** a test accuracy of 95 % and more within [300 epochs](do:run=stop) from each of the seeds 0 to 19.
</source>
        <translation>Vier Quadrate von Beispielen: eine Klasse, wo x₁ und x₂ dasselbe Vorzeichen haben, die andere, wo nicht. Es ist das Problem, das ein einzelnes Neuron nicht lösen kann und das verdeckte Schichten nötig machte. Wie in Playgrounds üblich, sind die Klassen die Zielwerte −1 und 1, die Ausgabe ist ein tanh, und der Verlust ist der halbe quadratische Fehler; die Hälfte der 500 Beispiele ist zum Testen zurückgehalten.

**Zu beachten** ist die erste verdeckte Schicht: Jedes Neuron schneidet die Ebene einmal, und die zweite Schicht verbindet die Schnitte zu gegenüberliegenden Ecken.

**Zu probieren** ist eine einzige verdeckte Schicht mit zwei Neuronen: Von den Seeds 0 bis 9 aus bleibt sie zwischen 65 und 89 % stecken. Oder dem Netz x1*x2 als einzige Eingabe geben und keine verdeckte Schicht: Das Vorzeichen des Produkts ist die Antwort.

**Zu erwarten** ist eine Testgenauigkeit von 95 % und mehr innerhalb von [300 Epochen](do:run=stop), von jedem der Seeds 0 bis 19 aus.
</translation>
    </message>
    <message>
        <source>Untrained: what a network says before it has learned</source>
        <translation>Untrainiert: Was ein Netz sagt, bevor es gelernt hat</translation>
    </message>
    <message>
        <source>The points of exclusive or, ten hidden sigmoids and one output, with the random weights of the notebook that this is from. Nothing is trained yet.

**Look at** the histogram of the outputs, with the line at 0.5 above which an output means class 1. All 100 outputs lie between 0.069 and 0.197: whatever it is shown, this network says no, and is right for half of the points.

**Try** other seeds for other first weights. Then train: [after 100 updates](do:run=100) the outputs have come to both sides of the line for 97 points, after 2000 for all.

**Expect** that a network begins with an opinion, and that it is about nothing.
</source>
        <translation>Die Punkte des exklusiven Oder, zehn verdeckte Sigmoid-Neuronen und eine Ausgabe, mit den Zufallsgewichten des Notebooks, aus dem dies stammt. Noch ist nichts trainiert.

**Zu beachten** ist das Histogramm der Ausgaben mit der Linie bei 0,5, über der eine Ausgabe Klasse 1 bedeutet. Alle 100 Ausgaben liegen zwischen 0,069 und 0,197: Was man ihm auch zeigt, dieses Netz sagt Nein und hat bei der Hälfte der Punkte recht.

**Zu probieren** sind andere Seeds für andere erste Gewichte. Dann trainieren: [Nach 100 Updates](do:run=100) liegen die Ausgaben für 97 Punkte auf der richtigen Seite der Linie, nach 2000 für alle.

**Zu erwarten** ist, dass ein Netz mit einer Meinung beginnt und dass sie von nichts handelt.
</translation>
    </message>
    <message>
        <source>2-3-2 on four clouds: sigmoids wait on a plateau</source>
        <translation>2-3-2 auf vier Wolken: Sigmoid-Neuronen warten auf einem Plateau</translation>
    </message>
    <message>
        <source>The same points and weights with tanh: three times as fast</source>
        <translation>Dieselben Punkte und Gewichte mit tanh: dreimal so schnell</translation>
    </message>
    <message>
        <source>Four clouds, and no line</source>
        <translation>Vier Wolken und keine Gerade</translation>
    </message>
    <message>
        <source>Opposite corners belong together, so no straight line parts the two classes. **Try** a hidden layer that is none, with [linear units](do:activation[1]=linear): two such layers are one. [After 500 updates](do:run=500) the loss is 0.692, as good as tossing a coin (ln 2 = 0.693), and 51 of the 100 points are right.

What a link changed is taken back when you go on.</source>
        <translation>Gegenüberliegende Ecken gehören zusammen, also trennt keine Gerade die beiden Klassen. **Zu probieren** ist eine verdeckte Schicht, die keine ist, mit [linearen Neuronen](do:activation[1]=linear): Zwei solche Schichten sind eine. [Nach 500 Updates](do:run=500) ist der Verlust 0,692, so gut wie ein Münzwurf (ln 2 = 0,693), und 51 der 100 Punkte sind richtig.

Was ein Link geändert hat, wird beim Weitergehen zurückgenommen.</translation>
    </message>
    <message>
        <source>What a hidden neuron is</source>
        <translation>Was ein verdecktes Neuron ist</translation>
    </message>
    <message>
        <source>A hidden neuron is a line with two sides. h₁ adds up [0.578 x₁ − 0.054 x₂ − 0.673](do:go=z[1][0]); where that is 0 its line is, and tanh makes it −1 far on the one side and +1 far on the other. For the first point it is [−0.761](do:go=a[1][0]).

The output layer never sees x₁ and x₂, only the three answers. What the hidden layer has to do is to put the four clouds elsewhere, so that one line is enough there.</source>
        <translation>Ein verdecktes Neuron ist eine Gerade mit zwei Seiten. h₁ berechnet [0,578 x₁ − 0,054 x₂ − 0,673](do:go=z[1][0]); wo das 0 ist, liegt seine Gerade, und tanh macht daraus −1 weit auf der einen und +1 weit auf der anderen Seite. Für den ersten Punkt ist es [−0,761](do:go=a[1][0]).

Die Ausgabeschicht sieht x₁ und x₂ nie, nur die drei Antworten. Die verdeckte Schicht hat die Aufgabe, die vier Wolken so umzustellen, dass dort eine Gerade genügt.</translation>
    </message>
    <message>
        <source>A plateau</source>
        <translation>Ein Plateau</translation>
    </message>
    <message>
        <source>300 updates, and 67 points are right, hardly more than the 63 at the beginning. **Look at** the bottom left: all of its 24 points are wrong, and 9 of the 25 on the top left.

The tiles say why. The second and the third neuron have found their lines, but both say the same on the whole left side; and the first one answers −0.86 on the bottom left and −0.78 on the top left. Nothing in the network can tell these two corners apart.</source>
        <translation>300 Updates, und 67 Punkte sind richtig, kaum mehr als die 63 am Anfang. **Zu beachten** ist unten links: Alle 24 Punkte dort sind falsch, und 9 der 25 oben links.

Die Kacheln zeigen, warum. Das zweite und das dritte Neuron haben ihre Geraden gefunden, aber beide sagen auf der ganzen linken Seite dasselbe; und das erste antwortet unten links −0,86 und oben links −0,78. Nichts im Netz kann diese zwei Ecken unterscheiden.</translation>
    </message>
    <message>
        <source>And a way out</source>
        <translation>Und ein Ausweg</translation>
    </message>
    <message>
        <source>All 100 are right. The first neuron has turned its line: its weight of x₂ was 0.12 at update 300 and is 1.12 now, and it answers −0.86 on the bottom left, but 0.74 on the top left.

Drag the history back to 300 and slowly forward, and watch its tile: it is around 416 that the border gives way. In the loss plot the plateau ends in a slope there.</source>
        <translation>Alle 100 sind richtig. Das erste Neuron hat seine Gerade gedreht: Sein Gewicht von x₂ war 0,12 bei Update 300 und ist nun 1,12, und es antwortet −0,86 unten links, aber 0,74 oben links.

Den Verlauf auf 300 zurückziehen und langsam vorwärts, und auf die Kachel achten: Um 416 gibt die Grenze nach. In der Verlustkurve endet das Plateau dort in einem Abhang.</translation>
    </message>
    <message>
        <source>Three questions</source>
        <translation>Drei Fragen</translation>
    </message>
    <message>
        <source>The loss is 0.011. Each hidden neuron has become a question. The first: is the point above or below? (0.94 or more above, −0.94 or less below.) The second: is it anywhere but in the top right corner? (−0.90 there, 0.95 or more elsewhere.) The third asks the same about the bottom right.

The output adds up the answers. For class 0 it takes [3.17](do:select=W[2][0,0]) times the first, [2.53](do:select=W[2][1,0]) times the second, [−2.90](do:select=W[2][2,0]) times the third.</source>
        <translation>Der Verlust ist 0,011. Jedes verdeckte Neuron ist zu einer Frage geworden. Das erste: Liegt der Punkt oben oder unten? (0,94 oder mehr oben, −0,94 oder weniger unten.) Das zweite: Liegt er irgendwo außer in der Ecke oben rechts? (Dort −0,90, sonst 0,95 oder mehr.) Das dritte fragt dasselbe für unten rechts.

Die Ausgabe addiert die Antworten. Für Klasse 0 nimmt sie [3,17](do:select=W[2][0,0]) mal die erste, [2,53](do:select=W[2][1,0]) mal die zweite, [−2,90](do:select=W[2][2,0]) mal die dritte.</translation>
    </message>
    <message>
        <source>Other activations, and fewer neurons</source>
        <translation>Andere Aktivierungen und weniger Neuronen</translation>
    </message>
    <message>
        <source>The same points and first weights, three activations. With ReLU all points are right after 306 updates, with tanh after 416, with sigmoids after 1462; drag the history, and all three go along. A sigmoid's slope is 1/4 at the most, and its answers are never around 0: the first layer's gradient begins with a norm of 0.013 there, of 0.076 with tanh.

**Try** two hidden neurons (in the form), and New weights some times: of the seeds 0 to 5 four get everything right within 4000 updates, and two stay at about 75 %. The third neuron is not needed. It helps.</source>
        <translation>Dieselben Punkte und ersten Gewichte, drei Aktivierungen. Mit ReLU sind alle Punkte nach 306 Updates richtig, mit tanh nach 416, mit Sigmoid nach 1462; zieht man den Verlauf, gehen alle drei mit. Die Steigung eines Sigmoids ist höchstens 1/4, und seine Antworten liegen nie um 0: Der Gradient der ersten Schicht beginnt dort mit einer Norm von 0,013, bei tanh von 0,076.

**Zu probieren** sind zwei verdeckte Neuronen (im Formular) und einige Male „Neue Gewichte“: Von den Seeds 0 bis 5 bekommen vier innerhalb von 4000 Updates alles richtig, und zwei bleiben bei etwa 75 %. Das dritte Neuron ist nicht nötig. Es hilft.</translation>
    </message>
    <message>
        <source>The same with ReLU: faster still, and a border with corners</source>
        <translation>Dasselbe mit ReLU: noch schneller und eine Grenze mit Ecken</translation>
    </message>
    <message>
        <source>2-4-10-4-1 sigmoids wait long on a slope before they bend</source>
        <translation>2-4-10-4-1 mit Sigmoid wartet lange auf einem Hang, bevor es sich biegt</translation>
    </message>
    <message>
        <source>Two half circles that reach into one another, and a network 2-4-10-4-1 of sigmoids that learns to tell them apart, with the squared error, the learning rate 1 and all 200 samples in each update.

**Look at** the boundary. For the first 200 updates it hardly exists, then it becomes nearly straight, and after 1000 updates, where the notebook that this is from stops, it still is: the loss has fallen from 0.2537 to 0.0804, the accuracy is 88 %. That is what a single neuron reaches too (see [moons-linear](do:open=moons-linear)). The notebook's three pictures, true, predicted and rounded, are in the boundary panel under Samples: targets, answers, rounded answers; a cross marks the 24 that are wrong.

**Try** to [go on](do:run=1000): the long slope was not the end. Between update 1000 and 2000 the boundary bends around the moons, and all 200 samples are right. Reset, and try Adam with a learning rate of 0.05.

**Expect** that this training, like most, waits on plateaus; where it seems to be finished, the gradient panel says whether it is. The notebook computes with single precision, so what it prints differs from these numbers in the fourth to sixth digit.
</source>
        <translation>Zwei Halbkreise, die ineinandergreifen, und ein Netz 2-4-10-4-1 aus Sigmoid-Neuronen, das lernt, sie zu unterscheiden, mit dem quadratischen Fehler, der Lernrate 1 und allen 200 Beispielen in jedem Update.

**Zu beachten** ist die Grenze. In den ersten 200 Updates gibt es sie kaum, dann wird sie fast gerade, und nach 1000 Updates, wo das Notebook, aus dem dies stammt, aufhört, ist sie es immer noch: Der Verlust ist von 0,2537 auf 0,0804 gefallen, die Genauigkeit ist 88 %. Das erreicht auch ein einzelnes Neuron (siehe [moons-linear](do:open=moons-linear)). Die drei Bilder des Notebooks, wahr, vorhergesagt und gerundet, sind im Panel „Entscheidungsgrenze“ unter „Beispiele“: Zielwerte, Antworten, gerundete Antworten; ein Kreuz markiert die 24 falschen.

**Zu probieren** ist, [weiterzumachen](do:run=1000): Der lange Hang war nicht das Ende. Zwischen Update 1000 und 2000 biegt sich die Grenze um die Monde, und alle 200 Beispiele sind richtig. Zurücksetzen und Adam mit einer Lernrate von 0,05 probieren.

**Zu erwarten** ist, dass dieses Training, wie die meisten, auf Plateaus wartet; wo es fertig scheint, sagt das Gradientenpanel, ob es das ist. Das Notebook rechnet mit einfacher Genauigkeit, also weicht, was es druckt, in der vierten bis sechsten Stelle von diesen Zahlen ab.
</translation>
    </message>
    <message>
        <source>Two spirals: too much for few neurons, unless the inputs help</source>
        <translation>Zwei Spiralen: zu viel für wenige Neuronen, wenn die Eingaben nicht helfen</translation>
    </message>
    <message>
        <source>Two arms that wind around one another: the hardest of the toy data sets. As playgrounds do it, the classes are the targets −1 and 1, [the output](do:go=a[3][0]) is a tanh, and the loss is half the squared error; half of the 500 samples are held back for testing.

**Look at** the boundary. Six hidden neurons can bend it a few times, but not follow an arm for almost two turns: from the seeds 0 to 9 the test accuracy stays between 59 and 72 %.

**Try** layers of 8 and 6 units, and add sin(x1) and sin(x2) to the features: within 150 epochs it is solved, from each of the seeds 0 to 4. With more units alone, 8 and 8, it takes 600 epochs and more, and only some seeds get to 95 %.

**Expect** to need more than this network has. What a layer cannot make, a feature can give.
</source>
        <translation>Zwei Arme, die sich umeinander winden: der schwierigste der Spielzeugdatensätze. Wie in Playgrounds üblich, sind die Klassen die Zielwerte −1 und 1, [die Ausgabe](do:go=a[3][0]) ist ein tanh, und der Verlust ist der halbe quadratische Fehler; die Hälfte der 500 Beispiele ist zum Testen zurückgehalten.

**Zu beachten** ist die Grenze. Sechs verdeckte Neuronen können sie einige Male biegen, aber nicht fast zwei Windungen lang einem Arm folgen: Von den Seeds 0 bis 9 aus bleibt die Testgenauigkeit zwischen 59 und 72 %.

**Zu probieren** sind Schichten aus 8 und 6 Neuronen, dazu sin(x1) und sin(x2) als Eingaben: Innerhalb von 150 Epochen ist es gelöst, von jedem der Seeds 0 bis 4 aus. Nur mit mehr Neuronen, 8 und 8, dauert es 600 Epochen und länger, und nur manche Seeds kommen auf 95 %.

**Zu erwarten** ist, dass es mehr braucht, als dieses Netz hat. Was eine Schicht nicht machen kann, kann eine Eingabe geben.
</translation>
    </message>
    <message>
        <source>Regression: a tilted plane made of curves</source>
        <translation>Regression: eine geneigte Ebene aus Kurven</translation>
    </message>
    <message>
        <source>Not classes but numbers: the target is (x₁ + x₂)/12, which lies between −1 and 1. The output is linear, the loss half the squared error; half of the 500 samples are held back for testing.

**Look at** the surface and at the residuals. A network of tanh has to build a plane from curves, so it is good in the middle and gives way at the corners.

**Try** to remove both hidden layers: one linear neuron has the plane exactly, and its two weights become 1/12 = 0.0833.

**Expect** R² above 0.98 on the test samples [after 300 epochs](do:run=stop), from each of the seeds 0 to 9.
</source>
        <translation>Nicht Klassen, sondern Zahlen: Der Zielwert ist (x₁ + x₂)/12, das zwischen −1 und 1 liegt. Die Ausgabe ist linear, der Verlust der halbe quadratische Fehler; die Hälfte der 500 Beispiele ist zum Testen zurückgehalten.

**Zu beachten** sind die Fläche und die Residuen. Ein Netz aus tanh muss eine Ebene aus Kurven bauen, also ist es in der Mitte gut und gibt an den Ecken nach.

**Zu probieren** ist, beide verdeckten Schichten zu entfernen: Ein lineares Neuron trifft die Ebene genau, und seine zwei Gewichte werden 1/12 = 0,0833.

**Zu erwarten** ist ein R² über 0,98 auf den Testbeispielen [nach 300 Epochen](do:run=stop), von jedem der Seeds 0 bis 9 aus.
</translation>
    </message>
    <message>
        <source>Regression: three hills and three hollows</source>
        <translation>Regression: drei Hügel und drei Mulden</translation>
    </message>
    <message>
        <source>Three hills and three hollows, side by side: the target falls from 1 or −1 at the middle of each to 0 at a distance of 2. The output is linear, the loss half the squared error; half of the 500 samples are held back for testing.

**Look at** which hills the network finds. With four and two hidden units it has not enough to make six bumps, so it lays a wave through some of them.

**Try** two layers of eight units and 1500 epochs: R² on the test samples rises to 0.6 or 0.7. Watch whether the test loss follows the training loss.

**Expect** R² around 0.5 after [300 epochs](do:run=stop): half of what the targets vary is explained.
</source>
        <translation>Drei Hügel und drei Mulden nebeneinander: Der Zielwert fällt von 1 oder −1 in der Mitte einer jeden auf 0 im Abstand 2. Die Ausgabe ist linear, der Verlust der halbe quadratische Fehler; die Hälfte der 500 Beispiele ist zum Testen zurückgehalten.

**Zu beachten** ist, welche Hügel das Netz findet. Mit vier und zwei verdeckten Neuronen hat es nicht genug für sechs Buckel, also legt es eine Welle durch einige von ihnen.

**Zu probieren** sind zwei Schichten mit acht Neuronen und 1500 Epochen: R² auf den Testbeispielen steigt auf 0,6 oder 0,7. Darauf achten, ob der Testverlust dem Trainingsverlust folgt.

**Zu erwarten** ist ein R² um 0,5 nach [300 Epochen](do:run=stop): Die Hälfte der Streuung der Zielwerte ist erklärt.
</translation>
    </message>
    <message>
        <source>Many classes</source>
        <translation>Viele Klassen</translation>
    </message>
    <message>
        <source>Three spirals, a hundred ReLUs, and a penalty on the weights</source>
        <translation>Drei Spiralen, hundert ReLU-Neuronen und ein Strafterm auf die Gewichte</translation>
    </message>
    <message>
        <source>Three arms of 100 points, wound around one another for more than a turn each, a hidden layer of 100 ReLUs and a softmax for the three classes. The loss is the cross-entropy plus a penalty on all weights, with the biases among them, as the notebook has it that this is from.

**Look at** the regions of the three classes while it learns. Each ReLU is flat on one side of a line and rises on the other, so every border is made of straight pieces. The loss falls from 3.0272 to 0.6809; 0.2603 of that is the penalty, as much as at the start.

**Try** it without the penalty (L2 = 0): 93 % instead of 90 % after 5000 updates. Adam with the learning rate 0.01 gets to 93 % within 1000.

**Expect** 90 % of the 300 points [right after 5000 updates](do:run=stop), and no test: nothing is held back here. The notebook draws its first weights with the root of 2/2 + 1 where its text says 2/N; this is its code, not its text. Its arms wind for 8 radians, those of the course that it cites for 4.
</source>
        <translation>Drei Arme aus 100 Punkten, jeder mehr als eine Windung um die anderen gewunden, eine verdeckte Schicht mit 100 ReLU-Neuronen und ein Softmax für die drei Klassen. Der Verlust ist die Kreuzentropie plus ein Strafterm auf alle Gewichte, die Bias-Werte eingeschlossen, wie in dem Notebook, aus dem dies stammt.

**Zu beachten** sind die Gebiete der drei Klassen während des Lernens. Jede ReLU ist auf der einen Seite einer Geraden flach und steigt auf der anderen an, also besteht jede Grenze aus geraden Stücken. Der Verlust fällt von 3,0272 auf 0,6809; 0,2603 davon ist der Strafterm, so viel wie am Anfang.

**Zu probieren** ist es ohne Strafterm (L2 = 0): 93 % statt 90 % nach 5000 Updates. Adam mit der Lernrate 0,01 kommt innerhalb von 1000 auf 93 %.

**Zu erwarten** sind 90 % der 300 Punkte [richtig nach 5000 Updates](do:run=stop), und kein Test: Hier ist nichts zurückgehalten. Das Notebook zieht seine ersten Gewichte mit der Wurzel aus 2/2 + 1, wo sein Text 2/N sagt; dies ist sein Code, nicht sein Text. Seine Arme winden sich über 8 Radiant, die des Kurses, den es zitiert, über 4.
</translation>
    </message>
    <message>
        <source>Three arms, a hundred neurons</source>
        <translation>Drei Arme, hundert Neuronen</translation>
    </message>
    <message>
        <source>300 points in three arms that are wound around one another, 100 hidden ReLUs, three outputs: 603 numbers to learn. Before it has learned anything, 80 points are right, fewer than by guessing, and the loss is 3.03, of which 2.76 is for its answers. If it said one third to everything, that would be ln 3 = 1.10. So it is worse than ignorant: it is wrong, and sure of it.

**Try** [a layer without an activation](do:activation[1]=linear): [after 1000 updates](do:run=1000) 131 points are right, and so they are after 5000.</source>
        <translation>300 Punkte in drei umeinander gewundenen Armen, 100 verdeckte ReLU-Neuronen, drei Ausgaben: 603 Zahlen zu lernen. Bevor etwas gelernt ist, sind 80 Punkte richtig, weniger als durch Raten, und der Verlust ist 3,03, davon 2,76 für die Antworten. Sagte das Netz zu allem ein Drittel, wäre das ln 3 = 1,10. Es ist also schlimmer als ahnungslos: Es ist falsch und sich dessen sicher.

**Zu probieren** ist [eine Schicht ohne Aktivierung](do:activation[1]=linear): [Nach 1000 Updates](do:run=1000) sind 131 Punkte richtig, und ebenso nach 5000.</translation>
    </message>
    <message>
        <source>200 updates</source>
        <translation>200 Updates</translation>
    </message>
    <message>
        <source>134 points are right. **Look at** the borders: straight pieces that meet at corners. A ReLU is flat on the one side of a line and rises on the other; a sum of a hundred of them is a landscape of flat facets, folded along a hundred lines, and a border is where two such landscapes cross.

12 of the hundred say 0 to all points, from the start: no gradient ever reaches them, and 88 have to do.</source>
        <translation>134 Punkte sind richtig. **Zu beachten** sind die Grenzen: gerade Stücke, die an Ecken aufeinandertreffen. Eine ReLU ist auf der einen Seite einer Geraden flach und steigt auf der anderen an; eine Summe aus hundert davon ist eine Landschaft aus ebenen Facetten, entlang hundert Geraden gefaltet, und eine Grenze liegt dort, wo sich zwei solche Landschaften schneiden.

12 der hundert sagen von Anfang an zu allen Punkten 0: Kein Gradient erreicht sie je, und 88 müssen genügen.</translation>
    </message>
    <message>
        <source>1000 updates</source>
        <translation>1000 Updates</translation>
    </message>
    <message>
        <source>213 points are right: the regions begin to wind. Of the 225 that are more than 0.25 from the middle 201 are right, of the 75 within only 12: there the arms come close to one another, and many folds are asked for in little room.</source>
        <translation>213 Punkte sind richtig: Die Gebiete beginnen sich zu winden. Von den 225, die mehr als 0,25 von der Mitte entfernt sind, sind 201 richtig, von den 75 innerhalb nur 12: Dort kommen sich die Arme nahe, und auf wenig Raum sind viele Falten gefragt.</translation>
    </message>
    <message>
        <source>5000 updates</source>
        <translation>5000 Updates</translation>
    </message>
    <message>
        <source>269 of 300 are right, 90 %: all but 2 of those outside, 46 of the 75 in the middle. Of what it gets wrong the network is not sure: its highest probability is 0.45 there on average, and 0.70 over all.

The loss is 0.681; 0.260 of that has nothing to do with the points. It is the penalty: half of 0.001 times the sum of the squares of all 603 numbers.</source>
        <translation>269 von 300 sind richtig, 90 %: außen alle bis auf 2, in der Mitte 46 der 75. Bei dem, was es falsch macht, ist sich das Netz nicht sicher: Seine höchste Wahrscheinlichkeit ist dort im Mittel 0,45 und insgesamt 0,70.

Der Verlust ist 0,681; 0,260 davon hat mit den Punkten nichts zu tun. Das ist der Strafterm: die Hälfte von 0,001 mal die Summe der Quadrate aller 603 Zahlen.</translation>
    </message>
    <message>
        <source>What the penalty is for</source>
        <translation>Wozu der Strafterm da ist</translation>
    </message>
    <message>
        <source>It keeps the weights short, and short weights make soft borders. Set L2 in the form to 0, start over and train anew: 280 points are right after 5000 updates instead of 269. With 0.01 it is 128: now the weights are too short to fold anything.

So is it better without? On these points, yes. Whether on others nobody knows here, as none were held back. [The same with a third held back](do:open=spiral-200) is next in the library.</source>
        <translation>Er hält die Gewichte klein, und kleine Gewichte ergeben weiche Grenzen. L2 im Formular auf 0 setzen, neu beginnen und neu trainieren: Nach 5000 Updates sind 280 Punkte richtig statt 269. Mit 0,01 sind es 128: Nun sind die Gewichte zu klein, um etwas zu falten.

Ist es also ohne besser? Bei diesen Punkten ja. Ob bei anderen, weiß hier niemand, denn es wurden keine zurückgehalten. [Dasselbe mit einem zurückgehaltenen Drittel](do:open=spiral-200) ist das nächste Experiment der Bibliothek.</translation>
    </message>
    <message>
        <source>900 points in three spirals, a third of them held back</source>
        <translation>900 Punkte in drei Spiralen, ein Drittel davon zurückgehalten</translation>
    </message>
    <message>
        <source>The whole experiment of the notebook: 300 points in each of three arms, 200 ReLUs, and a third of the points that is never trained on. The points come from the generator.

**Look at** the two losses. They fall together, and the accuracy on the 300 points held back is that on the 600 learned from: this network has learned the arms, not the points.

**Try** 90 points instead of 900. The training accuracy becomes 100 % and that of the test falls to 67 %: now it has learned the points. More noise than 0.4 has another effect, as then the arms really overlap.

**Expect** a slow beginning: about 71 % after [1000 updates](do:run=1000), over 93 % after [2000](do:run=stop) and 96 % after 5000, each of them on points that it has never seen.
</source>
        <translation>Das ganze Experiment des Notebooks: 300 Punkte in jedem von drei Armen, 200 ReLU-Neuronen und ein Drittel der Punkte, mit dem nie trainiert wird. Die Punkte stammen aus dem Generator.

**Zu beachten** sind die zwei Verluste. Sie fallen gemeinsam, und die Genauigkeit auf den 300 zurückgehaltenen Punkten ist die auf den 600 gelernten: Dieses Netz hat die Arme gelernt, nicht die Punkte.

**Zu probieren** sind 90 Punkte statt 900. Die Trainingsgenauigkeit wird 100 %, und die des Tests fällt auf 67 %: Nun hat es die Punkte gelernt. Mehr Rauschen als 0,4 wirkt anders, denn dann überlappen die Arme wirklich.

**Zu erwarten** ist ein langsamer Anfang: etwa 71 % nach [1000 Updates](do:run=1000), über 93 % nach [2000](do:run=stop) und 96 % nach 5000, jeweils auf Punkten, die es nie gesehen hat.
</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Handwritten digits, 64-10-10: ten sigmoids get 77 % right</source>
        <translation>Handgeschriebene Ziffern, 64-10-10: Zehn Sigmoid-Neuronen erkennen 77 %</translation>
    </message>
    <message>
        <source>1797 images of 8×8 pixels, each a number from 0 to 16. A network 64-10-10 learns from 1257 of them which digit they show; the other 540 are for testing. Ten sigmoids, a softmax, batches of 32, [20 000 updates](do:run=stop) with a learning rate of 0.01; split and first weights are the notebook's that this is from.

**Look at** the hidden layer at the start: weights between −1 and 1 times pixels up to 16, summed over 64 of them, are large, and 92 % of what the sigmoids say is within 0.01 of 0 or 1. There they are flat, so little comes back through them, and learning is slow.

**Try** smaller first weights (Xavier): 93.5 % of the test images instead of 77 %, and nothing else was changed. Adam with a learning rate of 0.001 gets to 89 %. Then open [digits-better](do:open=digits-better).

**Expect** about 77 % of the test images right and 84 % of the others. The notebook's own code gets 76.85 %, with slopes of the first layer that are slightly wrong; with the right ones it is 77.41 %. Which digits are taken for which, the confusion matrix says.
</source>
        <translation>1797 Bilder aus 8×8 Pixeln, jedes Pixel eine Zahl von 0 bis 16. Ein Netz 64-10-10 lernt aus 1257 von ihnen, welche Ziffer sie zeigen; die anderen 540 sind zum Testen. Zehn Sigmoid-Neuronen, ein Softmax, Batches zu 32, [20 000 Updates](do:run=stop) mit einer Lernrate von 0,01; Teilung und erste Gewichte sind die des Notebooks, aus dem dies stammt.

**Zu beachten** ist die verdeckte Schicht am Anfang: Gewichte zwischen −1 und 1 mal Pixel bis 16, summiert über 64 davon, sind groß, und 92 % dessen, was die Sigmoid-Neuronen sagen, liegt höchstens 0,01 von 0 oder 1 entfernt. Dort sind sie flach, also kommt wenig durch sie zurück, und das Lernen ist langsam.

**Zu probieren** sind kleinere erste Gewichte (Xavier): 93,5 % der Testbilder statt 77 %, und sonst wurde nichts geändert. Adam mit einer Lernrate von 0,001 kommt auf 89 %. Dann [digits-better](do:open=digits-better) öffnen.

**Zu erwarten** sind etwa 77 % der Testbilder richtig und 84 % der anderen. Der eigene Code des Notebooks kommt auf 76,85 %, mit etwas falschen Steigungen der ersten Schicht; mit den richtigen sind es 77,41 %. Welche Ziffern für welche gehalten werden, sagt die Konfusionsmatrix.
</translation>
    </message>
    <message>
        <source>An image is 64 numbers</source>
        <translation>Ein Bild ist 64 Zahlen</translation>
    </message>
    <message>
        <source>8×8 pixels, each from 0, no ink, to 16: the network gets them as 64 inputs in a row and does not know which are neighbors. Ten sigmoids, ten outputs, 760 numbers to learn, from 1257 images; 540 others are for testing.

The first image of this batch, in the tab Image, is a 9. [The answer](do:go=a[2][9]) for that is 0.05, and [the highest](do:go=a[2][0]) is 0.37, for 0. Over all it is right as often as by guessing, 10 %.</source>
        <translation>8×8 Pixel, jedes von 0, keine Tinte, bis 16: Das Netz bekommt sie als 64 Eingaben in einer Reihe und weiß nicht, welche benachbart sind. Zehn Sigmoid-Neuronen, zehn Ausgaben, 760 Zahlen zu lernen, aus 1257 Bildern; 540 andere sind zum Testen.

Das erste Bild dieses Batches, im Tab „Bild“, ist eine 9. [Die Antwort](do:go=a[2][9]) dafür ist 0,05, und [die höchste](do:go=a[2][0]) ist 0,37, für 0. Insgesamt ist es so oft richtig wie durch Raten, 10 %.</translation>
    </message>
    <message>
        <source>Sums that are far too large</source>
        <translation>Viel zu große Summen</translation>
    </message>
    <message>
        <source>The first weights lie between −1 and 1, and the pixels go up to 16. The sum of 64 such products is large: [−39.2](do:go=z[1][0]) for the first neuron here, and they go from −121 to 144. There a sigmoid is flat: 92 % of all their answers are within 0.01 of 0 or 1, and the slope is 0.009 on average, where it could be 0.25.

**Predict**: what does that mean for the way back?</source>
        <translation>Die ersten Gewichte liegen zwischen −1 und 1, und die Pixel gehen bis 16. Die Summe aus 64 solchen Produkten ist groß: [−39,2](do:go=z[1][0]) für das erste Neuron hier, und sie reichen von −121 bis 144. Dort ist ein Sigmoid flach: 92 % aller Antworten liegen höchstens 0,01 von 0 oder 1 entfernt, und die Steigung ist im Mittel 0,009, wo sie 0,25 sein könnte.

**Vorhersage**: Was bedeutet das für den Rückweg?</translation>
    </message>
    <message>
        <source>A slow start</source>
        <translation>Ein langsamer Anfang</translation>
    </message>
    <message>
        <source>1000 updates, 25 times through all images: 23 % are right, 20 % of those for testing. What gets past the flat sigmoids to the first layer is little. Most of what is learned so far, the ten outputs have learned from ten numbers that were there by chance.</source>
        <translation>1000 Updates, 25-mal durch alle Bilder: 23 % sind richtig, 20 % von denen zum Testen. Was an den flachen Sigmoid-Neuronen vorbei zur ersten Schicht gelangt, ist wenig. Das meiste bisher Gelernte haben die zehn Ausgaben aus zehn Zahlen gelernt, die zufällig da waren.</translation>
    </message>
    <message>
        <source>20 000 updates: 77 of 100</source>
        <translation>20 000 Updates: 77 von 100</translation>
    </message>
    <message>
        <source>84 % of the images are right, and of the 540 others 415, that is 77 %. **Look at** the confusion matrix, in the tab beside it: of 56 eights, 34 are taken for a five and 3 for what they are. Ten neurons that are on or off are little to tell ten digits apart.

What is right for the images it learned from is not as right for others: the gap of 7 points is overfitting, small as this network is.</source>
        <translation>84 % der Bilder sind richtig, und von den 540 anderen 415, das sind 77 %. **Zu beachten** ist die Konfusionsmatrix, im Tab daneben: Von 56 Achten werden 34 für eine Fünf gehalten und 3 für das, was sie sind. Zehn Neuronen, die an oder aus sind, sind wenig, um zehn Ziffern zu unterscheiden.

Was für die gelernten Bilder richtig ist, ist es für andere nicht ebenso: Der Abstand von 7 Prozentpunkten ist Überanpassung (Overfitting), so klein dieses Netz auch ist.</translation>
    </message>
    <message>
        <source>One number makes the difference</source>
        <translation>Eine Zahl macht den Unterschied</translation>
    </message>
    <message>
        <source>If little gets through, take longer steps: [the rate 0.1](do:rate=0.1) instead of 0.01, and [2000 updates](do:run=2000). That is 78 % of the test images instead of 41 % after as many, and 88 % after 20 000.

Or do not let the sums get so large in the first place: with Xavier as the initializer (in the form), and nothing else changed, it is 93.5 % after 20 000. [Done better](do:open=digits-better) puts all of this together: 98.5 % within a second.</source>
        <translation>Wenn wenig durchkommt, längere Schritte machen: [Lernrate 0,1](do:rate=0.1) statt 0,01, und [2000 Updates](do:run=2000). Das sind 78 % der Testbilder statt 41 % nach ebenso vielen, und 88 % nach 20 000.

Oder die Summen gar nicht erst so groß werden lassen: Mit Xavier als Initialisierung (im Formular), und sonst nichts geändert, sind es 93,5 % nach 20 000. [Besser gemacht](do:open=digits-better) vereint all das: 98,5 % innerhalb einer Sekunde.</translation>
    </message>
    <message>
        <source>The same digits, done better: 98 % within a second</source>
        <translation>Dieselben Ziffern, besser gemacht: 98 % innerhalb einer Sekunde</translation>
    </message>
    <message>
        <source>The notebook ends with the question whether you can beat its 77 %. Here are [the same digits](do:open=digits) and the same split, 64 tanh units instead of ten sigmoids, first weights that fit their number (Xavier), Adam, and a penalty on large weights.

**Look at** the accuracy of the test: 83 % after the first of 30 epochs, 96 % after five. [The whole training](do:run=stop) takes less than a second.

**Try** it without the penalty (L2 = 0): the training loss falls to a fifth of what it was, and the test gets no better. Other seeds: of the first six, all end above 97 %.

**Expect** 98.5 % of the 540 test images right: eight are not. Look at those; some are hard for people, too.
</source>
        <translation>Das Notebook endet mit der Frage, ob sich seine 77 % übertreffen lassen. Hier sind [dieselben Ziffern](do:open=digits) und dieselbe Teilung, 64 tanh-Neuronen statt zehn Sigmoid-Neuronen, erste Gewichte, die zu ihrer Anzahl passen (Xavier), Adam und ein Strafterm auf große Gewichte.

**Zu beachten** ist die Testgenauigkeit: 83 % nach der ersten von 30 Epochen, 96 % nach fünf. [Das ganze Training](do:run=stop) dauert weniger als eine Sekunde.

**Zu probieren** ist es ohne Strafterm (L2 = 0): Der Trainingsverlust fällt auf ein Fünftel, und der Test wird nicht besser. Andere Seeds: Von den ersten sechs enden alle über 97 %.

**Zu erwarten** sind 98,5 % der 540 Testbilder richtig: Acht sind es nicht. Diese ansehen; manche sind auch für Menschen schwer.
</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Was schiefgeht</translation>
    </message>
    <message>
        <source>Without activations the numbers grow with each layer</source>
        <translation>Ohne Aktivierungen wachsen die Zahlen mit jeder Schicht</translation>
    </message>
    <message>
        <source>A network 3-4-10-20-50-2 without activations, all of whose weights are drawn from the standard normal distribution, and one sample.

**Look at** the size of the numbers. As the root of the mean square, it is 1.3 in the first layer, then 2.3, 7.4, 32 and 391 in the last. Each layer adds up n numbers with random signs, which multiplies the size by about √n.

**Try** Xavier as the initializer: it divides by that √n, and all layers keep numbers around 0.5. Then the learning rate 0.01 is fine. With these weights [0.00001](do:rate=0.00001) already is too much: after six updates the numbers are too large for the computer.

**Expect** that depth adds nothing here: a product of matrices is one matrix, so all of these layers together are one linear layer. What makes depth worth anything are the activations ([deep-tanh](do:open=deep-tanh), [deep-relu](do:open=deep-relu)).
</source>
        <translation>Ein Netz 3-4-10-20-50-2 ohne Aktivierungen, dessen Gewichte alle aus der Standardnormalverteilung gezogen sind, und ein Beispiel.

**Zu beachten** ist die Größe der Zahlen. Als Wurzel des mittleren Quadrats ist sie 1,3 in der ersten Schicht, dann 2,3; 7,4; 32 und 391 in der letzten. Jede Schicht addiert n Zahlen mit zufälligen Vorzeichen, was die Größe mit etwa √n multipliziert.

**Zu probieren** ist Xavier als Initialisierung: Sie teilt durch dieses √n, und alle Schichten behalten Zahlen um 0,5. Dann ist die Lernrate 0,01 in Ordnung. Mit diesen Gewichten ist schon [0,00001](do:rate=0.00001) zu viel: Nach sechs Updates sind die Zahlen zu groß für den Computer.

**Zu erwarten** ist, dass Tiefe hier nichts bringt: Ein Produkt von Matrizen ist eine Matrix, also sind alle diese Schichten zusammen eine lineare Schicht. Was Tiefe überhaupt etwas wert macht, sind die Aktivierungen ([deep-tanh](do:open=deep-tanh), [deep-relu](do:open=deep-relu)).
</translation>
    </message>
    <message>
        <source>Six layers of sigmoids squeeze everything to a constant</source>
        <translation>Sechs Sigmoid-Schichten stauchen alles zu einer Konstanten</translation>
    </message>
    <message>
        <source>One input x, hidden layers of 4, 10, 30, 10 and 4 softmax units, and one output; all weights are from the standard normal distribution, 100 inputs from −3 to 3. The targets, a wave between 0 and 1, are ours: the notebook that this is from only looks at what comes out.

**Look at** the curve, what the network says to every x: it is nearly constant, from 0.584 to 0.593. In each layer the outputs share a total of 1, and the more units there are the less is left for each. The output itself is linear, as the softmax of one number is always 1.

**Side by side** with it run sigmoids, tanh and cosines in all layers, from the same first weights ([deep-sigmoid](do:open=deep-sigmoid), [deep-tanh](do:open=deep-tanh), [deep-cos](do:open=deep-cos)).

**Try** Adam with the same learning rate: a loss of 0.003, so this network can do it, too.

**Expect** the loss 0.129, that of the mean. The gradient's norm is 0.09 in the last layer and 0.0016 in the first. The notebook's softmax divides by the sum over all 100 samples at once; here each sample has a softmax of its own.
</source>
        <translation>Eine Eingabe x, verdeckte Schichten mit 4, 10, 30, 10 und 4 Softmax-Neuronen und eine Ausgabe; alle Gewichte stammen aus der Standardnormalverteilung, 100 Eingaben von −3 bis 3. Die Zielwerte, eine Welle zwischen 0 und 1, sind unsere: Das Notebook, aus dem dies stammt, sieht sich nur an, was herauskommt.

**Zu beachten** ist die Kurve, also was das Netz zu jedem x sagt: Sie ist fast konstant, von 0,584 bis 0,593. In jeder Schicht teilen sich die Ausgaben insgesamt 1, und je mehr Neuronen es sind, desto weniger bleibt für jedes. Die Ausgabe selbst ist linear, denn der Softmax einer einzigen Zahl ist immer 1.

**Nebeneinander** damit laufen Sigmoid, tanh und Kosinus in allen Schichten, von denselben ersten Gewichten aus ([deep-sigmoid](do:open=deep-sigmoid), [deep-tanh](do:open=deep-tanh), [deep-cos](do:open=deep-cos)).

**Zu probieren** ist Adam mit derselben Lernrate: ein Verlust von 0,003, also kann es auch dieses Netz.

**Zu erwarten** ist der Verlust 0,129, der des Mittels. Die Norm des Gradienten ist 0,09 in der letzten Schicht und 0,0016 in der ersten. Der Softmax des Notebooks teilt durch die Summe über alle 100 Beispiele zugleich; hier hat jedes Beispiel einen eigenen Softmax.
</translation>
    </message>
    <message>
        <source>The network and the samples of the experiment vanishing-gradient, with ReLU in the six hidden layers and weights drawn as He and others proposed for it. The slope of a ReLU is 1 or 0: what comes through comes through whole.

**Look at** the gradient of each layer. Over all training samples the norm of ∂J/∂W is at the start 0.09 in the last layer and 0.02 in the first, 5 times less instead of 12 000 times; those of a batch, which the bars show, are alike. Its neighbor is [vanishing-gradient](do:open=vanishing-gradient).

**Try** the initializer xavier_normal, which is made for other activations, or sigmoids in the hidden layers, and compare the first values of the gradients.

**Expect** that all training samples are right within [300 updates](do:run=300), from each of the seeds 0 to 4.
</source>
        <translation>Das Netz und die Beispiele des Experiments vanishing-gradient, mit ReLU in den sechs verdeckten Schichten und Gewichten, die so gezogen sind, wie He und andere es dafür vorgeschlagen haben. Die Steigung einer ReLU ist 1 oder 0: Was durchkommt, kommt ganz durch.

**Zu beachten** ist der Gradient jeder Schicht. Über alle Trainingsbeispiele ist die Norm von ∂J/∂W am Anfang 0,09 in der letzten Schicht und 0,02 in der ersten, 5-mal weniger statt 12 000-mal; die eines Batches, die die Balken zeigen, sind ähnlich. Der Nachbar ist [vanishing-gradient](do:open=vanishing-gradient).

**Zu probieren** ist die Initialisierung xavier_normal, die für andere Aktivierungen gemacht ist, oder Sigmoid in den verdeckten Schichten, um die ersten Werte der Gradienten zu vergleichen.

**Zu erwarten** ist, dass alle Trainingsbeispiele innerhalb von [300 Updates](do:run=300) richtig sind, von jedem der Seeds 0 bis 4 aus.
</translation>
    </message>
    <message>
        <source>Six layers of tanh make a step, and learn all the same</source>
        <translation>Sechs tanh-Schichten ergeben eine Stufe und lernen trotzdem</translation>
    </message>
    <message>
        <source>Six layers of ReLU: too steep, and dead after one update</source>
        <translation>Sechs ReLU-Schichten: zu steil und nach einem Update tot</translation>
    </message>
    <message>
        <source>Six layers of cosines: waves within waves</source>
        <translation>Sechs Kosinus-Schichten: Wellen in Wellen</translation>
    </message>
    <message>
        <source>Five layers of softmax: the more units, the less for each</source>
        <translation>Fünf Softmax-Schichten: je mehr Neuronen, desto weniger für jedes</translation>
    </message>
    <message>
        <source>Six layers of sigmoids: the first one never learns</source>
        <translation>Sechs Sigmoid-Schichten: Die erste lernt nie</translation>
    </message>
    <message>
        <source>A disk in a ring, and six hidden layers of six sigmoids. On its way back the gradient is multiplied in every layer by the slope of a sigmoid, which is 1/4 at the most.

**Look at** the gradient of each layer. Over all training samples the norm of ∂J/∂W is at the start 0.06 in the last layer and 0.000005 in the first, 12 000 times less; the bars show those of each batch, which differ, but as widely. The first layers do not learn, the last one can only learn the mean: the loss stays at ln 2 = 0.693, where all answers are 0.5.

**Try** fewer hidden layers (with two it learns), tanh instead of the sigmoid, or Adam with a learning rate of 0.01, which divides each gradient by its own size.

**Expect** nothing at all for 300 epochs, while what runs side by side with it, [vanishing-gradient-relu](do:open=vanishing-gradient-relu), gets every training sample right: the same network with another activation and another start.
</source>
        <translation>Eine Scheibe in einem Ring und sechs verdeckte Schichten mit je sechs Sigmoid-Neuronen. Auf dem Rückweg wird der Gradient in jeder Schicht mit der Steigung eines Sigmoids multipliziert, die höchstens 1/4 ist.

**Zu beachten** ist der Gradient jeder Schicht. Über alle Trainingsbeispiele ist die Norm von ∂J/∂W am Anfang 0,06 in der letzten Schicht und 0,000005 in der ersten, 12 000-mal weniger; die Balken zeigen die jedes Batches, die anders sind, aber ebenso weit auseinander. Die ersten Schichten lernen nicht, die letzte kann nur das Mittel lernen: Der Verlust bleibt bei ln 2 = 0,693, wo alle Antworten 0,5 sind.

**Zu probieren** sind weniger verdeckte Schichten (mit zweien lernt es), tanh statt Sigmoid oder Adam mit einer Lernrate von 0,01, das jeden Gradienten durch seine eigene Größe teilt.

**Zu erwarten** ist 300 Epochen lang gar nichts, während der Lauf nebenan, [vanishing-gradient-relu](do:open=vanishing-gradient-relu), jedes Trainingsbeispiel richtig bekommt: dasselbe Netz mit einer anderen Aktivierung und einem anderen Start.
</translation>
    </message>
    <message>
        <source>Six hidden layers, one answer</source>
        <translation>Sechs verdeckte Schichten, eine Antwort</translation>
    </message>
    <message>
        <source>Six hidden layers should be able to do more than one. **Look at** the tiles, from left to right: in the first layer each goes from one color to the other across the plane; with every layer there is less of that, until each has a single color. The output is 0.5528 at one point and 0.5529 at another: the network hardly sees where it is.</source>
        <translation>Sechs verdeckte Schichten sollten mehr können als eine. **Zu beachten** sind die Kacheln, von links nach rechts: In der ersten Schicht geht jede quer durch die Ebene von einer Farbe zur anderen; mit jeder Schicht wird das weniger, bis jede eine einzige Farbe hat. Die Ausgabe ist 0,5528 an einem Punkt und 0,5529 an einem anderen: Das Netz sieht kaum, wo es ist.</translation>
    </message>
    <message>
        <source>On the way back</source>
        <translation>Auf dem Rückweg</translation>
    </message>
    <message>
        <source>It is the same on the way back. [In the last layer](do:go=dJ/dW[7][0,0]) the gradient of this batch is 0.0797 for the first weight, [in the first layer](do:go=dJ/dW[1][0,0]) 0.0000237. As norms of whole layers: 0.176 and 0.0000644, 2700 times less. One update moves the first layer by some millionths.

Go from layer to layer with ← and look at the gradients: a third or a quarter is left each time.</source>
        <translation>Auf dem Rückweg ist es genauso. [In der letzten Schicht](do:go=dJ/dW[7][0,0]) ist der Gradient dieses Batches 0,0797 für das erste Gewicht, [in der ersten Schicht](do:go=dJ/dW[1][0,0]) 0,0000237. Als Normen ganzer Schichten: 0,176 und 0,0000644, 2700-mal weniger. Ein Update bewegt die erste Schicht um einige Millionstel.

Mit ← von Schicht zu Schicht gehen und die Gradienten ansehen: Jedes Mal bleibt ein Drittel oder ein Viertel.</translation>
    </message>
    <message>
        <source>Where it is lost</source>
        <translation>Wo er verloren geht</translation>
    </message>
    <message>
        <source>In every layer the gradient is multiplied by the slope of a sigmoid, and that is 1/4 at its very best. Here it is: the sums are small, and the slopes lie between 0.20 and 0.25 on average. Nothing is saturated. But six times 1/4 is 1/4096, and the weights do not make up for it.

The gallery shows the others: tanh has the slope 1 at its middle, a ReLU has it on its whole right side.</source>
        <translation>In jeder Schicht wird der Gradient mit der Steigung eines Sigmoids multipliziert, und die ist im allerbesten Fall 1/4. Hier ist sie es: Die Summen sind klein, und die Steigungen liegen im Mittel zwischen 0,20 und 0,25. Nichts ist gesättigt. Aber sechs Faktoren von 1/4 ergeben 1/4096, und die Gewichte gleichen das nicht aus.

Die Galerie zeigt die anderen: tanh hat in der Mitte die Steigung 1, eine ReLU auf ihrer ganzen rechten Seite.</translation>
    </message>
    <message>
        <source>300 epochs</source>
        <translation>300 Epochen</translation>
    </message>
    <message>
        <source>4500 updates later the loss is 0.693 and 75 of 150 points are right. Nothing has happened, or almost: the bias of the output has found the middle, 0.5, and ln 2 = 0.693 is what that costs.

**Look at** the gradient panel: the curve of layer 1 lies hundreds to thousands of times below that of layer 7, from the beginning to the end.</source>
        <translation>4500 Updates später ist der Verlust 0,693, und 75 von 150 Punkten sind richtig. Nichts ist geschehen, oder fast nichts: Der Bias der Ausgabe hat die Mitte gefunden, 0,5, und ln 2 = 0,693 ist, was das kostet.

**Zu beachten** ist das Gradientenpanel: Die Kurve von Schicht 1 liegt von Anfang bis Ende um Faktoren von Hunderten bis Tausenden unter der von Schicht 7.</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Was hilft</translation>
    </message>
    <message>
        <source>Fewer layers: with three hidden layers in place of six 63 % are right after 300 epochs, with two all of them. Remove some in the form.

Another activation: beside it is [the same network with ReLU and He's weights](do:open=vanishing-gradient-relu). After 20 epochs all of its 200 points are right; the gradients of its first and last layer were 5 times apart at the start, not 2700. That is a good deal of why deep networks are possible.</source>
        <translation>Weniger Schichten: Mit drei verdeckten Schichten statt sechs sind nach 300 Epochen 63 % richtig, mit zweien alle. Im Formular einige entfernen.

Eine andere Aktivierung: Daneben steht [dasselbe Netz mit ReLU und Gewichten nach He](do:open=vanishing-gradient-relu). Nach 20 Epochen sind alle seine 200 Punkte richtig; die Gradienten seiner ersten und letzten Schicht lagen am Anfang um das 5-Fache auseinander, nicht um das 2700-Fache. Das ist ein guter Teil des Grunds, warum tiefe Netze möglich sind.</translation>
    </message>
    <message>
        <source>The gradient comes through</source>
        <translation>Der Gradient kommt durch</translation>
    </message>
    <message>
        <source>The same network with ReLU and He's weights</source>
        <translation>Dasselbe Netz mit ReLU und Gewichten nach He</translation>
    </message>
    <message>
        <source>The gradient vanishes</source>
        <translation>Der Gradient verschwindet</translation>
    </message>
    <message>
        <source>Three perceptrons, 1: bottom left</source>
        <translation>Drei Perzeptrons, 1: unten links</translation>
    </message>
    <message>
        <source>Three perceptrons, 2: top right</source>
        <translation>Drei Perzeptrons, 2: oben rechts</translation>
    </message>
    <message>
        <source>Three perceptrons, 3: one of the two</source>
        <translation>Drei Perzeptrons, 3: eines von beiden</translation>
    </message>
    <message>
        <source>Four clouds in the corners of a square, where opposite corners belong together, and a network 2-3-2: three hidden sigmoids, and a softmax with one output for each class. The 100 points and the first weights are those of the notebook that this is from.

**Look at** the long plateau: for 1200 updates three sigmoids make next to one straight cut, and a third of the points is wrong. Then the loss falls within 400 updates.

**Side by side** with it run tanh and ReLU, from the same first weights ([xor-tanh](do:open=xor-tanh), [xor-relu](do:open=xor-relu)): while the sigmoids wait, both of them are done.

**Expect** all points right after 1500 updates, and a loss of 0.12416 [after 2000 updates](do:run=stop). The notebook changes the weights of the last layer before it sends the error back through them; its gradients of the first layer are therefore slightly wrong, and its loss comes out as 0.12382. Here they are right.
</source>
        <translation>Vier Wolken in den Ecken eines Quadrats, bei denen gegenüberliegende Ecken zusammengehören, und ein Netz 2-3-2: drei verdeckte Sigmoid-Neuronen und ein Softmax mit einer Ausgabe je Klasse. Die 100 Punkte und die ersten Gewichte sind die des Notebooks, aus dem dies stammt.

**Zu beachten** ist das lange Plateau: 1200 Updates lang bilden drei Sigmoid-Neuronen fast nur einen geraden Schnitt, und ein Drittel der Punkte ist falsch. Dann fällt der Verlust innerhalb von 400 Updates.

**Nebeneinander** damit laufen tanh und ReLU, von denselben ersten Gewichten aus ([xor-tanh](do:open=xor-tanh), [xor-relu](do:open=xor-relu)): Während die Sigmoid-Neuronen warten, sind beide schon fertig.

**Zu erwarten** sind alle Punkte richtig nach 1500 Updates und ein Verlust von 0,12416 [nach 2000 Updates](do:run=stop). Das Notebook ändert die Gewichte der letzten Schicht, bevor es den Fehler durch sie zurückschickt; seine Gradienten der ersten Schicht sind deshalb etwas falsch, und sein Verlust ergibt sich zu 0,12382. Hier sind sie richtig.
</translation>
    </message>
    <message>
        <source>Four clouds in the corners of a square, where opposite corners belong together, and a network 2-3-2: three hidden tanh units, and a softmax with one output for each class. The 100 points and the first weights are those of the notebook that this is from.

**Look at** how much sooner this one learns than [its twin with sigmoids](do:open=xor-sigmoid) (xor-sigmoid). A tanh is steeper, 1 instead of 1/4 at its middle, and its outputs are around 0.

**Side by side** with it run sigmoids and ReLU, from the same first weights (xor-sigmoid, xor-relu).

**Expect** all points right after [500 updates](do:run=500), and a loss of 0.010965 after [2000 updates](do:run=stop). The notebook changes the weights of the last layer before it sends the error back through them; its gradients of the first layer are therefore slightly wrong, and its loss comes out as 0.010962. Here they are right.
</source>
        <translation>Vier Wolken in den Ecken eines Quadrats, bei denen gegenüberliegende Ecken zusammengehören, und ein Netz 2-3-2: drei verdeckte tanh-Neuronen und ein Softmax mit einer Ausgabe je Klasse. Die 100 Punkte und die ersten Gewichte sind die des Notebooks, aus dem dies stammt.

**Zu beachten** ist, wie viel früher dieses Netz lernt als [sein Zwilling mit Sigmoid](do:open=xor-sigmoid) (xor-sigmoid). Ein tanh ist steiler, 1 statt 1/4 in der Mitte, und seine Ausgaben liegen um 0.

**Nebeneinander** damit laufen Sigmoid und ReLU, von denselben ersten Gewichten aus (xor-sigmoid, xor-relu).

**Zu erwarten** sind alle Punkte richtig nach [500 Updates](do:run=500) und ein Verlust von 0,010965 nach [2000 Updates](do:run=stop). Das Notebook ändert die Gewichte der letzten Schicht, bevor es den Fehler durch sie zurückschickt; seine Gradienten der ersten Schicht sind deshalb etwas falsch, und sein Verlust ergibt sich zu 0,010962. Hier sind sie richtig.
</translation>
    </message>
    <message>
        <source>Exclusive or with ReLU</source>
        <translation>Exklusives Oder mit ReLU</translation>
    </message>
    <message>
        <source>Exclusive or with sigmoids</source>
        <translation>Exklusives Oder mit Sigmoid</translation>
    </message>
    <message>
        <source>Exclusive or with tanh</source>
        <translation>Exklusives Oder mit tanh</translation>
    </message>
    <message>
        <source>Exclusive or</source>
        <translation>Exklusives Oder</translation>
    </message>
</context>
<context>
    <name>ExperimentAbout</name>
    <message>
        <source>About this experiment</source>
        <translation>Über dieses Experiment</translation>
    </message>
    <message>
        <source>Lesson in {count} parts</source>
        <translation>Lektion in {count} Teilen</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>Lektion verlassen</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Show less about this experiment</source>
        <translation>Weniger über dieses Experiment zeigen</translation>
    </message>
    <message>
        <source>Show more about this experiment</source>
        <translation>Mehr über dieses Experiment zeigen</translation>
    </message>
</context>
<context>
    <name>ExperimentBatches</name>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Which samples each update takes its mean over</source>
        <translation>Über welche Beispiele jedes Update mittelt</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Samples an update; the last batch of an epoch takes what is left</source>
        <translation>Beispiele je Update; der letzte Batch einer Epoche nimmt den Rest</translation>
    </message>
    <message>
        <source>Order seed</source>
        <translation>Seed der Folge</translation>
    </message>
    <message>
        <source>What the order of the samples is drawn from</source>
        <translation>Woraus die Reihenfolge der Beispiele gezogen wird</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>The rule that ends the training by itself</source>
        <translation>Die Regel, die das Training von selbst beendet</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Loss below</source>
        <translation>Verlust unter</translation>
    </message>
    <message>
        <source>Step below</source>
        <translation>Schritt unter</translation>
    </message>
    <message>
        <source>Change where training stops</source>
        <translation>Ende des Trainings ändern</translation>
    </message>
    <message>
        <source>Training stops by itself here</source>
        <translation>Hier endet das Training von selbst</translation>
    </message>
    <message>
        <source>Choose the batches</source>
        <translation>Batches wählen</translation>
    </message>
    <message>
        <source>Change the batch size</source>
        <translation>Batchgröße ändern</translation>
    </message>
    <message>
        <source>Change the order of the samples</source>
        <translation>Reihenfolge der Beispiele ändern</translation>
    </message>
    <message>
        <source>Choose when training stops</source>
        <translation>Wählen, wann das Training endet</translation>
    </message>
</context>
<context>
    <name>ExperimentCsv</name>
    <message>
        <source>Choose another file</source>
        <translation>Andere Datei wählen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>The column to be learned</source>
        <translation>Die Spalte, die gelernt werden soll</translation>
    </message>
    <message>
        <source>What becomes of {0}</source>
        <translation>Was aus {0} wird</translation>
    </message>
    <message>
        <source>and {0} more columns</source>
        <translation>und {0} weitere Spalten</translation>
    </message>
    <message>
        <source>Columns · {0}</source>
        <translation>Spalten · {0}</translation>
    </message>
    <message>
        <source>Choose {name} as the target</source>
        <translation>{name} als Zielwert wählen</translation>
    </message>
    <message>
        <source>Choose what becomes of {name}</source>
        <translation>Wählen, was aus {name} wird</translation>
    </message>
</context>
<context>
    <name>ExperimentData</name>
    <message>
        <source>Set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Where the samples come from</source>
        <translation>Woher die Beispiele kommen</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>How many samples are drawn</source>
        <translation>Wie viele Beispiele gezogen werden</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>How far samples stray</source>
        <translation>Wie weit die Beispiele streuen</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>How many classes</source>
        <translation>Wie viele Klassen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>The same seed draws the same samples</source>
        <translation>Derselbe Seed zieht dieselben Beispiele</translation>
    </message>
    <message>
        <source>Test share, %</source>
        <translation>Testanteil, %</translation>
    </message>
    <message>
        <source>How much of the data is kept for testing, and never trained on</source>
        <translation>Wie viel der Daten zum Testen zurückgehalten und nie trainiert wird</translation>
    </message>
    <message>
        <source>Split seed</source>
        <translation>Seed der Teilung</translation>
    </message>
    <message>
        <source>The same seed keeps the same samples for testing</source>
        <translation>Derselbe Seed hält dieselben Beispiele zum Testen zurück</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV-Datei</translation>
    </message>
    <message>
        <source>answers of experiments</source>
        <translation>Antworten von Experimenten</translation>
    </message>
    <message>
        <source>Table {name}</source>
        <translation>Tabelle {name}</translation>
    </message>
    <message>
        <source>Change how many samples there are</source>
        <translation>Anzahl der Beispiele ändern</translation>
    </message>
    <message>
        <source>Change the noise</source>
        <translation>Rauschen ändern</translation>
    </message>
    <message>
        <source>Change how many classes there are</source>
        <translation>Anzahl der Klassen ändern</translation>
    </message>
    <message>
        <source>Draw other samples</source>
        <translation>Andere Beispiele ziehen</translation>
    </message>
    <message>
        <source>Change the share for testing</source>
        <translation>Testanteil ändern</translation>
    </message>
    <message>
        <source>Choose other samples for testing</source>
        <translation>Andere Beispiele zum Testen wählen</translation>
    </message>
    <message>
        <source>Choose {name}</source>
        <translation>{name} wählen</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>CSV-Datei wählen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ExperimentEditor</name>
    <message>
        <source>Change {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>{name} = {value} is not possible: {problem}.</source>
        <translation>{name} = {value} ist nicht möglich: {problem}.</translation>
    </message>
    <message>
        <source>The samples were others at this update. Go to the last one to edit them.</source>
        <translation>Bei diesem Update waren es andere Beispiele. Bearbeiten geht beim letzten Update.</translation>
    </message>
</context>
<context>
    <name>ExperimentExpression</name>
    <message>
        <source>Change the expression</source>
        <translation>Ausdruck ändern</translation>
    </message>
    <message>
        <source>Write an expression, such as e = (a + b) * c.</source>
        <translation>Einen Ausdruck schreiben, etwa e = (a + b) * c.</translation>
    </message>
    <message>
        <source>{problem}.</source>
        <translation>{problem}.</translation>
    </message>
    <message>
        <source>{problem}, at character {character}.</source>
        <translation>{problem}, bei Zeichen {character}.</translation>
    </message>
    <message>
        <source>{problem}, at character {character} of line {line}.</source>
        <translation>{problem}, bei Zeichen {character} von Zeile {line}.</translation>
    </message>
    <message>
        <source>A statement ends with a semicolon.</source>
        <translation>Eine Anweisung endet mit einem Semikolon.</translation>
    </message>
</context>
<context>
    <name>ExperimentFeatures</name>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Own inputs</source>
        <translation>Eigene Eingaben</translation>
    </message>
    <message>
        <source>Expressions of the columns, with commas between them: + − * / ^ ( ) and sin cos tan exp log sqrt abs tanh sigmoid relu softplus max min</source>
        <translation>Ausdrücke der Spalten, durch Kommas getrennt: + − * / ^ ( ) und sin cos tan exp log sqrt abs tanh sigmoid relu softplus max min</translation>
    </message>
    <message>
        <source>Standardize</source>
        <translation>Standardisieren</translation>
    </message>
    <message>
        <source>Subtract an input's mean and divide by its standard deviation</source>
        <translation>Das Mittel einer Eingabe abziehen und durch ihre Standardabweichung teilen</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Gelernt aus</translation>
    </message>
    <message>
        <source>Which rows mean and standard deviation are of</source>
        <translation>Von welchen Zeilen Mittel und Standardabweichung stammen</translation>
    </message>
    <message>
        <source>Input {0}</source>
        <translation>Eingabe {0}</translation>
    </message>
    <message>
        <source>Standardize {name}</source>
        <translation>{name} standardisieren</translation>
    </message>
    <message>
        <source>Add the input {name}</source>
        <translation>Eingabe {name} hinzufügen</translation>
    </message>
    <message>
        <source>Remove the input {name}</source>
        <translation>Eingabe {name} entfernen</translation>
    </message>
    <message>
        <source>Change the inputs</source>
        <translation>Eingaben ändern</translation>
    </message>
    <message>
        <source>The network needs one input at least.</source>
        <translation>Das Netz braucht mindestens eine Eingabe.</translation>
    </message>
    <message>
        <source>Leave {name} as it is</source>
        <translation>{name} lassen, wie es ist</translation>
    </message>
    <message>
        <source>Choose what standardization learns from</source>
        <translation>Wählen, woraus die Standardisierung lernt</translation>
    </message>
</context>
<context>
    <name>ExperimentForm</name>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoid</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>ELU</source>
        <translation>ELU</translation>
    </message>
    <message>
        <source>softplus</source>
        <translation>softplus</translation>
    </message>
    <message>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>swish</source>
        <translation>swish</translation>
    </message>
    <message>
        <source>cos</source>
        <translation>cos</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <source>What was done to the data</source>
        <translation>Was mit den Daten geschah</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>And {count} more of this kind.</source>
        <translation>Und {count} weitere dieser Art.</translation>
    </message>
    <message>
        <source>{column} became {count} columns, one for each category: {categories}.</source>
        <translation>Aus {column} wurden {count} Spalten, eine je Kategorie: {categories}.</translation>
    </message>
    <message>
        <source>The network's inputs are {features}.</source>
        <translation>Die Eingaben des Netzes sind {features}.</translation>
    </message>
    <message>
        <source>{column} is {value} in every row learned from, so its input is always 0.</source>
        <translation>{column} ist {value} in jeder Zeile, aus der gelernt wird, also ist diese Eingabe immer 0.</translation>
    </message>
    <message>
        <source>{samples} samples are drawn: {name}, noise {noise} (seed {seed}).</source>
        <translation>{samples} Beispiele werden gezogen: {name}, Rauschen {noise} (Seed {seed}).</translation>
    </message>
    <message>
        <source>{samples} samples of {classes} classes are drawn: {name}, noise {noise} (seed {seed}).</source>
        <translation>{samples} Beispiele aus {classes} Klassen werden gezogen: {name}, Rauschen {noise} (Seed {seed}).</translation>
    </message>
    <message>
        <source>{columns}: what {experiment} answers to its samples after {updates} updates.</source>
        <translation>{columns}: was {experiment} nach {updates} Updates auf seine Beispiele antwortet.</translation>
    </message>
    <message>
        <source>The target is {expression}, made of the targets of these experiments, t1, t2 and so on.</source>
        <translation>Der Zielwert ist {expression}, gebildet aus den Zielwerten dieser Experimente, t1, t2 und so weiter.</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabs</translation>
    </message>
    <message>
        <source>{rows} rows are read from {file}, its columns separated by {separators}.</source>
        <translation>{rows} Zeilen wurden aus {file} gelesen, Spalten getrennt durch {separators}.</translation>
    </message>
    <message>
        <source>The file names no columns: they are called x1, x2 and so on.</source>
        <translation>Die Datei benennt keine Spalten: Sie heißen x1, x2 und so weiter.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it is read as Windows-1252.</source>
        <translation>Die Datei ist nicht in UTF-8; sie wird als Windows-1252 gelesen.</translation>
    </message>
    <message>
        <source>{column} is standardized: minus {mean}, divided by {std} (learned from the {rows} training rows).</source>
        <translation>{column} ist standardisiert: minus {mean}, geteilt durch {std} (gelernt aus den {rows} Trainingszeilen).</translation>
    </message>
    <message>
        <source>{column} is standardized: minus {mean}, divided by {std} (learned from all {rows} rows, those for testing too).</source>
        <translation>{column} ist standardisiert: minus {mean}, geteilt durch {std} (gelernt aus allen {rows} Zeilen, auch denen zum Testen).</translation>
    </message>
    <message>
        <source>Each of the {count} classes has an output: {high} for its own, {low} for others.</source>
        <translation>Jede der {count} Klassen hat eine Ausgabe: {high} für die eigene, {low} für andere.</translation>
    </message>
    <message>
        <source>Classes are coded as {low} and {high}.</source>
        <translation>Klassen sind als {low} und {high} kodiert.</translation>
    </message>
    <message>
        <source>Classes are coded as {low} ({first}) and {high} ({second}).</source>
        <translation>Klassen sind als {low} ({first}) und {high} ({second}) kodiert.</translation>
    </message>
    <message>
        <source>{test} of {all} samples are for testing, those that the document lists.</source>
        <translation>{test} von {all} Beispielen dienen zum Testen, die im Dokument aufgeführten.</translation>
    </message>
    <message>
        <source>{test} of {all} samples are for testing (seed {seed}).</source>
        <translation>{test} von {all} Beispielen dienen zum Testen (Seed {seed}).</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>This experiment</source>
        <translation>Dieses Experiment</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Binary cross-entropy</source>
        <translation>Binäre Kreuzentropie</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>Half squared error</source>
        <translation>Halber quadrat. Fehler</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Mittlerer quadrat. Fehler</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>AdaGrad</source>
        <translation>AdaGrad</translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>alle auf einmal</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>der Reihe nach</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>at update</source>
        <translation>bei Update</translation>
    </message>
    <message>
        <source>at epoch</source>
        <translation>bei Epoche</translation>
    </message>
    <message>
        <source>low loss</source>
        <translation>kleiner Verlust</translation>
    </message>
    <message>
        <source>small step</source>
        <translation>kleiner Schritt</translation>
    </message>
    <message>
        <source>several</source>
        <translation>mehrere</translation>
    </message>
    <message>
        <source>all zero</source>
        <translation>alle null</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>gleichverteilt</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normalverteilt</translation>
    </message>
    <message>
        <source>Xavier, uniform</source>
        <translation>Xavier, gleichverteilt</translation>
    </message>
    <message>
        <source>Xavier, normal</source>
        <translation>Xavier, normalverteilt</translation>
    </message>
    <message>
        <source>He, uniform</source>
        <translation>He, gleichverteilt</translation>
    </message>
    <message>
        <source>He, normal</source>
        <translation>He, normalverteilt</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>XOR</source>
        <translation>XOR</translation>
    </message>
    <message>
        <source>two clusters</source>
        <translation>zwei Wolken</translation>
    </message>
    <message>
        <source>spiral</source>
        <translation>Spirale</translation>
    </message>
    <message>
        <source>moons</source>
        <translation>Monde</translation>
    </message>
    <message>
        <source>blobs</source>
        <translation>Punktwolken</translation>
    </message>
    <message>
        <source>XOR blobs</source>
        <translation>XOR-Wolken</translation>
    </message>
    <message>
        <source>plane</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>hills</source>
        <translation>Hügel</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Gerade</translation>
    </message>
    <message>
        <source>own points</source>
        <translation>eigene Punkte</translation>
    </message>
    <message>
        <source>CSV file…</source>
        <translation>CSV-Datei…</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>standardized</source>
        <translation>standardisiert</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>training rows</source>
        <translation>Trainingszeilen</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>alle Zeilen</translation>
    </message>
    <message>
        <source>summed over the samples (N) and the outputs (n)</source>
        <translation>summiert über die Beispiele (N) und die Ausgaben (n)</translation>
    </message>
    <message>
        <source>{0} needs sigmoid or softmax in the last layer: choose one there first.</source>
        <translation>{0} braucht Sigmoid oder Softmax in der letzten Schicht: dort zuerst eines davon wählen.</translation>
    </message>
    <message>
        <source>{0} goes only with sigmoid or softmax in the last layer: choose a squared error as the loss first.</source>
        <translation>{0} geht nur mit Sigmoid oder Softmax in der letzten Schicht: zuerst einen quadratischen Fehler als Verlust wählen.</translation>
    </message>
    <message>
        <source>{0} needs targets from 0 to 1: change the other targets first.</source>
        <translation>{0} braucht Zielwerte von 0 bis 1: zuerst die anderen Zielwerte ändern.</translation>
    </message>
    <message>
        <source>Softmax needs a layer of at least 2 units, and this one has 1.</source>
        <translation>Softmax braucht eine Schicht mit mindestens 2 Neuronen, und diese hat 1.</translation>
    </message>
    <message>
        <source>That is not possible: {0}.</source>
        <translation>Das ist nicht möglich: {0}.</translation>
    </message>
</context>
<context>
    <name>ExperimentInitializer</name>
    <message>
        <source>How the first weights are drawn</source>
        <translation>Wie die ersten Gewichte gezogen werden</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>The lowest weight that can be drawn</source>
        <translation>Das kleinste Gewicht, das gezogen werden kann</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>The highest weight that can be drawn</source>
        <translation>Das größte Gewicht, das gezogen werden kann</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>The mean of the weights drawn</source>
        <translation>Das Mittel der gezogenen Gewichte</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>The weights' standard deviation</source>
        <translation>Die Standardabweichung der Gewichte</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>The same seed gives the same weights</source>
        <translation>Derselbe Seed ergibt dieselben Gewichte</translation>
    </message>
    <message>
        <source>biases too</source>
        <translation>auch Bias-Werte</translation>
    </message>
    <message>
        <source>Draw the biases like the weights; else they start at 0</source>
        <translation>Die Bias-Werte wie die Gewichte ziehen; sonst beginnen sie bei 0</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>wie angegeben</translation>
    </message>
    <message>
        <source>Draw the weights anew</source>
        <translation>Gewichte neu ziehen</translation>
    </message>
    <message>
        <source>Choose how the weights start</source>
        <translation>Start der Gewichte wählen</translation>
    </message>
    <message>
        <source>Choose how the biases start</source>
        <translation>Start der Bias-Werte wählen</translation>
    </message>
</context>
<context>
    <name>ExperimentLayer</name>
    <message>
        <source>The output layer: as many units as the data has targets</source>
        <translation>Die Ausgabeschicht: so viele Neuronen, wie die Daten Zielwerte haben</translation>
    </message>
    <message>
        <source>Hidden layer {0}: its units and their activation</source>
        <translation>Verdeckte Schicht {0}: ihre Neuronen und deren Aktivierung</translation>
    </message>
    <message>
        <source>Units of the layer {0}</source>
        <translation>Neuronen der Schicht {0}</translation>
    </message>
    <message>
        <source>Activation of the layer {0}</source>
        <translation>Aktivierung der Schicht {0}</translation>
    </message>
    <message>
        <source>Change the units of {name}</source>
        <translation>Neuronen von {name} ändern</translation>
    </message>
    <message>
        <source>Choose the activation of {name}</source>
        <translation>Aktivierung von {name} wählen</translation>
    </message>
</context>
<context>
    <name>ExperimentLayers</name>
    <message>
        <source>Hidden layers</source>
        <translation>Verdeckte Schichten</translation>
    </message>
    <message>
        <source>Layers between inputs and output</source>
        <translation>Schichten zwischen Eingaben und Ausgabe</translation>
    </message>
</context>
<context>
    <name>ExperimentLibrary</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Library of experiments</source>
        <translation>Bibliothek der Experimente</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”. Esc shows all experiments again.</source>
        <translation>Zu „{text}“ wurde nichts gefunden. Esc zeigt wieder alle Experimente.</translation>
    </message>
</context>
<context>
    <name>ExperimentTraining</name>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Nesterov's form of momentum: look ahead</source>
        <translation>Nesterovs Form des Momentums: vorausschauen</translation>
    </message>
    <message>
        <source>How much of its mean of the gradients stays after each update</source>
        <translation>Wie viel vom Mittel der Gradienten nach jedem Update bleibt</translation>
    </message>
    <message>
        <source>How much of its mean of the squares stays after each update</source>
        <translation>Wie viel vom Mittel der Quadrate nach jedem Update bleibt</translation>
    </message>
    <message>
        <source>Added to the root, against division by zero</source>
        <translation>Zur Wurzel addiert, gegen Division durch null</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>Penalty L1</source>
        <translation>Strafterm L1</translation>
    </message>
    <message>
        <source>Adds l1 Σ|w| to the loss</source>
        <translation>Addiert l1 Σ|w| zum Verlust</translation>
    </message>
    <message>
        <source>Penalty L2</source>
        <translation>Strafterm L2</translation>
    </message>
    <message>
        <source>Adds l2/2 Σw² to the loss</source>
        <translation>Addiert l2/2 Σw² zum Verlust</translation>
    </message>
    <message>
        <source>biases too</source>
        <translation>auch Bias-Werte</translation>
    </message>
    <message>
        <source>Penalties count the biases too</source>
        <translation>Strafterme zählen auch die Bias-Werte</translation>
    </message>
    <message>
        <source>Penalties of biases</source>
        <translation>Strafterme für Bias-Werte</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>Choose the loss</source>
        <translation>Verlust wählen</translation>
    </message>
    <message>
        <source>Choose the optimizer</source>
        <translation>Optimierer wählen</translation>
    </message>
</context>
<context>
    <name>ExperimentValues</name>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>It comes from a file or a table, so it cannot be edited here.</source>
        <translation>Es stammt aus einer Datei oder Tabelle und kann hier nicht bearbeitet werden.</translation>
    </message>
    <message>
        <source>It is standardized, so it cannot be edited here.</source>
        <translation>Es ist standardisiert und kann hier nicht bearbeitet werden.</translation>
    </message>
    <message>
        <source>It is computed from the sample's columns, so it cannot be edited here.</source>
        <translation>Es wird aus den Spalten des Beispiels berechnet und kann hier nicht bearbeitet werden.</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Zielwerte</translation>
    </message>
    <message>
        <source>Target {0}</source>
        <translation>Zielwert {0}</translation>
    </message>
    <message>
        <source>Input {0}</source>
        <translation>Eingabe {0}</translation>
    </message>
</context>
<context>
    <name>ExperimentWeights</name>
    <message>
        <source>Weights {0} and biases</source>
        <translation>Gewichte {0} und Bias-Werte</translation>
    </message>
    <message>
        <source>Weights {0}</source>
        <translation>Gewichte {0}</translation>
    </message>
    <message>
        <source>Weights {0} · {1} × {2}</source>
        <translation>Gewichte {0} · {1} × {2}</translation>
    </message>
</context>
<context>
    <name>ExplainCommands</name>
    <message>
        <source>This is about layers and weights, and an expression has none.</source>
        <translation>Hier geht es um Schichten und Gewichte, und ein Ausdruck hat keine.</translation>
    </message>
</context>
<context>
    <name>ExplainPanels</name>
    <message>
        <source>Close; the Explain menu brings it back</source>
        <translation>Schließen; das Menü „Erklären“ bringt es zurück</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>A change of {of} reaches {out} along one path. The chain rule multiplies the local derivatives on it, from {out} down.</source>
        <translation>Eine Änderung von {of} erreicht {out} auf einem Pfad. Die Kettenregel multipliziert die lokalen Ableitungen darauf, von {out} abwärts.</translation>
    </message>
    <message>
        <source>A change of {of} reaches {out} along {n} paths. The chain rule multiplies the local derivatives on each, from {out} down, and adds the products.</source>
        <translation>Eine Änderung von {of} erreicht {out} auf {n} Pfaden. Die Kettenregel multipliziert auf jedem die lokalen Ableitungen, von {out} abwärts, und addiert die Produkte.</translation>
    </message>
    <message>
        <source>{out} is computed from {of} directly, and along no other path: the local derivative is all there is.</source>
        <translation>{out} wird direkt aus {of} berechnet, und auf keinem anderen Pfad: Die lokale Ableitung ist alles.</translation>
    </message>
    <message>
        <source>A change of {of} reaches {out} along {n} paths, which are {groups} terms if they are grouped by the next value: what arrives at each is already the sum over all paths beyond it. This is the recursion that reverse mode, backpropagation, uses.</source>
        <translation>Eine Änderung von {of} erreicht {out} auf {n} Pfaden; nach dem nächsten Wert gruppiert, sind das {groups} Terme: Was an jedem ankommt, ist schon die Summe über alle Pfade dahinter. Das ist die Rekursion, die der Rückwärtsmodus, Backpropagation, nutzt.</translation>
    </message>
    <message>
        <source>A change of {of} goes on to one value. What arrives there from {out} is already the sum over all paths beyond it, so one product remains. This is the recursion that reverse mode, backpropagation, uses.</source>
        <translation>Eine Änderung von {of} geht an einen Wert weiter. Was dort von {out} ankommt, ist schon die Summe über alle Pfade dahinter, also bleibt ein Produkt. Das ist die Rekursion, die der Rückwärtsmodus, Backpropagation, nutzt.</translation>
    </message>
    <message>
        <source>A change of {of} reaches {out} along {n} paths, which are {groups} terms if they are grouped by the operand they come through: its derivative is already the sum over all paths to it. This is the recursion that forward mode uses.</source>
        <translation>Eine Änderung von {of} erreicht {out} auf {n} Pfaden; nach dem Operanden gruppiert, durch den sie kommen, sind das {groups} Terme: Seine Ableitung ist schon die Summe über alle Pfade zu ihm. Das ist die Rekursion, die der Vorwärtsmodus nutzt.</translation>
    </message>
    <message>
        <source>A change of {of} reaches {out} through one operand. Its derivative is already the sum over all paths to it, so one product remains. This is the recursion that forward mode uses.</source>
        <translation>Eine Änderung von {of} erreicht {out} durch einen Operanden. Seine Ableitung ist schon die Summe über alle Pfade zu ihm, also bleibt ein Produkt. Das ist die Rekursion, die der Vorwärtsmodus nutzt.</translation>
    </message>
    <message>
        <source>The forward pass has the same number: {value}.</source>
        <translation>Der Vorwärtsdurchlauf hat dieselbe Zahl: {value}.</translation>
    </message>
    <message>
        <source>Multiplications, without those by {start} = 1</source>
        <translation>Multiplikationen, ohne die mit {start} = 1</translation>
    </message>
    <message>
        <source>The derivatives of {out} by all inputs are sums over {paths} paths. Path by path they take {by_paths} multiplications, in one pass backward {by_recursion}: what arrives at a value is computed once and serves all paths through it.</source>
        <translation>Die Ableitungen von {out} nach allen Eingaben sind Summen über {paths} Pfade. Pfad für Pfad brauchen sie {by_paths} Multiplikationen, in einem Rückwärtsdurchlauf {by_recursion}: Was an einem Wert ankommt, wird einmal berechnet und dient allen Pfaden durch ihn.</translation>
    </message>
    <message>
        <source>The derivatives of {out} by all inputs are sums over {paths} paths. Path by path they take {by_paths} multiplications, in forward mode {by_recursion}, with a pass for each input.</source>
        <translation>Die Ableitungen von {out} nach allen Eingaben sind Summen über {paths} Pfade. Pfad für Pfad brauchen sie {by_paths} Multiplikationen, im Vorwärtsmodus {by_recursion}, mit einem Durchlauf je Eingabe.</translation>
    </message>
    <message>
        <source>by all inputs</source>
        <translation>nach allen Eingaben</translation>
    </message>
    <message>
        <source>{q} is given: it is an input of the expression.</source>
        <translation>{q} ist gegeben: eine Eingabe des Ausdrucks.</translation>
    </message>
    <message>
        <source>{q} is given: it stands in the expression.</source>
        <translation>{q} ist gegeben: Es steht im Ausdruck.</translation>
    </message>
    <message>
        <source>No path leads from {of} to {out}: a change of {of} does not change {out}.</source>
        <translation>Kein Pfad führt von {of} zu {out}: Eine Änderung von {of} ändert {out} nicht.</translation>
    </message>
    <message>
        <source>Why is {q} = {value}?</source>
        <translation>Warum ist {q} = {value}?</translation>
    </message>
    <message>
        <source>How large is {q}?</source>
        <translation>Wie groß ist {q}?</translation>
    </message>
    <message>
        <source>A change of {of} reaches the loss {loss} along one path. The chain rule multiplies the local derivatives on it, from the loss down.</source>
        <translation>Eine Änderung von {of} erreicht den Verlust {loss} auf einem Pfad. Die Kettenregel multipliziert die lokalen Ableitungen darauf, vom Verlust abwärts.</translation>
    </message>
    <message>
        <source>A change of {of} reaches the loss {loss} along {n} paths. The chain rule multiplies the local derivatives on each, from the loss down, and adds the products.</source>
        <translation>Eine Änderung von {of} erreicht den Verlust {loss} auf {n} Pfaden. Die Kettenregel multipliziert auf jedem die lokalen Ableitungen, vom Verlust abwärts, und addiert die Produkte.</translation>
    </message>
    <message>
        <source>A change of {of} reaches the loss {loss} along {n} paths, which are {groups} terms if they are grouped by the next layer: what arrives at each unit is already the sum over all paths beyond it. This is the recursion that backpropagation uses.</source>
        <translation>Eine Änderung von {of} erreicht den Verlust {loss} auf {n} Pfaden; nach der nächsten Schicht gruppiert, sind das {groups} Terme: Was an jedem Neuron ankommt, ist schon die Summe über alle Pfade dahinter. Das ist die Rekursion, die Backpropagation nutzt.</translation>
    </message>
    <message>
        <source>A change of {of} goes on to one unit. What arrives there from the loss {loss} is already the sum over all paths beyond it, so one product remains. This is the recursion that backpropagation uses.</source>
        <translation>Eine Änderung von {of} geht an ein Neuron weiter. Was dort vom Verlust {loss} ankommt, ist schon die Summe über alle Pfade dahinter, also bleibt ein Produkt. Das ist die Rekursion, die Backpropagation nutzt.</translation>
    </message>
    <message>
        <source>The loss {loss} depends on {of} directly: here the way back begins.</source>
        <translation>Der Verlust {loss} hängt direkt von {of} ab: Hier beginnt der Rückweg.</translation>
    </message>
    <message>
        <source>Loss and output activation are one factor here: each alone would be lost to rounding.</source>
        <translation>Verlust und Aktivierung der Ausgabe sind hier ein Faktor: Jeder allein ginge durch Rundung verloren.</translation>
    </message>
    <message>
        <source>Path {number}: {way}</source>
        <translation>Pfad {number}: {way}</translation>
    </message>
    <message>
        <source>The largest factor is {largest}, the smallest is {smallest}.</source>
        <translation>Der größte Faktor ist {largest}, der kleinste {smallest}.</translation>
    </message>
    <message>
        <source>The sum over the paths</source>
        <translation>Die Summe über die Pfade</translation>
    </message>
    <message>
        <source>Path {number} contributes most.</source>
        <translation>Pfad {number} trägt am meisten bei.</translation>
    </message>
    <message>
        <source>Most comes through {unit}.</source>
        <translation>Das meiste kommt durch {unit}.</translation>
    </message>
    <message>
        <source>The largest term is {term} = {value}.</source>
        <translation>Der größte Term ist {term} = {value}.</translation>
    </message>
    <message>
        <source>The batch</source>
        <translation>Der Batch</translation>
    </message>
    <message>
        <source>This is the share of sample {sample}. The gradient of the batch is the mean over the shares of its {n} samples.</source>
        <translation>Das ist der Anteil von Beispiel {sample}. Der Gradient des Batches ist das Mittel über die Anteile seiner {n} Beispiele.</translation>
    </message>
    <message>
        <source>This is the share of sample {sample}. The gradient of the batch is the mean over the shares of its {n} samples, plus the pull of the penalty.</source>
        <translation>Das ist der Anteil von Beispiel {sample}. Der Gradient des Batches ist das Mittel über die Anteile seiner {n} Beispiele, plus der Zug des Strafterms.</translation>
    </message>
    <message>
        <source>To this comes the pull of the penalty on {of} itself.</source>
        <translation>Dazu kommt der Zug des Strafterms an {of} selbst.</translation>
    </message>
    <message>
        <source>sample {sample}</source>
        <translation>Beispiel {sample}</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>Strafterm</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>The backward pass has the same number: {value}.</source>
        <translation>Der Rückwärtsdurchlauf hat dieselbe Zahl: {value}.</translation>
    </message>
    <message>
        <source>The backward pass has another number: {value}. One of its rules is wrong.</source>
        <translation>Der Rückwärtsdurchlauf hat eine andere Zahl: {value}. Eine seiner Regeln ist falsch.</translation>
    </message>
    <message>
        <source>Multiplications, for one sample</source>
        <translation>Multiplikationen, für ein Beispiel</translation>
    </message>
    <message>
        <source>The whole gradient is a sum over {paths} paths. Path by path it takes {by_paths} multiplications, with the recursion {by_recursion}: what arrives at a unit is computed once and serves all paths through it.</source>
        <translation>Der ganze Gradient ist eine Summe über {paths} Pfade. Pfad für Pfad braucht er {by_paths} Multiplikationen, mit der Rekursion {by_recursion}: Was an einem Neuron ankommt, wird einmal berechnet und dient allen Pfaden durch es.</translation>
    </message>
    <message>
        <source>No two paths share a part that takes a multiplication, so the recursion saves nothing here.</source>
        <translation>Keine zwei Pfade haben ein Stück gemeinsam, das eine Multiplikation kostet; die Rekursion spart hier also nichts.</translation>
    </message>
    <message>
        <source>paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>path by path</source>
        <translation>Pfad für Pfad</translation>
    </message>
    <message>
        <source>with the recursion</source>
        <translation>mit der Rekursion</translation>
    </message>
    <message>
        <source>this derivative</source>
        <translation>diese Ableitung</translation>
    </message>
    <message>
        <source>the whole gradient</source>
        <translation>der ganze Gradient</translation>
    </message>
    <message>
        <source>through</source>
        <translation>durch</translation>
    </message>
    <message>
        <source>what arrives there</source>
        <translation>was dort ankommt</translation>
    </message>
    <message>
        <source>local derivative</source>
        <translation>lokale Ableitung</translation>
    </message>
    <message>
        <source>contribution</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>{q} is given: it comes from the data.</source>
        <translation>{q} ist gegeben: Es stammt aus den Daten.</translation>
    </message>
    <message>
        <source>{q} is given: it is what the network should answer.</source>
        <translation>{q} ist gegeben: Es ist das, was das Netz antworten soll.</translation>
    </message>
    <message>
        <source>{q} is given: it is a setting of the training.</source>
        <translation>{q} ist gegeben: eine Einstellung des Trainings.</translation>
    </message>
    <message>
        <source>{q} counts the updates, from 1.</source>
        <translation>{q} zählt die Updates, ab 1.</translation>
    </message>
    <message>
        <source>{q} is what the optimizer kept from the update before; at first it is 0.</source>
        <translation>{q} hat der Optimierer vom vorigen Update behalten; am Anfang ist es 0.</translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>ExpressionQuestion</name>
    <message>
        <source>reverse</source>
        <translation>rückwärts</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>vorwärts</translation>
    </message>
    <message>
        <source>Differentiate</source>
        <translation>Ableiten</translation>
    </message>
    <message>
        <source>The value whose derivatives are asked</source>
        <translation>Der Wert, nach dessen Ableitungen gefragt ist</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Reverse: one pass backward gives the derivatives of one value by all others. Forward: one pass forward gives the derivatives of all values by one</source>
        <translation>Rückwärts: Ein Durchlauf zurück ergibt die Ableitungen eines Werts nach allen anderen. Vorwärts: Ein Durchlauf vorwärts ergibt die Ableitungen aller Werte nach einem</translation>
    </message>
    <message>
        <source>With respect to</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Forward: the value that all are differentiated by. Reverse: which derivative to see</source>
        <translation>Vorwärts: der Wert, nach dem alle abgeleitet werden. Rückwärts: welche Ableitung gezeigt wird</translation>
    </message>
</context>
<context>
    <name>ExpressionValues</name>
    <message>
        <source>Slider of {name}</source>
        <translation>Regler für {name}</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
</context>
<context>
    <name>GradientPanel</name>
    <message>
        <source>Gradient sizes</source>
        <translation>Gradientengrößen</translation>
    </message>
    <message>
        <source>layer {number} ({activation})</source>
        <translation>Schicht {number} ({activation})</translation>
    </message>
    <message>
        <source>All gradients are 0: no weight changes.</source>
        <translation>Alle Gradienten sind 0: Kein Gewicht ändert sich.</translation>
    </message>
    <message>
        <source>last layer 0</source>
        <translation>letzte Schicht 0</translation>
    </message>
    <message>
        <source>first/last layer {ratio}</source>
        <translation>erste/letzte Schicht {ratio}</translation>
    </message>
    <message>
        <source>gaps: gradient 0 in layer {numbers}</source>
        <translation>Lücken: Gradient 0 in Schicht {numbers}</translation>
    </message>
</context>
<context>
    <name>GraphView</name>
    <message>
        <source>what edges carry: color and width, logarithmic</source>
        <translation>was die Kanten tragen: Farbe und Breite, logarithmisch</translation>
    </message>
    <message>
        <source>All derivatives of {name} take</source>
        <translation>Alle Ableitungen von {name} brauchen</translation>
    </message>
    <message>
        <source>one pass back: {work}</source>
        <translation>einen Durchlauf zurück: {work}</translation>
    </message>
    <message>
        <source>or one pass forward: {work}</source>
        <translation>oder einen Durchlauf vorwärts: {work}</translation>
    </message>
    <message>
        <source>or {count} passes forward: {work}</source>
        <translation>oder {count} Durchläufe vorwärts: {work}</translation>
    </message>
    <message>
        <source>{times} multiplication, {plus} addition</source>
        <translation>{times} Multiplikation, {plus} Addition</translation>
    </message>
    <message>
        <source>{times} multiplication, {plus} additions</source>
        <translation>{times} Multiplikation, {plus} Additionen</translation>
    </message>
    <message>
        <source>{times} multiplications, {plus} addition</source>
        <translation>{times} Multiplikationen, {plus} Addition</translation>
    </message>
    <message>
        <source>{times} multiplications, {plus} additions</source>
        <translation>{times} Multiplikationen, {plus} Additionen</translation>
    </message>
    <message>
        <source>Drag it to the side, or double-click, to change it</source>
        <translation>Zum Ändern seitwärts ziehen oder doppelklicken</translation>
    </message>
    <message>
        <source>its share of {name}: {value}</source>
        <translation>Anteil an {name}: {value}</translation>
    </message>
</context>
<context>
    <name>HistogramCanvas</name>
    <message>
        <source>saturated {share}</source>
        <translation>gesättigt {share}</translation>
    </message>
    <message>
        <source>dead {dead} of {units}</source>
        <translation>tot {dead} von {units}</translation>
    </message>
    <message>
        <source>layer {number}: {units} × {activation}</source>
        <translation>Schicht {number}: {units} × {activation}</translation>
    </message>
    <message>
        <source>{layer}, {idle}</source>
        <translation>{layer}, {idle}</translation>
    </message>
    <message>
        <source>from {low} to {high}: {count} of {all} weights</source>
        <translation>von {low} bis {high}: {count} von {all} Gewichten</translation>
    </message>
    <message>
        <source>from {low} to {high}: {count} of {all} gradients dJ/dW</source>
        <translation>von {low} bis {high}: {count} von {all} Gradienten dJ/dW</translation>
    </message>
    <message>
        <source>from {low} to {high}: {count} of {all} activations</source>
        <translation>von {low} bis {high}: {count} von {all} Aktivierungen</translation>
    </message>
    <message>
        <source>dead: 0 for all {samples} training samples, so its weights get no gradient</source>
        <translation>tot: 0 für alle {samples} Trainingsbeispiele, also bekommen die Gewichte keinen Gradienten</translation>
    </message>
    <message>
        <source>saturated: beyond ±{edge}, where tanh is so flat that little gradient passes</source>
        <translation>gesättigt: jenseits von ±{edge}, wo tanh so flach ist, dass wenig Gradient durchkommt</translation>
    </message>
    <message>
        <source>saturated: below {low} or above {high}, where the sigmoid is so flat that little gradient passes</source>
        <translation>gesättigt: unter {low} oder über {high}, wo die Sigmoidfunktion so flach ist, dass wenig Gradient durchkommt</translation>
    </message>
    <message>
        <source>(in the last layer: answers that are very sure)</source>
        <translation>(in der letzten Schicht: sehr sichere Antworten)</translation>
    </message>
    <message>
        <source>{activation} · {units}</source>
        <translation>{activation} · {units}</translation>
    </message>
    <message>
        <source>{share} are 0</source>
        <translation>{share} sind 0</translation>
    </message>
</context>
<context>
    <name>HistogramPanel</name>
    <message>
        <source>Histograms</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>The weights of each layer</source>
        <translation>Die Gewichte jeder Schicht</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradienten</translation>
    </message>
    <message>
        <source>dJ/dW of each weight, for the batch of the coming update</source>
        <translation>dJ/dW jedes Gewichts, für den Batch des nächsten Updates</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>What each unit answers to each training sample</source>
        <translation>Was jedes Neuron auf jedes Trainingsbeispiel antwortet</translation>
    </message>
    <message>
        <source>layer {number} saturated {share}</source>
        <translation>Schicht {number} gesättigt {share}</translation>
    </message>
    <message>
        <source>dead {dead} of {units} units</source>
        <translation>tot: {dead} von {units} Neuronen</translation>
    </message>
</context>
<context>
    <name>HistoryBar</name>
    <message>
        <source>History: any update can be opened</source>
        <translation>Verlauf: Jedes Update lässt sich öffnen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Speed of training</source>
        <translation>Trainingstempo</translation>
    </message>
    <message>
        <source>Speed of training: updates a second</source>
        <translation>Trainingstempo: Updates je Sekunde</translation>
    </message>
    <message>
        <source>update {update} · epoch {epoch}</source>
        <translation>Update {update} · Epoche {epoch}</translation>
    </message>
    <message>
        <source>{rate} epochs/s</source>
        <translation>{rate} Epochen/s</translation>
    </message>
    <message>
        <source>{place} · {rate}</source>
        <translation>{place} · {rate}</translation>
    </message>
    <message>
        <source>Computing the way to this update again …</source>
        <translation>Der Weg zu diesem Update wird neu berechnet …</translation>
    </message>
    <message>
        <source>Running to the stop rule …</source>
        <translation>Läuft bis zur Stoppregel …</translation>
    </message>
    <message>
        <source>as fast as possible</source>
        <translation>so schnell wie möglich</translation>
    </message>
    <message>
        <source>{number}/s</source>
        <translation>{number}/s</translation>
    </message>
</context>
<context>
    <name>HistoryTrack</name>
    <message>
        <source>Updates of the training</source>
        <translation>Updates des Trainings</translation>
    </message>
    <message>
        <source>Update {number} of {count}</source>
        <translation>Update {number} von {count}</translation>
    </message>
    <message>
        <source>Update {number}</source>
        <translation>Update {number}</translation>
    </message>
</context>
<context>
    <name>ImagePanel</name>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>{name} = {value}</source>
        <translation>{name} = {value}</translation>
    </message>
    <message>
        <source>The inputs of this experiment are no square image.</source>
        <translation>Die Eingaben dieses Experiments sind kein quadratisches Bild.</translation>
    </message>
    <message>
        <source>sample {number}</source>
        <translation>Beispiel {number}</translation>
    </message>
    <message>
        <source>{label}, recognized</source>
        <translation>{label}, erkannt</translation>
    </message>
    <message>
        <source>{label}, taken for {answer}</source>
        <translation>{label}, für {answer} gehalten</translation>
    </message>
    <message>
        <source>{low} light, {high} dark</source>
        <translation>{low} hell, {high} dunkel</translation>
    </message>
    <message>
        <source>target {value}</source>
        <translation>Zielwert {value}</translation>
    </message>
    <message>
        <source>target; bars: the network's answer</source>
        <translation>Zielwert; Balken: Antwort des Netzes</translation>
    </message>
    <message>
        <source>target; bars: answer</source>
        <translation>Zielwert; Balken: Antwort</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>output {n}</source>
        <translation>Ausgabe {n}</translation>
    </message>
</context>
<context>
    <name>KeysWindow</name>
    <message>
        <source>Hint, while predicting</source>
        <translation>Tipp, beim Vorhersagen</translation>
    </message>
    <message>
        <source>Choose A to D, while predicting</source>
        <translation>A bis D wählen, beim Vorhersagen</translation>
    </message>
    <message>
        <source>Point at a number, or a sample</source>
        <translation>Auf eine Zahl oder ein Beispiel zeigen</translation>
    </message>
    <message>
        <source>Go there; take and let go</source>
        <translation>Dorthin gehen; nehmen und loslassen</translation>
    </message>
    <message>
        <source>Change the number</source>
        <translation>Die Zahl ändern</translation>
    </message>
    <message>
        <source>Ask about the number</source>
        <translation>Zur Zahl fragen</translation>
    </message>
    <message>
        <source>To the next part</source>
        <translation>Zum nächsten Teil</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>LaneCard</name>
    <message>
        <source>The line of {name} in the plot</source>
        <translation>Die Linie von {name} im Diagramm</translation>
    </message>
    <message>
        <source>What can be done with {name}</source>
        <translation>Was mit {name} getan werden kann</translation>
    </message>
    <message>
        <source>What {name} answers</source>
        <translation>Was {name} antwortet</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>LayerBars</name>
    <message>
        <source>Gradient of each layer</source>
        <translation>Gradient jeder Schicht</translation>
    </message>
    <message>
        <source>layer {number}: {size}</source>
        <translation>Schicht {number}: {size}</translation>
    </message>
    <message>
        <source>gradient of each layer</source>
        <translation>Gradient jeder Schicht</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>Gradienten</translation>
    </message>
    <message>
        <source>Euclidean length of ∂J/∂W, of the last batch</source>
        <translation>Euklidische Norm von ∂J/∂W, vom letzten Batch</translation>
    </message>
</context>
<context>
    <name>LeftColumn</name>
    <message>
        <source>Height of the library</source>
        <translation>Höhe der Bibliothek</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Open a page of the web?</source>
        <translation>Eine Webseite öffnen?</translation>
    </message>
    <message>
        <source>This link leads out of the program, to {host}.</source>
        <translation>Dieser Link führt aus dem Programm hinaus, zu {host}.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
</context>
<context>
    <name>LessonBar</name>
    <message>
        <source>Text of the lesson</source>
        <translation>Text der Lektion</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>Lektion verlassen</translation>
    </message>
    <message>
        <source>Leave the lesson, and come back to this part with {keys}</source>
        <translation>Lektion verlassen; zurück zu diesem Teil mit {keys}</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} von {count}</translation>
    </message>
</context>
<context>
    <name>LessonCommands</name>
    <message>
        <source>This experiment has no lesson.</source>
        <translation>Dieses Experiment hat keine Lektion.</translation>
    </message>
</context>
<context>
    <name>LibraryCommands</name>
    <message>
        <source>This is the last experiment of the library.</source>
        <translation>Das ist das letzte Experiment der Bibliothek.</translation>
    </message>
    <message>
        <source>This is the first experiment of the library.</source>
        <translation>Das ist das erste Experiment der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>LibrarySearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Finds words in titles, names, topics and lines of text</source>
        <translation>Findet Wörter in Titeln, Namen, Themen und Textzeilen</translation>
    </message>
</context>
<context>
    <name>LibraryWindow</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Library of experiments</source>
        <translation>Bibliothek der Experimente</translation>
    </message>
    <message>
        <source>Arrows choose · Enter opens · Esc closes</source>
        <translation>Pfeile wählen · Eingabetaste öffnet · Esc schließt</translation>
    </message>
    <message>
        <source>{found} of {count} experiments</source>
        <translation>{found} von {count} Experimenten</translation>
    </message>
    <message>
        <source>{count} experiments</source>
        <translation>{count} Experimente</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”. Esc closes the library.</source>
        <translation>Zu „{text}“ wurde nichts gefunden. Esc schließt die Bibliothek.</translation>
    </message>
</context>
<context>
    <name>LicensesWindow</name>
    <message>
        <source>Licenses</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>backpropviz is under the MIT license. It runs on, and carries, these parts by others, each under a license of its own.</source>
        <translation>backpropviz steht unter der MIT-Lizenz. Es läuft mit den folgenden Teilen anderer und enthält sie, jeden unter einer eigenen Lizenz.</translation>
    </message>
    <message>
        <source>Parts by others</source>
        <translation>Teile anderer</translation>
    </message>
    <message>
        <source>License in full</source>
        <translation>Vollständige Lizenz</translation>
    </message>
</context>
<context>
    <name>LinkEdits</name>
    <message>
        <source>Take back what links changed</source>
        <translation>Zurücknehmen, was Links geändert haben</translation>
    </message>
</context>
<context>
    <name>LinkFollower</name>
    <message>
        <source>This link cannot be followed here: {problem}</source>
        <translation>Diesem Link kann hier nicht gefolgt werden: {problem}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>this experiment has no stop rule.</source>
        <translation>dieses Experiment hat keine Stoppregel.</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>Change the learning rate</source>
        <translation>Lernrate ändern</translation>
    </message>
    <message>
        <source>Change the activation</source>
        <translation>Aktivierung ändern</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}; {second}</translation>
    </message>
</context>
<context>
    <name>LossPanel</name>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>What is made smaller</source>
        <translation>Was kleiner gemacht wird</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>The share of right answers</source>
        <translation>Der Anteil richtiger Antworten</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>Logarithmic: small losses are told apart as well as large ones</source>
        <translation>Logarithmisch: Kleine Verluste lassen sich ebenso gut unterscheiden wie große</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>Linear: from 0 on</source>
        <translation>Linear: ab 0</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>Strafterm</translation>
    </message>
    <message>
        <source>train {share}</source>
        <translation>Training {share}</translation>
    </message>
    <message>
        <source>{train}   test {share}</source>
        <translation>{train}   Test {share}</translation>
    </message>
    <message>
        <source>train {loss}</source>
        <translation>Training {loss}</translation>
    </message>
    <message>
        <source>{train}   test {loss}</source>
        <translation>{train}   Test {loss}</translation>
    </message>
    <message>
        <source>{losses}   penalty {penalty}</source>
        <translation>{losses}   Strafterm {penalty}</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
</context>
<context>
    <name>MainBoard</name>
    <message>
        <source>Width of the left column</source>
        <translation>Breite der linken Spalte</translation>
    </message>
    <message>
        <source>Width of the right column</source>
        <translation>Breite der rechten Spalte</translation>
    </message>
</context>
<context>
    <name>MainHeader</name>
    <message>
        <source>There are changes that are not saved</source>
        <translation>Es gibt ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>{count} nodes</source>
        <translation>{count} Knoten</translation>
    </message>
    <message>
        <source>derivatives by {name}</source>
        <translation>Ableitungen nach {name}</translation>
    </message>
    <message>
        <source>differentiates {name}</source>
        <translation>leitet {name} ab</translation>
    </message>
    <message>
        <source>Arrange the panels as at first</source>
        <translation>Panels wie am Anfang anordnen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Your experiment is still open.</source>
        <translation>Im Programm ist etwas schiefgegangen. Das Experiment ist noch geöffnet.</translation>
    </message>
    <message>
        <source>An error in backpropviz</source>
        <translation>Ein Fehler in backpropviz</translation>
    </message>
    <message>
        <source>The details are in {path}</source>
        <translation>Einzelheiten stehen in {path}</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>How backpropagation works, one operation at a time.</source>
        <translation>Wie Backpropagation funktioniert, Operation für Operation.</translation>
    </message>
    <message>
        <source>About backpropviz</source>
        <translation>Über backpropviz</translation>
    </message>
    <message>
        <source>Under the MIT license; it is built with Qt, which is under the LGPL.</source>
        <translation>Unter der MIT-Lizenz; gebaut mit Qt, das unter der LGPL steht.</translation>
    </message>
    <message>
        <source>Licenses…</source>
        <translation>Lizenzen…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {edit}</source>
        <translation>Rückgängig: {edit}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: {edit}</source>
        <translation>Wiederholen: {edit}</translation>
    </message>
</context>
<context>
    <name>MatrixCanvas</name>
    <message>
        <source>Matrices</source>
        <translation>Matrizen</translation>
    </message>
</context>
<context>
    <name>MatrixPanel</name>
    <message>
        <source>Matrices</source>
        <translation>Matrizen</translation>
    </message>
    <message>
        <source>The line of matrices</source>
        <translation>Die Zeile der Matrizen</translation>
    </message>
    <message>
        <source>equation {number} of {count}</source>
        <translation>Gleichung {number} von {count}</translation>
    </message>
    <message>
        <source>The step and the line of code with this number</source>
        <translation>Der Schritt und die Codezeile mit dieser Nummer</translation>
    </message>
    <message>
        <source>The line before</source>
        <translation>Die vorige Zeile</translation>
    </message>
    <message>
        <source>The next line</source>
        <translation>Die nächste Zeile</translation>
    </message>
    <message>
        <source>This line comes first.</source>
        <translation>Diese Zeile kommt zuerst.</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>noch nicht berechnet</translation>
    </message>
    <message>
        <source>the share of sample {sample}: its row of each</source>
        <translation>der Anteil von Beispiel {sample}: jeweils seine Zeile</translation>
    </message>
    <message>
        <source>row {row} · column {column}, plus the bias</source>
        <translation>Zeile {row} · Spalte {column}, plus der Bias</translation>
    </message>
    <message>
        <source>row {row} · column {column}</source>
        <translation>Zeile {row} · Spalte {column}</translation>
    </message>
    <message>
        <source>row {row} · column {column}, over {count} samples</source>
        <translation>Zeile {row} · Spalte {column}, über {count} Beispiele</translation>
    </message>
    <message>
        <source>the mean of column {column}</source>
        <translation>das Mittel von Spalte {column}</translation>
    </message>
    <message>
        <source>column {column}: one sample, so nothing is added</source>
        <translation>Spalte {column}: ein Beispiel, also wird nichts addiert</translation>
    </message>
    <message>
        <source>the mean over {count} samples</source>
        <translation>das Mittel über {count} Beispiele</translation>
    </message>
    <message>
        <source>from the size of every parameter</source>
        <translation>aus der Größe jedes Parameters</translation>
    </message>
    <message>
        <source>from row {row} of outputs and targets</source>
        <translation>aus Zeile {row} der Ausgaben und Zielwerte</translation>
    </message>
    <message>
        <source>softmax takes all of row {row}</source>
        <translation>Softmax nimmt die ganze Zeile {row}</translation>
    </message>
    <message>
        <source>entry by entry: row {row}, column {column}</source>
        <translation>elementweise: Zeile {row}, Spalte {column}</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>Zeile {row}, Spalte {column}</translation>
    </message>
    <message>
        <source>{said} (sample {sample})</source>
        <translation>{said} (Beispiel {sample})</translation>
    </message>
</context>
<context>
    <name>MatrixReadout</name>
    <message>
        <source>The number that is pointed at</source>
        <translation>Die Zahl, auf die gezeigt wird</translation>
    </message>
</context>
<context>
    <name>MatrixStage</name>
    <message>
        <source>derivatives: color, logarithmic</source>
        <translation>Ableitungen: Farbe, logarithmisch</translation>
    </message>
    <message>
        <source>values: color, by the largest of each matrix</source>
        <translation>Werte: Farbe, je Matrix nach dem größten</translation>
    </message>
    <message>
        <source>shapes: rows × columns</source>
        <translation>Formen: Zeilen × Spalten</translation>
    </message>
    <message>
        <source>samples in rows; ▸ the one that is followed</source>
        <translation>Beispiele in Zeilen; ▸ das verfolgte</translation>
    </message>
    <message>
        <source>samples in rows: here is one</source>
        <translation>Beispiele in Zeilen: hier ist es eines</translation>
    </message>
    <message>
        <source>row {row} of {rows}, column {column} of {columns}</source>
        <translation>Zeile {row} von {rows}, Spalte {column} von {columns}</translation>
    </message>
    <message>
        <source>sample {number}</source>
        <translation>Beispiel {number}</translation>
    </message>
    <message>
        <source>{sign}: {words}</source>
        <translation>{sign}: {words}</translation>
    </message>
    <message>
        <source>{operands} gives {shape}</source>
        <translation>{operands} ergibt {shape}</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>Strafterm</translation>
    </message>
    <message>
        <source>product of matrices: row by column</source>
        <translation>Matrixprodukt: Zeile mal Spalte</translation>
    </message>
    <message>
        <source>sum; one row is added to every row</source>
        <translation>Summe; eine Zeile wird zu jeder Zeile addiert</translation>
    </message>
    <message>
        <source>mean over the samples</source>
        <translation>Mittel über die Beispiele</translation>
    </message>
    <message>
        <source>penalty on the size of the parameters</source>
        <translation>Strafterm auf die Größe der Parameter</translation>
    </message>
    <message>
        <source>loss of each sample, from its row</source>
        <translation>Verlust jedes Beispiels, aus seiner Zeile</translation>
    </message>
    <message>
        <source>softmax of each row</source>
        <translation>Softmax jeder Zeile</translation>
    </message>
    <message>
        <source>entry by entry</source>
        <translation>elementweise</translation>
    </message>
</context>
<context>
    <name>MotionCommands</name>
    <message>
        <source>An expression is not trained: it has no weights.</source>
        <translation>Ein Ausdruck wird nicht trainiert: Er hat keine Gewichte.</translation>
    </message>
</context>
<context>
    <name>MotionMenu</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>not computed yet</source>
        <translation>noch nicht berechnet</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>{name} is to be predicted.</source>
        <translation>{name} ist vorherzusagen.</translation>
    </message>
    <message>
        <source>Nothing is computed yet.</source>
        <translation>Noch ist nichts berechnet.</translation>
    </message>
    <message>
        <source>Double-click (or F2) to change it</source>
        <translation>Doppelklicken (oder F2) zum Ändern</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verdeckt</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>gradient: color and width, logarithmic</source>
        <translation>Gradient: Farbe und Breite, logarithmisch</translation>
    </message>
    <message>
        <source>{activation} · {units}</source>
        <translation>{activation} · {units}</translation>
    </message>
    <message>
        <source>edges: the strongest {shown} of {total} weights</source>
        <translation>Kanten: die stärksten {shown} von {total} Gewichten</translation>
    </message>
    <message>
        <source>edges: the largest {shown} of {total} gradients of the batch</source>
        <translation>Kanten: die größten {shown} von {total} Gradienten des Batches</translation>
    </message>
    <message>
        <source>edges: weights</source>
        <translation>Kanten: Gewichte</translation>
    </message>
    <message>
        <source>edges: gradients of the batch</source>
        <translation>Kanten: Gradienten des Batches</translation>
    </message>
    <message>
        <source>{edges} · tiles: what each neuron answers over the plane</source>
        <translation>{edges} · Kacheln: was jedes Neuron in der Ebene antwortet</translation>
    </message>
    <message>
        <source>{edges} · tiles: what each neuron answers over {name}</source>
        <translation>{edges} · Kacheln: was jedes Neuron über {name} antwortet</translation>
    </message>
    <message>
        <source>{edges} · tiles: the neurons' answers</source>
        <translation>{edges} · Kacheln: Antworten der Neuronen</translation>
    </message>
    <message>
        <source>dashed: negative</source>
        <translation>gestrichelt: negativ</translation>
    </message>
    <message>
        <source>broken: negative</source>
        <translation>unterbrochen: negativ</translation>
    </message>
    <message>
        <source>{sign} · dots: biases</source>
        <translation>{sign} · Punkte: Bias-Werte</translation>
    </message>
    <message>
        <source>{sign} · dots: biases · logarithmic</source>
        <translation>{sign} · Punkte: Bias-Werte · logarithmisch</translation>
    </message>
    <message>
        <source>{sign} · logarithmic</source>
        <translation>{sign} · logarithmisch</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>logarithmisch</translation>
    </message>
    <message>
        <source>Each neuron with its answers over the plane, each weight as a line.</source>
        <translation>Jedes Neuron mit seinen Antworten in der Ebene, jedes Gewicht als Linie.</translation>
    </message>
    <message>
        <source>Pause to change it</source>
        <translation>Zum Ändern anhalten</translation>
    </message>
    <message>
        <source>{symbol} = {value}</source>
        <translation>{symbol} = {value}</translation>
    </message>
    <message>
        <source>Picture: {symbol} over {across} and {up}; orange {low}, blue {high}</source>
        <translation>Bild: {symbol} über {across} und {up}; orange {low}, blau {high}</translation>
    </message>
    <message>
        <source>Curve: {symbol} over {across}; from {low} at the bottom to {high}</source>
        <translation>Kurve: {symbol} über {across}; von {low} unten bis {high}</translation>
    </message>
    <message>
        <source>The columns that are not shown are at their mean</source>
        <translation>Die nicht gezeigten Spalten liegen auf ihrem Mittel</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Back at update 0. Undo brings the {count} updates back.</source>
        <translation>Zurück bei Update 0. Rückgängig bringt die {count} Updates zurück.</translation>
    </message>
    <message>
        <source>The {count} updates after this one belong to the settings before. They are set aside; Undo brings them back.</source>
        <translation>Die {count} Updates nach diesem gehören zu den früheren Einstellungen. Sie sind beiseitegelegt; Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <source>Training starts over at update 0. Undo brings back the {count} updates there were.</source>
        <translation>Das Training beginnt neu bei Update 0. Rückgängig bringt die {count} bisherigen Updates zurück.</translation>
    </message>
    <message>
        <source>The stop rule is met after {count} updates. Train again to go on past it.</source>
        <translation>Die Stoppregel ist nach {count} Updates erfüllt. Erneut trainieren, um darüber hinauszugehen.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>This is not a number; write one such as 0.5, −3, 1e−4 or 1/3.</source>
        <translation>Das ist keine Zahl; möglich sind etwa 0,5 oder −3 oder 1e−4 oder 1/3.</translation>
    </message>
    <message>
        <source>Write a whole number from {0} to {1}.</source>
        <translation>Eine ganze Zahl von {0} bis {1} eingeben.</translation>
    </message>
    <message>
        <source>Write a number from {0} to {1}.</source>
        <translation>Eine Zahl von {0} bis {1} eingeben.</translation>
    </message>
    <message>
        <source>Write a number from {0} to below {1}.</source>
        <translation>Eine Zahl von {0} bis unter {1} eingeben.</translation>
    </message>
    <message>
        <source>Write a number above {0}, at most {1}.</source>
        <translation>Eine Zahl über {0} und höchstens {1} eingeben.</translation>
    </message>
    <message>
        <source>Write a number above {0} and below {1}.</source>
        <translation>Eine Zahl über {0} und unter {1} eingeben.</translation>
    </message>
</context>
<context>
    <name>NumberSlider</name>
    <message>
        <source>From {0} to {1}</source>
        <translation>Von {0} bis {1}</translation>
    </message>
</context>
<context>
    <name>OptimizerPanel</name>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>{optimizer} · {parameter}</source>
        <translation>{optimizer} · {parameter}</translation>
    </message>
    <message>
        <source>A line of the optimizer</source>
        <translation>Eine Zeile des Optimierers</translation>
    </message>
</context>
<context>
    <name>OutputPanel</name>
    <message>
        <source>Outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Which output</source>
        <translation>Welche Ausgabe</translation>
    </message>
    <message>
        <source>all outputs &lt; {threshold}</source>
        <translation>alle Ausgaben &lt; {threshold}</translation>
    </message>
    <message>
        <source>all outputs &gt; {threshold}</source>
        <translation>alle Ausgaben &gt; {threshold}</translation>
    </message>
    <message>
        <source>{percent} answered {name}</source>
        <translation>{percent} mit Antwort {name}</translation>
    </message>
    <message>
        <source>largest output</source>
        <translation>größte Ausgabe</translation>
    </message>
    <message>
        <source>output {n}</source>
        <translation>Ausgabe {n}</translation>
    </message>
    <message>
        <source>{percent} above {threshold}</source>
        <translation>{percent} über {threshold}</translation>
    </message>
    <message>
        <source>mean {mean}</source>
        <translation>Mittel {mean}</translation>
    </message>
    <message>
        <source>mean {mean}   right {percent}</source>
        <translation>Mittel {mean}   richtig {percent}</translation>
    </message>
    <message>
        <source>outputs, train</source>
        <translation>Ausgaben, Training</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
</context>
<context>
    <name>ParameterChoice</name>
    <message>
        <source>bias of {unit}</source>
        <translation>Bias von {unit}</translation>
    </message>
    <message>
        <source>weight from {source} to {unit}</source>
        <translation>Gewicht von {source} zu {unit}</translation>
    </message>
</context>
<context>
    <name>PathsHead</name>
    <message>
        <source>‹ Back</source>
        <translation>‹ Zurück</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>Every path by itself</source>
        <translation>Jeden Pfad für sich</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Grouped by the next layer, as backpropagation does</source>
        <translation>Nach der nächsten Schicht gruppiert, wie bei Backpropagation</translation>
    </message>
    <message>
        <source>Recursion</source>
        <translation>Rekursion</translation>
    </message>
    <message>
        <source>Grouped by the next value, as the pass computes it</source>
        <translation>Nach dem nächsten Wert gruppiert, wie der Durchlauf es berechnet</translation>
    </message>
</context>
<context>
    <name>PathsPanel</name>
    <message>
        <source>Where from</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>Nothing is computed yet. With the first step, or a click on a number, this panel shows where it comes from.</source>
        <translation>Noch ist nichts berechnet. Nach dem ersten Schritt oder einem Klick auf eine Zahl zeigt dieses Panel, woher sie kommt.</translation>
    </message>
    <message>
        <source>Nothing is computed yet. With the first step, or a click on a weight or a number, this panel shows where it comes from.</source>
        <translation>Noch ist nichts berechnet. Nach dem ersten Schritt oder einem Klick auf ein Gewicht oder eine Zahl zeigt dieses Panel, woher sie kommt.</translation>
    </message>
    <message>
        <source>1 path</source>
        <translation>1 Pfad</translation>
    </message>
    <message>
        <source>{n} paths</source>
        <translation>{n} Pfade</translation>
    </message>
</context>
<context>
    <name>PathsSheet</name>
    <message>
        <source>▲ largest</source>
        <translation>▲ größter</translation>
    </message>
    <message>
        <source>▼ smallest</source>
        <translation>▼ kleinster</translation>
    </message>
    <message>
        <source>1 path</source>
        <translation>1 Pfad</translation>
    </message>
    <message>
        <source>{n} paths</source>
        <translation>{n} Pfade</translation>
    </message>
    <message>
        <source>{n} others together</source>
        <translation>{n} andere zusammen</translation>
    </message>
    <message>
        <source>The number is to be predicted.</source>
        <translation>Die Zahl ist vorherzusagen.</translation>
    </message>
    <message>
        <source>✓ {sentence}</source>
        <translation>✓ {sentence}</translation>
    </message>
    <message>
        <source>✗ {sentence}</source>
        <translation>✗ {sentence}</translation>
    </message>
    <message>
        <source>{factor}: go to where this comes from</source>
        <translation>{factor}: dorthin, woher dies kommt</translation>
    </message>
    <message>
        <source>Sample {number}: {share}; click to follow it</source>
        <translation>Beispiel {number}: {share}; klicken, um ihm zu folgen</translation>
    </message>
</context>
<context>
    <name>PictureBar</name>
    <message>
        <source>The graph would have {count} nodes; more than {most} are shown as matrices.</source>
        <translation>Der Graph hätte {count} Knoten; mehr als {most} werden als Matrizen gezeigt.</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Export picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied. It can be pasted into another program.</source>
        <translation>Kopiert. Es lässt sich in ein anderes Programm einfügen.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Pictures ({suffix})</source>
        <translation>Bilder ({suffix})</translation>
    </message>
    <message>
        <source>Picture written to {path}</source>
        <translation>Bild gespeichert unter {path}</translation>
    </message>
    <message>
        <source>Picture {number} of {count}</source>
        <translation>Bild {number} von {count}</translation>
    </message>
    <message>
        <source>{count} pictures written: {first} to {last}</source>
        <translation>{count} Bilder gespeichert: {first} bis {last}</translation>
    </message>
    <message>
        <source>{count} pictures written to {path}</source>
        <translation>{count} Bilder gespeichert unter {path}</translation>
    </message>
    <message>
        <source>The picture could not be written: {reason}</source>
        <translation>Das Bild konnte nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>One picture</source>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} Bilder</translation>
    </message>
    <message>
        <source>{count} pictures, {seconds} seconds, over and over</source>
        <translation>{count} Bilder, {seconds} Sekunden, in Endlosschleife</translation>
    </message>
    <message>
        <source>These are {count} pictures, and no more than {most} are written: choose neuron by neuron, or layer by layer.</source>
        <translation>Das sind {count} Bilder, und mehr als {most} werden nicht geschrieben: Neuron für Neuron oder Schicht für Schicht wählen.</translation>
    </message>
</context>
<context>
    <name>PictureForm</name>
    <message>
        <source>Picture of</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Each step</source>
        <translation>Je Schritt</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>as in the window</source>
        <translation>wie im Fenster</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>wie es jetzt ist</translation>
    </message>
    <message>
        <source>the whole pass, operation by operation</source>
        <translation>der ganze Durchlauf, Operation für Operation</translation>
    </message>
    <message>
        <source>the whole pass, neuron by neuron</source>
        <translation>der ganze Durchlauf, Neuron für Neuron</translation>
    </message>
    <message>
        <source>the whole pass, layer by layer</source>
        <translation>der ganze Durchlauf, Schicht für Schicht</translation>
    </message>
    <message>
        <source>the whole pass, phase by phase</source>
        <translation>der ganze Durchlauf, Phase für Phase</translation>
    </message>
    <message>
        <source>{count} second</source>
        <translation>{count} Sekunde</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} Sekunden</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} Pixel</translation>
    </message>
    <message>
        <source>PNG, pixels</source>
        <translation>PNG, Pixel</translation>
    </message>
    <message>
        <source>SVG, lines and text</source>
        <translation>SVG, Linien und Text</translation>
    </message>
    <message>
        <source>PDF, lines and text</source>
        <translation>PDF, Linien und Text</translation>
    </message>
    <message>
        <source>GIF, moving, for everywhere</source>
        <translation>GIF, bewegt, für überall</translation>
    </message>
    <message>
        <source>WebP, moving, exact colors</source>
        <translation>WebP, bewegt, genaue Farben</translation>
    </message>
    <message>
        <source>PDF, a page a step</source>
        <translation>PDF, eine Seite je Schritt</translation>
    </message>
    <message>
        <source>PNG, numbered files</source>
        <translation>PNG, nummerierte Dateien</translation>
    </message>
    <message>
        <source>SVG, numbered files</source>
        <translation>SVG, nummerierte Dateien</translation>
    </message>
</context>
<context>
    <name>PictureMenu</name>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>the network</source>
        <translation>das Netz</translation>
    </message>
    <message>
        <source>the network and the explanation</source>
        <translation>das Netz und die Erklärung</translation>
    </message>
    <message>
        <source>the explanation</source>
        <translation>die Erklärung</translation>
    </message>
    <message>
        <source>the panel “{title}”</source>
        <translation>das Panel „{title}“</translation>
    </message>
    <message>
        <source>the whole window</source>
        <translation>das ganze Fenster</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>after update {number}</source>
        <translation>nach Update {number}</translation>
    </message>
    <message>
        <source>{curve}: {value}</source>
        <translation>{curve}: {value}</translation>
    </message>
    <message>
        <source>each line: the median of {n} points; pale: their range</source>
        <translation>jede Linie: der Median von {n} Punkten; blass: ihre Spannweite</translation>
    </message>
</context>
<context>
    <name>PlotPanel</name>
    <message>
        <source>settings changed after update {number}</source>
        <translation>Einstellungen geändert nach Update {number}</translation>
    </message>
    <message>
        <source>optimizer: {name}</source>
        <translation>Optimierer: {name}</translation>
    </message>
    <message>
        <source>learning rate: {before} → {after}</source>
        <translation>Lernrate: {before} → {after}</translation>
    </message>
    <message>
        <source>all samples</source>
        <translation>alle Beispiele</translation>
    </message>
    <message>
        <source>batch: {size}</source>
        <translation>Batch: {size}</translation>
    </message>
</context>
<context>
    <name>PointEditing</name>
    <message>
        <source>The samples of a file cannot be edited here.</source>
        <translation>Beispiele aus einer Datei können hier nicht bearbeitet werden.</translation>
    </message>
    <message>
        <source>A sample cannot be put at principal components; choose two columns.</source>
        <translation>An Hauptkomponenten lässt sich kein Beispiel setzen; zwei Spalten wählen.</translation>
    </message>
    <message>
        <source>There are too many samples to edit them one by one.</source>
        <translation>Es sind zu viele Beispiele, um sie einzeln zu bearbeiten.</translation>
    </message>
    <message>
        <source>Move a sample</source>
        <translation>Beispiel verschieben</translation>
    </message>
    <message>
        <source>The last training sample stays.</source>
        <translation>Das letzte Trainingsbeispiel bleibt.</translation>
    </message>
    <message>
        <source>Remove a sample</source>
        <translation>Beispiel entfernen</translation>
    </message>
    <message>
        <source>The samples were others at this update. Go to the last one to edit them.</source>
        <translation>Bei diesem Update waren es andere Beispiele. Bearbeiten geht beim letzten Update.</translation>
    </message>
    <message>
        <source>Add a sample</source>
        <translation>Beispiel hinzufügen</translation>
    </message>
</context>
<context>
    <name>PredictionSummary</name>
    <message>
        <source>To repeat</source>
        <translation>Zu wiederholen</translation>
    </message>
    <message>
        <source>Steps to repeat</source>
        <translation>Schritte zum Wiederholen</translation>
    </message>
    <message>
        <source>Repeat these</source>
        <translation>Diese wiederholen</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Nothing was asked in this pass.</source>
        <translation>In diesem Durchlauf wurde nichts gefragt.</translation>
    </message>
    <message>
        <source>{right} of {total} right at once</source>
        <translation>{right} von {total} sofort richtig</translation>
    </message>
    <message>
        <source>{later} right at a later try, {shown} shown</source>
        <translation>{later} richtig in einem späteren Versuch, {shown} gezeigt</translation>
    </message>
    <message>
        <source>{number}  {title}  (shown)</source>
        <translation>{number}  {title}  (gezeigt)</translation>
    </message>
    <message>
        <source>{number}  {title}</source>
        <translation>{number}  {title}</translation>
    </message>
</context>
<context>
    <name>PresenterWindow</name>
    <message>
        <source>Presenter's window</source>
        <translation>Referentenfenster</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>This experiment has no notes.</source>
        <translation>Dieses Experiment hat keine Notizen.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>found {name}, which has {samples}, expected {expected:,} as {other} has</source>
        <translation>gefunden: {name} ({samples}); erwartet: {expected:,} wie bei {other}</translation>
    </message>
    <message>
        <source>{problem}; a column of categories belongs in {key}</source>
        <translation>{problem}; eine Spalte mit Kategorien gehört in {key}</translation>
    </message>
    <message>
        <source>column {column} has {count:,} categories, expected at most {most}</source>
        <translation>Spalte {column} hat {count:,} Kategorien; erwartet: höchstens {most}</translation>
    </message>
    <message>
        <source>{file} has no column {column}</source>
        <translation>{file} hat keine Spalte {column}</translation>
    </message>
    <message>
        <source>missing, expected the name of a column of {file}; there are {names}</source>
        <translation>fehlt; erwartet: der Name einer Spalte von {file}; es gibt {names}</translation>
    </message>
    <message>
        <source>{file} has no column but the target, expected one input or more</source>
        <translation>{file} hat außer dem Zielwert keine Spalte; erwartet: mindestens eine Eingabe</translation>
    </message>
    <message>
        <source>found {count:,} classes, expected at most {most}</source>
        <translation>gefunden: {count:,} Klassen; erwartet: höchstens {most}</translation>
    </message>
    <message>
        <source>{what} has no {name}</source>
        <translation>{what} hat kein {name}</translation>
    </message>
    <message>
        <source>found every class of {what}, expected at least one left out</source>
        <translation>gefunden: alle Klassen ({what}); erwartet: mindestens eine ausgelassen</translation>
    </message>
    <message>
        <source>{file}, column {column}</source>
        <translation>{file}, Spalte {column}</translation>
    </message>
    <message>
        <source>column {column} of {file}</source>
        <translation>Spalte {column} von {file}</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>ein Leerzeichen</translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}</source>
        <translation>{file}, Zeile {row}, Spalte {column}</translation>
    </message>
    <message>
        <source>found an empty file</source>
        <translation>gefunden: eine leere Datei</translation>
    </message>
    <message>
        <source>found a header but no row after it</source>
        <translation>gefunden: eine Kopfzeile, aber keine Zeile danach</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file}, Zeile {row}</translation>
    </message>
    <message>
        <source>{file} is a directory, expected a file</source>
        <translation>{file} ist ein Ordner; erwartet: eine Datei</translation>
    </message>
    <message>
        <source>{file} is a device or pipe, expected a file</source>
        <translation>{file} ist ein Gerät oder eine Pipe; erwartet: eine Datei</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>{file} kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>found {size:,.1f} MiB, expected at most {most} MiB</source>
        <translation>gefunden: {size:,.1f} MiB; erwartet: höchstens {most} MiB</translation>
    </message>
    <message>
        <source>found UTF-32, expected UTF-8; save it as UTF-8</source>
        <translation>gefunden: UTF-32; erwartet: UTF-8; die Datei als UTF-8 speichern</translation>
    </message>
    <message>
        <source>found a zero byte in row {row} (byte {byte}), expected a text file in UTF-8</source>
        <translation>gefunden: ein Nullbyte in Zeile {row} (Byte {byte}); erwartet: eine Textdatei in UTF-8</translation>
    </message>
    <message>
        <source>byte {byte} is not {encoding}, which its first bytes announce</source>
        <translation>Byte {byte} ist kein {encoding}, das die ersten Bytes ankündigen</translation>
    </message>
    <message>
        <source>byte {value} in row {row} (byte {byte}) is not UTF-8; save the file as UTF-8</source>
        <translation>Byte {value} in Zeile {row} (Byte {byte}) ist kein UTF-8; die Datei als UTF-8 speichern</translation>
    </message>
    <message>
        <source>wrong delimiter: every row has one column and contains {sign}, expected a comma, a semicolon or a tab between the columns</source>
        <translation>falsches Trennzeichen: Jede Zeile hat eine Spalte und enthält {sign}; erwartet: ein Komma, ein Semikolon oder ein Tabulator zwischen den Spalten</translation>
    </message>
    <message>
        <source>found more than {most:,} rows ({lines:,} lines), expected at most {most:,}</source>
        <translation>gefunden: mehr als {most:,} Datenzeilen ({lines:,} Zeilen in der Datei); erwartet: höchstens {most:,}</translation>
    </message>
    <message>
        <source>found more than {most:,} cells after {rows:,} rows; leave out rows or columns</source>
        <translation>gefunden: mehr als {most:,} Zellen nach {rows:,} Zeilen; Zeilen oder Spalten weglassen</translation>
    </message>
    <message>
        <source>found {columns}, expected {expected} as in row {row}</source>
        <translation>gefunden: {columns}; erwartet: {expected} wie in Zeile {row}</translation>
    </message>
    <message>
        <source>found a quotation mark that is never closed</source>
        <translation>gefunden: ein Anführungszeichen, das nie geschlossen wird</translation>
    </message>
    <message>
        <source>found text after a closing quotation mark; within quotes, write {two} for one</source>
        <translation>gefunden: Text nach einem schließenden Anführungszeichen; innerhalb von Anführungszeichen steht {two} für eines</translation>
    </message>
    <message>
        <source>found a cell of more than {most:,} characters</source>
        <translation>gefunden: eine Zelle mit mehr als {most:,} Zeichen</translation>
    </message>
    <message>
        <source>column {number} has no name, expected one for each column</source>
        <translation>Spalte {number} hat keinen Namen; erwartet: einer für jede Spalte</translation>
    </message>
    <message>
        <source>found the column name {name} {count} times (columns {places})</source>
        <translation>gefunden: {count}-mal der Spaltenname {name} (Spalten {places})</translation>
    </message>
    <message>
        <source>{count:,} column</source>
        <translation>{count:,} Spalte</translation>
    </message>
    <message>
        <source>{count:,} columns</source>
        <translation>{count:,} Spalten</translation>
    </message>
    <message>
        <source>{count:,} number</source>
        <translation>{count:,} Zahl</translation>
    </message>
    <message>
        <source>{count:,} numbers</source>
        <translation>{count:,} Zahlen</translation>
    </message>
    <message>
        <source>{count:,} row</source>
        <translation>{count:,} Zeile</translation>
    </message>
    <message>
        <source>{count:,} rows</source>
        <translation>{count:,} Zeilen</translation>
    </message>
    <message>
        <source>{count:,} sample</source>
        <translation>{count:,} Beispiel</translation>
    </message>
    <message>
        <source>{count:,} samples</source>
        <translation>{count:,} Beispiele</translation>
    </message>
    <message>
        <source>"{text}"</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}: {problem}</translation>
    </message>
    <message>
        <source>{most}, {last}</source>
        <translation>{most}, {last}</translation>
    </message>
    <message>
        <source>{names} and {count:,} more</source>
        <translation>{names} und {count:,} weitere</translation>
    </message>
    <message>
        <source>{problem}; did you mean {name}?</source>
        <translation>{problem}; war {name} gemeint?</translation>
    </message>
    <message>
        <source>{problem}; there are {names}</source>
        <translation>{problem}; es gibt {names}</translation>
    </message>
    <message>
        <source>found {found} a second time</source>
        <translation>zum zweiten Mal gefunden: {found}</translation>
    </message>
    <message>
        <source>found {rows:,} samples with {columns:,} numbers each, expected at most {most:,} in all</source>
        <translation>gefunden: {rows:,} Beispiele mit je {columns:,} Zahlen; erwartet: höchstens {most:,} insgesamt</translation>
    </message>
    <message>
        <source>{number:g} in {place}</source>
        <translation>{number:g} in {place}</translation>
    </message>
    <message>
        <source>there is no column {column}</source>
        <translation>es gibt keine Spalte {column}</translation>
    </message>
    <message>
        <source>{problem} in {place}</source>
        <translation>{problem} in {place}</translation>
    </message>
    <message>
        <source>found {found:,}, expected {fewest:,} to {most:,}</source>
        <translation>gefunden: {found:,}; erwartet: {fewest:,} bis {most:,}</translation>
    </message>
    <message>
        <source>found {found:g}, expected a number from 0 to {most:g} for {name}</source>
        <translation>gefunden: {found:g}; für {name} erwartet: eine Zahl von 0 bis {most:g}</translation>
    </message>
    <message>
        <source>found {found}, expected no such key: {name} is a regression</source>
        <translation>gefunden: {found}; erwartet: kein solcher Schlüssel, denn {name} ist eine Regression</translation>
    </message>
    <message>
        <source>found {found}, expected 2 for {name}</source>
        <translation>gefunden: {found}; für {name} erwartet: 2</translation>
    </message>
    <message>
        <source>found {found}, expected 2 to {most} for {name}</source>
        <translation>gefunden: {found}; für {name} erwartet: 2 bis {most}</translation>
    </message>
    <message>
        <source>found {found}, expected one or more for each of {classes} classes</source>
        <translation>gefunden: {found}; erwartet: mindestens eines für jede von {classes} Klassen</translation>
    </message>
    <message>
        <source>there is no generator {name}</source>
        <translation>es gibt keinen Generator {name}</translation>
    </message>
    <message>
        <source>found {found}, expected {one} or {other}</source>
        <translation>gefunden: {found}; erwartet: {one} oder {other}</translation>
    </message>
    <message>
        <source>found beside {key}, expected one of them</source>
        <translation>gefunden neben {key}; erwartet: nur eines von beiden</translation>
    </message>
    <message>
        <source>{column} is one-hot, its columns are 0 and 1 already</source>
        <translation>{column} ist one-hot: seine Spalten sind schon 0 und 1</translation>
    </message>
    <message>
        <source>{name} is not an input of the network</source>
        <translation>{name} ist keine Eingabe des Netzes</translation>
    </message>
    <message>
        <source>missing value</source>
        <translation>fehlender Wert</translation>
    </message>
    <message>
        <source>missing value ({cell})</source>
        <translation>fehlender Wert ({cell})</translation>
    </message>
    <message>
        <source>found {cell}, expected a finite number</source>
        <translation>gefunden: {cell}; erwartet: eine endliche Zahl</translation>
    </message>
    <message>
        <source>found {cell}, expected a number without commas</source>
        <translation>gefunden: {cell}; erwartet: eine Zahl ohne Kommas</translation>
    </message>
    <message>
        <source>found {cell}, expected a decimal point as in {example}</source>
        <translation>gefunden: {cell}; erwartet: ein Dezimalpunkt wie in {example}</translation>
    </message>
    <message>
        <source>found {cell}, expected a number</source>
        <translation>gefunden: {cell}; erwartet: eine Zahl</translation>
    </message>
    <message>
        <source>found {found}, expected a number between {smallest:g} and {largest:g}</source>
        <translation>gefunden: {found}; erwartet: eine Zahl zwischen {smallest:g} und {largest:g}</translation>
    </message>
    <message>
        <source>found {found:g}, expected a number from 0 on and below 1</source>
        <translation>gefunden: {found:g}; erwartet: eine Zahl ab 0 und unter 1</translation>
    </message>
    <message>
        <source>{fraction:g} of {samples} leaves none for testing, expected at least {least:.3g}</source>
        <translation>{samples}, Anteil {fraction:g}: Zum Testen bleibt keines; erwartet: mindestens {least:.3g}</translation>
    </message>
    <message>
        <source>{fraction:g} of {samples} leaves none for training, expected less</source>
        <translation>{samples}, Anteil {fraction:g}: Zum Trainieren bleibt keines; erwartet: weniger</translation>
    </message>
    <message>
        <source>found {found}, expected a whole number from 0 on</source>
        <translation>gefunden: {found}; erwartet: eine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>found {found}, expected 0 to {last}, a row of {samples}</source>
        <translation>gefunden: {found}; erwartet: 0 bis {last}, die Nummer einer Zeile ({samples})</translation>
    </message>
    <message>
        <source>found all {samples}, expected at least one for training</source>
        <translation>gefunden: alle ({samples}); erwartet: mindestens eines zum Trainieren</translation>
    </message>
    <message>
        <source>sample {number}</source>
        <translation>Beispiel {number}</translation>
    </message>
    <message>
        <source>found an empty list, expected at least one feature</source>
        <translation>gefunden: eine leere Liste; erwartet: mindestens ein Merkmal</translation>
    </message>
    <message>
        <source>found {rows}, expected {expected} as in {key}</source>
        <translation>gefunden: {rows}; erwartet: {expected} wie in {key}</translation>
    </message>
    <message>
        <source>found {numbers} in a row, expected {expected}, one for each output unit</source>
        <translation>gefunden: {numbers} in einer Zeile; erwartet: {expected}, eine für jedes Ausgabeneuron</translation>
    </message>
    <message>
        <source>found {numbers} in a row, expected {expected}, one for each column</source>
        <translation>gefunden: {numbers} in einer Zeile; erwartet: {expected}, eine für jede Spalte</translation>
    </message>
    <message>
        <source>found no sample, expected at least one row of numbers</source>
        <translation>gefunden: kein Beispiel; erwartet: mindestens eine Zeile Zahlen</translation>
    </message>
    <message>
        <source>found {numbers}, expected {expected} as in the first row</source>
        <translation>gefunden: {numbers}; erwartet: {expected} wie in der ersten Zeile</translation>
    </message>
    <message>
        <source>{column} is the target, expected another column</source>
        <translation>{column} ist der Zielwert; erwartet: eine andere Spalte</translation>
    </message>
    <message>
        <source>found no feature made of a column, expected at least one</source>
        <translation>gefunden: kein Merkmal aus einer Spalte; erwartet: mindestens eines</translation>
    </message>
    <message>
        <source>{column} is the target, which is coded by itself if it is classes</source>
        <translation>{column} ist der Zielwert, der von selbst kodiert wird, wenn er Klassen sind</translation>
    </message>
    <message>
        <source>a column and a category would both be called {name}</source>
        <translation>eine Spalte und eine Kategorie würden beide {name} heißen</translation>
    </message>
    <message>
        <source>found {name}, expected a table</source>
        <translation>gefunden: {name}; erwartet: eine Tabelle</translation>
    </message>
    <message>
        <source>found one class only ({names}), expected two or more</source>
        <translation>gefunden: nur eine Klasse ({names}); erwartet: zwei oder mehr</translation>
    </message>
    <message>
        <source>found {count:,} classes ({names}), expected 2 for one output unit</source>
        <translation>gefunden: {count:,} Klassen ({names}); für ein Ausgabeneuron erwartet: 2</translation>
    </message>
    <message>
        <source>found {count:,} classes ({names}), expected {units}, one for each output unit</source>
        <translation>gefunden: {count:,} Klassen ({names}); erwartet: {units}, eine für jedes Ausgabeneuron</translation>
    </message>
    <message>
        <source>{what} is one number for each sample, expected one output unit, not {units}</source>
        <translation>{what} ist eine Zahl für jedes Beispiel; erwartet: ein Ausgabeneuron, nicht {units}</translation>
    </message>
    <message>
        <source>{what} is a number to predict, expected {loss} or {other} as the loss</source>
        <translation>{what} ist eine Zahl, die vorhergesagt wird; erwartet: {loss} oder {other} als Verlust</translation>
    </message>
    <message>
        <source>expected a loss with a penalty; this one has none</source>
        <translation>erwartet: ein Verlust mit Strafterm; dieser hat keinen</translation>
    </message>
    <message>
        <source>{problem} (at character {number})</source>
        <translation>{problem} (bei Zeichen {number})</translation>
    </message>
    <message>
        <source>{name} is assigned a second time</source>
        <translation>{name} wird ein zweites Mal zugewiesen</translation>
    </message>
    <message>
        <source>{name} is used before it is assigned</source>
        <translation>{name} wird benutzt, bevor es zugewiesen ist</translation>
    </message>
    <message>
        <source>{name} is a function, not a variable</source>
        <translation>{name} ist eine Funktion, keine Variable</translation>
    </message>
    <message>
        <source>{name} is not a function (there are {functions})</source>
        <translation>{name} ist keine Funktion (es gibt {functions})</translation>
    </message>
    <message>
        <source>found the end, expected a number, a name or (</source>
        <translation>gefunden: das Ende; erwartet: eine Zahl, ein Name oder (</translation>
    </message>
    <message>
        <source>found {found}, expected a number, a name or (</source>
        <translation>gefunden: {found}; erwartet: eine Zahl, ein Name oder (</translation>
    </message>
    <message>
        <source>{name} is a function, expected {name}(…)</source>
        <translation>{name} ist eine Funktion; erwartet: {name}(…)</translation>
    </message>
    <message>
        <source>found ( without its )</source>
        <translation>gefunden: ( ohne zugehörige )</translation>
    </message>
    <message>
        <source>found {found}, expected an operator or )</source>
        <translation>gefunden: {found}; erwartet: ein Operator oder )</translation>
    </message>
    <message>
        <source>found ) without its (</source>
        <translation>gefunden: ) ohne zugehörige (</translation>
    </message>
    <message>
        <source>found =, expected an expression without one</source>
        <translation>gefunden: =; erwartet: ein Ausdruck ohne =</translation>
    </message>
    <message>
        <source>found {found}, expected an operator before it, such as *</source>
        <translation>gefunden: {found}; erwartet: ein Operator davor, etwa *</translation>
    </message>
    <message>
        <source>found {found}, expected the end</source>
        <translation>gefunden: {found}; erwartet: das Ende</translation>
    </message>
    <message>
        <source>{name} takes 1 operand, found {count}</source>
        <translation>{name} nimmt 1 Operanden; gefunden: {count}</translation>
    </message>
    <message>
        <source>{name} takes two operands or more, found {count}</source>
        <translation>{name} nimmt zwei oder mehr Operanden; gefunden: {count}</translation>
    </message>
    <message>
        <source>{name} takes at most {most} operands, found {count}; put some of them into a {name} of their own</source>
        <translation>{name} nimmt höchstens {most} Operanden; gefunden: {count}; einige davon in ein eigenes {name} setzen</translation>
    </message>
    <message>
        <source>overflow: the number is too large</source>
        <translation>Überlauf: Die Zahl ist zu groß</translation>
    </message>
    <message>
        <source>more than {most} operations within one another, counting one for each term of a sum; group its terms with parentheses</source>
        <translation>mehr als {most} Operationen ineinander, wobei jeder Summand als eine zählt; die Summanden mit Klammern gruppieren</translation>
    </message>
    <message>
        <source>found {count:,} characters, expected at most {most:,}</source>
        <translation>gefunden: {count:,} Zeichen; erwartet: höchstens {most:,}</translation>
    </message>
    <message>
        <source>found {found}, expected {expected}</source>
        <translation>gefunden: {found}; erwartet: {expected}</translation>
    </message>
    <message>
        <source>found {found}, which means nothing in an expression</source>
        <translation>gefunden: {found}, was in einem Ausdruck nichts bedeutet</translation>
    </message>
    <message>
        <source>{name} has no value</source>
        <translation>{name} hat keinen Wert</translation>
    </message>
    <message>
        <source>division by zero: {first:.6g} / 0</source>
        <translation>Division durch null: {first:.6g} / 0</translation>
    </message>
    <message>
        <source>{operator} of {first:.6g}, expected a number above 0</source>
        <translation>{operator} von {first:.6g}; erwartet: eine Zahl größer als 0</translation>
    </message>
    <message>
        <source>{operator} of {first:.6g}, expected a number from 0 on</source>
        <translation>{operator} von {first:.6g}; erwartet: eine Zahl ab 0</translation>
    </message>
    <message>
        <source>division by zero: 0^({last:.6g})</source>
        <translation>Division durch null: 0^({last:.6g})</translation>
    </message>
    <message>
        <source>power of a negative number: ({first:.6g})^{last:.6g}, expected a whole exponent</source>
        <translation>Potenz einer negativen Zahl: ({first:.6g})^{last:.6g}; erwartet: ein ganzzahliger Exponent</translation>
    </message>
    <message>
        <source>{operator} of a number that is not finite</source>
        <translation>{operator} von einer Zahl, die nicht endlich ist</translation>
    </message>
    <message>
        <source>overflow: {calculation} is too large</source>
        <translation>Überlauf: {calculation} ist zu groß</translation>
    </message>
    <message>
        <source>expected a derivative of {output}, backward from which it goes</source>
        <translation>erwartet: eine Ableitung von {output}, denn von dort wird rückwärts abgeleitet</translation>
    </message>
    <message>
        <source>expected a derivative by {wrt}, forward from which it goes</source>
        <translation>erwartet: eine Ableitung nach {wrt}, denn von dort wird vorwärts abgeleitet</translation>
    </message>
    <message>
        <source>{name} is computed from {operands}</source>
        <translation>{name} wird berechnet aus: {operands}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>the expression has no names</source>
        <translation>der Ausdruck hat keine Namen</translation>
    </message>
    <message>
        <source>expected a number such as {derivative} or {name}, got {got}</source>
        <translation>erwartet: eine Zahl wie {derivative} oder {name}; gefunden: {got}</translation>
    </message>
    <message>
        <source>expected one of the names {names}; got {name}</source>
        <translation>erwartet: einer der Namen {names}; gefunden: {name}</translation>
    </message>
    <message>
        <source>overflow: the derivative by {name} is too large</source>
        <translation>Überlauf: Die Ableitung nach {name} ist zu groß</translation>
    </message>
    <message>
        <source>overflow: the derivative of {name} is too large</source>
        <translation>Überlauf: Die Ableitung von {name} ist zu groß</translation>
    </message>
    <message>
        <source>more than {most:,} operations, names and numbers, which is more than can be drawn; shorten the expression</source>
        <translation>mehr als {most:,} Operationen, Namen und Zahlen, und das sind mehr, als sich zeichnen lässt; den Ausdruck kürzen</translation>
    </message>
    <message>
        <source>no derivative by the exponent: ({base:.6g})^{exponent:.6g}, expected a base above 0, or a number as the exponent</source>
        <translation>keine Ableitung nach dem Exponenten: ({base:.6g})^{exponent:.6g}; erwartet: eine Basis größer als 0 oder eine Zahl als Exponent</translation>
    </message>
    <message>
        <source>the derivative of {calculation} is not finite</source>
        <translation>die Ableitung von {calculation} ist nicht endlich</translation>
    </message>
    <message>
        <source>{most} or {last}</source>
        <translation>{most} oder {last}</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>expected a quantity such as {examples}, got {got}</source>
        <translation>erwartet: eine Größe wie {examples}; gefunden: {got}</translation>
    </message>
    <message>
        <source>expected what the optimizer keeps ({kept}), got {got}</source>
        <translation>erwartet: was der Optimierer behält ({kept}); gefunden: {got}</translation>
    </message>
    <message>
        <source>no index</source>
        <translation>kein Index</translation>
    </message>
    <message>
        <source>at most one index, the sample</source>
        <translation>höchstens ein Index, das Beispiel</translation>
    </message>
    <message>
        <source>one index, the input</source>
        <translation>ein Index, die Eingabe</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>one index, the output</source>
        <translation>ein Index, die Ausgabe</translation>
    </message>
    <message>
        <source>[layer][from unit, to unit]</source>
        <translation>[Schicht][von Neuron, zu Neuron]</translation>
    </message>
    <message>
        <source>[layer][unit]</source>
        <translation>[Schicht][Neuron]</translation>
    </message>
    <message>
        <source>expected layer 1, the only one, got {number}</source>
        <translation>erwartet: Schicht 1, die einzige; gefunden: {number}</translation>
    </message>
    <message>
        <source>expected a layer from 1 to {last}, got {number}</source>
        <translation>erwartet: eine Schicht von 1 bis {last}; gefunden: {number}</translation>
    </message>
    <message>
        <source>expected a layer with a bias; layer {layer} has none</source>
        <translation>erwartet: eine Schicht mit Bias; Schicht {layer} hat keinen</translation>
    </message>
    <message>
        <source>sample of the batch</source>
        <translation>Beispiel des Batches</translation>
    </message>
    <message>
        <source>unit of layer {layer}</source>
        <translation>Neuron der Schicht {layer}</translation>
    </message>
    <message>
        <source>expected {what} to be 0, the only one, got {got}</source>
        <translation>erwartet: {what} 0, sonst gibt es nichts; gefunden: {got}</translation>
    </message>
    <message>
        <source>expected {what} from 0 to {last}, got {got}</source>
        <translation>erwartet: {what} von 0 bis {last}; gefunden: {got}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>expected {expected}; got the indices {found}</source>
        <translation>erwartet: {expected}; gefundene Indizes: {found}</translation>
    </message>
    <message>
        <source>'{text}'</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>found [{name}] at line {line}, expected two brackets: [[{name}]]</source>
        <translation>gefunden: [{name}] in Zeile {line}; erwartet: doppelte Klammern, also [[{name}]]</translation>
    </message>
    <message>
        <source>the name of a built-in experiment</source>
        <translation>der Name eines mitgelieferten Experiments</translation>
    </message>
    <message>
        <source>{name}, an expression</source>
        <translation>{name}, ein Ausdruck</translation>
    </message>
    <message>
        <source>the name of a network's experiment</source>
        <translation>der Name eines Experiments mit einem Netz</translation>
    </message>
    <message>
        <source>a whole number of at least 1</source>
        <translation>eine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>a number, {low:g} or more and at most {high:g}</source>
        <translation>eine Zahl ab {low:g} und höchstens {high:g}</translation>
    </message>
    <message>
        <source>a number, {low:g} or more and below {high:g}</source>
        <translation>eine Zahl ab {low:g} und kleiner als {high:g}</translation>
    </message>
    <message>
        <source>a number, above {low:g} and at most {high:g}</source>
        <translation>eine Zahl größer als {low:g} und höchstens {high:g}</translation>
    </message>
    <message>
        <source>a number, above {low:g} and below {high:g}</source>
        <translation>eine Zahl größer als {low:g} und kleiner als {high:g}</translation>
    </message>
    <message>
        <source>{count} number</source>
        <translation>{count} Zahl</translation>
    </message>
    <message>
        <source>{count} numbers</source>
        <translation>{count} Zahlen</translation>
    </message>
    <message>
        <source>{count} row</source>
        <translation>{count} Zeile</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} Zeilen</translation>
    </message>
    <message>
        <source>{count} input</source>
        <translation>{count} Eingabe</translation>
    </message>
    <message>
        <source>{count} inputs</source>
        <translation>{count} Eingaben</translation>
    </message>
    <message>
        <source>{count} symbol</source>
        <translation>{count} Symbol</translation>
    </message>
    <message>
        <source>{count} symbols</source>
        <translation>{count} Symbole</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} Zeichen</translation>
    </message>
    <message>
        <source>{text} at character {number}</source>
        <translation>{text} bei Zeichen {number}</translation>
    </message>
    <message>
        <source>a text without control characters</source>
        <translation>ein Text ohne Steuerzeichen</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>eine endliche Zahl</translation>
    </message>
    <message>
        <source>a number between {smallest:g} and {largest:g}</source>
        <translation>eine Zahl zwischen {smallest:g} und {largest:g}</translation>
    </message>
    <message>
        <source>at most {most:,}</source>
        <translation>höchstens {most:,}</translation>
    </message>
    <message>
        <source>a whole number from 0 to {most}</source>
        <translation>eine ganze Zahl von 0 bis {most}</translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation>höchstens {most}</translation>
    </message>
    <message>
        <source>{count} ({meaning})</source>
        <translation>{count} ({meaning})</translation>
    </message>
    <message>
        <source>{file}, column {column}: {problem}</source>
        <translation>{file}, Spalte {column}: {problem}</translation>
    </message>
    <message>
        <source>{file} has no other column for an input: numbers, or text of at most {count} categories</source>
        <translation>{file} hat keine andere Spalte für eine Eingabe: Zahlen oder Text mit höchstens {count} Kategorien</translation>
    </message>
    <message>
        <source>found one value only ({value}), expected two or more</source>
        <translation>gefunden: nur ein Wert ({value}); erwartet: zwei oder mehr</translation>
    </message>
    <message>
        <source>inputs and targets</source>
        <translation>inputs und targets</translation>
    </message>
    <message>
        <source>a generator</source>
        <translation>ein Generator</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a csv</source>
        <translation>eine CSV-Datei</translation>
    </message>
    <message>
        <source>one for each input</source>
        <translation>eine für jede Eingabe</translation>
    </message>
    <message>
        <source>as in the first row</source>
        <translation>wie in der ersten Zeile</translation>
    </message>
    <message>
        <source>one for each unit of the last layer</source>
        <translation>eine für jedes Neuron der letzten Schicht</translation>
    </message>
    <message>
        <source>the path of a file</source>
        <translation>der Pfad einer Datei</translation>
    </message>
    <message>
        <source>no source of samples</source>
        <translation>keine Quelle von Beispielen</translation>
    </message>
    <message>
        <source>inputs and targets, a generator, a table, a csv or outputs_of</source>
        <translation>inputs und targets, ein generator, eine table, eine csv oder outputs_of</translation>
    </message>
    <message>
        <source>one source of samples only ({key} is there too)</source>
        <translation>nur eine Quelle von Beispielen ({key} ist auch da)</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <source>no such key beside {other} (it is for {source})</source>
        <translation>kein solcher Schlüssel neben {other} (er gehört zu: {source})</translation>
    </message>
    <message>
        <source>at least one sample</source>
        <translation>mindestens ein Beispiel</translation>
    </message>
    <message>
        <source>one for each row of data.inputs</source>
        <translation>eine für jede Zeile von data.inputs</translation>
    </message>
    <message>
        <source>the names of 1 to {most} built-in experiments</source>
        <translation>die Namen von 1 bis {most} mitgelieferten Experimenten</translation>
    </message>
    <message>
        <source>{name} a second time</source>
        <translation>{name} ein zweites Mal</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>ein anderer Name</translation>
    </message>
    <message>
        <source>an expression of the experiments' targets t1, t2, …, such as max(t1, t2)</source>
        <translation>ein Ausdruck der Zielwerte t1, t2, … der Experimente, etwa max(t1, t2)</translation>
    </message>
    <message>
        <source>one row of numbers for each sample</source>
        <translation>eine Zeile Zahlen für jedes Beispiel</translation>
    </message>
    <message>
        <source>1 to {most} texts, or no such key</source>
        <translation>1 bis {most} Texte oder kein solcher Schlüssel</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>ein Text, der nicht leer ist</translation>
    </message>
    <message>
        <source>no such key beside data.test_rows</source>
        <translation>kein solcher Schlüssel neben data.test_rows</translation>
    </message>
    <message>
        <source>the samples of a file cannot be edited here</source>
        <translation>Beispiele aus einer Datei können hier nicht bearbeitet werden</translation>
    </message>
    <message>
        <source>the samples of a table cannot be edited here</source>
        <translation>Beispiele aus einer Tabelle können hier nicht bearbeitet werden</translation>
    </message>
    <message>
        <source>input {number} is computed from the samples, so it has no value</source>
        <translation>Eingabe {number} wird aus den Beispielen berechnet und hat daher keinen eigenen Wert</translation>
    </message>
    <message>
        <source>no training sample</source>
        <translation>kein Trainingsbeispiel</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>mindestens eines</translation>
    </message>
    <message>
        <source>class {number:g}</source>
        <translation>Klasse {number:g}</translation>
    </message>
    <message>
        <source>a class from 0 to {last}</source>
        <translation>eine Klasse von 0 bis {last}</translation>
    </message>
    <message>
        <source>an empty table</source>
        <translation>eine leere Tabelle</translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>eine leere Liste</translation>
    </message>
    <message>
        <source>missing, expected {expected}</source>
        <translation>fehlt; erwartet: {expected}</translation>
    </message>
    <message>
        <source>no such key: {why}</source>
        <translation>kein solcher Schlüssel – {why}</translation>
    </message>
    <message>
        <source>a whole number of about {count} digits</source>
        <translation>eine ganze Zahl mit etwa {count} Stellen</translation>
    </message>
    <message>
        <source>a {type}</source>
        <translation>ein Wert vom Typ {type}</translation>
    </message>
    <message>
        <source>a list of {count}</source>
        <translation>eine Liste der Länge {count}</translation>
    </message>
    <message>
        <source>found no name in it, expected one to differentiate by</source>
        <translation>gefunden: kein Name darin; erwartet: einer, nach dem abgeleitet wird</translation>
    </message>
    <message>
        <source>the last statement is a number, expected something to differentiate</source>
        <translation>die letzte Anweisung ist eine Zahl; erwartet: etwas, das abgeleitet werden kann</translation>
    </message>
    <message>
        <source>with these values, {problem}</source>
        <translation>mit diesen Werten: {problem}</translation>
    </message>
    <message>
        <source>the name {name}, {count} characters long</source>
        <translation>der Name {name}, {count} Zeichen lang</translation>
    </message>
    <message>
        <source>names of at most {most}</source>
        <translation>Namen mit höchstens {most} Zeichen</translation>
    </message>
    <message>
        <source>the expression does not use {name}</source>
        <translation>der Ausdruck verwendet {name} nicht</translation>
    </message>
    <message>
        <source>a number, since the expression uses {name}</source>
        <translation>eine Zahl, denn der Ausdruck verwendet {name}</translation>
    </message>
    <message>
        <source>the expression computes {name} itself</source>
        <translation>der Ausdruck berechnet {name} selbst</translation>
    </message>
    <message>
        <source>{name} is a function</source>
        <translation>{name} ist eine Funktion</translation>
    </message>
    <message>
        <source>not UTF-8 text (at byte {number})</source>
        <translation>kein Text in UTF-8 (bei Byte {number})</translation>
    </message>
    <message>
        <source>found an empty file, expected an experiment</source>
        <translation>gefunden: eine leere Datei; erwartet: ein Experiment</translation>
    </message>
    <message>
        <source>cannot be saved: {reason}</source>
        <translation>kann nicht gespeichert werden: {reason}</translation>
    </message>
    <message>
        <source>it is a directory</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>no suffix</source>
        <translation>keine Endung</translation>
    </message>
    <message>
        <source>a file that ends in {suffixes}</source>
        <translation>eine Datei mit der Endung {suffixes}</translation>
    </message>
    <message>
        <source>it is a directory, expected a file</source>
        <translation>es ist ein Ordner; erwartet: eine Datei</translation>
    </message>
    <message>
        <source>it is a device or pipe, expected a file</source>
        <translation>es ist ein Gerät oder eine Pipe; erwartet: eine Datei</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>cannot be read: {reason}</source>
        <translation>kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>not valid TOML: {problem}</source>
        <translation>kein gültiges TOML: {problem}</translation>
    </message>
    <message>
        <source>the key {name} is given twice</source>
        <translation>der Schlüssel {name} ist zweimal angegeben</translation>
    </message>
    <message>
        <source>found {number}, expected a finite number</source>
        <translation>gefunden: {number}; erwartet: eine endliche Zahl</translation>
    </message>
    <message>
        <source>not valid JSON: {problem}</source>
        <translation>kein gültiges JSON: {problem}</translation>
    </message>
    <message>
        <source>too large, expected at most {most} MiB</source>
        <translation>zu groß; erwartet: höchstens {most} MiB</translation>
    </message>
    <message>
        <source>too large, expected at most {most} MiB ({instead} MiB as .bpviz)</source>
        <translation>zu groß; erwartet: höchstens {most} MiB ({instead} MiB als .bpviz)</translation>
    </message>
    <message>
        <source>nested too deeply, expected an experiment</source>
        <translation>zu tief verschachtelt; erwartet: ein Experiment</translation>
    </message>
    <message>
        <source>a number of thousands of digits</source>
        <translation>eine Zahl mit Tausenden von Stellen</translation>
    </message>
    <message>
        <source>numbers of reasonable length</source>
        <translation>Zahlen von vernünftiger Länge</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>eine Zahl größer als 0</translation>
    </message>
    <message>
        <source>a text, as Markdown</source>
        <translation>ein Text als Markdown</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a number of reasonable size</source>
        <translation>eine Zahl von vernünftiger Größe</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a table with format, title, model, data, training</source>
        <translation>eine Tabelle mit format, title, model, data, training</translation>
    </message>
    <message>
        <source>missing, expected {format}; is this an experiment of backpropviz?</source>
        <translation>fehlt; erwartet: {format}; ist das ein Experiment von backpropviz?</translation>
    </message>
    <message>
        <source>{format}: the file was made for a newer version of backpropviz</source>
        <translation>{format}; die Datei wurde für eine neuere Version von backpropviz gemacht</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>unbekannter Schlüssel</translation>
    </message>
    <message>
        <source>unknown key; {key} belongs in {table}</source>
        <translation>unbekannter Schlüssel; {key} gehört in {table}</translation>
    </message>
    <message>
        <source>unknown key; known here: {keys}</source>
        <translation>unbekannter Schlüssel; bekannt sind hier: {keys}</translation>
    </message>
    <message>
        <source>it to be given</source>
        <translation>eine Angabe</translation>
    </message>
    <message>
        <source>found {found}: {problem}</source>
        <translation>gefunden: {found} – {problem}</translation>
    </message>
    <message>
        <source>a title in one line</source>
        <translation>ein Titel in einer Zeile</translation>
    </message>
    <message>
        <source>statements such as c = a + b; e = c * 2</source>
        <translation>Anweisungen wie c = a + b; e = c * 2</translation>
    </message>
    <message>
        <source>a table [model] with inputs and layers, or with an expression</source>
        <translation>eine Tabelle [model] mit inputs und layers oder mit expression</translation>
    </message>
    <message>
        <source>a table [data] with inputs and targets, a generator, a table, a csv or outputs_of</source>
        <translation>eine Tabelle [data] mit inputs und targets, generator, table, csv oder outputs_of</translation>
    </message>
    <message>
        <source>a table [training] with loss, optimizer and learning_rate</source>
        <translation>eine Tabelle [training] mit loss, optimizer und learning_rate</translation>
    </message>
    <message>
        <source>a count or a list of names</source>
        <translation>eine Anzahl oder eine Liste von Namen</translation>
    </message>
    <message>
        <source>at least one [[model.layers]] with units and activation</source>
        <translation>mindestens ein [[model.layers]] mit units und activation</translation>
    </message>
    <message>
        <source>the expression names its inputs, and model.values gives them</source>
        <translation>der Ausdruck nennt seine Eingaben selbst, und model.values gibt ihnen Werte</translation>
    </message>
    <message>
        <source>an expression has no layers</source>
        <translation>ein Ausdruck hat keine Schichten</translation>
    </message>
    <message>
        <source>an expression has no weights to draw</source>
        <translation>ein Ausdruck hat keine Gewichte, die zu ziehen wären</translation>
    </message>
    <message>
        <source>an expression has no data; its inputs are in model.values</source>
        <translation>ein Ausdruck hat keine Daten; seine Eingaben stehen in model.values</translation>
    </message>
    <message>
        <source>an expression is not trained</source>
        <translation>ein Ausdruck wird nicht trainiert</translation>
    </message>
    <message>
        <source>the symbols are the names in the expression</source>
        <translation>die Symbole sind die Namen im Ausdruck</translation>
    </message>
    <message>
        <source>only networks are trained side by side</source>
        <translation>nur Netze werden nebeneinander trainiert</translation>
    </message>
    <message>
        <source>only an expression has values</source>
        <translation>nur ein Ausdruck hat values</translation>
    </message>
    <message>
        <source>an expression has nothing for {link}</source>
        <translation>ein Ausdruck hat nichts für {link}</translation>
    </message>
    <message>
        <source>a network has nothing for {link}</source>
        <translation>ein Netz hat nichts für {link}</translation>
    </message>
    <message>
        <source>{name}: expected a weight</source>
        <translation>{name}; erwartet: ein Gewicht</translation>
    </message>
    <message>
        <source>{name}: expected a bias</source>
        <translation>{name}; erwartet: ein Bias</translation>
    </message>
    <message>
        <source>found {panel}, expected {panels} for an expression</source>
        <translation>gefunden: {panel}; bei einem Ausdruck erwartet: {panels}</translation>
    </message>
    <message>
        <source>{name} is given; expected a name that is computed</source>
        <translation>{name} ist gegeben; erwartet: ein Name, der berechnet wird</translation>
    </message>
    <message>
        <source>{count} parts</source>
        <translation>{count} Teile</translation>
    </message>
    <message>
        <source>a count of steps, from 0</source>
        <translation>eine Anzahl Schritte, ab 0</translation>
    </message>
    <message>
        <source>a count of updates, from 0</source>
        <translation>eine Anzahl Updates, ab 0</translation>
    </message>
    <message>
        <source>an expression has no {key}</source>
        <translation>ein Ausdruck hat kein {key}</translation>
    </message>
    <message>
        <source>a network has no {key}</source>
        <translation>ein Netz hat kein {key}</translation>
    </message>
    <message>
        <source>the link {text}: {problem}</source>
        <translation>der Link {text}: {problem}</translation>
    </message>
    <message>
        <source>found no built-in experiment called {name}</source>
        <translation>kein mitgeliefertes Experiment heißt {name}</translation>
    </message>
    <message>
        <source>no such file; the built-in one opens as {name}</source>
        <translation>diese Datei gibt es nicht; das mitgelieferte Experiment öffnet sich als {name}</translation>
    </message>
    <message>
        <source>found no file and no built-in experiment called {name}</source>
        <translation>keine Datei und kein mitgeliefertes Experiment heißt {name}</translation>
    </message>
    <message>
        <source>{problem}; `backpropviz list` shows them all</source>
        <translation>{problem}; `backpropviz list` zeigt alle</translation>
    </message>
    <message>
        <source>found {link}, expected {example} or the like</source>
        <translation>gefunden: {link}; erwartet: {example} oder Ähnliches</translation>
    </message>
    <message>
        <source>found {text} in {link}, expected {expected}</source>
        <translation>gefunden: {text} in {link}; erwartet: {expected}</translation>
    </message>
    <message>
        <source>found {link}, expected such as {example}</source>
        <translation>gefunden: {link}; erwartet: etwas wie {example}</translation>
    </message>
    <message>
        <source>found {link}, expected such as {example}, at most {most:,} updates</source>
        <translation>gefunden: {link}; erwartet: etwas wie {example}, höchstens {most:,} Updates</translation>
    </message>
    <message>
        <source>one for each layer</source>
        <translation>eines für jede Schicht</translation>
    </message>
    <message>
        <source>one that can be trained</source>
        <translation>eines, das trainiert werden kann</translation>
    </message>
    <message>
        <source>{experiment} is made of {part}</source>
        <translation>{experiment}, gebildet aus {part}</translation>
    </message>
    <message>
        <source>found {name}, but {made}, expected one that is not made of itself</source>
        <translation>gefunden: {name}, also {made}; erwartet: eines, das nicht aus sich selbst gebildet ist</translation>
    </message>
    <message>
        <source>one whose training is short and comes to an end</source>
        <translation>eines, dessen Training kurz ist und zu einem Ende kommt</translation>
    </message>
    <message>
        <source>{name}, whose numbers grow beyond bounds at update {number:,}</source>
        <translation>{name}, dessen Zahlen bei Update {number:,} über alle Grenzen wachsen</translation>
    </message>
    <message>
        <source>{name} ({problem})</source>
        <translation>{name} ({problem})</translation>
    </message>
    <message>
        <source>{name}, which has no training.stop with updates or epochs</source>
        <translation>{name}, das kein training.stop mit updates oder epochs hat</translation>
    </message>
    <message>
        <source>{name}, whose {count:,} updates take too long whenever this is opened</source>
        <translation>{name}, dessen {count:,} Updates bei jedem Öffnen zu lange dauern</translation>
    </message>
    <message>
        <source>Invalid statement</source>
        <translation>ungültige Anweisung</translation>
    </message>
    <message>
        <source>Invalid value</source>
        <translation>ungültiger Wert</translation>
    </message>
    <message>
        <source>Invalid date or datetime</source>
        <translation>ungültiges Datum oder ungültige Zeit</translation>
    </message>
    <message>
        <source>Invalid hex value</source>
        <translation>ungültiger Hexadezimalwert</translation>
    </message>
    <message>
        <source>Invalid initial character for a key part</source>
        <translation>ungültiges erstes Zeichen eines Schlüssels</translation>
    </message>
    <message>
        <source>Expected newline or end of document after a statement</source>
        <translation>nach einer Anweisung wird eine neue Zeile oder das Ende des Dokuments erwartet</translation>
    </message>
    <message>
        <source>Expected '=' after a key in a key/value pair</source>
        <translation>nach einem Schlüssel wird „=“ erwartet</translation>
    </message>
    <message>
        <source>Expected ']' at the end of a table declaration</source>
        <translation>am Ende eines Tabellenkopfs wird „]“ erwartet</translation>
    </message>
    <message>
        <source>Expected ']]' at the end of an array declaration</source>
        <translation>am Ende des Kopfs einer Tabellenliste wird „]]“ erwartet</translation>
    </message>
    <message>
        <source>Expected {text}</source>
        <translation>erwartet: {text}</translation>
    </message>
    <message>
        <source>Found invalid character {character}</source>
        <translation>ungültiges Zeichen {character}</translation>
    </message>
    <message>
        <source>Illegal character {character}</source>
        <translation>unzulässiges Zeichen {character}</translation>
    </message>
    <message>
        <source>Cannot declare {key} twice</source>
        <translation>{key} kann nicht zweimal angelegt werden</translation>
    </message>
    <message>
        <source>Cannot overwrite a value</source>
        <translation>ein Wert kann nicht überschrieben werden</translation>
    </message>
    <message>
        <source>Cannot mutate immutable namespace {key}</source>
        <translation>{key} ist abgeschlossen und kann nicht ergänzt werden</translation>
    </message>
    <message>
        <source>Cannot redefine namespace {key}</source>
        <translation>{key} kann nicht neu festgelegt werden</translation>
    </message>
    <message>
        <source>Duplicate inline table key {key}</source>
        <translation>Schlüssel {key} steht zweimal in derselben Tabelle</translation>
    </message>
    <message>
        <source>Unclosed array</source>
        <translation>nicht geschlossene Liste</translation>
    </message>
    <message>
        <source>Unclosed inline table</source>
        <translation>nicht geschlossene Tabelle</translation>
    </message>
    <message>
        <source>Unterminated string</source>
        <translation>nicht beendeter Text</translation>
    </message>
    <message>
        <source>Unescaped '\' in a string</source>
        <translation>ein „\“ im Text muss als „\\“ geschrieben werden</translation>
    </message>
    <message>
        <source>Escaped character is not a Unicode scalar value</source>
        <translation>das umschriebene Zeichen gibt es in Unicode nicht</translation>
    </message>
    <message>
        <source>Expecting value</source>
        <translation>ein Wert wird erwartet</translation>
    </message>
    <message>
        <source>Expecting ',' delimiter</source>
        <translation>„,“ wird als Trennzeichen erwartet</translation>
    </message>
    <message>
        <source>Expecting ':' delimiter</source>
        <translation>„:“ wird als Trennzeichen erwartet</translation>
    </message>
    <message>
        <source>Expecting property name enclosed in double quotes</source>
        <translation>ein Schlüssel in doppelten Anführungszeichen wird erwartet</translation>
    </message>
    <message>
        <source>Illegal trailing comma before end of object</source>
        <translation>unzulässiges Komma am Ende eines Objekts</translation>
    </message>
    <message>
        <source>Illegal trailing comma before end of array</source>
        <translation>unzulässiges Komma am Ende einer Liste</translation>
    </message>
    <message>
        <source>Unterminated string starting at</source>
        <translation>nicht beendeter Text</translation>
    </message>
    <message>
        <source>Invalid control character at</source>
        <translation>ungültiges Steuerzeichen</translation>
    </message>
    <message>
        <source>Invalid \escape</source>
        <translation>ungültige Umschreibung mit „\“</translation>
    </message>
    <message>
        <source>Invalid \uXXXX escape</source>
        <translation>ungültige Umschreibung der Form \uXXXX</translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation>überzähliger Text nach dem Ende</translation>
    </message>
    <message>
        <source>{problem} (at end of document)</source>
        <translation>{problem} (am Ende des Dokuments)</translation>
    </message>
    <message>
        <source>{problem} (at line {line}, column {column})</source>
        <translation>{problem} (in Zeile {line}, Spalte {column})</translation>
    </message>
    <message>
        <source>braces in pairs</source>
        <translation>geschweifte Klammern paarweise</translation>
    </message>
    <message>
        <source>a symbol, not an empty text</source>
        <translation>ein Symbol, kein leerer Text</translation>
    </message>
    <message>
        <source>a symbol of at most {most} characters</source>
        <translation>ein Symbol mit höchstens {most} Zeichen</translation>
    </message>
    <message>
        <source>letters, digits and LaTeX such as {accent}, {greek} or {script}</source>
        <translation>Buchstaben, Ziffern und LaTeX wie {accent}, {greek} oder {script}</translation>
    </message>
    <message>
        <source>a symbol that begins with a letter</source>
        <translation>ein Symbol, das mit einem Buchstaben beginnt</translation>
    </message>
    <message>
        <source>something after {sign}</source>
        <translation>etwas nach {sign}</translation>
    </message>
    <message>
        <source>braces after {sign}</source>
        <translation>geschweifte Klammern nach {sign}</translation>
    </message>
    <message>
        <source>no {sign}: Greek letters and {signs} are known</source>
        <translation>kein {sign}: bekannt sind griechische Buchstaben und {signs}</translation>
    </message>
    <message>
        <source>something in the braces</source>
        <translation>etwas in den Klammern</translation>
    </message>
    <message>
        <source>no {sign} there</source>
        <translation>kein {sign} an dieser Stelle</translation>
    </message>
    <message>
        <source>{name} has no value, expected {name}=NUMBER (at character {number})</source>
        <translation>{name} hat keinen Wert; erwartet: {name}=ZAHL (bei Zeichen {number})</translation>
    </message>
    <message>
        <source>expected NAME=NUMBER, such as a=2</source>
        <translation>erwartet: NAME=ZAHL, etwa a=2</translation>
    </message>
    <message>
        <source>{name} is given twice</source>
        <translation>{name} ist zweimal angegeben</translation>
    </message>
    <message>
        <source>{value}: values are for expressions, and this is a network</source>
        <translation>{value}: Werte sind für Ausdrücke, und dies ist ein Netz</translation>
    </message>
    <message>
        <source>expected a number, such as {example}</source>
        <translation>erwartet: eine Zahl, etwa {example}</translation>
    </message>
    <message>
        <source>expected a number with a decimal point, such as {example}</source>
        <translation>erwartet: eine Zahl mit Dezimalpunkt, etwa {example}</translation>
    </message>
    <message>
        <source>expected a finite number, this is too large</source>
        <translation>erwartet: eine endliche Zahl; diese ist zu groß</translation>
    </message>
    <message>
        <source>the expression has no names that need a value</source>
        <translation>der Ausdruck hat keine Namen, die einen Wert brauchen</translation>
    </message>
    <message>
        <source>the expression has no name {name}, only {names}</source>
        <translation>der Ausdruck hat keinen Namen {name}, nur {names}</translation>
    </message>
    <message>
        <source>the expression has no name {name}, only {names} …</source>
        <translation>der Ausdruck hat keinen Namen {name}, nur {names} …</translation>
    </message>
    <message>
        <source>one for each unit</source>
        <translation>eine für jedes Neuron</translation>
    </message>
    <message>
        <source>1 to {most} layers</source>
        <translation>1 bis {most} Schichten</translation>
    </message>
    <message>
        <source>{count:,} weights and biases</source>
        <translation>{count:,} Gewichte und Bias-Werte</translation>
    </message>
    <message>
        <source>at most {most:,} in all layers together</source>
        <translation>höchstens {most:,} in allen Schichten zusammen</translation>
    </message>
    <message>
        <source>true without momentum</source>
        <translation>true ohne momentum</translation>
    </message>
    <message>
        <source>a momentum above 0 beside it</source>
        <translation>ein momentum größer als 0 daneben</translation>
    </message>
    <message>
        <source>a name such as dJ/dW[1][0,2]</source>
        <translation>ein Name wie dJ/dW[1][0,2]</translation>
    </message>
    <message>
        <source>at least 2, since a softmax of one unit is always 1</source>
        <translation>mindestens 2, denn Softmax eines einzigen Neurons ist immer 1</translation>
    </message>
    <message>
        <source>one for each unit of the layer before</source>
        <translation>eine für jedes Neuron der Schicht davor</translation>
    </message>
    <message>
        <source>no such key, since bias is false here</source>
        <translation>kein solcher Schlüssel, denn bias ist hier false</translation>
    </message>
    <message>
        <source>a number for {scheme}</source>
        <translation>eine Zahl für {scheme}</translation>
    </message>
    <message>
        <source>a number above low ({low})</source>
        <translation>eine Zahl größer als low ({low})</translation>
    </message>
    <message>
        <source>half_mse or mse, or sigmoid or softmax in the last layer (it is {activation})</source>
        <translation>half_mse oder mse, oder sigmoid oder softmax in der letzten Schicht (dort steht {activation})</translation>
    </message>
    <message>
        <source>a number from 0 to 1, as {loss} needs</source>
        <translation>eine Zahl von 0 bis 1, wie {loss} sie braucht</translation>
    </message>
    <message>
        <source>1 to {most} names</source>
        <translation>1 bis {most} Namen</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>ein Name</translation>
    </message>
    <message>
        <source>a name of its own</source>
        <translation>ein eigener Name</translation>
    </message>
    <message>
        <source>{taker} takes no {key} (it is for {others})</source>
        <translation>{taker} hat kein {key} (das gehört zu: {others})</translation>
    </message>
    <message>
        <source>{count} variants</source>
        <translation>{count} Varianten</translation>
    </message>
    <message>
        <source>at most {most}, beside the experiment itself</source>
        <translation>höchstens {most} neben dem Experiment selbst</translation>
    </message>
    <message>
        <source>nothing that differs</source>
        <translation>nichts, was abweicht</translation>
    </message>
    <message>
        <source>something that differs, such as activation or learning_rate</source>
        <translation>etwas, das abweicht, etwa activation oder learning_rate</translation>
    </message>
    <message>
        <source>an expression</source>
        <translation>ein Ausdruck</translation>
    </message>
    <message>
        <source>a network</source>
        <translation>ein Netz</translation>
    </message>
    <message>
        <source>there is no folder {folder}</source>
        <translation>es gibt keinen Ordner {folder}</translation>
    </message>
    <message>
        <source>{path} is a folder</source>
        <translation>{path} ist ein Ordner</translation>
    </message>
    <message>
        <source>the folder {folder} may not be written to</source>
        <translation>in den Ordner {folder} darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>das Dateisystem ist nur lesbar</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>{path}: expected a name that ends in {suffixes}</source>
        <translation>{path}; erwartet: ein Name mit einer der Endungen {suffixes}</translation>
    </message>
    <message>
        <source>Qt cannot write WebP here</source>
        <translation>Qt kann hier kein WebP schreiben</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>die Datei konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>{path}: expected a name that ends in .png, .svg or .pdf</source>
        <translation>{path}; erwartet: ein Name mit der Endung .png, .svg oder .pdf</translation>
    </message>
    <message>
        <source>a picture of {width}×{height} pixels is too large</source>
        <translation>ein Bild von {width}×{height} Pixeln ist zu groß</translation>
    </message>
    <message>
        <source>expected at most {most} pixels a side, got {width}×{height}</source>
        <translation>erwartet: höchstens {most} Pixel je Seite; gefunden: {width}×{height}</translation>
    </message>
    <message>
        <source>{problem}; `backpropviz --help` tells what there is</source>
        <translation>{problem}; `backpropviz --help` sagt, was es gibt</translation>
    </message>
    <message>
        <source>there is no command {name}</source>
        <translation>es gibt keinen Befehl {name}</translation>
    </message>
    <message>
        <source>there is no command, no file and no experiment called {name}</source>
        <translation>es gibt keinen Befehl, keine Datei und kein Experiment namens {name}</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Update {update}: one batch of {n} samples, one sample a row.</source>
        <translation>Update {update}: ein Batch aus {n} Beispielen, ein Beispiel je Zeile.</translation>
    </message>
    <message>
        <source>Update {update}, of one sample; samples are rows.</source>
        <translation>Update {update}, aus einem Beispiel; Beispiele sind Zeilen.</translation>
    </message>
    <message>
        <source>(1), (2), …: the equations' numbers in backpropviz</source>
        <translation>(1), (2), …: die Nummern der Gleichungen in backpropviz</translation>
    </message>
    <message>
        <source>Columns of {inputs}: {names}</source>
        <translation>Spalten von {inputs}: {names}</translation>
    </message>
    <message>
        <source>{names}, and {n} more</source>
        <translation>{names} und {n} weitere</translation>
    </message>
    <message>
        <source>Data, parameters and settings</source>
        <translation>Daten, Parameter und Einstellungen</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Reverse mode: the derivatives of {output}</source>
        <translation>Rückwärtsmodus: die Ableitungen von {output}</translation>
    </message>
    <message>
        <source>Forward mode: the derivatives by {wrt}</source>
        <translation>Vorwärtsmodus: die Ableitungen nach {wrt}</translation>
    </message>
    <message>
        <source>Backward: several ways add up</source>
        <translation>Rückwärts: Mehrere Wege addieren sich</translation>
    </message>
    <message>
        <source>Forward: values and derivatives</source>
        <translation>Vorwärts: Werte und Ableitungen</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Loss: binary cross-entropy</source>
        <translation>Verlust: binäre Kreuzentropie</translation>
    </message>
    <message>
        <source>Loss: cross-entropy</source>
        <translation>Verlust: Kreuzentropie</translation>
    </message>
    <message>
        <source>Loss: half the squared error</source>
        <translation>Verlust: halber quadratischer Fehler</translation>
    </message>
    <message>
        <source>Loss: mean squared error</source>
        <translation>Verlust: mittlerer quadratischer Fehler</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <source>Backward: a row of {slopes} belongs to its own sample's loss</source>
        <translation>Rückwärts: Eine Zeile von {slopes} gehört zum Verlust ihres eigenen Beispiels</translation>
    </message>
    <message>
        <source>Update: {optimizer}</source>
        <translation>Update: {optimizer}</translation>
    </message>
    <message>
        <source>1 - sigmoid(z) is sigmoid(-z), which keeps all its digits.</source>
        <translation>1 - sigmoid(z) ist sigmoid(-z), das alle Stellen behält.</translation>
    </message>
    <message>
        <source>np.logaddexp(0, -z) is ln(1 + exp(-z)), so -ln(sigmoid(z)).</source>
        <translation>np.logaddexp(0, -z) ist ln(1 + exp(-z)), also -ln(sigmoid(z)).</translation>
    </message>
    <message>
        <source>This is {a} - {t}, written so that no digits are lost.</source>
        <translation>Das ist {a} - {t}, so geschrieben, dass keine Stellen verloren gehen.</translation>
    </message>
    <message>
        <source>{a} - {t} if targets add up to 1, written so that no digits are lost.</source>
        <translation>{a} - {t}, wenn die Zielwerte zusammen 1 ergeben; so gehen keine Stellen verloren.</translation>
    </message>
    <message>
        <source>Both slopes together, so that no digits are lost.</source>
        <translation>Beide Steigungen zusammen, damit keine Stellen verloren gehen.</translation>
    </message>
</context>
<context>
    <name>Projector</name>
    <message>
        <source>{title} · {part}</source>
        <translation>{title} · {part}</translation>
    </message>
</context>
<context>
    <name>ProjectorCommands</name>
    <message>
        <source>This is for projector mode: F5.</source>
        <translation>Das gibt es im Projektormodus: F5.</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Nudged by {step}, {of} changes {loss} as the gradient says.</source>
        <translation>Wird {of} um {step} verschoben, ändert sich {loss} so, wie der Gradient es sagt.</translation>
    </message>
    <message>
        <source>Nudged by {step}, {of} does not change {loss} at all, as the gradient says.</source>
        <translation>Wird {of} um {step} verschoben, ändert sich {loss} gar nicht, wie der Gradient es sagt.</translation>
    </message>
    <message>
        <source>They agree as far as can be seen: with this ε rounding alone makes up to {noise} of difference.</source>
        <translation>Sie stimmen überein, soweit erkennbar: Bei diesem ε macht allein die Rundung bis zu {noise} Unterschied.</translation>
    </message>
    <message>
        <source>That is not how {of} changes {loss}: the gradient on screen is wrong.</source>
        <translation>So ändert sich {loss} mit {of} nicht: Der Gradient auf dem Bildschirm ist falsch.</translation>
    </message>
    <message>
        <source>It cannot be told: {of} is at a kink, with the slope {left} on one side and {right} on the other.</source>
        <translation>Das lässt sich nicht sagen: {of} liegt an einem Knick, mit Steigung {left} auf der einen und {right} auf der anderen Seite.</translation>
    </message>
    <message>
        <source>It cannot be told with this ε: rounding alone makes up to {noise}, and the gradient is not much larger. A longer step shows more.</source>
        <translation>Das lässt sich mit diesem ε nicht sagen: Allein die Rundung macht bis zu {noise} aus, und der Gradient ist nicht viel größer. Ein längerer Schritt zeigt mehr.</translation>
    </message>
    <message>
        <source>It cannot be told with this ε: twice or half the step gives quite another difference.</source>
        <translation>Das lässt sich mit diesem ε nicht sagen: Der doppelte oder halbe Schritt ergibt eine ganz andere Differenz.</translation>
    </message>
    <message>
        <source>It cannot be told: {of} is so close to 0 or 1 that there is no room to nudge it.</source>
        <translation>Das lässt sich nicht sagen: {of} liegt so nahe bei 0 oder 1, dass kein Platz zum Verschieben bleibt.</translation>
    </message>
    <message>
        <source>It cannot be told: with {of} nudged, {loss} is not a finite number.</source>
        <translation>Das lässt sich nicht sagen: Ist {of} verschoben, so ist {loss} keine endliche Zahl.</translation>
    </message>
    <message>
        <source>Best near ε = {best}. A longer step sees the curvature (error ∝ ε²), a shorter one drowns in rounding (∝ 1/ε).</source>
        <translation>Am besten nahe ε = {best}. Ein längerer Schritt sieht die Krümmung (Fehler ∝ ε²), ein kürzerer geht in der Rundung unter (∝ 1/ε).</translation>
    </message>
    <message>
        <source>Best near ε = {best}. There is only rounding: no curvature that a longer step would see.</source>
        <translation>Am besten nahe ε = {best}. Es gibt nur Rundung: keine Krümmung, die ein längerer Schritt sehen würde.</translation>
    </message>
    <message>
        <source>Best near ε = {best}. A longer step sees the curvature (error ∝ ε²).</source>
        <translation>Am besten nahe ε = {best}. Ein längerer Schritt sieht die Krümmung (Fehler ∝ ε²).</translation>
    </message>
    <message>
        <source>Best near ε = {best}.</source>
        <translation>Am besten nahe ε = {best}.</translation>
    </message>
    <message>
        <source>No step makes the error small: it is not the step that is wrong.</source>
        <translation>Kein Schritt macht den Fehler klein: Nicht der Schritt ist falsch.</translation>
    </message>
    <message>
        <source>Every step gives the gradient exactly.</source>
        <translation>Jeder Schritt ergibt genau den Gradienten.</translation>
    </message>
    <message>
        <source>No step gives a finite number.</source>
        <translation>Kein Schritt ergibt eine endliche Zahl.</translation>
    </message>
</context>
<context>
    <name>ProofHead</name>
    <message>
        <source>central difference</source>
        <translation>zentrale Differenz</translation>
    </message>
    <message>
        <source>relative error</source>
        <translation>relativer Fehler</translation>
    </message>
    <message>
        <source>by its rule</source>
        <translation>nach seiner Regel</translation>
    </message>
    <message>
        <source>forward mode</source>
        <translation>Vorwärtsmodus</translation>
    </message>
    <message>
        <source>backpropagation</source>
        <translation>Backpropagation</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Probe</translation>
    </message>
</context>
<context>
    <name>ProofLine</name>
    <message>
        <source>Click for the proof of this gradient (P)</source>
        <translation>Klicken für die Probe dieses Gradienten (P)</translation>
    </message>
    <message>
        <source>A central difference cannot tell</source>
        <translation>Eine zentrale Differenz kann es nicht sagen</translation>
    </message>
    <message>
        <source>Central differences give {number} instead</source>
        <translation>Zentrale Differenzen ergeben stattdessen {number}</translation>
    </message>
    <message>
        <source>Central differences give {number}</source>
        <translation>Zentrale Differenzen ergeben {number}</translation>
    </message>
</context>
<context>
    <name>ProofList</name>
    <message>
        <source>Proofs of all parameters</source>
        <translation>Proben aller Parameter</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message>
        <source>Proof</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Lichter</translation>
    </message>
    <message>
        <source>Marks beside the gradients in the network (Shift+P)</source>
        <translation>Zeichen neben den Gradienten im Netz (Umschalt+P)</translation>
    </message>
    <message>
        <source>Step ε of the central differences</source>
        <translation>Schritt ε der zentralen Differenzen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>All parameters</source>
        <translation>Alle Parameter</translation>
    </message>
    <message>
        <source>Error against ε</source>
        <translation>Fehler über ε</translation>
    </message>
    <message>
        <source>Too long a step, and too short a one</source>
        <translation>Ein zu langer Schritt und ein zu kurzer</translation>
    </message>
    <message>
        <source>First say what it is.</source>
        <translation>Zuerst sagen, was es ist.</translation>
    </message>
    <message>
        <source>{formula}
{of} = {value}, nudged by {step}</source>
        <translation>{formula}
{of} = {value}, verschoben um {step}</translation>
    </message>
    <message>
        <source>The table waits until the training pauses.</source>
        <translation>Die Tabelle wartet, bis das Training pausiert.</translation>
    </message>
    <message>
        <source>There is no gradient to nudge.</source>
        <translation>Es gibt keinen Gradienten für eine Probe.</translation>
    </message>
    <message>
        <source>The plot waits until the training pauses.</source>
        <translation>Der Plot wartet, bis das Training pausiert.</translation>
    </message>
    <message>
        <source>Nudging …</source>
        <translation>Wird verschoben …</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>stimmt nicht überein</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>nicht zu sagen</translation>
    </message>
    <message>
        <source>({loss}({of} + ε) − {loss}({of} − ε)) / 2ε</source>
        <translation>({loss}({of} + ε) − {loss}({of} − ε)) / 2ε</translation>
    </message>
    <message>
        <source>Point at a value: its derivative by {by} is proven here, by nudging {by}.</source>
        <translation>Auf einen Wert zeigen: Seine Ableitung nach {by} wird hier geprüft, indem {by} verschoben wird.</translation>
    </message>
    <message>
        <source>{out} is what is differentiated. Point at anything before it.</source>
        <translation>{out} wird abgeleitet. Auf etwas zeigen, das davor liegt.</translation>
    </message>
    <message>
        <source>Point at a value: the derivative by it is proven here, by nudging it and looking at {out}.</source>
        <translation>Auf einen Wert zeigen: Die Ableitung nach ihm wird hier geprüft, indem er verschoben und {out} betrachtet wird.</translation>
    </message>
    <message>
        <source>The loss is what is differentiated. Point at anything before it.</source>
        <translation>Der Verlust wird abgeleitet. Auf etwas zeigen, das davor liegt.</translation>
    </message>
    <message>
        <source>Point at a weight, a bias, a neuron or an input: its gradient is proven here, by nudging it and looking at the loss.</source>
        <translation>Auf ein Gewicht, einen Bias, ein Neuron oder eine Eingabe zeigen: Der Gradient wird hier geprüft, durch Verschieben und einen Blick auf den Verlust.</translation>
    </message>
    <message>
        <source>{agree} ✓   {disagree} ✗</source>
        <translation>{agree} ✓   {disagree} ✗</translation>
    </message>
    <message>
        <source>{marks}   {untold} ?</source>
        <translation>{marks}   {untold} ?</translation>
    </message>
    <message>
        <source>{known} of {count} proven …</source>
        <translation>{known} von {count} geprüft …</translation>
    </message>
    <message>
        <source>The {count} parameters of layer {layer}; all {all} would take too long.</source>
        <translation>Die {count} Parameter von Schicht {layer}; alle {all} würden zu lange dauern.</translation>
    </message>
    <message>
        <source>The {count} parameters into {unit}; all {all} would take too long.</source>
        <translation>Die {count} Parameter in {unit} hinein; alle {all} würden zu lange dauern.</translation>
    </message>
    <message>
        <source>backprop.</source>
        <translation>Backprop.</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>In the order of the network</source>
        <translation>In der Reihenfolge des Netzes</translation>
    </message>
    <message>
        <source>In the order of the steps</source>
        <translation>In der Reihenfolge der Schritte</translation>
    </message>
    <message>
        <source>Those that do not agree first</source>
        <translation>Nicht übereinstimmende zuerst</translation>
    </message>
    <message>
        <source>By the size of the gradient that is proven</source>
        <translation>Nach der Größe des geprüften Gradienten</translation>
    </message>
    <message>
        <source>By the size of the central difference</source>
        <translation>Nach der Größe der zentralen Differenz</translation>
    </message>
    <message>
        <source>By the relative error</source>
        <translation>Nach dem relativen Fehler</translation>
    </message>
</context>
<context>
    <name>ProofPlot</name>
    <message>
        <source>Error against the step</source>
        <translation>Fehler über dem Schritt</translation>
    </message>
    <message>
        <source>ε = {step}: relative error {error}
Click to use this step.
Below the dashed line the error is small enough for ✓.</source>
        <translation>ε = {step}: relativer Fehler {error}
Klicken, um diesen Schritt zu nehmen.
Unter der gestrichelten Linie ist der Fehler klein genug für ✓.</translation>
    </message>
    <message>
        <source>rounding ∝ 1/ε</source>
        <translation>Rundung ∝ 1/ε</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>truncation ∝ ε²</source>
        <translation>Abbruch ∝ ε²</translation>
    </message>
    <message>
        <source>truncation</source>
        <translation>Abbruch</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Suchen in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Dateien des &amp;Typs:</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>QuestionHelp</name>
    <message>
        <source>Hint</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Put the numbers into the formula (H)</source>
        <translation>Die Zahlen in die Formel einsetzen (H)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the number and put the step on the list to repeat (Right)</source>
        <translation>Die Zahl zeigen und den Schritt zum Wiederholen vormerken (Rechts)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Eingeben</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
</context>
<context>
    <name>RightColumn</name>
    <message>
        <source>Height of the explanation</source>
        <translation>Höhe der Erklärung</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <source>Panels of the training</source>
        <translation>Panels des Trainings</translation>
    </message>
</context>
<context>
    <name>Sabotage</name>
    <message>
        <source>Slope forgotten</source>
        <translation>Steigung vergessen</translation>
    </message>
    <message>
        <source>Wrong sign of the loss’s slope</source>
        <translation>Falsches Vorzeichen der Steigung des Verlusts</translation>
    </message>
    <message>
        <source>Wrong sign of the weights’ gradients</source>
        <translation>Falsches Vorzeichen der Gewichtsgradienten</translation>
    </message>
    <message>
        <source>Weights transposed</source>
        <translation>Gewichte transponiert</translation>
    </message>
    <message>
        <source>Path left out</source>
        <translation>Pfad ausgelassen</translation>
    </message>
    <message>
        <source>Updated weights used too early</source>
        <translation>Neue Gewichte zu früh verwendet</translation>
    </message>
    <message>
        <source>Slope {slope} forgotten in layer {layer}</source>
        <translation>Steigung {slope} in Schicht {layer} vergessen</translation>
    </message>
    <message>
        <source>Wrong sign of the weights’ gradients in layer {layer}</source>
        <translation>Falsches Vorzeichen der Gewichtsgradienten in Schicht {layer}</translation>
    </message>
    <message>
        <source>Weights of layer {layer} transposed</source>
        <translation>Gewichte von Schicht {layer} transponiert</translation>
    </message>
    <message>
        <source>Path through {unit} left out</source>
        <translation>Pfad durch {unit} ausgelassen</translation>
    </message>
    <message>
        <source>In layer {layer} the slope {slope} is forgotten: ∂J/∂z is set to ∂J/∂a.</source>
        <translation>In Schicht {layer} ist die Steigung {slope} vergessen: ∂J/∂z wird gleich ∂J/∂a gesetzt.</translation>
    </message>
    <message>
        <source>The slope of the loss has the wrong sign, and so has every gradient made from it.</source>
        <translation>Die Steigung des Verlusts hat das falsche Vorzeichen und damit jeder Gradient, der aus ihr entsteht.</translation>
    </message>
    <message>
        <source>In layer {layer} the gradients of the weights have the wrong sign.</source>
        <translation>In Schicht {layer} haben die Gradienten der Gewichte das falsche Vorzeichen.</translation>
    </message>
    <message>
        <source>On the way back the weights of layer {layer} are read in the wrong order, rows as columns.</source>
        <translation>Auf dem Rückweg werden die Gewichte von Schicht {layer} in falscher Ordnung gelesen, Zeilen als Spalten.</translation>
    </message>
    <message>
        <source>The sum on the way back through layer {layer} forgets {unit}.</source>
        <translation>Die Summe auf dem Rückweg durch Schicht {layer} vergisst {unit}.</translation>
    </message>
    <message>
        <source>The way back goes through weights that are updated already.</source>
        <translation>Der Rückweg geht durch Gewichte, die schon aktualisiert sind.</translation>
    </message>
</context>
<context>
    <name>SabotageBar</name>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Sabotage: {what}</source>
        <translation>Sabotage: {what}</translation>
    </message>
    <message>
        <source>Sabotage is on: one rule of the backward pass is wrong. Find it with the proof lights.</source>
        <translation>Sabotage ist an: Eine Regel des Rückwärtsdurchlaufs ist falsch. Sie lässt sich mit den Probelichtern finden.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Aufdecken</translation>
    </message>
</context>
<context>
    <name>SabotageMenu</name>
    <message>
        <source>Sabotage</source>
        <translation>Sabotage</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>A wrong rule by chance</source>
        <translation>Eine zufällige falsche Regel</translation>
    </message>
    <message>
        <source>No wrong rule would change a number here</source>
        <translation>Keine falsche Regel würde hier eine Zahl ändern</translation>
    </message>
    <message>
        <source>Hide the wrong rule</source>
        <translation>Die falsche Regel verbergen</translation>
    </message>
    <message>
        <source>Reveal the wrong rule</source>
        <translation>Die falsche Regel aufdecken</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Fold or unfold: {0}</source>
        <translation>Ein- oder ausklappen: {0}</translation>
    </message>
</context>
<context>
    <name>SheetForm</name>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>As far as</source>
        <translation>Bis zu</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Rechnen mit</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Lösungen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Save the experiment of each sheet, too</source>
        <translation>Auch das Experiment jedes Blatts speichern</translation>
    </message>
    <message>
        <source>{unit} alone, in layer {layer}</source>
        <translation>nur {unit}, in Schicht {layer}</translation>
    </message>
    <message>
        <source>all units</source>
        <translation>alle Neuronen</translation>
    </message>
    <message>
        <source>those of the experiment</source>
        <translation>die des Experiments</translation>
    </message>
    <message>
        <source>others, easy ones</source>
        <translation>andere, einfache</translation>
    </message>
    <message>
        <source>exercise, with formulas</source>
        <translation>Übung, mit Formeln</translation>
    </message>
    <message>
        <source>exam, without formulas</source>
        <translation>Klausur, ohne Formeln</translation>
    </message>
    <message>
        <source>every number, with its working</source>
        <translation>jede Zahl, mit Rechenweg</translation>
    </message>
    <message>
        <source>every number, unit by unit</source>
        <translation>jede Zahl, Neuron für Neuron</translation>
    </message>
    <message>
        <source>every number, in tables</source>
        <translation>jede Zahl, in Tabellen</translation>
    </message>
    <message>
        <source>only the gradients</source>
        <translation>nur die Gradienten</translation>
    </message>
    <message>
        <source>all digits</source>
        <translation>allen Stellen</translation>
    </message>
    <message>
        <source>the rounded numbers</source>
        <translation>den gerundeten Zahlen</translation>
    </message>
    <message>
        <source>in a file of their own</source>
        <translation>in einer eigenen Datei</translation>
    </message>
    <message>
        <source>behind the sheets</source>
        <translation>hinter den Blättern</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>ShowingButton</name>
    <message>
        <source>What the color of a sample shows: its target, or the answer</source>
        <translation>Was die Farbe eines Beispiels zeigt: seinen Zielwert oder die Antwort</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Zielwerte</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Rounded answers</source>
        <translation>Gerundete Antworten</translation>
    </message>
    <message>
        <source>Samples: {choice}</source>
        <translation>Beispiele: {choice}</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Gerundet</translation>
    </message>
</context>
<context>
    <name>ShowingDialog</name>
    <message>
        <source>Symbols in the neurons</source>
        <translation>Symbole in den Neuronen</translation>
    </message>
    <message>
        <source>Values in the network</source>
        <translation>Werte im Netz</translation>
    </message>
    <message>
        <source>Weights on the edges</source>
        <translation>Gewichte an den Kanten</translation>
    </message>
    <message>
        <source>Gradients in the network</source>
        <translation>Gradienten im Netz</translation>
    </message>
    <message>
        <source>Numbers in the formula</source>
        <translation>Zahlen in der Formel</translation>
    </message>
    <message>
        <source>Result of the formula</source>
        <translation>Ergebnis der Formel</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Explanation beside the network</source>
        <translation>Erklärung neben dem Netz</translation>
    </message>
    <message>
        <source>Panels beside the training</source>
        <translation>Panels neben dem Training</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Buttons of the timeline</source>
        <translation>Knöpfe der Zeitleiste</translation>
    </message>
    <message>
        <source>Controls of the panels</source>
        <translation>Bedienelemente der Panels</translation>
    </message>
    <message>
        <source>with the step</source>
        <translation>mit dem Schritt</translation>
    </message>
    <message>
        <source>on the next click</source>
        <translation>beim nächsten Klick</translation>
    </message>
    <message>
        <source>after the step</source>
        <translation>nach dem Schritt</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>What is shown when</source>
        <translation>Was wann gezeigt wird</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>That is {of} itself: {function} is still to be applied to it.</source>
        <translation>Das ist {of} selbst: {function} ist noch darauf anzuwenden.</translation>
    </message>
    <message>
        <source>You added where to multiply.</source>
        <translation>Hier wurde addiert, wo zu multiplizieren ist.</translation>
    </message>
    <message>
        <source>You multiplied where to add.</source>
        <translation>Hier wurde multipliziert, wo zu addieren ist.</translation>
    </message>
    <message>
        <source>You mixed up multiplication and division: look at the operation.</source>
        <translation>Multiplikation und Division sind verwechselt: auf die Operation achten.</translation>
    </message>
    <message>
        <source>You swapped the operands: their order counts here.</source>
        <translation>Die Operanden sind vertauscht: Ihre Reihenfolge zählt hier.</translation>
    </message>
    <message>
        <source>Your calculator takes degrees: angles are in radians here.</source>
        <translation>Der Taschenrechner steht auf Grad: Winkel sind hier im Bogenmaß.</translation>
    </message>
    <message>
        <source>You took the other extreme: {function} is asked for.</source>
        <translation>Das ist das andere Extrem: Gefragt ist {function}.</translation>
    </message>
    <message>
        <source>You multiplied by the exponent: a power is a product of equal factors.</source>
        <translation>Hier wurde mit dem Exponenten multipliziert: Eine Potenz ist ein Produkt gleicher Faktoren.</translation>
    </message>
    <message>
        <source>You halved the number; its root is meant.</source>
        <translation>Die Zahl wurde halbiert; gemeint ist ihre Wurzel.</translation>
    </message>
    <message>
        <source>That is the value {of}; asked is a derivative, {q}.</source>
        <translation>Das ist der Wert {of}; gefragt ist eine Ableitung, {q}.</translation>
    </message>
    <message>
        <source>That is {of} itself, not how fast the result changes with it.</source>
        <translation>Das ist {of} selbst, nicht, wie schnell sich das Ergebnis damit ändert.</translation>
    </message>
    <message>
        <source>You differentiated by {of}: asked is the other operand.</source>
        <translation>Hier wurde nach {of} abgeleitet: Gefragt ist der andere Operand.</translation>
    </message>
    <message>
        <source>The operands do not matter here: the derivative is the same everywhere.</source>
        <translation>Die Operanden spielen hier keine Rolle: Die Ableitung ist überall gleich.</translation>
    </message>
    <message>
        <source>That would be right for a sum; here the other operand counts.</source>
        <translation>Das wäre für eine Summe richtig; hier zählt der andere Operand.</translation>
    </message>
    <message>
        <source>You left out the numerator {of}.</source>
        <translation>Der Zähler {of} fehlt.</translation>
    </message>
    <message>
        <source>The exponent {of} comes down as a factor: you left it out.</source>
        <translation>Der Exponent {of} kommt als Faktor nach vorn: Er fehlt.</translation>
    </message>
    <message>
        <source>The exponent comes down as a factor, and what stays above is one less.</source>
        <translation>Der Exponent kommt als Faktor nach vorn, und der verbleibende ist um eins kleiner.</translation>
    </message>
    <message>
        <source>The rule for powers is for the base; here the exponent changes.</source>
        <translation>Die Potenzregel gilt für die Basis; hier ändert sich der Exponent.</translation>
    </message>
    <message>
        <source>You left out the logarithm of the base {of}.</source>
        <translation>Der Logarithmus der Basis {of} fehlt.</translation>
    </message>
    <message>
        <source>In the denominator stands the root, not the number under it.</source>
        <translation>Im Nenner steht die Wurzel, nicht die Zahl darunter.</translation>
    </message>
    <message>
        <source>You mixed up the operand of the function and its result.</source>
        <translation>Der Operand der Funktion und ihr Ergebnis sind verwechselt.</translation>
    </message>
    <message>
        <source>Only the operand that is chosen passes a change on: its derivative is all or nothing.</source>
        <translation>Nur der ausgewählte Operand gibt eine Änderung weiter: Seine Ableitung ist alles oder nichts.</translation>
    </message>
    <message>
        <source>That is the slope on the other side of the kink: look at the sign of the operand.</source>
        <translation>Das ist die Steigung auf der anderen Seite des Knicks: auf das Vorzeichen des Operanden achten.</translation>
    </message>
    <message>
        <source>You left out a local derivative.</source>
        <translation>Eine lokale Ableitung fehlt.</translation>
    </message>
    <message>
        <source>You left out what arrives from behind: multiply by it.</source>
        <translation>Es fehlt, was von hinten ankommt: damit multiplizieren.</translation>
    </message>
    <message>
        <source>You left out the inner derivative: the operands change, too.</source>
        <translation>Die innere Ableitung fehlt: Auch die Operanden ändern sich.</translation>
    </message>
    <message>
        <source>A number changes exactly as much as itself; another input does not change with it.</source>
        <translation>Eine Zahl ändert sich genau so viel wie sie selbst; eine andere Eingabe ändert sich nicht mit.</translation>
    </message>
    <message>
        <source>You left out the local derivative on the way through {of}.</source>
        <translation>Die lokale Ableitung auf dem Weg durch {of} fehlt.</translation>
    </message>
    <message>
        <source>You left out what arrives at {of} from behind: multiply by it.</source>
        <translation>Es fehlt, was bei {of} von hinten ankommt: damit multiplizieren.</translation>
    </message>
    <message>
        <source>You left out the inner derivative, that of {of}.</source>
        <translation>Die innere Ableitung fehlt, die von {of}.</translation>
    </message>
    <message>
        <source>You multiplied by {of} itself; the local derivatives are meant.</source>
        <translation>Hier wurde mit {of} selbst multipliziert; gemeint sind die lokalen Ableitungen.</translation>
    </message>
    <message>
        <source>That is {of}; {function} chooses another one.</source>
        <translation>Das ist {of}; {function} wählt einen anderen.</translation>
    </message>
    <message>
        <source>A sign within the derivative is the other one.</source>
        <translation>Ein Vorzeichen in der Ableitung ist verkehrt.</translation>
    </message>
    <message>
        <source>You multiplied where to divide: look at the denominator.</source>
        <translation>Hier wurde multipliziert, wo zu teilen ist: auf den Nenner achten.</translation>
    </message>
    <message>
        <source>A part of the derivative is missing: write it out in full.</source>
        <translation>Ein Teil der Ableitung fehlt: sie ganz ausschreiben.</translation>
    </message>
    <message>
        <source>That is the derivative of the function; asked is its value.</source>
        <translation>Das ist die Ableitung der Funktion; gefragt ist ihr Wert.</translation>
    </message>
    <message>
        <source>That is the function of the opposite number: mind the sign of {operand}.</source>
        <translation>Das ist die Funktion der Gegenzahl: auf das Vorzeichen von {operand} achten.</translation>
    </message>
    <message>
        <source>That comes from another function; here it is {function}.</source>
        <translation>Das kommt von einer anderen Funktion; hier ist es {function}.</translation>
    </message>
    <message>
        <source>That is the value; asked is the derivative by itself.</source>
        <translation>Das ist der Wert; gefragt ist die Ableitung für sich.</translation>
    </message>
    <message>
        <source>Right means: within 0.5 %. Three significant digits are enough.</source>
        <translation>Richtig heißt: auf 0,5 % genau. Drei gültige Stellen genügen.</translation>
    </message>
    <message>
        <source>Right means: within 0.5 %, and within a quarter of the change.</source>
        <translation>Richtig heißt: auf 0,5 % genau und auf ein Viertel der Änderung genau.</translation>
    </message>
    <message>
        <source>One of the four is right.</source>
        <translation>Eine der vier ist richtig.</translation>
    </message>
    <message>
        <source>Right at once.</source>
        <translation>Sofort richtig.</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Richtig.</translation>
    </message>
    <message>
        <source>Not yet, and it is none of the usual slips. Go through the formula once more.</source>
        <translation>Noch nicht, und es ist keiner der üblichen Fehler. Die Formel noch einmal durchgehen.</translation>
    </message>
    <message>
        <source>Not yet. {slip}</source>
        <translation>Noch nicht. {slip}</translation>
    </message>
    <message>
        <source>{first} Or else: {second}</source>
        <translation>{first} Oder: {second}</translation>
    </message>
    <message>
        <source>{slip} It happened on the way, at {at}.</source>
        <translation>{slip} Es geschah unterwegs, bei {at}.</translation>
    </message>
    <message>
        <source>That is the right size with the wrong sign.</source>
        <translation>Das ist die richtige Größe mit dem falschen Vorzeichen.</translation>
    </message>
    <message>
        <source>It was rounded too coarsely or too early: keep more digits to the end.</source>
        <translation>Es wurde zu grob oder zu früh gerundet: mehr Stellen bis zum Ende behalten.</translation>
    </message>
    <message>
        <source>The digits are right, the power of ten is not: mind the decimal point.</source>
        <translation>Die Ziffern stimmen, die Zehnerpotenz nicht: auf das Komma achten.</translation>
    </message>
    <message>
        <source>That is {of}; asked is {q}.</source>
        <translation>Das ist {of}; gefragt ist {q}.</translation>
    </message>
    <message>
        <source>A term of the sum is missing: the one with {of}.</source>
        <translation>Ein Term der Summe fehlt: der mit {of}.</translation>
    </message>
    <message>
        <source>That is the sum; it is still to be divided by how many there are.</source>
        <translation>Das ist die Summe; sie ist noch durch die Anzahl zu teilen.</translation>
    </message>
    <message>
        <source>You put in a sum z where the activation is meant.</source>
        <translation>Hier wurde eine Summe z eingesetzt, wo die Aktivierung gemeint ist.</translation>
    </message>
    <message>
        <source>You put in {of}: another value belongs in its place.</source>
        <translation>Hier wurde {of} eingesetzt: An diese Stelle gehört ein anderer Wert.</translation>
    </message>
    <message>
        <source>You left out the bias {of}.</source>
        <translation>Der Bias {of} fehlt.</translation>
    </message>
    <message>
        <source>A minus got lost, or one came in: look at the term with {of}.</source>
        <translation>Ein Minus ging verloren oder kam hinzu: auf den Term mit {of} achten.</translation>
    </message>
    <message>
        <source>You read the rows of the weights as their columns: check the two indices.</source>
        <translation>Die Zeilen der Gewichte wurden als Spalten gelesen: die beiden Indizes prüfen.</translation>
    </message>
    <message>
        <source>That is the activation already; asked is the sum {q} before it.</source>
        <translation>Das ist schon die Aktivierung; gefragt ist die Summe {q} davor.</translation>
    </message>
    <message>
        <source>That is the function at −z: mind the sign of {z} in it.</source>
        <translation>Das ist die Funktion bei −z: auf das Vorzeichen von {z} darin achten.</translation>
    </message>
    <message>
        <source>That is the slope of the activation function; asked is its value.</source>
        <translation>Das ist die Steigung der Aktivierungsfunktion; gefragt ist ihr Wert.</translation>
    </message>
    <message>
        <source>That comes from another activation function; here it is {function}.</source>
        <translation>Das kommt von einer anderen Aktivierungsfunktion; hier ist es {function}.</translation>
    </message>
    <message>
        <source>Softmax gives a share: divide by the sum over all units of the layer.</source>
        <translation>Softmax ergibt einen Anteil: durch die Summe über alle Neuronen der Schicht teilen.</translation>
    </message>
    <message>
        <source>Softmax takes the exponential of every sum before it divides.</source>
        <translation>Softmax nimmt von jeder Summe die Exponentialfunktion und teilt erst dann.</translation>
    </message>
    <message>
        <source>You left out the ½.</source>
        <translation>Das ½ fehlt.</translation>
    </message>
    <message>
        <source>There is no ½ here.</source>
        <translation>Hier gibt es kein ½.</translation>
    </message>
    <message>
        <source>You left out the square.</source>
        <translation>Das Quadrat fehlt.</translation>
    </message>
    <message>
        <source>The penalty adds the sizes of the weights, whatever their signs.</source>
        <translation>Der Strafterm addiert die Beträge der Gewichte, gleich welchen Vorzeichens.</translation>
    </message>
    <message>
        <source>You left out the second term of the loss, the one with 1 − {target}.</source>
        <translation>Der zweite Term des Verlusts fehlt, der mit 1 − {target}.</translation>
    </message>
    <message>
        <source>You took the logarithm to the base 10; ln is the natural one.</source>
        <translation>Das ist der Logarithmus zur Basis 10; ln ist der natürliche.</translation>
    </message>
    <message>
        <source>You swapped the cases of the target: {target} goes with ln {out}.</source>
        <translation>Die Fälle des Zielwerts sind vertauscht: {target} gehört zu ln {out}.</translation>
    </message>
    <message>
        <source>You divided by the number of outputs; this loss is their sum.</source>
        <translation>Hier wurde durch die Anzahl der Ausgaben geteilt; dieser Verlust ist ihre Summe.</translation>
    </message>
    <message>
        <source>That is the squared error; the loss here is the cross-entropy.</source>
        <translation>Das ist der quadratische Fehler; der Verlust ist hier die Kreuzentropie.</translation>
    </message>
    <message>
        <source>You left out the penalty.</source>
        <translation>Der Strafterm fehlt.</translation>
    </message>
    <message>
        <source>You left out the factor that says how strong the penalty is.</source>
        <translation>Der Faktor fehlt, der sagt, wie stark der Strafterm ist.</translation>
    </message>
    <message>
        <source>That is the number of one sample; asked is the whole batch's.</source>
        <translation>Das ist die Zahl eines Beispiels; gefragt ist die des ganzen Batches.</translation>
    </message>
    <message>
        <source>The derivative of a square brings a factor 2: it is missing.</source>
        <translation>Die Ableitung eines Quadrats bringt einen Faktor 2: Er fehlt.</translation>
    </message>
    <message>
        <source>You left out the target.</source>
        <translation>Der Zielwert fehlt.</translation>
    </message>
    <message>
        <source>That is the loss itself; asked is its derivative.</source>
        <translation>Das ist der Verlust selbst; gefragt ist seine Ableitung.</translation>
    </message>
    <message>
        <source>You multiplied where to divide: the derivative of ln {unit} is 1/{unit}.</source>
        <translation>Hier wurde multipliziert, wo zu teilen ist: Die Ableitung von ln {unit} ist 1/{unit}.</translation>
    </message>
    <message>
        <source>You multiplied by {slope} already: the slope comes with the next step.</source>
        <translation>Hier wurde schon mit {slope} multipliziert: Die Steigung kommt erst im nächsten Schritt.</translation>
    </message>
    <message>
        <source>You left out {slope}: the slope of the activation function at {unit}.</source>
        <translation>Es fehlt {slope}: die Steigung der Aktivierungsfunktion bei {unit}.</translation>
    </message>
    <message>
        <source>That is the slope alone: multiply it by what arrives at {unit}.</source>
        <translation>Das ist die Steigung allein: mit dem multiplizieren, was bei {unit} ankommt.</translation>
    </message>
    <message>
        <source>A factor of the slope is missing: write {slope} out in full.</source>
        <translation>Ein Faktor der Steigung fehlt: {slope} ganz ausschreiben.</translation>
    </message>
    <message>
        <source>You multiplied by the activation {unit}; its slope is meant, {slope}.</source>
        <translation>Hier wurde mit der Aktivierung {unit} multipliziert; gemeint ist ihre Steigung, {slope}.</translation>
    </message>
    <message>
        <source>You took the slope at {unit}; it is meant at {z}.</source>
        <translation>Das ist die Steigung bei {unit}; gemeint ist sie bei {z}.</translation>
    </message>
    <message>
        <source>You multiplied by {slope} twice: once is enough.</source>
        <translation>Hier wurde zweimal mit {slope} multipliziert: Einmal genügt.</translation>
    </message>
    <message>
        <source>You left out {of}: what the weight carried belongs to its gradient.</source>
        <translation>Es fehlt {of}: Was das Gewicht übertrug, gehört zu seinem Gradienten.</translation>
    </message>
    <message>
        <source>You put in {of}: that is the gradient of another unit.</source>
        <translation>Hier wurde {of} eingesetzt: Das ist der Gradient eines anderen Neurons.</translation>
    </message>
    <message>
        <source>You multiplied by {of} itself; it is multiplied by what {of} carried.</source>
        <translation>Hier wurde mit {of} selbst multipliziert; zu multiplizieren ist mit dem, was {of} übertrug.</translation>
    </message>
    <message>
        <source>You multiplied by {of}; a bias is multiplied by nothing but 1.</source>
        <translation>Hier wurde mit {of} multipliziert; ein Bias wird mit nichts als 1 multipliziert.</translation>
    </message>
    <message>
        <source>You divided by the number of samples already: that comes with the mean.</source>
        <translation>Hier wurde schon durch die Anzahl der Beispiele geteilt: Das kommt erst beim Mittel.</translation>
    </message>
    <message>
        <source>You left out the weights: every gradient comes back through one.</source>
        <translation>Die Gewichte fehlen: Jeder Gradient kommt durch eines zurück.</translation>
    </message>
    <message>
        <source>You used the weights of {of}: check the indices.</source>
        <translation>Das sind die Gewichte von {of}: die Indizes prüfen.</translation>
    </message>
    <message>
        <source>You used the updated weights too early: here the old ones still count.</source>
        <translation>Die neuen Gewichte sind zu früh verwendet: Hier zählen noch die alten.</translation>
    </message>
    <message>
        <source>You left out a path: the one through {of}.</source>
        <translation>Ein Pfad fehlt: der durch {of}.</translation>
    </message>
    <message>
        <source>You counted only the path through {of}; all paths add up.</source>
        <translation>Nur der Pfad durch {of} ist gezählt; alle Pfade addieren sich.</translation>
    </message>
    <message>
        <source>That is the sum {z}: the activation function is still to be applied.</source>
        <translation>Das ist die Summe {z}: Die Aktivierungsfunktion ist noch darauf anzuwenden.</translation>
    </message>
    <message>
        <source>The ½ of the loss cancels the 2 of the square's derivative.</source>
        <translation>Das ½ des Verlusts hebt die 2 aus der Ableitung des Quadrats auf.</translation>
    </message>
    <message>
        <source>You swapped output and target: it is the output minus the target.</source>
        <translation>Ausgabe und Zielwert sind vertauscht: Es ist Ausgabe minus Zielwert.</translation>
    </message>
    <message>
        <source>You left out the slopes of the units behind: put in their gradients at z.</source>
        <translation>Die Steigungen der Neuronen dahinter fehlen: ihre Gradienten bei z einsetzen.</translation>
    </message>
    <message>
        <source>You went uphill: the step is taken off, not added.</source>
        <translation>Das führt bergauf: Der Schritt wird abgezogen, nicht addiert.</translation>
    </message>
    <message>
        <source>You left out the learning rate {rate}.</source>
        <translation>Die Lernrate {rate} fehlt.</translation>
    </message>
    <message>
        <source>That is the gradient itself; asked is {q}, which is made of it.</source>
        <translation>Das ist der Gradient selbst; gefragt ist {q}, das daraus entsteht.</translation>
    </message>
    <message>
        <source>That is the change alone: the old value is missing.</source>
        <translation>Das ist die Änderung allein: Der alte Wert fehlt.</translation>
    </message>
    <message>
        <source>That is the old value; it is to move.</source>
        <translation>Das ist der alte Wert; er soll sich bewegen.</translation>
    </message>
    <message>
        <source>You put in {of}: that is the gradient of another parameter.</source>
        <translation>Hier wurde {of} eingesetzt: Das ist der Gradient eines anderen Parameters.</translation>
    </message>
    <message>
        <source>That is a step of plain gradient descent; this optimizer does more.</source>
        <translation>Das ist ein Schritt des einfachen Gradientenabstiegs; dieser Optimierer tut mehr.</translation>
    </message>
    <message>
        <source>Nesterov's momentum looks ahead: the gradient is added once more.</source>
        <translation>Nesterovs Momentum schaut voraus: Der Gradient wird noch einmal addiert.</translation>
    </message>
    <message>
        <source>You left out the correction for the start at 0: the divisions by 1 − βᵏ.</source>
        <translation>Die Korrektur für den Start bei 0 fehlt: die Divisionen durch 1 − βᵏ.</translation>
    </message>
    <message>
        <source>You divided by 1 − βᵏ already: that comes with the new weight.</source>
        <translation>Hier wurde schon durch 1 − βᵏ geteilt: Das kommt erst beim neuen Gewicht.</translation>
    </message>
    <message>
        <source>You left out the root in the denominator.</source>
        <translation>Die Wurzel im Nenner fehlt.</translation>
    </message>
    <message>
        <source>You left out the weight decay.</source>
        <translation>Der Weight Decay fehlt.</translation>
    </message>
    <message>
        <source>You left out what the optimizer kept from before.</source>
        <translation>Es fehlt, was der Optimierer von vorher behalten hat.</translation>
    </message>
    <message>
        <source>The new part counts by its share only: it has a factor, too.</source>
        <translation>Das Neue zählt nur mit seinem Anteil: Auch es hat einen Faktor.</translation>
    </message>
    <message>
        <source>What was kept from before fades: it has a factor, too.</source>
        <translation>Was von vorher behalten wurde, verblasst: Auch es hat einen Faktor.</translation>
    </message>
    <message>
        <source>You swapped the shares of old and new.</source>
        <translation>Die Anteile von Alt und Neu sind vertauscht.</translation>
    </message>
    <message>
        <source>You took the β of the other mean.</source>
        <translation>Das ist das β des anderen Mittels.</translation>
    </message>
</context>
<context>
    <name>SlopeBar</name>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>The loss along one weight</source>
        <translation>Der Verlust entlang eines Gewichts</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>The loss over two weights</source>
        <translation>Der Verlust über zwei Gewichten</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>The loss of the batch at hand, which the gradient is of</source>
        <translation>Der Verlust des aktuellen Batches, zu dem der Gradient gehört</translation>
    </message>
    <message>
        <source>All samples</source>
        <translation>Alle Beispiele</translation>
    </message>
    <message>
        <source>The loss of all training samples, and its gradient</source>
        <translation>Der Verlust aller Trainingsbeispiele und sein Gradient</translation>
    </message>
    <message>
        <source>The weight of the upward axis</source>
        <translation>Das Gewicht der senkrechten Achse</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop computing (Esc)</source>
        <translation>Berechnung abbrechen (Esc)</translation>
    </message>
    <message>
        <source>Show more (−)</source>
        <translation>Mehr zeigen (−)</translation>
    </message>
    <message>
        <source>Show less (+)</source>
        <translation>Weniger zeigen (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fit the range (0)</source>
        <translation>Bereich einpassen (0)</translation>
    </message>
    <message>
        <source>↑ {name} ▾</source>
        <translation>↑ {name} ▾</translation>
    </message>
    <message>
        <source>The weight of the upward axis: {name}</source>
        <translation>Das Gewicht der senkrechten Achse: {name}</translation>
    </message>
</context>
<context>
    <name>SlopeCanvas</name>
    <message>
        <source>Here {loss} is not a finite number.</source>
        <translation>Hier ist {loss} keine endliche Zahl.</translation>
    </message>
    <message>
        <source>{loss} is about {value} here</source>
        <translation>{loss} ist hier etwa {value}</translation>
    </message>
    <message>
        <source>The loss is being computed …</source>
        <translation>Der Verlust wird berechnet …</translation>
    </message>
</context>
<context>
    <name>SlopeOfValue</name>
    <message>
        <source>Slice of the expression</source>
        <translation>Schnitt durch den Ausdruck</translation>
    </message>
    <message>
        <source>Show more (−)</source>
        <translation>Mehr zeigen (−)</translation>
    </message>
    <message>
        <source>Show less (+)</source>
        <translation>Weniger zeigen (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fit the range (0)</source>
        <translation>Bereich einpassen (0)</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>{value} is to be predicted first; then its curve is drawn here.</source>
        <translation>{value} ist zuerst vorherzusagen; dann wird hier die Kurve gezeichnet.</translation>
    </message>
    <message>
        <source>Point at a value that {value} is made of.</source>
        <translation>Auf einen Wert zeigen, aus dem {value} entsteht.</translation>
    </message>
    <message>
        <source>Nowhere on this slice has {value} a value.</source>
        <translation>Nirgends auf diesem Schnitt hat {value} einen Wert.</translation>
    </message>
</context>
<context>
    <name>SlopePanel</name>
    <message>
        <source>Slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>Slice of the loss</source>
        <translation>Schnitt durch den Verlust</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>Change {first} and {second}</source>
        <translation>{first} und {second} ändern</translation>
    </message>
    <message>
        <source>The weight that is pointed at next</source>
        <translation>Das Gewicht, auf das als Nächstes gezeigt wird</translation>
    </message>
    <message>
        <source>The loss is to be predicted first; then its slice is drawn here.</source>
        <translation>Der Verlust ist zuerst vorherzusagen; dann wird hier sein Schnitt gezeichnet.</translation>
    </message>
    <message>
        <source>Nowhere on this slice is the loss a finite number.</source>
        <translation>Nirgends auf diesem Schnitt ist der Verlust eine endliche Zahl.</translation>
    </message>
    <message>
        <source>Stopped before there was anything to see. Fit begins anew.</source>
        <translation>Abgebrochen, bevor etwas zu sehen war. „Einpassen“ beginnt neu.</translation>
    </message>
    <message>
        <source>tangent</source>
        <translation>Tangente</translation>
    </message>
    <message>
        <source>training’s path</source>
        <translation>Weg des Trainings</translation>
    </message>
    <message>
        <source>downhill: −gradient</source>
        <translation>bergab: −Gradient</translation>
    </message>
    <message>
        <source>The slope is to be predicted first; then its tangent is drawn here.</source>
        <translation>Die Steigung ist zuerst vorherzusagen; dann wird hier ihre Tangente gezeichnet.</translation>
    </message>
    <message>
        <source>Drag, or click and press ← and →, to try another value: the tangent predicts the loss, the curve is the loss.</source>
        <translation>Ziehen, oder klicken und ← und → drücken, um einen anderen Wert zu probieren: Die Tangente sagt den Verlust vorher, die Kurve ist der Verlust.</translation>
    </message>
    <message>
        <source>{by} is computed, here it is moved as if it were free: the tangent predicts {value}, the curve is {value}. Drag to try.</source>
        <translation>{by} wird berechnet, hier wird es bewegt, als wäre es frei: Die Tangente sagt {value} vorher, die Kurve ist {value}. Zum Probieren ziehen.</translation>
    </message>
    <message>
        <source>Drag, or click and press ← and →, to try another {by}: the tangent predicts {value}, the curve is {value}.</source>
        <translation>Ziehen, oder klicken und ← und → drücken, um ein anderes {by} zu probieren: Die Tangente sagt {value} vorher, die Kurve ist {value}.</translation>
    </message>
    <message>
        <source>All other weights are held as they are now.</source>
        <translation>Alle anderen Gewichte bleiben, wie sie jetzt sind.</translation>
    </message>
    <message>
        <source>The loss is the same everywhere.</source>
        <translation>Der Verlust ist überall gleich.</translation>
    </message>
    <message>
        <source>A line every {step} of {loss}.</source>
        <translation>Eine Linie alle {step} von {loss}.</translation>
    </message>
    <message>
        <source>Lines at {loss} = {values}, …</source>
        <translation>Linien bei {loss} = {values}, …</translation>
    </message>
    <message>
        <source>{name}: {before} → {after}</source>
        <translation>{name}: {before} → {after}</translation>
    </message>
    <message>
        <source>predicted {change}</source>
        <translation>vorhergesagt {change}</translation>
    </message>
    <message>
        <source>real {change}</source>
        <translation>wirklich {change}</translation>
    </message>
    <message>
        <source>There {value} has no value.</source>
        <translation>Dort hat {value} keinen Wert.</translation>
    </message>
    <message>
        <source>There the loss is not a finite number.</source>
        <translation>Dort ist der Verlust keine endliche Zahl.</translation>
    </message>
    <message>
        <source>The slope is not a finite number.</source>
        <translation>Die Steigung ist keine endliche Zahl.</translation>
    </message>
    <message>
        <source>Nothing is moved yet.</source>
        <translation>Noch ist nichts bewegt.</translation>
    </message>
    <message>
        <source>Flat here: the slope predicts no change.</source>
        <translation>Hier ist es flach: Die Steigung sagt keine Änderung vorher.</translation>
    </message>
    <message>
        <source>The other way: so far the tangent does not hold.</source>
        <translation>Andersherum: So weit gilt die Tangente nicht.</translation>
    </message>
    <message>
        <source>{percent} of the prediction came true.</source>
        <translation>{percent} der Vorhersage sind eingetreten.</translation>
    </message>
    <message>
        <source>{times} times what was predicted.</source>
        <translation>Das {times}-Fache des Vorhergesagten.</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <source>{name} {value} · slope {slope}</source>
        <translation>{name} {value} · Steigung {slope}</translation>
    </message>
    <message>
        <source>{optimizer}’s step</source>
        <translation>Schritt von {optimizer}</translation>
    </message>
</context>
<context>
    <name>SlopeReadout</name>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Set the weight to this value (Enter)</source>
        <translation>Das Gewicht auf diesen Wert setzen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Set the input to this value (Enter)</source>
        <translation>Die Eingabe auf diesen Wert setzen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Leave all as it is (Esc)</source>
        <translation>Alles lassen, wie es ist (Esc)</translation>
    </message>
    <message>
        <source>Try the step</source>
        <translation>Schritt probieren</translation>
    </message>
    <message>
        <source>Try the step that the optimizer would take (O)</source>
        <translation>Den Schritt probieren, den der Optimierer täte (O)</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>This cannot be differentiated here: {problem}.</source>
        <translation>Das lässt sich hier nicht ableiten: {problem}.</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Value of {q}</source>
        <translation>Wert von {q}</translation>
    </message>
    <message>
        <source>Local derivative {q}</source>
        <translation>Lokale Ableitung {q}</translation>
    </message>
    <message>
        <source>Derivative of {top} by {of}</source>
        <translation>Ableitung von {top} nach {of}</translation>
    </message>
    <message>
        <source>Product {q}</source>
        <translation>Produkt {q}</translation>
    </message>
    <message>
        <source>Gradient at the product {of}</source>
        <translation>Gradient am Produkt {of}</translation>
    </message>
    <message>
        <source>Gradient of the loss by itself</source>
        <translation>Gradient des Verlusts nach sich selbst</translation>
    </message>
    <message>
        <source>Constant {q}</source>
        <translation>Konstante {q}</translation>
    </message>
    <message>
        <source>{a} and {b} are added.</source>
        <translation>{a} und {b} werden addiert.</translation>
    </message>
    <message>
        <source>{b} is subtracted from {a}.</source>
        <translation>{b} wird von {a} subtrahiert.</translation>
    </message>
    <message>
        <source>{a} and {b} are multiplied.</source>
        <translation>{a} und {b} werden multipliziert.</translation>
    </message>
    <message>
        <source>{a} is divided by {b}.</source>
        <translation>{a} wird durch {b} geteilt.</translation>
    </message>
    <message>
        <source>{a} is raised to the power {b}.</source>
        <translation>{a} wird mit {b} potenziert.</translation>
    </message>
    <message>
        <source>{a} with the other sign.</source>
        <translation>{a} mit dem anderen Vorzeichen.</translation>
    </message>
    <message>
        <source>{q} is another name for {a}: the same number.</source>
        <translation>{q} ist ein anderer Name für {a}: dieselbe Zahl.</translation>
    </message>
    <message>
        <source>The number e raised to the power {a}.</source>
        <translation>Die Zahl e hoch {a}.</translation>
    </message>
    <message>
        <source>The natural logarithm of {a}.</source>
        <translation>Der natürliche Logarithmus von {a}.</translation>
    </message>
    <message>
        <source>The square root of {a}.</source>
        <translation>Die Quadratwurzel von {a}.</translation>
    </message>
    <message>
        <source>The distance of {a} from 0, whatever its sign.</source>
        <translation>Der Abstand von {a} zu 0, gleich welchen Vorzeichens.</translation>
    </message>
    <message>
        <source>The sigmoid turns {a} into a number between 0 and 1.</source>
        <translation>Die Sigmoidfunktion macht aus {a} eine Zahl zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>tanh turns {a} into a number between −1 and 1.</source>
        <translation>tanh macht aus {a} eine Zahl zwischen −1 und 1.</translation>
    </message>
    <message>
        <source>Softplus is a ReLU without a corner: almost 0 far below 0, almost {a} far above.</source>
        <translation>Softplus ist eine ReLU ohne Knick: weit unter 0 fast 0, weit darüber fast {a}.</translation>
    </message>
    <message>
        <source>The function {function} is applied to {a}.</source>
        <translation>Die Funktion {function} wird auf {a} angewendet.</translation>
    </message>
    <message>
        <source>{a} is multiplied by itself.</source>
        <translation>{a} wird mit sich selbst multipliziert.</translation>
    </message>
    <message>
        <source>ReLU lets {a} through as it is, because it is positive.</source>
        <translation>ReLU lässt {a} unverändert durch, denn es ist positiv.</translation>
    </message>
    <message>
        <source>ReLU makes 0 of {a}, because it is not positive.</source>
        <translation>ReLU macht aus {a} 0, denn es ist nicht positiv.</translation>
    </message>
    <message>
        <source>max lets only the largest operand through: {winner}.</source>
        <translation>max lässt nur den größten Operanden durch: {winner}.</translation>
    </message>
    <message>
        <source>min lets only the smallest operand through: {winner}.</source>
        <translation>min lässt nur den kleinsten Operanden durch: {winner}.</translation>
    </message>
    <message>
        <source>It is made of constants only, so nothing is differentiated by it.</source>
        <translation>Es besteht nur aus Konstanten, also wird nichts danach abgeleitet.</translation>
    </message>
    <message>
        <source>{a} is multiplied by its weight {b}: one term of the sum that it goes into.</source>
        <translation>{a} wird mit seinem Gewicht {b} multipliziert: ein Term der Summe, in die es eingeht.</translation>
    </message>
    <message>
        <source>1, because {of} is what is differentiated; here the way back begins.</source>
        <translation>1, denn {of} wird abgeleitet; hier beginnt der Rückweg.</translation>
    </message>
    <message>
        <source>1, because {of} is what is differentiated by; here the way forward begins.</source>
        <translation>1, denn nach {of} wird abgeleitet; hier beginnt der Weg vorwärts.</translation>
    </message>
    <message>
        <source>0, because {top} does not change when {of} does.</source>
        <translation>0, denn {top} ändert sich nicht mit {of}.</translation>
    </message>
    <message>
        <source>0, because {top} does not depend on {of}.</source>
        <translation>0, denn {top} hängt nicht von {of} ab.</translation>
    </message>
    <message>
        <source>{of} reaches {top} by one way, through {through}: what arrives there comes back, times the local derivative.</source>
        <translation>{of} erreicht {top} auf einem Weg, durch {through}: Was dort ankommt, kommt zurück, mal die lokale Ableitung.</translation>
    </message>
    <message>
        <source>{of} goes straight into {top}, where 1 arrives: so it is the local derivative that comes back.</source>
        <translation>{of} geht direkt in {top} ein, wo 1 ankommt: Also kommt die lokale Ableitung zurück.</translation>
    </message>
    <message>
        <source>{of} reaches {top} by {n} ways: each brings back what arrives at its end, times the local derivative, and their contributions add up.</source>
        <translation>{of} erreicht {top} auf {n} Wegen: Jeder bringt zurück, was an seinem Ende ankommt, mal die lokale Ableitung, und die Beiträge addieren sich.</translation>
    </message>
    <message>
        <source>The local derivative is 0, so nothing comes back.</source>
        <translation>Die lokale Ableitung ist 0, also kommt nichts zurück.</translation>
    </message>
    <message>
        <source>Nothing arrives there, so nothing comes back.</source>
        <translation>Dort kommt nichts an, also kommt nichts zurück.</translation>
    </message>
    <message>
        <source>Here they cancel out.</source>
        <translation>Hier heben sie sich auf.</translation>
    </message>
    <message>
        <source>A change of {of} reaches {top} by one way, through {through}: it arrives times the local derivative.</source>
        <translation>Eine Änderung von {of} erreicht {top} auf einem Weg, durch {through}: Sie kommt mal die lokale Ableitung an.</translation>
    </message>
    <message>
        <source>{of} goes straight into {top}, and its own change is 1: so it is the local derivative that arrives.</source>
        <translation>{of} geht direkt in {top} ein, und seine eigene Änderung ist 1: Also kommt die lokale Ableitung an.</translation>
    </message>
    <message>
        <source>A change of {of} reaches {top} through {n} operands: each brings its own change, times the local derivative, and their contributions add up.</source>
        <translation>Eine Änderung von {of} erreicht {top} durch {n} Operanden: Jeder bringt seine eigene Änderung, mal die lokale Ableitung, und die Beiträge addieren sich.</translation>
    </message>
    <message>
        <source>Raising {of} raises {top}.</source>
        <translation>Steigt {of}, so steigt {top}.</translation>
    </message>
    <message>
        <source>Raising {of} lowers {top}.</source>
        <translation>Steigt {of}, so sinkt {top}.</translation>
    </message>
    <message>
        <source>A sum moves as much as {own} does: its slope is 1 everywhere.</source>
        <translation>Eine Summe bewegt sich so viel wie {own}: Ihre Steigung ist überall 1.</translation>
    </message>
    <message>
        <source>{result} moves as much as {own} does, so the slope is 1.</source>
        <translation>{result} bewegt sich so viel wie {own}, also ist die Steigung 1.</translation>
    </message>
    <message>
        <source>A difference moves as much as {own} does: its slope is 1 everywhere.</source>
        <translation>Eine Differenz bewegt sich so viel wie {own}: Ihre Steigung ist überall 1.</translation>
    </message>
    <message>
        <source>When {own} rises, the difference falls by as much: its slope is −1 everywhere.</source>
        <translation>Steigt {own}, so sinkt die Differenz um ebenso viel: Ihre Steigung ist überall −1.</translation>
    </message>
    <message>
        <source>When {own} rises, {result} falls by as much: the slope is −1 everywhere.</source>
        <translation>Steigt {own}, so sinkt {result} um ebenso viel: Die Steigung ist überall −1.</translation>
    </message>
    <message>
        <source>A change of {own} reaches {result} multiplied by the other factor, {other}.</source>
        <translation>Eine Änderung von {own} erreicht {result} multipliziert mit dem anderen Faktor, {other}.</translation>
    </message>
    <message>
        <source>{own} stands there twice; here only one of them moves, and the other one is the factor it is multiplied by.</source>
        <translation>{own} steht zweimal da; hier bewegt sich nur eines, und das andere ist der Faktor, mit dem es multipliziert wird.</translation>
    </message>
    <message>
        <source>A change of {own} reaches {result} divided by the denominator {other}.</source>
        <translation>Eine Änderung von {own} erreicht {result} geteilt durch den Nenner {other}.</translation>
    </message>
    <message>
        <source>Quotient rule: by the denominator it is minus the numerator, divided by the denominator squared.</source>
        <translation>Quotientenregel: Nach dem Nenner abgeleitet, ist es minus Zähler, geteilt durch das Quadrat des Nenners.</translation>
    </message>
    <message>
        <source>Power rule: the exponent comes to the front, and the power falls by one.</source>
        <translation>Potenzregel: Der Exponent kommt nach vorn, und die Potenz sinkt um eins.</translation>
    </message>
    <message>
        <source>By its exponent, a power changes by itself times the logarithm of its base.</source>
        <translation>Nach ihrem Exponenten ändert sich eine Potenz um sich selbst mal den Logarithmus ihrer Basis.</translation>
    </message>
    <message>
        <source>0, because 0 raised to any power above 0 stays 0.</source>
        <translation>0, denn 0 hoch jede Zahl über 0 bleibt 0.</translation>
    </message>
    <message>
        <source>1, because {own} is positive and goes through as it is.</source>
        <translation>1, denn {own} ist positiv und geht unverändert durch.</translation>
    </message>
    <message>
        <source>−1, because {own} is negative and changes its sign.</source>
        <translation>−1, denn {own} ist negativ und wechselt das Vorzeichen.</translation>
    </message>
    <message>
        <source>0, because {own} is negative: nothing of it goes through.</source>
        <translation>0, denn {own} ist negativ: Nichts davon geht durch.</translation>
    </message>
    <message>
        <source>At 0 there is a corner and so no slope; 0 is taken by convention.</source>
        <translation>Bei 0 ist ein Knick und daher keine Steigung; per Konvention wird 0 genommen.</translation>
    </message>
    <message>
        <source>1, because {own} is the largest: max lets only the largest operand through.</source>
        <translation>1, denn {own} ist am größten: max lässt nur den größten Operanden durch.</translation>
    </message>
    <message>
        <source>0, because max lets only the largest operand through, and {own} is not it.</source>
        <translation>0, denn max lässt nur den größten Operanden durch, und das ist nicht {own}.</translation>
    </message>
    <message>
        <source>1, because {own} is the smallest: min lets only the smallest operand through.</source>
        <translation>1, denn {own} ist am kleinsten: min lässt nur den kleinsten Operanden durch.</translation>
    </message>
    <message>
        <source>0, because min lets only the smallest operand through, and {own} is not it.</source>
        <translation>0, denn min lässt nur den kleinsten Operanden durch, und das ist nicht {own}.</translation>
    </message>
    <message>
        <source>Operands are equal here, so there is a corner and no slope; by convention the first of them gets 1.</source>
        <translation>Operanden sind hier gleich, also ist dort ein Knick und keine Steigung; per Konvention bekommt der erste von ihnen 1.</translation>
    </message>
    <message>
        <source>Operands are equal here, so there is a corner and no slope; by convention only the first of them counts, so this is 0.</source>
        <translation>Operanden sind hier gleich, also ist dort ein Knick und keine Steigung; per Konvention zählt nur der erste von ihnen, also ist dies 0.</translation>
    </message>
    <message>
        <source>The slope of the sigmoid is its value times what that lacks of 1.</source>
        <translation>Die Steigung der Sigmoidfunktion ist ihr Wert mal das, was ihm zu 1 fehlt.</translation>
    </message>
    <message>
        <source>The slope of tanh is 1 minus the square of its value.</source>
        <translation>Die Steigung von tanh ist 1 minus das Quadrat seines Werts.</translation>
    </message>
    <message>
        <source>{own} is so far from 0 that {result} is saturated: the slope is almost 0, and hardly anything comes back.</source>
        <translation>{own} ist so weit von 0 entfernt, dass {result} gesättigt ist: Die Steigung ist fast 0, und es kommt kaum etwas zurück.</translation>
    </message>
    <message>
        <source>The slope of the activation function at {own}: so much of a change reaches {result}.</source>
        <translation>Die Steigung der Aktivierungsfunktion bei {own}: So viel einer Änderung erreicht {result}.</translation>
    </message>
    <message>
        <source>0, because the activation function is flat at {own}: nothing goes through.</source>
        <translation>0, denn die Aktivierungsfunktion ist bei {own} flach: Nichts geht durch.</translation>
    </message>
    <message>
        <source>Every output of softmax depends on every sum, so also {result} on {own}.</source>
        <translation>Jede Ausgabe von Softmax hängt von jeder Summe ab, also auch {result} von {own}.</translation>
    </message>
    <message>
        <source>So much does the loss {result} change when {own} changes a little.</source>
        <translation>So stark ändert sich der Verlust {result}, wenn sich {own} ein wenig ändert.</translation>
    </message>
    <message>
        <source>The derivative of the sine is the cosine.</source>
        <translation>Die Ableitung des Sinus ist der Kosinus.</translation>
    </message>
    <message>
        <source>The derivative of the cosine is minus the sine.</source>
        <translation>Die Ableitung des Kosinus ist der negative Sinus.</translation>
    </message>
    <message>
        <source>The derivative of the tangent is 1 plus its square.</source>
        <translation>Die Ableitung des Tangens ist 1 plus sein Quadrat.</translation>
    </message>
    <message>
        <source>The exponential function is its own derivative.</source>
        <translation>Die Exponentialfunktion ist ihre eigene Ableitung.</translation>
    </message>
    <message>
        <source>The derivative of the logarithm is 1 divided by {own}.</source>
        <translation>Die Ableitung des Logarithmus ist 1 geteilt durch {own}.</translation>
    </message>
    <message>
        <source>The derivative of the root is 1 divided by twice the root: steep close to 0.</source>
        <translation>Die Ableitung der Wurzel ist 1 geteilt durch das Doppelte der Wurzel: steil nahe 0.</translation>
    </message>
    <message>
        <source>The slope of softplus is the sigmoid: 0 far below 0, 1 far above.</source>
        <translation>Die Steigung von Softplus ist die Sigmoidfunktion: weit unter 0 ist sie 0, weit darüber 1.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Weighted sum of {unit}</source>
        <translation>Gewichtete Summe von {unit}</translation>
    </message>
    <message>
        <source>Activation {q}</source>
        <translation>Aktivierung {q}</translation>
    </message>
    <message>
        <source>Loss {q}</source>
        <translation>Verlust {q}</translation>
    </message>
    <message>
        <source>Penalty {q}</source>
        <translation>Strafterm {q}</translation>
    </message>
    <message>
        <source>Gradient at the output of {unit}</source>
        <translation>Gradient am Ausgang von {unit}</translation>
    </message>
    <message>
        <source>Gradient at the sum of {unit}</source>
        <translation>Gradient an der Summe von {unit}</translation>
    </message>
    <message>
        <source>Gradient of the weight {of}</source>
        <translation>Gradient des Gewichts {of}</translation>
    </message>
    <message>
        <source>Gradient of the bias {of}</source>
        <translation>Gradient des Bias {of}</translation>
    </message>
    <message>
        <source>Gradient at the input {of}</source>
        <translation>Gradient an der Eingabe {of}</translation>
    </message>
    <message>
        <source>What the optimizer keeps of {of}</source>
        <translation>Was der Optimierer zu {of} behält</translation>
    </message>
    <message>
        <source>New weight {of}</source>
        <translation>Neues Gewicht {of}</translation>
    </message>
    <message>
        <source>New bias {of}</source>
        <translation>Neuer Bias {of}</translation>
    </message>
    <message>
        <source>Each value that reaches {unit} is multiplied by its weight, and the products are added.</source>
        <translation>Jeder Wert, der {unit} erreicht, wird mit seinem Gewicht multipliziert, und die Produkte werden addiert.</translation>
    </message>
    <message>
        <source>Each value that reaches {unit} is multiplied by its weight; the products and the bias are added.</source>
        <translation>Jeder Wert, der {unit} erreicht, wird mit seinem Gewicht multipliziert; die Produkte und der Bias werden addiert.</translation>
    </message>
    <message>
        <source>The activation function {function} turns the sum {z} into what {unit} sends on.</source>
        <translation>Die Aktivierungsfunktion {function} macht aus der Summe {z} das, was {unit} weitergibt.</translation>
    </message>
    <message>
        <source>Softmax turns the sums of the layer into shares that add up to 1; {unit} gets this share.</source>
        <translation>Softmax macht aus den Summen der Schicht Anteile, die zusammen 1 ergeben; {unit} bekommt diesen Anteil.</translation>
    </message>
    <message>
        <source>Binary cross-entropy: the surer the network is of the wrong answer, the larger {q}.</source>
        <translation>Binäre Kreuzentropie: Je sicherer sich das Netz der falschen Antwort ist, desto größer ist {q}.</translation>
    </message>
    <message>
        <source>Cross-entropy: the smaller the share given to the right class, the larger {q}.</source>
        <translation>Kreuzentropie: Je kleiner der Anteil der richtigen Klasse, desto größer ist {q}.</translation>
    </message>
    <message>
        <source>Half the squared distance between output and target: 0 where they are equal.</source>
        <translation>Das halbe Quadrat des Abstands zwischen Ausgabe und Zielwert: 0, wo sie gleich sind.</translation>
    </message>
    <message>
        <source>The mean squared distance between output and target: 0 where they are equal.</source>
        <translation>Das mittlere Quadrat des Abstands zwischen Ausgabe und Zielwert: 0, wo sie gleich sind.</translation>
    </message>
    <message>
        <source>It is computed from the sum z, because the output is so close to 0 or 1 that rounding hides it.</source>
        <translation>Er wird aus der Summe z berechnet, denn die Ausgabe liegt so nahe bei 0 oder 1, dass die Rundung ihn verdeckt.</translation>
    </message>
    <message>
        <source>The loss {q} is the mean over the {n} samples of the batch.</source>
        <translation>Der Verlust {q} ist das Mittel über die {n} Beispiele des Batches.</translation>
    </message>
    <message>
        <source>The loss {q} is the mean over the samples of the batch, plus the penalty.</source>
        <translation>Der Verlust {q} ist das Mittel über die Beispiele des Batches, plus Strafterm.</translation>
    </message>
    <message>
        <source>The penalty grows with the weights, so training keeps them small.</source>
        <translation>Der Strafterm wächst mit den Gewichten, also hält das Training sie klein.</translation>
    </message>
    <message>
        <source>Here the way back begins: so much does the loss change when {of} changes a little.</source>
        <translation>Hier beginnt der Rückweg: So stark ändert sich der Verlust, wenn sich {of} ein wenig ändert.</translation>
    </message>
    <message>
        <source>Chain rule: what arrives at the output of {unit}, times the slope of its activation function at {z}.</source>
        <translation>Kettenregel: was am Ausgang von {unit} ankommt, mal die Steigung der Aktivierungsfunktion bei {z}.</translation>
    </message>
    <message>
        <source>The activation function of {unit} is flat here: its slope is 0, so nothing goes further back.</source>
        <translation>Die Aktivierungsfunktion von {unit} ist hier flach: Ihre Steigung ist 0, also geht nichts weiter zurück.</translation>
    </message>
    <message>
        <source>Chain rule again; {unit} is saturated, its slope is almost 0, so very little goes further back.</source>
        <translation>Wieder die Kettenregel; {unit} ist gesättigt, die Steigung ist fast 0, also geht sehr wenig weiter zurück.</translation>
    </message>
    <message>
        <source>Every output of softmax depends on {z}, so all of them contribute to this gradient.</source>
        <translation>Jede Ausgabe von Softmax hängt von {z} ab, also tragen alle zu diesem Gradienten bei.</translation>
    </message>
    <message>
        <source>Loss and activation taken together: their slopes collapse to output minus target.</source>
        <translation>Verlust und Aktivierung zusammengefasst: Ihre Steigungen fallen zu Ausgabe minus Zielwert zusammen.</translation>
    </message>
    <message>
        <source>The weight {of} carried {source} to {unit}, so the loss feels a change of {of} in proportion to {source}.</source>
        <translation>Das Gewicht {of} übertrug {source} an {unit}, also spürt der Verlust eine Änderung von {of} im Verhältnis zu {source}.</translation>
    </message>
    <message>
        <source>Raising {of} lowers the loss.</source>
        <translation>Steigt {of}, so sinkt der Verlust.</translation>
    </message>
    <message>
        <source>Raising {of} raises the loss.</source>
        <translation>Steigt {of}, so steigt der Verlust.</translation>
    </message>
    <message>
        <source>A small change of {of} leaves the loss as it is.</source>
        <translation>Eine kleine Änderung von {of} lässt den Verlust, wie er ist.</translation>
    </message>
    <message>
        <source>The bias is added to the sum as it is, so its gradient is the gradient at the sum.</source>
        <translation>Der Bias wird unverändert zur Summe addiert, also ist sein Gradient der Gradient an der Summe.</translation>
    </message>
    <message>
        <source>The gradient of the batch is the mean of the gradients of its {n} samples.</source>
        <translation>Der Gradient des Batches ist das Mittel der Gradienten seiner {n} Beispiele.</translation>
    </message>
    <message>
        <source>The mean over the batch, plus the pull of the penalty on {of}.</source>
        <translation>Das Mittel über den Batch, plus der Zug des Strafterms an {of}.</translation>
    </message>
    <message>
        <source>{of} reaches the loss through one unit: that unit's gradient comes back through the weight.</source>
        <translation>{of} erreicht den Verlust durch ein Neuron: Dessen Gradient kommt durch das Gewicht zurück.</translation>
    </message>
    <message>
        <source>{of} reaches the loss through {n} units: their gradients come back, each through its weight, and add up.</source>
        <translation>{of} erreicht den Verlust durch {n} Neuronen: Ihre Gradienten kommen zurück, jeder durch sein Gewicht, und addieren sich.</translation>
    </message>
    <message>
        <source>The gradient is positive, so {of} goes down: against the gradient, learning rate times its size.</source>
        <translation>Der Gradient ist positiv, also sinkt {of}: gegen den Gradienten, um Lernrate mal dessen Größe.</translation>
    </message>
    <message>
        <source>The gradient is negative, so {of} goes up: against the gradient, learning rate times its size.</source>
        <translation>Der Gradient ist negativ, also steigt {of}: gegen den Gradienten, um Lernrate mal dessen Größe.</translation>
    </message>
    <message>
        <source>The gradient is 0, so {of} stays.</source>
        <translation>Der Gradient ist 0, also bleibt {of}, wie es ist.</translation>
    </message>
    <message>
        <source>The optimizer takes its step from what it keeps of the gradients so far.</source>
        <translation>Der Optimierer macht seinen Schritt aus dem, was er von den bisherigen Gradienten behält.</translation>
    </message>
    <message>
        <source>Weight decay adds a part of {of} itself to its gradient.</source>
        <translation>Weight Decay addiert einen Teil von {of} selbst zum Gradienten.</translation>
    </message>
    <message>
        <source>Momentum: a part of the last step is kept and the new one added.</source>
        <translation>Momentum: Ein Teil des letzten Schritts bleibt, und der neue kommt hinzu.</translation>
    </message>
    <message>
        <source>The running mean of the gradient: old gradients fade slowly.</source>
        <translation>Das laufende Mittel des Gradienten: Alte Gradienten verblassen langsam.</translation>
    </message>
    <message>
        <source>The size of the gradients so far, squared; large ones will be tamed.</source>
        <translation>Die Größe der bisherigen Gradienten, quadriert; große werden gezähmt.</translation>
    </message>
    <message>
        <source>Here the way back begins: this is what goes from the loss back to {of}.</source>
        <translation>Hier beginnt der Rückweg: Das geht vom Verlust zurück zu {of}.</translation>
    </message>
    <message>
        <source>Loss and activation taken together: this is what goes from the loss back to {z}.</source>
        <translation>Verlust und Aktivierung zusammengefasst: Das geht vom Verlust zurück zu {z}.</translation>
    </message>
    <message>
        <source>What arrives at the output of {unit} goes further back, to its sum {z}.</source>
        <translation>Was am Ausgang von {unit} ankommt, geht weiter zurück, zur Summe {z}.</translation>
    </message>
    <message>
        <source>The gradients of the next layer come back to {of}, each times a weight, and add up.</source>
        <translation>Die Gradienten der nächsten Schicht kommen zu {of} zurück, jeder mal ein Gewicht, und addieren sich.</translation>
    </message>
    <message>
        <source>The gradient of the next layer comes back to {of}, times a weight.</source>
        <translation>Der Gradient der nächsten Schicht kommt zu {of} zurück, mal ein Gewicht.</translation>
    </message>
    <message>
        <source>The weight {of} carried {source} to {unit}: its gradient is made of {source} and of the gradient at the sum.</source>
        <translation>Das Gewicht {of} übertrug {source} an {unit}: Sein Gradient entsteht aus {source} und dem Gradienten an der Summe.</translation>
    </message>
</context>
<context>
    <name>StepFormulas</name>
    <message>
        <source>curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>See this function and its derivative as curves (A)</source>
        <translation>Diese Funktion und ihre Ableitung als Kurven zeigen (A)</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps taken together</source>
        <translation>Zusammengefasste Schritte</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>Choose a line to see how its number is made.</source>
        <translation>Eine Zeile wählen, um zu sehen, wie ihre Zahl entsteht.</translation>
    </message>
    <message>
        <source>Nothing is computed yet</source>
        <translation>Noch ist nichts berechnet</translation>
    </message>
    <message>
        <source>Pass {number}: the new weights are in place</source>
        <translation>Durchlauf {number}: Die neuen Gewichte gelten</translation>
    </message>
    <message>
        <source>The values of the inputs are given. Everything else follows, one operation at a time.</source>
        <translation>Die Werte der Eingaben sind gegeben. Alles andere folgt, Operation für Operation.</translation>
    </message>
    <message>
        <source>The inputs, the target and the weights are given. Everything else follows, one step at a time.</source>
        <translation>Die Eingaben, der Zielwert und die Gewichte sind gegeben. Alles andere folgt, Schritt für Schritt.</translation>
    </message>
    <message>
        <source>The values of the inputs are given. Everything else follows, one operation at a time. Press the right arrow key for the first one.</source>
        <translation>Die Werte der Eingaben sind gegeben. Alles andere folgt, Operation für Operation. Für die erste die Pfeiltaste nach rechts drücken.</translation>
    </message>
    <message>
        <source>The inputs, the target and the weights are given. Everything else follows, one step at a time. Press the right arrow key for the first one.</source>
        <translation>Die Eingaben, der Zielwert und die Gewichte sind gegeben. Alles andere folgt, Schritt für Schritt. Für den ersten die Pfeiltaste nach rechts drücken.</translation>
    </message>
    <message>
        <source>The forward pass</source>
        <translation>Der Vorwärtsdurchlauf</translation>
    </message>
    <message>
        <source>The loss</source>
        <translation>Der Verlust</translation>
    </message>
    <message>
        <source>The backward pass</source>
        <translation>Der Rückwärtsdurchlauf</translation>
    </message>
    <message>
        <source>The update</source>
        <translation>Das Update</translation>
    </message>
    <message>
        <source>The inputs</source>
        <translation>Die Eingaben</translation>
    </message>
    <message>
        <source>Statement {number} forward</source>
        <translation>Anweisung {number} vorwärts</translation>
    </message>
    <message>
        <source>Statement {number} backward</source>
        <translation>Anweisung {number} rückwärts</translation>
    </message>
    <message>
        <source>Layer {number} ({letter}) forward</source>
        <translation>Schicht {number} ({letter}) vorwärts</translation>
    </message>
    <message>
        <source>Layer {number} ({letter}) backward</source>
        <translation>Schicht {number} ({letter}) rückwärts</translation>
    </message>
    <message>
        <source>Update of the weights into layer {number} ({letter})</source>
        <translation>Update der Gewichte in Schicht {number} ({letter})</translation>
    </message>
    <message>
        <source>Every sum and every activation, from the inputs on.</source>
        <translation>Jede Summe und jede Aktivierung, von den Eingaben an.</translation>
    </message>
    <message>
        <source>How far the output is from the target, in one number.</source>
        <translation>Wie weit die Ausgabe vom Zielwert entfernt ist, in einer Zahl.</translation>
    </message>
    <message>
        <source>The gradients, from the loss back towards the inputs.</source>
        <translation>Die Gradienten, vom Verlust zurück zu den Eingaben.</translation>
    </message>
    <message>
        <source>Every weight moves a little against its gradient.</source>
        <translation>Jedes Gewicht bewegt sich ein wenig gegen seinen Gradienten.</translation>
    </message>
    <message>
        <source>The derivatives of {output} by all that it is made of, from {output} back to the inputs.</source>
        <translation>Die Ableitungen von {output} nach allem, woraus es entsteht, von {output} zurück zu den Eingaben.</translation>
    </message>
    <message>
        <source>Every value, and with it its derivative by {input}, from the inputs on.</source>
        <translation>Jeder Wert und mit ihm seine Ableitung nach {input}, von den Eingaben an.</translation>
    </message>
    <message>
        <source>Every value, and how it changes with each number that it is made of, from the inputs on.</source>
        <translation>Jeder Wert und wie er sich mit jeder Zahl ändert, aus der er entsteht, von den Eingaben an.</translation>
    </message>
    <message>
        <source>Explanation of the step</source>
        <translation>Erklärung des Schritts</translation>
    </message>
    <message>
        <source>The line of matrices, and of code, with this number</source>
        <translation>Die Zeile der Matrizen und des Codes mit dieser Nummer</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} Schritte</translation>
    </message>
    <message>
        <source>The pass is done</source>
        <translation>Der Durchlauf ist fertig</translation>
    </message>
    <message>
        <source>step {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
    <message>
        <source>steps {first} to {last} of {count}</source>
        <translation>Schritte {first} bis {last} von {count}</translation>
    </message>
</context>
<context>
    <name>StepQuestion</name>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Schritt vor</translation>
    </message>
    <message>
        <source>{right} of {total} at once</source>
        <translation>{right} von {total} sofort</translation>
    </message>
    <message>
        <source>This is not a number; write one such as 0.5, −3, 1e−4 or 1/3.</source>
        <translation>Das ist keine Zahl; möglich sind etwa 0,5 oder −3 oder 1e−4 oder 1/3.</translation>
    </message>
    <message>
        <source>Shown. The step is on the list to repeat.</source>
        <translation>Gezeigt. Der Schritt ist zum Wiederholen vorgemerkt.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Next pass</source>
        <translation>Nächster Durchlauf</translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation>Abspieltempo</translation>
    </message>
    <message>
        <source>Speed of playing: steps a second</source>
        <translation>Abspieltempo: Schritte je Sekunde</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Each step is one operation</source>
        <translation>Jeder Schritt ist eine Operation</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation>Neuron</translation>
    </message>
    <message>
        <source>Each step is one neuron</source>
        <translation>Jeder Schritt ist ein Neuron</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Each step is one layer</source>
        <translation>Jeder Schritt ist eine Schicht</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Each step is one phase</source>
        <translation>Jeder Schritt ist eine Phase</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Each step is one node of the graph</source>
        <translation>Jeder Schritt ist ein Knoten des Graphen</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>Each step is one statement</source>
        <translation>Jeder Schritt ist eine Anweisung</translation>
    </message>
    <message>
        <source>Level of detail: {0}</source>
        <translation>Detailstufe: {0}</translation>
    </message>
    <message>
        <source>pass {0} · update {1} → {0}</source>
        <translation>Durchlauf {0} · Update {1} → {0}</translation>
    </message>
    <message>
        <source>a number is not finite: try a smaller learning rate</source>
        <translation>eine Zahl ist nicht endlich: eine kleinere Lernrate probieren</translation>
    </message>
    <message>
        <source>loss before {0}</source>
        <translation>Verlust vorher {0}</translation>
    </message>
    <message>
        <source>loss before {0}, after {1}</source>
        <translation>Verlust vorher {0}, nachher {1}</translation>
    </message>
    <message>
        <source>{name} = {value}</source>
        <translation>{name} = {value}</translation>
    </message>
</context>
<context>
    <name>TimelineBar</name>
    <message>
        <source>Steps of the pass</source>
        <translation>Schritte des Durchlaufs</translation>
    </message>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation>Schritt {0} von {1}: {2}</translation>
    </message>
    <message>
        <source>Before the first of {count} steps</source>
        <translation>Vor dem ersten von {count} Schritten</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>{quantity}, for sample {sample},</source>
        <translation>{quantity} für Beispiel {sample}</translation>
    </message>
    <message>
        <source>Update {number} cannot be done: {quantity} is not a finite number. Try smaller weights or inputs.</source>
        <translation>Update {number} ist nicht möglich: {quantity} ist keine endliche Zahl. Kleinere Gewichte oder Eingaben probieren.</translation>
    </message>
    <message>
        <source>Update {number} cannot be done: {quantity} would not be a finite number. Try a smaller learning rate.</source>
        <translation>Update {number} ist nicht möglich: {quantity} wäre keine endliche Zahl. Eine kleinere Lernrate probieren.</translation>
    </message>
    <message>
        <source>the weighted sum of neuron {unit} in layer {layer}</source>
        <translation>die gewichtete Summe von Neuron {unit} in Schicht {layer}</translation>
    </message>
    <message>
        <source>the activation of neuron {unit} in layer {layer}</source>
        <translation>die Aktivierung von Neuron {unit} in Schicht {layer}</translation>
    </message>
    <message>
        <source>the loss</source>
        <translation>der Verlust</translation>
    </message>
    <message>
        <source>the penalty on the weights</source>
        <translation>der Strafterm auf die Gewichte</translation>
    </message>
    <message>
        <source>the gradient at the output of neuron {unit} in layer {layer}</source>
        <translation>der Gradient am Ausgang von Neuron {unit} in Schicht {layer}</translation>
    </message>
    <message>
        <source>the gradient at the sum of neuron {unit} in layer {layer}</source>
        <translation>der Gradient an der Summe von Neuron {unit} in Schicht {layer}</translation>
    </message>
    <message>
        <source>the gradient of weight {source} of neuron {unit} in layer {layer}</source>
        <translation>der Gradient von Gewicht {source} von Neuron {unit} in Schicht {layer}</translation>
    </message>
    <message>
        <source>the gradient of the bias of neuron {unit} in layer {layer}</source>
        <translation>der Gradient des Bias von Neuron {unit} in Schicht {layer}</translation>
    </message>
    <message>
        <source>weight {source} of neuron {unit} in layer {layer}</source>
        <translation>Gewicht {source} von Neuron {unit} in Schicht {layer}</translation>
    </message>
    <message>
        <source>the bias of neuron {unit} in layer {layer}</source>
        <translation>der Bias von Neuron {unit} in Schicht {layer}</translation>
    </message>
</context>
<context>
    <name>UpdateTable</name>
    <message>
        <source>Numbers of the update</source>
        <translation>Zahlen des Updates</translation>
    </message>
    <message>
        <source>Click for the step that makes it.</source>
        <translation>Klicken für den Schritt, der sie erzeugt.</translation>
    </message>
    <message>
        <source>w = {name}</source>
        <translation>w = {name}</translation>
    </message>
    <message>
        <source>Click a line for its formula with the numbers put in.</source>
        <translation>Eine Zeile anklicken, um ihre Formel mit eingesetzten Zahlen zu sehen.</translation>
    </message>
    <message>
        <source>Click an edge in the network to choose another.</source>
        <translation>Andere wählen: Kante im Netz anklicken.</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>g + decay</source>
        <translation>g + Decay</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>mean of g</source>
        <translation>Mittel von g</translation>
    </message>
    <message>
        <source>sum of g²</source>
        <translation>Summe von g²</translation>
    </message>
    <message>
        <source>mean of g²</source>
        <translation>Mittel von g²</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>The gradient of the loss: the slope that w lies on.</source>
        <translation>Der Gradient des Verlusts: die Steigung, auf der w liegt.</translation>
    </message>
    <message>
        <source>The gradient of the loss, and with the weight decay added.</source>
        <translation>Der Gradient des Verlusts, dazu der Weight Decay.</translation>
    </message>
    <message>
        <source>Momentum: the gradients so far, the older the fainter.</source>
        <translation>Momentum: die bisherigen Gradienten, je älter, desto schwächer.</translation>
    </message>
    <message>
        <source>A running mean of the gradients.</source>
        <translation>Ein laufendes Mittel der Gradienten.</translation>
    </message>
    <message>
        <source>The sum of all squared gradients so far.</source>
        <translation>Die Summe aller bisherigen quadrierten Gradienten.</translation>
    </message>
    <message>
        <source>A running mean of the squared gradients.</source>
        <translation>Ein laufendes Mittel der quadrierten Gradienten.</translation>
    </message>
    <message>
        <source>The running mean, corrected for having started at 0.</source>
        <translation>Das laufende Mittel, korrigiert um den Start bei 0.</translation>
    </message>
    <message>
        <source>The learning rate.</source>
        <translation>Die Lernrate.</translation>
    </message>
    <message>
        <source>What this update adds to w.</source>
        <translation>Was dieses Update zu w addiert.</translation>
    </message>
    <message>
        <source>w before and after this update.</source>
        <translation>w vor und nach diesem Update.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome · {n} of {count}</source>
        <translation>Willkommen · {n} von {count}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Esc; the Help menu brings the welcome back</source>
        <translation>Esc; das Menü „Hilfe“ bringt die Begrüßung zurück</translation>
    </message>
    <message>
        <source>This network is small enough to check with a pencil; where it says ?, nothing is computed yet. Press {key}: the first step computes {sum}, the sum that goes into {unit}.</source>
        <translation>Dieses Netz ist so klein, dass man es mit dem Bleistift nachrechnen kann; wo ? steht, ist noch nichts berechnet. {key} drücken: Der erste Schritt berechnet {sum}, die Summe, die in {unit} eingeht.</translation>
    </message>
    <message>
        <source>{sum} is {sum_value}; the formula on the right says how. Click one of its factors, or go there with Tab and press Return: it lights up in the network.</source>
        <translation>{sum} ist {sum_value}; die Formel rechts sagt, wie. Einen ihrer Faktoren anklicken, oder mit Tab dorthin gehen und die Eingabetaste drücken: Er leuchtet im Netz auf.</translation>
    </message>
    <message>
        <source>Every number leads to where it comes from like that. Press {key}: the sum goes through the activation function, and {unit} is what comes out.</source>
        <translation>So führt jede Zahl dorthin, woher sie kommt. {key} drücken: Die Summe geht durch die Aktivierungsfunktion, und {unit} kommt heraus.</translation>
    </message>
    <message>
        <source>{unit} is {unit_value}. Press {key} once more: the next unit begins.</source>
        <translation>{unit} ist {unit_value}. Noch einmal {key} drücken: Das nächste Neuron beginnt.</translation>
    </message>
    <message>
        <source>So it goes on to the loss, back to every gradient, and to the new weights. Space plays it, ? shows all keys, and the library on the left has more.</source>
        <translation>So geht es weiter bis zum Verlust, zurück zu jedem Gradienten und zu den neuen Gewichten. Die Leertaste spielt es ab, ? zeigt alle Tasten, und die Bibliothek links hat mehr.</translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message>
        <source>the outputs</source>
        <translation>den Ausgaben</translation>
    </message>
    <message>
        <source>the loss</source>
        <translation>dem Verlust</translation>
    </message>
    <message>
        <source>the gradients</source>
        <translation>den Gradienten</translation>
    </message>
    <message>
        <source>the new weights</source>
        <translation>den neuen Gewichten</translation>
    </message>
    <message>
        <source>This network has a layer of {count} units or inputs, and a worksheet has room for {most}: choose one unit.</source>
        <translation>Dieses Netz hat eine Schicht mit {count} Neuronen oder Eingaben, und ein Arbeitsblatt hat Platz für {most}: bitte ein einzelnes Neuron wählen.</translation>
    </message>
    <message>
        <source>This network has {count} layers, and a worksheet has room for {most}: choose one unit.</source>
        <translation>Dieses Netz hat {count} Schichten, und ein Arbeitsblatt hat Platz für {most}: bitte ein einzelnes Neuron wählen.</translation>
    </message>
    <message>
        <source>This expression has {count} numbers; a worksheet has room for {most}.</source>
        <translation>Dieser Ausdruck hat {count} Zahlen; ein Arbeitsblatt hat Platz für {most}.</translation>
    </message>
    <message>
        <source>There is no sample {found}: expected a number from 0 to {last}.</source>
        <translation>Es gibt kein Beispiel {found}: Erwartet wird eine Zahl von 0 bis {last}.</translation>
    </message>
    <message>
        <source>This worksheet would have {count} blanks, and {most} are the most; ask for fewer numbers, or for a pass that ends earlier.</source>
        <translation>Dieses Arbeitsblatt hätte {count} Lücken, höchstens {most} sind möglich; weniger Zahlen abfragen oder den Durchlauf früher enden lassen.</translation>
    </message>
    <message>
        <source>With these choices there is nothing to compute; let the pass go further.</source>
        <translation>Mit dieser Auswahl gibt es nichts zu berechnen; den Durchlauf weiter gehen lassen.</translation>
    </message>
    <message>
        <source>There is a number in this pass that is too large to be written down.</source>
        <translation>In diesem Durchlauf gibt es eine Zahl, die zum Aufschreiben zu groß ist.</translation>
    </message>
    <message>
        <source>No small numbers were found with which this can be computed by hand; a smaller network, or other activations, would help.</source>
        <translation>Es wurden keine kleinen Zahlen gefunden, mit denen sich das von Hand rechnen lässt; ein kleineres Netz oder andere Aktivierungen würden helfen.</translation>
    </message>
    <message>
        <source>No small values were found with which this expression can be computed by hand and has a derivative other than 0.</source>
        <translation>Es wurden keine kleinen Werte gefunden, mit denen sich dieser Ausdruck von Hand rechnen lässt und eine Ableitung ungleich 0 hat.</translation>
    </message>
    <message>
        <source>Only {count} variants with friendly numbers were found, {wanted} are asked for.</source>
        <translation>Nur {count} Varianten mit einfachen Zahlen wurden gefunden, {wanted} sind verlangt.</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Klausur</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Lösungen</translation>
    </message>
    <message>
        <source>Variant {letter}</source>
        <translation>Variante {letter}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>von {count}</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>Jeder Schritt</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Zielwerte</translation>
    </message>
    <message>
        <source>What the unit gets</source>
        <translation>Was das Neuron bekommt</translation>
    </message>
    <message>
        <source>The unit itself</source>
        <translation>Das Neuron selbst</translation>
    </message>
    <message>
        <source>From the units beside it</source>
        <translation>Von den Neuronen neben ihm</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Unit {unit}</source>
        <translation>Neuron {unit}</translation>
    </message>
    <message>
        <source>Layer {layer}</source>
        <translation>Schicht {layer}</translation>
    </message>
    <message>
        <source>Layer {layer}: gradients at the outputs</source>
        <translation>Schicht {layer}: Gradienten an den Ausgängen</translation>
    </message>
    <message>
        <source>Layer {layer}: gradients at the sums</source>
        <translation>Schicht {layer}: Gradienten an den Summen</translation>
    </message>
    <message>
        <source>Gradients of the weights of {unit}</source>
        <translation>Gradienten der Gewichte von {unit}</translation>
    </message>
    <message>
        <source>New weights of {unit}</source>
        <translation>Neue Gewichte von {unit}</translation>
    </message>
    <message>
        <source>Points: {count}</source>
        <translation>Punkte: {count}</translation>
    </message>
    <message>
        <source>Layer {layer}, {activation}: weights</source>
        <translation>Schicht {layer}, {activation}: Gewichte</translation>
    </message>
    <message>
        <source>Layer {layer}, {activation}: weights and biases</source>
        <translation>Schicht {layer}, {activation}: Gewichte und Bias-Werte</translation>
    </message>
    <message>
        <source>From the layer after it</source>
        <translation>Von der Schicht danach</translation>
    </message>
    <message>
        <source>Gradients at the outputs</source>
        <translation>Gradienten an den Ausgängen</translation>
    </message>
    <message>
        <source>Gradients at the sums</source>
        <translation>Gradienten an den Summen</translation>
    </message>
    <message>
        <source>Gradients of the weights</source>
        <translation>Gradienten der Gewichte</translation>
    </message>
    <message>
        <source>New weights</source>
        <translation>Neue Gewichte</translation>
    </message>
    <message>
        <source>What the optimizer keeps</source>
        <translation>Was der Optimierer behält</translation>
    </message>
    <message>
        <source>Values and local derivatives</source>
        <translation>Werte und lokale Ableitungen</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Derivatives of {output}</source>
        <translation>Ableitungen von {output}</translation>
    </message>
    <message>
        <source>The network gets the inputs below and is to answer with the target.</source>
        <translation>Das Netz bekommt die Eingaben unten und soll mit dem Zielwert antworten.</translation>
    </message>
    <message>
        <source>This is {unit}, one unit of a network with {sizes} inputs and units, from left to right. What the others say is given.</source>
        <translation>Das ist {unit}, ein Neuron eines Netzes mit {sizes} Eingaben und Neuronen von links nach rechts. Was die anderen sagen, ist gegeben.</translation>
    </message>
    <message>
        <source>Of what it gets, {count} numbers, only the {few} are shown whose weights have the largest gradients.</source>
        <translation>Von den {count} Zahlen, die es bekommt, stehen hier nur die {few}, deren Gewichte die größten Gradienten haben.</translation>
    </message>
    <message>
        <source>In the graph, the box above an operation is for its value, the one below for the derivative of {output} by it.</source>
        <translation>Im Graphen ist das Kästchen über einer Operation für ihren Wert, das darunter für die Ableitung von {output} nach ihr.</translation>
    </message>
    <message>
        <source>In the graph, the box above an operation is for its value.</source>
        <translation>Im Graphen ist das Kästchen über einer Operation für ihren Wert.</translation>
    </message>
    <message>
        <source>Fill in the blanks in their order. Write results with {digits} significant digits, and exact ones as they are.</source>
        <translation>Die Lücken der Reihe nach ausfüllen. Ergebnisse mit {digits} gültigen Stellen schreiben, exakte so, wie sie sind.</translation>
    </message>
    <message>
        <source>Calculate on with all digits of a number, not with the rounded one.</source>
        <translation>Mit allen Stellen einer Zahl weiterrechnen, nicht mit der gerundeten.</translation>
    </message>
    <message>
        <source>Calculate on with the numbers as you have written them.</source>
        <translation>Mit den Zahlen so weiterrechnen, wie sie hingeschrieben sind.</translation>
    </message>
    <message>
        <source>Where rounding would make a number look like a round one, such as 0.99998 like 1, keep as many digits as show the difference.</source>
        <translation>Wo Rundung eine Zahl wie eine glatte aussehen ließe, etwa 0,99998 wie 1, so viele Stellen behalten, dass der Unterschied sichtbar bleibt.</translation>
    </message>
    <message>
        <source>Do the working on paper of your own.</source>
        <translation>Die Rechnung auf eigenem Papier ausführen.</translation>
    </message>
    <message>
        <source>Results are written with {digits} significant digits, exact ones as they are.</source>
        <translation>Ergebnisse sind mit {digits} gültigen Stellen geschrieben, exakte so, wie sie sind.</translation>
    </message>
    <message>
        <source>Every step goes on with unrounded numbers.</source>
        <translation>Jeder Schritt rechnet mit ungerundeten Zahlen weiter.</translation>
    </message>
    <message>
        <source>Every step goes on with the numbers as they are written.</source>
        <translation>Jeder Schritt rechnet mit den Zahlen so weiter, wie sie geschrieben sind.</translation>
    </message>
    <message>
        <source>The network: {sizes} units from left to right</source>
        <translation>Das Netz: {sizes} Neuronen von links nach rechts</translation>
    </message>
    <message>
        <source>The unit {unit} and what it gets</source>
        <translation>Das Neuron {unit} und was es bekommt</translation>
    </message>
    <message>
        <source>The graph of the expression</source>
        <translation>Der Graph des Ausdrucks</translation>
    </message>
    <message>
        <source>{path}: expected a file that ends in one of {suffixes}</source>
        <translation>{path}: Erwartet wird eine Datei, die auf eines von {suffixes} endet</translation>
    </message>
    <message>
        <source>{path}: expected a file in a directory that exists</source>
        <translation>{path}: Erwartet wird eine Datei in einem vorhandenen Verzeichnis</translation>
    </message>
    <message>
        <source>{path}: expected two different files for the sheets and for the answers</source>
        <translation>{path}: Erwartet werden zwei verschiedene Dateien für die Blätter und die Lösungen</translation>
    </message>
    <message>
        <source>The answers to an exam go into a file of their own, not into the same one.</source>
        <translation>Die Lösungen einer Klausur kommen in eine eigene Datei, nicht in dieselbe.</translation>
    </message>
    <message>
        <source>{path}: “{place}” in a name is for variants, and none are asked for</source>
        <translation>{path}: „{place}“ in einem Namen steht für Varianten, und es sind keine verlangt</translation>
    </message>
    <message>
        <source>Easy numbers are found for networks with at most {most} units in a layer; take those of the experiment.</source>
        <translation>Einfache Zahlen finden sich nur für Netze mit höchstens {most} Neuronen je Schicht; sonst bleiben die des Experiments.</translation>
    </message>
    <message>
        <source>There is no unit {found}: expected LAYER:UNIT with a layer from 1 to {layers} and a unit from 0, such as {example}.</source>
        <translation>Es gibt kein Neuron {found}: erwartet wird SCHICHT:NEURON mit einer Schicht von 1 bis {layers} und einem Neuron ab 0, etwa {example}.</translation>
    </message>
</context>
<context>
    <name>WorksheetDialog</name>
    <message>
        <source>Worksheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>Save worksheet</source>
        <translation>Arbeitsblatt speichern</translation>
    </message>
    <message>
        <source>Worksheets ({suffix})</source>
        <translation>Arbeitsblätter ({suffix})</translation>
    </message>
    <message>
        <source>Worksheet written to {path}, its answers to {key}</source>
        <translation>Arbeitsblatt gespeichert unter {path}, die Lösungen unter {key}</translation>
    </message>
    <message>
        <source>Worksheet written to {path}</source>
        <translation>Arbeitsblatt gespeichert unter {path}</translation>
    </message>
    <message>
        <source>The worksheet could not be written: {reason}</source>
        <translation>Das Arbeitsblatt konnte nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>The first page is being set …</source>
        <translation>Die erste Seite wird gesetzt …</translation>
    </message>
    <message>
        <source>{blanks} blanks on {pages} pages</source>
        <translation>{blanks} Lücken auf {pages} Seiten</translation>
    </message>
    <message>
        <source>{blanks} blanks on one page</source>
        <translation>{blanks} Lücken auf einer Seite</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>{file} is there already. Is it to be replaced?</source>
        <translation>{file} gibt es schon. Soll sie ersetzt werden?</translation>
    </message>
    <message>
        <source>{count} files are there already, such as {file}. Replace them?</source>
        <translation>{count} Dateien gibt es schon, etwa {file}. Ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>_Field</name>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Statements with semicolons between them, such as c = a + b; e = c * 2. There are + − * / ^ ( ) and sin cos tan exp log sqrt abs tanh sigmoid relu softplus max min</source>
        <translation>Anweisungen mit Semikolons dazwischen, etwa c = a + b; e = c * 2. Es gibt + − * / ^ ( ) und sin cos tan exp log sqrt abs tanh sigmoid relu softplus max min</translation>
    </message>
</context>
<context>
    <name>_HiddenLayers</name>
    <message>
        <source>Remove the last hidden layer</source>
        <translation>Die letzte verdeckte Schicht entfernen</translation>
    </message>
    <message>
        <source>Add a hidden layer before the output</source>
        <translation>Eine verdeckte Schicht vor der Ausgabe hinzufügen</translation>
    </message>
    <message>
        <source>Add a layer</source>
        <translation>Schicht hinzufügen</translation>
    </message>
    <message>
        <source>Remove a layer</source>
        <translation>Schicht entfernen</translation>
    </message>
</context>
<context>
    <name>_OwnFeatures</name>
    <message>
        <source>x1 − x2, …</source>
        <translation>x1 − x2, …</translation>
    </message>
</context>
<context>
    <name>_SampleChooser</name>
    <message>
        <source>Sample before</source>
        <translation>Voriges Beispiel</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>Nächstes Beispiel</translation>
    </message>
    <message>
        <source> of {0}</source>
        <translation> von {0}</translation>
    </message>
    <message>
        <source>Sample {0} of the {1} in the data; the batch has {2}</source>
        <translation>Beispiel {0} von {1} in den Daten; der Batch hat {2}</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
</context>
</TS>
