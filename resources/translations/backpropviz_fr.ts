<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Pas à pas</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Entraîner</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>E&amp;xpliquer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <translation>P&amp;rojecteur</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Library…</source>
        <translation>Bibliothèque…</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Chercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Next experiment</source>
        <translation>Expérience suivante</translation>
    </message>
    <message>
        <source>Previous experiment</source>
        <translation>Expérience précédente</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>Exporter l’image…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Export program…</source>
        <translation>Exporter le programme…</translation>
    </message>
    <message>
        <source>Worksheet…</source>
        <translation>Feuille d’exercices…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>New weights</source>
        <translation>Nouveaux poids</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <source>Next phase</source>
        <translation>Phase suivante</translation>
    </message>
    <message>
        <source>Previous phase</source>
        <translation>Phase précédente</translation>
    </message>
    <message>
        <source>Start of the pass</source>
        <translation>Début de la passe</translation>
    </message>
    <message>
        <source>End of the pass</source>
        <translation>Fin de la passe</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas à pas</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>One update</source>
        <translation>Une mise à jour</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>Une époque</translation>
    </message>
    <message>
        <source>Run to the stop rule</source>
        <translation>Aller jusqu’à la règle d’arrêt</translation>
    </message>
    <message>
        <source>One update back</source>
        <translation>Une mise à jour en arrière</translation>
    </message>
    <message>
        <source>Step this update</source>
        <translation>Cette mise à jour pas à pas</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Pente</translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation>Matrices</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Derivation</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activations</translation>
    </message>
    <message>
        <source>Proof lights</source>
        <translation>Voyants de vérification</translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation>Prédire d’abord</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Next part of the lesson</source>
        <translation>Partie suivante de la leçon</translation>
    </message>
    <message>
        <source>Previous part of the lesson</source>
        <translation>Partie précédente de la leçon</translation>
    </message>
    <message>
        <source>To the panel</source>
        <translation>Aller au panneau</translation>
    </message>
    <message>
        <source>Move the panel…</source>
        <translation>Déplacer le panneau…</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Neurons</source>
        <translation>Neurones</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Matrix operations</source>
        <translation>Opérations matricielles</translation>
    </message>
    <message>
        <source>Derivatives backward</source>
        <translation>Dérivées en mode inverse</translation>
    </message>
    <message>
        <source>Derivatives forward</source>
        <translation>Dérivées en mode direct</translation>
    </message>
    <message>
        <source>Pictures in the neurons</source>
        <translation>Images dans les neurones</translation>
    </message>
    <message>
        <source>Edges show gradients</source>
        <translation>Gradients sur les arêtes</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Fit the network</source>
        <translation>Cadrer le réseau</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>Decimal comma</source>
        <translation>Virgule décimale</translation>
    </message>
    <message>
        <source>More digits</source>
        <translation>Plus de chiffres</translation>
    </message>
    <message>
        <source>Fewer digits</source>
        <translation>Moins de chiffres</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Projector mode</source>
        <translation>Mode projecteur</translation>
    </message>
    <message>
        <source>Leave projector mode</source>
        <translation>Quitter le mode projecteur</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>Écran noir</translation>
    </message>
    <message>
        <source>White screen</source>
        <translation>Écran blanc</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>Faisceau lumineux</translation>
    </message>
    <message>
        <source>Hide numbers</source>
        <translation>Masquer les nombres</translation>
    </message>
    <message>
        <source>Show what is hidden</source>
        <translation>Montrer ce qui est masqué</translation>
    </message>
    <message>
        <source>What is shown when…</source>
        <translation>Quand montrer quoi…</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Stylo</translation>
    </message>
    <message>
        <source>Undo the last stroke</source>
        <translation>Annuler le dernier trait</translation>
    </message>
    <message>
        <source>Clear the drawing</source>
        <translation>Effacer le dessin</translation>
    </message>
    <message>
        <source>Show pressed keys</source>
        <translation>Montrer les touches pressées</translation>
    </message>
    <message>
        <source>Presenter's window</source>
        <translation>Fenêtre de l’orateur</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>About backpropviz</source>
        <translation>À propos de backpropviz</translation>
    </message>
    <message>
        <source>Without a mouse</source>
        <translation>Sans souris</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>Ré&amp;cents</translation>
    </message>
</context>
<context>
    <name>ActivationCanvas</name>
    <message>
        <source>The curve and its derivative</source>
        <translation>La courbe et sa dérivée</translation>
    </message>
    <message>
        <source>{name}: {z} = {number}, {f} = {value}, {slope} = {steepness}</source>
        <translation>{name} : {z} = {number}, {f} = {value}, {slope} = {steepness}</translation>
    </message>
</context>
<context>
    <name>ActivationGallery</name>
    <message>
        <source>All activations</source>
        <translation>Toutes les activations</translation>
    </message>
    <message>
        <source>{name}, {number} of {count}</source>
        <translation>{name}, {number} sur {count}</translation>
    </message>
    <message>
        <source>{text}: what the layer has</source>
        <translation>{text} : celle de la couche</translation>
    </message>
    <message>
        <source>{name}: what the layer has</source>
        <translation>{name} : celle de la couche</translation>
    </message>
    <message>
        <source>What would {name} do here?</source>
        <translation>Que ferait {name} ici ?</translation>
    </message>
</context>
<context>
    <name>ActivationPanel</name>
    <message>
        <source>Activations</source>
        <translation>Activations</translation>
    </message>
    <message>
        <source>That is not possible: {problem}.</source>
        <translation>Ce n’est pas possible : {problem}.</translation>
    </message>
    <message>
        <source>flat: no gradient</source>
        <translation>plat : pas de gradient</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>saturé</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>plat</translation>
    </message>
    <message>
        <source>{slope}(0) = {value}</source>
        <translation>{slope}(0) = {value}</translation>
    </message>
    <message>
        <source>by convention</source>
        <translation>par convention</translation>
    </message>
    <message>
        <source>Passes z on as it is. Several such layers in a row can do no more than one.</source>
        <translation>Transmet z tel quel. Plusieurs couches de ce type à la suite ne peuvent pas plus qu’une seule.</translation>
    </message>
    <message>
        <source>On or off. The slope is 0 everywhere, so no gradient ever gets through.</source>
        <translation>Tout ou rien. La pente est nulle partout : aucun gradient ne passe jamais.</translation>
    </message>
    <message>
        <source>Squeezes z between 0 and 1. The slope is at most 0.25: each such layer weakens gradients.</source>
        <translation>Comprime z entre 0 et 1. La pente vaut au plus 0,25 : chaque couche de ce type affaiblit les gradients.</translation>
    </message>
    <message>
        <source>Squeezes z between −1 and 1. The slope is 1 at 0, and almost nothing beyond ±3.</source>
        <translation>Comprime z entre −1 et 1. La pente vaut 1 en 0, et presque rien au-delà de ±3.</translation>
    </message>
    <message>
        <source>Lets positive z through with slope 1. Below 0 it is flat: no gradient comes back.</source>
        <translation>Laisse passer z positif avec la pente 1. En dessous de 0, elle est plate : aucun gradient ne revient.</translation>
    </message>
    <message>
        <source>Slope 1 above 0 and 0.01 below: a little gradient always comes back.</source>
        <translation>Pente 1 au-dessus de 0, et 0,01 en dessous : il revient toujours un peu de gradient.</translation>
    </message>
    <message>
        <source>z itself above 0; below, it bends smoothly towards −1, where it is flat.</source>
        <translation>z lui-même au-dessus de 0 ; en dessous, elle s’incurve doucement vers −1, où elle est plate.</translation>
    </message>
    <message>
        <source>A ReLU rounded off at 0. Its slope is the sigmoid.</source>
        <translation>Une ReLU arrondie en 0. Sa pente est la sigmoïde.</translation>
    </message>
    <message>
        <source>A ReLU rounded off, with a dip below 0, where the slope is negative.</source>
        <translation>Une ReLU arrondie, avec un creux en dessous de 0, où la pente est négative.</translation>
    </message>
    <message>
        <source>z times its sigmoid: a ReLU rounded off, with a dip below 0.</source>
        <translation>z fois sa sigmoïde : une ReLU arrondie, avec un creux en dessous de 0.</translation>
    </message>
    <message>
        <source>Goes up and down for ever: many z give the same a, and the slope changes sign.</source>
        <translation>Monte et descend sans fin : beaucoup de z donnent le même a, et la pente change de signe.</translation>
    </message>
    <message>
        <source>A function of the whole layer: shares that add up to 1. Raise one z, and all others fall.</source>
        <translation>Une fonction de toute la couche : des parts dont la somme vaut 1. Si un z augmente, toutes les autres parts baissent.</translation>
    </message>
    <message>
        <source>layer {layer}: {name}</source>
        <translation>couche {layer} : {name}</translation>
    </message>
    <message>
        <source>layer {layer}: {own}, seen with {name}</source>
        <translation>couche {layer} : {own}, vue avec {name}</translation>
    </message>
    <message>
        <source>{text} · {count} of {all} saturated</source>
        <translation>{text} · saturés : {count} sur {all}</translation>
    </message>
    <message>
        <source>{name}: {z} = ?, not computed yet</source>
        <translation>{name} : {z} = ?, pas encore calculé</translation>
    </message>
    <message>
        <source>{name}: {z} = ?, to be predicted</source>
        <translation>{name} : {z} = ?, à prédire</translation>
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
        <translation>Mettre dans la couche {layer}</translation>
    </message>
    <message>
        <source>Layer {layer} has {name}; choose another one below</source>
        <translation>La couche {layer} a {name} ; choisissez-en une autre ci-dessous</translation>
    </message>
    <message>
        <source>Make {name} the activation of layer {layer} (Enter)</source>
        <translation>Faire de {name} l’activation de la couche {layer} (Entrée)</translation>
    </message>
    <message>
        <source>Choose {name} in layer {layer}</source>
        <translation>Choisir {name} dans la couche {layer}</translation>
    </message>
</context>
<context>
    <name>ActivationReadout</name>
    <message>
        <source>Use this activation</source>
        <translation>Utiliser cette activation</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>{name} is {value}. {sentence}</source>
        <translation>{name} vaut {value}. {sentence}</translation>
    </message>
    <message>
        <source>Training.</source>
        <translation>Entraînement en cours.</translation>
    </message>
    <message>
        <source>Done: {what}.</source>
        <translation>Fait : {what}.</translation>
    </message>
    <message>
        <source>The link was followed.</source>
        <translation>Le lien a été suivi.</translation>
    </message>
    <message>
        <source>Side by side: {names}.</source>
        <translation>Côte à côte : {names}.</translation>
    </message>
    <message>
        <source>{name}: loss {loss}</source>
        <translation>{name} : perte {loss}</translation>
    </message>
    <message>
        <source>After update {count}: {losses}.</source>
        <translation>Après la mise à jour {count} : {losses}.</translation>
    </message>
    <message>
        <source>After update {count} the loss is {loss}.</source>
        <translation>Après la mise à jour {count}, la perte vaut {loss}.</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>your number</source>
        <translation>votre nombre</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>mean {value}</source>
        <translation>moyenne {value}</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>logarithmique</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>{name} = {gradient}</source>
        <translation>{name} = {gradient}</translation>
    </message>
    <message>
        <source>Click to follow this sample.</source>
        <translation>Cliquez pour suivre cet exemple.</translation>
    </message>
    <message>
        <source>{count} of the samples have no finite gradient.</source>
        <translation>Exemples sans gradient fini : {count}.</translation>
    </message>
    <message>
        <source>mean {mean} + penalty {penalty} = gradient {gradient}</source>
        <translation>moyenne {mean} + pénalité {penalty} = gradient {gradient}</translation>
    </message>
    <message>
        <source>+ penalty {penalty} = gradient {gradient}</source>
        <translation>+ pénalité {penalty} = gradient {gradient}</translation>
    </message>
    <message>
        <source>The batch has one sample: its gradient is the batch's.</source>
        <translation>Le lot n’a qu’un exemple : son gradient est celui du lot.</translation>
    </message>
    <message>
        <source>one sample: its gradient is the batch's</source>
        <translation>un seul exemple : son gradient est celui du lot</translation>
    </message>
    <message>
        <source>The mean of the samples is the gradient of the batch.</source>
        <translation>La moyenne sur les exemples est le gradient du lot.</translation>
    </message>
    <message>
        <source>mean of the samples = gradient of the batch</source>
        <translation>moyenne des exemples = gradient du lot</translation>
    </message>
    <message>
        <source>{name} of the only sample</source>
        <translation>{name} du seul exemple</translation>
    </message>
    <message>
        <source>sample {number}: {value}</source>
        <translation>exemple {number} : {value}</translation>
    </message>
    <message>
        <source>{name} of each of the {count} samples</source>
        <translation>{name} de chacun des exemples ({count})</translation>
    </message>
    <message>
        <source>{name}, {count} samples</source>
        <translation>{name}, nombre d’exemples : {count}</translation>
    </message>
    <message>
        <source>Sample {number}: {name} = {value}.</source>
        <translation>Exemple {number} : {name} = {value}.</translation>
    </message>
</context>
<context>
    <name>BoundaryAxes</name>
    <message>
        <source>Across</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Upward</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>components</source>
        <translation>composantes</translation>
    </message>
    <message>
        <source>first two principal components: {share} of the variance</source>
        <translation>deux premières composantes principales : {share} de la variance</translation>
    </message>
    <message>
        <source>others fixed at their mean</source>
        <translation>les autres fixées à leur moyenne</translation>
    </message>
</context>
<context>
    <name>BoundaryCanvas</name>
    <message>
        <source>Samples and answers</source>
        <translation>Exemples et réponses</translation>
    </message>
</context>
<context>
    <name>BoundaryPanel</name>
    <message>
        <source>Decision boundary</source>
        <translation>Frontière de décision</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustement</translation>
    </message>
</context>
<context>
    <name>BoundarySwitches</name>
    <message>
        <source>Discretize</source>
        <translation>Discrétiser</translation>
    </message>
    <message>
        <source>Discrete</source>
        <translation>Discret</translation>
    </message>
    <message>
        <source>Test samples</source>
        <translation>Exemples de test</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Résidus</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Edit points</source>
        <translation>Modifier les points</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Show only what is answered, not how surely</source>
        <translation>Ne montrer que la réponse, non sa certitude</translation>
    </message>
    <message>
        <source>Show the samples that are kept for testing</source>
        <translation>Montrer les exemples réservés au test</translation>
    </message>
    <message>
        <source>Show how far each answer is from its target</source>
        <translation>Montrer l’écart entre chaque réponse et sa cible</translation>
    </message>
    <message>
        <source>{shown} of {total} samples stand out, as was chosen in Confusion</source>
        <translation>{shown} exemples sur {total} sont mis en avant, selon le choix fait dans Confusion</translation>
    </message>
</context>
<context>
    <name>BoundaryWords</name>
    <message>
        <source>train {train}</source>
        <translation>entr. {train}</translation>
    </message>
    <message>
        <source>train {train}   test {test}</source>
        <translation>entr. {train}   test {test}</translation>
    </message>
    <message>
        <source>component 1</source>
        <translation>composante 1</translation>
    </message>
    <message>
        <source>component 2</source>
        <translation>composante 2</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>sorties</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>faux</translation>
    </message>
    <message>
        <source>train</source>
        <translation>entr.</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>this batch</source>
        <translation>ce lot</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>ring: size of the error</source>
        <translation>anneau : taille de l’erreur</translation>
    </message>
    <message>
        <source>followed</source>
        <translation>suivi</translation>
    </message>
    <message>
        <source>{share} of the samples</source>
        <translation>{share} des exemples</translation>
    </message>
    <message>
        <source>class {name}</source>
        <translation>classe {name}</translation>
    </message>
    <message>
        <source>Click to add a sample, drag to move it, Delete to remove it</source>
        <translation>Cliquez pour ajouter un exemple, faites-le glisser pour le déplacer, Suppr pour le supprimer</translation>
    </message>
    <message>
        <source>Sample {number} is kept for testing</source>
        <translation>L’exemple {number} est réservé au test</translation>
    </message>
    <message>
        <source>Sample {number} is not in this batch</source>
        <translation>L’exemple {number} n’est pas dans ce lot</translation>
    </message>
    <message>
        <source>Sample {number}</source>
        <translation>Exemple {number}</translation>
    </message>
    <message>
        <source>output: {numbers}</source>
        <translation>sortie : {numbers}</translation>
    </message>
    <message>
        <source>target: {numbers}</source>
        <translation>cible : {numbers}</translation>
    </message>
    <message>
        <source>target: {name}</source>
        <translation>cible : {name}</translation>
    </message>
    <message>
        <source>answer: {name}</source>
        <translation>réponse : {name}</translation>
    </message>
    <message>
        <source>output 1 of {count}</source>
        <translation>sortie 1 sur {count}</translation>
    </message>
    <message>
        <source>paler: less sure</source>
        <translation>plus pâle : moins sûr</translation>
    </message>
    <message>
        <source>left click: {kind}</source>
        <translation>clic gauche : {kind}</translation>
    </message>
    <message>
        <source>click: add</source>
        <translation>clic : ajouter</translation>
    </message>
    <message>
        <source>right click: {kind}</source>
        <translation>clic droit : {kind}</translation>
    </message>
    <message>
        <source>drag: move</source>
        <translation>glisser : déplacer</translation>
    </message>
    <message>
        <source>Delete: remove</source>
        <translation>Suppr : supprimer</translation>
    </message>
    <message>
        <source>1–{last}: class</source>
        <translation>1–{last} : classe</translation>
    </message>
</context>
<context>
    <name>ChoiceGrid</name>
    <message>
        <source>Four answers to choose from</source>
        <translation>Quatre réponses au choix</translation>
    </message>
    <message>
        <source>Key {number}</source>
        <translation>Touche {number}</translation>
    </message>
</context>
<context>
    <name>Classes</name>
    <message>
        <source>not {names}</source>
        <translation>pas {names}</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Count the elapsed time from now on</source>
        <translation>Compter le temps écoulé à partir de maintenant</translation>
    </message>
</context>
<context>
    <name>CodeCanvas</name>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>All numbers are in the program that is copied or saved.</source>
        <translation>Tous les nombres figurent dans le programme copié ou enregistré.</translation>
    </message>
    <message>
        <source>Equation {number}: to its step</source>
        <translation>Équation {number} : aller à son étape</translation>
    </message>
    <message>
        <source>{code}; its value: {numbers}</source>
        <translation>{code} ; sa valeur : {numbers}</translation>
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
        <translation>équation {number}</translation>
    </message>
    <message>
        <source>Copied: {count} lines, with every number.</source>
        <translation>Copié, avec tous les nombres : {count} lignes.</translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation>Enregistré dans {path}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>Impossible d’écrire {path} : {reason}</translation>
    </message>
    <message>
        <source>Save the program</source>
        <translation>Enregistrer le programme</translation>
    </message>
    <message>
        <source>Programs in Python (*.py)</source>
        <translation>Programmes Python (*.py)</translation>
    </message>
    <message>
        <source>NumPy</source>
        <translation>NumPy</translation>
    </message>
    <message>
        <source>Every line of the pass written out</source>
        <translation>Chaque ligne de la passe écrite en toutes lettres</translation>
    </message>
    <message>
        <source>PyTorch</source>
        <translation>PyTorch</translation>
    </message>
    <message>
        <source>The library finds the gradients</source>
        <translation>La bibliothèque calcule les gradients</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the whole program, with every number</source>
        <translation>Copier tout le programme, avec tous les nombres</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save the program as a file</source>
        <translation>Enregistrer le programme dans un fichier</translation>
    </message>
    <message>
        <source>A rule is wrong on purpose. This program follows the right ones, so it gives other numbers than those that stand here.</source>
        <translation>Une règle est fausse, à dessein. Ce programme suit les bonnes : il donne donc d’autres nombres que ceux affichés ici.</translation>
    </message>
</context>
<context>
    <name>ComingStep</name>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>A click shows what is hidden, then</source>
        <translation>Un clic montre ce qui est masqué, puis</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>The pass is done</source>
        <translation>La passe est terminée</translation>
    </message>
    <message>
        <source>N begins the next pass with the new weights.</source>
        <translation>N commence la passe suivante avec les nouveaux poids.</translation>
    </message>
    <message>
        <source>Training: update {number}</source>
        <translation>Entraînement : mise à jour {number}</translation>
    </message>
    <message>
        <source>Nothing is computed yet</source>
        <translation>Rien n’est encore calculé</translation>
    </message>
    <message>
        <source>{number} of {count}: {title}</source>
        <translation>{number} sur {count} : {title}</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>There is no number that all of them have.</source>
        <translation>Il n’y a aucun nombre que tous aient en commun.</translation>
    </message>
    <message>
        <source>The losses are more than 5 % apart from here on.</source>
        <translation>À partir d’ici, les pertes diffèrent de plus de 5 %.</translation>
    </message>
    <message>
        <source>apart from update {number} on</source>
        <translation>se séparent à la mise à jour {number}</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>Initializer</source>
        <translation>Initialisation</translation>
    </message>
    <message>
        <source>Seed of the weights</source>
        <translation>Graine des poids</translation>
    </message>
    <message>
        <source>Another activation: {name}</source>
        <translation>Une autre activation : {name}</translation>
    </message>
    <message>
        <source>Ten times the learning rate: {rate}</source>
        <translation>Dix fois le taux d’apprentissage : {rate}</translation>
    </message>
    <message>
        <source>Another optimizer: {name}</source>
        <translation>Un autre optimiseur : {name}</translation>
    </message>
    <message>
        <source>Other weights to start from</source>
        <translation>D’autres poids de départ</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <translation>{name} ({number})</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>sorties</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>graine {seed}</translation>
    </message>
    <message>
        <source>learning rate {rate}</source>
        <translation>taux d’apprentissage {rate}</translation>
    </message>
    <message>
        <source>other samples</source>
        <translation>autres exemples</translation>
    </message>
    <message>
        <source>other targets</source>
        <translation>autres cibles</translation>
    </message>
    <message>
        <source>weights as given</source>
        <translation>poids donnés</translation>
    </message>
    <message>
        <source>{scheme} from {low} to {high}</source>
        <translation>{scheme} de {low} à {high}</translation>
    </message>
    <message>
        <source>{scheme}, spread {std}</source>
        <translation>{scheme}, écart-type {std}</translation>
    </message>
    <message>
        <source>momentum {value}</source>
        <translation>momentum {value}</translation>
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
        <translation>décroissance des poids {value}</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>β {first}; {second}</source>
        <translation>β {first} ; {second}</translation>
    </message>
    <message>
        <source>no momentum</source>
        <translation>sans momentum</translation>
    </message>
    <message>
        <source>usual settings</source>
        <translation>réglages habituels</translation>
    </message>
    <message>
        <source>all samples at once</source>
        <translation>tous les exemples à la fois</translation>
    </message>
    <message>
        <source>batches of {count}</source>
        <translation>lots de {count}</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>dans l’ordre</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>mélangés</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>au hasard</translation>
    </message>
    <message>
        <source>order from seed {seed}</source>
        <translation>ordre de la graine {seed}</translation>
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
        <translation>sans pénalité</translation>
    </message>
    <message>
        <source>biases too</source>
        <translation>biais aussi</translation>
    </message>
    <message>
        <source>Only one run so far. Put a variant beside it.</source>
        <translation>Une seule exécution pour l’instant. Placez une variante à côté.</translation>
    </message>
    <message>
        <source>Their losses are different formulas and cannot be compared; the accuracies can.</source>
        <translation>Leurs pertes sont des formules différentes et ne se comparent pas ; les exactitudes, si.</translation>
    </message>
    <message>
        <source>Each learns from samples of its own, so their losses need not be alike.</source>
        <translation>Chacune apprend de ses propres exemples : leurs pertes n’ont pas à se ressembler.</translation>
    </message>
    <message>
        <source>They start with the same loss. Train, to see them part.</source>
        <translation>Elles partent de la même perte. Entraînez pour les voir se séparer.</translation>
    </message>
    <message>
        <source>They have not parted yet: the losses are within 5 %.</source>
        <translation>Elles ne se sont pas encore séparées : les pertes diffèrent de moins de 5 %.</translation>
    </message>
    <message>
        <source>The losses come to be more than 5 % apart between update {after} and update {until}; looking for where …</source>
        <translation>Les pertes en viennent à différer de plus de 5 % entre la mise à jour {after} et la mise à jour {until} ; recherche de l’endroit …</translation>
    </message>
    <message>
        <source>{name}: {loss}</source>
        <translation>{name} : {loss}</translation>
    </message>
    <message>
        <source>The losses are more than 5 % apart from the start: {losses}.</source>
        <translation>Les pertes diffèrent de plus de 5 % dès le début : {losses}.</translation>
    </message>
    <message>
        <source>The losses are more than 5 % apart from the start: {losses}. That of {name} has been the lowest since update {number}.</source>
        <translation>Les pertes diffèrent de plus de 5 % dès le début : {losses}. Celle de {name} est la plus petite depuis la mise à jour {number}.</translation>
    </message>
    <message>
        <source>The losses are more than 5 % apart from update {number} on: {losses}.</source>
        <translation>Les pertes diffèrent de plus de 5 % à partir de la mise à jour {number} : {losses}.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are the same run: nothing in their settings differs.</source>
        <translation>« {first} » et « {second} » sont la même exécution : rien ne diffère dans leurs réglages.</translation>
    </message>
    <message>
        <source>The settings of the first were changed after update {number}; the others have had theirs from the start.</source>
        <translation>Les réglages de la première ont changé après la mise à jour {number} ; les autres ont les leurs depuis le début.</translation>
    </message>
    <message>
        <source>The first follows a wrong rule on its way back; the others do not.</source>
        <translation>La première suit une règle fausse au retour ; les autres non.</translation>
    </message>
    <message>
        <source>The others come after: update {number} of {goal} …</source>
        <translation>Les autres suivent : mise à jour {number} sur {goal} …</translation>
    </message>
    <message>
        <source>All gradients are 0: no weight changes.</source>
        <translation>Tous les gradients sont nuls : aucun poids ne change.</translation>
    </message>
    <message>
        <source>The gradient is 0 in layer {layers}: nothing changes there.</source>
        <translation>Gradient nul, couche {layers} : rien n’y change.</translation>
    </message>
    <message>
        <source>All gradients are below {number}: hardly anything moves.</source>
        <translation>Tous les gradients sont inférieurs à {number} : presque rien ne bouge.</translation>
    </message>
    <message>
        <source>The gradient of layer {least} is {ratio} times smaller than that of layer {most}.</source>
        <translation>Le gradient de la couche {least} est {ratio} fois plus petit que celui de la couche {most}.</translation>
    </message>
    <message>
        <source>train {train}</source>
        <translation>entr. {train}</translation>
    </message>
    <message>
        <source>train {train}  test {test}</source>
        <translation>entr. {train}  test {test}</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation>perte {loss}</translation>
    </message>
</context>
<context>
    <name>CompareCommands</name>
    <message>
        <source>An expression is not trained, so there are no runs to compare.</source>
        <translation>Une expression ne s’entraîne pas : il n’y a pas d’exécutions à comparer.</translation>
    </message>
</context>
<context>
    <name>CompareEditing</name>
    <message>
        <source>Its settings are those in the form at the left</source>
        <translation>Ses réglages sont ceux du formulaire de gauche</translation>
    </message>
    <message>
        <source>Step through this run</source>
        <translation>Parcourir cette exécution pas à pas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Four runs are as many as there is room for.</source>
        <translation>Il n’y a de place que pour quatre exécutions.</translation>
    </message>
    <message>
        <source>Add a variant</source>
        <translation>Ajouter une variante</translation>
    </message>
    <message>
        <source>Change a variant</source>
        <translation>Modifier une variante</translation>
    </message>
    <message>
        <source>Remove a variant</source>
        <translation>Supprimer une variante</translation>
    </message>
    <message>
        <source>Step through another run</source>
        <translation>Parcourir une autre exécution pas à pas</translation>
    </message>
    <message>
        <source>With this setting it would be the same run as the first.</source>
        <translation>Avec ce réglage, ce serait la même exécution que la première.</translation>
    </message>
    <message>
        <source>That is not possible: {problem}.</source>
        <translation>Ce n’est pas possible : {problem}.</translation>
    </message>
</context>
<context>
    <name>CompareFoot</name>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
</context>
<context>
    <name>CompareInvitation</name>
    <message>
        <source>What would another setting do?</source>
        <translation>Que donnerait un autre réglage ?</translation>
    </message>
    <message>
        <source>A variant gets the same samples and the same number of updates, and runs beside the first from its own start.</source>
        <translation>Une variante reçoit les mêmes exemples et le même nombre de mises à jour, et s’exécute à côté de la première depuis son propre départ.</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Add a variant</source>
        <translation>Ajouter une variante</translation>
    </message>
    <message>
        <source>Losses of all runs</source>
        <translation>Pertes de toutes les exécutions</translation>
    </message>
    <message>
        <source>There is room for four runs.</source>
        <translation>Il y a de la place pour quatre exécutions.</translation>
    </message>
    <message>
        <source>each with samples of its own, all at the same update</source>
        <translation>chacune avec ses propres exemples, toutes à la même mise à jour</translation>
    </message>
    <message>
        <source>the same samples, all at the same update</source>
        <translation>mêmes exemples, toutes à la même mise à jour</translation>
    </message>
</context>
<context>
    <name>ConfusionPanel</name>
    <message>
        <source>train {percent}</source>
        <translation>entr. {percent}</translation>
    </message>
    <message>
        <source>test {percent}</source>
        <translation>test {percent}</translation>
    </message>
    <message>
        <source>{right} of {count} right</source>
        <translation>{right} sur {count} justes</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusion</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Résidus</translation>
    </message>
    <message>
        <source>rows: true class, columns: predicted class</source>
        <translation>lignes : vraie classe, colonnes : classe prédite</translation>
    </message>
    <message>
        <source>only the framed points are shown; click again for all</source>
        <translation>seuls les points encadrés sont montrés ; recliquez pour les voir tous</translation>
    </message>
    <message>
        <source>{count} of {samples} training samples of {true} are taken for {other}.</source>
        <translation>Exemples d’entraînement de {true} pris pour {other} : {count} sur {samples}.</translation>
    </message>
    <message>
        <source>{count} of {samples} test samples of {true} are taken for {other}.</source>
        <translation>Exemples de test de {true} pris pour {other} : {count} sur {samples}.</translation>
    </message>
    <message>
        <source>Click to show all points again.</source>
        <translation>Cliquez pour montrer à nouveau tous les points.</translation>
    </message>
    <message>
        <source>Click to show only these points.</source>
        <translation>Cliquez pour ne montrer que ces points.</translation>
    </message>
    <message>
        <source>R² {train}</source>
        <translation>R² {train}</translation>
    </message>
    <message>
        <source>R² train {train}   test {test}</source>
        <translation>R² entr. {train}   test {test}</translation>
    </message>
    <message>
        <source>residual = output − target</source>
        <translation>résidu = sortie − cible</translation>
    </message>
    <message>
        <source>residual = output − target; line: test samples</source>
        <translation>résidu = sortie − cible ; trait : exemples de test</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>mean size</source>
        <translation>taille moyenne</translation>
    </message>
    <message>
        <source>largest size</source>
        <translation>plus grande taille</translation>
    </message>
    <message>
        <source>train</source>
        <translation>entr.</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Blank screen</source>
        <translation>Écran vide</translation>
    </message>
    <message>
        <source>Any key shows the picture again</source>
        <translation>N’importe quelle touche montre à nouveau l’image</translation>
    </message>
</context>
<context>
    <name>Derivation</name>
    <message>
        <source>The slope of the linear activation</source>
        <translation>La pente de l’activation linéaire</translation>
    </message>
    <message>
        <source>The sum is sent on as it is.</source>
        <translation>La somme est transmise telle quelle.</translation>
    </message>
    <message>
        <source>Move z by any h and the output moves by just as much.</source>
        <translation>Déplacez z d’un h quelconque : la sortie se déplace d’autant.</translation>
    </message>
    <message>
        <source>The slope of the step function</source>
        <translation>La pente de l’échelon</translation>
    </message>
    <message>
        <source>The unit is on where its sum is positive …</source>
        <translation>L’unité est active là où sa somme est positive …</translation>
    </message>
    <message>
        <source>… and off everywhere else.</source>
        <translation>… et inactive partout ailleurs.</translation>
    </message>
    <message>
        <source>Both halves are flat. A small change of z changes nothing, so the slope is 0.</source>
        <translation>Les deux moitiés sont plates. Une petite variation de z ne change rien : la pente vaut 0.</translation>
    </message>
    <message>
        <source>At the jump there is no slope at all; we write 0 there too. So no gradient ever gets past a step: what lies before it cannot learn by backpropagation.</source>
        <translation>Au saut, il n’y a pas de pente du tout ; nous y écrivons aussi 0. Aucun gradient ne franchit donc jamais un échelon : ce qui le précède ne peut pas apprendre par rétropropagation.</translation>
    </message>
    <message>
        <source>The slope of the sigmoid</source>
        <translation>La pente de la sigmoïde</translation>
    </message>
    <message>
        <source>Write the fraction as a power; powers are easy to differentiate.</source>
        <translation>Écrire la fraction comme une puissance ; les puissances sont faciles à dériver.</translation>
    </message>
    <message>
        <source>Chain rule: the slope of the power, times the slope of what is inside it.</source>
        <translation>Règle de la chaîne : la pente de la puissance, fois la pente de ce qui est à l’intérieur.</translation>
    </message>
    <message>
        <source>The two minus signs cancel. Share the square between two fractions: the first one is the sigmoid again.</source>
        <translation>Les deux signes moins s’annulent. Répartir le carré sur deux fractions : la première est à nouveau la sigmoïde.</translation>
    </message>
    <message>
        <source>The second one is what the sigmoid lacks to 1.</source>
        <translation>La seconde est ce qui manque à la sigmoïde pour atteindre 1.</translation>
    </message>
    <message>
        <source>So the output alone tells the slope. It is 1/4 at most, where the output is 1/2, and almost 0 where the output is close to 0 or 1.</source>
        <translation>La sortie seule donne donc la pente. Elle vaut au plus 1/4, là où la sortie vaut 1/2, et presque 0 là où la sortie est proche de 0 ou de 1.</translation>
    </message>
    <message>
        <source>The slope of tanh</source>
        <translation>La pente de tanh</translation>
    </message>
    <message>
        <source>Name the two halves of the fraction: tanh(z) = u / v. Each is the slope of the other: u′ = v and v′ = u.</source>
        <translation>Nommer les deux moitiés de la fraction : tanh(z) = u / v. Chacune est la pente de l’autre : u′ = v et v′ = u.</translation>
    </message>
    <message>
        <source>The quotient rule; then put the slopes in.</source>
        <translation>La règle du quotient ; puis remplacer les pentes.</translation>
    </message>
    <message>
        <source>Divide both terms by v². The slope is 1 at z = 0, four times that of the sigmoid, and fades on both sides.</source>
        <translation>Diviser les deux termes par v². La pente vaut 1 en z = 0, quatre fois celle de la sigmoïde, et s’estompe des deux côtés.</translation>
    </message>
    <message>
        <source>The slope of ReLU, and its kink</source>
        <translation>La pente de ReLU, et son point anguleux</translation>
    </message>
    <message>
        <source>Two straight lines that meet at 0.</source>
        <translation>Deux droites qui se rejoignent en 0.</translation>
    </message>
    <message>
        <source>Here the output is z: what comes back passes through unchanged.</source>
        <translation>Ici, la sortie est z : ce qui revient passe inchangé.</translation>
    </message>
    <message>
        <source>Here the output stays 0, and what comes back is stopped.</source>
        <translation>Ici, la sortie reste à 0, et ce qui revient est arrêté.</translation>
    </message>
    <message>
        <source>At the kink the slope is 0 from the left and 1 from the right, so there is no single true one. A choice has to be made; we take 0.</source>
        <translation>Au point anguleux, la pente est 0 à gauche et 1 à droite : aucune n’est la seule vraie. Il faut choisir ; nous prenons 0.</translation>
    </message>
    <message>
        <source>The slope of leaky ReLU, and its kink</source>
        <translation>La pente de leaky ReLU, et son point anguleux</translation>
    </message>
    <message>
        <source>ReLU with a leak: below 0 a hundredth of z still comes through.</source>
        <translation>ReLU avec une fuite : en dessous de 0, un centième de z passe encore.</translation>
    </message>
    <message>
        <source>Here the output is z itself.</source>
        <translation>Ici, la sortie est z lui-même.</translation>
    </message>
    <message>
        <source>Here it is 0.01 z, so the unit can still learn its way back.</source>
        <translation>Ici, elle vaut 0,01 z : l’unité peut donc encore apprendre à revenir.</translation>
    </message>
    <message>
        <source>At the kink either slope would do; we take that of the left.</source>
        <translation>Au point anguleux, l’une ou l’autre pente conviendrait ; nous prenons celle de gauche.</translation>
    </message>
    <message>
        <source>The slope of ELU</source>
        <translation>La pente d’ELU</translation>
    </message>
    <message>
        <source>Right of 0 a straight line, as ReLU.</source>
        <translation>À droite de 0, une droite, comme ReLU.</translation>
    </message>
    <message>
        <source>Left of 0 an exponential, put 1 lower; a constant has no slope.</source>
        <translation>À gauche de 0, une exponentielle abaissée de 1 ; une constante n’a pas de pente.</translation>
    </message>
    <message>
        <source>At 0 both halves have the slope 1, so there is no kink and nothing to choose.</source>
        <translation>En 0, les deux moitiés ont la pente 1 : pas de point anguleux, donc rien à choisir.</translation>
    </message>
    <message>
        <source>The slope of softplus is the sigmoid</source>
        <translation>La pente de softplus est la sigmoïde</translation>
    </message>
    <message>
        <source>ReLU with its kink rounded off.</source>
        <translation>ReLU dont le point anguleux est arrondi.</translation>
    </message>
    <message>
        <source>Chain rule: ln x has the slope 1/x; then what is inside.</source>
        <translation>Règle de la chaîne : ln x a la pente 1/x ; puis ce qui est à l’intérieur.</translation>
    </message>
    <message>
        <source>Divide top and bottom by the exponential of z. Where ReLU's slope jumps from 0 to 1, this one climbs there smoothly.</source>
        <translation>Diviser en haut et en bas par l’exponentielle de z. Là où la pente de ReLU saute de 0 à 1, celle-ci monte en douceur.</translation>
    </message>
    <message>
        <source>The slope of GELU</source>
        <translation>La pente de GELU</translation>
    </message>
    <message>
        <source>Φ(z) is the share of a standard normal distribution that lies below z: the further z is to the right, the more of it is let through.</source>
        <translation>Φ(z) est la part d’une loi normale centrée réduite située sous z : plus z est à droite, plus on en laisse passer.</translation>
    </message>
    <message>
        <source>The share grows as fast as the bell curve is high at z.</source>
        <translation>Cette part croît aussi vite que la courbe en cloche est haute en z.</translation>
    </message>
    <message>
        <source>Product rule: the slope of the first factor times the second, plus the first times the slope of the second.</source>
        <translation>Règle du produit : la pente du premier facteur fois le second, plus le premier fois la pente du second.</translation>
    </message>
    <message>
        <source>The slope of swish</source>
        <translation>La pente de swish</translation>
    </message>
    <message>
        <source>The sigmoid serves as a gate: it says how much of z passes.</source>
        <translation>La sigmoïde sert de porte : elle dit quelle part de z passe.</translation>
    </message>
    <message>
        <source>Product rule: move z and keep the gate, then move the gate.</source>
        <translation>Règle du produit : déplacer z en gardant la porte, puis déplacer la porte.</translation>
    </message>
    <message>
        <source>Put in the slope of the sigmoid, σ(1 − σ), and take the common factor out.</source>
        <translation>Remplacer la pente de la sigmoïde, σ(1 − σ), et mettre le facteur commun en évidence.</translation>
    </message>
    <message>
        <source>The slope of the cosine</source>
        <translation>La pente du cosinus</translation>
    </message>
    <message>
        <source>Move z a little, by h: the addition theorem.</source>
        <translation>Déplacer un peu z, de h : la formule d’addition.</translation>
    </message>
    <message>
        <source>Near 0 the cosine is flat, and the sine of h is almost h.</source>
        <translation>Près de 0, le cosinus est plat, et le sinus de h vaut presque h.</translation>
    </message>
    <message>
        <source>Take cos z off, divide by h and let h shrink: only the second term is left.</source>
        <translation>Retrancher cos z, diviser par h et faire tendre h vers 0 : seul le second terme reste.</translation>
    </message>
    <message>
        <source>The mean over the batch</source>
        <translation>La moyenne sur le lot</translation>
    </message>
    <message>
        <source>A mean and not a sum, so that the loss, and the step that follows from it, do not grow with the number N of samples.</source>
        <translation>Une moyenne et non une somme, pour que la perte, et le pas qui en découle, ne croissent pas avec le nombre N d’exemples.</translation>
    </message>
    <message>
        <source>The slope of a sum is the sum of the slopes, and a constant factor stays: every sample has one vote. A smaller last batch is divided by its own size.</source>
        <translation>La pente d’une somme est la somme des pentes, et un facteur constant reste : chaque exemple a une voix. Un dernier lot plus petit est divisé par sa propre taille.</translation>
    </message>
    <message>
        <source>The l2 penalty: a pull in proportion</source>
        <translation>La pénalité l2 : un rappel proportionnel</translation>
    </message>
    <message>
        <source>Large weights cost more than in proportion. The penalty R is added to the loss of the data, once for the batch and not once for each sample.</source>
        <translation>Les grands poids coûtent plus qu’en proportion. La pénalité R s’ajoute à la perte des données, une fois pour le lot et non pour chaque exemple.</translation>
    </message>
    <message>
        <source>Only one term holds this weight, and the ½ cancels the 2 of the square.</source>
        <translation>Un seul terme contient ce poids, et le ½ compense le 2 du carré.</translation>
    </message>
    <message>
        <source>What gradient descent makes of it: each update takes the same share off every weight. Large ones shrink fast, small ones slowly, none to exactly 0.</source>
        <translation>Ce qu’en fait la descente de gradient : chaque mise à jour retire la même fraction à chaque poids. Les grands diminuent vite, les petits lentement, aucun jusqu’à 0 exactement.</translation>
    </message>
    <message>
        <source>The l1 penalty: a pull of constant strength</source>
        <translation>La pénalité l1 : un rappel de force constante</translation>
    </message>
    <message>
        <source>The size of the weights, without their sign. The penalty R is added to the loss of the data, once for the batch and not once for each sample.</source>
        <translation>La taille des poids, sans leur signe. La pénalité R s’ajoute à la perte des données, une fois pour le lot et non pour chaque exemple.</translation>
    </message>
    <message>
        <source>|w| rises with slope 1 right of 0 and falls with slope −1 left of it. At the kink itself there is no single slope; we take 0.</source>
        <translation>|w| monte avec la pente 1 à droite de 0 et descend avec la pente −1 à gauche. Au point anguleux lui-même, la pente n’est pas unique ; nous prenons 0.</translation>
    </message>
    <message>
        <source>What gradient descent makes of it: each update takes the same amount off, however small the weight. So weights that hardly help are driven to 0.</source>
        <translation>Ce qu’en fait la descente de gradient : chaque mise à jour retire la même quantité, si petit que soit le poids. Les poids qui n’aident guère sont donc ramenés à 0.</translation>
    </message>
    <message>
        <source>Move one weight and hold the rest: a single term of the sum moves, and what stands beside the weight says how fast.</source>
        <translation>Déplacer un poids et tenir les autres fixes : un seul terme de la somme bouge, et ce qui se trouve à côté du poids dit à quelle vitesse.</translation>
    </message>
    <message>
        <source>Move what comes in instead: now it is the weight that stands beside it.</source>
        <translation>Déplacer plutôt ce qui entre : c’est maintenant le poids qui se trouve à côté.</translation>
    </message>
    <message>
        <source>The weighted sum and its three slopes</source>
        <translation>La somme pondérée et ses trois pentes</translation>
    </message>
    <message>
        <source>What comes in from unit i (in the first layer the input x_i), times the weight from i to k; all of it added up, and the bias.</source>
        <translation>Ce qui vient de l’unité i (dans la première couche, l’entrée x_i), fois le poids de i vers k ; le tout additionné, plus le biais.</translation>
    </message>
    <message>
        <source>The bias is added as it is.</source>
        <translation>Le biais est ajouté tel quel.</translation>
    </message>
    <message>
        <source>The weighted sum and its two slopes</source>
        <translation>La somme pondérée et ses deux pentes</translation>
    </message>
    <message>
        <source>What comes in from unit i (in the first layer the input x_i), times the weight from i to k; all of it added up. This layer has no bias.</source>
        <translation>Ce qui vient de l’unité i (dans la première couche, l’entrée x_i), fois le poids de i vers k ; le tout additionné. Cette couche n’a pas de biais.</translation>
    </message>
    <message>
        <source>All samples at once: a matrix product</source>
        <translation>Tous les exemples à la fois : un produit matriciel</translation>
    </message>
    <message>
        <source>Every sample s has a row of its own; all of them go through the same weights.</source>
        <translation>Chaque exemple s a sa propre ligne ; tous passent par les mêmes poids.</translation>
    </message>
    <message>
        <source>Row s of A times column k of W: this is how the product of matrices is defined. A bias is added to every row.</source>
        <translation>Ligne s de A fois colonne k de W : c’est la définition du produit matriciel. À chaque ligne s’ajoute un biais.</translation>
    </message>
    <message>
        <source>N samples, n numbers that go in, m units: the size in the middle, over which the sum runs, disappears.</source>
        <translation>N exemples, n nombres en entrée, m unités : la dimension du milieu, sur laquelle porte la somme, disparaît.</translation>
    </message>
    <message>
        <source>The chain rule</source>
        <translation>La règle de la chaîne</translation>
    </message>
    <message>
        <source>Move z by a little Δz. The output a moves f′(z) times as far: this is what a slope means.</source>
        <translation>Déplacer z un peu, de Δz. La sortie a se déplace f′(z) fois autant : c’est le sens d’une pente.</translation>
    </message>
    <message>
        <source>The loss moves ∂J/∂a times as far as that.</source>
        <translation>La perte se déplace ∂J/∂a fois autant que cela.</translation>
    </message>
    <message>
        <source>Put the one into the other.</source>
        <translation>Remplacer l’une dans l’autre.</translation>
    </message>
    <message>
        <source>Divide by Δz and let it shrink towards 0: what was nearly right becomes exact. Slopes one behind the other multiply.</source>
        <translation>Diviser par Δz et le faire tendre vers 0 : ce qui était presque juste devient exact. Des pentes qui se suivent se multiplient.</translation>
    </message>
    <message>
        <source>Several ways to the loss: their gradients add up</source>
        <translation>Plusieurs chemins vers la perte : leurs gradients s’additionnent</translation>
    </message>
    <message>
        <source>Move a_i by a little. It feeds every unit k of the next layer, each through its own weight, so all their sums move.</source>
        <translation>Déplacer un peu a_i. Il alimente chaque unité k de la couche suivante, chacune par son propre poids : toutes leurs sommes bougent.</translation>
    </message>
    <message>
        <source>Each of them moves the loss. For small changes the effects do not disturb one another: they simply add up.</source>
        <translation>Chacune d’elles fait bouger la perte. Pour de petites variations, les effets ne se gênent pas : ils s’additionnent simplement.</translation>
    </message>
    <message>
        <source>Put the first line in, divide by Δa_i and let it shrink. Each gradient on the right already holds everything behind it, so no way is ever walked twice: this is what makes backpropagation fast.</source>
        <translation>Remplacer la première ligne, diviser par Δa_i et le faire tendre vers 0. Chaque gradient à droite contient déjà tout ce qui le suit : aucun chemin n’est parcouru deux fois. C’est ce qui rend la rétropropagation rapide.</translation>
    </message>
    <message>
        <source>The way back as a matrix product</source>
        <translation>Le chemin du retour comme produit matriciel</translation>
    </message>
    <message>
        <source>The sum over the next layer's units, for every sample s.</source>
        <translation>La somme sur les unités de la couche suivante, pour chaque exemple s.</translation>
    </message>
    <message>
        <source>In a product the index that is summed must stand in the middle. Here W has it last, so W is transposed.</source>
        <translation>Dans un produit, l’indice sommé doit se trouver au milieu. Ici, il est le dernier de W : W est donc transposée.</translation>
    </message>
    <message>
        <source>The sizes fit, too: N samples, m units, n numbers that go in; the one in the middle disappears.</source>
        <translation>Les dimensions s’accordent aussi : N exemples, m unités, n nombres en entrée ; celle du milieu disparaît.</translation>
    </message>
    <message>
        <source>The gradient of a weight</source>
        <translation>Le gradient d’un poids</translation>
    </message>
    <message>
        <source>The weight reaches the loss through one number only, the sum z_k of the unit that it leads to. Chain rule.</source>
        <translation>Le poids n’atteint la perte que par un seul nombre, la somme z_k de l’unité où il mène. Règle de la chaîne.</translation>
    </message>
    <message>
        <source>In z_k the weight stands beside a_i. If what comes in is 0, the weight had no say, and its gradient is 0.</source>
        <translation>Dans z_k, le poids se trouve à côté de a_i. Si ce qui entre vaut 0, le poids n’a pas eu voix au chapitre, et son gradient vaut 0.</translation>
    </message>
    <message>
        <source>The gradient of all weights as a matrix product</source>
        <translation>Le gradient de tous les poids comme produit matriciel</translation>
    </message>
    <message>
        <source>One weight serves all samples, so it reaches the loss by way of each of them. The 1/N of the mean is already in δ.</source>
        <translation>Un poids sert à tous les exemples : il atteint la perte à travers chacun d’eux. Le 1/N de la moyenne est déjà dans δ.</translation>
    </message>
    <message>
        <source>In a product the index that is summed must stand in the middle. Here A has it first, so A is transposed.</source>
        <translation>Dans un produit, l’indice sommé doit se trouver au milieu. Ici, il est le premier de A : A est donc transposée.</translation>
    </message>
    <message>
        <source>n numbers that go in, N samples, m units: the samples are summed away, and what is left has the shape of W.</source>
        <translation>n nombres en entrée, N exemples, m unités : on somme sur les exemples, et ce qui reste a la forme de W.</translation>
    </message>
    <message>
        <source>The gradient of a bias: the column sum</source>
        <translation>Le gradient d’un biais : la somme de la colonne</translation>
    </message>
    <message>
        <source>A bias is a weight whose input is always 1: the gradient at the sum arrives as it is.</source>
        <translation>Un biais est un poids dont l’entrée vaut toujours 1 : le gradient à la somme arrive tel quel.</translation>
    </message>
    <message>
        <source>With several samples it is added to every row, so column k of δ is added up. The 1/N of the mean is already in δ.</source>
        <translation>Avec plusieurs exemples, il est ajouté à chaque ligne : on additionne donc la colonne k de δ. Le 1/N de la moyenne est déjà dans δ.</translation>
    </message>
    <message>
        <source>Binary cross-entropy and its slope</source>
        <translation>L’entropie croisée binaire et sa pente</translation>
    </message>
    <message>
        <source>Read the output a as the probability of a yes. Then this is the probability that the network gave to what really happened: a for t = 1, 1 − a for t = 0.</source>
        <translation>On lit la sortie a comme la probabilité d’un oui. Voici alors la probabilité que le réseau a donnée à ce qui s’est vraiment produit : a pour t = 1, 1 − a pour t = 0.</translation>
    </message>
    <message>
        <source>Its logarithm with a minus is a loss: 0 for a sure and right answer, and the larger, the surer the network was of the wrong one.</source>
        <translation>Son logarithme, précédé d’un moins, est une perte : 0 pour une réponse sûre et juste, et d’autant plus grande que le réseau était sûr de la mauvaise.</translation>
    </message>
    <message>
        <source>Several outputs are several questions; their losses add up.</source>
        <translation>Plusieurs sorties sont plusieurs questions ; leurs pertes s’additionnent.</translation>
    </message>
    <message>
        <source>Only the k-th term holds a_k. The slope of ln x is 1/x; in the second term the slope of 1 − a is −1 and turns the sign around.</source>
        <translation>Seul le k-ième terme contient a_k. La pente de ln x est 1/x ; dans le second terme, la pente de 1 − a est −1 et inverse le signe.</translation>
    </message>
    <message>
        <source>Over one denominator; in the numerator the product t a cancels.</source>
        <translation>Sur un même dénominateur ; au numérateur, le produit t a se simplifie.</translation>
    </message>
    <message>
        <source>Cross-entropy and its slope</source>
        <translation>L’entropie croisée et sa pente</translation>
    </message>
    <message>
        <source>Read the outputs as the probabilities of the classes. With the target 1 for the right class and 0 for the others, this is the probability that the network gave to the right one.</source>
        <translation>On lit les sorties comme les probabilités des classes. Avec la cible 1 pour la bonne classe et 0 pour les autres, voici la probabilité que le réseau a donnée à la bonne.</translation>
    </message>
    <message>
        <source>Its logarithm with a minus is the loss; the logarithm turns the product into a sum and the powers into factors.</source>
        <translation>Son logarithme, précédé d’un moins, est la perte ; le logarithme change le produit en somme et les puissances en facteurs.</translation>
    </message>
    <message>
        <source>Only the k-th term holds a_k, and the slope of ln x is 1/x. Outputs whose target is 0 do not count here; they count through softmax.</source>
        <translation>Seul le k-ième terme contient a_k, et la pente de ln x est 1/x. Les sorties de cible 0 ne comptent pas ici ; elles comptent à travers softmax.</translation>
    </message>
    <message>
        <source>Half the squared error and its slope</source>
        <translation>La demi-erreur quadratique et sa pente</translation>
    </message>
    <message>
        <source>The squared distance from the target: small errors hardly count, large ones count a lot, and the sign does not matter.</source>
        <translation>Le carré de la distance à la cible : les petites erreurs ne comptent guère, les grandes beaucoup, et le signe n’importe pas.</translation>
    </message>
    <message>
        <source>Only the k-th term holds a_k. Chain rule: the slope of the square, times that of a − t, which is 1.</source>
        <translation>Seul le k-ième terme contient a_k. Règle de la chaîne : la pente du carré, fois celle de a − t, qui vaut 1.</translation>
    </message>
    <message>
        <source>The ½ is there for this: it cancels the 2 and leaves the plain error.</source>
        <translation>Le ½ est là pour cela : il compense le 2 et laisse l’erreur toute simple.</translation>
    </message>
    <message>
        <source>The mean squared error and its slope</source>
        <translation>L’erreur quadratique moyenne et sa pente</translation>
    </message>
    <message>
        <source>The squared distance from the target, as a mean over n outputs.</source>
        <translation>Le carré de la distance à la cible, en moyenne sur n sorties.</translation>
    </message>
    <message>
        <source>Without the ½ a factor 2 stays, and the mean brings 1/n: the direction is that of half the squared error, only the size is another one.</source>
        <translation>Sans le ½, il reste un facteur 2, et la moyenne apporte 1/n : la direction est celle de la demi-erreur quadratique, seule la taille est différente.</translation>
    </message>
    <message>
        <source>Sigmoid with binary cross-entropy: what is left is a − t</source>
        <translation>Sigmoïde et entropie croisée binaire : il reste a − t</translation>
    </message>
    <message>
        <source>Chain rule, back through the output's sigmoid.</source>
        <translation>Règle de la chaîne, à rebours à travers la sigmoïde de la sortie.</translation>
    </message>
    <message>
        <source>The slope of the loss, then that of the sigmoid. The one divides by exactly what the other multiplies with.</source>
        <translation>La pente de la perte, puis celle de la sigmoïde. L’une divise exactement par ce que l’autre multiplie.</translation>
    </message>
    <message>
        <source>So a saturated output does not stop learning: where it is sure and wrong, its flat sigmoid is made up for by a steep loss.</source>
        <translation>Une sortie saturée ne cesse donc pas d’apprendre : là où elle est sûre d’elle et se trompe, sa sigmoïde plate est compensée par une perte raide.</translation>
    </message>
    <message>
        <source>Sigmoid with cross-entropy, taken together</source>
        <translation>Sigmoïde et entropie croisée, prises ensemble</translation>
    </message>
    <message>
        <source>The slope of the loss, then that of the sigmoid.</source>
        <translation>La pente de la perte, puis celle de la sigmoïde.</translation>
    </message>
    <message>
        <source>It is never positive: this loss only ever pulls outputs up. Nothing pulls down the one whose target is 0; binary cross-entropy or softmax would.</source>
        <translation>Elle n’est jamais positive : cette perte ne fait que tirer les sorties vers le haut. Rien ne tire vers le bas celle dont la cible est 0 ; l’entropie croisée binaire ou softmax le feraient.</translation>
    </message>
    <message>
        <source>Why the loss is computed from z</source>
        <translation>Pourquoi la perte est calculée à partir de z</translation>
    </message>
    <message>
        <source>The logarithm undoes the fraction, so there is no need to compute the output first and to take its logarithm then.</source>
        <translation>Le logarithme défait la fraction : inutile de calculer d’abord la sortie pour en prendre ensuite le logarithme.</translation>
    </message>
    <message>
        <source>The same with the other sign, since 1 − σ(z) = σ(−z).</source>
        <translation>De même avec l’autre signe, car 1 − σ(z) = σ(−z).</translation>
    </message>
    <message>
        <source>In this form the exponential is never larger than 1: nothing overflows.</source>
        <translation>Sous cette forme, l’exponentielle n’est jamais plus grande que 1 : aucun dépassement.</translation>
    </message>
    <message>
        <source>The output itself would be rounded to 1 here, and the logarithm of 0 is infinite. From z the loss is right, and so is its slope.</source>
        <translation>La sortie elle-même serait ici arrondie à 1, et le logarithme de 0 est infini. À partir de z, la perte est juste, et sa pente aussi.</translation>
    </message>
    <message>
        <source>The slopes of softmax: a whole table of them</source>
        <translation>Les pentes de softmax : tout un tableau</translation>
    </message>
    <message>
        <source>Every output shares one denominator, so every z moves them all.</source>
        <translation>Toutes les sorties partagent un même dénominateur : chaque z les fait toutes bouger.</translation>
    </message>
    <message>
        <source>A logarithm turns the fraction into a difference.</source>
        <translation>Un logarithme change la fraction en différence.</translation>
    </message>
    <message>
        <source>Only one term of the sum S holds z_k, and it is its own slope.</source>
        <translation>Un seul terme de la somme S contient z_k, et il est sa propre pente.</translation>
    </message>
    <message>
        <source>Here δ_jk is 1 where j and k are the same output, and 0 where they are not.</source>
        <translation>Ici, δ_jk vaut 1 là où j et k sont la même sortie, et 0 sinon.</translation>
    </message>
    <message>
        <source>The slope of ln a is the slope of a divided by a, so multiply by a. Raising z_k raises its own share and lowers every other one.</source>
        <translation>La pente de ln a est la pente de a divisée par a : on multiplie donc par a. Augmenter z_k augmente sa propre part et diminue toutes les autres.</translation>
    </message>
    <message>
        <source>The way back through softmax</source>
        <translation>Le chemin du retour à travers softmax</translation>
    </message>
    <message>
        <source>z_k reaches the loss by way of every output, so there is one term for each.</source>
        <translation>z_k atteint la perte à travers chaque sortie : il y a donc un terme pour chacune.</translation>
    </message>
    <message>
        <source>Put in the slopes of softmax.</source>
        <translation>Remplacer les pentes de softmax.</translation>
    </message>
    <message>
        <source>δ_jk picks the single term j = k; a_k can stand before the sum.</source>
        <translation>δ_jk retient le seul terme j = k ; a_k peut sortir de la somme.</translation>
    </message>
    <message>
        <source>The sum is the mean of the gradients, weighted by the shares: only what differs from the mean goes back.</source>
        <translation>La somme est la moyenne des gradients, pondérée par les parts : seul revient ce qui s’écarte de la moyenne.</translation>
    </message>
    <message>
        <source>Why softmax never overflows</source>
        <translation>Pourquoi softmax ne déborde jamais</translation>
    </message>
    <message>
        <source>The same number m may be taken off every z: it cancels, so softmax sees only differences.</source>
        <translation>On peut retrancher le même nombre m à chaque z : il se simplifie, softmax ne voit donc que des différences.</translation>
    </message>
    <message>
        <source>With the largest z as m no exponential is larger than 1. Taken from z as it is, e to the power of 1000 would already be too large for the computer.</source>
        <translation>Si m est le plus grand z, aucune exponentielle n’est plus grande que 1. Prise directement de z, e puissance 1000 serait déjà trop grand pour l’ordinateur.</translation>
    </message>
    <message>
        <source>Softmax with cross-entropy: what is left is a − t</source>
        <translation>Softmax et entropie croisée : il reste a − t</translation>
    </message>
    <message>
        <source>The slope of the loss, times that of softmax: a_j cancels, and with it the division by what may be very small.</source>
        <translation>La pente de la perte, fois celle de softmax : a_j se simplifie, et avec lui la division par ce qui peut être très petit.</translation>
    </message>
    <message>
        <source>The targets of classes add up to 1. What is left is simply how far the share is from its target, however sure the network is of the wrong class.</source>
        <translation>Les cibles des classes ont pour somme 1. Il reste simplement l’écart entre la part et sa cible, si sûr que soit le réseau de la mauvaise classe.</translation>
    </message>
    <message>
        <source>Softmax with binary cross-entropy, taken together</source>
        <translation>Softmax et entropie croisée binaire, prises ensemble</translation>
    </message>
    <message>
        <source>Give a name to what softmax will ask for: the slope of the loss times the output. One of the two factors in its denominator cancels.</source>
        <translation>Nommons ce que softmax demandera : la pente de la perte fois la sortie. L’un des deux facteurs de son dénominateur se simplifie.</translation>
    </message>
    <message>
        <source>Here nothing collapses to a − t: binary cross-entropy takes every output for a question of its own, and softmax ties them together.</source>
        <translation>Ici, rien ne se réduit à a − t : l’entropie croisée binaire prend chaque sortie pour une question à part, et softmax les lie entre elles.</translation>
    </message>
    <message>
        <source>The logarithm undoes the exponential on top of softmax: there is no need to compute the share first and to take its logarithm then.</source>
        <translation>Le logarithme défait l’exponentielle au numérateur de softmax : inutile de calculer d’abord la part pour en prendre ensuite le logarithme.</translation>
    </message>
    <message>
        <source>Take the largest z, called m, out of the sum: no exponential is larger than 1, and one of them is exactly 1.</source>
        <translation>Sortir de la somme le plus grand z, appelé m : aucune exponentielle n’est plus grande que 1, et l’une d’elles vaut exactement 1.</translation>
    </message>
    <message>
        <source>What is lacking to 1 is the share of the others; added up, it is not lost where the share itself is rounded to 1.</source>
        <translation>Ce qui manque pour atteindre 1 est la part des autres ; additionnée, elle n’est pas perdue là où la part elle-même est arrondie à 1.</translation>
    </message>
    <message>
        <source>The share itself would be rounded to 0 here, and the logarithm of 0 is infinite. From z the loss is right, and so is its slope.</source>
        <translation>La part elle-même serait ici arrondie à 0, et le logarithme de 0 est infini. À partir de z, la perte est juste, et sa pente aussi.</translation>
    </message>
    <message>
        <source>Why a step against the gradient lowers the loss</source>
        <translation>Pourquoi un pas contre le gradient diminue la perte</translation>
    </message>
    <message>
        <source>Move every parameter w_i by a little Δ_i. Each changes the loss by its slope times its change, and small changes add up.</source>
        <translation>Déplacer chaque paramètre w_i d’un petit Δ_i. Chacun change la perte de sa pente fois sa variation, et les petites variations s’additionnent.</translation>
    </message>
    <message>
        <source>Choose each change against its own slope, η times its size.</source>
        <translation>Choisir chaque variation contre sa propre pente, de η fois sa taille.</translation>
    </message>
    <message>
        <source>Squares are never negative: the loss goes down, as long as the step is small enough for slopes to tell the truth. If η is too large, it can go up.</source>
        <translation>Les carrés ne sont jamais négatifs : la perte baisse, tant que le pas est assez petit pour que les pentes disent vrai. Si η est trop grand, elle peut monter.</translation>
    </message>
    <message>
        <source>Why no other direction is steeper</source>
        <translation>Pourquoi aucune autre direction n’est plus raide</translation>
    </message>
    <message>
        <source>The change of the loss is a scalar product; φ is the angle between the step and the gradient.</source>
        <translation>La variation de la perte est un produit scalaire ; φ est l’angle entre le pas et le gradient.</translation>
    </message>
    <message>
        <source>Among all steps of one length the cosine alone decides. It is smallest straight against the gradient.</source>
        <translation>Parmi tous les pas d’une même longueur, seul le cosinus décide. Il est minimal juste à l’opposé du gradient.</translation>
    </message>
    <message>
        <source>Weight decay is an l2 penalty in disguise</source>
        <translation>La décroissance des poids est une pénalité l2 déguisée</translation>
    </message>
    <message>
        <source>Adding λ w to the gradient is the same as adding a penalty to the loss, only that the loss on the screen does not show it.</source>
        <translation>Ajouter λ w au gradient revient à ajouter une pénalité à la perte, sauf que la perte affichée ne la montre pas.</translation>
    </message>
    <message>
        <source>What momentum does</source>
        <translation>Ce que fait le momentum</translation>
    </message>
    <message>
        <source>A share μ of the last step is kept, and the new gradient added.</source>
        <translation>Une fraction μ du dernier pas est gardée, et le nouveau gradient ajouté.</translation>
    </message>
    <message>
        <source>Put the line into itself again and again: all gradients so far count, the older the less.</source>
        <translation>Remplacer la ligne dans elle-même, encore et encore : tous les gradients passés comptent, d’autant moins qu’ils sont anciens.</translation>
    </message>
    <message>
        <source>Gradients that agree add up: with μ = 0.9 the steps grow up to tenfold.</source>
        <translation>Les gradients qui s’accordent s’ajoutent : avec μ = 0,9, les pas grandissent jusqu’à dix fois.</translation>
    </message>
    <message>
        <source>Gradients that change sign every time all but cancel: less to and fro across a narrow valley.</source>
        <translation>Les gradients qui changent chaque fois de signe s’annulent presque : moins de va-et-vient en travers d’une vallée étroite.</translation>
    </message>
    <message>
        <source>Nesterov: momentum that looks ahead</source>
        <translation>Nesterov : un momentum qui regarde devant</translation>
    </message>
    <message>
        <source>Momentum will carry the parameter θ on by −ημv in any case. So go there first and take the gradient g there, at w.</source>
        <translation>De toute façon, le momentum emportera le paramètre θ de −ημv. Allons-y donc d’abord, et prenons le gradient g là, en w.</translation>
    </message>
    <message>
        <source>Then an ordinary step with momentum.</source>
        <translation>Puis un pas ordinaire avec momentum.</translation>
    </message>
    <message>
        <source>The next place to look from; put in θ′, and θ from the first line.</source>
        <translation>Le prochain point d’où regarder ; remplacer θ′, et θ tiré de la première ligne.</translation>
    </message>
    <message>
        <source>Since v′ = μv + g, the old v cancels. The program keeps only w, the place from which the gradient is taken.</source>
        <translation>Comme v′ = μv + g, l’ancien v se simplifie. Le programme ne garde que w, le point où le gradient est pris.</translation>
    </message>
    <message>
        <source>RMSprop: every parameter gets its own step size</source>
        <translation>RMSprop : à chaque paramètre sa taille de pas</translation>
    </message>
    <message>
        <source>A running mean of the squared gradient: old ones fade by the share α with every update.</source>
        <translation>Une moyenne mobile du carré du gradient : à chaque mise à jour, le passé est multiplié par α.</translation>
    </message>
    <message>
        <source>While gradients stay alike, √s is as large as they are. What is left is their sign: every parameter moves by about η, in steep and in flat directions. The tiny ε keeps the division from failing at 0.</source>
        <translation>Tant que les gradients se ressemblent, √s est aussi grand qu’eux. Il ne reste que leur signe : chaque paramètre bouge d’environ η, dans les directions raides comme dans les plates. Le minuscule ε empêche la division d’échouer en 0.</translation>
    </message>
    <message>
        <source>At the start s is 0 and its mean too small, so the first step is larger: with α = 0.99 it is ten times η. Adam mends this.</source>
        <translation>Au départ, s vaut 0 et sa moyenne est trop petite : le premier pas est donc plus grand ; avec α = 0,99, il vaut dix fois η. Adam corrige cela.</translation>
    </message>
    <message>
        <source>Adagrad: steps that shrink with every gradient</source>
        <translation>Adagrad : des pas qui rétrécissent à chaque gradient</translation>
    </message>
    <message>
        <source>Here nothing fades: s is the sum of all squared gradients.</source>
        <translation>Ici, rien ne s’efface : s est la somme de tous les carrés des gradients.</translation>
    </message>
    <message>
        <source>With gradients of one size the first step is η, the fourth η/2, the hundredth η/10. A parameter whose gradient is often 0 keeps its large steps.</source>
        <translation>Avec des gradients de même taille, le premier pas est η, le quatrième η/2, le centième η/10. Un paramètre dont le gradient est souvent nul garde ses grands pas.</translation>
    </message>
    <message>
        <source>Adam and its bias correction</source>
        <translation>Adam et sa correction du biais</translation>
    </message>
    <message>
        <source>The running mean of the gradient, put into itself down to its start at 0: a sum with fading weights.</source>
        <translation>La moyenne mobile du gradient, remplacée dans elle-même jusqu’à son départ en 0 : une somme à poids décroissants.</translation>
    </message>
    <message>
        <source>A mean needs weights that add up to 1. These fall short of it (a geometric sum): because of the start at 0 the mean is too small.</source>
        <translation>Une moyenne demande des poids de somme 1. Ceux-ci n’y arrivent pas (somme géométrique) : à cause du départ en 0, la moyenne est trop petite.</translation>
    </message>
    <message>
        <source>Divide by what they add up to, and it is a true mean; likewise for the mean s of the squares. Later the correction is almost 1.</source>
        <translation>Diviser par leur somme, et c’est une vraie moyenne ; de même pour la moyenne s des carrés. Plus tard, la correction vaut presque 1.</translation>
    </message>
    <message>
        <source>The mean gradient over its typical size. At the first update this is the sign of g, so every parameter moves by about η; where gradients contradict one another the steps become small.</source>
        <translation>Le gradient moyen rapporté à sa taille typique. À la première mise à jour, c’est le signe de g : chaque paramètre bouge d’environ η ; là où les gradients se contredisent, les pas deviennent petits.</translation>
    </message>
    <message>
        <source>AdamW: decay that is not divided</source>
        <translation>AdamW : une décroissance qui n’est pas divisée</translation>
    </message>
    <message>
        <source>In Adam g + λw takes the place of g, so the mean has a part that comes from the gradient and one that comes from the weight …</source>
        <translation>Dans Adam, g + λw prend la place de g : la moyenne a donc une partie qui vient du gradient et une qui vient du poids …</translation>
    </message>
    <message>
        <source>… and both are divided by the size of the gradient: a weight whose gradients are large hardly decays.</source>
        <translation>… et les deux sont divisées par la taille du gradient : un poids dont les gradients sont grands ne décroît guère.</translation>
    </message>
    <message>
        <source>AdamW takes the decay out of the gradient and off the weight itself: every weight loses the same share.</source>
        <translation>AdamW retire la décroissance du gradient et l’applique au poids lui-même : chaque poids perd la même fraction.</translation>
    </message>
</context>
<context>
    <name>DerivationPanel</name>
    <message>
        <source>Derivation</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>Nothing is computed yet. With the first step, its rule is proved here in a few lines.</source>
        <translation>Rien n’est encore calculé. Dès la première étape, sa règle sera démontrée ici en quelques lignes.</translation>
    </message>
    <message>
        <source>{name} is given, so no rule made it. Choose a number that is computed, and its rule is proved here.</source>
        <translation>{name} est donné : aucune règle ne l’a produit. Choisissez un nombre calculé, et sa règle sera démontrée ici.</translation>
    </message>
</context>
<context>
    <name>DerivationSheet</name>
    <message>
        <source>Written in the usual letters: x what goes in, W weights, b biases, z the sums, a the outputs of the units, t targets, J the loss; i and k count units, s samples.</source>
        <translation>Écrit avec les lettres usuelles : x ce qui entre, W les poids, b les biais, z les sommes, a les sorties des unités, t les cibles, J la perte ; i et k numérotent les unités, s les exemples.</translation>
    </message>
</context>
<context>
    <name>DockColumn</name>
    <message>
        <source>Close; the View menu brings it back</source>
        <translation>Fermer ; le menu Affichage le fait revenir</translation>
    </message>
</context>
<context>
    <name>DockMenu</name>
    <message>
        <source>To the top</source>
        <translation>En haut</translation>
    </message>
    <message>
        <source>To the bottom</source>
        <translation>En bas</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>À gauche</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>À droite</translation>
    </message>
    <message>
        <source>Into one place with</source>
        <translation>Au même endroit que</translation>
    </message>
    <message>
        <source>Back into the column</source>
        <translation>Remettre dans la colonne</translation>
    </message>
    <message>
        <source>Own window</source>
        <translation>Fenêtre à part</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <source>Close {panel}</source>
        <translation>Fermer {panel}</translation>
    </message>
</context>
<context>
    <name>DocumentCommands</name>
    <message>
        <source>Your changes to “{title}” are not lost: Undo brings them back.</source>
        <translation>Vos changements dans « {title} » ne sont pas perdus : Annuler les fait revenir.</translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation>Enregistré dans {path}</translation>
    </message>
    <message>
        <source>New weights</source>
        <translation>Nouveaux poids</translation>
    </message>
    <message>
        <source>There is unsaved work from last time: “{title}”.</source>
        <translation>Il reste du travail non enregistré de la dernière fois : « {title} ».</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Open an experiment</source>
        <translation>Ouvrir une expérience</translation>
    </message>
    <message>
        <source>Experiments (*.bpviz *.toml *.json);;All files (*)</source>
        <translation>Expériences (*.bpviz *.toml *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation>Enregistrer l’expérience</translation>
    </message>
    <message>
        <source>Experiments (*.bpviz *.toml *.json)</source>
        <translation>Expériences (*.bpviz *.toml *.json)</translation>
    </message>
</context>
<context>
    <name>DrawingSheet</name>
    <message>
        <source>Drawing</source>
        <translation>Dessin</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Open {title}</source>
        <translation>Ouvrir {title}</translation>
    </message>
    <message>
        <source>Recover {title}</source>
        <translation>Récupérer {title}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Switch sabotage off</source>
        <translation>Désactiver le sabotage</translation>
    </message>
    <message>
        <source>Switch sabotage on</source>
        <translation>Activer le sabotage</translation>
    </message>
</context>
<context>
    <name>Experiment</name>
    <message>
        <source>Who is admitted</source>
        <translation>Qui est admis</translation>
    </message>
    <message>
        <source>The AND gate</source>
        <translation>La porte ET</translation>
    </message>
    <message>
        <source>A single sigmoid neuron learns the logical AND from its four cases, with half the mean squared error and a learning rate of 1.

**Look at** the weights: they begin as 1.25 and 0.28 and become equal, since AND treats its inputs alike. The bias goes down to −7.08, so that one input alone is not enough and both together are.

**Try** the targets of OR (0, 1, 1, 1), then those of XOR (0, 1, 1, 0). The loss of XOR cannot fall below 0.125, and there all four outputs are 0.5.

**Expect** [after 2000 updates](do:run=stop) the outputs 0.00, 0.08, 0.08 and 0.90. The notebook that this is from calls the loss binary cross-entropy in a comment; what it computes, and what is computed here, is half the mean squared error.
</source>
        <translation>Un seul neurone sigmoïde apprend le ET logique à partir de ses quatre cas, avec la moitié de l’erreur quadratique moyenne et un taux d’apprentissage de 1.

**Observez** les poids : ils partent de 1,25 et 0,28 et deviennent égaux, car ET traite ses entrées de la même façon. Le biais descend à −7,08, de sorte qu’une seule entrée ne suffit pas et que les deux ensemble suffisent.

**Essayez** les cibles de OU (0, 1, 1, 1), puis celles de XOR (0, 1, 1, 0). La perte de XOR ne peut pas descendre sous 0,125, et là les quatre sorties valent 0,5.

**Attendez-vous**, [après 2000 mises à jour](do:run=stop), aux sorties 0,00 ; 0,08 ; 0,08 et 0,90. Le notebook dont ceci provient appelle la perte entropie croisée binaire dans un commentaire ; ce qu’il calcule, et qui est calculé ici, est la moitié de l’erreur quadratique moyenne.
</translation>
    </message>
    <message>
        <source>Two blobs and a single neuron</source>
        <translation>Deux nuages et un seul neurone</translation>
    </message>
    <message>
        <source>A disk in a ring</source>
        <translation>Un disque dans un anneau</translation>
    </message>
    <message>
        <source>Deep and cosine: waves within waves</source>
        <translation>Profond et cosinus : des vagues dans les vagues</translation>
    </message>
    <message>
        <source>Without activations, numbers grow</source>
        <translation>Sans activations, les nombres grandissent</translation>
    </message>
    <message>
        <source>Deep and ReLU: a bend, and too steep</source>
        <translation>Profond et ReLU : un coude, et trop raide</translation>
    </message>
    <message>
        <source>Deep and sigmoid: nearly constant</source>
        <translation>Profond et sigmoïde : presque constant</translation>
    </message>
    <message>
        <source>One input x, hidden layers of 4, 10, 30, 10 and 4 sigmoids, and one output; all weights are from the standard normal distribution, 100 inputs from −3 to 3. The targets, a wave between 0 and 1, are ours: the notebook that this is from only looks at what comes out.

**Look at** the curve, what the network says to every x: it looks constant. From 0.8299 to 0.8305 is all the way that it goes: every layer squeezes what is left of the differences. The gradient's norm is 0.10 in the last layer and 0.0007 in the first.

**Side by side** with it run tanh, ReLU and cosines in all layers, from the same first weights ([deep-tanh](do:open=deep-tanh), [deep-relu](do:open=deep-relu), [deep-cos](do:open=deep-cos)): compare the bars of the gradients.

**Try** Adam with the same learning rate: after 2000 updates the loss is 0.004. Adam divides each slope by its own size, so small ones do no harm. Then the same with tanh: deep-tanh.

**Expect** that it learns the mean of the targets and nothing else: a loss of 0.129 after 2000 updates.
</source>
        <translation>Une entrée x, des couches cachées de 4, 10, 30, 10 et 4 sigmoïdes, et une sortie ; tous les poids viennent de la loi normale centrée réduite, 100 entrées de −3 à 3. Les cibles, une vague entre 0 et 1, sont de nous : le notebook dont ceci provient ne regarde que ce qui sort.

**Observez** la courbe, ce que le réseau dit à chaque x : elle semble constante. De 0,8299 à 0,8305, c’est tout le chemin qu’elle fait : chaque couche écrase ce qui reste des différences. La norme du gradient vaut 0,10 dans la dernière couche et 0,0007 dans la première.

**Côte à côte** s’exécutent tanh, ReLU et des cosinus dans toutes les couches, à partir des mêmes premiers poids ([deep-tanh](do:open=deep-tanh), [deep-relu](do:open=deep-relu), [deep-cos](do:open=deep-cos)) : comparez les barres des gradients.

**Essayez** Adam avec le même taux d’apprentissage : après 2000 mises à jour, la perte vaut 0,004. Adam divise chaque pente par sa propre taille, les petites ne nuisent donc pas. Puis la même chose avec tanh : deep-tanh.

**Attendez-vous** à ce qu’il apprenne la moyenne des cibles et rien d’autre : une perte de 0,129 après 2000 mises à jour.
</translation>
    </message>
    <message>
        <source>One input x, hidden layers of 4, 10, 30, 10 and 4 tanh units, and one output; all weights are from the standard normal distribution, 100 inputs from −3 to 3. The targets, a wave between 0 and 1, are ours: the notebook that this is from only looks at what comes out.

**Look at** the curve, what the network says to every x: a step, from −0.9 to 0.9 around x = 0. With weights as large as these every layer makes it steeper. It is also the same upside down when it is turned around 0, as tanh is, and all biases are 0.

**Side by side** with it run sigmoids, ReLU and cosines in all layers, from the same first weights (deep-sigmoid, deep-relu, deep-cos).

**Try** Xavier as the initializer: the curve becomes a gentle slope. Then the same with ReLU: [deep-relu](do:open=deep-relu).

**Expect** a loss of 0.003 [after 2000 updates](do:run=stop). The gradients of all six layers have about the same size, between 0.5 and 5; that is why this learns and [deep-sigmoid](do:open=deep-sigmoid) does not.
</source>
        <translation>Une entrée x, des couches cachées de 4, 10, 30, 10 et 4 unités tanh, et une sortie ; tous les poids viennent de la loi normale centrée réduite, 100 entrées de −3 à 3. Les cibles, une vague entre 0 et 1, sont de nous : le notebook dont ceci provient ne regarde que ce qui sort.

**Observez** la courbe, ce que le réseau dit à chaque x : un échelon, de −0,9 à 0,9 autour de x = 0. Avec des poids aussi grands, chaque couche le rend plus raide. Elle est aussi symétrique par rapport à l’origine, comme l’est tanh, et puisque tous les biais valent 0.

**Côte à côte** s’exécutent des sigmoïdes, ReLU et des cosinus dans toutes les couches, à partir des mêmes premiers poids (deep-sigmoid, deep-relu, deep-cos).

**Essayez** l’initialisation Xavier : la courbe devient une pente douce. Puis la même chose avec ReLU : [deep-relu](do:open=deep-relu).

**Attendez-vous** à une perte de 0,003 [après 2000 mises à jour](do:run=stop). Les gradients des six couches ont à peu près la même taille, entre 0,5 et 5 ; c’est pourquoi celui-ci apprend et [deep-sigmoid](do:open=deep-sigmoid) non.
</translation>
    </message>
    <message>
        <source>One input x, hidden layers of 4, 10, 30, 10 and 4 ReLUs, and one output; all weights are from the standard normal distribution, 100 inputs from −3 to 3. The targets, a wave between 0 and 1, are ours: the notebook that this is from only looks at what comes out.

**Look at** the curve, what the network says to every x: two straight lines with a bend at 0, up to 39. A ReLU does not squeeze anything, so with weights of this size the numbers grow, and the gradient's norm is 3700 in the first layer.

**Side by side** with it run sigmoids and tanh in all layers, from the same first weights ([deep-sigmoid](do:open=deep-sigmoid), [deep-tanh](do:open=deep-tanh)), and ReLU with He's initializer, which was made for it.

**Try** He's initializer: outputs up to 1.4, gradients around 1, and a loss of 0.015 after 2000 updates. Or the seed 1: the outputs are 0 for every x, and so are all gradients; this network is dead from the start.

**Expect** that [the first update](do:run=1) kills it. The step is so large that some layer gets nothing but negative sums; from then on its outputs and all gradients are 0, and the loss stays at 0.379.
</source>
        <translation>Une entrée x, des couches cachées de 4, 10, 30, 10 et 4 ReLU, et une sortie ; tous les poids viennent de la loi normale centrée réduite, 100 entrées de −3 à 3. Les cibles, une vague entre 0 et 1, sont de nous : le notebook dont ceci provient ne regarde que ce qui sort.

**Observez** la courbe, ce que le réseau dit à chaque x : deux droites avec un coude en 0, jusqu’à 39. Une ReLU n’écrase rien : avec des poids de cette taille, les nombres grandissent donc, et la norme du gradient vaut 3700 dans la première couche.

**Côte à côte** s’exécutent des sigmoïdes et tanh dans toutes les couches, à partir des mêmes premiers poids ([deep-sigmoid](do:open=deep-sigmoid), [deep-tanh](do:open=deep-tanh)), et ReLU avec l’initialisation de He, faite pour elle.

**Essayez** l’initialisation de He : des sorties jusqu’à 1,4, des gradients autour de 1, et une perte de 0,015 après 2000 mises à jour. Ou la graine 1 : les sorties valent 0 pour chaque x, et tous les gradients aussi ; ce réseau est mort dès le début.

**Attendez-vous** à ce que [la première mise à jour](do:run=1) le tue. Le pas est si grand qu’une couche ne reçoit plus que des sommes négatives ; dès lors, ses sorties et tous les gradients valent 0, et la perte reste à 0,379.
</translation>
    </message>
    <message>
        <source>One input x, hidden layers of 4, 10, 30, 10 and 4 cosines, and one output; all weights are from the standard normal distribution, 100 inputs from −3 to 3. The targets, a wave between 0 and 1, are ours: the notebook that this is from only looks at what comes out.

**Look at** the curve, what the network says to every x: it swings. A cosine of a cosine of a cosine has ever more turns, and at x = −x the same value, as all biases are 0.

**Side by side** with it run sigmoids, tanh and ReLU in all layers, from the same first weights ([deep-sigmoid](do:open=deep-sigmoid), [deep-tanh](do:open=deep-tanh), [deep-relu](do:open=deep-relu)).

**Try** Adam with the same learning rate: a loss of 0.005. He's initializer: 0.003 without Adam.

**Expect** a loss of 0.038 after 2000 updates. Gradients do not vanish here, they are between 0.5 and 24; but so rugged is the ground that the slope in one place says little about the next.
</source>
        <translation>Une entrée x, des couches cachées de 4, 10, 30, 10 et 4 cosinus, et une sortie ; tous les poids viennent de la loi normale centrée réduite, 100 entrées de −3 à 3. Les cibles, une vague entre 0 et 1, sont de nous : le notebook dont ceci provient ne regarde que ce qui sort.

**Observez** la courbe, ce que le réseau dit à chaque x : elle oscille. Un cosinus de cosinus de cosinus a de plus en plus de tournants, et la même valeur en x et en −x, car tous les biais valent 0.

**Côte à côte** s’exécutent des sigmoïdes, tanh et ReLU dans toutes les couches, à partir des mêmes premiers poids ([deep-sigmoid](do:open=deep-sigmoid), [deep-tanh](do:open=deep-tanh), [deep-relu](do:open=deep-relu)).

**Essayez** Adam avec le même taux d’apprentissage : une perte de 0,005. L’initialisation de He : 0,003 sans Adam.

**Attendez-vous** à une perte de 0,038 après 2000 mises à jour. Les gradients ne disparaissent pas ici, ils sont entre 0,5 et 24 ; mais le terrain est si accidenté que la pente à un endroit dit peu du suivant.
</translation>
    </message>
    <message>
        <source>Deep and softmax: everything the same</source>
        <translation>Profond et softmax : partout la même chose</translation>
    </message>
    <message>
        <source>Deep and tanh: a step</source>
        <translation>Profond et tanh : un échelon</translation>
    </message>
    <message>
        <source>Handwritten digits, done better</source>
        <translation>Chiffres manuscrits, en mieux</translation>
    </message>
    <message>
        <source>Handwritten digits, ten sigmoids</source>
        <translation>Chiffres manuscrits, dix sigmoïdes</translation>
    </message>
    <message>
        <source>Hills and hollows</source>
        <translation>Collines et creux</translation>
    </message>
    <message>
        <source>Two clouds</source>
        <translation>Deux amas</translation>
    </message>
    <message>
        <source>Backpropagation by hand</source>
        <translation>La rétropropagation à la main</translation>
    </message>
    <message>
        <source>A neuron</source>
        <translation>Un neurone</translation>
    </message>
    <message>
        <source>A neuron with a step cannot learn by going downhill</source>
        <translation>Un neurone à échelon ne peut pas apprendre en descendant</translation>
    </message>
    <message>
        <source>A neuron that fires or does not</source>
        <translation>Un neurone qui s’active ou non</translation>
    </message>
    <message>
        <source>The neuron adds up x₁ + x₂ − 0.5 and answers 1 where that is above 0, else 0. It should say AND: yes only where both inputs are 1. The four cases stand in the four rows.

**Look at** the sums −0.5, 0.5, 0.5 and 1.5. The answers are 0, 1, 1, 1: that is OR. Two of the four are wrong, and the loss is 0.25.</source>
        <translation>Le neurone calcule x₁ + x₂ − 0,5 et répond 1 là où cette somme est supérieure à 0, sinon 0. Il devrait dire ET : oui seulement là où les deux entrées valent 1. Les quatre cas occupent les quatre lignes.

**Observez** les sommes −0,5 ; 0,5 ; 0,5 et 1,5. Les réponses sont 0, 1, 1, 1 : c’est OU. Deux des quatre sont fausses, et la perte vaut 0,25.</translation>
    </message>
    <message>
        <source>The way back ends at the step</source>
        <translation>Le chemin du retour s’arrête à l’échelon</translation>
    </message>
    <message>
        <source>The two wrong cases do send an error back, [1 each](do:go=dJ/da[1][0]); the right ones send 0. But at the neuron it is multiplied by the slope of the step, and a step is flat wherever it has a slope at all: [0 in every row](do:go=dJ/dz[1][0]).

So the gradients of both weights and of the bias are 0, and [the update](do:go=newb[1][0]) changes nothing.</source>
        <translation>Les deux cas faux renvoient bien une erreur, [1 chacun](do:go=dJ/da[1][0]) ; les cas justes renvoient 0. Mais au neurone, elle est multipliée par la pente de l’échelon, et un échelon est plat partout où il a une pente : [0 dans chaque ligne](do:go=dJ/dz[1][0]).

Les gradients des deux poids et du biais sont donc nuls, et [la mise à jour](do:go=newb[1][0]) ne change rien.</translation>
    </message>
    <message>
        <source>Flat, with cliffs</source>
        <translation>Plat, avec des falaises</translation>
    </message>
    <message>
        <source>The panel shows the loss over the bias, with all else as it is. It is a staircase. Where we stand it is level, to the left and to the right: a derivative of 0 is the truth about this place. But it says nothing of the lower stair beside this one, on the left of −1.

**Try** [the bias −1.5](do:bias=b[1][0]=-1.5): both middle cases have the sum −0.5 now, all four answers are right, and the loss is 0. [Back to −0.5](do:bias=b[1][0]=-0.5).</source>
        <translation>Le panneau montre la perte en fonction du biais, tout le reste inchangé. C’est un escalier. Là où nous sommes, c’est plat, à gauche comme à droite : une dérivée de 0 dit la vérité sur cet endroit. Mais elle ne dit rien de la marche plus basse juste à côté, à gauche de −1.

**Essayez** [le biais −1,5](do:bias=b[1][0]=-1.5) : les deux cas du milieu ont maintenant la somme −0,5, les quatre réponses sont justes, et la perte vaut 0. [Retour à −0,5](do:bias=b[1][0]=-0.5).</translation>
    </message>
    <message>
        <source>A hundred updates of nothing</source>
        <translation>Cent mises à jour pour rien</translation>
    </message>
    <message>
        <source>Here are 100 updates. The loss is 0.25 as before, the weights are 1, 1 and −0.5 as before, and a million more would not change them. The neuron can say AND, as we have seen; it cannot find it downhill.</source>
        <translation>Voici 100 mises à jour. La perte vaut 0,25 comme avant, les poids valent 1, 1 et −0,5 comme avant, et un million de plus n’y changerait rien. Le neurone peut dire ET, nous l’avons vu ; il ne peut pas le trouver en descendant.</translation>
    </message>
    <message>
        <source>Give it a slope</source>
        <translation>Donnez-lui une pente</translation>
    </message>
    <message>
        <source>The gallery shows the step with its slope, 0 everywhere, beside the others. **Try** [a sigmoid instead](do:activation[1]=sigmoid): the same weights now answer 0.378, 0.622, 0.622 and 0.818, and every error gets through, times a slope.

[Five updates](do:run=5), and all four are on the right side of one half. After [1995 more](do:run=1995) they are 0.001, 0.08, 0.08 and 0.90.</source>
        <translation>La galerie montre l’échelon avec sa pente, 0 partout, à côté des autres. **Essayez** [une sigmoïde à la place](do:activation[1]=sigmoid) : les mêmes poids répondent maintenant 0,378 ; 0,622 ; 0,622 et 0,818, et chaque erreur passe, fois une pente.

[Cinq mises à jour](do:run=5), et les quatre sont du bon côté de un demi. Après [1995 de plus](do:run=1995), elles valent 0,001 ; 0,08 ; 0,08 et 0,90.</translation>
    </message>
    <message>
        <source>The old rule</source>
        <translation>L’ancienne règle</translation>
    </message>
    <message>
        <source>The perceptron is older than backpropagation and learns by another rule: add (t − y) · x to the weights and t − y to the bias, sample after sample. It needs no slope, and where a line separates the classes it finds one.

But t − y is known only at the output. What should a neuron in a hidden layer have answered? Nobody says. The chain rule does, if only there is a slope: so networks have sigmoids, tanh and ReLU, and no steps. [AND with a sigmoid](do:open=and-gate) is the next but one in the library.</source>
        <translation>Le perceptron est plus ancien que la rétropropagation et apprend par une autre règle : ajouter (t − y) · x aux poids et t − y au biais, exemple après exemple. Elle n’a pas besoin de pente, et là où une droite sépare les classes, elle en trouve une.

Mais t − y n’est connu qu’à la sortie. Qu’aurait dû répondre un neurone d’une couche cachée ? Personne ne le dit. La règle de la chaîne le dit, pourvu qu’il y ait une pente : les réseaux ont donc des sigmoïdes, des tanh et des ReLU, et pas d’échelons. [ET avec une sigmoïde](do:open=and-gate) est la deuxième expérience après celle-ci dans la bibliothèque.</translation>
    </message>
    <message>
        <source>One linear neuron finds the line of least squares</source>
        <translation>Un neurone linéaire trouve la droite des moindres carrés</translation>
    </message>
    <message>
        <source>One sigmoid neuron learns the logical AND from its four cases</source>
        <translation>Un neurone sigmoïde apprend le ET logique de ses quatre cas</translation>
    </message>
    <message>
        <source>Setosa or not: a line is found soon, and moved for ever</source>
        <translation>Setosa ou non : une droite vite trouvée, et déplacée sans fin</translation>
    </message>
    <message>
        <source>Length and width of the sepals of 150 irises, and one sigmoid neuron that says whether a flower is none of the species setosa. All samples are in each update, the learning rate is 0.1, and training ends by itself when a step is shorter than 0.00005.

**Look at** the straight line between the two clouds. It is in its place after [1000 updates](do:run=1000), but one flower stays on its wrong side for 206 700 of them. The steps get shorter and shorter without ever being zero, and the weights grow for ever: the two clouds can be separated, so a steeper sigmoid is always a little better.

**Try** [the learning rate 1](do:rate=1): ten times the step, and the rule by which it ends asks for a slope ten times smaller, so it goes on for more than 300 000 updates. Add the petals to the features: all 150 are right within 100 updates. Set virginica alone against the rest: no line can do that, and 81 % is where it stays.

**Expect** the end after 234 669 updates, in some seconds, at the weights 11.660 and −12.815 with the bias −23.121, and all 150 flowers right. The lecture that this is from begins with a theta of zeros; as its first line is printed, the names in it are in another order than the values, and the program would not run.
</source>
        <translation>La longueur et la largeur des sépales de 150 iris, et un neurone sigmoïde qui dit si une fleur n’est pas de l’espèce setosa. Chaque mise à jour prend tous les exemples, le taux d’apprentissage vaut 0,1, et l’entraînement s’arrête de lui-même quand un pas est plus court que 0,00005.

**Observez** la droite entre les deux nuages. Elle est en place après [1000 mises à jour](do:run=1000), mais une fleur reste du mauvais côté pendant 206 700 d’entre elles. Les pas deviennent de plus en plus courts sans jamais être nuls, et les poids croissent sans fin : les deux nuages sont séparables, une sigmoïde plus raide est donc toujours un peu meilleure.

**Essayez** [le taux d’apprentissage 1](do:rate=1) : le pas est dix fois plus grand, et la règle d’arrêt demande une pente dix fois plus petite ; cela dure donc plus de 300 000 mises à jour. Ajoutez les pétales aux variables d’entrée : les 150 fleurs sont justes en moins de 100 mises à jour. Opposez virginica seule aux autres : aucune droite n’y parvient, et on en reste à 81 %.

**Attendez-vous** à la fin après 234 669 mises à jour, en quelques secondes, aux poids 11,660 et −12,815 avec le biais −23,121, et aux 150 fleurs toutes justes. Le cours dont ceci provient débute avec un thêta de zéros ; telle que sa première ligne est imprimée, les noms y sont dans un autre ordre que les valeurs, et le programme ne tournerait pas.
</translation>
    </message>
    <message>
        <source>150 flowers, one neuron</source>
        <translation>150 fleurs, un neurone</translation>
    </message>
    <message>
        <source>Each point is a flower: across, the length of its sepals, upward their width. 50 are setosa, 100 are not, and one sigmoid neuron is to say which. Its two weights and its bias begin at 0, so it answers 0.5 everywhere and has no line yet. The loss is ln 2 = 0.693.</source>
        <translation>Chaque point est une fleur : horizontalement la longueur de ses sépales, verticalement leur largeur. 50 sont des setosa, 100 non, et un neurone sigmoïde doit dire lesquelles. Ses deux poids et son biais partent de 0 : il répond donc 0,5 partout et n’a pas encore de droite. La perte est ln 2 = 0,693.</translation>
    </message>
    <message>
        <source>The first step</source>
        <translation>Le premier pas</translation>
    </message>
    <message>
        <source>A gradient of one flower is its error times its sepals. What counts is the mean over all 150: [−1.253](do:go=dJ/dW[1][0,0]) for the length, [−0.386](do:go=dJ/dW[1][1,0]) for the width, [−0.1667](do:go=dJ/db[1][0]) for the bias. Each goes a tenth of that the other way.

**Predict**: both weights get larger. Setosas have the wider sepals; will the weight of the width stay above 0?</source>
        <translation>Le gradient d’une fleur est son erreur fois ses sépales. Ce qui compte est la moyenne sur les 150 : [−1,253](do:go=dJ/dW[1][0,0]) pour la longueur, [−0,386](do:go=dJ/dW[1][1,0]) pour la largeur, [−0,1667](do:go=dJ/db[1][0]) pour le biais. Chacun avance d’un dixième de cela dans l’autre sens.

**Prédisez** : les deux poids augmentent. Les setosa ont les sépales les plus larges ; le poids de la largeur restera-t-il supérieur à 0 ?</translation>
    </message>
    <message>
        <source>100 updates: the line is there</source>
        <translation>100 mises à jour : la droite est là</translation>
    </message>
    <message>
        <source>No: it is −1.42 now, and the weight of the length 0.93. The line already lies between the clouds, with 7 flowers on the wrong side. White is where the neuron is not sure: the way from 0.1 to 0.9 is 2.6 cm wide, almost as wide as the picture is high.</source>
        <translation>Non : il vaut maintenant −1,42, et le poids de la longueur 0,93. La droite passe déjà entre les nuages, avec 7 fleurs du mauvais côté. Le blanc est là où le neurone hésite : le passage de 0,1 à 0,9 a 2,6 cm de large, presque autant que la hauteur de l’image.</translation>
    </message>
    <message>
        <source>1000 updates: all but one</source>
        <translation>1000 mises à jour : toutes sauf une</translation>
    </message>
    <message>
        <source>The loss is 0.085, and one flower is left: a setosa with sepals of 4.5 and 2.3 cm, far from its kind. Point at it: the neuron gives it 0.81, quite sure that it is something else.

**Predict**: will it ever be right, or is it given up?</source>
        <translation>La perte vaut 0,085, et il reste une fleur : une setosa aux sépales de 4,5 et 2,3 cm, loin de ses semblables. Pointez-la : le neurone lui donne 0,81, assez sûr que c’est autre chose.

**Prédisez** : sera-t-elle un jour juste, ou est-elle abandonnée ?</translation>
    </message>
    <message>
        <source>10 000 updates: not turned, but steeper</source>
        <translation>10 000 mises à jour : pas tournée, mais plus raide</translation>
    </message>
    <message>
        <source>The line has hardly moved, and the one flower is now wrong with 0.90. The weights are twice as large as before: 5.86 and −9.21 instead of 2.96 and −4.84. Larger weights mean a steeper sigmoid: the white band is 0.4 cm wide.

Each step is now 0.0003 long. They become shorter and shorter, without ever being 0.</source>
        <translation>La droite n’a guère bougé, et l’unique fleur est maintenant fausse avec 0,90. Les poids sont deux fois plus grands qu’avant : 5,86 et −9,21 au lieu de 2,96 et −4,84. Des poids plus grands signifient une sigmoïde plus raide : la bande blanche a 0,4 cm de large.

Chaque pas a maintenant une longueur de 0,0003. Ils deviennent de plus en plus courts, sans jamais être nuls.</translation>
    </message>
    <message>
        <source>The end, after 234 669</source>
        <translation>La fin, après 234 669</translation>
    </message>
    <message>
        <source>The 150 flowers can be separated, so there is always something to be gained: by a steeper sigmoid, and by turning the line a little towards the one flower. It comes over to the right side after about 206 700 updates.

**Try** "Run to the stop rule" below the picture: it ends where a step is shorter than 0.00005, after 234 669 updates, at the weights 11.660 and −12.815 with the bias −23.121. It takes some seconds. With [the rate 1](do:rate=1) each step is longer, and the line is no better after [1000 more](do:run=1000): still one.</source>
        <translation>Les 150 fleurs sont séparables : il y a donc toujours quelque chose à gagner, par une sigmoïde plus raide, et en tournant un peu la droite vers l’unique fleur. Celle-ci passe du bon côté après environ 206 700 mises à jour.

**Essayez** « Aller jusqu’à la règle d’arrêt » sous l’image : l’entraînement s’arrête là où un pas est plus court que 0,00005, après 234 669 mises à jour, aux poids 11,660 et −12,815 avec le biais −23,121. Cela prend quelques secondes. Avec [le taux 1](do:rate=1), chaque pas est plus long, et la droite n’est pas meilleure après [1000 de plus](do:run=1000) : toujours une.</translation>
    </message>
    <message>
        <source>400 students, of a table: chance decides most, and that shows</source>
        <translation>400 étudiants : le hasard décide surtout, et cela se voit</translation>
    </message>
    <message>
        <source>[One sigmoid neuron](do:go=a[1][0]) and a table: a test's score (gre), the average of grades (gpa), and the rank of the school that 400 students come from, which becomes four columns of 0 and 1. The students never lived. They are drawn from a model that is known: the logarithm of the odds of being admitted is −4 + 0.0025 gre + 0.8 gpa − 0.7 (rank − 1).

**Look at** the weights: they find the four ranks in their right order, and that grades count a little more than the score.

**Try** it with gre and gpa as they are, not standardized. Scores of 600 drive the sigmoid to its flat end, and nothing is learned. For the table that this stands for, choose "CSV file" under Data, open the file with the columns admit, gre, gpa and rank, take admit as the target and rank as categories.

**Expect** 71 % of the training students right, and not to be impressed by it: as 69 % of them were turned down, saying no to everyone is nearly as good. Chance decides most of it, and no network can learn that. The notebook that this is from says that it keeps 20 % of the table for testing, and keeps 10 %; its standardization uses the test rows too, and so does this.
</source>
        <translation>[Un neurone sigmoïde](do:go=a[1][0]) et un tableau : le score à un test (gre), la moyenne des notes (gpa), et le rang de l’école dont viennent 400 étudiants, qui devient quatre colonnes de 0 et de 1. Ces étudiants n’ont jamais existé. Ils sont tirés d’un modèle connu : le logarithme de la cote d’admission est −4 + 0,0025 gre + 0,8 gpa − 0,7 (rank − 1).

**Observez** les poids : ils trouvent les quatre rangs dans le bon ordre, et que les notes comptent un peu plus que le score.

**Essayez** avec gre et gpa tels quels, non standardisés. Des scores de 600 poussent la sigmoïde à son extrémité plate, et rien n’est appris. Pour le tableau que celui-ci remplace, choisissez « fichier CSV » sous Données, ouvrez le fichier aux colonnes admit, gre, gpa et rank, prenez admit comme cible et rank comme catégories.

**Attendez-vous** à 71 % d’étudiants d’entraînement justes, et à ne pas en être impressionné : comme 69 % d’entre eux ont été refusés, dire non à tous vaut presque autant. Le hasard décide presque de tout, et aucun réseau ne peut l’apprendre. Le notebook dont ceci provient dit garder 20 % du tableau pour le test, et en garde 10 % ; sa standardisation utilise aussi les lignes de test, et celle-ci de même.
</translation>
    </message>
    <message>
        <source>Logistic regression: a straight line between two clouds suffices</source>
        <translation>Régression logistique : une droite entre deux nuages suffit</translation>
    </message>
    <message>
        <source>Two round clouds, one above the other, and one sigmoid neuron: logistic regression. Its boundary is the straight line where w₁x₁ + w₂x₂ + b = 0.

**Look at** the line. After the first updates it lies where it belongs, level between the clouds; what still changes is how steeply the answer goes from 0 to 1 across it.

**Try** the noise 1, as in the notebook that this is from: the clouds overlap, and about one sample in seven lies on the wrong side of the line. Then add hidden layers, and [train for 3000 updates](do:run=3000): what they win on the training samples they lose on the test samples.

**Expect** that a line suffices: [after 300 updates](do:run=stop) 97 % of the training samples and 98 % of the test samples are right. The same neuron fails on the moons (see [moons-linear](do:open=moons-linear)).
</source>
        <translation>Deux nuages ronds, l’un au-dessus de l’autre, et un neurone sigmoïde : la régression logistique. Sa frontière est la droite où w₁x₁ + w₂x₂ + b = 0.

**Observez** la droite. Après les premières mises à jour, elle est à sa place, à plat entre les nuages ; ce qui change encore est la raideur avec laquelle la réponse passe de 0 à 1 à travers elle.

**Essayez** le bruit 1, comme dans le notebook dont ceci provient : les nuages se recouvrent, et environ un exemple sur sept se trouve du mauvais côté de la droite. Ajoutez ensuite des couches cachées, et [entraînez pendant 3000 mises à jour](do:run=3000) : ce qu’elles gagnent sur les exemples d’entraînement, elles le perdent sur les exemples de test.

**Attendez-vous** à ce qu’une droite suffise : [après 300 mises à jour](do:run=stop), 97 % des exemples d’entraînement et 98 % des exemples de test sont justes. Le même neurone échoue sur les lunes (voir [moons-linear](do:open=moons-linear)).
</translation>
    </message>
    <message>
        <source>The same neuron fails where no straight line separates</source>
        <translation>Le même neurone échoue là où aucune droite ne sépare</translation>
    </message>
    <message>
        <source>The samples of [the experiment moons](do:open=moons), and one sigmoid neuron. Whatever its two weights and its bias are, its boundary is a straight line, and no straight line separates these two moons.

**Look at** the line: within a few updates it lies between the moons, and from then on it only gets steeper. The tips of the moons stay on the wrong side.

**Try** to move it by hand with the weights. Add cos(3*x1) to the features: the boundary is now a wave in the plane, still a flat cut in the space of the three features, and 199 of 200 samples are right.

**Expect** an accuracy of about 88 % on the plain coordinates, however long you train.
</source>
        <translation>Les exemples de [l’expérience moons](do:open=moons), et un neurone sigmoïde. Quels que soient ses deux poids et son biais, sa frontière est une droite, et aucune droite ne sépare ces deux lunes.

**Observez** la droite : en quelques mises à jour, elle se place entre les lunes, et dès lors elle ne fait que se raidir. Les pointes des lunes restent du mauvais côté.

**Essayez** de la déplacer à la main avec les poids. Ajoutez cos(3*x1) aux variables d’entrée : la frontière est maintenant une vague dans le plan, toujours une coupe plate dans l’espace des trois variables, et 199 exemples sur 200 sont justes.

**Attendez-vous** à une exactitude d’environ 88 % avec les simples coordonnées, aussi longtemps que vous entraîniez.
</translation>
    </message>
    <message>
        <source>One corner of four against the others: a line suffices</source>
        <translation>Un coin sur quatre contre les autres : une droite suffit</translation>
    </message>
    <message>
        <source>2: top right</source>
        <translation>2 : en haut à droite</translation>
    </message>
    <message>
        <source>3: one of the two</source>
        <translation>3 : l’un des deux</translation>
    </message>
    <message>
        <source>The opposite corner, the first one's mirror image</source>
        <translation>Le coin opposé, l’image en miroir du premier</translation>
    </message>
    <message>
        <source>1: bottom left</source>
        <translation>1 : en bas à gauche</translation>
    </message>
    <message>
        <source>A third learns from what the first two say: exclusive or</source>
        <translation>Un troisième apprend de ce que disent les deux premiers : ou exclusif</translation>
    </message>
    <message>
        <source>A graph</source>
        <translation>Un graphe</translation>
    </message>
    <message>
        <source>Three operations: two paths join, and their derivatives add up</source>
        <translation>Trois opérations : deux chemins se joignent, les dérivées s’ajoutent</translation>
    </message>
    <message>
        <source>What is used twice is computed once, back as forth</source>
        <translation>Utilisé deux fois, calculé une fois, au retour comme à l’aller</translation>
    </message>
    <message>
        <source>A rule learned by heart is a sum over two paths</source>
        <translation>Une règle apprise par cœur est une somme sur deux chemins</translation>
    </message>
    <message>
        <source>The smaller one has no say: its derivative is 0</source>
        <translation>Le plus petit n’a rien à dire : sa dérivée vaut 0</translation>
    </message>
    <message>
        <source>As wrong as can be, and hardly any gradient</source>
        <translation>Aussi faux que possible, et presque pas de gradient</translation>
    </message>
    <message>
        <source>The same formula on paper, not in a computer</source>
        <translation>La même formule sur le papier, pas dans un ordinateur</translation>
    </message>
    <message>
        <source>Weights shared by two steps add up over time</source>
        <translation>Des poids partagés par deux pas s’ajoutent dans le temps</translation>
    </message>
    <message>
        <source>A recurrent neuron answers to its input and to its own last answer, with the same two weights at every step. Written out step after step it is a plain graph, in which w and u are used twice. Backpropagation through time is nothing but backpropagation through this graph.

**Look at** [dJ/dw](do:go=dJ/dw), a sum over time. The first input asks for a larger w and the second one for a smaller one, −0.0779 and +0.0928: what is left is 0.0148.

**Try** [u = 0](do:value=u=0). Then [dJ/dz1](do:go=dJ/dz1) is 0; the past is cut off, and only the second step teaches w something.

**Expect** the gradient to be multiplied by u · (1 − h²) on each step back in time. Over many steps, factors below 1 make it vanish and factors above 1 make it explode. Here it is 2 · (1 − 0.76²) = 0.84.
</source>
        <translation>Un neurone récurrent répond à son entrée et à sa propre réponse précédente, avec les deux mêmes poids à chaque pas. Écrit pas après pas, c’est un graphe ordinaire, où w et u sont utilisés deux fois. La rétropropagation à travers le temps n’est rien d’autre que la rétropropagation à travers ce graphe.

**Observez** [dJ/dw](do:go=dJ/dw), une somme sur le temps. La première entrée demande un w plus grand et la seconde un plus petit, −0,0779 et +0,0928 : il reste 0,0148.

**Essayez** [u = 0](do:value=u=0). Alors [dJ/dz1](do:go=dJ/dz1) vaut 0 ; le passé est coupé, et seul le second pas apprend quelque chose à w.

**Attendez-vous** à ce que le gradient soit multiplié par u · (1 − h²) à chaque pas en arrière dans le temps. Sur de nombreux pas, des facteurs inférieurs à 1 le font disparaître et des facteurs supérieurs à 1 le font exploser. Ici, c’est 2 · (1 − 0,76²) = 0,84.
</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>The lecture's example: every number of one update, without biases</source>
        <translation>L’exemple du cours : chaque nombre d’une mise à jour, sans biais</translation>
    </message>
    <message>
        <source>Two inputs, three hidden neurons and one output: small enough to check every number with a pencil.

**Look at** h₁ and h₃. They are almost saturated, so hardly any gradient gets through them: [∂J/∂W₁₁](do:go=dJ/dW[1][0,0]) is about sixty thousand times smaller than [∂J/∂W₁₂](do:go=dJ/dW[1][0,1]).

**Try** [the target 0](do:target[0]=0) instead of [1](do:target[0]=1), or make [W₁₁](do:select=W[1][0,0]) and [W₂₁](do:select=W[1][1,0]) smaller until h₁ wakes up. Then [run 100 updates](do:run=100): the loss falls from 0.527 to 0.034, while W₁₁ hardly moves.
</source>
        <translation>Deux entrées, trois neurones cachés et une sortie : assez petit pour vérifier chaque nombre au crayon.

**Observez** h₁ et h₃. Ils sont presque saturés : presque aucun gradient ne les traverse, et [∂J/∂W₁₁](do:go=dJ/dW[1][0,0]) est environ soixante mille fois plus petit que [∂J/∂W₁₂](do:go=dJ/dW[1][0,1]).

**Essayez** [la cible 0](do:target[0]=0) au lieu de [1](do:target[0]=1), ou diminuez [W₁₁](do:select=W[1][0,0]) et [W₂₁](do:select=W[1][1,0]) jusqu’à ce que h₁ se réveille. Puis [faites 100 mises à jour](do:run=100) : la perte tombe de 0,527 à 0,034, tandis que W₁₁ ne bouge guère.
</translation>
    </message>
    <message>
        <source>What there is to compute</source>
        <translation>Ce qu’il y a à calculer</translation>
    </message>
    <message>
        <source>Two inputs, 5 and 3, go to three hidden neurons, and these go to one output. Every line is a weight: nine numbers, and nothing else to learn. The output should be 1.

Two questions: what does the network answer now, and which way should each of the nine weights go so that the answer gets better? Step with → and ←, here or in any part.</source>
        <translation>Deux entrées, 5 et 3, vont à trois neurones cachés, et ceux-ci à une sortie. Chaque trait est un poids : neuf nombres, et rien d’autre à apprendre. La sortie devrait être 1.

Deux questions : que répond le réseau maintenant, et dans quel sens chacun des neuf poids doit-il aller pour que la réponse s’améliore ? Avancez pas à pas avec → et ←, ici ou dans n’importe quelle partie.</translation>
    </message>
    <message>
        <source>Forward: the hidden neurons</source>
        <translation>Aller : les neurones cachés</translation>
    </message>
    <message>
        <source>Each hidden neuron adds up its inputs, each times its weight: z₁ = 5 · 1 + 3 · 2 = 11, and in the same way [z₂ = 1](do:go=z[1][1]) and [z₃ = 12](do:go=z[1][2]). The sigmoid turns each sum into a number between 0 and 1.

**Look at** the three results. [h₂ = 0.731](do:go=a[1][1]) is somewhere in the middle; [h₁](do:go=a[1][0]) and [h₃](do:go=a[1][2]) are 1 but for some hundred-thousandths. Remember that: the way back will.</source>
        <translation>Chaque neurone caché additionne ses entrées, chacune fois son poids : z₁ = 5 · 1 + 3 · 2 = 11, et de même [z₂ = 1](do:go=z[1][1]) et [z₃ = 12](do:go=z[1][2]). La sigmoïde change chaque somme en un nombre entre 0 et 1.

**Observez** les trois résultats. [h₂ = 0,731](do:go=a[1][1]) est quelque part au milieu ; [h₁](do:go=a[1][0]) et [h₃](do:go=a[1][2]) valent 1 à quelques cent-millièmes près. Retenez-le : le chemin du retour s’en souviendra.</translation>
    </message>
    <message>
        <source>The answer, and how wrong it is</source>
        <translation>La réponse, et à quel point elle est fausse</translation>
    </message>
    <message>
        <source>The same once more with three inputs: [the sum is 0.3655](do:go=z[2][0]), and [the answer y = 0.590](do:go=a[2][0]). For the target 1 the loss is −ln y = 0.527.

**Try** [the target 0](do:target[0]=0): the answer stays, the loss is −ln(1 − y) = 0.893, since 0.590 is further from 0 than from 1. [Back to 1](do:target[0]=1).</source>
        <translation>La même chose encore une fois avec trois entrées : [la somme vaut 0,3655](do:go=z[2][0]), et [la réponse y = 0,590](do:go=a[2][0]). Pour la cible 1, la perte est −ln y = 0,527.

**Essayez** [la cible 0](do:target[0]=0) : la réponse reste, la perte est −ln(1 − y) = 0,893, car 0,590 est plus loin de 0 que de 1. [Retour à 1](do:target[0]=1).</translation>
    </message>
    <message>
        <source>The way back begins</source>
        <translation>Le chemin du retour commence</translation>
    </message>
    <message>
        <source>How does the loss change with y? [∂J/∂y = −1/y = −1.69](do:go=dJ/da[2][0]): a larger y, a smaller loss. One step further back the sigmoid's slope y(1 − y) = 0.242 is multiplied in, and what comes out is simple: [−0.410](do:go=dJ/dz[2][0]), exactly y − 1, the error itself.

From here on, everything is a product of a number that came from behind and one that is at hand. [For V₂](do:go=dJ/dW[2][1,0]) that is the error times h₂: −0.410 · 0.731 = −0.299.</source>
        <translation>Comment la perte change-t-elle avec y ? [∂J/∂y = −1/y = −1,69](do:go=dJ/da[2][0]) : y plus grand, perte plus petite. Un pas plus en arrière, on multiplie par la pente de la sigmoïde, y(1 − y) = 0,242, et ce qui en sort est simple : [−0,410](do:go=dJ/dz[2][0]), exactement y − 1, l’erreur elle-même.

À partir d’ici, tout est produit d’un nombre venu de l’aval et d’un nombre déjà là. [Pour V₂](do:go=dJ/dW[2][1,0]), c’est l’erreur fois h₂ : −0,410 · 0,731 = −0,299.</translation>
    </message>
    <message>
        <source>Through the weights, into the hidden layer</source>
        <translation>À travers les poids, dans la couche cachée</translation>
    </message>
    <message>
        <source>Each hidden neuron gets its share of the error, times the weight that it was heard with: [−0.0410](do:go=dJ/da[1][0]) for h₁, [−0.2048](do:go=dJ/da[1][1]) for h₂, [0.0410](do:go=dJ/da[1][2]) for h₃. The sign of the last one is the other way round because V₃ is negative: h₃ should become smaller.

**Predict**: h₁ and h₃ get equally much. Will the weights in front of them learn equally fast?</source>
        <translation>Chaque neurone caché reçoit sa part de l’erreur, fois le poids avec lequel il a été entendu : [−0,0410](do:go=dJ/da[1][0]) pour h₁, [−0,2048](do:go=dJ/da[1][1]) pour h₂, [0,0410](do:go=dJ/da[1][2]) pour h₃. Le signe du dernier est inversé car V₃ est négatif : h₃ devrait diminuer.

**Prédisez** : h₁ et h₃ reçoivent autant l’un que l’autre. Les poids devant eux apprendront-ils aussi vite ?</translation>
    </message>
    <message>
        <source>Why h₁ gets so little</source>
        <translation>Pourquoi h₁ reçoit si peu</translation>
    </message>
    <message>
        <source>No: a sigmoid passes on what it gets times its slope, h(1 − h). For h₂ that is 0.197, for h₁ 0.0000167, because h₁ is as good as 1. A neuron that is this sure lets nothing through: [∂J/∂W₁₁ = −0.0000034](do:go=dJ/dW[1][0,0]), [∂J/∂W₁₂ = −0.201](do:go=dJ/dW[1][0,1]), about sixty thousand times as much.

The panel shows the path factor by factor, with the smallest one marked. **Try** [W₁₁ = −1](do:weight=W[1][0,0]=-1): the sum is 1 instead of 11, h₁ wakes up, and its gradient is −0.041. [Back to 1](do:weight=W[1][0,0]=1).</source>
        <translation>Non : une sigmoïde transmet ce qu’elle reçoit fois sa pente, h(1 − h). Pour h₂, c’est 0,197, pour h₁ 0,0000167, car h₁ vaut à peu près 1. Un neurone aussi sûr ne laisse rien passer : [∂J/∂W₁₁ = −0,0000034](do:go=dJ/dW[1][0,0]), [∂J/∂W₁₂ = −0,201](do:go=dJ/dW[1][0,1]), environ soixante mille fois autant.

Le panneau montre le chemin facteur par facteur, le plus petit étant marqué. **Essayez** [W₁₁ = −1](do:weight=W[1][0,0]=-1) : la somme vaut 1 au lieu de 11, h₁ se réveille, et son gradient vaut −0,041. [Retour à 1](do:weight=W[1][0,0]=1).</translation>
    </message>
    <message>
        <source>The update</source>
        <translation>La mise à jour</translation>
    </message>
    <message>
        <source>Every weight goes a little way against its gradient; the learning rate, 0.1, says how little. W₁₂ becomes −1 − 0.1 · (−0.201) = −0.980, and [W₁₁](do:go=newW[1][0,0]) hardly moves at all. The proof beside it moves the weight itself a little, both ways, and looks at the loss: the same number, without any chain rule.

With all nine new weights the loss is 0.480 instead of 0.527. [Begin the next pass](do:run=1), and it stands below the timeline.</source>
        <translation>Chaque poids avance un peu contre son gradient ; le taux d’apprentissage, 0,1, dit de combien. W₁₂ devient −1 − 0,1 · (−0,201) = −0,980, et [W₁₁](do:go=newW[1][0,0]) ne bouge presque pas. La vérification à côté déplace un peu le poids lui-même, dans les deux sens, et observe la perte : le même nombre, sans aucune règle de la chaîne.

Avec les neuf nouveaux poids, la perte vaut 0,480 au lieu de 0,527. [Commencez la passe suivante](do:run=1), et elle s’affiche sous la chronologie.</translation>
    </message>
    <message>
        <source>A hundred times</source>
        <translation>Cent fois</translation>
    </message>
    <message>
        <source>The same four steps, a hundred times: the loss is 0.034 now, the answer 0.966. W₁₂ has gone from −1 to −0.65; W₁₁ from 1 to 1.00005. What learned were the weights behind the hidden layer, and those in front of h₂.

Drag the history below to any of the hundred, and press S to step through that very one. Or [start over](do:reset), [with the target 0](do:target[0]=0), and [run 100 updates](do:run=100) from there.</source>
        <translation>Les quatre mêmes étapes, cent fois : la perte vaut maintenant 0,034, la réponse 0,966. W₁₂ est passé de −1 à −0,65 ; W₁₁ de 1 à 1,00005. Ce qui a appris, ce sont les poids derrière la couche cachée, et ceux devant h₂.

Faites glisser l’historique ci-dessous jusqu’à n’importe laquelle des cent, et appuyez sur S pour la parcourir pas à pas. Ou [recommencez](do:reset), [avec la cible 0](do:target[0]=0), et [faites 100 mises à jour](do:run=100) à partir de là.</translation>
    </message>
    <message>
        <source>The lecture prints 0.9999, which is cut off, not rounded; further on it uses 0.99998.</source>
        <translation>Le cours imprime 0,9999, tronqué et non arrondi ; plus loin, il utilise 0,99998.</translation>
    </message>
    <message>
        <source>The lecture prints 0.7310, which is cut off; rounded it is 0.7311, as the lecture uses it further on.</source>
        <translation>Le cours imprime 0,7310, tronqué ; arrondi, c’est 0,7311, que le cours utilise plus loin.</translation>
    </message>
    <message>
        <source>The lecture prints 0.9999, which is cut off, not rounded; further on it uses 0.99999.</source>
        <translation>Le cours imprime 0,9999, tronqué et non arrondi ; plus loin, il utilise 0,99999.</translation>
    </message>
    <message>
        <source>The lecture prints 0.5269, which is cut off; rounded it is 0.5270. Its formula for the loss ends in (1 − ŷ)(1 − ln y), but must end in (1 − ŷ) ln(1 − y), as its code has it. For the target 1 both give the same.</source>
        <translation>Le cours imprime 0,5269, tronqué ; arrondi, c’est 0,5270. Sa formule de la perte finit par (1 − ŷ)(1 − ln y), mais doit finir par (1 − ŷ) ln(1 − y), comme dans son code. Pour la cible 1, les deux donnent la même chose.</translation>
    </message>
    <message>
        <source>With the lecture's printed formula, which ends in (1 − ŷ)(1 − ln y), the loss would be −1.5270; the right ending is (1 − ŷ) ln(1 − y).</source>
        <translation>Avec la formule imprimée du cours, qui finit par (1 − ŷ)(1 − ln y), la perte serait −1,5270 ; la bonne fin est (1 − ŷ) ln(1 − y).</translation>
    </message>
    <message>
        <source>The factors as the lecture prints them, −1.69 · 0.59 · 0.41 · 0.1, give −0.04088; its −0.04096 comes from the full numbers.</source>
        <translation>Les facteurs tels que le cours les imprime, −1,69 · 0,59 · 0,41 · 0,1, donnent −0,04088 ; son −0,04096 vient des nombres complets.</translation>
    </message>
    <message>
        <source>The factors as the lecture prints them give −0.2044; its −0.2048 comes from the full numbers.</source>
        <translation>Les facteurs tels que le cours les imprime donnent −0,2044 ; son −0,2048 vient des nombres complets.</translation>
    </message>
    <message>
        <source>The factors as the lecture prints them give 0.04088; its 0.04096 comes from the full numbers.</source>
        <translation>Les facteurs tels que le cours les imprime donnent 0,04088 ; son 0,04096 vient des nombres complets.</translation>
    </message>
    <message>
        <source>The factors as the lecture prints them, −0.041 · 0.99998 · (1 − 0.99998) · 5, give −4.1e−6: h₁ was rounded before 1 − h₁ was formed. Its result −3e−6 is right to one digit.</source>
        <translation>Les facteurs tels que le cours les imprime, −0,041 · 0,99998 · (1 − 0,99998) · 5, donnent −4,1e−6 : h₁ a été arrondi avant de former 1 − h₁. Son résultat −3e−6 est juste à un chiffre.</translation>
    </message>
    <message>
        <source>The lecture calls this weight W₁₂, but the factor 3 is x₂, and the weight from x₂ to h₁ is W₂₁. Its printed factors give −2.46e−6; its result −2e−6 is right to one digit.</source>
        <translation>Le cours appelle ce poids W₁₂, mais le facteur 3 est x₂, et le poids de x₂ vers h₁ est W₂₁. Ses facteurs imprimés donnent −2,46e−6 ; son résultat −2e−6 est juste à un chiffre.</translation>
    </message>
    <message>
        <source>One neuron tells setosa from the rest</source>
        <translation>Un neurone distingue setosa des autres</translation>
    </message>
    <message>
        <source>A line through noisy points</source>
        <translation>Une droite à travers des points bruités</translation>
    </message>
    <message>
        <source>One linear neuron: y = w x + b, with the mean squared error. The 100 samples are drawn from 2.31531 x + 0.23412 with a normal error of standard deviation 1.

**Look at** two speeds: the slope is nearly right after [five updates](do:run=5), the intercept takes 500. The loss is a long valley, steep across and flat along.

**Try** [the learning rate 0.03](do:rate=0.03). The valley is too steep for it: every step leaps further up the other side than it came from. Up to [0.029](do:rate=0.029) it stays stable. Then standardize x1: both speeds become one.

**Expect** what the formula of least squares gives for these samples: w = 2.3299 and b = 0.2424. They differ from the line that the samples were drawn from because of their noise, not because of the training.
</source>
        <translation>Un neurone linéaire : y = w x + b, avec l’erreur quadratique moyenne. Les 100 exemples sont tirés de 2,31531 x + 0,23412 avec une erreur normale d’écart-type 1.

**Observez** deux vitesses : la pente est presque juste après [cinq mises à jour](do:run=5), l’ordonnée à l’origine en demande 500. La perte est une longue vallée, raide en travers et plate en longueur.

**Essayez** [le taux d’apprentissage 0,03](do:rate=0.03). La vallée est trop raide pour lui : chaque pas saute plus haut sur l’autre versant qu’il n’était parti. Jusqu’à [0,029](do:rate=0.029), cela reste stable. Standardisez ensuite x1 : les deux vitesses n’en font plus qu’une.

**Attendez-vous** à ce que donne la formule des moindres carrés pour ces exemples : w = 2,3299 et b = 0,2424. L’écart avec la droite d’où les exemples sont tirés vient de leur bruit, non de l’entraînement.
</translation>
    </message>
    <message>
        <source>The logistic loss, computed in two ways</source>
        <translation>La perte logistique, calculée de deux façons</translation>
    </message>
    <message>
        <source>A maximum cuts a path</source>
        <translation>Un maximum coupe un chemin</translation>
    </message>
    <message>
        <source>The first of three perceptrons that solve exclusive or together. It has one sigmoid, and is to find the cloud on the bottom left, against the three others: that takes one straight line.

**Look at** the line, and that it lies between this corner and the rest after [ten updates](do:run=10) already. All that follows makes the sigmoid steeper.

**Side by side** with it stand [xor-perceptron-2](do:open=xor-perceptron-2), its mirror image, and [xor-perceptron-3](do:open=xor-perceptron-3), which learns from what both of them say. The third is given what they say after all their updates, from its first one on.

**Expect** all 100 points right. The notebook divides the slopes of the weights by 2, which is how many inputs there are, where the batch has 8 samples: its weights move four times too far. Here they are divided by 8.
</source>
        <translation>Le premier de trois perceptrons qui résolvent ensemble le ou exclusif. Il a une sigmoïde, et doit trouver le nuage en bas à gauche, contre les trois autres : cela demande une seule droite.

**Observez** la droite : après [dix mises à jour](do:run=10) déjà, elle passe entre ce coin et le reste. Tout ce qui suit rend la sigmoïde plus raide.

**Côte à côte** se trouvent [xor-perceptron-2](do:open=xor-perceptron-2), son image en miroir, et [xor-perceptron-3](do:open=xor-perceptron-3), qui apprend de ce que disent les deux autres. Le troisième reçoit ce qu’ils disent après toutes leurs mises à jour, dès sa première.

**Attendez-vous** à 100 points tous justes. Le notebook divise les pentes des poids par 2, le nombre d’entrées, alors que le lot a 8 exemples : ses poids bougent quatre fois trop. Ici, elles sont divisées par 8.
</translation>
    </message>
    <message>
        <source>The second of three perceptrons that solve exclusive or together. It has one sigmoid, and is to find the cloud on the top right, against the three others: that takes one straight line.

**Look at** the line, and that it lies between this corner and the rest after [ten updates](do:run=10) already. All that follows makes the sigmoid steeper.

**Side by side** with it stand [xor-perceptron-1](do:open=xor-perceptron-1), its mirror image, and [xor-perceptron-3](do:open=xor-perceptron-3), which learns from what both of them say. The third is given what they say after all their updates, from its first one on.

**Expect** all 100 points right. As of the first one, the notebook divides the slopes of the weights by the wrong number, 2 instead of 8.
</source>
        <translation>Le deuxième de trois perceptrons qui résolvent ensemble le ou exclusif. Il a une sigmoïde, et doit trouver le nuage en haut à droite, contre les trois autres : cela demande une seule droite.

**Observez** la droite : après [dix mises à jour](do:run=10) déjà, elle passe entre ce coin et le reste. Tout ce qui suit rend la sigmoïde plus raide.

**Côte à côte** se trouvent [xor-perceptron-1](do:open=xor-perceptron-1), son image en miroir, et [xor-perceptron-3](do:open=xor-perceptron-3), qui apprend de ce que disent les deux autres. Le troisième reçoit ce qu’ils disent après toutes leurs mises à jour, dès sa première.

**Attendez-vous** à 100 points tous justes. Comme pour le premier, le notebook divise les pentes des poids par le mauvais nombre, 2 au lieu de 8.
</translation>
    </message>
    <message>
        <source>The third perceptron sees no points: its two inputs are what the first and the second one say after their 100 updates ([xor-perceptron-1](do:open=xor-perceptron-1) and [-2](do:open=xor-perceptron-2)), standardized. It is to say yes where one of them does.

**Look at** where the points lie now. Three clouds are left of the four, as two corners gave the same answer twice: both perceptrons say no. And one straight line is enough. Side by side with it stand the two that it learns from. A hidden layer does the same, only that it finds by itself what is worth asking.

**Try** [xor-tanh](do:open=xor-tanh): there the three are learned together, from the answer alone.

**Expect** all 100 points right. The notebook trains this perceptron on the wrong array, the points themselves, which no line separates, and tests it on these inputs; that it gets 100 % there is luck, as of 200 other seeds nine in ten fail.
</source>
        <translation>Le troisième perceptron ne voit aucun point : ses deux entrées sont ce que disent le premier et le deuxième après leurs 100 mises à jour ([xor-perceptron-1](do:open=xor-perceptron-1) et [-2](do:open=xor-perceptron-2)), standardisé. Il doit dire oui là où l’un des deux le dit.

**Observez** où se trouvent maintenant les points. Des quatre nuages, il en reste trois, car deux coins ont donné deux fois la même réponse : les deux perceptrons disent non. Et une seule droite suffit. Côte à côte se trouvent les deux dont il apprend. Une couche cachée fait de même, sauf qu’elle trouve d’elle-même ce qui vaut la peine d’être demandé.

**Essayez** [xor-tanh](do:open=xor-tanh) : là, les trois sont appris ensemble, à partir de la seule réponse.

**Attendez-vous** à 100 points tous justes. Le notebook entraîne ce perceptron sur le mauvais tableau, les points eux-mêmes, qu’aucune droite ne sépare, et le teste sur ces entrées-ci ; qu’il y obtienne 100 % est de la chance, car sur 200 autres graines, neuf sur dix échouent.
</translation>
    </message>
    <message>
        <source>Two numbers, of which the larger one goes on. The smaller one has no say: however it moves a little, nothing changes. So its derivative is 0, and behind it everything on that path is cut off. ReLU is the same, max(0, z), and so is max pooling.

**Look at** [df/dq = 0](do:go=df/dq). What comes back [to x](do:go=df/dx) has come through p, and directly through the last product: 3 · 2 + 6 = 12.

**Try** y below 1.5. Then the sum is larger than the product, the other path is open, and p is the one that is cut off: with [y = 1](do:value=y=1) the derivative by x is 3 · 1 + 4 = 7.

**Expect** a kink at y = 1.5, where p and q are equal and there is no derivative. The program takes the first operand there and says so: 9 by x. With `max(q, p)` it would be 7.5.
</source>
        <translation>Deux nombres, dont le plus grand continue. Le plus petit n’a rien à dire : qu’il bouge un peu, et rien ne change. Sa dérivée vaut donc 0, et derrière lui tout est coupé sur ce chemin. ReLU est la même chose, max(0, z), et le max pooling aussi.

**Observez** [df/dq = 0](do:go=df/dq). Ce qui revient [à x](do:go=df/dx) est passé par p, et directement par le dernier produit : 3 · 2 + 6 = 12.

**Essayez** y inférieur à 1,5. La somme est alors plus grande que le produit, l’autre chemin est ouvert, et c’est p qui est coupé : avec [y = 1](do:value=y=1), la dérivée par rapport à x est 3 · 1 + 4 = 7.

**Attendez-vous** à un point anguleux en y = 1,5, où p et q sont égaux et où il n’y a pas de dérivée. Le programme y prend le premier opérande et le dit : 9 par rapport à x. Avec `max(q, p)`, ce serait 7,5.
</translation>
    </message>
    <message>
        <source>Two outputs and biases, step by step</source>
        <translation>Deux sorties et des biais, pas à pas</translation>
    </message>
    <message>
        <source>Two inputs, two hidden neurons and two outputs, with biases and the squared error: the example that Matt Mazur made well known.

**Look at** the backward pass into h₁: both outputs pull at it, and [∂E/∂h₁](do:go=dJ/da[1][0]) is the sum of the two. What is often written w₁ to w₄ is here the first matrix, read column by column (w₁ and w₂ lead to h₁), and w₅ to w₈ are the second one.

**Expect** [the total error](do:go=J) 0.298371109 and, [after one update](do:go=newW[2][0,0]), w₅ = 0.35891648. [Run 10000 updates](do:run=10000), and the error is next to nothing. The usual text keeps its biases fixed; here they learn too, so later errors are lower than there.
</source>
        <translation>Deux entrées, deux neurones cachés et deux sorties, avec des biais et l’erreur quadratique : l’exemple que Matt Mazur a rendu célèbre.

**Observez** la passe arrière vers h₁ : les deux sorties tirent sur lui, et [∂E/∂h₁](do:go=dJ/da[1][0]) est la somme des deux. Ce que l’on note souvent w₁ à w₄ est ici la première matrice, lue colonne par colonne (w₁ et w₂ mènent à h₁), et w₅ à w₈ sont la seconde.

**Attendez-vous** à [l’erreur totale](do:go=J) 0,298371109 et, [après une mise à jour](do:go=newW[2][0,0]), à w₅ = 0,35891648. [Faites 10000 mises à jour](do:run=10000), et l’erreur est presque nulle. Le texte habituel garde ses biais fixes ; ici, ils apprennent aussi : les erreurs suivantes sont donc plus faibles que là-bas.
</translation>
    </message>
    <message>
        <source>Two moons and a single neuron</source>
        <translation>Deux lunes et un seul neurone</translation>
    </message>
    <message>
        <source>Two moons, four layers of sigmoids</source>
        <translation>Deux lunes, quatre couches de sigmoïdes</translation>
    </message>
    <message>
        <source>The perceptron has no slope</source>
        <translation>Le perceptron n’a pas de pente</translation>
    </message>
    <message>
        <source>One neuron that fires or does not: its output is 1 where z is above 0, else 0. It should answer AND, but it answers OR.

**Look at** [the way back](do:go=dJ/dz[1][0]). The error arrives at the neuron, and there it is multiplied by the derivative of the step, which is 0 wherever there is one. Every gradient is 0: going downhill does not help where all is flat, or a cliff.

**Try** to [train it](do:run=100). The loss stays at 0.25 however long it takes. Then set [the bias to −1.5](do:bias=b[1][0]=-1.5) by hand, and all four answers are right: the neuron can do it, it only cannot learn it in this way. With [a sigmoid instead of the step](do:activation[1]=sigmoid) it can.

**Expect** the old perceptron rule, which adds (t − y) · x to the weights, to manage without a slope. But it is a rule for one layer: it does not say what the neurons of a hidden layer should do, and that is what the chain rule is for.
</source>
        <translation>Un neurone qui s’active ou non : sa sortie vaut 1 là où z est supérieur à 0, sinon 0. Il devrait répondre ET, mais il répond OU.

**Observez** [le chemin du retour](do:go=dJ/dz[1][0]). L’erreur arrive au neurone, et là elle est multipliée par la dérivée de l’échelon, qui vaut 0 partout où elle existe. Tous les gradients sont nuls : descendre n’aide pas là où tout est plat, ou falaise.

**Essayez** de [l’entraîner](do:run=100). La perte reste à 0,25, si longtemps que cela dure. Mettez ensuite [le biais à −1,5](do:bias=b[1][0]=-1.5) à la main, et les quatre réponses sont justes : le neurone en est capable, il ne peut simplement pas l’apprendre ainsi. Avec [une sigmoïde au lieu de l’échelon](do:activation[1]=sigmoid), il le peut.

**Attendez-vous** à ce que l’ancienne règle du perceptron, qui ajoute (t − y) · x aux poids, se passe de pente. Mais c’est une règle pour une seule couche : elle ne dit pas ce que devraient faire les neurones d’une couche cachée, et c’est à cela que sert la règle de la chaîne.
</translation>
    </message>
    <message>
        <source>Four clouds in the corners of a square, where opposite corners belong together, and a network 2-3-2: three hidden ReLUs, and a softmax with one output for each class. The 100 points and the first weights are those of the notebook that this is from.

**Look at** the corners of the border: three ReLUs fold the plane along three straight lines, and between these folds everything is straight.

**Side by side** with it run sigmoids and tanh, from the same first weights ([xor-sigmoid](do:open=xor-sigmoid), [xor-tanh](do:open=xor-tanh)): their borders are round.

**Expect** all points right after 400 updates, and a loss of 0.0053736 [after 2000 updates](do:run=stop). The notebook changes the weights of the last layer before it sends the error back through them; its gradients of the first layer are therefore slightly wrong, and its loss comes out as 0.0053600. Here they are right.
</source>
        <translation>Quatre nuages aux coins d’un carré, où les coins opposés vont ensemble, et un réseau 2-3-2 : trois ReLU cachées, et un softmax avec une sortie par classe. Les 100 points et les premiers poids sont ceux du notebook dont ceci provient.

**Observez** les angles de la frontière : trois ReLU plient le plan le long de trois droites, et entre ces plis tout est droit.

**Côte à côte** s’exécutent les sigmoïdes et tanh, à partir des mêmes premiers poids ([xor-sigmoid](do:open=xor-sigmoid), [xor-tanh](do:open=xor-tanh)) : leurs frontières sont arrondies.

**Attendez-vous** à tous les points justes après 400 mises à jour, et à une perte de 0,0053736 [après 2000 mises à jour](do:run=stop). Le notebook modifie les poids de la dernière couche avant d’y faire repasser l’erreur ; ses gradients de la première couche sont donc légèrement faux, et il obtient une perte de 0,0053600. Ici, ils sont justes.
</translation>
    </message>
    <message>
        <source>A tilted plane</source>
        <translation>Un plan incliné</translation>
    </message>
    <message>
        <source>The quotient rule is two paths</source>
        <translation>La règle du quotient, ce sont deux chemins</translation>
    </message>
    <message>
        <source>x goes into the numerator u and into the denominator v. A division knows two derivatives of its own, 1/v and −u/v². That is all it takes: the rule that is learned by heart, (u′v − uv′)/v², is the sum over the two paths.

**Look at** the two terms of [dq/dx](do:go=dq/dx). By way of u it is 1/6 · 6 = 1, by way of v −1/4 · 1, together 0.75.

**Try** [x = −6](do:value=x=-6). The two paths, 4 and −4, cancel there exactly: q has a peak. With `q = u * v` instead, the same two paths are the product rule.

**Expect** x = −3 to be refused, since it divides by zero.
</source>
        <translation>x entre dans le numérateur u et dans le dénominateur v. Une division ne connaît que deux dérivées propres, 1/v et −u/v². Il n’en faut pas plus : la règle apprise par cœur, (u′v − uv′)/v², est la somme sur les deux chemins.

**Observez** les deux termes de [dq/dx](do:go=dq/dx). Par u, c’est 1/6 · 6 = 1, par v −1/4 · 1, ensemble 0,75.

**Essayez** [x = −6](do:value=x=-6). Les deux chemins, 4 et −4, s’y annulent exactement : q a un maximum. Avec `q = u * v` à la place, les deux mêmes chemins sont la règle du produit.

**Attendez-vous** à ce que x = −3 soit refusé, car on diviserait par zéro.
</translation>
    </message>
    <message>
        <source>What a network says before it has learned</source>
        <translation>Ce que dit un réseau avant d’avoir appris</translation>
    </message>
    <message>
        <source>Quite wrong, and no gradient</source>
        <translation>Tout à fait faux, et sans gradient</translation>
    </message>
    <message>
        <source>One neuron with a sigmoid and half the squared error. It should answer 0 and answers 0.99995; it could hardly be more wrong.

**Look at** ∂a/∂z = a(1 − a) = 0.0000454. The error arrives at a almost in full, dJ/da = 0.99995, and behind the sigmoid there is next to nothing left of it. A sigmoid that is saturated does not learn, right or wrong.

**Try** to drag b down. At [b = −9](do:value=b=-9) the sum z is 0, the slope is 1/4, its largest value, and [dJ/dz](do:go=dJ/dz) is 0.125: a smaller error, and a gradient that is 2754 times as large.

**Expect** better from another loss: with `z = w * x + b; J = softplus(z) - t * z`, the logistic loss, dJ/dz is a − t, which is near 1 here. The sigmoid's slope has canceled.
</source>
        <translation>Un neurone avec une sigmoïde et la demi-erreur quadratique. Il devrait répondre 0 et répond 0,99995 ; il pourrait difficilement se tromper davantage.

**Observez** ∂a/∂z = a(1 − a) = 0,0000454. L’erreur arrive presque entière en a, dJ/da = 0,99995, et derrière la sigmoïde il n’en reste à peu près rien. Une sigmoïde saturée n’apprend pas, qu’elle ait raison ou tort.

**Essayez** de faire descendre b. En [b = −9](do:value=b=-9), la somme z vaut 0, la pente vaut 1/4, son maximum, et [dJ/dz](do:go=dJ/dz) vaut 0,125 : une erreur plus petite, et un gradient 2754 fois plus grand.

**Attendez-vous** à mieux avec une autre perte : avec `z = w * x + b; J = softplus(z) - t * z`, la perte logistique, dJ/dz est a − t, qui est ici proche de 1. La pente de la sigmoïde s’est simplifiée.
</translation>
    </message>
    <message>
        <source>A result that is used twice</source>
        <translation>Un résultat utilisé deux fois</translation>
    </message>
    <message>
        <source>Two spirals</source>
        <translation>Deux spirales</translation>
    </message>
    <message>
        <source>Three spirals, and a third held back</source>
        <translation>Trois spirales, et un tiers réservé</translation>
    </message>
    <message>
        <source>Three spirals and a hundred ReLUs</source>
        <translation>Trois spirales et cent ReLU</translation>
    </message>
    <message>
        <source>A graph of three operations</source>
        <translation>Un graphe de trois opérations</translation>
    </message>
    <message>
        <source>Two additions and a multiplication: the smallest graph in which two paths join. Forward, every operation gives its value; backward, every operation passes on what it was handed, multiplied by its own derivative.

**Look at** b. It reaches e through c and through d, so [de/db](do:go=de/db) is a sum over two paths: 2 · 1 + 3 · 1 = 5. From a there is [only one](do:go=de/da), 2 · 1.

**Try** [forward mode with respect to b](do:wrt=b). It gives 5 as well, but nothing about a; for that it needs [another pass](do:wrt=a). [Backward](do:mode=reverse), one pass gives both: that is why networks, with one loss and thousands of weights, are differentiated backward.

**Expect** de/da = d and de/db = c + d, whatever a and b are. Drag b and watch, or set it [to 3](do:value=b=3) and [back to 1](do:value=b=1).
</source>
        <translation>Deux additions et une multiplication : le plus petit graphe où deux chemins se rejoignent. À l’aller, chaque opération donne sa valeur ; au retour, chaque opération transmet ce qu’elle a reçu, multiplié par sa propre dérivée.

**Observez** b. Il atteint e par c et par d : [de/db](do:go=de/db) est donc une somme sur deux chemins, 2 · 1 + 3 · 1 = 5. À partir de a, il n’y en a [qu’un seul](do:go=de/da), 2 · 1.

**Essayez** [le mode direct par rapport à b](do:wrt=b). Il donne 5 aussi, mais rien sur a ; pour cela, il faut [une autre passe](do:wrt=a). [En mode inverse](do:mode=reverse), une seule passe donne les deux : c’est pourquoi les réseaux, avec une seule perte et des milliers de poids, sont dérivés à rebours.

**Attendez-vous** à de/da = d et de/db = c + d, quels que soient a et b. Faites glisser b et regardez, ou mettez-le [à 3](do:value=b=3), puis [de nouveau à 1](do:value=b=1).
</translation>
    </message>
    <message>
        <source>Three operations</source>
        <translation>Trois opérations</translation>
    </message>
    <message>
        <source>e = (a + b) · (b + 1), written so that every step has a name: c and d are sums, e is their product. An arrow says who needs whom.

**Look at** b: two arrows leave it. Everything that follows is about what that means.</source>
        <translation>e = (a + b) · (b + 1), écrit de sorte que chaque étape ait un nom : c et d sont des sommes, e est leur produit. Une flèche dit qui a besoin de qui.

**Observez** b : deux flèches en partent. Toute la suite dit ce que cela signifie.</translation>
    </message>
    <message>
        <source>Forward: every node needs only its neighbors</source>
        <translation>Aller : chaque nœud n’a besoin que de ses voisins</translation>
    </message>
    <message>
        <source>a = 2 and b = 1 are given. [c = 3](do:go=c), [d = 2](do:go=d), and with these [e = 6](do:go=e). No node knows the whole formula; each knows what arrives and what to do with it.

**Try** [b = 3](do:value=b=3) and [back](do:value=b=1): what depends on b changes, and nothing else.</source>
        <translation>a = 2 et b = 1 sont donnés. [c = 3](do:go=c), [d = 2](do:go=d), et avec eux [e = 6](do:go=e). Aucun nœud ne connaît toute la formule ; chacun sait ce qui arrive et ce qu’il doit en faire.

**Essayez** [b = 3](do:value=b=3), puis [retour](do:value=b=1) : ce qui dépend de b change, et rien d’autre.</translation>
    </message>
    <message>
        <source>Backward: what each node knows about itself</source>
        <translation>Retour : ce que chaque nœud sait de lui-même</translation>
    </message>
    <message>
        <source>A product passes on to each factor the other one: if c grows by a little, e grows by d = 2 times that. So [de/dc = 2](do:go=de/dc) and [de/dd = 3](do:go=de/dd). A sum passes on what it gets, times 1. These little derivatives stand on the arrows; none of them needs to know where the arrow before it came from.</source>
        <translation>Un produit transmet à chaque facteur l’autre facteur : si c augmente un peu, e augmente de d = 2 fois autant. Donc [de/dc = 2](do:go=de/dc) et [de/dd = 3](do:go=de/dd). Une somme transmet ce qu’elle reçoit, fois 1. Ces petites dérivées figurent sur les flèches ; aucune n’a besoin de savoir d’où vient la flèche précédente.</translation>
    </message>
    <message>
        <source>Where two paths join, they are added</source>
        <translation>Là où deux chemins se rejoignent, on les additionne</translation>
    </message>
    <message>
        <source>b reaches e by way of c and by way of d. Along a path the derivatives on the arrows are multiplied: 1 · 2 = 2 by way of c, 1 · 3 = 3 by way of d. Both count, so [de/db = 5](do:go=de/db). [From a](do:go=de/da) only one path leads to e: de/da = 2.

**Try** it: [b = 1.1](do:value=b=1.1) makes e = 6.51, which is 5 · 0.1 more and a little, since a product of two sums is no straight line. [Back to 1](do:value=b=1).</source>
        <translation>b atteint e en passant par c et en passant par d. Le long d’un chemin, les dérivées sur les flèches sont multipliées : 1 · 2 = 2 par c, 1 · 3 = 3 par d. Les deux comptent, donc [de/db = 5](do:go=de/db). [À partir de a](do:go=de/da), un seul chemin mène à e : de/da = 2.

**Essayez** : [b = 1,1](do:value=b=1.1) donne e = 6,51, soit 5 · 0,1 de plus et un petit reste, car un produit de deux sommes n’est pas une droite. [Retour à 1](do:value=b=1).</translation>
    </message>
    <message>
        <source>The other direction costs more</source>
        <translation>L’autre direction coûte plus cher</translation>
    </message>
    <message>
        <source>Forward mode begins at an input instead: how fast does everything change when b does? c by 1, d by 1, e by 5: the same 5, but nothing about a. For that [another pass](do:wrt=a) is needed, and one more for every further input. [Backward](do:mode=reverse), one pass gives them all.

A network has one loss and thousands of weights, which are its inputs here. That is why networks go the way back.</source>
        <translation>Le mode direct part plutôt d’une entrée : à quelle vitesse tout change-t-il quand b change ? c de 1, d de 1, e de 5 : le même 5, mais rien sur a. Pour cela, [une autre passe](do:wrt=a) est nécessaire, et une de plus pour chaque entrée supplémentaire. [En mode inverse](do:mode=reverse), une seule passe les donne toutes.

Un réseau a une seule perte et des milliers de poids, qui sont ici ses entrées. C’est pourquoi les réseaux prennent le chemin du retour.</translation>
    </message>
    <message>
        <source>The lecture prints 2·1 + 3·1 and leaves the sum, 5, unwritten.</source>
        <translation>Le cours imprime 2·1 + 3·1 et n’écrit pas la somme, 5.</translation>
    </message>
    <message>
        <source>The product s = x·y is computed once and used twice, in p and in q. Backward it is the same: what comes back from p and from q is added up at s first, and goes on to x and y only once.

**Look at** [df/ds](do:go=df/ds) = 3 · 1 + 8 · 1 = 11. All paths from s to f are in this one number, and df/dy needs nothing else of what lies behind s.

**Try** `f = (x*y + x) * (x*y - y)`. It is the same function with the same derivatives, but the product is worked out twice, and so is its way back. Then try `b = a*a; c = b*b; d = c*c`: the eighth power takes three multiplications, while 2 · 2 · 2 = 8 paths lead from a to d. Nobody has to walk along them one by one.

**Expect** [df/dx](do:go=df/dx) = 11 · 3 + 3 = 36 and df/dy = 11 · 2 − 8 = 14.
</source>
        <translation>Le produit s = x·y est calculé une fois et utilisé deux fois, dans p et dans q. Au retour, c’est pareil : ce qui revient de p et de q est d’abord additionné en s, et ne continue qu’une fois vers x et y.

**Observez** [df/ds](do:go=df/ds) = 3 · 1 + 8 · 1 = 11. Tous les chemins de s à f sont dans ce seul nombre, et df/dy n’a besoin de rien d’autre de ce qui suit s.

**Essayez** `f = (x*y + x) * (x*y - y)`. C’est la même fonction avec les mêmes dérivées, mais le produit est calculé deux fois, et son retour aussi. Essayez ensuite `b = a*a; c = b*b; d = c*c` : la puissance huitième demande trois multiplications, alors que 2 · 2 · 2 = 8 chemins mènent de a à d. Personne n’a besoin de les parcourir un à un.

**Attendez-vous** à [df/dx](do:go=df/dx) = 11 · 3 + 3 = 36 et df/dy = 11 · 2 − 8 = 14.
</translation>
    </message>
    <message>
        <source>The loss of a sigmoid whose target is 0, once as the definition says, −ln(1 − p), and once straight from z as softplus(z) = ln(1 + exp(z)). On paper both are the same, so their difference e is 0, and so is its derivative.

**Look at** 1 − p. At z = 36 the probability is 0.9999999999999998, next to the last number below 1 that a computer has (it is written as 1−2.2e−16 here), and what is left of 1 − p is one digit. The loss is wrong by 0.044, and so is its derivative: differentiate J1, and dJ1/dz is 1.0446, although on paper it is p, which is never more than 1.

**Try** [z = 5](do:value=z=5), where e is still as good as 0, then [z = 20](do:value=z=20) and [z = 30](do:value=z=30), and see how the digits go.

**Expect** z = 37 to be refused: p is exactly 1 there, and the logarithm of 0 does not exist. The second way is good for any z. It is the one by which networks compute this loss here.
</source>
        <translation>La perte d’une sigmoïde de cible 0, une fois selon la définition, −ln(1 − p), et une fois directement à partir de z comme softplus(z) = ln(1 + exp(z)). Sur le papier, les deux sont identiques : leur différence e vaut donc 0, et sa dérivée aussi.

**Observez** 1 − p. En z = 36, la probabilité est 0,9999999999999998, l’avant-dernier nombre sous 1 que possède un ordinateur (elle s’écrit 1−2,2e−16 ici), et il ne reste de 1 − p qu’un chiffre. La perte est fausse de 0,044, et sa dérivée aussi : dérivez J1, et dJ1/dz vaut 1,0446, alors que sur le papier c’est p, qui ne dépasse jamais 1.

**Essayez** [z = 5](do:value=z=5), où e est encore à peu près nul, puis [z = 20](do:value=z=20) et [z = 30](do:value=z=30), et voyez les chiffres disparaître.

**Attendez-vous** à ce que z = 37 soit refusé : p y vaut exactement 1, et le logarithme de 0 n’existe pas. La seconde façon convient pour tout z. C’est celle par laquelle les réseaux calculent ici cette perte.
</translation>
    </message>
    <message>
        <source>A recurrence, unrolled for two steps</source>
        <translation>Une récurrence, déroulée sur deux pas</translation>
    </message>
    <message>
        <source>The well-known example with biases, two outputs, squared error</source>
        <translation>L’exemple bien connu avec biais, deux sorties, erreur quadratique</translation>
    </message>
    <message>
        <source>What is given</source>
        <translation>Ce qui est donné</translation>
    </message>
    <message>
        <source>Two inputs, 0.05 and 0.10; two hidden neurons, two outputs, each with a bias; the targets 0.01 and 0.99. It is the example that many have learned backpropagation from, so its numbers can be compared.

What the usual text calls w₁ … w₄ is the first matrix read column by column: [w₁](do:select=W[1][0,0]) and [w₂](do:select=W[1][1,0]) lead to h₁, [w₃](do:select=W[1][0,1]) and [w₄](do:select=W[1][1,1]) to h₂. [w₅](do:select=W[2][0,0]) leads from h₁ to o₁.</source>
        <translation>Deux entrées, 0,05 et 0,10 ; deux neurones cachés, deux sorties, chacun avec un biais ; les cibles 0,01 et 0,99. C’est l’exemple avec lequel beaucoup ont appris la rétropropagation : ses nombres peuvent donc être comparés.

Ce que le texte habituel appelle w₁ … w₄ est la première matrice lue colonne par colonne : [w₁](do:select=W[1][0,0]) et [w₂](do:select=W[1][1,0]) mènent à h₁, [w₃](do:select=W[1][0,1]) et [w₄](do:select=W[1][1,1]) à h₂. [w₅](do:select=W[2][0,0]) mène de h₁ à o₁.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>h₁ gets 0.05 · 0.15 + 0.10 · 0.20 + 0.35 = [0.3775](do:go=z[1][0]) and answers [0.5933](do:go=a[1][0]); h₂ [0.5969](do:go=a[1][1]). The outputs are [0.7514](do:go=a[2][0]) and [0.7729](do:go=a[2][1]).

**Look at** which of them is worse: the first should be 0.01, the second 0.99.</source>
        <translation>h₁ reçoit 0,05 · 0,15 + 0,10 · 0,20 + 0,35 = [0,3775](do:go=z[1][0]) et répond [0,5933](do:go=a[1][0]) ; h₂ [0,5969](do:go=a[1][1]). Les sorties sont [0,7514](do:go=a[2][0]) et [0,7729](do:go=a[2][1]).

**Observez** laquelle est la plus mauvaise : la première devrait être 0,01, la seconde 0,99.</translation>
    </message>
    <message>
        <source>The error</source>
        <translation>L’erreur</translation>
    </message>
    <message>
        <source>Half the squared distance, for both outputs: 0.2748 for the first, 0.0236 for the second, together [0.298371109](do:go=J). More than nine tenths of the error are the first one's, so most of what follows is about getting o₁ down.</source>
        <translation>La moitié du carré de la distance, pour les deux sorties : 0,2748 pour la première, 0,0236 pour la seconde, ensemble [0,298371109](do:go=J). Plus de neuf dixièmes de l’erreur viennent de la première : presque toute la suite consiste donc à faire baisser o₁.</translation>
    </message>
    <message>
        <source>The last layer: w₅</source>
        <translation>La dernière couche : w₅</translation>
    </message>
    <message>
        <source>Three factors: [o₁ is 0.7414 too high](do:go=dJ/da[2][0]), the slope of its sigmoid is 0.1868, so [0.1385](do:go=dJ/dz[2][0]) arrives at its sum; times h₁ = 0.5933, that is [∂E/∂w₅ = 0.08217](do:go=dJ/dW[2][0,0]).

The rate is 0.5: [w₅ becomes 0.40 − 0.5 · 0.08217](do:go=newW[2][0,0]) = 0.35891648. The weight to the other output, from the same h₁, goes the other way, to [0.51130127](do:go=newW[2][0,1]): o₂ is too low.</source>
        <translation>Trois facteurs : [o₁ est trop grand de 0,7414](do:go=dJ/da[2][0]), la pente de sa sigmoïde vaut 0,1868 : [0,1385](do:go=dJ/dz[2][0]) arrive donc à sa somme ; fois h₁ = 0,5933, cela fait [∂E/∂w₅ = 0,08217](do:go=dJ/dW[2][0,0]).

Le taux est 0,5 : [w₅ devient 0,40 − 0,5 · 0,08217](do:go=newW[2][0,0]) = 0,35891648. Le poids vers l’autre sortie, à partir du même h₁, va dans l’autre sens, à [0,51130127](do:go=newW[2][0,1]) : o₂ est trop petit.</translation>
    </message>
    <message>
        <source>The hidden layer: two outputs pull at h₁</source>
        <translation>La couche cachée : deux sorties tirent sur h₁</translation>
    </message>
    <message>
        <source>h₁ is heard by both outputs, so both have a say: 0.0554 from o₁, which wants it smaller, −0.0190 from o₂, which wants it larger. The sum is [0.03635](do:go=dJ/da[1][0]). The panel lists the two paths.

Times the slope 0.2413 of h₁ and times the input 0.05, little is left for [w₁: 0.000438568](do:go=dJ/dW[1][0,0]); it becomes [0.149780716](do:go=newW[1][0,0]).</source>
        <translation>h₁ est entendu par les deux sorties, toutes deux ont donc leur mot à dire : 0,0554 de o₁, qui le veut plus petit, −0,0190 de o₂, qui le veut plus grand. La somme est [0,03635](do:go=dJ/da[1][0]). Le panneau énumère les deux chemins.

Fois la pente 0,2413 de h₁ et fois l’entrée 0,05, il reste peu pour [w₁ : 0,000438568](do:go=dJ/dW[1][0,0]) ; il devient [0,149780716](do:go=newW[1][0,0]).</translation>
    </message>
    <message>
        <source>One number, proved</source>
        <translation>Un nombre, vérifié</translation>
    </message>
    <message>
        <source>Is 0.000438568 right? The proof does not know the chain rule: it moves w₁ a little to either side, computes the error anew, and divides the difference by the way. All twelve numbers of the gradient can be tested like that; backpropagation gets them from one walk back.</source>
        <translation>0,000438568 est-il juste ? La vérification ne connaît pas la règle de la chaîne : elle déplace un peu w₁ de part et d’autre, recalcule l’erreur, et divise la différence par le déplacement. Les douze nombres du gradient peuvent tous être testés ainsi ; la rétropropagation les obtient d’un seul parcours en arrière.</translation>
    </message>
    <message>
        <source>Ten thousand times</source>
        <translation>Dix mille fois</translation>
    </message>
    <message>
        <source>After the first update the error is 0.2805, after the hundredth 0.0061, after 10 000 it is 0.00000245, and the outputs are 0.0116 and 0.9885.

The usual text has 0.0159 and 0.9841 there: it leaves the biases as they are. Here they learn, too, which makes it easier; [the bias of o₁](do:select=b[2][0]) alone went from 0.60 to −2.34.</source>
        <translation>Après la première mise à jour, l’erreur vaut 0,2805, après la centième 0,0061, après 10 000 elle vaut 0,00000245, et les sorties sont 0,0116 et 0,9885.

Le texte habituel a là 0,0159 et 0,9841 : il laisse les biais tels quels. Ici, ils apprennent aussi, ce qui facilite les choses ; [le biais de o₁](do:select=b[2][0]) à lui seul est passé de 0,60 à −2,34.</translation>
    </message>
    <message>
        <source>A plane</source>
        <translation>Un plan</translation>
    </message>
    <message>
        <source>Two clouds, a small network: solved within ten epochs</source>
        <translation>Deux amas, un petit réseau : résolu en moins de dix époques</translation>
    </message>
    <message>
        <source>Two clouds of samples, one at the lower left and one at the upper right. As playgrounds do it, the classes are the targets −1 and 1, the output is a tanh, and the loss is half the squared error; half of the 500 samples are held back for testing.

**Look at** how soon it is over: [after ten epochs](do:run=250) nearly all samples are right, and [the rest of the training](do:run=stop) only makes the output steeper between the clouds.

**Try** to remove both hidden layers. One neuron is enough here, since a straight line separates the clouds. From the seed 8 it waits for more than 50 epochs: there it begins with every sample on the wrong side, and its tanh so saturated that hardly any gradient comes through. Or raise the noise to 0.5: the clouds overlap, and larger networks, too, get no further than 88 % on samples they have not seen.

**Expect** a test accuracy of 95 % and more within 10 epochs, from each of the seeds 0 to 19.
</source>
        <translation>Deux amas d’exemples, l’un en bas à gauche et l’autre en haut à droite. Comme dans les « playgrounds », les classes sont les cibles −1 et 1, la sortie est une tanh, et la perte est la demi-erreur quadratique ; la moitié des 500 exemples est réservée au test.

**Observez** comme c’est vite fini : [après dix époques](do:run=250), presque tous les exemples sont justes, et [le reste de l’entraînement](do:run=stop) ne fait que rendre la sortie plus raide entre les amas.

**Essayez** de supprimer les deux couches cachées. Un neurone suffit ici, car une droite sépare les amas. À partir de la graine 8, il attend plus de 50 époques : il débute avec chaque exemple du mauvais côté, et sa tanh est si saturée que presque aucun gradient ne passe. Ou portez le bruit à 0,5 : les amas se recouvrent, et même des réseaux plus grands ne dépassent pas 88 % sur des exemples qu’ils n’ont pas vus.

**Attendez-vous** à une exactitude de test de 95 % et plus en moins de 10 époques, à partir de chacune des graines 0 à 19.
</translation>
    </message>
    <message>
        <source>A disk in a ring: hidden neurons make a closed curve of cuts</source>
        <translation>Un disque dans un anneau : des coupes se ferment en courbe</translation>
    </message>
    <message>
        <source>One class fills a disk, the other a ring around it: no straight line separates them, so a hidden layer has to make a closed curve out of straight cuts. As playgrounds do it, the classes are the targets −1 and 1, the output is a tanh, and the loss is half the squared error; half of the 500 samples are held back for testing.

**Look at** the pictures in the four hidden neurons. Each is a soft step across the plane; together they enclose the disk, like the sides of a polygon.

**Try** one hidden layer, with two, then with three units. Two cuts leave the boundary open (80 to 84 %), three close it from most seeds. Or take x1^2 and x2^2 as the only inputs: now a circle is a straight line, and one neuron can do it.

**Expect** a test accuracy of 95 % and more within [300 epochs](do:run=stop) from 18 of the seeds 0 to 19. The seeds 5 and 11 stay at 88 to 89 % on a plateau; they get there too, after some 400 and 800 epochs.
</source>
        <translation>Une classe remplit un disque, l’autre un anneau autour : aucune droite ne les sépare, une couche cachée doit donc former une courbe fermée à partir de coupes droites. Comme dans les « playgrounds », les classes sont les cibles −1 et 1, la sortie est une tanh, et la perte est la demi-erreur quadratique ; la moitié des 500 exemples est réservée au test.

**Observez** les images dans les quatre neurones cachés. Chacune est un échelon adouci à travers le plan ; ensemble, ils entourent le disque, comme les côtés d’un polygone.

**Essayez** une seule couche cachée, avec deux, puis avec trois unités. Deux coupes laissent la frontière ouverte (80 à 84 %), trois la ferment à partir de la plupart des graines. Ou prenez x1^2 et x2^2 comme seules entrées : un cercle est alors une droite, et un seul neurone y parvient.

**Attendez-vous** à une exactitude de test de 95 % et plus en moins de [300 époques](do:run=stop) à partir de 18 des graines 0 à 19. Les graines 5 et 11 restent à 88 ou 89 % sur un plateau ; elles y arrivent aussi, après environ 400 et 800 époques.
</translation>
    </message>
    <message>
        <source>Opposite corners belong together: what a single neuron cannot do</source>
        <translation>Les coins opposés ensemble : impossible pour un seul neurone</translation>
    </message>
    <message>
        <source>Four squares of samples: one class where x₁ and x₂ have the same sign, the other where they do not. It is the problem that a single neuron cannot solve, and that made hidden layers necessary. As playgrounds do it, the classes are the targets −1 and 1, the output is a tanh, and the loss is half the squared error; half of the 500 samples are held back for testing.

**Look at** the first hidden layer: each neuron cuts the plane once, and the second layer joins the cuts to opposite corners.

**Try** a single hidden layer with two units: from the seeds 0 to 9 it gets stuck between 65 and 89 %. Or give the network x1*x2 as its only input, and no hidden layer: the product's sign is the answer.

**Expect** a test accuracy of 95 % and more within [300 epochs](do:run=stop) from each of the seeds 0 to 19.
</source>
        <translation>Quatre carrés d’exemples : une classe là où x₁ et x₂ ont le même signe, l’autre là où ils ne l’ont pas. C’est le problème qu’un seul neurone ne peut pas résoudre, et qui a rendu les couches cachées nécessaires. Comme dans les « playgrounds », les classes sont les cibles −1 et 1, la sortie est une tanh, et la perte est la demi-erreur quadratique ; la moitié des 500 exemples est réservée au test.

**Observez** la première couche cachée : chaque neurone coupe le plan une fois, et la seconde couche assemble les coupes en coins opposés.

**Essayez** une seule couche cachée à deux unités : à partir des graines 0 à 9, elle reste bloquée entre 65 et 89 %. Ou donnez au réseau x1*x2 comme seule entrée, et aucune couche cachée : le signe du produit est la réponse.

**Attendez-vous** à une exactitude de test de 95 % et plus en moins de [300 époques](do:run=stop) à partir de chacune des graines 0 à 19.
</translation>
    </message>
    <message>
        <source>Untrained: what a network says before it has learned</source>
        <translation>Non entraîné : ce que dit un réseau avant d’avoir appris</translation>
    </message>
    <message>
        <source>The points of exclusive or, ten hidden sigmoids and one output, with the random weights of the notebook that this is from. Nothing is trained yet.

**Look at** the histogram of the outputs, with the line at 0.5 above which an output means class 1. All 100 outputs lie between 0.069 and 0.197: whatever it is shown, this network says no, and is right for half of the points.

**Try** other seeds for other first weights. Then train: [after 100 updates](do:run=100) the outputs have come to both sides of the line for 97 points, after 2000 for all.

**Expect** that a network begins with an opinion, and that it is about nothing.
</source>
        <translation>Les points du ou exclusif, dix sigmoïdes cachées et une sortie, avec les poids aléatoires du notebook dont ceci provient. Rien n’est encore entraîné.

**Observez** l’histogramme des sorties, avec le trait à 0,5 au-dessus duquel une sortie signifie classe 1. Les 100 sorties sont toutes entre 0,069 et 0,197 : quoi qu’on lui montre, ce réseau dit non, et a raison pour la moitié des points.

**Essayez** d’autres graines pour d’autres premiers poids. Entraînez ensuite : [après 100 mises à jour](do:run=100), les sorties sont du bon côté du trait pour 97 points, après 2000 pour tous.

**Attendez-vous** à ce qu’un réseau débute avec une opinion, et à ce qu’elle ne porte sur rien.
</translation>
    </message>
    <message>
        <source>2-3-2 on four clouds: sigmoids wait on a plateau</source>
        <translation>2-3-2 sur quatre nuages : les sigmoïdes attendent sur un plateau</translation>
    </message>
    <message>
        <source>The same points and weights with tanh: three times as fast</source>
        <translation>Les mêmes points et poids avec tanh : trois fois plus vite</translation>
    </message>
    <message>
        <source>Four clouds, and no line</source>
        <translation>Quatre nuages, et pas de droite</translation>
    </message>
    <message>
        <source>Opposite corners belong together, so no straight line parts the two classes. **Try** a hidden layer that is none, with [linear units](do:activation[1]=linear): two such layers are one. [After 500 updates](do:run=500) the loss is 0.692, as good as tossing a coin (ln 2 = 0.693), and 51 of the 100 points are right.

What a link changed is taken back when you go on.</source>
        <translation>Les coins opposés vont ensemble : aucune droite ne sépare donc les deux classes. **Essayez** une couche cachée qui n’en est pas une, avec [des unités linéaires](do:activation[1]=linear) : deux couches de ce type n’en font qu’une. [Après 500 mises à jour](do:run=500), la perte vaut 0,692, autant que pile ou face (ln 2 = 0,693), et 51 des 100 points sont justes.

Ce qu’un lien a changé est annulé quand vous continuez.</translation>
    </message>
    <message>
        <source>What a hidden neuron is</source>
        <translation>Ce qu’est un neurone caché</translation>
    </message>
    <message>
        <source>A hidden neuron is a line with two sides. h₁ adds up [0.578 x₁ − 0.054 x₂ − 0.673](do:go=z[1][0]); where that is 0 its line is, and tanh makes it −1 far on the one side and +1 far on the other. For the first point it is [−0.761](do:go=a[1][0]).

The output layer never sees x₁ and x₂, only the three answers. What the hidden layer has to do is to put the four clouds elsewhere, so that one line is enough there.</source>
        <translation>Un neurone caché est une droite à deux côtés. h₁ calcule [0,578 x₁ − 0,054 x₂ − 0,673](do:go=z[1][0]) ; là où cette somme vaut 0 se trouve sa droite, et tanh en fait −1 loin d’un côté et +1 loin de l’autre. Pour le premier point, c’est [−0,761](do:go=a[1][0]).

La couche de sortie ne voit jamais x₁ et x₂, seulement les trois réponses. La couche cachée doit placer les quatre nuages ailleurs, de sorte qu’une seule droite y suffise.</translation>
    </message>
    <message>
        <source>A plateau</source>
        <translation>Un plateau</translation>
    </message>
    <message>
        <source>300 updates, and 67 points are right, hardly more than the 63 at the beginning. **Look at** the bottom left: all of its 24 points are wrong, and 9 of the 25 on the top left.

The tiles say why. The second and the third neuron have found their lines, but both say the same on the whole left side; and the first one answers −0.86 on the bottom left and −0.78 on the top left. Nothing in the network can tell these two corners apart.</source>
        <translation>300 mises à jour, et 67 points sont justes, à peine plus que les 63 du début. **Observez** le bas à gauche : ses 24 points sont tous faux, ainsi que 9 des 25 en haut à gauche.

Les vignettes disent pourquoi. Le deuxième et le troisième neurone ont trouvé leurs droites, mais tous deux disent la même chose sur tout le côté gauche ; et le premier répond −0,86 en bas à gauche et −0,78 en haut à gauche. Rien dans le réseau ne peut distinguer ces deux coins.</translation>
    </message>
    <message>
        <source>And a way out</source>
        <translation>Et une issue</translation>
    </message>
    <message>
        <source>All 100 are right. The first neuron has turned its line: its weight of x₂ was 0.12 at update 300 and is 1.12 now, and it answers −0.86 on the bottom left, but 0.74 on the top left.

Drag the history back to 300 and slowly forward, and watch its tile: it is around 416 that the border gives way. In the loss plot the plateau ends in a slope there.</source>
        <translation>Les 100 sont tous justes. Le premier neurone a tourné sa droite : son poids de x₂ valait 0,12 à la mise à jour 300 et vaut maintenant 1,12, et il répond −0,86 en bas à gauche, mais 0,74 en haut à gauche.

Ramenez l’historique à 300, puis avancez lentement, et regardez sa vignette : c’est vers 416 que la frontière cède. Sur la courbe de perte, le plateau y finit en pente.</translation>
    </message>
    <message>
        <source>Three questions</source>
        <translation>Trois questions</translation>
    </message>
    <message>
        <source>The loss is 0.011. Each hidden neuron has become a question. The first: is the point above or below? (0.94 or more above, −0.94 or less below.) The second: is it anywhere but in the top right corner? (−0.90 there, 0.95 or more elsewhere.) The third asks the same about the bottom right.

The output adds up the answers. For class 0 it takes [3.17](do:select=W[2][0,0]) times the first, [2.53](do:select=W[2][1,0]) times the second, [−2.90](do:select=W[2][2,0]) times the third.</source>
        <translation>La perte vaut 0,011. Chaque neurone caché est devenu une question. Le premier : le point est-il en haut ou en bas ? (0,94 ou plus en haut, −0,94 ou moins en bas.) Le deuxième : est-il ailleurs que dans le coin en haut à droite ? (−0,90 dans ce coin, 0,95 ou plus ailleurs.) Le troisième demande la même chose pour le coin en bas à droite.

La sortie additionne les réponses. Pour la classe 0, elle prend [3,17](do:select=W[2][0,0]) fois la première, [2,53](do:select=W[2][1,0]) fois la deuxième, [−2,90](do:select=W[2][2,0]) fois la troisième.</translation>
    </message>
    <message>
        <source>Other activations, and fewer neurons</source>
        <translation>D’autres activations, et moins de neurones</translation>
    </message>
    <message>
        <source>The same points and first weights, three activations. With ReLU all points are right after 306 updates, with tanh after 416, with sigmoids after 1462; drag the history, and all three go along. A sigmoid's slope is 1/4 at the most, and its answers are never around 0: the first layer's gradient begins with a norm of 0.013 there, of 0.076 with tanh.

**Try** two hidden neurons (in the form), and New weights some times: of the seeds 0 to 5 four get everything right within 4000 updates, and two stay at about 75 %. The third neuron is not needed. It helps.</source>
        <translation>Les mêmes points et premiers poids, trois activations. Avec ReLU, tous les points sont justes après 306 mises à jour, avec tanh après 416, avec des sigmoïdes après 1462 ; faites glisser l’historique, et les trois suivent. La pente d’une sigmoïde vaut au plus 1/4, et ses réponses ne sont jamais autour de 0 : le gradient de la première couche y débute avec une norme de 0,013, contre 0,076 avec tanh.

**Essayez** deux neurones cachés (dans le formulaire), et Nouveaux poids plusieurs fois : parmi les graines 0 à 5, quatre ont tout juste en moins de 4000 mises à jour, et deux restent à environ 75 %. Le troisième neurone n’est pas nécessaire. Il aide.</translation>
    </message>
    <message>
        <source>The same with ReLU: faster still, and a border with corners</source>
        <translation>Avec ReLU : plus vite encore, et une frontière anguleuse</translation>
    </message>
    <message>
        <source>2-4-10-4-1 sigmoids wait long on a slope before they bend</source>
        <translation>Les sigmoïdes de 2-4-10-4-1 attendent longtemps avant de plier</translation>
    </message>
    <message>
        <source>Two half circles that reach into one another, and a network 2-4-10-4-1 of sigmoids that learns to tell them apart, with the squared error, the learning rate 1 and all 200 samples in each update.

**Look at** the boundary. For the first 200 updates it hardly exists, then it becomes nearly straight, and after 1000 updates, where the notebook that this is from stops, it still is: the loss has fallen from 0.2537 to 0.0804, the accuracy is 88 %. That is what a single neuron reaches too (see [moons-linear](do:open=moons-linear)). The notebook's three pictures, true, predicted and rounded, are in the boundary panel under Samples: targets, answers, rounded answers; a cross marks the 24 that are wrong.

**Try** to [go on](do:run=1000): the long slope was not the end. Between update 1000 and 2000 the boundary bends around the moons, and all 200 samples are right. Reset, and try Adam with a learning rate of 0.05.

**Expect** that this training, like most, waits on plateaus; where it seems to be finished, the gradient panel says whether it is. The notebook computes with single precision, so what it prints differs from these numbers in the fourth to sixth digit.
</source>
        <translation>Deux demi-cercles imbriqués, et un réseau 2-4-10-4-1 de sigmoïdes qui apprend à les distinguer, avec l’erreur quadratique, le taux d’apprentissage 1 et les 200 exemples dans chaque mise à jour.

**Observez** la frontière. Pendant les 200 premières mises à jour, elle existe à peine, puis elle devient presque droite, et après 1000 mises à jour, où s’arrête le notebook dont ceci provient, elle l’est encore : la perte est tombée de 0,2537 à 0,0804, l’exactitude est de 88 %. Un seul neurone en fait autant (voir [moons-linear](do:open=moons-linear)). Les trois images du notebook, vrai, prédit et arrondi, sont dans le panneau de la frontière sous Exemples : cibles, réponses, réponses arrondies ; une croix marque les 24 qui sont faux.

**Essayez** de [continuer](do:run=1000) : la longue pente n’était pas la fin. Entre les mises à jour 1000 et 2000, la frontière se plie autour des lunes, et les 200 exemples sont tous justes. Réinitialisez, et essayez Adam avec un taux d’apprentissage de 0,05.

**Attendez-vous** à ce que cet entraînement, comme la plupart, attende sur des plateaux ; là où il semble terminé, le panneau des gradients dit s’il l’est. Le notebook calcule en simple précision : ce qu’il imprime diffère donc de ces nombres au quatrième, cinquième ou sixième chiffre.
</translation>
    </message>
    <message>
        <source>Two spirals: too much for few neurons, unless the inputs help</source>
        <translation>Deux spirales : trop pour peu de neurones, sans l’aide des entrées</translation>
    </message>
    <message>
        <source>Two arms that wind around one another: the hardest of the toy data sets. As playgrounds do it, the classes are the targets −1 and 1, [the output](do:go=a[3][0]) is a tanh, and the loss is half the squared error; half of the 500 samples are held back for testing.

**Look at** the boundary. Six hidden neurons can bend it a few times, but not follow an arm for almost two turns: from the seeds 0 to 9 the test accuracy stays between 59 and 72 %.

**Try** layers of 8 and 6 units, and add sin(x1) and sin(x2) to the features: within 150 epochs it is solved, from each of the seeds 0 to 4. With more units alone, 8 and 8, it takes 600 epochs and more, and only some seeds get to 95 %.

**Expect** to need more than this network has. What a layer cannot make, a feature can give.
</source>
        <translation>Deux bras qui s’enroulent l’un autour de l’autre : le plus difficile des jeux de données d’école. Comme dans les « playgrounds », les classes sont les cibles −1 et 1, [la sortie](do:go=a[3][0]) est une tanh, et la perte est la demi-erreur quadratique ; la moitié des 500 exemples est réservée au test.

**Observez** la frontière. Six neurones cachés peuvent la plier quelques fois, mais non suivre un bras sur presque deux tours : à partir des graines 0 à 9, l’exactitude de test reste entre 59 et 72 %.

**Essayez** des couches de 8 et 6 unités, et ajoutez sin(x1) et sin(x2) aux variables d’entrée : en moins de 150 époques, c’est résolu, à partir de chacune des graines 0 à 4. Avec plus d’unités seulement, 8 et 8, il faut 600 époques et plus, et seules certaines graines arrivent à 95 %.

**Attendez-vous** à avoir besoin de plus que n’a ce réseau. Ce qu’une couche ne peut pas former, une variable d’entrée peut l’apporter.
</translation>
    </message>
    <message>
        <source>Regression: a tilted plane made of curves</source>
        <translation>Régression : un plan incliné fait de courbes</translation>
    </message>
    <message>
        <source>Not classes but numbers: the target is (x₁ + x₂)/12, which lies between −1 and 1. The output is linear, the loss half the squared error; half of the 500 samples are held back for testing.

**Look at** the surface and at the residuals. A network of tanh has to build a plane from curves, so it is good in the middle and gives way at the corners.

**Try** to remove both hidden layers: one linear neuron has the plane exactly, and its two weights become 1/12 = 0.0833.

**Expect** R² above 0.98 on the test samples [after 300 epochs](do:run=stop), from each of the seeds 0 to 9.
</source>
        <translation>Non pas des classes mais des nombres : la cible est (x₁ + x₂)/12, comprise entre −1 et 1. La sortie est linéaire, la perte est la demi-erreur quadratique ; la moitié des 500 exemples est réservée au test.

**Observez** la surface et les résidus. Un réseau de tanh doit construire un plan avec des courbes : il est donc bon au milieu et cède dans les coins.

**Essayez** de supprimer les deux couches cachées : un neurone linéaire a exactement le plan, et ses deux poids deviennent 1/12 = 0,0833.

**Attendez-vous** à un R² supérieur à 0,98 sur les exemples de test [après 300 époques](do:run=stop), à partir de chacune des graines 0 à 9.
</translation>
    </message>
    <message>
        <source>Regression: three hills and three hollows</source>
        <translation>Régression : trois collines et trois creux</translation>
    </message>
    <message>
        <source>Three hills and three hollows, side by side: the target falls from 1 or −1 at the middle of each to 0 at a distance of 2. The output is linear, the loss half the squared error; half of the 500 samples are held back for testing.

**Look at** which hills the network finds. With four and two hidden units it has not enough to make six bumps, so it lays a wave through some of them.

**Try** two layers of eight units and 1500 epochs: R² on the test samples rises to 0.6 or 0.7. Watch whether the test loss follows the training loss.

**Expect** R² around 0.5 after [300 epochs](do:run=stop): half of what the targets vary is explained.
</source>
        <translation>Trois collines et trois creux, côte à côte : la cible passe de 1 ou −1 au milieu de chacun à 0 à une distance de 2. La sortie est linéaire, la perte est la demi-erreur quadratique ; la moitié des 500 exemples est réservée au test.

**Observez** quelles collines le réseau trouve. Avec quatre et deux unités cachées, il n’en a pas assez pour faire six bosses : il fait donc passer une vague par quelques-unes.

**Essayez** deux couches de huit unités et 1500 époques : R² sur les exemples de test monte à 0,6 ou 0,7. Regardez si la perte de test suit la perte d’entraînement.

**Attendez-vous** à un R² autour de 0,5 après [300 époques](do:run=stop) : la moitié de la variation des cibles est expliquée.
</translation>
    </message>
    <message>
        <source>Many classes</source>
        <translation>Plusieurs classes</translation>
    </message>
    <message>
        <source>Three spirals, a hundred ReLUs, and a penalty on the weights</source>
        <translation>Trois spirales, cent ReLU, et une pénalité sur les poids</translation>
    </message>
    <message>
        <source>Three arms of 100 points, wound around one another for more than a turn each, a hidden layer of 100 ReLUs and a softmax for the three classes. The loss is the cross-entropy plus a penalty on all weights, with the biases among them, as the notebook has it that this is from.

**Look at** the regions of the three classes while it learns. Each ReLU is flat on one side of a line and rises on the other, so every border is made of straight pieces. The loss falls from 3.0272 to 0.6809; 0.2603 of that is the penalty, as much as at the start.

**Try** it without the penalty (L2 = 0): 93 % instead of 90 % after 5000 updates. Adam with the learning rate 0.01 gets to 93 % within 1000.

**Expect** 90 % of the 300 points [right after 5000 updates](do:run=stop), and no test: nothing is held back here. The notebook draws its first weights with the root of 2/2 + 1 where its text says 2/N; this is its code, not its text. Its arms wind for 8 radians, those of the course that it cites for 4.
</source>
        <translation>Trois bras de 100 points, enroulés les uns autour des autres sur plus d’un tour chacun, une couche cachée de 100 ReLU et un softmax pour les trois classes. La perte est l’entropie croisée plus une pénalité sur tous les poids, biais compris, comme dans le notebook dont ceci provient.

**Observez** les régions des trois classes pendant l’apprentissage. Chaque ReLU est plate d’un côté d’une droite et monte de l’autre : chaque frontière est donc faite de morceaux droits. La perte tombe de 3,0272 à 0,6809 ; 0,2603 de cela est la pénalité, autant qu’au début.

**Essayez** sans la pénalité (L2 = 0) : 93 % au lieu de 90 % après 5000 mises à jour. Adam avec le taux d’apprentissage 0,01 arrive à 93 % en moins de 1000.

**Attendez-vous** à 90 % des 300 points [justes après 5000 mises à jour](do:run=stop), et à aucun test : rien n’est réservé ici. Le notebook tire ses premiers poids avec la racine de 2/2 + 1 là où son texte dit 2/N ; c’est son code qui est suivi ici, non son texte. Ses bras s’enroulent sur 8 radians, ceux du cours qu’il cite sur 4.
</translation>
    </message>
    <message>
        <source>Three arms, a hundred neurons</source>
        <translation>Trois bras, cent neurones</translation>
    </message>
    <message>
        <source>300 points in three arms that are wound around one another, 100 hidden ReLUs, three outputs: 603 numbers to learn. Before it has learned anything, 80 points are right, fewer than by guessing, and the loss is 3.03, of which 2.76 is for its answers. If it said one third to everything, that would be ln 3 = 1.10. So it is worse than ignorant: it is wrong, and sure of it.

**Try** [a layer without an activation](do:activation[1]=linear): [after 1000 updates](do:run=1000) 131 points are right, and so they are after 5000.</source>
        <translation>300 points en trois bras enroulés les uns autour des autres, 100 ReLU cachées, trois sorties : 603 nombres à apprendre. Avant qu’il ait rien appris, 80 points sont justes, moins qu’au hasard, et la perte vaut 3,03, dont 2,76 pour ses réponses. S’il disait un tiers à tout, ce serait ln 3 = 1,10. C’est donc pire que l’ignorance : il se trompe, et il en est sûr.

**Essayez** [une couche sans activation](do:activation[1]=linear) : [après 1000 mises à jour](do:run=1000), 131 points sont justes, et autant après 5000.</translation>
    </message>
    <message>
        <source>200 updates</source>
        <translation>200 mises à jour</translation>
    </message>
    <message>
        <source>134 points are right. **Look at** the borders: straight pieces that meet at corners. A ReLU is flat on the one side of a line and rises on the other; a sum of a hundred of them is a landscape of flat facets, folded along a hundred lines, and a border is where two such landscapes cross.

12 of the hundred say 0 to all points, from the start: no gradient ever reaches them, and 88 have to do.</source>
        <translation>134 points sont justes. **Observez** les frontières : des morceaux droits qui se rejoignent en angles. Une ReLU est plate d’un côté d’une droite et monte de l’autre ; une somme de cent d’entre elles est un paysage de facettes planes, plié le long de cent droites, et une frontière est là où deux de ces paysages se croisent.

12 des cent répondent 0 à tous les points, dès le début : aucun gradient ne les atteint jamais, et 88 doivent suffire.</translation>
    </message>
    <message>
        <source>1000 updates</source>
        <translation>1000 mises à jour</translation>
    </message>
    <message>
        <source>213 points are right: the regions begin to wind. Of the 225 that are more than 0.25 from the middle 201 are right, of the 75 within only 12: there the arms come close to one another, and many folds are asked for in little room.</source>
        <translation>213 points sont justes : les régions commencent à s’enrouler. Des 225 qui sont à plus de 0,25 du milieu, 201 sont justes ; des 75 à l’intérieur, 12 seulement : là, les bras se rapprochent les uns des autres, et beaucoup de plis sont demandés en peu de place.</translation>
    </message>
    <message>
        <source>5000 updates</source>
        <translation>5000 mises à jour</translation>
    </message>
    <message>
        <source>269 of 300 are right, 90 %: all but 2 of those outside, 46 of the 75 in the middle. Of what it gets wrong the network is not sure: its highest probability is 0.45 there on average, and 0.70 over all.

The loss is 0.681; 0.260 of that has nothing to do with the points. It is the penalty: half of 0.001 times the sum of the squares of all 603 numbers.</source>
        <translation>269 sur 300 sont justes, 90 % : tous sauf 2 à l’extérieur, 46 des 75 au milieu. De ce qu’il a faux, le réseau n’est pas sûr : sa plus haute probabilité y vaut 0,45 en moyenne, et 0,70 sur l’ensemble.

La perte vaut 0,681 ; 0,260 de cela n’a rien à voir avec les points. C’est la pénalité : la moitié de 0,001 fois la somme des carrés des 603 nombres.</translation>
    </message>
    <message>
        <source>What the penalty is for</source>
        <translation>À quoi sert la pénalité</translation>
    </message>
    <message>
        <source>It keeps the weights short, and short weights make soft borders. Set L2 in the form to 0, start over and train anew: 280 points are right after 5000 updates instead of 269. With 0.01 it is 128: now the weights are too short to fold anything.

So is it better without? On these points, yes. Whether on others nobody knows here, as none were held back. [The same with a third held back](do:open=spiral-200) is next in the library.</source>
        <translation>Elle garde les poids petits, et de petits poids font des frontières douces. Mettez L2 à 0 dans le formulaire, recommencez et entraînez de nouveau : 280 points sont justes après 5000 mises à jour au lieu de 269. Avec 0,01, c’est 128 : les poids sont alors trop petits pour plier quoi que ce soit.

Est-ce donc mieux sans ? Sur ces points, oui. Sur d’autres, personne ne le sait ici, car aucun n’a été réservé. [La même chose avec un tiers réservé](do:open=spiral-200) vient ensuite dans la bibliothèque.</translation>
    </message>
    <message>
        <source>900 points in three spirals, a third of them held back</source>
        <translation>900 points en trois spirales, dont un tiers réservé</translation>
    </message>
    <message>
        <source>The whole experiment of the notebook: 300 points in each of three arms, 200 ReLUs, and a third of the points that is never trained on. The points come from the generator.

**Look at** the two losses. They fall together, and the accuracy on the 300 points held back is that on the 600 learned from: this network has learned the arms, not the points.

**Try** 90 points instead of 900. The training accuracy becomes 100 % and that of the test falls to 67 %: now it has learned the points. More noise than 0.4 has another effect, as then the arms really overlap.

**Expect** a slow beginning: about 71 % after [1000 updates](do:run=1000), over 93 % after [2000](do:run=stop) and 96 % after 5000, each of them on points that it has never seen.
</source>
        <translation>L’expérience entière du notebook : 300 points dans chacun des trois bras, 200 ReLU, et un tiers des points sur lequel on n’entraîne jamais. Les points viennent du générateur.

**Observez** les deux pertes. Elles baissent ensemble, et l’exactitude sur les 300 points réservés est celle des 600 points d’apprentissage : ce réseau a appris les bras, non les points.

**Essayez** 90 points au lieu de 900. L’exactitude d’entraînement devient 100 % et celle du test tombe à 67 % : il a alors appris les points. Un bruit supérieur à 0,4 a un autre effet, car les bras se recouvrent alors vraiment.

**Attendez-vous** à un début lent : environ 71 % après [1000 mises à jour](do:run=1000), plus de 93 % après [2000](do:run=stop) et 96 % après 5000, chaque fois sur des points qu’il n’a jamais vus.
</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Handwritten digits, 64-10-10: ten sigmoids get 77 % right</source>
        <translation>Chiffres manuscrits, 64-10-10 : dix sigmoïdes en ont 77 % justes</translation>
    </message>
    <message>
        <source>1797 images of 8×8 pixels, each a number from 0 to 16. A network 64-10-10 learns from 1257 of them which digit they show; the other 540 are for testing. Ten sigmoids, a softmax, batches of 32, [20 000 updates](do:run=stop) with a learning rate of 0.01; split and first weights are the notebook's that this is from.

**Look at** the hidden layer at the start: weights between −1 and 1 times pixels up to 16, summed over 64 of them, are large, and 92 % of what the sigmoids say is within 0.01 of 0 or 1. There they are flat, so little comes back through them, and learning is slow.

**Try** smaller first weights (Xavier): 93.5 % of the test images instead of 77 %, and nothing else was changed. Adam with a learning rate of 0.001 gets to 89 %. Then open [digits-better](do:open=digits-better).

**Expect** about 77 % of the test images right and 84 % of the others. The notebook's own code gets 76.85 %, with slopes of the first layer that are slightly wrong; with the right ones it is 77.41 %. Which digits are taken for which, the confusion matrix says.
</source>
        <translation>1797 images de 8×8 pixels, chacun un nombre de 0 à 16. Un réseau 64-10-10 apprend de 1257 d’entre elles quel chiffre elles montrent ; les 540 autres servent au test. Dix sigmoïdes, un softmax, des lots de 32, [20 000 mises à jour](do:run=stop) avec un taux d’apprentissage de 0,01 ; la répartition et les premiers poids sont ceux du notebook dont ceci provient.

**Observez** la couche cachée au début : des poids entre −1 et 1 fois des pixels allant jusqu’à 16, additionnés sur 64 d’entre eux, c’est beaucoup, et 92 % de ce que disent les sigmoïdes est à moins de 0,01 de 0 ou de 1. Là, elles sont plates : peu revient donc à travers elles, et l’apprentissage est lent.

**Essayez** des premiers poids plus petits (Xavier) : 93,5 % des images de test au lieu de 77 %, et rien d’autre n’a changé. Adam avec un taux d’apprentissage de 0,001 arrive à 89 %. Ouvrez ensuite [digits-better](do:open=digits-better).

**Attendez-vous** à environ 77 % des images de test justes et 84 % des autres. Le code du notebook lui-même obtient 76,85 %, avec des pentes de la première couche légèrement fausses ; avec les bonnes, c’est 77,41 %. Quels chiffres sont pris pour lesquels, la matrice de confusion le dit.
</translation>
    </message>
    <message>
        <source>An image is 64 numbers</source>
        <translation>Une image, c’est 64 nombres</translation>
    </message>
    <message>
        <source>8×8 pixels, each from 0, no ink, to 16: the network gets them as 64 inputs in a row and does not know which are neighbors. Ten sigmoids, ten outputs, 760 numbers to learn, from 1257 images; 540 others are for testing.

The first image of this batch, in the tab Image, is a 9. [The answer](do:go=a[2][9]) for that is 0.05, and [the highest](do:go=a[2][0]) is 0.37, for 0. Over all it is right as often as by guessing, 10 %.</source>
        <translation>8×8 pixels, chacun de 0, pas d’encre, à 16 : le réseau les reçoit comme 64 entrées à la suite et ne sait pas lesquelles sont voisines. Dix sigmoïdes, dix sorties, 760 nombres à apprendre, à partir de 1257 images ; 540 autres servent au test.

La première image de ce lot, dans l’onglet Image, est un 9. [La réponse](do:go=a[2][9]) pour celui-ci est 0,05, et [la plus haute](do:go=a[2][0]) est 0,37, pour 0. Sur l’ensemble, il a raison aussi souvent qu’au hasard, 10 %.</translation>
    </message>
    <message>
        <source>Sums that are far too large</source>
        <translation>Des sommes bien trop grandes</translation>
    </message>
    <message>
        <source>The first weights lie between −1 and 1, and the pixels go up to 16. The sum of 64 such products is large: [−39.2](do:go=z[1][0]) for the first neuron here, and they go from −121 to 144. There a sigmoid is flat: 92 % of all their answers are within 0.01 of 0 or 1, and the slope is 0.009 on average, where it could be 0.25.

**Predict**: what does that mean for the way back?</source>
        <translation>Les premiers poids sont entre −1 et 1, et les pixels vont jusqu’à 16. La somme de 64 produits de ce type est grande : [−39,2](do:go=z[1][0]) pour le premier neurone ici, et elles vont de −121 à 144. Là, une sigmoïde est plate : 92 % de toutes leurs réponses sont à moins de 0,01 de 0 ou de 1, et la pente vaut 0,009 en moyenne, alors qu’elle pourrait valoir 0,25.

**Prédisez** : qu’est-ce que cela signifie pour le chemin du retour ?</translation>
    </message>
    <message>
        <source>A slow start</source>
        <translation>Un début lent</translation>
    </message>
    <message>
        <source>1000 updates, 25 times through all images: 23 % are right, 20 % of those for testing. What gets past the flat sigmoids to the first layer is little. Most of what is learned so far, the ten outputs have learned from ten numbers that were there by chance.</source>
        <translation>1000 mises à jour, 25 fois toutes les images : 23 % sont justes, 20 % de celles de test. Ce qui franchit les sigmoïdes plates jusqu’à la première couche est peu de chose. L’essentiel de ce qui est appris jusqu’ici, les dix sorties l’ont appris de dix nombres qui étaient là par hasard.</translation>
    </message>
    <message>
        <source>20 000 updates: 77 of 100</source>
        <translation>20 000 mises à jour : 77 sur 100</translation>
    </message>
    <message>
        <source>84 % of the images are right, and of the 540 others 415, that is 77 %. **Look at** the confusion matrix, in the tab beside it: of 56 eights, 34 are taken for a five and 3 for what they are. Ten neurons that are on or off are little to tell ten digits apart.

What is right for the images it learned from is not as right for others: the gap of 7 points is overfitting, small as this network is.</source>
        <translation>84 % des images sont justes, et 415 des 540 autres, soit 77 %. **Observez** la matrice de confusion, dans l’onglet d’à côté : de 56 huit, 34 sont pris pour un cinq et 3 pour ce qu’ils sont. Dix neurones tout ou rien, c’est peu pour distinguer dix chiffres.

Ce qui est juste pour les images d’apprentissage ne l’est pas autant pour d’autres : l’écart de 7 points est du surapprentissage, si petit que soit ce réseau.</translation>
    </message>
    <message>
        <source>One number makes the difference</source>
        <translation>Un seul nombre fait la différence</translation>
    </message>
    <message>
        <source>If little gets through, take longer steps: [the rate 0.1](do:rate=0.1) instead of 0.01, and [2000 updates](do:run=2000). That is 78 % of the test images instead of 41 % after as many, and 88 % after 20 000.

Or do not let the sums get so large in the first place: with Xavier as the initializer (in the form), and nothing else changed, it is 93.5 % after 20 000. [Done better](do:open=digits-better) puts all of this together: 98.5 % within a second.</source>
        <translation>S’il passe peu, faites des pas plus longs : [le taux 0,1](do:rate=0.1) au lieu de 0,01, et [2000 mises à jour](do:run=2000). Cela fait 78 % des images de test au lieu de 41 % après autant, et 88 % après 20 000.

Ou ne laissez pas les sommes devenir si grandes : avec l’initialisation Xavier (dans le formulaire), et rien d’autre de changé, c’est 93,5 % après 20 000. [En mieux](do:open=digits-better) réunit tout cela : 98,5 % en moins d’une seconde.</translation>
    </message>
    <message>
        <source>The same digits, done better: 98 % within a second</source>
        <translation>Les mêmes chiffres, en mieux : 98 % en moins d’une seconde</translation>
    </message>
    <message>
        <source>The notebook ends with the question whether you can beat its 77 %. Here are [the same digits](do:open=digits) and the same split, 64 tanh units instead of ten sigmoids, first weights that fit their number (Xavier), Adam, and a penalty on large weights.

**Look at** the accuracy of the test: 83 % after the first of 30 epochs, 96 % after five. [The whole training](do:run=stop) takes less than a second.

**Try** it without the penalty (L2 = 0): the training loss falls to a fifth of what it was, and the test gets no better. Other seeds: of the first six, all end above 97 %.

**Expect** 98.5 % of the 540 test images right: eight are not. Look at those; some are hard for people, too.
</source>
        <translation>Le notebook finit par demander si vous pouvez battre ses 77 %. Voici [les mêmes chiffres](do:open=digits) et la même répartition, 64 unités tanh au lieu de dix sigmoïdes, des premiers poids adaptés à leur nombre (Xavier), Adam, et une pénalité sur les grands poids.

**Observez** l’exactitude du test : 83 % après la première des 30 époques, 96 % après cinq. [Tout l’entraînement](do:run=stop) prend moins d’une seconde.

**Essayez** sans la pénalité (L2 = 0) : la perte d’entraînement tombe au cinquième de ce qu’elle était, et le test ne s’améliore pas. D’autres graines : les six premières finissent toutes au-dessus de 97 %.

**Attendez-vous** à 98,5 % des 540 images de test justes : huit ne le sont pas. Regardez-les ; certaines sont difficiles pour nous aussi.
</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Ce qui tourne mal</translation>
    </message>
    <message>
        <source>Without activations the numbers grow with each layer</source>
        <translation>Sans activations, les nombres grandissent à chaque couche</translation>
    </message>
    <message>
        <source>A network 3-4-10-20-50-2 without activations, all of whose weights are drawn from the standard normal distribution, and one sample.

**Look at** the size of the numbers. As the root of the mean square, it is 1.3 in the first layer, then 2.3, 7.4, 32 and 391 in the last. Each layer adds up n numbers with random signs, which multiplies the size by about √n.

**Try** Xavier as the initializer: it divides by that √n, and all layers keep numbers around 0.5. Then the learning rate 0.01 is fine. With these weights [0.00001](do:rate=0.00001) already is too much: after six updates the numbers are too large for the computer.

**Expect** that depth adds nothing here: a product of matrices is one matrix, so all of these layers together are one linear layer. What makes depth worth anything are the activations ([deep-tanh](do:open=deep-tanh), [deep-relu](do:open=deep-relu)).
</source>
        <translation>Un réseau 3-4-10-20-50-2 sans activations, dont tous les poids sont tirés de la loi normale centrée réduite, et un exemple.

**Observez** la taille des nombres. En moyenne quadratique, elle vaut 1,3 dans la première couche, puis 2,3 ; 7,4 ; 32 et 391 dans la dernière. Chaque couche additionne n nombres de signes aléatoires, ce qui multiplie la taille par environ √n.

**Essayez** l’initialisation Xavier : elle divise par ce √n, et toutes les couches gardent des nombres autour de 0,5. Alors le taux d’apprentissage 0,01 convient. Avec ces poids-ci, [0,00001](do:rate=0.00001) est déjà trop : après six mises à jour, les nombres sont trop grands pour l’ordinateur.

**Attendez-vous** à ce que la profondeur n’apporte rien ici : un produit de matrices est une matrice, toutes ces couches ensemble ne font donc qu’une couche linéaire. Ce sont les activations qui donnent sa valeur à la profondeur ([deep-tanh](do:open=deep-tanh), [deep-relu](do:open=deep-relu)).
</translation>
    </message>
    <message>
        <source>Six layers of sigmoids squeeze everything to a constant</source>
        <translation>Six couches de sigmoïdes écrasent tout en une constante</translation>
    </message>
    <message>
        <source>One input x, hidden layers of 4, 10, 30, 10 and 4 softmax units, and one output; all weights are from the standard normal distribution, 100 inputs from −3 to 3. The targets, a wave between 0 and 1, are ours: the notebook that this is from only looks at what comes out.

**Look at** the curve, what the network says to every x: it is nearly constant, from 0.584 to 0.593. In each layer the outputs share a total of 1, and the more units there are the less is left for each. The output itself is linear, as the softmax of one number is always 1.

**Side by side** with it run sigmoids, tanh and cosines in all layers, from the same first weights ([deep-sigmoid](do:open=deep-sigmoid), [deep-tanh](do:open=deep-tanh), [deep-cos](do:open=deep-cos)).

**Try** Adam with the same learning rate: a loss of 0.003, so this network can do it, too.

**Expect** the loss 0.129, that of the mean. The gradient's norm is 0.09 in the last layer and 0.0016 in the first. The notebook's softmax divides by the sum over all 100 samples at once; here each sample has a softmax of its own.
</source>
        <translation>Une entrée x, des couches cachées de 4, 10, 30, 10 et 4 unités softmax, et une sortie ; tous les poids viennent de la loi normale centrée réduite, 100 entrées de −3 à 3. Les cibles, une vague entre 0 et 1, sont de nous : le notebook dont ceci provient ne regarde que ce qui sort.

**Observez** la courbe, ce que le réseau dit à chaque x : elle est presque constante, de 0,584 à 0,593. Dans chaque couche, les sorties se partagent un total de 1, et plus il y a d’unités, moins il en reste pour chacune. La sortie elle-même est linéaire, car le softmax d’un seul nombre vaut toujours 1.

**Côte à côte** s’exécutent des sigmoïdes, tanh et des cosinus dans toutes les couches, à partir des mêmes premiers poids ([deep-sigmoid](do:open=deep-sigmoid), [deep-tanh](do:open=deep-tanh), [deep-cos](do:open=deep-cos)).

**Essayez** Adam avec le même taux d’apprentissage : une perte de 0,003, ce réseau en est donc capable aussi.

**Attendez-vous** à la perte 0,129, celle de la moyenne. La norme du gradient vaut 0,09 dans la dernière couche et 0,0016 dans la première. Le softmax du notebook divise par la somme sur les 100 exemples à la fois ; ici, chaque exemple a son propre softmax.
</translation>
    </message>
    <message>
        <source>The network and the samples of the experiment vanishing-gradient, with ReLU in the six hidden layers and weights drawn as He and others proposed for it. The slope of a ReLU is 1 or 0: what comes through comes through whole.

**Look at** the gradient of each layer. Over all training samples the norm of ∂J/∂W is at the start 0.09 in the last layer and 0.02 in the first, 5 times less instead of 12 000 times; those of a batch, which the bars show, are alike. Its neighbor is [vanishing-gradient](do:open=vanishing-gradient).

**Try** the initializer xavier_normal, which is made for other activations, or sigmoids in the hidden layers, and compare the first values of the gradients.

**Expect** that all training samples are right within [300 updates](do:run=300), from each of the seeds 0 to 4.
</source>
        <translation>Le réseau et les exemples de l’expérience vanishing-gradient, avec ReLU dans les six couches cachées et des poids tirés comme He et d’autres l’ont proposé pour elle. La pente d’une ReLU vaut 1 ou 0 : ce qui passe passe en entier.

**Observez** le gradient de chaque couche. Sur tous les exemples d’entraînement, la norme de ∂J/∂W vaut au début 0,09 dans la dernière couche et 0,02 dans la première, 5 fois moins au lieu de 12 000 fois ; celles d’un lot, que montrent les barres, sont semblables. Son voisin est [vanishing-gradient](do:open=vanishing-gradient).

**Essayez** l’initialisation xavier_normal, faite pour d’autres activations, ou des sigmoïdes dans les couches cachées, et comparez les premières valeurs des gradients.

**Attendez-vous** à ce que tous les exemples d’entraînement soient justes en moins de [300 mises à jour](do:run=300), à partir de chacune des graines 0 à 4.
</translation>
    </message>
    <message>
        <source>Six layers of tanh make a step, and learn all the same</source>
        <translation>Six couches de tanh font un échelon, et apprennent quand même</translation>
    </message>
    <message>
        <source>Six layers of ReLU: too steep, and dead after one update</source>
        <translation>Six couches de ReLU : trop raide, et mort après une mise à jour</translation>
    </message>
    <message>
        <source>Six layers of cosines: waves within waves</source>
        <translation>Six couches de cosinus : des vagues dans les vagues</translation>
    </message>
    <message>
        <source>Five layers of softmax: the more units, the less for each</source>
        <translation>Cinq couches de softmax : plus d’unités, moins pour chacune</translation>
    </message>
    <message>
        <source>Six layers of sigmoids: the first one never learns</source>
        <translation>Six couches de sigmoïdes : la première n’apprend jamais</translation>
    </message>
    <message>
        <source>A disk in a ring, and six hidden layers of six sigmoids. On its way back the gradient is multiplied in every layer by the slope of a sigmoid, which is 1/4 at the most.

**Look at** the gradient of each layer. Over all training samples the norm of ∂J/∂W is at the start 0.06 in the last layer and 0.000005 in the first, 12 000 times less; the bars show those of each batch, which differ, but as widely. The first layers do not learn, the last one can only learn the mean: the loss stays at ln 2 = 0.693, where all answers are 0.5.

**Try** fewer hidden layers (with two it learns), tanh instead of the sigmoid, or Adam with a learning rate of 0.01, which divides each gradient by its own size.

**Expect** nothing at all for 300 epochs, while what runs side by side with it, [vanishing-gradient-relu](do:open=vanishing-gradient-relu), gets every training sample right: the same network with another activation and another start.
</source>
        <translation>Un disque dans un anneau, et six couches cachées de six sigmoïdes. Au retour, le gradient est multiplié dans chaque couche par la pente d’une sigmoïde, qui vaut au plus 1/4.

**Observez** le gradient de chaque couche. Sur tous les exemples d’entraînement, la norme de ∂J/∂W vaut au début 0,06 dans la dernière couche et 0,000005 dans la première, 12 000 fois moins ; les barres montrent celles de chaque lot, qui sont autres, mais aussi éloignées. Les premières couches n’apprennent pas, la dernière ne peut apprendre que la moyenne : la perte reste à ln 2 = 0,693, où toutes les réponses valent 0,5.

**Essayez** moins de couches cachées (avec deux, il apprend), tanh au lieu de la sigmoïde, ou Adam avec un taux d’apprentissage de 0,01, qui divise chaque gradient par sa propre taille.

**Attendez-vous** à rien du tout pendant 300 époques, tandis que ce qui s’exécute à côté, [vanishing-gradient-relu](do:open=vanishing-gradient-relu), a tous les exemples d’entraînement justes : le même réseau avec une autre activation et un autre départ.
</translation>
    </message>
    <message>
        <source>Six hidden layers, one answer</source>
        <translation>Six couches cachées, une réponse</translation>
    </message>
    <message>
        <source>Six hidden layers should be able to do more than one. **Look at** the tiles, from left to right: in the first layer each goes from one color to the other across the plane; with every layer there is less of that, until each has a single color. The output is 0.5528 at one point and 0.5529 at another: the network hardly sees where it is.</source>
        <translation>Six couches cachées devraient pouvoir plus qu’une seule. **Observez** les vignettes, de gauche à droite : dans la première couche, chacune passe d’une couleur à l’autre à travers le plan ; à chaque couche, il y en a moins, jusqu’à ce que chacune n’ait qu’une seule couleur. La sortie vaut 0,5528 en un point et 0,5529 en un autre : le réseau voit à peine où il est.</translation>
    </message>
    <message>
        <source>On the way back</source>
        <translation>Au retour</translation>
    </message>
    <message>
        <source>It is the same on the way back. [In the last layer](do:go=dJ/dW[7][0,0]) the gradient of this batch is 0.0797 for the first weight, [in the first layer](do:go=dJ/dW[1][0,0]) 0.0000237. As norms of whole layers: 0.176 and 0.0000644, 2700 times less. One update moves the first layer by some millionths.

Go from layer to layer with ← and look at the gradients: a third or a quarter is left each time.</source>
        <translation>Il en va de même au retour. [Dans la dernière couche](do:go=dJ/dW[7][0,0]), le gradient de ce lot vaut 0,0797 pour le premier poids, [dans la première couche](do:go=dJ/dW[1][0,0]) 0,0000237. En normes de couches entières : 0,176 et 0,0000644, 2700 fois moins. Une mise à jour déplace la première couche de quelques millionièmes.

Passez de couche en couche avec ← et regardez les gradients : il en reste chaque fois un tiers ou un quart.</translation>
    </message>
    <message>
        <source>Where it is lost</source>
        <translation>Où il se perd</translation>
    </message>
    <message>
        <source>In every layer the gradient is multiplied by the slope of a sigmoid, and that is 1/4 at its very best. Here it is: the sums are small, and the slopes lie between 0.20 and 0.25 on average. Nothing is saturated. But six times 1/4 is 1/4096, and the weights do not make up for it.

The gallery shows the others: tanh has the slope 1 at its middle, a ReLU has it on its whole right side.</source>
        <translation>Dans chaque couche, le gradient est multiplié par la pente d’une sigmoïde, et celle-ci vaut 1/4 dans le meilleur des cas. C’est le cas ici : les sommes sont petites, et les pentes sont en moyenne entre 0,20 et 0,25. Rien n’est saturé. Mais six fois de suite 1/4, cela fait 1/4096, et les poids ne le compensent pas.

La galerie montre les autres : tanh a la pente 1 en son milieu, une ReLU l’a sur tout son côté droit.</translation>
    </message>
    <message>
        <source>300 epochs</source>
        <translation>300 époques</translation>
    </message>
    <message>
        <source>4500 updates later the loss is 0.693 and 75 of 150 points are right. Nothing has happened, or almost: the bias of the output has found the middle, 0.5, and ln 2 = 0.693 is what that costs.

**Look at** the gradient panel: the curve of layer 1 lies hundreds to thousands of times below that of layer 7, from the beginning to the end.</source>
        <translation>4500 mises à jour plus tard, la perte vaut 0,693 et 75 points sur 150 sont justes. Rien ne s’est passé, ou presque : le biais de la sortie a trouvé le milieu, 0,5, et ln 2 = 0,693 est ce que cela coûte.

**Observez** le panneau des gradients : la courbe de la couche 1 est des centaines à des milliers de fois en dessous de celle de la couche 7, du début à la fin.</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Ce qui aide</translation>
    </message>
    <message>
        <source>Fewer layers: with three hidden layers in place of six 63 % are right after 300 epochs, with two all of them. Remove some in the form.

Another activation: beside it is [the same network with ReLU and He's weights](do:open=vanishing-gradient-relu). After 20 epochs all of its 200 points are right; the gradients of its first and last layer were 5 times apart at the start, not 2700. That is a good deal of why deep networks are possible.</source>
        <translation>Moins de couches : avec trois couches cachées au lieu de six, 63 % sont justes après 300 époques, avec deux, toutes le sont. Supprimez-en dans le formulaire.

Une autre activation : à côté se trouve [le même réseau avec ReLU et les poids de He](do:open=vanishing-gradient-relu). Après 20 époques, ses 200 points sont tous justes ; les gradients de sa première et de sa dernière couche différaient au début d’un facteur 5, non de 2700. C’est pour une bonne part ce qui rend possibles les réseaux profonds.</translation>
    </message>
    <message>
        <source>The gradient comes through</source>
        <translation>Le gradient passe</translation>
    </message>
    <message>
        <source>The same network with ReLU and He's weights</source>
        <translation>Le même réseau avec ReLU et les poids de He</translation>
    </message>
    <message>
        <source>The gradient vanishes</source>
        <translation>Le gradient disparaît</translation>
    </message>
    <message>
        <source>Three perceptrons, 1: bottom left</source>
        <translation>Trois perceptrons, 1 : en bas à gauche</translation>
    </message>
    <message>
        <source>Three perceptrons, 2: top right</source>
        <translation>Trois perceptrons, 2 : en haut à droite</translation>
    </message>
    <message>
        <source>Three perceptrons, 3: one of the two</source>
        <translation>Trois perceptrons, 3 : l’un des deux</translation>
    </message>
    <message>
        <source>Four clouds in the corners of a square, where opposite corners belong together, and a network 2-3-2: three hidden sigmoids, and a softmax with one output for each class. The 100 points and the first weights are those of the notebook that this is from.

**Look at** the long plateau: for 1200 updates three sigmoids make next to one straight cut, and a third of the points is wrong. Then the loss falls within 400 updates.

**Side by side** with it run tanh and ReLU, from the same first weights ([xor-tanh](do:open=xor-tanh), [xor-relu](do:open=xor-relu)): while the sigmoids wait, both of them are done.

**Expect** all points right after 1500 updates, and a loss of 0.12416 [after 2000 updates](do:run=stop). The notebook changes the weights of the last layer before it sends the error back through them; its gradients of the first layer are therefore slightly wrong, and its loss comes out as 0.12382. Here they are right.
</source>
        <translation>Quatre nuages aux coins d’un carré, où les coins opposés vont ensemble, et un réseau 2-3-2 : trois sigmoïdes cachées, et un softmax avec une sortie par classe. Les 100 points et les premiers poids sont ceux du notebook dont ceci provient.

**Observez** le long plateau : pendant 1200 mises à jour, trois sigmoïdes font à peu près une seule coupe droite, et un tiers des points est faux. Puis la perte tombe en 400 mises à jour.

**Côte à côte** s’exécutent tanh et ReLU, à partir des mêmes premiers poids ([xor-tanh](do:open=xor-tanh), [xor-relu](do:open=xor-relu)) : pendant que les sigmoïdes attendent, toutes deux ont fini.

**Attendez-vous** à tous les points justes après 1500 mises à jour, et à une perte de 0,12416 [après 2000 mises à jour](do:run=stop). Le notebook modifie les poids de la dernière couche avant d’y faire repasser l’erreur ; ses gradients de la première couche sont donc légèrement faux, et il obtient une perte de 0,12382. Ici, ils sont justes.
</translation>
    </message>
    <message>
        <source>Four clouds in the corners of a square, where opposite corners belong together, and a network 2-3-2: three hidden tanh units, and a softmax with one output for each class. The 100 points and the first weights are those of the notebook that this is from.

**Look at** how much sooner this one learns than [its twin with sigmoids](do:open=xor-sigmoid) (xor-sigmoid). A tanh is steeper, 1 instead of 1/4 at its middle, and its outputs are around 0.

**Side by side** with it run sigmoids and ReLU, from the same first weights (xor-sigmoid, xor-relu).

**Expect** all points right after [500 updates](do:run=500), and a loss of 0.010965 after [2000 updates](do:run=stop). The notebook changes the weights of the last layer before it sends the error back through them; its gradients of the first layer are therefore slightly wrong, and its loss comes out as 0.010962. Here they are right.
</source>
        <translation>Quatre nuages aux coins d’un carré, où les coins opposés vont ensemble, et un réseau 2-3-2 : trois unités tanh cachées, et un softmax avec une sortie par classe. Les 100 points et les premiers poids sont ceux du notebook dont ceci provient.

**Observez** combien il apprend plus tôt que [son jumeau à sigmoïdes](do:open=xor-sigmoid) (xor-sigmoid). Une tanh est plus raide, 1 au lieu de 1/4 en son milieu, et ses sorties sont autour de 0.

**Côte à côte** s’exécutent les sigmoïdes et ReLU, à partir des mêmes premiers poids (xor-sigmoid, xor-relu).

**Attendez-vous** à tous les points justes après [500 mises à jour](do:run=500), et à une perte de 0,010965 après [2000 mises à jour](do:run=stop). Le notebook modifie les poids de la dernière couche avant d’y faire repasser l’erreur ; ses gradients de la première couche sont donc légèrement faux, et il obtient une perte de 0,010962. Ici, ils sont justes.
</translation>
    </message>
    <message>
        <source>Exclusive or with ReLU</source>
        <translation>Ou exclusif avec ReLU</translation>
    </message>
    <message>
        <source>Exclusive or with sigmoids</source>
        <translation>Ou exclusif avec des sigmoïdes</translation>
    </message>
    <message>
        <source>Exclusive or with tanh</source>
        <translation>Ou exclusif avec tanh</translation>
    </message>
    <message>
        <source>Exclusive or</source>
        <translation>Ou exclusif</translation>
    </message>
</context>
<context>
    <name>ExperimentAbout</name>
    <message>
        <source>About this experiment</source>
        <translation>À propos de cette expérience</translation>
    </message>
    <message>
        <source>Lesson in {count} parts</source>
        <translation>Leçon en {count} parties</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>Quitter la leçon</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Show less about this experiment</source>
        <translation>En montrer moins sur cette expérience</translation>
    </message>
    <message>
        <source>Show more about this experiment</source>
        <translation>En montrer plus sur cette expérience</translation>
    </message>
</context>
<context>
    <name>ExperimentBatches</name>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Which samples each update takes its mean over</source>
        <translation>Sur quels exemples chaque mise à jour fait sa moyenne</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Taille du lot</translation>
    </message>
    <message>
        <source>Samples an update; the last batch of an epoch takes what is left</source>
        <translation>Exemples par mise à jour ; le dernier lot d’une époque prend ce qui reste</translation>
    </message>
    <message>
        <source>Order seed</source>
        <translation>Graine d’ordre</translation>
    </message>
    <message>
        <source>What the order of the samples is drawn from</source>
        <translation>D’où est tiré l’ordre des exemples</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>The rule that ends the training by itself</source>
        <translation>La règle qui arrête l’entraînement d’elle-même</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Loss below</source>
        <translation>Perte sous</translation>
    </message>
    <message>
        <source>Step below</source>
        <translation>Pas sous</translation>
    </message>
    <message>
        <source>Change where training stops</source>
        <translation>Modifier où l’entraînement s’arrête</translation>
    </message>
    <message>
        <source>Training stops by itself here</source>
        <translation>L’entraînement s’arrête ici de lui-même</translation>
    </message>
    <message>
        <source>Choose the batches</source>
        <translation>Choisir les lots</translation>
    </message>
    <message>
        <source>Change the batch size</source>
        <translation>Modifier la taille du lot</translation>
    </message>
    <message>
        <source>Change the order of the samples</source>
        <translation>Modifier l’ordre des exemples</translation>
    </message>
    <message>
        <source>Choose when training stops</source>
        <translation>Choisir quand l’entraînement s’arrête</translation>
    </message>
</context>
<context>
    <name>ExperimentCsv</name>
    <message>
        <source>Choose another file</source>
        <translation>Choisir un autre fichier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>The column to be learned</source>
        <translation>La colonne à apprendre</translation>
    </message>
    <message>
        <source>What becomes of {0}</source>
        <translation>Ce que devient {0}</translation>
    </message>
    <message>
        <source>and {0} more columns</source>
        <translation>et {0} colonnes de plus</translation>
    </message>
    <message>
        <source>Columns · {0}</source>
        <translation>Colonnes · {0}</translation>
    </message>
    <message>
        <source>Choose {name} as the target</source>
        <translation>Choisir {name} comme cible</translation>
    </message>
    <message>
        <source>Choose what becomes of {name}</source>
        <translation>Choisir ce que devient {name}</translation>
    </message>
</context>
<context>
    <name>ExperimentData</name>
    <message>
        <source>Set</source>
        <translation>Jeu</translation>
    </message>
    <message>
        <source>Where the samples come from</source>
        <translation>D’où viennent les exemples</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>How many samples are drawn</source>
        <translation>Combien d’exemples sont tirés</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>How far samples stray</source>
        <translation>À quel point les exemples s’écartent</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>How many classes</source>
        <translation>Combien de classes</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed draws the same samples</source>
        <translation>La même graine tire les mêmes exemples</translation>
    </message>
    <message>
        <source>Test share, %</source>
        <translation>Part de test, %</translation>
    </message>
    <message>
        <source>How much of the data is kept for testing, and never trained on</source>
        <translation>Quelle part des données est réservée au test, sans jamais servir à l’entraînement</translation>
    </message>
    <message>
        <source>Split seed</source>
        <translation>Graine du test</translation>
    </message>
    <message>
        <source>The same seed keeps the same samples for testing</source>
        <translation>La même graine réserve les mêmes exemples au test</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Fichier CSV</translation>
    </message>
    <message>
        <source>answers of experiments</source>
        <translation>réponses d’expériences</translation>
    </message>
    <message>
        <source>Table {name}</source>
        <translation>Tableau {name}</translation>
    </message>
    <message>
        <source>Change how many samples there are</source>
        <translation>Modifier le nombre d’exemples</translation>
    </message>
    <message>
        <source>Change the noise</source>
        <translation>Modifier le bruit</translation>
    </message>
    <message>
        <source>Change how many classes there are</source>
        <translation>Modifier le nombre de classes</translation>
    </message>
    <message>
        <source>Draw other samples</source>
        <translation>Tirer d’autres exemples</translation>
    </message>
    <message>
        <source>Change the share for testing</source>
        <translation>Modifier la part de test</translation>
    </message>
    <message>
        <source>Choose other samples for testing</source>
        <translation>Choisir d’autres exemples de test</translation>
    </message>
    <message>
        <source>Choose {name}</source>
        <translation>Choisir {name}</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>Choisir un fichier CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ExperimentEditor</name>
    <message>
        <source>Change {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>{name} = {value} is not possible: {problem}.</source>
        <translation>{name} = {value} n’est pas possible : {problem}.</translation>
    </message>
    <message>
        <source>The samples were others at this update. Go to the last one to edit them.</source>
        <translation>À cette mise à jour, les exemples étaient autres. Aller à la dernière pour les modifier.</translation>
    </message>
</context>
<context>
    <name>ExperimentExpression</name>
    <message>
        <source>Change the expression</source>
        <translation>Modifier l’expression</translation>
    </message>
    <message>
        <source>Write an expression, such as e = (a + b) * c.</source>
        <translation>Écrivez une expression, telle que e = (a + b) * c.</translation>
    </message>
    <message>
        <source>{problem}.</source>
        <translation>{problem}.</translation>
    </message>
    <message>
        <source>{problem}, at character {character}.</source>
        <translation>{problem}, au caractère {character}.</translation>
    </message>
    <message>
        <source>{problem}, at character {character} of line {line}.</source>
        <translation>{problem}, au caractère {character} de la ligne {line}.</translation>
    </message>
    <message>
        <source>A statement ends with a semicolon.</source>
        <translation>Une instruction se termine par un point-virgule.</translation>
    </message>
</context>
<context>
    <name>ExperimentFeatures</name>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Own inputs</source>
        <translation>Entrées propres</translation>
    </message>
    <message>
        <source>Expressions of the columns, with commas between them: + − * / ^ ( ) and sin cos tan exp log sqrt abs tanh sigmoid relu softplus max min</source>
        <translation>Expressions des colonnes, séparées par des virgules : + − * / ^ ( ) et sin cos tan exp log sqrt abs tanh sigmoid relu softplus max min</translation>
    </message>
    <message>
        <source>Standardize</source>
        <translation>Standardiser</translation>
    </message>
    <message>
        <source>Subtract an input's mean and divide by its standard deviation</source>
        <translation>Retrancher la moyenne d’une entrée et diviser par son écart-type</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Apprise sur</translation>
    </message>
    <message>
        <source>Which rows mean and standard deviation are of</source>
        <translation>De quelles lignes sont la moyenne et l’écart-type</translation>
    </message>
    <message>
        <source>Input {0}</source>
        <translation>Entrée {0}</translation>
    </message>
    <message>
        <source>Standardize {name}</source>
        <translation>Standardiser {name}</translation>
    </message>
    <message>
        <source>Add the input {name}</source>
        <translation>Ajouter l’entrée {name}</translation>
    </message>
    <message>
        <source>Remove the input {name}</source>
        <translation>Supprimer l’entrée {name}</translation>
    </message>
    <message>
        <source>Change the inputs</source>
        <translation>Modifier les entrées</translation>
    </message>
    <message>
        <source>The network needs one input at least.</source>
        <translation>Le réseau a besoin d’au moins une entrée.</translation>
    </message>
    <message>
        <source>Leave {name} as it is</source>
        <translation>Laisser {name} tel quel</translation>
    </message>
    <message>
        <source>Choose what standardization learns from</source>
        <translation>Choisir sur quoi la standardisation est apprise</translation>
    </message>
</context>
<context>
    <name>ExperimentForm</name>
    <message>
        <source>linear</source>
        <translation>linéaire</translation>
    </message>
    <message>
        <source>step</source>
        <translation>échelon</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoïde</translation>
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
        <translation>leaky ReLU</translation>
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
        <translation>Ce qui a été fait des données</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} de plus</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>And {count} more of this kind.</source>
        <translation>Et {count} de plus de ce type.</translation>
    </message>
    <message>
        <source>{column} became {count} columns, one for each category: {categories}.</source>
        <translation>{column} est devenu {count} colonnes, une par catégorie : {categories}.</translation>
    </message>
    <message>
        <source>The network's inputs are {features}.</source>
        <translation>Les entrées du réseau sont {features}.</translation>
    </message>
    <message>
        <source>{column} is {value} in every row learned from, so its input is always 0.</source>
        <translation>{column} vaut {value} dans chaque ligne d’apprentissage : son entrée est donc toujours nulle.</translation>
    </message>
    <message>
        <source>{samples} samples are drawn: {name}, noise {noise} (seed {seed}).</source>
        <translation>{samples} exemples sont tirés : {name}, bruit {noise} (graine {seed}).</translation>
    </message>
    <message>
        <source>{samples} samples of {classes} classes are drawn: {name}, noise {noise} (seed {seed}).</source>
        <translation>{samples} exemples de {classes} classes sont tirés : {name}, bruit {noise} (graine {seed}).</translation>
    </message>
    <message>
        <source>{columns}: what {experiment} answers to its samples after {updates} updates.</source>
        <translation>{columns} : ce que {experiment} répond à ses exemples après {updates} mises à jour.</translation>
    </message>
    <message>
        <source>The target is {expression}, made of the targets of these experiments, t1, t2 and so on.</source>
        <translation>La cible est {expression}, formée des cibles de ces expériences, t1, t2 et ainsi de suite.</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>des virgules</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>des points-virgules</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>des tabulations</translation>
    </message>
    <message>
        <source>{rows} rows are read from {file}, its columns separated by {separators}.</source>
        <translation>{rows} lignes sont lues dans {file}, aux colonnes séparées par {separators}.</translation>
    </message>
    <message>
        <source>The file names no columns: they are called x1, x2 and so on.</source>
        <translation>Le fichier ne nomme pas de colonnes : elles sont appelées x1, x2 et ainsi de suite.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it is read as Windows-1252.</source>
        <translation>Le fichier n’est pas en UTF-8 ; il est lu en Windows-1252.</translation>
    </message>
    <message>
        <source>{column} is standardized: minus {mean}, divided by {std} (learned from the {rows} training rows).</source>
        <translation>{column} est standardisé : moins {mean}, divisé par {std} (appris sur les {rows} lignes d’entraînement).</translation>
    </message>
    <message>
        <source>{column} is standardized: minus {mean}, divided by {std} (learned from all {rows} rows, those for testing too).</source>
        <translation>{column} est standardisé : moins {mean}, divisé par {std} (appris sur toutes les {rows} lignes, celles de test comprises).</translation>
    </message>
    <message>
        <source>Each of the {count} classes has an output: {high} for its own, {low} for others.</source>
        <translation>Chacune des {count} classes a une sortie : {high} pour la sienne, {low} pour les autres.</translation>
    </message>
    <message>
        <source>Classes are coded as {low} and {high}.</source>
        <translation>Les classes sont codées {low} et {high}.</translation>
    </message>
    <message>
        <source>Classes are coded as {low} ({first}) and {high} ({second}).</source>
        <translation>Les classes sont codées {low} ({first}) et {high} ({second}).</translation>
    </message>
    <message>
        <source>{test} of {all} samples are for testing, those that the document lists.</source>
        <translation>{test} exemples sur {all} servent au test, ceux que le document énumère.</translation>
    </message>
    <message>
        <source>{test} of {all} samples are for testing (seed {seed}).</source>
        <translation>{test} exemples sur {all} servent au test (graine {seed}).</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} de plus</translation>
    </message>
    <message>
        <source>This experiment</source>
        <translation>Cette expérience</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Binary cross-entropy</source>
        <translation>Entropie croisée binaire</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Entropie croisée</translation>
    </message>
    <message>
        <source>Half squared error</source>
        <translation>Demi-erreur quadratique</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Erreur quadratique moyenne</translation>
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
        <translation>tous à la fois</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>dans l’ordre</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>mélangés</translation>
    </message>
    <message>
        <source>random</source>
        <translation>au hasard</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>at update</source>
        <translation>à la mise à jour</translation>
    </message>
    <message>
        <source>at epoch</source>
        <translation>à l’époque</translation>
    </message>
    <message>
        <source>low loss</source>
        <translation>perte faible</translation>
    </message>
    <message>
        <source>small step</source>
        <translation>petit pas</translation>
    </message>
    <message>
        <source>several</source>
        <translation>plusieurs</translation>
    </message>
    <message>
        <source>all zero</source>
        <translation>tous nuls</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>uniforme</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normale</translation>
    </message>
    <message>
        <source>Xavier, uniform</source>
        <translation>Xavier, uniforme</translation>
    </message>
    <message>
        <source>Xavier, normal</source>
        <translation>Xavier, normale</translation>
    </message>
    <message>
        <source>He, uniform</source>
        <translation>He, uniforme</translation>
    </message>
    <message>
        <source>He, normal</source>
        <translation>He, normale</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>cercle</translation>
    </message>
    <message>
        <source>XOR</source>
        <translation>XOR</translation>
    </message>
    <message>
        <source>two clusters</source>
        <translation>deux amas</translation>
    </message>
    <message>
        <source>spiral</source>
        <translation>spirale</translation>
    </message>
    <message>
        <source>moons</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>blobs</source>
        <translation>nuages</translation>
    </message>
    <message>
        <source>XOR blobs</source>
        <translation>nuages XOR</translation>
    </message>
    <message>
        <source>plane</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>hills</source>
        <translation>collines</translation>
    </message>
    <message>
        <source>line</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>own points</source>
        <translation>points propres</translation>
    </message>
    <message>
        <source>CSV file…</source>
        <translation>fichier CSV…</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>standardized</source>
        <translation>standardisé</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>catégories</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>training rows</source>
        <translation>lignes d’entr.</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>toutes les lignes</translation>
    </message>
    <message>
        <source>summed over the samples (N) and the outputs (n)</source>
        <translation>sommée sur les exemples (N) et les sorties (n)</translation>
    </message>
    <message>
        <source>{0} needs sigmoid or softmax in the last layer: choose one there first.</source>
        <translation>{0} demande sigmoïde ou softmax dans la dernière couche : choisissez-y d’abord l’une des deux.</translation>
    </message>
    <message>
        <source>{0} goes only with sigmoid or softmax in the last layer: choose a squared error as the loss first.</source>
        <translation>{0} ne va qu’avec sigmoïde ou softmax dans la dernière couche : choisissez d’abord une erreur quadratique comme perte.</translation>
    </message>
    <message>
        <source>{0} needs targets from 0 to 1: change the other targets first.</source>
        <translation>{0} demande des cibles de 0 à 1 : modifiez d’abord les autres cibles.</translation>
    </message>
    <message>
        <source>Softmax needs a layer of at least 2 units, and this one has 1.</source>
        <translation>Softmax demande une couche d’au moins 2 unités, et celle-ci en a 1.</translation>
    </message>
    <message>
        <source>That is not possible: {0}.</source>
        <translation>Ce n’est pas possible : {0}.</translation>
    </message>
</context>
<context>
    <name>ExperimentInitializer</name>
    <message>
        <source>How the first weights are drawn</source>
        <translation>Comment les premiers poids sont tirés</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>The lowest weight that can be drawn</source>
        <translation>Le plus petit poids qui puisse être tiré</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>The highest weight that can be drawn</source>
        <translation>Le plus grand poids qui puisse être tiré</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>The mean of the weights drawn</source>
        <translation>La moyenne des poids tirés</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Écart-type</translation>
    </message>
    <message>
        <source>The weights' standard deviation</source>
        <translation>L’écart-type des poids</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed gives the same weights</source>
        <translation>La même graine donne les mêmes poids</translation>
    </message>
    <message>
        <source>biases too</source>
        <translation>biais aussi</translation>
    </message>
    <message>
        <source>Draw the biases like the weights; else they start at 0</source>
        <translation>Tirer les biais comme les poids ; sinon ils partent de 0</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>donnés</translation>
    </message>
    <message>
        <source>Draw the weights anew</source>
        <translation>Tirer de nouveaux poids</translation>
    </message>
    <message>
        <source>Choose how the weights start</source>
        <translation>Choisir comment les poids débutent</translation>
    </message>
    <message>
        <source>Choose how the biases start</source>
        <translation>Choisir comment les biais débutent</translation>
    </message>
</context>
<context>
    <name>ExperimentLayer</name>
    <message>
        <source>The output layer: as many units as the data has targets</source>
        <translation>La couche de sortie : autant d’unités que les données ont de cibles</translation>
    </message>
    <message>
        <source>Hidden layer {0}: its units and their activation</source>
        <translation>Couche cachée {0} : ses unités et leur activation</translation>
    </message>
    <message>
        <source>Units of the layer {0}</source>
        <translation>Unités de la couche {0}</translation>
    </message>
    <message>
        <source>Activation of the layer {0}</source>
        <translation>Activation de la couche {0}</translation>
    </message>
    <message>
        <source>Change the units of {name}</source>
        <translation>Modifier les unités de {name}</translation>
    </message>
    <message>
        <source>Choose the activation of {name}</source>
        <translation>Choisir l’activation de {name}</translation>
    </message>
</context>
<context>
    <name>ExperimentLayers</name>
    <message>
        <source>Hidden layers</source>
        <translation>Couches cachées</translation>
    </message>
    <message>
        <source>Layers between inputs and output</source>
        <translation>Couches entre les entrées et la sortie</translation>
    </message>
</context>
<context>
    <name>ExperimentLibrary</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Library of experiments</source>
        <translation>Bibliothèque d’expériences</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”. Esc shows all experiments again.</source>
        <translation>Rien trouvé pour « {text} ». Échap montre à nouveau toutes les expériences.</translation>
    </message>
</context>
<context>
    <name>ExperimentTraining</name>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
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
        <translation>Le momentum à la Nesterov : regarder devant</translation>
    </message>
    <message>
        <source>How much of its mean of the gradients stays after each update</source>
        <translation>Ce qui reste de sa moyenne des gradients après chaque mise à jour</translation>
    </message>
    <message>
        <source>How much of its mean of the squares stays after each update</source>
        <translation>Ce qui reste de sa moyenne des carrés après chaque mise à jour</translation>
    </message>
    <message>
        <source>Added to the root, against division by zero</source>
        <translation>Ajouté à la racine, contre la division par zéro</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Décroissance</translation>
    </message>
    <message>
        <source>Penalty L1</source>
        <translation>Pénalité L1</translation>
    </message>
    <message>
        <source>Adds l1 Σ|w| to the loss</source>
        <translation>Ajoute l1 Σ|w| à la perte</translation>
    </message>
    <message>
        <source>Penalty L2</source>
        <translation>Pénalité L2</translation>
    </message>
    <message>
        <source>Adds l2/2 Σw² to the loss</source>
        <translation>Ajoute l2/2 Σw² à la perte</translation>
    </message>
    <message>
        <source>biases too</source>
        <translation>biais aussi</translation>
    </message>
    <message>
        <source>Penalties count the biases too</source>
        <translation>Les pénalités comptent aussi les biais</translation>
    </message>
    <message>
        <source>Penalties of biases</source>
        <translation>Pénalités des biais</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>Choose the loss</source>
        <translation>Choisir la perte</translation>
    </message>
    <message>
        <source>Choose the optimizer</source>
        <translation>Choisir l’optimiseur</translation>
    </message>
</context>
<context>
    <name>ExperimentValues</name>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>It comes from a file or a table, so it cannot be edited here.</source>
        <translation>Cela vient d’un fichier ou d’un tableau et ne peut donc pas être modifié ici.</translation>
    </message>
    <message>
        <source>It is standardized, so it cannot be edited here.</source>
        <translation>Cela est standardisé et ne peut donc pas être modifié ici.</translation>
    </message>
    <message>
        <source>It is computed from the sample's columns, so it cannot be edited here.</source>
        <translation>Cela est calculé à partir des colonnes de l’exemple et ne peut donc pas être modifié ici.</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>Target {0}</source>
        <translation>Cible {0}</translation>
    </message>
    <message>
        <source>Input {0}</source>
        <translation>Entrée {0}</translation>
    </message>
</context>
<context>
    <name>ExperimentWeights</name>
    <message>
        <source>Weights {0} and biases</source>
        <translation>Poids {0} et biais</translation>
    </message>
    <message>
        <source>Weights {0}</source>
        <translation>Poids {0}</translation>
    </message>
    <message>
        <source>Weights {0} · {1} × {2}</source>
        <translation>Poids {0} · {1} × {2}</translation>
    </message>
</context>
<context>
    <name>ExplainCommands</name>
    <message>
        <source>This is about layers and weights, and an expression has none.</source>
        <translation>Il s’agit ici de couches et de poids, et une expression n’en a pas.</translation>
    </message>
</context>
<context>
    <name>ExplainPanels</name>
    <message>
        <source>Close; the Explain menu brings it back</source>
        <translation>Fermer ; le menu Expliquer le fait revenir</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>A change of {of} reaches {out} along one path. The chain rule multiplies the local derivatives on it, from {out} down.</source>
        <translation>Une variation de {of} atteint {out} par un seul chemin. La règle de la chaîne multiplie les dérivées locales le long de celui-ci, à partir de {out}.</translation>
    </message>
    <message>
        <source>A change of {of} reaches {out} along {n} paths. The chain rule multiplies the local derivatives on each, from {out} down, and adds the products.</source>
        <translation>Une variation de {of} atteint {out} par {n} chemins. La règle de la chaîne multiplie les dérivées locales le long de chacun, à partir de {out}, et additionne les produits.</translation>
    </message>
    <message>
        <source>{out} is computed from {of} directly, and along no other path: the local derivative is all there is.</source>
        <translation>{out} est calculé directement à partir de {of}, et par aucun autre chemin : la dérivée locale est tout ce qu’il y a.</translation>
    </message>
    <message>
        <source>A change of {of} reaches {out} along {n} paths, which are {groups} terms if they are grouped by the next value: what arrives at each is already the sum over all paths beyond it. This is the recursion that reverse mode, backpropagation, uses.</source>
        <translation>Une variation de {of} atteint {out} par {n} chemins, soit {groups} termes si on les groupe selon la valeur suivante : ce qui arrive à chacune est déjà la somme sur tous les chemins au-delà. C’est la récurrence qu’utilise le mode inverse, la rétropropagation.</translation>
    </message>
    <message>
        <source>A change of {of} goes on to one value. What arrives there from {out} is already the sum over all paths beyond it, so one product remains. This is the recursion that reverse mode, backpropagation, uses.</source>
        <translation>Une variation de {of} se transmet à une seule valeur. Ce qui y arrive de {out} est déjà la somme sur tous les chemins au-delà : il reste un seul produit. C’est la récurrence qu’utilise le mode inverse, la rétropropagation.</translation>
    </message>
    <message>
        <source>A change of {of} reaches {out} along {n} paths, which are {groups} terms if they are grouped by the operand they come through: its derivative is already the sum over all paths to it. This is the recursion that forward mode uses.</source>
        <translation>Une variation de {of} atteint {out} par {n} chemins, soit {groups} termes si on les groupe selon l’opérande par lequel ils passent : sa dérivée est déjà la somme sur tous les chemins qui y mènent. C’est la récurrence qu’utilise le mode direct.</translation>
    </message>
    <message>
        <source>A change of {of} reaches {out} through one operand. Its derivative is already the sum over all paths to it, so one product remains. This is the recursion that forward mode uses.</source>
        <translation>Une variation de {of} atteint {out} par un seul opérande. Sa dérivée est déjà la somme sur tous les chemins qui y mènent : il reste un seul produit. C’est la récurrence qu’utilise le mode direct.</translation>
    </message>
    <message>
        <source>The forward pass has the same number: {value}.</source>
        <translation>La passe avant donne le même nombre : {value}.</translation>
    </message>
    <message>
        <source>Multiplications, without those by {start} = 1</source>
        <translation>Multiplications, sans celles par {start} = 1</translation>
    </message>
    <message>
        <source>The derivatives of {out} by all inputs are sums over {paths} paths. Path by path they take {by_paths} multiplications, in one pass backward {by_recursion}: what arrives at a value is computed once and serves all paths through it.</source>
        <translation>Les dérivées de {out} par rapport à toutes les entrées sont des sommes sur {paths} chemins. Chemin par chemin, le nombre de multiplications est {by_paths}, en une seule passe arrière {by_recursion} : ce qui arrive à une valeur est calculé une fois et sert à tous les chemins qui y passent.</translation>
    </message>
    <message>
        <source>The derivatives of {out} by all inputs are sums over {paths} paths. Path by path they take {by_paths} multiplications, in forward mode {by_recursion}, with a pass for each input.</source>
        <translation>Les dérivées de {out} par rapport à toutes les entrées sont des sommes sur {paths} chemins. Chemin par chemin, le nombre de multiplications est {by_paths}, en mode direct {by_recursion}, avec une passe par entrée.</translation>
    </message>
    <message>
        <source>by all inputs</source>
        <translation>par toutes les entrées</translation>
    </message>
    <message>
        <source>{q} is given: it is an input of the expression.</source>
        <translation>{q} est donné : c’est une entrée de l’expression.</translation>
    </message>
    <message>
        <source>{q} is given: it stands in the expression.</source>
        <translation>{q} est donné : il figure dans l’expression.</translation>
    </message>
    <message>
        <source>No path leads from {of} to {out}: a change of {of} does not change {out}.</source>
        <translation>Aucun chemin ne mène de {of} à {out} : une variation de {of} ne change pas {out}.</translation>
    </message>
    <message>
        <source>Why is {q} = {value}?</source>
        <translation>Pourquoi {q} = {value} ?</translation>
    </message>
    <message>
        <source>How large is {q}?</source>
        <translation>Combien vaut {q} ?</translation>
    </message>
    <message>
        <source>A change of {of} reaches the loss {loss} along one path. The chain rule multiplies the local derivatives on it, from the loss down.</source>
        <translation>Une variation de {of} atteint la perte {loss} par un seul chemin. La règle de la chaîne multiplie les dérivées locales le long de celui-ci, à partir de la perte.</translation>
    </message>
    <message>
        <source>A change of {of} reaches the loss {loss} along {n} paths. The chain rule multiplies the local derivatives on each, from the loss down, and adds the products.</source>
        <translation>Une variation de {of} atteint la perte {loss} par {n} chemins. La règle de la chaîne multiplie les dérivées locales le long de chacun, à partir de la perte, et additionne les produits.</translation>
    </message>
    <message>
        <source>A change of {of} reaches the loss {loss} along {n} paths, which are {groups} terms if they are grouped by the next layer: what arrives at each unit is already the sum over all paths beyond it. This is the recursion that backpropagation uses.</source>
        <translation>Une variation de {of} atteint la perte {loss} par {n} chemins, soit {groups} termes si on les groupe selon la couche suivante : ce qui arrive à chaque unité est déjà la somme sur tous les chemins au-delà. C’est la récurrence qu’utilise la rétropropagation.</translation>
    </message>
    <message>
        <source>A change of {of} goes on to one unit. What arrives there from the loss {loss} is already the sum over all paths beyond it, so one product remains. This is the recursion that backpropagation uses.</source>
        <translation>Une variation de {of} se transmet à une seule unité. Ce qui y arrive de la perte {loss} est déjà la somme sur tous les chemins au-delà : il reste un seul produit. C’est la récurrence qu’utilise la rétropropagation.</translation>
    </message>
    <message>
        <source>The loss {loss} depends on {of} directly: here the way back begins.</source>
        <translation>La perte {loss} dépend directement de {of} : ici commence le chemin du retour.</translation>
    </message>
    <message>
        <source>Loss and output activation are one factor here: each alone would be lost to rounding.</source>
        <translation>La perte et l’activation de sortie forment ici un seul facteur : chacune à elle seule se perdrait dans l’arrondi.</translation>
    </message>
    <message>
        <source>Path {number}: {way}</source>
        <translation>Chemin {number} : {way}</translation>
    </message>
    <message>
        <source>The largest factor is {largest}, the smallest is {smallest}.</source>
        <translation>Le plus grand facteur est {largest}, le plus petit est {smallest}.</translation>
    </message>
    <message>
        <source>The sum over the paths</source>
        <translation>La somme sur les chemins</translation>
    </message>
    <message>
        <source>Path {number} contributes most.</source>
        <translation>Le chemin {number} contribue le plus.</translation>
    </message>
    <message>
        <source>Most comes through {unit}.</source>
        <translation>La plus grande part passe par {unit}.</translation>
    </message>
    <message>
        <source>The largest term is {term} = {value}.</source>
        <translation>Le plus grand terme est {term} = {value}.</translation>
    </message>
    <message>
        <source>The batch</source>
        <translation>Le lot</translation>
    </message>
    <message>
        <source>This is the share of sample {sample}. The gradient of the batch is the mean over the shares of its {n} samples.</source>
        <translation>C’est la part de l’exemple {sample}. Le gradient du lot est la moyenne des parts de ses {n} exemples.</translation>
    </message>
    <message>
        <source>This is the share of sample {sample}. The gradient of the batch is the mean over the shares of its {n} samples, plus the pull of the penalty.</source>
        <translation>C’est la part de l’exemple {sample}. Le gradient du lot est la moyenne des parts de ses {n} exemples, plus le rappel de la pénalité.</translation>
    </message>
    <message>
        <source>To this comes the pull of the penalty on {of} itself.</source>
        <translation>S’y ajoute le rappel de la pénalité sur {of} même.</translation>
    </message>
    <message>
        <source>sample {sample}</source>
        <translation>exemple {sample}</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>pénalité</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>The backward pass has the same number: {value}.</source>
        <translation>La passe arrière donne le même nombre : {value}.</translation>
    </message>
    <message>
        <source>The backward pass has another number: {value}. One of its rules is wrong.</source>
        <translation>La passe arrière donne un autre nombre : {value}. L’une de ses règles est fausse.</translation>
    </message>
    <message>
        <source>Multiplications, for one sample</source>
        <translation>Multiplications, pour un exemple</translation>
    </message>
    <message>
        <source>The whole gradient is a sum over {paths} paths. Path by path it takes {by_paths} multiplications, with the recursion {by_recursion}: what arrives at a unit is computed once and serves all paths through it.</source>
        <translation>Le gradient entier est une somme sur {paths} chemins. Chemin par chemin, le nombre de multiplications est {by_paths}, avec la récurrence {by_recursion} : ce qui arrive à une unité est calculé une fois et sert à tous les chemins qui y passent.</translation>
    </message>
    <message>
        <source>No two paths share a part that takes a multiplication, so the recursion saves nothing here.</source>
        <translation>Aucun tronçon demandant une multiplication n’est commun à deux chemins : la récurrence n’économise donc rien ici.</translation>
    </message>
    <message>
        <source>paths</source>
        <translation>chemins</translation>
    </message>
    <message>
        <source>path by path</source>
        <translation>chemin par chemin</translation>
    </message>
    <message>
        <source>with the recursion</source>
        <translation>avec la récurrence</translation>
    </message>
    <message>
        <source>this derivative</source>
        <translation>cette dérivée</translation>
    </message>
    <message>
        <source>the whole gradient</source>
        <translation>le gradient entier</translation>
    </message>
    <message>
        <source>through</source>
        <translation>par</translation>
    </message>
    <message>
        <source>what arrives there</source>
        <translation>ce qui y arrive</translation>
    </message>
    <message>
        <source>local derivative</source>
        <translation>dérivée locale</translation>
    </message>
    <message>
        <source>contribution</source>
        <translation>contribution</translation>
    </message>
    <message>
        <source>{q} is given: it comes from the data.</source>
        <translation>{q} est donné : cela vient des données.</translation>
    </message>
    <message>
        <source>{q} is given: it is what the network should answer.</source>
        <translation>{q} est donné : c’est ce que le réseau devrait répondre.</translation>
    </message>
    <message>
        <source>{q} is given: it is a setting of the training.</source>
        <translation>{q} est donné : c’est un réglage de l’entraînement.</translation>
    </message>
    <message>
        <source>{q} counts the updates, from 1.</source>
        <translation>{q} compte les mises à jour, à partir de 1.</translation>
    </message>
    <message>
        <source>{q} is what the optimizer kept from the update before; at first it is 0.</source>
        <translation>{q} est ce que l’optimiseur a gardé de la mise à jour précédente ; au départ, 0.</translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>L’image est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>ExpressionQuestion</name>
    <message>
        <source>reverse</source>
        <translation>inverse</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>direct</translation>
    </message>
    <message>
        <source>Differentiate</source>
        <translation>Dériver</translation>
    </message>
    <message>
        <source>The value whose derivatives are asked</source>
        <translation>La valeur dont on demande les dérivées</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Reverse: one pass backward gives the derivatives of one value by all others. Forward: one pass forward gives the derivatives of all values by one</source>
        <translation>Inverse : une passe arrière donne les dérivées d’une valeur par rapport à toutes les autres. Direct : une passe avant donne les dérivées de toutes les valeurs par rapport à une seule</translation>
    </message>
    <message>
        <source>With respect to</source>
        <translation>Par rapport à</translation>
    </message>
    <message>
        <source>Forward: the value that all are differentiated by. Reverse: which derivative to see</source>
        <translation>Direct : la valeur par rapport à laquelle toutes sont dérivées. Inverse : la dérivée à afficher</translation>
    </message>
</context>
<context>
    <name>ExpressionValues</name>
    <message>
        <source>Slider of {name}</source>
        <translation>Curseur de {name}</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
</context>
<context>
    <name>GradientPanel</name>
    <message>
        <source>Gradient sizes</source>
        <translation>Taille des gradients</translation>
    </message>
    <message>
        <source>layer {number} ({activation})</source>
        <translation>couche {number} ({activation})</translation>
    </message>
    <message>
        <source>All gradients are 0: no weight changes.</source>
        <translation>Tous les gradients sont nuls : aucun poids ne change.</translation>
    </message>
    <message>
        <source>last layer 0</source>
        <translation>dernière couche 0</translation>
    </message>
    <message>
        <source>first/last layer {ratio}</source>
        <translation>première/dernière couche {ratio}</translation>
    </message>
    <message>
        <source>gaps: gradient 0 in layer {numbers}</source>
        <translation>lacunes : gradient nul, couche {numbers}</translation>
    </message>
</context>
<context>
    <name>GraphView</name>
    <message>
        <source>what edges carry: color and width, logarithmic</source>
        <translation>ce que portent les arêtes : couleur et largeur, logarithmique</translation>
    </message>
    <message>
        <source>All derivatives of {name} take</source>
        <translation>Toutes les dérivées de {name} demandent</translation>
    </message>
    <message>
        <source>one pass back: {work}</source>
        <translation>une passe arrière : {work}</translation>
    </message>
    <message>
        <source>or one pass forward: {work}</source>
        <translation>ou une passe avant : {work}</translation>
    </message>
    <message>
        <source>or {count} passes forward: {work}</source>
        <translation>ou {count} passes avant : {work}</translation>
    </message>
    <message>
        <source>{times} multiplication, {plus} addition</source>
        <translation>{times} multiplication, {plus} addition</translation>
    </message>
    <message>
        <source>{times} multiplication, {plus} additions</source>
        <translation>{times} multiplication, {plus} additions</translation>
    </message>
    <message>
        <source>{times} multiplications, {plus} addition</source>
        <translation>{times} multiplications, {plus} addition</translation>
    </message>
    <message>
        <source>{times} multiplications, {plus} additions</source>
        <translation>{times} multiplications, {plus} additions</translation>
    </message>
    <message>
        <source>Drag it to the side, or double-click, to change it</source>
        <translation>Glissez latéralement, ou double-cliquez, pour modifier</translation>
    </message>
    <message>
        <source>its share of {name}: {value}</source>
        <translation>sa part de {name} : {value}</translation>
    </message>
</context>
<context>
    <name>HistogramCanvas</name>
    <message>
        <source>saturated {share}</source>
        <translation>saturés {share}</translation>
    </message>
    <message>
        <source>dead {dead} of {units}</source>
        <translation>mortes {dead} sur {units}</translation>
    </message>
    <message>
        <source>layer {number}: {units} × {activation}</source>
        <translation>couche {number} : {units} × {activation}</translation>
    </message>
    <message>
        <source>{layer}, {idle}</source>
        <translation>{layer}, {idle}</translation>
    </message>
    <message>
        <source>from {low} to {high}: {count} of {all} weights</source>
        <translation>de {low} à {high} : {count} poids sur {all}</translation>
    </message>
    <message>
        <source>from {low} to {high}: {count} of {all} gradients dJ/dW</source>
        <translation>de {low} à {high} : {count} gradients dJ/dW sur {all}</translation>
    </message>
    <message>
        <source>from {low} to {high}: {count} of {all} activations</source>
        <translation>de {low} à {high} : {count} activations sur {all}</translation>
    </message>
    <message>
        <source>dead: 0 for all {samples} training samples, so its weights get no gradient</source>
        <translation>morte : 0 pour tous les exemples d’entraînement ({samples}) ; ses poids ne reçoivent donc aucun gradient</translation>
    </message>
    <message>
        <source>saturated: beyond ±{edge}, where tanh is so flat that little gradient passes</source>
        <translation>saturé : au-delà de ±{edge}, où tanh est si plate que peu de gradient passe</translation>
    </message>
    <message>
        <source>saturated: below {low} or above {high}, where the sigmoid is so flat that little gradient passes</source>
        <translation>saturé : sous {low} ou au-dessus de {high}, où la sigmoïde est si plate que peu de gradient passe</translation>
    </message>
    <message>
        <source>(in the last layer: answers that are very sure)</source>
        <translation>(dans la dernière couche : des réponses très sûres)</translation>
    </message>
    <message>
        <source>{activation} · {units}</source>
        <translation>{activation} · {units}</translation>
    </message>
    <message>
        <source>{share} are 0</source>
        <translation>{share} sont nuls</translation>
    </message>
</context>
<context>
    <name>HistogramPanel</name>
    <message>
        <source>Histograms</source>
        <translation>Histogrammes</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>The weights of each layer</source>
        <translation>Les poids de chaque couche</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradients</translation>
    </message>
    <message>
        <source>dJ/dW of each weight, for the batch of the coming update</source>
        <translation>dJ/dW de chaque poids, pour le lot de la prochaine mise à jour</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activations</translation>
    </message>
    <message>
        <source>What each unit answers to each training sample</source>
        <translation>Ce que chaque unité répond à chaque exemple d’entraînement</translation>
    </message>
    <message>
        <source>layer {number} saturated {share}</source>
        <translation>couche {number} saturés {share}</translation>
    </message>
    <message>
        <source>dead {dead} of {units} units</source>
        <translation>unités mortes {dead} sur {units}</translation>
    </message>
</context>
<context>
    <name>HistoryBar</name>
    <message>
        <source>History: any update can be opened</source>
        <translation>Historique : toute mise à jour peut être ouverte</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Speed of training</source>
        <translation>Vitesse d’entraînement</translation>
    </message>
    <message>
        <source>Speed of training: updates a second</source>
        <translation>Vitesse d’entraînement : mises à jour par seconde</translation>
    </message>
    <message>
        <source>update {update} · epoch {epoch}</source>
        <translation>mise à jour {update} · époque {epoch}</translation>
    </message>
    <message>
        <source>{rate} epochs/s</source>
        <translation>{rate} époques/s</translation>
    </message>
    <message>
        <source>{place} · {rate}</source>
        <translation>{place} · {rate}</translation>
    </message>
    <message>
        <source>Computing the way to this update again …</source>
        <translation>Le chemin jusqu’à cette mise à jour est recalculé …</translation>
    </message>
    <message>
        <source>Running to the stop rule …</source>
        <translation>En route vers la règle d’arrêt …</translation>
    </message>
    <message>
        <source>as fast as possible</source>
        <translation>aussi vite que possible</translation>
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
        <translation>Mises à jour de l’entraînement</translation>
    </message>
    <message>
        <source>Update {number} of {count}</source>
        <translation>Mise à jour {number} sur {count}</translation>
    </message>
    <message>
        <source>Update {number}</source>
        <translation>Mise à jour {number}</translation>
    </message>
</context>
<context>
    <name>ImagePanel</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>{name} = {value}</source>
        <translation>{name} = {value}</translation>
    </message>
    <message>
        <source>The inputs of this experiment are no square image.</source>
        <translation>Les entrées de cette expérience ne forment pas une image carrée.</translation>
    </message>
    <message>
        <source>sample {number}</source>
        <translation>exemple {number}</translation>
    </message>
    <message>
        <source>{label}, recognized</source>
        <translation>{label}, reconnu</translation>
    </message>
    <message>
        <source>{label}, taken for {answer}</source>
        <translation>{label}, pris pour {answer}</translation>
    </message>
    <message>
        <source>{low} light, {high} dark</source>
        <translation>{low} clair, {high} foncé</translation>
    </message>
    <message>
        <source>target {value}</source>
        <translation>cible {value}</translation>
    </message>
    <message>
        <source>target; bars: the network's answer</source>
        <translation>cible ; barres : la réponse du réseau</translation>
    </message>
    <message>
        <source>target; bars: answer</source>
        <translation>cible ; barres : réponse</translation>
    </message>
    <message>
        <source>output</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>output {n}</source>
        <translation>sortie {n}</translation>
    </message>
</context>
<context>
    <name>KeysWindow</name>
    <message>
        <source>Hint, while predicting</source>
        <translation>Indice, pendant la prédiction</translation>
    </message>
    <message>
        <source>Choose A to D, while predicting</source>
        <translation>Choisir de A à D, pendant la prédiction</translation>
    </message>
    <message>
        <source>Point at a number, or a sample</source>
        <translation>Pointer un nombre, ou un exemple</translation>
    </message>
    <message>
        <source>Go there; take and let go</source>
        <translation>Y aller ; prendre et lâcher</translation>
    </message>
    <message>
        <source>Change the number</source>
        <translation>Modifier le nombre</translation>
    </message>
    <message>
        <source>Ask about the number</source>
        <translation>Interroger le nombre</translation>
    </message>
    <message>
        <source>To the next part</source>
        <translation>Vers la partie suivante</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>LaneCard</name>
    <message>
        <source>The line of {name} in the plot</source>
        <translation>La courbe de {name} dans le graphique</translation>
    </message>
    <message>
        <source>What can be done with {name}</source>
        <translation>Ce que l’on peut faire de {name}</translation>
    </message>
    <message>
        <source>What {name} answers</source>
        <translation>Ce que répond {name}</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Celle du système</translation>
    </message>
</context>
<context>
    <name>LayerBars</name>
    <message>
        <source>Gradient of each layer</source>
        <translation>Gradient de chaque couche</translation>
    </message>
    <message>
        <source>layer {number}: {size}</source>
        <translation>couche {number} : {size}</translation>
    </message>
    <message>
        <source>gradient of each layer</source>
        <translation>gradient de chaque couche</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>gradients</translation>
    </message>
    <message>
        <source>Euclidean length of ∂J/∂W, of the last batch</source>
        <translation>Norme euclidienne de ∂J/∂W, du dernier lot</translation>
    </message>
</context>
<context>
    <name>LeftColumn</name>
    <message>
        <source>Height of the library</source>
        <translation>Hauteur de la bibliothèque</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Open a page of the web?</source>
        <translation>Ouvrir une page web ?</translation>
    </message>
    <message>
        <source>This link leads out of the program, to {host}.</source>
        <translation>Ce lien mène hors du programme, vers {host}.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
</context>
<context>
    <name>LessonBar</name>
    <message>
        <source>Text of the lesson</source>
        <translation>Texte de la leçon</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>Quitter la leçon</translation>
    </message>
    <message>
        <source>Leave the lesson, and come back to this part with {keys}</source>
        <translation>Quitter la leçon, et revenir à cette partie avec {keys}</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} sur {count}</translation>
    </message>
</context>
<context>
    <name>LessonCommands</name>
    <message>
        <source>This experiment has no lesson.</source>
        <translation>Cette expérience n’a pas de leçon.</translation>
    </message>
</context>
<context>
    <name>LibraryCommands</name>
    <message>
        <source>This is the last experiment of the library.</source>
        <translation>C’est la dernière expérience de la bibliothèque.</translation>
    </message>
    <message>
        <source>This is the first experiment of the library.</source>
        <translation>C’est la première expérience de la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>LibrarySearchField</name>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Chercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Finds words in titles, names, topics and lines of text</source>
        <translation>Trouve les mots des titres, des noms, des thèmes et des résumés</translation>
    </message>
</context>
<context>
    <name>LibraryWindow</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Library of experiments</source>
        <translation>Bibliothèque d’expériences</translation>
    </message>
    <message>
        <source>Arrows choose · Enter opens · Esc closes</source>
        <translation>Flèches : choisir · Entrée : ouvrir · Échap : fermer</translation>
    </message>
    <message>
        <source>{found} of {count} experiments</source>
        <translation>{found} expériences sur {count}</translation>
    </message>
    <message>
        <source>{count} experiments</source>
        <translation>{count} expériences</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”. Esc closes the library.</source>
        <translation>Rien trouvé pour « {text} ». Échap ferme la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>LicensesWindow</name>
    <message>
        <source>Licenses</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>backpropviz is under the MIT license. It runs on, and carries, these parts by others, each under a license of its own.</source>
        <translation>backpropviz est sous licence MIT. Il s’appuie sur les composants suivants, réalisés par d’autres, et les contient, chacun sous sa propre licence.</translation>
    </message>
    <message>
        <source>Parts by others</source>
        <translation>Composants d’autres auteurs</translation>
    </message>
    <message>
        <source>License in full</source>
        <translation>Licence complète</translation>
    </message>
</context>
<context>
    <name>LinkEdits</name>
    <message>
        <source>Take back what links changed</source>
        <translation>Annuler ce que les liens ont changé</translation>
    </message>
</context>
<context>
    <name>LinkFollower</name>
    <message>
        <source>This link cannot be followed here: {problem}</source>
        <translation>Ce lien ne peut pas être suivi ici : {problem}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>this experiment has no stop rule.</source>
        <translation>cette expérience n’a pas de règle d’arrêt.</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>Change the learning rate</source>
        <translation>Modifier le taux d’apprentissage</translation>
    </message>
    <message>
        <source>Change the activation</source>
        <translation>Modifier l’activation</translation>
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
        <translation>{first} ; {second}</translation>
    </message>
</context>
<context>
    <name>LossPanel</name>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>What is made smaller</source>
        <translation>Ce qui est rendu plus petit</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>The share of right answers</source>
        <translation>La part des bonnes réponses</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>Logarithmic: small losses are told apart as well as large ones</source>
        <translation>Logarithmique : les petites pertes se distinguent aussi bien que les grandes</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linéaire</translation>
    </message>
    <message>
        <source>Linear: from 0 on</source>
        <translation>Linéaire : à partir de 0</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>pénalité</translation>
    </message>
    <message>
        <source>train {share}</source>
        <translation>entr. {share}</translation>
    </message>
    <message>
        <source>{train}   test {share}</source>
        <translation>{train}   test {share}</translation>
    </message>
    <message>
        <source>train {loss}</source>
        <translation>entr. {loss}</translation>
    </message>
    <message>
        <source>{train}   test {loss}</source>
        <translation>{train}   test {loss}</translation>
    </message>
    <message>
        <source>{losses}   penalty {penalty}</source>
        <translation>{losses}   pénalité {penalty}</translation>
    </message>
    <message>
        <source>train</source>
        <translation>entr.</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
</context>
<context>
    <name>MainBoard</name>
    <message>
        <source>Width of the left column</source>
        <translation>Largeur de la colonne gauche</translation>
    </message>
    <message>
        <source>Width of the right column</source>
        <translation>Largeur de la colonne droite</translation>
    </message>
</context>
<context>
    <name>MainHeader</name>
    <message>
        <source>There are changes that are not saved</source>
        <translation>Des changements ne sont pas enregistrés</translation>
    </message>
    <message>
        <source>{count} nodes</source>
        <translation>{count} nœuds</translation>
    </message>
    <message>
        <source>derivatives by {name}</source>
        <translation>dérivées par rapport à {name}</translation>
    </message>
    <message>
        <source>differentiates {name}</source>
        <translation>dérive {name}</translation>
    </message>
    <message>
        <source>Arrange the panels as at first</source>
        <translation>Disposer les panneaux comme au début</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Your experiment is still open.</source>
        <translation>Une erreur s’est produite dans le programme. Votre expérience est toujours ouverte.</translation>
    </message>
    <message>
        <source>An error in backpropviz</source>
        <translation>Une erreur dans backpropviz</translation>
    </message>
    <message>
        <source>The details are in {path}</source>
        <translation>Les détails sont dans {path}</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>How backpropagation works, one operation at a time.</source>
        <translation>Comment marche la rétropropagation, une opération à la fois.</translation>
    </message>
    <message>
        <source>About backpropviz</source>
        <translation>À propos de backpropviz</translation>
    </message>
    <message>
        <source>Under the MIT license; it is built with Qt, which is under the LGPL.</source>
        <translation>Sous licence MIT ; réalisé avec Qt, sous licence LGPL.</translation>
    </message>
    <message>
        <source>Licenses…</source>
        <translation>Licences…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: {edit}</source>
        <translation>Annuler : {edit}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo: {edit}</source>
        <translation>Rétablir : {edit}</translation>
    </message>
</context>
<context>
    <name>MatrixCanvas</name>
    <message>
        <source>Matrices</source>
        <translation>Matrices</translation>
    </message>
</context>
<context>
    <name>MatrixPanel</name>
    <message>
        <source>Matrices</source>
        <translation>Matrices</translation>
    </message>
    <message>
        <source>The line of matrices</source>
        <translation>La ligne de matrices</translation>
    </message>
    <message>
        <source>equation {number} of {count}</source>
        <translation>équation {number} sur {count}</translation>
    </message>
    <message>
        <source>The step and the line of code with this number</source>
        <translation>L’étape et la ligne de code portant ce numéro</translation>
    </message>
    <message>
        <source>The line before</source>
        <translation>La ligne précédente</translation>
    </message>
    <message>
        <source>The next line</source>
        <translation>La ligne suivante</translation>
    </message>
    <message>
        <source>This line comes first.</source>
        <translation>Cette ligne est la première.</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>pas encore calculé</translation>
    </message>
    <message>
        <source>the share of sample {sample}: its row of each</source>
        <translation>la part de l’exemple {sample} : sa ligne dans chacune</translation>
    </message>
    <message>
        <source>row {row} · column {column}, plus the bias</source>
        <translation>ligne {row} · colonne {column}, plus le biais</translation>
    </message>
    <message>
        <source>row {row} · column {column}</source>
        <translation>ligne {row} · colonne {column}</translation>
    </message>
    <message>
        <source>row {row} · column {column}, over {count} samples</source>
        <translation>ligne {row} · colonne {column}, sur {count} exemples</translation>
    </message>
    <message>
        <source>the mean of column {column}</source>
        <translation>la moyenne de la colonne {column}</translation>
    </message>
    <message>
        <source>column {column}: one sample, so nothing is added</source>
        <translation>colonne {column} : un seul exemple, donc rien à additionner</translation>
    </message>
    <message>
        <source>the mean over {count} samples</source>
        <translation>la moyenne sur {count} exemples</translation>
    </message>
    <message>
        <source>from the size of every parameter</source>
        <translation>à partir de la taille de chaque paramètre</translation>
    </message>
    <message>
        <source>from row {row} of outputs and targets</source>
        <translation>à partir de la ligne {row} des sorties et des cibles</translation>
    </message>
    <message>
        <source>softmax takes all of row {row}</source>
        <translation>softmax prend toute la ligne {row}</translation>
    </message>
    <message>
        <source>entry by entry: row {row}, column {column}</source>
        <translation>élément par élément : ligne {row}, colonne {column}</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>ligne {row}, colonne {column}</translation>
    </message>
    <message>
        <source>{said} (sample {sample})</source>
        <translation>{said} (exemple {sample})</translation>
    </message>
</context>
<context>
    <name>MatrixReadout</name>
    <message>
        <source>The number that is pointed at</source>
        <translation>Le nombre pointé</translation>
    </message>
</context>
<context>
    <name>MatrixStage</name>
    <message>
        <source>derivatives: color, logarithmic</source>
        <translation>dérivées : couleur, logarithmique</translation>
    </message>
    <message>
        <source>values: color, by the largest of each matrix</source>
        <translation>valeurs : couleur, selon la plus grande de chaque matrice</translation>
    </message>
    <message>
        <source>shapes: rows × columns</source>
        <translation>dimensions : lignes × colonnes</translation>
    </message>
    <message>
        <source>samples in rows; ▸ the one that is followed</source>
        <translation>exemples en lignes ; ▸ celui qui est suivi</translation>
    </message>
    <message>
        <source>samples in rows: here is one</source>
        <translation>exemples en lignes : ici un seul</translation>
    </message>
    <message>
        <source>row {row} of {rows}, column {column} of {columns}</source>
        <translation>ligne {row} sur {rows}, colonne {column} sur {columns}</translation>
    </message>
    <message>
        <source>sample {number}</source>
        <translation>exemple {number}</translation>
    </message>
    <message>
        <source>{sign}: {words}</source>
        <translation>{sign} : {words}</translation>
    </message>
    <message>
        <source>{operands} gives {shape}</source>
        <translation>{operands} donne {shape}</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>pénalité</translation>
    </message>
    <message>
        <source>product of matrices: row by column</source>
        <translation>produit matriciel : ligne par colonne</translation>
    </message>
    <message>
        <source>sum; one row is added to every row</source>
        <translation>somme ; une ligne est ajoutée à chaque ligne</translation>
    </message>
    <message>
        <source>mean over the samples</source>
        <translation>moyenne sur les exemples</translation>
    </message>
    <message>
        <source>penalty on the size of the parameters</source>
        <translation>pénalité sur la taille des paramètres</translation>
    </message>
    <message>
        <source>loss of each sample, from its row</source>
        <translation>perte de chaque exemple, à partir de sa ligne</translation>
    </message>
    <message>
        <source>softmax of each row</source>
        <translation>softmax de chaque ligne</translation>
    </message>
    <message>
        <source>entry by entry</source>
        <translation>élément par élément</translation>
    </message>
</context>
<context>
    <name>MotionCommands</name>
    <message>
        <source>An expression is not trained: it has no weights.</source>
        <translation>Une expression ne s’entraîne pas : elle n’a pas de poids.</translation>
    </message>
</context>
<context>
    <name>MotionMenu</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Mouvement réduit</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>not computed yet</source>
        <translation>pas encore calculé</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>{name} is to be predicted.</source>
        <translation>{name} est à prédire.</translation>
    </message>
    <message>
        <source>Nothing is computed yet.</source>
        <translation>Rien n’est encore calculé.</translation>
    </message>
    <message>
        <source>Double-click (or F2) to change it</source>
        <translation>Double-cliquez (ou F2) pour modifier</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>output</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>cachée</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>gradient: color and width, logarithmic</source>
        <translation>gradient : couleur et largeur, logarithmique</translation>
    </message>
    <message>
        <source>{activation} · {units}</source>
        <translation>{activation} · {units}</translation>
    </message>
    <message>
        <source>edges: the strongest {shown} of {total} weights</source>
        <translation>arêtes : {shown} poids sur {total}, les plus forts</translation>
    </message>
    <message>
        <source>edges: the largest {shown} of {total} gradients of the batch</source>
        <translation>arêtes : {shown} gradients du lot sur {total}, les plus grands</translation>
    </message>
    <message>
        <source>edges: weights</source>
        <translation>arêtes : poids</translation>
    </message>
    <message>
        <source>edges: gradients of the batch</source>
        <translation>arêtes : gradients du lot</translation>
    </message>
    <message>
        <source>{edges} · tiles: what each neuron answers over the plane</source>
        <translation>{edges} · vignettes : ce que répond chaque neurone dans le plan</translation>
    </message>
    <message>
        <source>{edges} · tiles: what each neuron answers over {name}</source>
        <translation>{edges} · vignettes : ce que répond chaque neurone selon {name}</translation>
    </message>
    <message>
        <source>{edges} · tiles: the neurons' answers</source>
        <translation>{edges} · vignettes : les réponses des neurones</translation>
    </message>
    <message>
        <source>dashed: negative</source>
        <translation>tirets : négatif</translation>
    </message>
    <message>
        <source>broken: negative</source>
        <translation>interrompu : négatif</translation>
    </message>
    <message>
        <source>{sign} · dots: biases</source>
        <translation>{sign} · points : biais</translation>
    </message>
    <message>
        <source>{sign} · dots: biases · logarithmic</source>
        <translation>{sign} · points : biais · logarithmique</translation>
    </message>
    <message>
        <source>{sign} · logarithmic</source>
        <translation>{sign} · logarithmique</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>logarithmique</translation>
    </message>
    <message>
        <source>Each neuron with its answers over the plane, each weight as a line.</source>
        <translation>Chaque neurone avec ses réponses dans le plan, chaque poids comme un trait.</translation>
    </message>
    <message>
        <source>Pause to change it</source>
        <translation>Mettez en pause pour modifier</translation>
    </message>
    <message>
        <source>{symbol} = {value}</source>
        <translation>{symbol} = {value}</translation>
    </message>
    <message>
        <source>Picture: {symbol} over {across} and {up}; orange {low}, blue {high}</source>
        <translation>Image : {symbol} selon {across} et {up} ; orange {low}, bleu {high}</translation>
    </message>
    <message>
        <source>Curve: {symbol} over {across}; from {low} at the bottom to {high}</source>
        <translation>Courbe : {symbol} selon {across} ; de {low} en bas à {high}</translation>
    </message>
    <message>
        <source>The columns that are not shown are at their mean</source>
        <translation>Les colonnes non montrées sont à leur moyenne</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Back at update 0. Undo brings the {count} updates back.</source>
        <translation>De retour à la mise à jour 0. Annuler fait revenir les {count} mises à jour.</translation>
    </message>
    <message>
        <source>The {count} updates after this one belong to the settings before. They are set aside; Undo brings them back.</source>
        <translation>Les {count} mises à jour suivantes relèvent des réglages précédents. Elles sont mises de côté ; Annuler les fait revenir.</translation>
    </message>
    <message>
        <source>Training starts over at update 0. Undo brings back the {count} updates there were.</source>
        <translation>L’entraînement recommence à la mise à jour 0. Annuler fait revenir les {count} mises à jour d’avant.</translation>
    </message>
    <message>
        <source>The stop rule is met after {count} updates. Train again to go on past it.</source>
        <translation>La règle d’arrêt est atteinte après {count} mises à jour. Entraînez encore pour aller au-delà.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>This is not a number; write one such as 0.5, −3, 1e−4 or 1/3.</source>
        <translation>Ce n’est pas un nombre ; écrivez par exemple 0,5 ou −3 ou 1e−4 ou 1/3.</translation>
    </message>
    <message>
        <source>Write a whole number from {0} to {1}.</source>
        <translation>Écrivez un nombre entier de {0} à {1}.</translation>
    </message>
    <message>
        <source>Write a number from {0} to {1}.</source>
        <translation>Écrivez un nombre de {0} à {1}.</translation>
    </message>
    <message>
        <source>Write a number from {0} to below {1}.</source>
        <translation>Écrivez un nombre à partir de {0}, inférieur à {1}.</translation>
    </message>
    <message>
        <source>Write a number above {0}, at most {1}.</source>
        <translation>Écrivez un nombre supérieur à {0}, au plus {1}.</translation>
    </message>
    <message>
        <source>Write a number above {0} and below {1}.</source>
        <translation>Écrivez un nombre supérieur à {0} et inférieur à {1}.</translation>
    </message>
</context>
<context>
    <name>NumberSlider</name>
    <message>
        <source>From {0} to {1}</source>
        <translation>De {0} à {1}</translation>
    </message>
</context>
<context>
    <name>OptimizerPanel</name>
    <message>
        <source>Optimizer</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>{optimizer} · {parameter}</source>
        <translation>{optimizer} · {parameter}</translation>
    </message>
    <message>
        <source>A line of the optimizer</source>
        <translation>Une ligne de l’optimiseur</translation>
    </message>
</context>
<context>
    <name>OutputPanel</name>
    <message>
        <source>Outputs</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Which output</source>
        <translation>Quelle sortie</translation>
    </message>
    <message>
        <source>all outputs &lt; {threshold}</source>
        <translation>toutes les sorties &lt; {threshold}</translation>
    </message>
    <message>
        <source>all outputs &gt; {threshold}</source>
        <translation>toutes les sorties &gt; {threshold}</translation>
    </message>
    <message>
        <source>{percent} answered {name}</source>
        <translation>{percent} répondent {name}</translation>
    </message>
    <message>
        <source>largest output</source>
        <translation>plus grande sortie</translation>
    </message>
    <message>
        <source>output {n}</source>
        <translation>sortie {n}</translation>
    </message>
    <message>
        <source>{percent} above {threshold}</source>
        <translation>{percent} au-dessus de {threshold}</translation>
    </message>
    <message>
        <source>mean {mean}</source>
        <translation>moyenne {mean}</translation>
    </message>
    <message>
        <source>mean {mean}   right {percent}</source>
        <translation>moyenne {mean}   justes {percent}</translation>
    </message>
    <message>
        <source>outputs, train</source>
        <translation>sorties, entr.</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
</context>
<context>
    <name>ParameterChoice</name>
    <message>
        <source>bias of {unit}</source>
        <translation>biais de {unit}</translation>
    </message>
    <message>
        <source>weight from {source} to {unit}</source>
        <translation>poids de {source} vers {unit}</translation>
    </message>
</context>
<context>
    <name>PathsHead</name>
    <message>
        <source>‹ Back</source>
        <translation>‹ Retour</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Chemins</translation>
    </message>
    <message>
        <source>Every path by itself</source>
        <translation>Chaque chemin séparément</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Grouped by the next layer, as backpropagation does</source>
        <translation>Groupés selon la couche suivante, comme le fait la rétropropagation</translation>
    </message>
    <message>
        <source>Recursion</source>
        <translation>Récurrence</translation>
    </message>
    <message>
        <source>Grouped by the next value, as the pass computes it</source>
        <translation>Groupés selon la valeur suivante, comme la passe les calcule</translation>
    </message>
</context>
<context>
    <name>PathsPanel</name>
    <message>
        <source>Where from</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Nothing is computed yet. With the first step, or a click on a number, this panel shows where it comes from.</source>
        <translation>Rien n’est encore calculé. Dès la première étape, ou d’un clic sur un nombre, ce panneau montre d’où il vient.</translation>
    </message>
    <message>
        <source>Nothing is computed yet. With the first step, or a click on a weight or a number, this panel shows where it comes from.</source>
        <translation>Rien n’est encore calculé. Dès la première étape, ou d’un clic sur un poids ou un nombre, ce panneau montre d’où il vient.</translation>
    </message>
    <message>
        <source>1 path</source>
        <translation>1 chemin</translation>
    </message>
    <message>
        <source>{n} paths</source>
        <translation>{n} chemins</translation>
    </message>
</context>
<context>
    <name>PathsSheet</name>
    <message>
        <source>▲ largest</source>
        <translation>▲ le plus grand</translation>
    </message>
    <message>
        <source>▼ smallest</source>
        <translation>▼ le plus petit</translation>
    </message>
    <message>
        <source>1 path</source>
        <translation>1 chemin</translation>
    </message>
    <message>
        <source>{n} paths</source>
        <translation>{n} chemins</translation>
    </message>
    <message>
        <source>{n} others together</source>
        <translation>{n} autres ensemble</translation>
    </message>
    <message>
        <source>The number is to be predicted.</source>
        <translation>Le nombre est à prédire.</translation>
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
        <translation>{factor} : aller à sa provenance</translation>
    </message>
    <message>
        <source>Sample {number}: {share}; click to follow it</source>
        <translation>Exemple {number} : {share} ; cliquez pour le suivre</translation>
    </message>
</context>
<context>
    <name>PictureBar</name>
    <message>
        <source>The graph would have {count} nodes; more than {most} are shown as matrices.</source>
        <translation>Le graphe aurait {count} nœuds ; au-delà de {most}, des matrices sont montrées.</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Export picture</source>
        <translation>Exporter l’image</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied. It can be pasted into another program.</source>
        <translation>Copié. L’image peut être collée dans un autre programme.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Pictures ({suffix})</source>
        <translation>Images ({suffix})</translation>
    </message>
    <message>
        <source>Picture written to {path}</source>
        <translation>Image écrite dans {path}</translation>
    </message>
    <message>
        <source>Picture {number} of {count}</source>
        <translation>Image {number} sur {count}</translation>
    </message>
    <message>
        <source>{count} pictures written: {first} to {last}</source>
        <translation>{count} images écrites : {first} à {last}</translation>
    </message>
    <message>
        <source>{count} pictures written to {path}</source>
        <translation>{count} images écrites dans {path}</translation>
    </message>
    <message>
        <source>The picture could not be written: {reason}</source>
        <translation>L’image n’a pas pu être écrite : {reason}</translation>
    </message>
    <message>
        <source>One picture</source>
        <translation>Une image</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} images</translation>
    </message>
    <message>
        <source>{count} pictures, {seconds} seconds, over and over</source>
        <translation>{count} images, {seconds} secondes, en boucle</translation>
    </message>
    <message>
        <source>These are {count} pictures, and no more than {most} are written: choose neuron by neuron, or layer by layer.</source>
        <translation>Cela fait {count} images, et on n’en écrit pas plus de {most} : choisissez neurone par neurone, ou couche par couche.</translation>
    </message>
</context>
<context>
    <name>PictureForm</name>
    <message>
        <source>Picture of</source>
        <translation>Image de</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Each step</source>
        <translation>Chaque étape</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>as in the window</source>
        <translation>comme dans la fenêtre</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>l’état actuel</translation>
    </message>
    <message>
        <source>the whole pass, operation by operation</source>
        <translation>toute la passe, opération par opération</translation>
    </message>
    <message>
        <source>the whole pass, neuron by neuron</source>
        <translation>toute la passe, neurone par neurone</translation>
    </message>
    <message>
        <source>the whole pass, layer by layer</source>
        <translation>toute la passe, couche par couche</translation>
    </message>
    <message>
        <source>the whole pass, phase by phase</source>
        <translation>toute la passe, phase par phase</translation>
    </message>
    <message>
        <source>{count} second</source>
        <translation>{count} seconde</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} secondes</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} pixels</translation>
    </message>
    <message>
        <source>PNG, pixels</source>
        <translation>PNG, pixels</translation>
    </message>
    <message>
        <source>SVG, lines and text</source>
        <translation>SVG, traits et texte</translation>
    </message>
    <message>
        <source>PDF, lines and text</source>
        <translation>PDF, traits et texte</translation>
    </message>
    <message>
        <source>GIF, moving, for everywhere</source>
        <translation>GIF, animé, lisible partout</translation>
    </message>
    <message>
        <source>WebP, moving, exact colors</source>
        <translation>WebP, animé, couleurs exactes</translation>
    </message>
    <message>
        <source>PDF, a page a step</source>
        <translation>PDF, une page par étape</translation>
    </message>
    <message>
        <source>PNG, numbered files</source>
        <translation>PNG, fichiers numérotés</translation>
    </message>
    <message>
        <source>SVG, numbered files</source>
        <translation>SVG, fichiers numérotés</translation>
    </message>
</context>
<context>
    <name>PictureMenu</name>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>the network</source>
        <translation>le réseau</translation>
    </message>
    <message>
        <source>the network and the explanation</source>
        <translation>le réseau et l’explication</translation>
    </message>
    <message>
        <source>the explanation</source>
        <translation>l’explication</translation>
    </message>
    <message>
        <source>the panel “{title}”</source>
        <translation>le panneau « {title} »</translation>
    </message>
    <message>
        <source>the whole window</source>
        <translation>toute la fenêtre</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>updates</source>
        <translation>mises à jour</translation>
    </message>
    <message>
        <source>after update {number}</source>
        <translation>après la mise à jour {number}</translation>
    </message>
    <message>
        <source>{curve}: {value}</source>
        <translation>{curve} : {value}</translation>
    </message>
    <message>
        <source>each line: the median of {n} points; pale: their range</source>
        <translation>chaque trait : la médiane de {n} points ; pâle : leur étendue</translation>
    </message>
</context>
<context>
    <name>PlotPanel</name>
    <message>
        <source>settings changed after update {number}</source>
        <translation>réglages changés après la mise à jour {number}</translation>
    </message>
    <message>
        <source>optimizer: {name}</source>
        <translation>optimiseur : {name}</translation>
    </message>
    <message>
        <source>learning rate: {before} → {after}</source>
        <translation>taux d’apprentissage : {before} → {after}</translation>
    </message>
    <message>
        <source>all samples</source>
        <translation>tous les exemples</translation>
    </message>
    <message>
        <source>batch: {size}</source>
        <translation>lot : {size}</translation>
    </message>
</context>
<context>
    <name>PointEditing</name>
    <message>
        <source>The samples of a file cannot be edited here.</source>
        <translation>Les exemples d’un fichier ne peuvent pas être modifiés ici.</translation>
    </message>
    <message>
        <source>A sample cannot be put at principal components; choose two columns.</source>
        <translation>On ne peut pas placer d’exemple dans les composantes principales ; choisissez deux colonnes.</translation>
    </message>
    <message>
        <source>There are too many samples to edit them one by one.</source>
        <translation>Il y a trop d’exemples pour les modifier un à un.</translation>
    </message>
    <message>
        <source>Move a sample</source>
        <translation>Déplacer un exemple</translation>
    </message>
    <message>
        <source>The last training sample stays.</source>
        <translation>Le dernier exemple d’entraînement reste.</translation>
    </message>
    <message>
        <source>Remove a sample</source>
        <translation>Supprimer un exemple</translation>
    </message>
    <message>
        <source>The samples were others at this update. Go to the last one to edit them.</source>
        <translation>À cette mise à jour, les exemples étaient autres. Aller à la dernière pour les modifier.</translation>
    </message>
    <message>
        <source>Add a sample</source>
        <translation>Ajouter un exemple</translation>
    </message>
</context>
<context>
    <name>PredictionSummary</name>
    <message>
        <source>To repeat</source>
        <translation>À répéter</translation>
    </message>
    <message>
        <source>Steps to repeat</source>
        <translation>Étapes à répéter</translation>
    </message>
    <message>
        <source>Repeat these</source>
        <translation>Les répéter</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Nothing was asked in this pass.</source>
        <translation>Rien n’a été demandé dans cette passe.</translation>
    </message>
    <message>
        <source>{right} of {total} right at once</source>
        <translation>{right} sur {total} justes du premier coup</translation>
    </message>
    <message>
        <source>{later} right at a later try, {shown} shown</source>
        <translation>justes à un essai suivant : {later} ; montrés : {shown}</translation>
    </message>
    <message>
        <source>{number}  {title}  (shown)</source>
        <translation>{number}  {title}  (montré)</translation>
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
        <translation>Fenêtre de l’orateur</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>This experiment has no notes.</source>
        <translation>Cette expérience n’a pas de notes.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>found {name}, which has {samples}, expected {expected:,} as {other} has</source>
        <translation>trouvé : {name} ({samples}) ; attendu : {expected:,} comme dans {other}</translation>
    </message>
    <message>
        <source>{problem}; a column of categories belongs in {key}</source>
        <translation>{problem} ; une colonne de catégories va dans {key}</translation>
    </message>
    <message>
        <source>column {column} has {count:,} categories, expected at most {most}</source>
        <translation>la colonne {column} a {count:,} catégories ; attendu : au plus {most}</translation>
    </message>
    <message>
        <source>{file} has no column {column}</source>
        <translation>{file} n’a pas de colonne {column}</translation>
    </message>
    <message>
        <source>missing, expected the name of a column of {file}; there are {names}</source>
        <translation>manque ; attendu : le nom d’une colonne de {file} ; il y a {names}</translation>
    </message>
    <message>
        <source>{file} has no column but the target, expected one input or more</source>
        <translation>{file} n’a pas d’autre colonne que la cible ; attendu : au moins une entrée</translation>
    </message>
    <message>
        <source>found {count:,} classes, expected at most {most}</source>
        <translation>trouvé : {count:,} classes ; attendu : au plus {most}</translation>
    </message>
    <message>
        <source>{what} has no {name}</source>
        <translation>{what} n’a pas de {name}</translation>
    </message>
    <message>
        <source>found every class of {what}, expected at least one left out</source>
        <translation>trouvé : toutes les classes ({what}) ; attendu : au moins une laissée de côté</translation>
    </message>
    <message>
        <source>{file}, column {column}</source>
        <translation>{file}, colonne {column}</translation>
    </message>
    <message>
        <source>column {column} of {file}</source>
        <translation>la colonne {column} de {file}</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>une espace</translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}</source>
        <translation>{file}, ligne {row}, colonne {column}</translation>
    </message>
    <message>
        <source>found an empty file</source>
        <translation>trouvé : un fichier vide</translation>
    </message>
    <message>
        <source>found a header but no row after it</source>
        <translation>trouvé : un en-tête, mais aucune ligne après lui</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file}, ligne {row}</translation>
    </message>
    <message>
        <source>{file} is a directory, expected a file</source>
        <translation>{file} est un dossier ; attendu : un fichier</translation>
    </message>
    <message>
        <source>{file} is a device or pipe, expected a file</source>
        <translation>{file} est un périphérique ou un tube ; attendu : un fichier</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>{file}, impossible à lire : {reason}</translation>
    </message>
    <message>
        <source>found {size:,.1f} MiB, expected at most {most} MiB</source>
        <translation>trouvé : {size:,.1f} Mio ; attendu : au plus {most} Mio</translation>
    </message>
    <message>
        <source>found UTF-32, expected UTF-8; save it as UTF-8</source>
        <translation>trouvé : UTF-32 ; attendu : UTF-8 ; enregistrez le fichier en UTF-8</translation>
    </message>
    <message>
        <source>found a zero byte in row {row} (byte {byte}), expected a text file in UTF-8</source>
        <translation>trouvé : un octet nul à la ligne {row} (octet {byte}) ; attendu : un fichier texte en UTF-8</translation>
    </message>
    <message>
        <source>byte {byte} is not {encoding}, which its first bytes announce</source>
        <translation>l’octet {byte} n’est pas en {encoding}, qu’annoncent les premiers octets</translation>
    </message>
    <message>
        <source>byte {value} in row {row} (byte {byte}) is not UTF-8; save the file as UTF-8</source>
        <translation>l’octet {value} à la ligne {row} (octet {byte}) n’est pas en UTF-8 ; enregistrez le fichier en UTF-8</translation>
    </message>
    <message>
        <source>wrong delimiter: every row has one column and contains {sign}, expected a comma, a semicolon or a tab between the columns</source>
        <translation>mauvais séparateur : chaque ligne a une seule colonne et contient {sign} ; attendu : une virgule, un point-virgule ou une tabulation entre les colonnes</translation>
    </message>
    <message>
        <source>found more than {most:,} rows ({lines:,} lines), expected at most {most:,}</source>
        <translation>trouvé : plus de {most:,} lignes de données ({lines:,} lignes dans le fichier) ; attendu : au plus {most:,}</translation>
    </message>
    <message>
        <source>found more than {most:,} cells after {rows:,} rows; leave out rows or columns</source>
        <translation>trouvé : plus de {most:,} cellules après {rows:,} lignes ; retirez des lignes ou des colonnes</translation>
    </message>
    <message>
        <source>found {columns}, expected {expected} as in row {row}</source>
        <translation>trouvé : {columns} ; attendu : {expected} comme à la ligne {row}</translation>
    </message>
    <message>
        <source>found a quotation mark that is never closed</source>
        <translation>trouvé : un guillemet jamais refermé</translation>
    </message>
    <message>
        <source>found text after a closing quotation mark; within quotes, write {two} for one</source>
        <translation>trouvé : du texte après un guillemet fermant ; entre guillemets, écrivez {two} pour en mettre un</translation>
    </message>
    <message>
        <source>found a cell of more than {most:,} characters</source>
        <translation>trouvé : une cellule de plus de {most:,} caractères</translation>
    </message>
    <message>
        <source>column {number} has no name, expected one for each column</source>
        <translation>la colonne {number} n’a pas de nom ; attendu : un par colonne</translation>
    </message>
    <message>
        <source>found the column name {name} {count} times (columns {places})</source>
        <translation>trouvé : {count} fois le nom de colonne {name} (colonnes {places})</translation>
    </message>
    <message>
        <source>{count:,} column</source>
        <translation>{count:,} colonne</translation>
    </message>
    <message>
        <source>{count:,} columns</source>
        <translation>{count:,} colonnes</translation>
    </message>
    <message>
        <source>{count:,} number</source>
        <translation>{count:,} nombre</translation>
    </message>
    <message>
        <source>{count:,} numbers</source>
        <translation>{count:,} nombres</translation>
    </message>
    <message>
        <source>{count:,} row</source>
        <translation>{count:,} ligne</translation>
    </message>
    <message>
        <source>{count:,} rows</source>
        <translation>{count:,} lignes</translation>
    </message>
    <message>
        <source>{count:,} sample</source>
        <translation>{count:,} exemple</translation>
    </message>
    <message>
        <source>{count:,} samples</source>
        <translation>{count:,} exemples</translation>
    </message>
    <message>
        <source>"{text}"</source>
        <translation>« {text} »</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place} : {problem}</translation>
    </message>
    <message>
        <source>{most}, {last}</source>
        <translation>{most}, {last}</translation>
    </message>
    <message>
        <source>{names} and {count:,} more</source>
        <translation>{names} et {count:,} de plus</translation>
    </message>
    <message>
        <source>{problem}; did you mean {name}?</source>
        <translation>{problem} ; peut-être {name} ?</translation>
    </message>
    <message>
        <source>{problem}; there are {names}</source>
        <translation>{problem} ; il y a {names}</translation>
    </message>
    <message>
        <source>found {found} a second time</source>
        <translation>trouvé une deuxième fois : {found}</translation>
    </message>
    <message>
        <source>found {rows:,} samples with {columns:,} numbers each, expected at most {most:,} in all</source>
        <translation>trouvé : {rows:,} exemples de {columns:,} nombres chacun ; attendu : au plus {most:,} en tout</translation>
    </message>
    <message>
        <source>{number:g} in {place}</source>
        <translation>{number:g} ({place})</translation>
    </message>
    <message>
        <source>there is no column {column}</source>
        <translation>il n’y a pas de colonne {column}</translation>
    </message>
    <message>
        <source>{problem} in {place}</source>
        <translation>{problem}, {place}</translation>
    </message>
    <message>
        <source>found {found:,}, expected {fewest:,} to {most:,}</source>
        <translation>trouvé : {found:,} ; attendu : de {fewest:,} à {most:,}</translation>
    </message>
    <message>
        <source>found {found:g}, expected a number from 0 to {most:g} for {name}</source>
        <translation>trouvé : {found:g} ; attendu pour {name} : un nombre de 0 à {most:g}</translation>
    </message>
    <message>
        <source>found {found}, expected no such key: {name} is a regression</source>
        <translation>trouvé : {found} ; attendu : aucune clé de ce nom, car {name} est une régression</translation>
    </message>
    <message>
        <source>found {found}, expected 2 for {name}</source>
        <translation>trouvé : {found} ; attendu pour {name} : 2</translation>
    </message>
    <message>
        <source>found {found}, expected 2 to {most} for {name}</source>
        <translation>trouvé : {found} ; attendu pour {name} : de 2 à {most}</translation>
    </message>
    <message>
        <source>found {found}, expected one or more for each of {classes} classes</source>
        <translation>trouvé : {found} ; attendu : au moins un pour chacune des {classes} classes</translation>
    </message>
    <message>
        <source>there is no generator {name}</source>
        <translation>il n’y a pas de générateur {name}</translation>
    </message>
    <message>
        <source>found {found}, expected {one} or {other}</source>
        <translation>trouvé : {found} ; attendu : {one} ou {other}</translation>
    </message>
    <message>
        <source>found beside {key}, expected one of them</source>
        <translation>trouvé à côté de {key} ; attendu : un seul des deux</translation>
    </message>
    <message>
        <source>{column} is one-hot, its columns are 0 and 1 already</source>
        <translation>{column} est one-hot : ses colonnes sont déjà 0 et 1</translation>
    </message>
    <message>
        <source>{name} is not an input of the network</source>
        <translation>{name} n’est pas une entrée du réseau</translation>
    </message>
    <message>
        <source>missing value</source>
        <translation>valeur manquante</translation>
    </message>
    <message>
        <source>missing value ({cell})</source>
        <translation>valeur manquante ({cell})</translation>
    </message>
    <message>
        <source>found {cell}, expected a finite number</source>
        <translation>trouvé : {cell} ; attendu : un nombre fini</translation>
    </message>
    <message>
        <source>found {cell}, expected a number without commas</source>
        <translation>trouvé : {cell} ; attendu : un nombre sans virgules</translation>
    </message>
    <message>
        <source>found {cell}, expected a decimal point as in {example}</source>
        <translation>trouvé : {cell} ; attendu : un point décimal comme dans {example}</translation>
    </message>
    <message>
        <source>found {cell}, expected a number</source>
        <translation>trouvé : {cell} ; attendu : un nombre</translation>
    </message>
    <message>
        <source>found {found}, expected a number between {smallest:g} and {largest:g}</source>
        <translation>trouvé : {found} ; attendu : un nombre entre {smallest:g} et {largest:g}</translation>
    </message>
    <message>
        <source>found {found:g}, expected a number from 0 on and below 1</source>
        <translation>trouvé : {found:g} ; attendu : un nombre à partir de 0 et inférieur à 1</translation>
    </message>
    <message>
        <source>{fraction:g} of {samples} leaves none for testing, expected at least {least:.3g}</source>
        <translation>une part de {fraction:g} ({samples}) n’en laisse aucun pour le test ; attendu : au moins {least:.3g}</translation>
    </message>
    <message>
        <source>{fraction:g} of {samples} leaves none for training, expected less</source>
        <translation>une part de {fraction:g} ({samples}) n’en laisse aucun pour l’entraînement ; attendu : moins</translation>
    </message>
    <message>
        <source>found {found}, expected a whole number from 0 on</source>
        <translation>trouvé : {found} ; attendu : un nombre entier à partir de 0</translation>
    </message>
    <message>
        <source>found {found}, expected 0 to {last}, a row of {samples}</source>
        <translation>trouvé : {found} ; attendu : de 0 à {last}, le numéro d’une ligne ({samples})</translation>
    </message>
    <message>
        <source>found all {samples}, expected at least one for training</source>
        <translation>trouvé : tous ({samples}) ; attendu : au moins un pour l’entraînement</translation>
    </message>
    <message>
        <source>sample {number}</source>
        <translation>exemple {number}</translation>
    </message>
    <message>
        <source>found an empty list, expected at least one feature</source>
        <translation>trouvé : une liste vide ; attendu : au moins une caractéristique</translation>
    </message>
    <message>
        <source>found {rows}, expected {expected} as in {key}</source>
        <translation>trouvé : {rows} ; attendu : {expected} comme dans {key}</translation>
    </message>
    <message>
        <source>found {numbers} in a row, expected {expected}, one for each output unit</source>
        <translation>trouvé : {numbers} dans une ligne ; attendu : {expected}, un par unité de sortie</translation>
    </message>
    <message>
        <source>found {numbers} in a row, expected {expected}, one for each column</source>
        <translation>trouvé : {numbers} dans une ligne ; attendu : {expected}, un par colonne</translation>
    </message>
    <message>
        <source>found no sample, expected at least one row of numbers</source>
        <translation>trouvé : aucun exemple ; attendu : au moins une ligne de nombres</translation>
    </message>
    <message>
        <source>found {numbers}, expected {expected} as in the first row</source>
        <translation>trouvé : {numbers} ; attendu : {expected} comme à la première ligne</translation>
    </message>
    <message>
        <source>{column} is the target, expected another column</source>
        <translation>{column} est la cible ; attendu : une autre colonne</translation>
    </message>
    <message>
        <source>found no feature made of a column, expected at least one</source>
        <translation>trouvé : aucune caractéristique faite d’une colonne ; attendu : au moins une</translation>
    </message>
    <message>
        <source>{column} is the target, which is coded by itself if it is classes</source>
        <translation>{column} est la cible, qui se code d’elle-même si ce sont des classes</translation>
    </message>
    <message>
        <source>a column and a category would both be called {name}</source>
        <translation>une colonne et une catégorie s’appelleraient toutes deux {name}</translation>
    </message>
    <message>
        <source>found {name}, expected a table</source>
        <translation>trouvé : {name} ; attendu : un tableau</translation>
    </message>
    <message>
        <source>found one class only ({names}), expected two or more</source>
        <translation>trouvé : une seule classe ({names}) ; attendu : deux ou plus</translation>
    </message>
    <message>
        <source>found {count:,} classes ({names}), expected 2 for one output unit</source>
        <translation>trouvé : {count:,} classes ({names}) ; attendu pour une unité de sortie : 2</translation>
    </message>
    <message>
        <source>found {count:,} classes ({names}), expected {units}, one for each output unit</source>
        <translation>trouvé : {count:,} classes ({names}) ; attendu : {units}, une par unité de sortie</translation>
    </message>
    <message>
        <source>{what} is one number for each sample, expected one output unit, not {units}</source>
        <translation>{what} est un nombre par exemple ; attendu : une unité de sortie, pas {units}</translation>
    </message>
    <message>
        <source>{what} is a number to predict, expected {loss} or {other} as the loss</source>
        <translation>{what} est un nombre à prédire ; attendu : {loss} ou {other} comme perte</translation>
    </message>
    <message>
        <source>expected a loss with a penalty; this one has none</source>
        <translation>attendu : une perte avec pénalité ; celle-ci n’en a pas</translation>
    </message>
    <message>
        <source>{problem} (at character {number})</source>
        <translation>{problem} (au caractère {number})</translation>
    </message>
    <message>
        <source>{name} is assigned a second time</source>
        <translation>{name} est affecté une deuxième fois</translation>
    </message>
    <message>
        <source>{name} is used before it is assigned</source>
        <translation>{name} est utilisé avant d’être affecté</translation>
    </message>
    <message>
        <source>{name} is a function, not a variable</source>
        <translation>{name} est une fonction, pas une variable</translation>
    </message>
    <message>
        <source>{name} is not a function (there are {functions})</source>
        <translation>{name} n’est pas une fonction (il y a {functions})</translation>
    </message>
    <message>
        <source>found the end, expected a number, a name or (</source>
        <translation>trouvé : la fin ; attendu : un nombre, un nom ou (</translation>
    </message>
    <message>
        <source>found {found}, expected a number, a name or (</source>
        <translation>trouvé : {found} ; attendu : un nombre, un nom ou (</translation>
    </message>
    <message>
        <source>{name} is a function, expected {name}(…)</source>
        <translation>{name} est une fonction ; attendu : {name}(…)</translation>
    </message>
    <message>
        <source>found ( without its )</source>
        <translation>trouvé : ( sans son )</translation>
    </message>
    <message>
        <source>found {found}, expected an operator or )</source>
        <translation>trouvé : {found} ; attendu : un opérateur ou )</translation>
    </message>
    <message>
        <source>found ) without its (</source>
        <translation>trouvé : ) sans son (</translation>
    </message>
    <message>
        <source>found =, expected an expression without one</source>
        <translation>trouvé : = ; attendu : une expression sans =</translation>
    </message>
    <message>
        <source>found {found}, expected an operator before it, such as *</source>
        <translation>trouvé : {found} ; attendu : un opérateur avant, comme *</translation>
    </message>
    <message>
        <source>found {found}, expected the end</source>
        <translation>trouvé : {found} ; attendu : la fin</translation>
    </message>
    <message>
        <source>{name} takes 1 operand, found {count}</source>
        <translation>{name} prend 1 opérande ; trouvé : {count}</translation>
    </message>
    <message>
        <source>{name} takes two operands or more, found {count}</source>
        <translation>{name} prend deux opérandes ou plus ; trouvé : {count}</translation>
    </message>
    <message>
        <source>{name} takes at most {most} operands, found {count}; put some of them into a {name} of their own</source>
        <translation>{name} prend au plus {most} opérandes ; trouvé : {count} ; mettez-en une partie dans un autre {name}</translation>
    </message>
    <message>
        <source>overflow: the number is too large</source>
        <translation>dépassement : le nombre est trop grand</translation>
    </message>
    <message>
        <source>more than {most} operations within one another, counting one for each term of a sum; group its terms with parentheses</source>
        <translation>plus de {most} opérations imbriquées, en comptant une par terme d’une somme ; groupez ses termes avec des parenthèses</translation>
    </message>
    <message>
        <source>found {count:,} characters, expected at most {most:,}</source>
        <translation>trouvé : {count:,} caractères ; attendu : au plus {most:,}</translation>
    </message>
    <message>
        <source>found {found}, expected {expected}</source>
        <translation>trouvé : {found} ; attendu : {expected}</translation>
    </message>
    <message>
        <source>found {found}, which means nothing in an expression</source>
        <translation>trouvé : {found}, qui ne veut rien dire dans une expression</translation>
    </message>
    <message>
        <source>{name} has no value</source>
        <translation>{name} n’a pas de valeur</translation>
    </message>
    <message>
        <source>division by zero: {first:.6g} / 0</source>
        <translation>division par zéro : {first:.6g} / 0</translation>
    </message>
    <message>
        <source>{operator} of {first:.6g}, expected a number above 0</source>
        <translation>{operator} de {first:.6g} ; attendu : un nombre supérieur à 0</translation>
    </message>
    <message>
        <source>{operator} of {first:.6g}, expected a number from 0 on</source>
        <translation>{operator} de {first:.6g} ; attendu : un nombre à partir de 0</translation>
    </message>
    <message>
        <source>division by zero: 0^({last:.6g})</source>
        <translation>division par zéro : 0^({last:.6g})</translation>
    </message>
    <message>
        <source>power of a negative number: ({first:.6g})^{last:.6g}, expected a whole exponent</source>
        <translation>puissance d’un nombre négatif : ({first:.6g})^{last:.6g} ; attendu : un exposant entier</translation>
    </message>
    <message>
        <source>{operator} of a number that is not finite</source>
        <translation>{operator} d’un nombre qui n’est pas fini</translation>
    </message>
    <message>
        <source>overflow: {calculation} is too large</source>
        <translation>dépassement : {calculation} est trop grand</translation>
    </message>
    <message>
        <source>expected a derivative of {output}, backward from which it goes</source>
        <translation>attendu : une dérivée de {output}, d’où part le mode inverse</translation>
    </message>
    <message>
        <source>expected a derivative by {wrt}, forward from which it goes</source>
        <translation>attendu : une dérivée par rapport à {wrt}, d’où part le mode direct</translation>
    </message>
    <message>
        <source>{name} is computed from {operands}</source>
        <translation>{name} est calculé à partir de : {operands}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>the expression has no names</source>
        <translation>l’expression n’a pas de noms</translation>
    </message>
    <message>
        <source>expected a number such as {derivative} or {name}, got {got}</source>
        <translation>attendu : un nombre comme {derivative} ou {name} ; trouvé : {got}</translation>
    </message>
    <message>
        <source>expected one of the names {names}; got {name}</source>
        <translation>attendu : l’un des noms {names} ; trouvé : {name}</translation>
    </message>
    <message>
        <source>overflow: the derivative by {name} is too large</source>
        <translation>dépassement : la dérivée par rapport à {name} est trop grande</translation>
    </message>
    <message>
        <source>overflow: the derivative of {name} is too large</source>
        <translation>dépassement : la dérivée de {name} est trop grande</translation>
    </message>
    <message>
        <source>more than {most:,} operations, names and numbers, which is more than can be drawn; shorten the expression</source>
        <translation>plus de {most:,} opérations, noms et nombres, plus qu’on n’en peut dessiner ; raccourcissez l’expression</translation>
    </message>
    <message>
        <source>no derivative by the exponent: ({base:.6g})^{exponent:.6g}, expected a base above 0, or a number as the exponent</source>
        <translation>pas de dérivée par rapport à l’exposant : ({base:.6g})^{exponent:.6g} ; attendu : une base supérieure à 0, ou un nombre comme exposant</translation>
    </message>
    <message>
        <source>the derivative of {calculation} is not finite</source>
        <translation>la dérivée de {calculation} n’est pas finie</translation>
    </message>
    <message>
        <source>{most} or {last}</source>
        <translation>{most} ou {last}</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>expected a quantity such as {examples}, got {got}</source>
        <translation>attendu : une grandeur comme {examples} ; trouvé : {got}</translation>
    </message>
    <message>
        <source>expected what the optimizer keeps ({kept}), got {got}</source>
        <translation>attendu : ce que garde l’optimiseur ({kept}) ; trouvé : {got}</translation>
    </message>
    <message>
        <source>no index</source>
        <translation>aucun indice</translation>
    </message>
    <message>
        <source>at most one index, the sample</source>
        <translation>au plus un indice, l’exemple</translation>
    </message>
    <message>
        <source>one index, the input</source>
        <translation>un indice, l’entrée</translation>
    </message>
    <message>
        <source>output</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>one index, the output</source>
        <translation>un indice, la sortie</translation>
    </message>
    <message>
        <source>[layer][from unit, to unit]</source>
        <translation>[couche][de l’unité, vers l’unité]</translation>
    </message>
    <message>
        <source>[layer][unit]</source>
        <translation>[couche][unité]</translation>
    </message>
    <message>
        <source>expected layer 1, the only one, got {number}</source>
        <translation>attendu : couche 1, la seule ; trouvé : {number}</translation>
    </message>
    <message>
        <source>expected a layer from 1 to {last}, got {number}</source>
        <translation>attendu : une couche de 1 à {last} ; trouvé : {number}</translation>
    </message>
    <message>
        <source>expected a layer with a bias; layer {layer} has none</source>
        <translation>attendu : une couche avec biais ; la couche {layer} n’en a pas</translation>
    </message>
    <message>
        <source>sample of the batch</source>
        <translation>exemple du lot</translation>
    </message>
    <message>
        <source>unit of layer {layer}</source>
        <translation>unité de la couche {layer}</translation>
    </message>
    <message>
        <source>expected {what} to be 0, the only one, got {got}</source>
        <translation>attendu : {what} 0, seule possibilité ; trouvé : {got}</translation>
    </message>
    <message>
        <source>expected {what} from 0 to {last}, got {got}</source>
        <translation>attendu : {what} de 0 à {last} ; trouvé : {got}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>expected {expected}; got the indices {found}</source>
        <translation>attendu : {expected} ; indices trouvés : {found}</translation>
    </message>
    <message>
        <source>'{text}'</source>
        <translation>« {text} »</translation>
    </message>
    <message>
        <source>found [{name}] at line {line}, expected two brackets: [[{name}]]</source>
        <translation>trouvé : [{name}] à la ligne {line} ; attendu : des crochets doubles, soit [[{name}]]</translation>
    </message>
    <message>
        <source>the name of a built-in experiment</source>
        <translation>le nom d’une expérience intégrée</translation>
    </message>
    <message>
        <source>{name}, an expression</source>
        <translation>{name}, une expression</translation>
    </message>
    <message>
        <source>the name of a network's experiment</source>
        <translation>le nom d’une expérience avec un réseau</translation>
    </message>
    <message>
        <source>a whole number of at least 1</source>
        <translation>un nombre entier à partir de 1</translation>
    </message>
    <message>
        <source>a number, {low:g} or more and at most {high:g}</source>
        <translation>un nombre à partir de {low:g} et d’au plus {high:g}</translation>
    </message>
    <message>
        <source>a number, {low:g} or more and below {high:g}</source>
        <translation>un nombre à partir de {low:g} et inférieur à {high:g}</translation>
    </message>
    <message>
        <source>a number, above {low:g} and at most {high:g}</source>
        <translation>un nombre supérieur à {low:g} et d’au plus {high:g}</translation>
    </message>
    <message>
        <source>a number, above {low:g} and below {high:g}</source>
        <translation>un nombre supérieur à {low:g} et inférieur à {high:g}</translation>
    </message>
    <message>
        <source>{count} number</source>
        <translation>{count} nombre</translation>
    </message>
    <message>
        <source>{count} numbers</source>
        <translation>{count} nombres</translation>
    </message>
    <message>
        <source>{count} row</source>
        <translation>{count} ligne</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} lignes</translation>
    </message>
    <message>
        <source>{count} input</source>
        <translation>{count} entrée</translation>
    </message>
    <message>
        <source>{count} inputs</source>
        <translation>{count} entrées</translation>
    </message>
    <message>
        <source>{count} symbol</source>
        <translation>{count} symbole</translation>
    </message>
    <message>
        <source>{count} symbols</source>
        <translation>{count} symboles</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} caractères</translation>
    </message>
    <message>
        <source>{text} at character {number}</source>
        <translation>{text} au caractère {number}</translation>
    </message>
    <message>
        <source>a text without control characters</source>
        <translation>un texte sans caractères de contrôle</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>un nombre fini</translation>
    </message>
    <message>
        <source>a number between {smallest:g} and {largest:g}</source>
        <translation>un nombre entre {smallest:g} et {largest:g}</translation>
    </message>
    <message>
        <source>at most {most:,}</source>
        <translation>au plus {most:,}</translation>
    </message>
    <message>
        <source>a whole number from 0 to {most}</source>
        <translation>un nombre entier de 0 à {most}</translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation>au plus {most}</translation>
    </message>
    <message>
        <source>{count} ({meaning})</source>
        <translation>{count} ({meaning})</translation>
    </message>
    <message>
        <source>{file}, column {column}: {problem}</source>
        <translation>{file}, colonne {column} : {problem}</translation>
    </message>
    <message>
        <source>{file} has no other column for an input: numbers, or text of at most {count} categories</source>
        <translation>{file} n’a pas d’autre colonne pour une entrée : des nombres, ou du texte d’au plus {count} catégories</translation>
    </message>
    <message>
        <source>found one value only ({value}), expected two or more</source>
        <translation>trouvé : une seule valeur ({value}) ; attendu : deux ou plus</translation>
    </message>
    <message>
        <source>inputs and targets</source>
        <translation>inputs et targets</translation>
    </message>
    <message>
        <source>a generator</source>
        <translation>un générateur</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>une table</translation>
    </message>
    <message>
        <source>a csv</source>
        <translation>un fichier CSV</translation>
    </message>
    <message>
        <source>one for each input</source>
        <translation>un par entrée</translation>
    </message>
    <message>
        <source>as in the first row</source>
        <translation>comme à la première ligne</translation>
    </message>
    <message>
        <source>one for each unit of the last layer</source>
        <translation>un par unité de la dernière couche</translation>
    </message>
    <message>
        <source>the path of a file</source>
        <translation>le chemin d’un fichier</translation>
    </message>
    <message>
        <source>no source of samples</source>
        <translation>aucune source d’exemples</translation>
    </message>
    <message>
        <source>inputs and targets, a generator, a table, a csv or outputs_of</source>
        <translation>inputs et targets, un generator, une table, un csv ou outputs_of</translation>
    </message>
    <message>
        <source>one source of samples only ({key} is there too)</source>
        <translation>une seule source d’exemples ({key} est là aussi)</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <source>no such key beside {other} (it is for {source})</source>
        <translation>aucune clé de ce nom à côté de {other} (elle va avec : {source})</translation>
    </message>
    <message>
        <source>at least one sample</source>
        <translation>au moins un exemple</translation>
    </message>
    <message>
        <source>one for each row of data.inputs</source>
        <translation>une par ligne de data.inputs</translation>
    </message>
    <message>
        <source>the names of 1 to {most} built-in experiments</source>
        <translation>les noms de 1 à {most} expériences intégrées</translation>
    </message>
    <message>
        <source>{name} a second time</source>
        <translation>{name} une deuxième fois</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>un autre nom</translation>
    </message>
    <message>
        <source>an expression of the experiments' targets t1, t2, …, such as max(t1, t2)</source>
        <translation>une expression des cibles t1, t2, … des expériences, comme max(t1, t2)</translation>
    </message>
    <message>
        <source>one row of numbers for each sample</source>
        <translation>une ligne de nombres par exemple</translation>
    </message>
    <message>
        <source>1 to {most} texts, or no such key</source>
        <translation>de 1 à {most} textes, ou aucune clé de ce nom</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>un texte qui n’est pas vide</translation>
    </message>
    <message>
        <source>no such key beside data.test_rows</source>
        <translation>aucune clé de ce nom à côté de data.test_rows</translation>
    </message>
    <message>
        <source>the samples of a file cannot be edited here</source>
        <translation>les exemples d’un fichier ne peuvent pas être modifiés ici</translation>
    </message>
    <message>
        <source>the samples of a table cannot be edited here</source>
        <translation>les exemples d’un tableau ne peuvent pas être modifiés ici</translation>
    </message>
    <message>
        <source>input {number} is computed from the samples, so it has no value</source>
        <translation>l’entrée {number} est calculée à partir des exemples et n’a donc pas de valeur propre</translation>
    </message>
    <message>
        <source>no training sample</source>
        <translation>aucun exemple d’entraînement</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>au moins un</translation>
    </message>
    <message>
        <source>class {number:g}</source>
        <translation>classe {number:g}</translation>
    </message>
    <message>
        <source>a class from 0 to {last}</source>
        <translation>une classe de 0 à {last}</translation>
    </message>
    <message>
        <source>an empty table</source>
        <translation>une table vide</translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>une liste vide</translation>
    </message>
    <message>
        <source>missing, expected {expected}</source>
        <translation>manque ; attendu : {expected}</translation>
    </message>
    <message>
        <source>no such key: {why}</source>
        <translation>aucune clé de ce nom – {why}</translation>
    </message>
    <message>
        <source>a whole number of about {count} digits</source>
        <translation>un nombre entier d’environ {count} chiffres</translation>
    </message>
    <message>
        <source>a {type}</source>
        <translation>une valeur de type {type}</translation>
    </message>
    <message>
        <source>a list of {count}</source>
        <translation>une liste de longueur {count}</translation>
    </message>
    <message>
        <source>found no name in it, expected one to differentiate by</source>
        <translation>trouvé : aucun nom dans l’expression ; attendu : un nom par rapport auquel dériver</translation>
    </message>
    <message>
        <source>the last statement is a number, expected something to differentiate</source>
        <translation>la dernière instruction est un nombre ; attendu : quelque chose à dériver</translation>
    </message>
    <message>
        <source>with these values, {problem}</source>
        <translation>avec ces valeurs : {problem}</translation>
    </message>
    <message>
        <source>the name {name}, {count} characters long</source>
        <translation>le nom {name}, long de {count} caractères</translation>
    </message>
    <message>
        <source>names of at most {most}</source>
        <translation>des noms d’au plus {most} caractères</translation>
    </message>
    <message>
        <source>the expression does not use {name}</source>
        <translation>l’expression n’utilise pas {name}</translation>
    </message>
    <message>
        <source>a number, since the expression uses {name}</source>
        <translation>un nombre, car l’expression utilise {name}</translation>
    </message>
    <message>
        <source>the expression computes {name} itself</source>
        <translation>l’expression calcule elle-même {name}</translation>
    </message>
    <message>
        <source>{name} is a function</source>
        <translation>{name} est une fonction</translation>
    </message>
    <message>
        <source>not UTF-8 text (at byte {number})</source>
        <translation>ce n’est pas du texte en UTF-8 (à l’octet {number})</translation>
    </message>
    <message>
        <source>found an empty file, expected an experiment</source>
        <translation>trouvé : un fichier vide ; attendu : une expérience</translation>
    </message>
    <message>
        <source>cannot be saved: {reason}</source>
        <translation>impossible à enregistrer : {reason}</translation>
    </message>
    <message>
        <source>it is a directory</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>no suffix</source>
        <translation>aucune extension</translation>
    </message>
    <message>
        <source>a file that ends in {suffixes}</source>
        <translation>un fichier se terminant par {suffixes}</translation>
    </message>
    <message>
        <source>it is a directory, expected a file</source>
        <translation>c’est un dossier ; attendu : un fichier</translation>
    </message>
    <message>
        <source>it is a device or pipe, expected a file</source>
        <translation>c’est un périphérique ou un tube ; attendu : un fichier</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>cannot be read: {reason}</source>
        <translation>impossible à lire : {reason}</translation>
    </message>
    <message>
        <source>not valid TOML: {problem}</source>
        <translation>TOML non valide : {problem}</translation>
    </message>
    <message>
        <source>the key {name} is given twice</source>
        <translation>la clé {name} est donnée deux fois</translation>
    </message>
    <message>
        <source>found {number}, expected a finite number</source>
        <translation>trouvé : {number} ; attendu : un nombre fini</translation>
    </message>
    <message>
        <source>not valid JSON: {problem}</source>
        <translation>JSON non valide : {problem}</translation>
    </message>
    <message>
        <source>too large, expected at most {most} MiB</source>
        <translation>trop grand ; attendu : au plus {most} Mio</translation>
    </message>
    <message>
        <source>too large, expected at most {most} MiB ({instead} MiB as .bpviz)</source>
        <translation>trop grand ; attendu : au plus {most} Mio ({instead} Mio en .bpviz)</translation>
    </message>
    <message>
        <source>nested too deeply, expected an experiment</source>
        <translation>imbriqué trop profondément ; attendu : une expérience</translation>
    </message>
    <message>
        <source>a number of thousands of digits</source>
        <translation>un nombre de milliers de chiffres</translation>
    </message>
    <message>
        <source>numbers of reasonable length</source>
        <translation>des nombres de longueur raisonnable</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>un nombre supérieur à 0</translation>
    </message>
    <message>
        <source>a text, as Markdown</source>
        <translation>un texte en Markdown</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a number of reasonable size</source>
        <translation>un nombre de taille raisonnable</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a table with format, title, model, data, training</source>
        <translation>une table avec format, title, model, data, training</translation>
    </message>
    <message>
        <source>missing, expected {format}; is this an experiment of backpropviz?</source>
        <translation>manque ; attendu : {format} ; est-ce une expérience de backpropviz ?</translation>
    </message>
    <message>
        <source>{format}: the file was made for a newer version of backpropviz</source>
        <translation>{format} ; le fichier a été fait pour une version plus récente de backpropviz</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>clé inconnue</translation>
    </message>
    <message>
        <source>unknown key; {key} belongs in {table}</source>
        <translation>clé inconnue ; {key} se place dans {table}</translation>
    </message>
    <message>
        <source>unknown key; known here: {keys}</source>
        <translation>clé inconnue ; connues ici : {keys}</translation>
    </message>
    <message>
        <source>it to be given</source>
        <translation>une valeur</translation>
    </message>
    <message>
        <source>found {found}: {problem}</source>
        <translation>trouvé : {found} ({problem})</translation>
    </message>
    <message>
        <source>a title in one line</source>
        <translation>un titre sur une ligne</translation>
    </message>
    <message>
        <source>statements such as c = a + b; e = c * 2</source>
        <translation>des instructions comme c = a + b; e = c * 2</translation>
    </message>
    <message>
        <source>a table [model] with inputs and layers, or with an expression</source>
        <translation>une table [model] avec inputs et layers, ou avec expression</translation>
    </message>
    <message>
        <source>a table [data] with inputs and targets, a generator, a table, a csv or outputs_of</source>
        <translation>une table [data] avec inputs et targets, generator, table, csv ou outputs_of</translation>
    </message>
    <message>
        <source>a table [training] with loss, optimizer and learning_rate</source>
        <translation>une table [training] avec loss, optimizer et learning_rate</translation>
    </message>
    <message>
        <source>a count or a list of names</source>
        <translation>un nombre ou une liste de noms</translation>
    </message>
    <message>
        <source>at least one [[model.layers]] with units and activation</source>
        <translation>au moins un [[model.layers]] avec units et activation</translation>
    </message>
    <message>
        <source>the expression names its inputs, and model.values gives them</source>
        <translation>l’expression nomme ses entrées et model.values les donne</translation>
    </message>
    <message>
        <source>an expression has no layers</source>
        <translation>une expression n’a pas de couches</translation>
    </message>
    <message>
        <source>an expression has no weights to draw</source>
        <translation>une expression n’a pas de poids à tirer</translation>
    </message>
    <message>
        <source>an expression has no data; its inputs are in model.values</source>
        <translation>une expression n’a pas de données ; ses entrées sont dans model.values</translation>
    </message>
    <message>
        <source>an expression is not trained</source>
        <translation>une expression ne s’entraîne pas</translation>
    </message>
    <message>
        <source>the symbols are the names in the expression</source>
        <translation>les symboles sont les noms dans l’expression</translation>
    </message>
    <message>
        <source>only networks are trained side by side</source>
        <translation>seuls les réseaux s’entraînent côte à côte</translation>
    </message>
    <message>
        <source>only an expression has values</source>
        <translation>seule une expression a des values</translation>
    </message>
    <message>
        <source>an expression has nothing for {link}</source>
        <translation>une expression n’a rien pour {link}</translation>
    </message>
    <message>
        <source>a network has nothing for {link}</source>
        <translation>un réseau n’a rien pour {link}</translation>
    </message>
    <message>
        <source>{name}: expected a weight</source>
        <translation>{name} ; attendu : un poids</translation>
    </message>
    <message>
        <source>{name}: expected a bias</source>
        <translation>{name} ; attendu : un biais</translation>
    </message>
    <message>
        <source>found {panel}, expected {panels} for an expression</source>
        <translation>trouvé : {panel} ; attendu pour une expression : {panels}</translation>
    </message>
    <message>
        <source>{name} is given; expected a name that is computed</source>
        <translation>{name} est donné ; attendu : un nom qui est calculé</translation>
    </message>
    <message>
        <source>{count} parts</source>
        <translation>{count} parties</translation>
    </message>
    <message>
        <source>a count of steps, from 0</source>
        <translation>un nombre d’étapes, à partir de 0</translation>
    </message>
    <message>
        <source>a count of updates, from 0</source>
        <translation>un nombre de mises à jour, à partir de 0</translation>
    </message>
    <message>
        <source>an expression has no {key}</source>
        <translation>une expression n’a pas de {key}</translation>
    </message>
    <message>
        <source>a network has no {key}</source>
        <translation>un réseau n’a pas de {key}</translation>
    </message>
    <message>
        <source>the link {text}: {problem}</source>
        <translation>le lien {text} : {problem}</translation>
    </message>
    <message>
        <source>found no built-in experiment called {name}</source>
        <translation>aucune expérience intégrée ne s’appelle {name}</translation>
    </message>
    <message>
        <source>no such file; the built-in one opens as {name}</source>
        <translation>ce fichier n’existe pas ; l’expérience intégrée s’ouvre sous le nom {name}</translation>
    </message>
    <message>
        <source>found no file and no built-in experiment called {name}</source>
        <translation>aucun fichier ni aucune expérience intégrée ne s’appelle {name}</translation>
    </message>
    <message>
        <source>{problem}; `backpropviz list` shows them all</source>
        <translation>{problem} ; `backpropviz list` les montre toutes</translation>
    </message>
    <message>
        <source>found {link}, expected {example} or the like</source>
        <translation>trouvé : {link} ; attendu : {example} ou semblable</translation>
    </message>
    <message>
        <source>found {text} in {link}, expected {expected}</source>
        <translation>trouvé : {text} dans {link} ; attendu : {expected}</translation>
    </message>
    <message>
        <source>found {link}, expected such as {example}</source>
        <translation>trouvé : {link} ; attendu : par exemple {example}</translation>
    </message>
    <message>
        <source>found {link}, expected such as {example}, at most {most:,} updates</source>
        <translation>trouvé : {link} ; attendu : par exemple {example}, au plus {most:,} mises à jour</translation>
    </message>
    <message>
        <source>one for each layer</source>
        <translation>un par couche</translation>
    </message>
    <message>
        <source>one that can be trained</source>
        <translation>une expérience qui peut être entraînée</translation>
    </message>
    <message>
        <source>{experiment} is made of {part}</source>
        <translation>{experiment}, formée de {part}</translation>
    </message>
    <message>
        <source>found {name}, but {made}, expected one that is not made of itself</source>
        <translation>trouvé : {name}, soit {made} ; attendu : une expérience qui n’est pas formée d’elle-même</translation>
    </message>
    <message>
        <source>one whose training is short and comes to an end</source>
        <translation>une expérience dont l’entraînement est court et se termine</translation>
    </message>
    <message>
        <source>{name}, whose numbers grow beyond bounds at update {number:,}</source>
        <translation>{name}, dont les nombres croissent sans borne à la mise à jour {number:,}</translation>
    </message>
    <message>
        <source>{name} ({problem})</source>
        <translation>{name} ({problem})</translation>
    </message>
    <message>
        <source>{name}, which has no training.stop with updates or epochs</source>
        <translation>{name}, qui n’a pas de training.stop avec updates ou epochs</translation>
    </message>
    <message>
        <source>{name}, whose {count:,} updates take too long whenever this is opened</source>
        <translation>{name}, dont les {count:,} mises à jour durent trop longtemps à chaque ouverture</translation>
    </message>
    <message>
        <source>Invalid statement</source>
        <translation>instruction non valide</translation>
    </message>
    <message>
        <source>Invalid value</source>
        <translation>valeur non valide</translation>
    </message>
    <message>
        <source>Invalid date or datetime</source>
        <translation>date ou heure non valide</translation>
    </message>
    <message>
        <source>Invalid hex value</source>
        <translation>valeur hexadécimale non valide</translation>
    </message>
    <message>
        <source>Invalid initial character for a key part</source>
        <translation>premier caractère d’une clé non valide</translation>
    </message>
    <message>
        <source>Expected newline or end of document after a statement</source>
        <translation>après une instruction, une nouvelle ligne ou la fin du document est attendue</translation>
    </message>
    <message>
        <source>Expected '=' after a key in a key/value pair</source>
        <translation>après une clé, « = » est attendu</translation>
    </message>
    <message>
        <source>Expected ']' at the end of a table declaration</source>
        <translation>à la fin de l’en-tête d’une table, « ] » est attendu</translation>
    </message>
    <message>
        <source>Expected ']]' at the end of an array declaration</source>
        <translation>à la fin de l’en-tête d’une liste de tables, « ]] » est attendu</translation>
    </message>
    <message>
        <source>Expected {text}</source>
        <translation>attendu : {text}</translation>
    </message>
    <message>
        <source>Found invalid character {character}</source>
        <translation>caractère non valide {character}</translation>
    </message>
    <message>
        <source>Illegal character {character}</source>
        <translation>caractère interdit {character}</translation>
    </message>
    <message>
        <source>Cannot declare {key} twice</source>
        <translation>{key} ne peut pas être déclaré deux fois</translation>
    </message>
    <message>
        <source>Cannot overwrite a value</source>
        <translation>une valeur ne peut pas être remplacée</translation>
    </message>
    <message>
        <source>Cannot mutate immutable namespace {key}</source>
        <translation>{key} est clos et ne peut pas être complété</translation>
    </message>
    <message>
        <source>Cannot redefine namespace {key}</source>
        <translation>{key} ne peut pas être redéfini</translation>
    </message>
    <message>
        <source>Duplicate inline table key {key}</source>
        <translation>la clé {key} figure deux fois dans la même table</translation>
    </message>
    <message>
        <source>Unclosed array</source>
        <translation>liste non fermée</translation>
    </message>
    <message>
        <source>Unclosed inline table</source>
        <translation>table non fermée</translation>
    </message>
    <message>
        <source>Unterminated string</source>
        <translation>texte non terminé</translation>
    </message>
    <message>
        <source>Unescaped '\' in a string</source>
        <translation>un « \ » dans un texte s’écrit « \\ »</translation>
    </message>
    <message>
        <source>Escaped character is not a Unicode scalar value</source>
        <translation>le caractère codé n’existe pas dans Unicode</translation>
    </message>
    <message>
        <source>Expecting value</source>
        <translation>une valeur est attendue</translation>
    </message>
    <message>
        <source>Expecting ',' delimiter</source>
        <translation>le séparateur « , » est attendu</translation>
    </message>
    <message>
        <source>Expecting ':' delimiter</source>
        <translation>le séparateur « : » est attendu</translation>
    </message>
    <message>
        <source>Expecting property name enclosed in double quotes</source>
        <translation>une clé entre guillemets doubles est attendue</translation>
    </message>
    <message>
        <source>Illegal trailing comma before end of object</source>
        <translation>virgule interdite à la fin d’un objet</translation>
    </message>
    <message>
        <source>Illegal trailing comma before end of array</source>
        <translation>virgule interdite à la fin d’une liste</translation>
    </message>
    <message>
        <source>Unterminated string starting at</source>
        <translation>texte non terminé</translation>
    </message>
    <message>
        <source>Invalid control character at</source>
        <translation>caractère de contrôle non valide</translation>
    </message>
    <message>
        <source>Invalid \escape</source>
        <translation>séquence non valide avec « \ »</translation>
    </message>
    <message>
        <source>Invalid \uXXXX escape</source>
        <translation>séquence non valide de la forme \uXXXX</translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation>texte en trop après la fin</translation>
    </message>
    <message>
        <source>{problem} (at end of document)</source>
        <translation>{problem} (à la fin du document)</translation>
    </message>
    <message>
        <source>{problem} (at line {line}, column {column})</source>
        <translation>{problem} (à la ligne {line}, colonne {column})</translation>
    </message>
    <message>
        <source>braces in pairs</source>
        <translation>des accolades par paires</translation>
    </message>
    <message>
        <source>a symbol, not an empty text</source>
        <translation>un symbole, pas un texte vide</translation>
    </message>
    <message>
        <source>a symbol of at most {most} characters</source>
        <translation>un symbole d’au plus {most} caractères</translation>
    </message>
    <message>
        <source>letters, digits and LaTeX such as {accent}, {greek} or {script}</source>
        <translation>des lettres, des chiffres et du LaTeX comme {accent}, {greek} ou {script}</translation>
    </message>
    <message>
        <source>a symbol that begins with a letter</source>
        <translation>un symbole qui commence par une lettre</translation>
    </message>
    <message>
        <source>something after {sign}</source>
        <translation>quelque chose après {sign}</translation>
    </message>
    <message>
        <source>braces after {sign}</source>
        <translation>des accolades après {sign}</translation>
    </message>
    <message>
        <source>no {sign}: Greek letters and {signs} are known</source>
        <translation>aucun {sign} : les lettres grecques et {signs} sont connues</translation>
    </message>
    <message>
        <source>something in the braces</source>
        <translation>quelque chose dans les accolades</translation>
    </message>
    <message>
        <source>no {sign} there</source>
        <translation>aucun {sign} à cet endroit</translation>
    </message>
    <message>
        <source>{name} has no value, expected {name}=NUMBER (at character {number})</source>
        <translation>{name} n’a pas de valeur ; attendu : {name}=NOMBRE (au caractère {number})</translation>
    </message>
    <message>
        <source>expected NAME=NUMBER, such as a=2</source>
        <translation>attendu : NOM=NOMBRE, comme a=2</translation>
    </message>
    <message>
        <source>{name} is given twice</source>
        <translation>{name} est donné deux fois</translation>
    </message>
    <message>
        <source>{value}: values are for expressions, and this is a network</source>
        <translation>{value} : les valeurs sont pour les expressions, et ceci est un réseau</translation>
    </message>
    <message>
        <source>expected a number, such as {example}</source>
        <translation>attendu : un nombre, comme {example}</translation>
    </message>
    <message>
        <source>expected a number with a decimal point, such as {example}</source>
        <translation>attendu : un nombre avec un point décimal, comme {example}</translation>
    </message>
    <message>
        <source>expected a finite number, this is too large</source>
        <translation>attendu : un nombre fini ; celui-ci est trop grand</translation>
    </message>
    <message>
        <source>the expression has no names that need a value</source>
        <translation>l’expression n’a pas de noms qui aient besoin d’une valeur</translation>
    </message>
    <message>
        <source>the expression has no name {name}, only {names}</source>
        <translation>l’expression n’a pas de nom {name}, seulement {names}</translation>
    </message>
    <message>
        <source>the expression has no name {name}, only {names} …</source>
        <translation>l’expression n’a pas de nom {name}, seulement {names} …</translation>
    </message>
    <message>
        <source>one for each unit</source>
        <translation>un par unité</translation>
    </message>
    <message>
        <source>1 to {most} layers</source>
        <translation>de 1 à {most} couches</translation>
    </message>
    <message>
        <source>{count:,} weights and biases</source>
        <translation>{count:,} poids et biais</translation>
    </message>
    <message>
        <source>at most {most:,} in all layers together</source>
        <translation>au plus {most:,} dans toutes les couches ensemble</translation>
    </message>
    <message>
        <source>true without momentum</source>
        <translation>true sans momentum</translation>
    </message>
    <message>
        <source>a momentum above 0 beside it</source>
        <translation>un momentum supérieur à 0 à côté</translation>
    </message>
    <message>
        <source>a name such as dJ/dW[1][0,2]</source>
        <translation>un nom comme dJ/dW[1][0,2]</translation>
    </message>
    <message>
        <source>at least 2, since a softmax of one unit is always 1</source>
        <translation>au moins 2, car le softmax d’une seule unité vaut toujours 1</translation>
    </message>
    <message>
        <source>one for each unit of the layer before</source>
        <translation>une par unité de la couche précédente</translation>
    </message>
    <message>
        <source>no such key, since bias is false here</source>
        <translation>aucune clé de ce nom, car bias vaut false ici</translation>
    </message>
    <message>
        <source>a number for {scheme}</source>
        <translation>un nombre pour {scheme}</translation>
    </message>
    <message>
        <source>a number above low ({low})</source>
        <translation>un nombre supérieur à low ({low})</translation>
    </message>
    <message>
        <source>half_mse or mse, or sigmoid or softmax in the last layer (it is {activation})</source>
        <translation>half_mse ou mse, ou bien sigmoid ou softmax dans la dernière couche (elle a {activation})</translation>
    </message>
    <message>
        <source>a number from 0 to 1, as {loss} needs</source>
        <translation>un nombre de 0 à 1, comme l’exige {loss}</translation>
    </message>
    <message>
        <source>1 to {most} names</source>
        <translation>de 1 à {most} noms</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nom</translation>
    </message>
    <message>
        <source>a name of its own</source>
        <translation>un nom différent</translation>
    </message>
    <message>
        <source>{taker} takes no {key} (it is for {others})</source>
        <translation>{taker} n’a pas de {key} (cela va avec : {others})</translation>
    </message>
    <message>
        <source>{count} variants</source>
        <translation>{count} variantes</translation>
    </message>
    <message>
        <source>at most {most}, beside the experiment itself</source>
        <translation>au plus {most}, en plus de l’expérience elle-même</translation>
    </message>
    <message>
        <source>nothing that differs</source>
        <translation>rien qui diffère</translation>
    </message>
    <message>
        <source>something that differs, such as activation or learning_rate</source>
        <translation>quelque chose qui diffère, comme activation ou learning_rate</translation>
    </message>
    <message>
        <source>an expression</source>
        <translation>une expression</translation>
    </message>
    <message>
        <source>a network</source>
        <translation>un réseau</translation>
    </message>
    <message>
        <source>there is no folder {folder}</source>
        <translation>il n’y a pas de dossier {folder}</translation>
    </message>
    <message>
        <source>{path} is a folder</source>
        <translation>{path} est un dossier</translation>
    </message>
    <message>
        <source>the folder {folder} may not be written to</source>
        <translation>l’écriture dans le dossier {folder} n’est pas permise</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>aucun fichier ou dossier de ce nom</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>opération non permise</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>est un dossier</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>n’est pas un dossier</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus de place sur le périphérique</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>le nom du fichier est trop long</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>{path}: expected a name that ends in {suffixes}</source>
        <translation>{path} ; attendu : un nom se terminant par {suffixes}</translation>
    </message>
    <message>
        <source>Qt cannot write WebP here</source>
        <translation>Qt ne peut pas écrire de WebP ici</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>le fichier n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>{path}: expected a name that ends in .png, .svg or .pdf</source>
        <translation>{path} ; attendu : un nom se terminant par .png, .svg ou .pdf</translation>
    </message>
    <message>
        <source>a picture of {width}×{height} pixels is too large</source>
        <translation>une image de {width}×{height} pixels est trop grande</translation>
    </message>
    <message>
        <source>expected at most {most} pixels a side, got {width}×{height}</source>
        <translation>attendu : au plus {most} pixels par côté ; trouvé : {width}×{height}</translation>
    </message>
    <message>
        <source>{problem}; `backpropviz --help` tells what there is</source>
        <translation>{problem} ; `backpropviz --help` dit ce qu’il y a</translation>
    </message>
    <message>
        <source>there is no command {name}</source>
        <translation>il n’y a pas de commande {name}</translation>
    </message>
    <message>
        <source>there is no command, no file and no experiment called {name}</source>
        <translation>il n’y a ni commande, ni fichier, ni expérience du nom de {name}</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Update {update}: one batch of {n} samples, one sample a row.</source>
        <translation>Mise à jour {update} : un lot de {n} exemples, un exemple par ligne.</translation>
    </message>
    <message>
        <source>Update {update}, of one sample; samples are rows.</source>
        <translation>Mise à jour {update}, d’un seul exemple ; les exemples sont des lignes.</translation>
    </message>
    <message>
        <source>(1), (2), …: the equations' numbers in backpropviz</source>
        <translation>(1), (2), … : les numéros des équations dans backpropviz</translation>
    </message>
    <message>
        <source>Columns of {inputs}: {names}</source>
        <translation>Colonnes de {inputs} : {names}</translation>
    </message>
    <message>
        <source>{names}, and {n} more</source>
        <translation>{names}, et {n} de plus</translation>
    </message>
    <message>
        <source>Data, parameters and settings</source>
        <translation>Données, paramètres et réglages</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Reverse mode: the derivatives of {output}</source>
        <translation>Mode inverse : les dérivées de {output}</translation>
    </message>
    <message>
        <source>Forward mode: the derivatives by {wrt}</source>
        <translation>Mode direct : les dérivées par rapport à {wrt}</translation>
    </message>
    <message>
        <source>Backward: several ways add up</source>
        <translation>Retour : plusieurs chemins s’additionnent</translation>
    </message>
    <message>
        <source>Forward: values and derivatives</source>
        <translation>Aller : valeurs et dérivées</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Loss: binary cross-entropy</source>
        <translation>Perte : entropie croisée binaire</translation>
    </message>
    <message>
        <source>Loss: cross-entropy</source>
        <translation>Perte : entropie croisée</translation>
    </message>
    <message>
        <source>Loss: half the squared error</source>
        <translation>Perte : demi-erreur quadratique</translation>
    </message>
    <message>
        <source>Loss: mean squared error</source>
        <translation>Perte : erreur quadratique moyenne</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Backward: a row of {slopes} belongs to its own sample's loss</source>
        <translation>Retour : une ligne de {slopes} se rapporte à la perte de son propre exemple</translation>
    </message>
    <message>
        <source>Update: {optimizer}</source>
        <translation>Mise à jour : {optimizer}</translation>
    </message>
    <message>
        <source>1 - sigmoid(z) is sigmoid(-z), which keeps all its digits.</source>
        <translation>1 - sigmoid(z) est sigmoid(-z), qui garde tous ses chiffres.</translation>
    </message>
    <message>
        <source>np.logaddexp(0, -z) is ln(1 + exp(-z)), so -ln(sigmoid(z)).</source>
        <translation>np.logaddexp(0, -z) est ln(1 + exp(-z)), donc -ln(sigmoid(z)).</translation>
    </message>
    <message>
        <source>This is {a} - {t}, written so that no digits are lost.</source>
        <translation>C’est {a} - {t}, écrit de façon à ne perdre aucun chiffre.</translation>
    </message>
    <message>
        <source>{a} - {t} if targets add up to 1, written so that no digits are lost.</source>
        <translation>{a} - {t} si la somme des cibles vaut 1, écrit de façon à ne perdre aucun chiffre.</translation>
    </message>
    <message>
        <source>Both slopes together, so that no digits are lost.</source>
        <translation>Les deux pentes ensemble, pour ne perdre aucun chiffre.</translation>
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
        <translation>C’est pour le mode projecteur : F5.</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Nudged by {step}, {of} changes {loss} as the gradient says.</source>
        <translation>Décalé de {step}, {of} modifie {loss} comme le dit le gradient.</translation>
    </message>
    <message>
        <source>Nudged by {step}, {of} does not change {loss} at all, as the gradient says.</source>
        <translation>Décalé de {step}, {of} ne modifie pas du tout {loss}, comme le dit le gradient.</translation>
    </message>
    <message>
        <source>They agree as far as can be seen: with this ε rounding alone makes up to {noise} of difference.</source>
        <translation>Ils concordent autant qu’on puisse en juger : avec ce ε, l’arrondi seul cause jusqu’à {noise} d’écart.</translation>
    </message>
    <message>
        <source>That is not how {of} changes {loss}: the gradient on screen is wrong.</source>
        <translation>Ce n’est pas ainsi que {of} modifie {loss} : le gradient affiché est faux.</translation>
    </message>
    <message>
        <source>It cannot be told: {of} is at a kink, with the slope {left} on one side and {right} on the other.</source>
        <translation>Impossible à dire : {of} est en un point anguleux, avec la pente {left} d’un côté et {right} de l’autre.</translation>
    </message>
    <message>
        <source>It cannot be told with this ε: rounding alone makes up to {noise}, and the gradient is not much larger. A longer step shows more.</source>
        <translation>Impossible à dire avec ce ε : l’arrondi seul cause jusqu’à {noise}, et le gradient n’est guère plus grand. Un pas plus long en montre davantage.</translation>
    </message>
    <message>
        <source>It cannot be told with this ε: twice or half the step gives quite another difference.</source>
        <translation>Impossible à dire avec ce ε : le double ou la moitié du pas donne une tout autre différence.</translation>
    </message>
    <message>
        <source>It cannot be told: {of} is so close to 0 or 1 that there is no room to nudge it.</source>
        <translation>Impossible à dire : {of} est si proche de 0 ou de 1 qu’il n’y a pas la place de le décaler.</translation>
    </message>
    <message>
        <source>It cannot be told: with {of} nudged, {loss} is not a finite number.</source>
        <translation>Impossible à dire : avec {of} décalé, {loss} n’est pas un nombre fini.</translation>
    </message>
    <message>
        <source>Best near ε = {best}. A longer step sees the curvature (error ∝ ε²), a shorter one drowns in rounding (∝ 1/ε).</source>
        <translation>Optimum vers ε = {best}. Un pas plus long voit la courbure (erreur ∝ ε²), un plus court se noie dans l’arrondi (∝ 1/ε).</translation>
    </message>
    <message>
        <source>Best near ε = {best}. There is only rounding: no curvature that a longer step would see.</source>
        <translation>Optimum vers ε = {best}. Il n’y a que l’arrondi : aucune courbure qu’un pas plus long verrait.</translation>
    </message>
    <message>
        <source>Best near ε = {best}. A longer step sees the curvature (error ∝ ε²).</source>
        <translation>Optimum vers ε = {best}. Un pas plus long voit la courbure (erreur ∝ ε²).</translation>
    </message>
    <message>
        <source>Best near ε = {best}.</source>
        <translation>Optimum vers ε = {best}.</translation>
    </message>
    <message>
        <source>No step makes the error small: it is not the step that is wrong.</source>
        <translation>Aucun pas ne rend l’erreur petite : ce n’est pas le pas qui est faux.</translation>
    </message>
    <message>
        <source>Every step gives the gradient exactly.</source>
        <translation>Chaque pas donne exactement le gradient.</translation>
    </message>
    <message>
        <source>No step gives a finite number.</source>
        <translation>Aucun pas ne donne un nombre fini.</translation>
    </message>
</context>
<context>
    <name>ProofHead</name>
    <message>
        <source>central difference</source>
        <translation>différence centrée</translation>
    </message>
    <message>
        <source>relative error</source>
        <translation>erreur relative</translation>
    </message>
    <message>
        <source>by its rule</source>
        <translation>selon sa règle</translation>
    </message>
    <message>
        <source>forward mode</source>
        <translation>mode direct</translation>
    </message>
    <message>
        <source>backpropagation</source>
        <translation>rétropropagation</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Vérification</translation>
    </message>
</context>
<context>
    <name>ProofLine</name>
    <message>
        <source>Click for the proof of this gradient (P)</source>
        <translation>Cliquez pour la vérification de ce gradient (P)</translation>
    </message>
    <message>
        <source>A central difference cannot tell</source>
        <translation>Une différence centrée ne peut pas trancher</translation>
    </message>
    <message>
        <source>Central differences give {number} instead</source>
        <translation>Les différences centrées donnent plutôt {number}</translation>
    </message>
    <message>
        <source>Central differences give {number}</source>
        <translation>Les différences centrées donnent {number}</translation>
    </message>
</context>
<context>
    <name>ProofList</name>
    <message>
        <source>Proofs of all parameters</source>
        <translation>Vérifications de tous les paramètres</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message>
        <source>Proof</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Voyants</translation>
    </message>
    <message>
        <source>Marks beside the gradients in the network (Shift+P)</source>
        <translation>Marques à côté des gradients dans le réseau (Maj+P)</translation>
    </message>
    <message>
        <source>Step ε of the central differences</source>
        <translation>Pas ε des différences centrées</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>All parameters</source>
        <translation>Tous les paramètres</translation>
    </message>
    <message>
        <source>Error against ε</source>
        <translation>Erreur selon ε</translation>
    </message>
    <message>
        <source>Too long a step, and too short a one</source>
        <translation>Un pas trop long, et un trop court</translation>
    </message>
    <message>
        <source>First say what it is.</source>
        <translation>Dites d’abord combien il vaut.</translation>
    </message>
    <message>
        <source>{formula}
{of} = {value}, nudged by {step}</source>
        <translation>{formula}
{of} = {value}, décalé de {step}</translation>
    </message>
    <message>
        <source>The table waits until the training pauses.</source>
        <translation>Le tableau attend que l’entraînement soit en pause.</translation>
    </message>
    <message>
        <source>There is no gradient to nudge.</source>
        <translation>Il n’y a pas de gradient à vérifier.</translation>
    </message>
    <message>
        <source>The plot waits until the training pauses.</source>
        <translation>Le tracé attend que l’entraînement soit en pause.</translation>
    </message>
    <message>
        <source>Nudging …</source>
        <translation>Décalage …</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>concorde</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>ne concorde pas</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>impossible à dire</translation>
    </message>
    <message>
        <source>({loss}({of} + ε) − {loss}({of} − ε)) / 2ε</source>
        <translation>({loss}({of} + ε) − {loss}({of} − ε)) / 2ε</translation>
    </message>
    <message>
        <source>Point at a value: its derivative by {by} is proven here, by nudging {by}.</source>
        <translation>Pointez une valeur : sa dérivée par rapport à {by} est vérifiée ici, en décalant {by}.</translation>
    </message>
    <message>
        <source>{out} is what is differentiated. Point at anything before it.</source>
        <translation>{out} est ce qui est dérivé. Pointez quelque chose en amont.</translation>
    </message>
    <message>
        <source>Point at a value: the derivative by it is proven here, by nudging it and looking at {out}.</source>
        <translation>Pointez une valeur : la dérivée par rapport à elle est vérifiée ici, en la décalant et en observant {out}.</translation>
    </message>
    <message>
        <source>The loss is what is differentiated. Point at anything before it.</source>
        <translation>La perte est ce qui est dérivé. Pointez quelque chose en amont.</translation>
    </message>
    <message>
        <source>Point at a weight, a bias, a neuron or an input: its gradient is proven here, by nudging it and looking at the loss.</source>
        <translation>Pointez un poids, un biais, un neurone ou une entrée : son gradient est vérifié ici, en le décalant et en observant la perte.</translation>
    </message>
    <message>
        <source>{agree} ✓   {disagree} ✗</source>
        <translation>{agree} ✓   {disagree} ✗</translation>
    </message>
    <message>
        <source>{marks}   {untold} ?</source>
        <translation>{marks}   {untold} ?</translation>
    </message>
    <message>
        <source>{known} of {count} proven …</source>
        <translation>{known} sur {count} vérifiés …</translation>
    </message>
    <message>
        <source>The {count} parameters of layer {layer}; all {all} would take too long.</source>
        <translation>Les {count} paramètres de la couche {layer} ; tous les {all} prendraient trop de temps.</translation>
    </message>
    <message>
        <source>The {count} parameters into {unit}; all {all} would take too long.</source>
        <translation>Les {count} paramètres menant à {unit} ; tous les {all} prendraient trop de temps.</translation>
    </message>
    <message>
        <source>backprop.</source>
        <translation>rétroprop.</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>direct</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>gradient</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>différence</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>In the order of the network</source>
        <translation>Dans l’ordre du réseau</translation>
    </message>
    <message>
        <source>In the order of the steps</source>
        <translation>Dans l’ordre des étapes</translation>
    </message>
    <message>
        <source>Those that do not agree first</source>
        <translation>D’abord ceux qui ne concordent pas</translation>
    </message>
    <message>
        <source>By the size of the gradient that is proven</source>
        <translation>Selon la taille du gradient vérifié</translation>
    </message>
    <message>
        <source>By the size of the central difference</source>
        <translation>Selon la taille de la différence centrée</translation>
    </message>
    <message>
        <source>By the relative error</source>
        <translation>Selon l’erreur relative</translation>
    </message>
</context>
<context>
    <name>ProofPlot</name>
    <message>
        <source>Error against the step</source>
        <translation>Erreur selon le pas</translation>
    </message>
    <message>
        <source>ε = {step}: relative error {error}
Click to use this step.
Below the dashed line the error is small enough for ✓.</source>
        <translation>ε = {step} : erreur relative {error}
Cliquez pour utiliser ce pas.
Sous la ligne en tirets, l’erreur est assez petite pour ✓.</translation>
    </message>
    <message>
        <source>rounding ∝ 1/ε</source>
        <translation>arrondi ∝ 1/ε</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>arrondi</translation>
    </message>
    <message>
        <source>truncation ∝ ε²</source>
        <translation>troncature ∝ ε²</translation>
    </message>
    <message>
        <source>truncation</source>
        <translation>troncature</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Regarder dans :</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Fichiers de &amp;type :</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>QuestionHelp</name>
    <message>
        <source>Hint</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Put the numbers into the formula (H)</source>
        <translation>Mettre les nombres dans la formule (H)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show the number and put the step on the list to repeat (Right)</source>
        <translation>Montrer le nombre et mettre l’étape dans la liste à répéter (flèche droite)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Nothing yet</source>
        <translation>Encore rien</translation>
    </message>
</context>
<context>
    <name>RightColumn</name>
    <message>
        <source>Height of the explanation</source>
        <translation>Hauteur de l’explication</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <source>Panels of the training</source>
        <translation>Panneaux de l’entraînement</translation>
    </message>
</context>
<context>
    <name>Sabotage</name>
    <message>
        <source>Slope forgotten</source>
        <translation>Pente oubliée</translation>
    </message>
    <message>
        <source>Wrong sign of the loss’s slope</source>
        <translation>Mauvais signe de la pente de la perte</translation>
    </message>
    <message>
        <source>Wrong sign of the weights’ gradients</source>
        <translation>Mauvais signe des gradients des poids</translation>
    </message>
    <message>
        <source>Weights transposed</source>
        <translation>Poids transposés</translation>
    </message>
    <message>
        <source>Path left out</source>
        <translation>Chemin omis</translation>
    </message>
    <message>
        <source>Updated weights used too early</source>
        <translation>Poids mis à jour utilisés trop tôt</translation>
    </message>
    <message>
        <source>Slope {slope} forgotten in layer {layer}</source>
        <translation>Pente {slope} oubliée dans la couche {layer}</translation>
    </message>
    <message>
        <source>Wrong sign of the weights’ gradients in layer {layer}</source>
        <translation>Mauvais signe des gradients des poids dans la couche {layer}</translation>
    </message>
    <message>
        <source>Weights of layer {layer} transposed</source>
        <translation>Poids de la couche {layer} transposés</translation>
    </message>
    <message>
        <source>Path through {unit} left out</source>
        <translation>Chemin par {unit} omis</translation>
    </message>
    <message>
        <source>In layer {layer} the slope {slope} is forgotten: ∂J/∂z is set to ∂J/∂a.</source>
        <translation>Dans la couche {layer}, la pente {slope} est oubliée : ∂J/∂z est posé égal à ∂J/∂a.</translation>
    </message>
    <message>
        <source>The slope of the loss has the wrong sign, and so has every gradient made from it.</source>
        <translation>La pente de la perte a le mauvais signe, et donc chaque gradient qui en est tiré.</translation>
    </message>
    <message>
        <source>In layer {layer} the gradients of the weights have the wrong sign.</source>
        <translation>Dans la couche {layer}, les gradients des poids ont le mauvais signe.</translation>
    </message>
    <message>
        <source>On the way back the weights of layer {layer} are read in the wrong order, rows as columns.</source>
        <translation>Au retour, les poids de la couche {layer} sont lus dans le mauvais ordre, lignes pour colonnes.</translation>
    </message>
    <message>
        <source>The sum on the way back through layer {layer} forgets {unit}.</source>
        <translation>La somme au retour à travers la couche {layer} oublie {unit}.</translation>
    </message>
    <message>
        <source>The way back goes through weights that are updated already.</source>
        <translation>Le retour passe par des poids déjà mis à jour.</translation>
    </message>
</context>
<context>
    <name>SabotageBar</name>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Sabotage: {what}</source>
        <translation>Sabotage : {what}</translation>
    </message>
    <message>
        <source>Sabotage is on: one rule of the backward pass is wrong. Find it with the proof lights.</source>
        <translation>Le sabotage est actif : une règle de la passe arrière est fausse. Trouvez-la avec les voyants de vérification.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Révéler</translation>
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
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>A wrong rule by chance</source>
        <translation>Une règle fausse au hasard</translation>
    </message>
    <message>
        <source>No wrong rule would change a number here</source>
        <translation>Aucune règle fausse ne changerait un nombre ici</translation>
    </message>
    <message>
        <source>Hide the wrong rule</source>
        <translation>Masquer la règle fausse</translation>
    </message>
    <message>
        <source>Reveal the wrong rule</source>
        <translation>Révéler la règle fausse</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Fold or unfold: {0}</source>
        <translation>Plier ou déplier : {0}</translation>
    </message>
</context>
<context>
    <name>SheetForm</name>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>As far as</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Continuer avec</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Save the experiment of each sheet, too</source>
        <translation>Enregistrer aussi l’expérience de chaque feuille</translation>
    </message>
    <message>
        <source>{unit} alone, in layer {layer}</source>
        <translation>{unit} seule, couche {layer}</translation>
    </message>
    <message>
        <source>all units</source>
        <translation>toutes les unités</translation>
    </message>
    <message>
        <source>those of the experiment</source>
        <translation>ceux de l’expérience</translation>
    </message>
    <message>
        <source>others, easy ones</source>
        <translation>d’autres, faciles</translation>
    </message>
    <message>
        <source>exercise, with formulas</source>
        <translation>exercice, avec formules</translation>
    </message>
    <message>
        <source>exam, without formulas</source>
        <translation>examen, sans formules</translation>
    </message>
    <message>
        <source>every number, with its working</source>
        <translation>chaque nombre, avec son calcul</translation>
    </message>
    <message>
        <source>every number, unit by unit</source>
        <translation>chaque nombre, unité par unité</translation>
    </message>
    <message>
        <source>every number, in tables</source>
        <translation>chaque nombre, en tableaux</translation>
    </message>
    <message>
        <source>only the gradients</source>
        <translation>seulement les gradients</translation>
    </message>
    <message>
        <source>all digits</source>
        <translation>tous les chiffres</translation>
    </message>
    <message>
        <source>the rounded numbers</source>
        <translation>les nombres arrondis</translation>
    </message>
    <message>
        <source>in a file of their own</source>
        <translation>dans un fichier à part</translation>
    </message>
    <message>
        <source>behind the sheets</source>
        <translation>à la suite des feuilles</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>ShowingButton</name>
    <message>
        <source>What the color of a sample shows: its target, or the answer</source>
        <translation>Ce que montre la couleur d’un exemple : sa cible, ou la réponse</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Rounded answers</source>
        <translation>Réponses arrondies</translation>
    </message>
    <message>
        <source>Samples: {choice}</source>
        <translation>Exemples : {choice}</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Arrondies</translation>
    </message>
</context>
<context>
    <name>ShowingDialog</name>
    <message>
        <source>Symbols in the neurons</source>
        <translation>Symboles dans les neurones</translation>
    </message>
    <message>
        <source>Values in the network</source>
        <translation>Valeurs dans le réseau</translation>
    </message>
    <message>
        <source>Weights on the edges</source>
        <translation>Poids sur les arêtes</translation>
    </message>
    <message>
        <source>Gradients in the network</source>
        <translation>Gradients dans le réseau</translation>
    </message>
    <message>
        <source>Numbers in the formula</source>
        <translation>Nombres dans la formule</translation>
    </message>
    <message>
        <source>Result of the formula</source>
        <translation>Résultat de la formule</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Explanation beside the network</source>
        <translation>Explication à côté du réseau</translation>
    </message>
    <message>
        <source>Panels beside the training</source>
        <translation>Panneaux à côté de l’entraînement</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Buttons of the timeline</source>
        <translation>Boutons de la chronologie</translation>
    </message>
    <message>
        <source>Controls of the panels</source>
        <translation>Commandes des panneaux</translation>
    </message>
    <message>
        <source>with the step</source>
        <translation>avec l’étape</translation>
    </message>
    <message>
        <source>on the next click</source>
        <translation>au clic suivant</translation>
    </message>
    <message>
        <source>after the step</source>
        <translation>après l’étape</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>montré</translation>
    </message>
    <message>
        <source>What is shown when</source>
        <translation>Quand montrer quoi</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>That is {of} itself: {function} is still to be applied to it.</source>
        <translation>C’est {of} même : {function} reste à lui appliquer.</translation>
    </message>
    <message>
        <source>You added where to multiply.</source>
        <translation>Vous avez additionné au lieu de multiplier.</translation>
    </message>
    <message>
        <source>You multiplied where to add.</source>
        <translation>Vous avez multiplié au lieu d’additionner.</translation>
    </message>
    <message>
        <source>You mixed up multiplication and division: look at the operation.</source>
        <translation>Vous avez confondu multiplication et division : regardez l’opération.</translation>
    </message>
    <message>
        <source>You swapped the operands: their order counts here.</source>
        <translation>Vous avez échangé les opérandes : leur ordre compte ici.</translation>
    </message>
    <message>
        <source>Your calculator takes degrees: angles are in radians here.</source>
        <translation>Votre calculatrice est en degrés : les angles sont ici en radians.</translation>
    </message>
    <message>
        <source>You took the other extreme: {function} is asked for.</source>
        <translation>Vous avez pris l’autre extrême : c’est {function} qui est demandé.</translation>
    </message>
    <message>
        <source>You multiplied by the exponent: a power is a product of equal factors.</source>
        <translation>Vous avez multiplié par l’exposant : une puissance est un produit de facteurs égaux.</translation>
    </message>
    <message>
        <source>You halved the number; its root is meant.</source>
        <translation>Vous avez divisé le nombre par deux ; c’est sa racine qu’il faut.</translation>
    </message>
    <message>
        <source>That is the value {of}; asked is a derivative, {q}.</source>
        <translation>C’est la valeur {of} ; on demande une dérivée, {q}.</translation>
    </message>
    <message>
        <source>That is {of} itself, not how fast the result changes with it.</source>
        <translation>C’est {of} même, et non la vitesse à laquelle le résultat change avec lui.</translation>
    </message>
    <message>
        <source>You differentiated by {of}: asked is the other operand.</source>
        <translation>Vous avez dérivé par rapport à {of} : on demande l’autre opérande.</translation>
    </message>
    <message>
        <source>The operands do not matter here: the derivative is the same everywhere.</source>
        <translation>Les opérandes n’importent pas ici : la dérivée est la même partout.</translation>
    </message>
    <message>
        <source>That would be right for a sum; here the other operand counts.</source>
        <translation>Ce serait juste pour une somme ; ici, l’autre opérande compte.</translation>
    </message>
    <message>
        <source>You left out the numerator {of}.</source>
        <translation>Vous avez omis le numérateur {of}.</translation>
    </message>
    <message>
        <source>The exponent {of} comes down as a factor: you left it out.</source>
        <translation>L’exposant {of} descend comme facteur : vous l’avez omis.</translation>
    </message>
    <message>
        <source>The exponent comes down as a factor, and what stays above is one less.</source>
        <translation>L’exposant descend comme facteur, et ce qui reste en haut a un de moins.</translation>
    </message>
    <message>
        <source>The rule for powers is for the base; here the exponent changes.</source>
        <translation>La règle des puissances vaut pour la base ; ici, c’est l’exposant qui change.</translation>
    </message>
    <message>
        <source>You left out the logarithm of the base {of}.</source>
        <translation>Vous avez omis le logarithme de la base {of}.</translation>
    </message>
    <message>
        <source>In the denominator stands the root, not the number under it.</source>
        <translation>Au dénominateur se trouve la racine, non le nombre sous la racine.</translation>
    </message>
    <message>
        <source>You mixed up the operand of the function and its result.</source>
        <translation>Vous avez confondu l’opérande de la fonction et son résultat.</translation>
    </message>
    <message>
        <source>Only the operand that is chosen passes a change on: its derivative is all or nothing.</source>
        <translation>Seul l’opérande retenu transmet une variation : sa dérivée est tout ou rien.</translation>
    </message>
    <message>
        <source>That is the slope on the other side of the kink: look at the sign of the operand.</source>
        <translation>C’est la pente de l’autre côté du point anguleux : regardez le signe de l’opérande.</translation>
    </message>
    <message>
        <source>You left out a local derivative.</source>
        <translation>Vous avez omis une dérivée locale.</translation>
    </message>
    <message>
        <source>You left out what arrives from behind: multiply by it.</source>
        <translation>Vous avez omis ce qui arrive de l’aval : multipliez par cela.</translation>
    </message>
    <message>
        <source>You left out the inner derivative: the operands change, too.</source>
        <translation>Vous avez omis la dérivée intérieure : les opérandes changent aussi.</translation>
    </message>
    <message>
        <source>A number changes exactly as much as itself; another input does not change with it.</source>
        <translation>Un nombre change exactement autant que lui-même ; une autre entrée ne change pas avec lui.</translation>
    </message>
    <message>
        <source>You left out the local derivative on the way through {of}.</source>
        <translation>Vous avez omis la dérivée locale sur le chemin par {of}.</translation>
    </message>
    <message>
        <source>You left out what arrives at {of} from behind: multiply by it.</source>
        <translation>Vous avez omis ce qui arrive en {of} de l’aval : multipliez par cela.</translation>
    </message>
    <message>
        <source>You left out the inner derivative, that of {of}.</source>
        <translation>Vous avez omis la dérivée intérieure, celle de {of}.</translation>
    </message>
    <message>
        <source>You multiplied by {of} itself; the local derivatives are meant.</source>
        <translation>Vous avez multiplié par {of} même ; ce sont les dérivées locales qu’il faut.</translation>
    </message>
    <message>
        <source>That is {of}; {function} chooses another one.</source>
        <translation>C’est {of} ; {function} en choisit un autre.</translation>
    </message>
    <message>
        <source>A sign within the derivative is the other one.</source>
        <translation>Un signe dans la dérivée est à inverser.</translation>
    </message>
    <message>
        <source>You multiplied where to divide: look at the denominator.</source>
        <translation>Vous avez multiplié au lieu de diviser : regardez le dénominateur.</translation>
    </message>
    <message>
        <source>A part of the derivative is missing: write it out in full.</source>
        <translation>Il manque une partie de la dérivée : écrivez-la en entier.</translation>
    </message>
    <message>
        <source>That is the derivative of the function; asked is its value.</source>
        <translation>C’est la dérivée de la fonction ; on demande sa valeur.</translation>
    </message>
    <message>
        <source>That is the function of the opposite number: mind the sign of {operand}.</source>
        <translation>C’est la fonction du nombre opposé : attention au signe de {operand}.</translation>
    </message>
    <message>
        <source>That comes from another function; here it is {function}.</source>
        <translation>Cela vient d’une autre fonction ; ici, c’est {function}.</translation>
    </message>
    <message>
        <source>That is the value; asked is the derivative by itself.</source>
        <translation>C’est la valeur ; on demande la dérivée par rapport à elle-même.</translation>
    </message>
    <message>
        <source>Right means: within 0.5 %. Three significant digits are enough.</source>
        <translation>Juste signifie : à 0,5 % près. Trois chiffres significatifs suffisent.</translation>
    </message>
    <message>
        <source>Right means: within 0.5 %, and within a quarter of the change.</source>
        <translation>Juste signifie : à 0,5 % près, et à un quart de la variation près.</translation>
    </message>
    <message>
        <source>One of the four is right.</source>
        <translation>L’une des quatre est juste.</translation>
    </message>
    <message>
        <source>Right at once.</source>
        <translation>Juste du premier coup.</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Juste.</translation>
    </message>
    <message>
        <source>Not yet, and it is none of the usual slips. Go through the formula once more.</source>
        <translation>Pas encore, et ce n’est aucune des erreurs habituelles. Reprenez la formule.</translation>
    </message>
    <message>
        <source>Not yet. {slip}</source>
        <translation>Pas encore. {slip}</translation>
    </message>
    <message>
        <source>{first} Or else: {second}</source>
        <translation>{first} Ou bien : {second}</translation>
    </message>
    <message>
        <source>{slip} It happened on the way, at {at}.</source>
        <translation>{slip} C’est arrivé en chemin, pour {at}.</translation>
    </message>
    <message>
        <source>That is the right size with the wrong sign.</source>
        <translation>C’est la bonne taille avec le mauvais signe.</translation>
    </message>
    <message>
        <source>It was rounded too coarsely or too early: keep more digits to the end.</source>
        <translation>L’arrondi est trop grossier ou trop précoce : gardez plus de chiffres jusqu’à la fin.</translation>
    </message>
    <message>
        <source>The digits are right, the power of ten is not: mind the decimal point.</source>
        <translation>Les chiffres sont justes, pas la puissance de dix : attention à la virgule.</translation>
    </message>
    <message>
        <source>That is {of}; asked is {q}.</source>
        <translation>C’est {of} ; on demande {q}.</translation>
    </message>
    <message>
        <source>A term of the sum is missing: the one with {of}.</source>
        <translation>Il manque un terme de la somme : celui avec {of}.</translation>
    </message>
    <message>
        <source>That is the sum; it is still to be divided by how many there are.</source>
        <translation>C’est la somme ; il reste à la diviser par le nombre de termes.</translation>
    </message>
    <message>
        <source>You put in a sum z where the activation is meant.</source>
        <translation>Vous avez mis une somme z là où il faut l’activation.</translation>
    </message>
    <message>
        <source>You put in {of}: another value belongs in its place.</source>
        <translation>Vous avez mis {of} : une autre valeur va à cette place.</translation>
    </message>
    <message>
        <source>You left out the bias {of}.</source>
        <translation>Vous avez omis le biais {of}.</translation>
    </message>
    <message>
        <source>A minus got lost, or one came in: look at the term with {of}.</source>
        <translation>Un moins s’est perdu, ou s’est glissé : regardez le terme avec {of}.</translation>
    </message>
    <message>
        <source>You read the rows of the weights as their columns: check the two indices.</source>
        <translation>Vous avez lu les lignes des poids comme leurs colonnes : vérifiez les deux indices.</translation>
    </message>
    <message>
        <source>That is the activation already; asked is the sum {q} before it.</source>
        <translation>C’est déjà l’activation ; on demande la somme {q} qui la précède.</translation>
    </message>
    <message>
        <source>That is the function at −z: mind the sign of {z} in it.</source>
        <translation>C’est la fonction en −z : attention au signe de {z}.</translation>
    </message>
    <message>
        <source>That is the slope of the activation function; asked is its value.</source>
        <translation>C’est la pente de la fonction d’activation ; on demande sa valeur.</translation>
    </message>
    <message>
        <source>That comes from another activation function; here it is {function}.</source>
        <translation>Cela vient d’une autre fonction d’activation ; ici, c’est {function}.</translation>
    </message>
    <message>
        <source>Softmax gives a share: divide by the sum over all units of the layer.</source>
        <translation>Softmax donne une part : divisez par la somme sur toutes les unités de la couche.</translation>
    </message>
    <message>
        <source>Softmax takes the exponential of every sum before it divides.</source>
        <translation>Softmax prend l’exponentielle de chaque somme avant de diviser.</translation>
    </message>
    <message>
        <source>You left out the ½.</source>
        <translation>Vous avez omis le ½.</translation>
    </message>
    <message>
        <source>There is no ½ here.</source>
        <translation>Il n’y a pas de ½ ici.</translation>
    </message>
    <message>
        <source>You left out the square.</source>
        <translation>Vous avez omis le carré.</translation>
    </message>
    <message>
        <source>The penalty adds the sizes of the weights, whatever their signs.</source>
        <translation>La pénalité additionne les tailles des poids, quel que soit leur signe.</translation>
    </message>
    <message>
        <source>You left out the second term of the loss, the one with 1 − {target}.</source>
        <translation>Vous avez omis le second terme de la perte, celui avec 1 − {target}.</translation>
    </message>
    <message>
        <source>You took the logarithm to the base 10; ln is the natural one.</source>
        <translation>Vous avez pris le logarithme en base 10 ; ln est le logarithme naturel.</translation>
    </message>
    <message>
        <source>You swapped the cases of the target: {target} goes with ln {out}.</source>
        <translation>Vous avez échangé les cas de la cible : {target} va avec ln {out}.</translation>
    </message>
    <message>
        <source>You divided by the number of outputs; this loss is their sum.</source>
        <translation>Vous avez divisé par le nombre de sorties ; cette perte est leur somme.</translation>
    </message>
    <message>
        <source>That is the squared error; the loss here is the cross-entropy.</source>
        <translation>C’est l’erreur quadratique ; la perte est ici l’entropie croisée.</translation>
    </message>
    <message>
        <source>You left out the penalty.</source>
        <translation>Vous avez omis la pénalité.</translation>
    </message>
    <message>
        <source>You left out the factor that says how strong the penalty is.</source>
        <translation>Vous avez omis le facteur qui dit la force de la pénalité.</translation>
    </message>
    <message>
        <source>That is the number of one sample; asked is the whole batch's.</source>
        <translation>C’est le nombre d’un seul exemple ; on demande celui du lot entier.</translation>
    </message>
    <message>
        <source>The derivative of a square brings a factor 2: it is missing.</source>
        <translation>La dérivée d’un carré apporte un facteur 2 : il manque.</translation>
    </message>
    <message>
        <source>You left out the target.</source>
        <translation>Vous avez omis la cible.</translation>
    </message>
    <message>
        <source>That is the loss itself; asked is its derivative.</source>
        <translation>C’est la perte elle-même ; on demande sa dérivée.</translation>
    </message>
    <message>
        <source>You multiplied where to divide: the derivative of ln {unit} is 1/{unit}.</source>
        <translation>Vous avez multiplié au lieu de diviser : la dérivée de ln {unit} est 1/{unit}.</translation>
    </message>
    <message>
        <source>You multiplied by {slope} already: the slope comes with the next step.</source>
        <translation>Vous avez déjà multiplié par {slope} : la pente vient à l’étape suivante.</translation>
    </message>
    <message>
        <source>You left out {slope}: the slope of the activation function at {unit}.</source>
        <translation>Vous avez omis {slope} : la pente de la fonction d’activation en {unit}.</translation>
    </message>
    <message>
        <source>That is the slope alone: multiply it by what arrives at {unit}.</source>
        <translation>C’est la pente seule : multipliez-la par ce qui arrive en {unit}.</translation>
    </message>
    <message>
        <source>A factor of the slope is missing: write {slope} out in full.</source>
        <translation>Il manque un facteur de la pente : écrivez {slope} en entier.</translation>
    </message>
    <message>
        <source>You multiplied by the activation {unit}; its slope is meant, {slope}.</source>
        <translation>Vous avez multiplié par l’activation {unit} ; c’est sa pente qu’il faut, {slope}.</translation>
    </message>
    <message>
        <source>You took the slope at {unit}; it is meant at {z}.</source>
        <translation>Vous avez pris la pente en {unit} ; il la faut en {z}.</translation>
    </message>
    <message>
        <source>You multiplied by {slope} twice: once is enough.</source>
        <translation>Vous avez multiplié deux fois par {slope} : une seule suffit.</translation>
    </message>
    <message>
        <source>You left out {of}: what the weight carried belongs to its gradient.</source>
        <translation>Vous avez omis {of} : ce que le poids a transmis entre dans son gradient.</translation>
    </message>
    <message>
        <source>You put in {of}: that is the gradient of another unit.</source>
        <translation>Vous avez mis {of} : c’est le gradient d’une autre unité.</translation>
    </message>
    <message>
        <source>You multiplied by {of} itself; it is multiplied by what {of} carried.</source>
        <translation>Vous avez multiplié par {of} même ; il faut multiplier par ce que {of} a transmis.</translation>
    </message>
    <message>
        <source>You multiplied by {of}; a bias is multiplied by nothing but 1.</source>
        <translation>Vous avez multiplié par {of} ; un biais n’est multiplié que par 1.</translation>
    </message>
    <message>
        <source>You divided by the number of samples already: that comes with the mean.</source>
        <translation>Vous avez déjà divisé par le nombre d’exemples : cela vient avec la moyenne.</translation>
    </message>
    <message>
        <source>You left out the weights: every gradient comes back through one.</source>
        <translation>Vous avez omis les poids : chaque gradient revient à travers l’un d’eux.</translation>
    </message>
    <message>
        <source>You used the weights of {of}: check the indices.</source>
        <translation>Vous avez utilisé les poids de {of} : vérifiez les indices.</translation>
    </message>
    <message>
        <source>You used the updated weights too early: here the old ones still count.</source>
        <translation>Vous avez utilisé trop tôt les poids mis à jour : ici, les anciens comptent encore.</translation>
    </message>
    <message>
        <source>You left out a path: the one through {of}.</source>
        <translation>Vous avez omis un chemin : celui qui passe par {of}.</translation>
    </message>
    <message>
        <source>You counted only the path through {of}; all paths add up.</source>
        <translation>Vous n’avez compté que le chemin par {of} ; tous les chemins s’additionnent.</translation>
    </message>
    <message>
        <source>That is the sum {z}: the activation function is still to be applied.</source>
        <translation>C’est la somme {z} : la fonction d’activation reste à appliquer.</translation>
    </message>
    <message>
        <source>The ½ of the loss cancels the 2 of the square's derivative.</source>
        <translation>Le ½ de la perte compense le 2 de la dérivée du carré.</translation>
    </message>
    <message>
        <source>You swapped output and target: it is the output minus the target.</source>
        <translation>Vous avez échangé sortie et cible : c’est la sortie moins la cible.</translation>
    </message>
    <message>
        <source>You left out the slopes of the units behind: put in their gradients at z.</source>
        <translation>Vous avez omis les pentes des unités en aval : mettez leurs gradients en z.</translation>
    </message>
    <message>
        <source>You went uphill: the step is taken off, not added.</source>
        <translation>Vous êtes monté : le pas se retranche, il ne s’ajoute pas.</translation>
    </message>
    <message>
        <source>You left out the learning rate {rate}.</source>
        <translation>Vous avez omis le taux d’apprentissage {rate}.</translation>
    </message>
    <message>
        <source>That is the gradient itself; asked is {q}, which is made of it.</source>
        <translation>C’est le gradient lui-même ; on demande {q}, qui en est tiré.</translation>
    </message>
    <message>
        <source>That is the change alone: the old value is missing.</source>
        <translation>C’est la variation seule : il manque l’ancienne valeur.</translation>
    </message>
    <message>
        <source>That is the old value; it is to move.</source>
        <translation>C’est l’ancienne valeur ; elle doit changer.</translation>
    </message>
    <message>
        <source>You put in {of}: that is the gradient of another parameter.</source>
        <translation>Vous avez mis {of} : c’est le gradient d’un autre paramètre.</translation>
    </message>
    <message>
        <source>That is a step of plain gradient descent; this optimizer does more.</source>
        <translation>C’est un pas de simple descente de gradient ; cet optimiseur fait plus.</translation>
    </message>
    <message>
        <source>Nesterov's momentum looks ahead: the gradient is added once more.</source>
        <translation>Le momentum de Nesterov regarde devant : le gradient est ajouté une fois de plus.</translation>
    </message>
    <message>
        <source>You left out the correction for the start at 0: the divisions by 1 − βᵏ.</source>
        <translation>Vous avez omis la correction du départ en 0 : les divisions par 1 − βᵏ.</translation>
    </message>
    <message>
        <source>You divided by 1 − βᵏ already: that comes with the new weight.</source>
        <translation>Vous avez déjà divisé par 1 − βᵏ : cela vient avec le nouveau poids.</translation>
    </message>
    <message>
        <source>You left out the root in the denominator.</source>
        <translation>Vous avez omis la racine au dénominateur.</translation>
    </message>
    <message>
        <source>You left out the weight decay.</source>
        <translation>Vous avez omis la décroissance des poids.</translation>
    </message>
    <message>
        <source>You left out what the optimizer kept from before.</source>
        <translation>Vous avez omis ce que l’optimiseur a gardé d’avant.</translation>
    </message>
    <message>
        <source>The new part counts by its share only: it has a factor, too.</source>
        <translation>La nouvelle partie ne compte que pour sa fraction : elle a aussi un facteur.</translation>
    </message>
    <message>
        <source>What was kept from before fades: it has a factor, too.</source>
        <translation>Ce qui a été gardé d’avant s’efface : cela a aussi un facteur.</translation>
    </message>
    <message>
        <source>You swapped the shares of old and new.</source>
        <translation>Vous avez échangé les fractions de l’ancien et du nouveau.</translation>
    </message>
    <message>
        <source>You took the β of the other mean.</source>
        <translation>Vous avez pris le β de l’autre moyenne.</translation>
    </message>
</context>
<context>
    <name>SlopeBar</name>
    <message>
        <source>Curve</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>The loss along one weight</source>
        <translation>La perte le long d’un poids</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>The loss over two weights</source>
        <translation>La perte sur deux poids</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>The loss of the batch at hand, which the gradient is of</source>
        <translation>La perte du lot en cours, dont le gradient est tiré</translation>
    </message>
    <message>
        <source>All samples</source>
        <translation>Tous les exemples</translation>
    </message>
    <message>
        <source>The loss of all training samples, and its gradient</source>
        <translation>La perte de tous les exemples d’entraînement, et son gradient</translation>
    </message>
    <message>
        <source>The weight of the upward axis</source>
        <translation>Le poids de l’axe vertical</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop computing (Esc)</source>
        <translation>Arrêter le calcul (Échap)</translation>
    </message>
    <message>
        <source>Show more (−)</source>
        <translation>Montrer plus (−)</translation>
    </message>
    <message>
        <source>Show less (+)</source>
        <translation>Montrer moins (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Cadrer</translation>
    </message>
    <message>
        <source>Fit the range (0)</source>
        <translation>Cadrer l’intervalle (0)</translation>
    </message>
    <message>
        <source>↑ {name} ▾</source>
        <translation>↑ {name} ▾</translation>
    </message>
    <message>
        <source>The weight of the upward axis: {name}</source>
        <translation>Le poids de l’axe vertical : {name}</translation>
    </message>
</context>
<context>
    <name>SlopeCanvas</name>
    <message>
        <source>Here {loss} is not a finite number.</source>
        <translation>Ici, {loss} n’est pas un nombre fini.</translation>
    </message>
    <message>
        <source>{loss} is about {value} here</source>
        <translation>{loss} vaut ici environ {value}</translation>
    </message>
    <message>
        <source>The loss is being computed …</source>
        <translation>Calcul de la perte en cours …</translation>
    </message>
</context>
<context>
    <name>SlopeOfValue</name>
    <message>
        <source>Slice of the expression</source>
        <translation>Coupe de l’expression</translation>
    </message>
    <message>
        <source>Show more (−)</source>
        <translation>Montrer plus (−)</translation>
    </message>
    <message>
        <source>Show less (+)</source>
        <translation>Montrer moins (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Cadrer</translation>
    </message>
    <message>
        <source>Fit the range (0)</source>
        <translation>Cadrer l’intervalle (0)</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>{value} is to be predicted first; then its curve is drawn here.</source>
        <translation>{value} est d’abord à prédire ; sa courbe sera ensuite tracée ici.</translation>
    </message>
    <message>
        <source>Point at a value that {value} is made of.</source>
        <translation>Pointez une valeur dont {value} est formé.</translation>
    </message>
    <message>
        <source>Nowhere on this slice has {value} a value.</source>
        <translation>Nulle part sur cette coupe {value} n’a de valeur.</translation>
    </message>
</context>
<context>
    <name>SlopePanel</name>
    <message>
        <source>Slope</source>
        <translation>Pente</translation>
    </message>
    <message>
        <source>Slice of the loss</source>
        <translation>Coupe de la perte</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>Change {first} and {second}</source>
        <translation>Modifier {first} et {second}</translation>
    </message>
    <message>
        <source>The weight that is pointed at next</source>
        <translation>Le prochain poids pointé</translation>
    </message>
    <message>
        <source>The loss is to be predicted first; then its slice is drawn here.</source>
        <translation>La perte est d’abord à prédire ; sa coupe sera ensuite tracée ici.</translation>
    </message>
    <message>
        <source>Nowhere on this slice is the loss a finite number.</source>
        <translation>Nulle part sur cette coupe la perte n’est un nombre fini.</translation>
    </message>
    <message>
        <source>Stopped before there was anything to see. Fit begins anew.</source>
        <translation>Arrêté avant qu’il y ait quelque chose à voir. Cadrer relance le calcul.</translation>
    </message>
    <message>
        <source>tangent</source>
        <translation>tangente</translation>
    </message>
    <message>
        <source>training’s path</source>
        <translation>chemin de l’entraînement</translation>
    </message>
    <message>
        <source>downhill: −gradient</source>
        <translation>descente : −gradient</translation>
    </message>
    <message>
        <source>The slope is to be predicted first; then its tangent is drawn here.</source>
        <translation>La pente est d’abord à prédire ; sa tangente sera ensuite tracée ici.</translation>
    </message>
    <message>
        <source>Drag, or click and press ← and →, to try another value: the tangent predicts the loss, the curve is the loss.</source>
        <translation>Glissez, ou cliquez puis ← et →, pour essayer une autre valeur : la tangente prédit la perte, la courbe est la perte.</translation>
    </message>
    <message>
        <source>{by} is computed, here it is moved as if it were free: the tangent predicts {value}, the curve is {value}. Drag to try.</source>
        <translation>{by} est calculé ; ici on le déplace comme s’il était libre : la tangente prédit {value}, la courbe est {value}. Glissez pour essayer.</translation>
    </message>
    <message>
        <source>Drag, or click and press ← and →, to try another {by}: the tangent predicts {value}, the curve is {value}.</source>
        <translation>Glissez, ou cliquez puis ← et →, pour essayer un autre {by} : la tangente prédit {value}, la courbe est {value}.</translation>
    </message>
    <message>
        <source>All other weights are held as they are now.</source>
        <translation>Tous les autres poids gardent leur valeur actuelle.</translation>
    </message>
    <message>
        <source>The loss is the same everywhere.</source>
        <translation>La perte est la même partout.</translation>
    </message>
    <message>
        <source>A line every {step} of {loss}.</source>
        <translation>Une ligne tous les {step} de {loss}.</translation>
    </message>
    <message>
        <source>Lines at {loss} = {values}, …</source>
        <translation>Lignes à {loss} = {values}, …</translation>
    </message>
    <message>
        <source>{name}: {before} → {after}</source>
        <translation>{name} : {before} → {after}</translation>
    </message>
    <message>
        <source>predicted {change}</source>
        <translation>variation prédite {change}</translation>
    </message>
    <message>
        <source>real {change}</source>
        <translation>réelle {change}</translation>
    </message>
    <message>
        <source>There {value} has no value.</source>
        <translation>Là, {value} n’a pas de valeur.</translation>
    </message>
    <message>
        <source>There the loss is not a finite number.</source>
        <translation>Là, la perte n’est pas un nombre fini.</translation>
    </message>
    <message>
        <source>The slope is not a finite number.</source>
        <translation>La pente n’est pas un nombre fini.</translation>
    </message>
    <message>
        <source>Nothing is moved yet.</source>
        <translation>Rien n’a encore bougé.</translation>
    </message>
    <message>
        <source>Flat here: the slope predicts no change.</source>
        <translation>Plat ici : la pente ne prédit aucune variation.</translation>
    </message>
    <message>
        <source>The other way: so far the tangent does not hold.</source>
        <translation>À l’opposé : la tangente ne vaut pas aussi loin.</translation>
    </message>
    <message>
        <source>{percent} of the prediction came true.</source>
        <translation>{percent} de la prédiction s’est réalisé.</translation>
    </message>
    <message>
        <source>{times} times what was predicted.</source>
        <translation>{times} fois ce qui était prédit.</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <source>{name} {value} · slope {slope}</source>
        <translation>{name} {value} · pente {slope}</translation>
    </message>
    <message>
        <source>{optimizer}’s step</source>
        <translation>pas de {optimizer}</translation>
    </message>
</context>
<context>
    <name>SlopeReadout</name>
    <message>
        <source>Take it</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Set the weight to this value (Enter)</source>
        <translation>Donner cette valeur au poids (Entrée)</translation>
    </message>
    <message>
        <source>Set the input to this value (Enter)</source>
        <translation>Donner cette valeur à l’entrée (Entrée)</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Lâcher</translation>
    </message>
    <message>
        <source>Leave all as it is (Esc)</source>
        <translation>Tout laisser tel quel (Échap)</translation>
    </message>
    <message>
        <source>Try the step</source>
        <translation>Essayer le pas</translation>
    </message>
    <message>
        <source>Try the step that the optimizer would take (O)</source>
        <translation>Essayer le pas que ferait l’optimiseur (O)</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>This cannot be differentiated here: {problem}.</source>
        <translation>Impossible à dériver ici : {problem}.</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Value of {q}</source>
        <translation>Valeur de {q}</translation>
    </message>
    <message>
        <source>Local derivative {q}</source>
        <translation>Dérivée locale {q}</translation>
    </message>
    <message>
        <source>Derivative of {top} by {of}</source>
        <translation>Dérivée de {top} par rapport à {of}</translation>
    </message>
    <message>
        <source>Product {q}</source>
        <translation>Produit {q}</translation>
    </message>
    <message>
        <source>Gradient at the product {of}</source>
        <translation>Gradient au produit {of}</translation>
    </message>
    <message>
        <source>Gradient of the loss by itself</source>
        <translation>Gradient de la perte par rapport à elle-même</translation>
    </message>
    <message>
        <source>Constant {q}</source>
        <translation>Constante {q}</translation>
    </message>
    <message>
        <source>{a} and {b} are added.</source>
        <translation>{a} et {b} sont additionnés.</translation>
    </message>
    <message>
        <source>{b} is subtracted from {a}.</source>
        <translation>{b} est soustrait de {a}.</translation>
    </message>
    <message>
        <source>{a} and {b} are multiplied.</source>
        <translation>{a} et {b} sont multipliés.</translation>
    </message>
    <message>
        <source>{a} is divided by {b}.</source>
        <translation>{a} est divisé par {b}.</translation>
    </message>
    <message>
        <source>{a} is raised to the power {b}.</source>
        <translation>{a} est élevé à la puissance {b}.</translation>
    </message>
    <message>
        <source>{a} with the other sign.</source>
        <translation>{a} avec l’autre signe.</translation>
    </message>
    <message>
        <source>{q} is another name for {a}: the same number.</source>
        <translation>{q} est un autre nom de {a} : le même nombre.</translation>
    </message>
    <message>
        <source>The number e raised to the power {a}.</source>
        <translation>Le nombre e élevé à la puissance {a}.</translation>
    </message>
    <message>
        <source>The natural logarithm of {a}.</source>
        <translation>Le logarithme naturel de {a}.</translation>
    </message>
    <message>
        <source>The square root of {a}.</source>
        <translation>La racine carrée de {a}.</translation>
    </message>
    <message>
        <source>The distance of {a} from 0, whatever its sign.</source>
        <translation>La distance de {a} à 0, quel que soit son signe.</translation>
    </message>
    <message>
        <source>The sigmoid turns {a} into a number between 0 and 1.</source>
        <translation>La sigmoïde change {a} en un nombre entre 0 et 1.</translation>
    </message>
    <message>
        <source>tanh turns {a} into a number between −1 and 1.</source>
        <translation>tanh change {a} en un nombre entre −1 et 1.</translation>
    </message>
    <message>
        <source>Softplus is a ReLU without a corner: almost 0 far below 0, almost {a} far above.</source>
        <translation>Softplus est une ReLU sans point anguleux : presque 0 loin en dessous de 0, presque {a} loin au-dessus.</translation>
    </message>
    <message>
        <source>The function {function} is applied to {a}.</source>
        <translation>La fonction {function} est appliquée à {a}.</translation>
    </message>
    <message>
        <source>{a} is multiplied by itself.</source>
        <translation>{a} est multiplié par lui-même.</translation>
    </message>
    <message>
        <source>ReLU lets {a} through as it is, because it is positive.</source>
        <translation>ReLU laisse passer {a} tel quel, car il est positif.</translation>
    </message>
    <message>
        <source>ReLU makes 0 of {a}, because it is not positive.</source>
        <translation>ReLU change {a} en 0, car il n’est pas positif.</translation>
    </message>
    <message>
        <source>max lets only the largest operand through: {winner}.</source>
        <translation>max ne laisse passer que le plus grand opérande : {winner}.</translation>
    </message>
    <message>
        <source>min lets only the smallest operand through: {winner}.</source>
        <translation>min ne laisse passer que le plus petit opérande : {winner}.</translation>
    </message>
    <message>
        <source>It is made of constants only, so nothing is differentiated by it.</source>
        <translation>Il n’est formé que de constantes : rien n’est donc dérivé par rapport à lui.</translation>
    </message>
    <message>
        <source>{a} is multiplied by its weight {b}: one term of the sum that it goes into.</source>
        <translation>{a} est multiplié par son poids {b} : un terme de la somme où il entre.</translation>
    </message>
    <message>
        <source>1, because {of} is what is differentiated; here the way back begins.</source>
        <translation>1, car {of} est ce qui est dérivé ; ici commence le chemin du retour.</translation>
    </message>
    <message>
        <source>1, because {of} is what is differentiated by; here the way forward begins.</source>
        <translation>1, car {of} est ce par rapport à quoi on dérive ; ici commence le chemin de l’aller.</translation>
    </message>
    <message>
        <source>0, because {top} does not change when {of} does.</source>
        <translation>0, car {top} ne change pas quand {of} change.</translation>
    </message>
    <message>
        <source>0, because {top} does not depend on {of}.</source>
        <translation>0, car {top} ne dépend pas de {of}.</translation>
    </message>
    <message>
        <source>{of} reaches {top} by one way, through {through}: what arrives there comes back, times the local derivative.</source>
        <translation>{of} atteint {top} par un seul chemin, à travers {through} : ce qui y arrive revient, fois la dérivée locale.</translation>
    </message>
    <message>
        <source>{of} goes straight into {top}, where 1 arrives: so it is the local derivative that comes back.</source>
        <translation>{of} entre directement dans {top}, où arrive 1 : c’est donc la dérivée locale qui revient.</translation>
    </message>
    <message>
        <source>{of} reaches {top} by {n} ways: each brings back what arrives at its end, times the local derivative, and their contributions add up.</source>
        <translation>{of} atteint {top} par {n} chemins : chacun ramène ce qui arrive à son bout, fois la dérivée locale, et leurs contributions s’additionnent.</translation>
    </message>
    <message>
        <source>The local derivative is 0, so nothing comes back.</source>
        <translation>La dérivée locale est nulle : rien ne revient donc.</translation>
    </message>
    <message>
        <source>Nothing arrives there, so nothing comes back.</source>
        <translation>Rien n’y arrive : rien ne revient donc.</translation>
    </message>
    <message>
        <source>Here they cancel out.</source>
        <translation>Ici, elles s’annulent.</translation>
    </message>
    <message>
        <source>A change of {of} reaches {top} by one way, through {through}: it arrives times the local derivative.</source>
        <translation>Une variation de {of} atteint {top} par un seul chemin, à travers {through} : elle arrive multipliée par la dérivée locale.</translation>
    </message>
    <message>
        <source>{of} goes straight into {top}, and its own change is 1: so it is the local derivative that arrives.</source>
        <translation>{of} entre directement dans {top}, et sa propre variation vaut 1 : c’est donc la dérivée locale qui arrive.</translation>
    </message>
    <message>
        <source>A change of {of} reaches {top} through {n} operands: each brings its own change, times the local derivative, and their contributions add up.</source>
        <translation>Une variation de {of} atteint {top} par {n} opérandes : chacun apporte sa propre variation, fois la dérivée locale, et leurs contributions s’additionnent.</translation>
    </message>
    <message>
        <source>Raising {of} raises {top}.</source>
        <translation>Augmenter {of} augmente {top}.</translation>
    </message>
    <message>
        <source>Raising {of} lowers {top}.</source>
        <translation>Augmenter {of} diminue {top}.</translation>
    </message>
    <message>
        <source>A sum moves as much as {own} does: its slope is 1 everywhere.</source>
        <translation>Une somme bouge autant que {own} : sa pente vaut 1 partout.</translation>
    </message>
    <message>
        <source>{result} moves as much as {own} does, so the slope is 1.</source>
        <translation>{result} bouge autant que {own} : la pente vaut donc 1.</translation>
    </message>
    <message>
        <source>A difference moves as much as {own} does: its slope is 1 everywhere.</source>
        <translation>Une différence bouge autant que {own} : sa pente vaut 1 partout.</translation>
    </message>
    <message>
        <source>When {own} rises, the difference falls by as much: its slope is −1 everywhere.</source>
        <translation>Quand {own} augmente, la différence diminue d’autant : sa pente vaut −1 partout.</translation>
    </message>
    <message>
        <source>When {own} rises, {result} falls by as much: the slope is −1 everywhere.</source>
        <translation>Quand {own} augmente, {result} diminue d’autant : la pente vaut −1 partout.</translation>
    </message>
    <message>
        <source>A change of {own} reaches {result} multiplied by the other factor, {other}.</source>
        <translation>Une variation de {own} atteint {result} multipliée par l’autre facteur, {other}.</translation>
    </message>
    <message>
        <source>{own} stands there twice; here only one of them moves, and the other one is the factor it is multiplied by.</source>
        <translation>{own} y figure deux fois ; ici, un seul des deux bouge, et l’autre est le facteur qui le multiplie.</translation>
    </message>
    <message>
        <source>A change of {own} reaches {result} divided by the denominator {other}.</source>
        <translation>Une variation de {own} atteint {result} divisée par le dénominateur {other}.</translation>
    </message>
    <message>
        <source>Quotient rule: by the denominator it is minus the numerator, divided by the denominator squared.</source>
        <translation>Règle du quotient : par rapport au dénominateur, c’est moins le numérateur, divisé par le carré du dénominateur.</translation>
    </message>
    <message>
        <source>Power rule: the exponent comes to the front, and the power falls by one.</source>
        <translation>Règle des puissances : l’exposant passe devant, et la puissance baisse d’un.</translation>
    </message>
    <message>
        <source>By its exponent, a power changes by itself times the logarithm of its base.</source>
        <translation>Par rapport à son exposant, une puissance change d’elle-même fois le logarithme de sa base.</translation>
    </message>
    <message>
        <source>0, because 0 raised to any power above 0 stays 0.</source>
        <translation>0, car 0 élevé à toute puissance supérieure à 0 reste 0.</translation>
    </message>
    <message>
        <source>1, because {own} is positive and goes through as it is.</source>
        <translation>1, car {own} est positif et passe tel quel.</translation>
    </message>
    <message>
        <source>−1, because {own} is negative and changes its sign.</source>
        <translation>−1, car {own} est négatif et change de signe.</translation>
    </message>
    <message>
        <source>0, because {own} is negative: nothing of it goes through.</source>
        <translation>0, car {own} est négatif : rien n’en passe.</translation>
    </message>
    <message>
        <source>At 0 there is a corner and so no slope; 0 is taken by convention.</source>
        <translation>En 0, il y a un point anguleux et donc pas de pente ; on prend 0 par convention.</translation>
    </message>
    <message>
        <source>1, because {own} is the largest: max lets only the largest operand through.</source>
        <translation>1, car {own} est le plus grand : max ne laisse passer que le plus grand opérande.</translation>
    </message>
    <message>
        <source>0, because max lets only the largest operand through, and {own} is not it.</source>
        <translation>0, car max ne laisse passer que le plus grand opérande, et ce n’est pas {own}.</translation>
    </message>
    <message>
        <source>1, because {own} is the smallest: min lets only the smallest operand through.</source>
        <translation>1, car {own} est le plus petit : min ne laisse passer que le plus petit opérande.</translation>
    </message>
    <message>
        <source>0, because min lets only the smallest operand through, and {own} is not it.</source>
        <translation>0, car min ne laisse passer que le plus petit opérande, et ce n’est pas {own}.</translation>
    </message>
    <message>
        <source>Operands are equal here, so there is a corner and no slope; by convention the first of them gets 1.</source>
        <translation>Des opérandes sont ici égaux : il y a donc un point anguleux et pas de pente ; par convention, le premier d’entre eux reçoit 1.</translation>
    </message>
    <message>
        <source>Operands are equal here, so there is a corner and no slope; by convention only the first of them counts, so this is 0.</source>
        <translation>Des opérandes sont ici égaux : il y a donc un point anguleux et pas de pente ; par convention, seul le premier compte : ici, c’est donc 0.</translation>
    </message>
    <message>
        <source>The slope of the sigmoid is its value times what that lacks of 1.</source>
        <translation>La pente de la sigmoïde est sa valeur fois ce qui manque à celle-ci pour atteindre 1.</translation>
    </message>
    <message>
        <source>The slope of tanh is 1 minus the square of its value.</source>
        <translation>La pente de tanh est 1 moins le carré de sa valeur.</translation>
    </message>
    <message>
        <source>{own} is so far from 0 that {result} is saturated: the slope is almost 0, and hardly anything comes back.</source>
        <translation>{own} est si loin de 0 que {result} est saturé : la pente est presque nulle, et il ne revient presque rien.</translation>
    </message>
    <message>
        <source>The slope of the activation function at {own}: so much of a change reaches {result}.</source>
        <translation>La pente de la fonction d’activation en {own} : c’est cette part d’une variation qui atteint {result}.</translation>
    </message>
    <message>
        <source>0, because the activation function is flat at {own}: nothing goes through.</source>
        <translation>0, car la fonction d’activation est plate en {own} : rien ne passe.</translation>
    </message>
    <message>
        <source>Every output of softmax depends on every sum, so also {result} on {own}.</source>
        <translation>Chaque sortie de softmax dépend de chaque somme, donc aussi {result} de {own}.</translation>
    </message>
    <message>
        <source>So much does the loss {result} change when {own} changes a little.</source>
        <translation>C’est de combien la perte {result} change quand {own} change un peu.</translation>
    </message>
    <message>
        <source>The derivative of the sine is the cosine.</source>
        <translation>La dérivée du sinus est le cosinus.</translation>
    </message>
    <message>
        <source>The derivative of the cosine is minus the sine.</source>
        <translation>La dérivée du cosinus est moins le sinus.</translation>
    </message>
    <message>
        <source>The derivative of the tangent is 1 plus its square.</source>
        <translation>La dérivée de la tangente est 1 plus son carré.</translation>
    </message>
    <message>
        <source>The exponential function is its own derivative.</source>
        <translation>La fonction exponentielle est sa propre dérivée.</translation>
    </message>
    <message>
        <source>The derivative of the logarithm is 1 divided by {own}.</source>
        <translation>La dérivée du logarithme est 1 divisé par {own}.</translation>
    </message>
    <message>
        <source>The derivative of the root is 1 divided by twice the root: steep close to 0.</source>
        <translation>La dérivée de la racine est 1 divisé par deux fois la racine : raide près de 0.</translation>
    </message>
    <message>
        <source>The slope of softplus is the sigmoid: 0 far below 0, 1 far above.</source>
        <translation>La pente de softplus est la sigmoïde : 0 loin en dessous de 0, 1 loin au-dessus.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Weighted sum of {unit}</source>
        <translation>Somme pondérée de {unit}</translation>
    </message>
    <message>
        <source>Activation {q}</source>
        <translation>Activation {q}</translation>
    </message>
    <message>
        <source>Loss {q}</source>
        <translation>Perte {q}</translation>
    </message>
    <message>
        <source>Penalty {q}</source>
        <translation>Pénalité {q}</translation>
    </message>
    <message>
        <source>Gradient at the output of {unit}</source>
        <translation>Gradient à la sortie de {unit}</translation>
    </message>
    <message>
        <source>Gradient at the sum of {unit}</source>
        <translation>Gradient à la somme de {unit}</translation>
    </message>
    <message>
        <source>Gradient of the weight {of}</source>
        <translation>Gradient du poids {of}</translation>
    </message>
    <message>
        <source>Gradient of the bias {of}</source>
        <translation>Gradient du biais {of}</translation>
    </message>
    <message>
        <source>Gradient at the input {of}</source>
        <translation>Gradient à l’entrée {of}</translation>
    </message>
    <message>
        <source>What the optimizer keeps of {of}</source>
        <translation>Ce que l’optimiseur garde de {of}</translation>
    </message>
    <message>
        <source>New weight {of}</source>
        <translation>Nouveau poids {of}</translation>
    </message>
    <message>
        <source>New bias {of}</source>
        <translation>Nouveau biais {of}</translation>
    </message>
    <message>
        <source>Each value that reaches {unit} is multiplied by its weight, and the products are added.</source>
        <translation>Chaque valeur qui atteint {unit} est multipliée par son poids, et les produits sont additionnés.</translation>
    </message>
    <message>
        <source>Each value that reaches {unit} is multiplied by its weight; the products and the bias are added.</source>
        <translation>Chaque valeur qui atteint {unit} est multipliée par son poids ; les produits et le biais sont additionnés.</translation>
    </message>
    <message>
        <source>The activation function {function} turns the sum {z} into what {unit} sends on.</source>
        <translation>La fonction d’activation {function} change la somme {z} en ce que {unit} transmet.</translation>
    </message>
    <message>
        <source>Softmax turns the sums of the layer into shares that add up to 1; {unit} gets this share.</source>
        <translation>Softmax change les sommes de la couche en parts dont la somme vaut 1 ; {unit} reçoit cette part.</translation>
    </message>
    <message>
        <source>Binary cross-entropy: the surer the network is of the wrong answer, the larger {q}.</source>
        <translation>Entropie croisée binaire : plus le réseau est sûr de la mauvaise réponse, plus {q} est grand.</translation>
    </message>
    <message>
        <source>Cross-entropy: the smaller the share given to the right class, the larger {q}.</source>
        <translation>Entropie croisée : plus la part donnée à la bonne classe est petite, plus {q} est grand.</translation>
    </message>
    <message>
        <source>Half the squared distance between output and target: 0 where they are equal.</source>
        <translation>La moitié du carré de la distance entre sortie et cible : 0 là où elles sont égales.</translation>
    </message>
    <message>
        <source>The mean squared distance between output and target: 0 where they are equal.</source>
        <translation>La moyenne des carrés des distances entre sortie et cible : 0 là où elles sont égales.</translation>
    </message>
    <message>
        <source>It is computed from the sum z, because the output is so close to 0 or 1 that rounding hides it.</source>
        <translation>Elle est calculée à partir de la somme z, car la sortie est si proche de 0 ou de 1 que l’arrondi le masque.</translation>
    </message>
    <message>
        <source>The loss {q} is the mean over the {n} samples of the batch.</source>
        <translation>La perte {q} est la moyenne sur les {n} exemples du lot.</translation>
    </message>
    <message>
        <source>The loss {q} is the mean over the samples of the batch, plus the penalty.</source>
        <translation>La perte {q} est la moyenne sur les exemples du lot, plus la pénalité.</translation>
    </message>
    <message>
        <source>The penalty grows with the weights, so training keeps them small.</source>
        <translation>La pénalité croît avec les poids : l’entraînement les garde donc petits.</translation>
    </message>
    <message>
        <source>Here the way back begins: so much does the loss change when {of} changes a little.</source>
        <translation>Ici commence le chemin du retour : c’est de combien la perte change quand {of} change un peu.</translation>
    </message>
    <message>
        <source>Chain rule: what arrives at the output of {unit}, times the slope of its activation function at {z}.</source>
        <translation>Règle de la chaîne : ce qui arrive à la sortie de {unit}, fois la pente de sa fonction d’activation en {z}.</translation>
    </message>
    <message>
        <source>The activation function of {unit} is flat here: its slope is 0, so nothing goes further back.</source>
        <translation>La fonction d’activation de {unit} est plate ici : sa pente est nulle, rien ne remonte donc plus loin.</translation>
    </message>
    <message>
        <source>Chain rule again; {unit} is saturated, its slope is almost 0, so very little goes further back.</source>
        <translation>Règle de la chaîne encore ; {unit} sature, sa pente est presque nulle : très peu remonte donc plus loin.</translation>
    </message>
    <message>
        <source>Every output of softmax depends on {z}, so all of them contribute to this gradient.</source>
        <translation>Chaque sortie de softmax dépend de {z} : toutes contribuent donc à ce gradient.</translation>
    </message>
    <message>
        <source>Loss and activation taken together: their slopes collapse to output minus target.</source>
        <translation>Perte et activation prises ensemble : leurs pentes se réduisent à la sortie moins la cible.</translation>
    </message>
    <message>
        <source>The weight {of} carried {source} to {unit}, so the loss feels a change of {of} in proportion to {source}.</source>
        <translation>Le poids {of} a transmis {source} à {unit} : la perte ressent donc une variation de {of} en proportion de {source}.</translation>
    </message>
    <message>
        <source>Raising {of} lowers the loss.</source>
        <translation>Augmenter {of} diminue la perte.</translation>
    </message>
    <message>
        <source>Raising {of} raises the loss.</source>
        <translation>Augmenter {of} augmente la perte.</translation>
    </message>
    <message>
        <source>A small change of {of} leaves the loss as it is.</source>
        <translation>Une petite variation de {of} laisse la perte inchangée.</translation>
    </message>
    <message>
        <source>The bias is added to the sum as it is, so its gradient is the gradient at the sum.</source>
        <translation>Le biais est ajouté tel quel à la somme : son gradient est donc le gradient à la somme.</translation>
    </message>
    <message>
        <source>The gradient of the batch is the mean of the gradients of its {n} samples.</source>
        <translation>Le gradient du lot est la moyenne des gradients de ses {n} exemples.</translation>
    </message>
    <message>
        <source>The mean over the batch, plus the pull of the penalty on {of}.</source>
        <translation>La moyenne sur le lot, plus le rappel de la pénalité sur {of}.</translation>
    </message>
    <message>
        <source>{of} reaches the loss through one unit: that unit's gradient comes back through the weight.</source>
        <translation>{of} atteint la perte par une seule unité : le gradient de celle-ci revient à travers le poids.</translation>
    </message>
    <message>
        <source>{of} reaches the loss through {n} units: their gradients come back, each through its weight, and add up.</source>
        <translation>{of} atteint la perte par {n} unités : leurs gradients reviennent, chacun à travers son poids, et s’additionnent.</translation>
    </message>
    <message>
        <source>The gradient is positive, so {of} goes down: against the gradient, learning rate times its size.</source>
        <translation>Le gradient est positif, donc {of} diminue : contre le gradient, du taux d’apprentissage fois sa taille.</translation>
    </message>
    <message>
        <source>The gradient is negative, so {of} goes up: against the gradient, learning rate times its size.</source>
        <translation>Le gradient est négatif, donc {of} augmente : contre le gradient, du taux d’apprentissage fois sa taille.</translation>
    </message>
    <message>
        <source>The gradient is 0, so {of} stays.</source>
        <translation>Le gradient est nul, donc {of} ne change pas.</translation>
    </message>
    <message>
        <source>The optimizer takes its step from what it keeps of the gradients so far.</source>
        <translation>L’optimiseur fait son pas à partir de ce qu’il garde des gradients passés.</translation>
    </message>
    <message>
        <source>Weight decay adds a part of {of} itself to its gradient.</source>
        <translation>La décroissance des poids ajoute au gradient une fraction de {of} même.</translation>
    </message>
    <message>
        <source>Momentum: a part of the last step is kept and the new one added.</source>
        <translation>Momentum : une fraction du dernier pas est gardée et le nouveau ajouté.</translation>
    </message>
    <message>
        <source>The running mean of the gradient: old gradients fade slowly.</source>
        <translation>La moyenne mobile du gradient : les anciens gradients s’effacent lentement.</translation>
    </message>
    <message>
        <source>The size of the gradients so far, squared; large ones will be tamed.</source>
        <translation>La taille des gradients passés, au carré ; les grands seront domptés.</translation>
    </message>
    <message>
        <source>Here the way back begins: this is what goes from the loss back to {of}.</source>
        <translation>Ici commence le chemin du retour : c’est ce qui revient de la perte à {of}.</translation>
    </message>
    <message>
        <source>Loss and activation taken together: this is what goes from the loss back to {z}.</source>
        <translation>Perte et activation prises ensemble : c’est ce qui revient de la perte à {z}.</translation>
    </message>
    <message>
        <source>What arrives at the output of {unit} goes further back, to its sum {z}.</source>
        <translation>Ce qui arrive à la sortie de {unit} remonte plus loin, jusqu’à sa somme {z}.</translation>
    </message>
    <message>
        <source>The gradients of the next layer come back to {of}, each times a weight, and add up.</source>
        <translation>Les gradients de la couche suivante reviennent à {of}, chacun fois un poids, et s’additionnent.</translation>
    </message>
    <message>
        <source>The gradient of the next layer comes back to {of}, times a weight.</source>
        <translation>Le gradient de la couche suivante revient à {of}, fois un poids.</translation>
    </message>
    <message>
        <source>The weight {of} carried {source} to {unit}: its gradient is made of {source} and of the gradient at the sum.</source>
        <translation>Le poids {of} a transmis {source} à {unit} : son gradient est formé de {source} et du gradient à la somme.</translation>
    </message>
</context>
<context>
    <name>StepFormulas</name>
    <message>
        <source>curve</source>
        <translation>courbe</translation>
    </message>
    <message>
        <source>See this function and its derivative as curves (A)</source>
        <translation>Voir cette fonction et sa dérivée en courbes (A)</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps taken together</source>
        <translation>Étapes prises ensemble</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>Choose a line to see how its number is made.</source>
        <translation>Choisissez une ligne pour voir comment son nombre est obtenu.</translation>
    </message>
    <message>
        <source>Nothing is computed yet</source>
        <translation>Rien n’est encore calculé</translation>
    </message>
    <message>
        <source>Pass {number}: the new weights are in place</source>
        <translation>Passe {number} : les nouveaux poids sont en place</translation>
    </message>
    <message>
        <source>The values of the inputs are given. Everything else follows, one operation at a time.</source>
        <translation>Les valeurs des entrées sont données. Tout le reste en découle, une opération à la fois.</translation>
    </message>
    <message>
        <source>The inputs, the target and the weights are given. Everything else follows, one step at a time.</source>
        <translation>Les entrées, la cible et les poids sont donnés. Tout le reste en découle, une étape à la fois.</translation>
    </message>
    <message>
        <source>The values of the inputs are given. Everything else follows, one operation at a time. Press the right arrow key for the first one.</source>
        <translation>Les valeurs des entrées sont données. Tout le reste en découle, une opération à la fois. Appuyez sur la flèche droite pour la première.</translation>
    </message>
    <message>
        <source>The inputs, the target and the weights are given. Everything else follows, one step at a time. Press the right arrow key for the first one.</source>
        <translation>Les entrées, la cible et les poids sont donnés. Tout le reste en découle, une étape à la fois. Appuyez sur la flèche droite pour la première.</translation>
    </message>
    <message>
        <source>The forward pass</source>
        <translation>La passe avant</translation>
    </message>
    <message>
        <source>The loss</source>
        <translation>La perte</translation>
    </message>
    <message>
        <source>The backward pass</source>
        <translation>La passe arrière</translation>
    </message>
    <message>
        <source>The update</source>
        <translation>La mise à jour</translation>
    </message>
    <message>
        <source>The inputs</source>
        <translation>Les entrées</translation>
    </message>
    <message>
        <source>Statement {number} forward</source>
        <translation>Instruction {number}, aller</translation>
    </message>
    <message>
        <source>Statement {number} backward</source>
        <translation>Instruction {number}, retour</translation>
    </message>
    <message>
        <source>Layer {number} ({letter}) forward</source>
        <translation>Couche {number} ({letter}), aller</translation>
    </message>
    <message>
        <source>Layer {number} ({letter}) backward</source>
        <translation>Couche {number} ({letter}), retour</translation>
    </message>
    <message>
        <source>Update of the weights into layer {number} ({letter})</source>
        <translation>Mise à jour des poids de la couche {number} ({letter})</translation>
    </message>
    <message>
        <source>Every sum and every activation, from the inputs on.</source>
        <translation>Chaque somme et chaque activation, à partir des entrées.</translation>
    </message>
    <message>
        <source>How far the output is from the target, in one number.</source>
        <translation>À quelle distance la sortie est de la cible, en un seul nombre.</translation>
    </message>
    <message>
        <source>The gradients, from the loss back towards the inputs.</source>
        <translation>Les gradients, de la perte vers les entrées.</translation>
    </message>
    <message>
        <source>Every weight moves a little against its gradient.</source>
        <translation>Chaque poids bouge un peu contre son gradient.</translation>
    </message>
    <message>
        <source>The derivatives of {output} by all that it is made of, from {output} back to the inputs.</source>
        <translation>Les dérivées de {output} par rapport à tout ce dont il est formé, de {output} jusqu’aux entrées.</translation>
    </message>
    <message>
        <source>Every value, and with it its derivative by {input}, from the inputs on.</source>
        <translation>Chaque valeur, et avec elle sa dérivée par rapport à {input}, à partir des entrées.</translation>
    </message>
    <message>
        <source>Every value, and how it changes with each number that it is made of, from the inputs on.</source>
        <translation>Chaque valeur, et comment elle change avec chaque nombre dont elle est formée, à partir des entrées.</translation>
    </message>
    <message>
        <source>Explanation of the step</source>
        <translation>Explication de l’étape</translation>
    </message>
    <message>
        <source>The line of matrices, and of code, with this number</source>
        <translation>La ligne de matrices, et de code, portant ce numéro</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} étapes</translation>
    </message>
    <message>
        <source>The pass is done</source>
        <translation>La passe est terminée</translation>
    </message>
    <message>
        <source>step {number} of {count}</source>
        <translation>étape {number} sur {count}</translation>
    </message>
    <message>
        <source>steps {first} to {last} of {count}</source>
        <translation>étapes {first} à {last} sur {count}</translation>
    </message>
</context>
<context>
    <name>StepQuestion</name>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>{right} of {total} at once</source>
        <translation>{right} sur {total} du premier coup</translation>
    </message>
    <message>
        <source>This is not a number; write one such as 0.5, −3, 1e−4 or 1/3.</source>
        <translation>Ce n’est pas un nombre ; écrivez par exemple 0,5 ou −3 ou 1e−4 ou 1/3.</translation>
    </message>
    <message>
        <source>Shown. The step is on the list to repeat.</source>
        <translation>Montré. L’étape est dans la liste à répéter.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Next pass</source>
        <translation>Passe suivante</translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation>Vitesse de lecture</translation>
    </message>
    <message>
        <source>Speed of playing: steps a second</source>
        <translation>Vitesse de lecture : étapes par seconde</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Each step is one operation</source>
        <translation>Chaque étape est une opération</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation>Neurone</translation>
    </message>
    <message>
        <source>Each step is one neuron</source>
        <translation>Chaque étape est un neurone</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Each step is one layer</source>
        <translation>Chaque étape est une couche</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Passe</translation>
    </message>
    <message>
        <source>Each step is one phase</source>
        <translation>Chaque étape est une phase</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Each step is one node of the graph</source>
        <translation>Chaque étape est un nœud du graphe</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>Each step is one statement</source>
        <translation>Chaque étape est une instruction</translation>
    </message>
    <message>
        <source>Level of detail: {0}</source>
        <translation>Niveau de détail : {0}</translation>
    </message>
    <message>
        <source>pass {0} · update {1} → {0}</source>
        <translation>passe {0} · mise à jour {1} → {0}</translation>
    </message>
    <message>
        <source>a number is not finite: try a smaller learning rate</source>
        <translation>un nombre n’est pas fini : essayez un taux d’apprentissage plus petit</translation>
    </message>
    <message>
        <source>loss before {0}</source>
        <translation>perte avant {0}</translation>
    </message>
    <message>
        <source>loss before {0}, after {1}</source>
        <translation>perte avant {0}, après {1}</translation>
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
        <translation>Étapes de la passe</translation>
    </message>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation>Étape {0} sur {1} : {2}</translation>
    </message>
    <message>
        <source>Before the first of {count} steps</source>
        <translation>Avant la première des {count} étapes</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>{quantity}, for sample {sample},</source>
        <translation>{quantity}, pour l’exemple {sample},</translation>
    </message>
    <message>
        <source>Update {number} cannot be done: {quantity} is not a finite number. Try smaller weights or inputs.</source>
        <translation>La mise à jour {number} est impossible : {quantity} n’est pas un nombre fini. Essayez des poids ou des entrées plus petits.</translation>
    </message>
    <message>
        <source>Update {number} cannot be done: {quantity} would not be a finite number. Try a smaller learning rate.</source>
        <translation>La mise à jour {number} est impossible : {quantity} ne serait pas un nombre fini. Essayez un taux d’apprentissage plus petit.</translation>
    </message>
    <message>
        <source>the weighted sum of neuron {unit} in layer {layer}</source>
        <translation>la somme pondérée du neurone {unit} de la couche {layer}</translation>
    </message>
    <message>
        <source>the activation of neuron {unit} in layer {layer}</source>
        <translation>l’activation du neurone {unit} de la couche {layer}</translation>
    </message>
    <message>
        <source>the loss</source>
        <translation>la perte</translation>
    </message>
    <message>
        <source>the penalty on the weights</source>
        <translation>la pénalité sur les poids</translation>
    </message>
    <message>
        <source>the gradient at the output of neuron {unit} in layer {layer}</source>
        <translation>le gradient à la sortie du neurone {unit} de la couche {layer}</translation>
    </message>
    <message>
        <source>the gradient at the sum of neuron {unit} in layer {layer}</source>
        <translation>le gradient à la somme du neurone {unit} de la couche {layer}</translation>
    </message>
    <message>
        <source>the gradient of weight {source} of neuron {unit} in layer {layer}</source>
        <translation>le gradient du poids {source} du neurone {unit} de la couche {layer}</translation>
    </message>
    <message>
        <source>the gradient of the bias of neuron {unit} in layer {layer}</source>
        <translation>le gradient du biais du neurone {unit} de la couche {layer}</translation>
    </message>
    <message>
        <source>weight {source} of neuron {unit} in layer {layer}</source>
        <translation>le poids {source} du neurone {unit} de la couche {layer}</translation>
    </message>
    <message>
        <source>the bias of neuron {unit} in layer {layer}</source>
        <translation>le biais du neurone {unit} de la couche {layer}</translation>
    </message>
</context>
<context>
    <name>UpdateTable</name>
    <message>
        <source>Numbers of the update</source>
        <translation>Nombres de la mise à jour</translation>
    </message>
    <message>
        <source>Click for the step that makes it.</source>
        <translation>Cliquez pour aller à l’étape qui le produit.</translation>
    </message>
    <message>
        <source>w = {name}</source>
        <translation>w = {name}</translation>
    </message>
    <message>
        <source>Click a line for its formula with the numbers put in.</source>
        <translation>Cliquez sur une ligne pour voir sa formule avec les nombres.</translation>
    </message>
    <message>
        <source>Click an edge in the network to choose another.</source>
        <translation>Cliquez sur une arête du réseau pour en choisir une autre.</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>gradient</translation>
    </message>
    <message>
        <source>g + decay</source>
        <translation>g + décroissance</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>momentum</translation>
    </message>
    <message>
        <source>mean of g</source>
        <translation>moyenne de g</translation>
    </message>
    <message>
        <source>sum of g²</source>
        <translation>somme de g²</translation>
    </message>
    <message>
        <source>mean of g²</source>
        <translation>moyenne de g²</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigée</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taux d’apprentissage</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>biais</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>The gradient of the loss: the slope that w lies on.</source>
        <translation>Le gradient de la perte : la pente sur laquelle se trouve w.</translation>
    </message>
    <message>
        <source>The gradient of the loss, and with the weight decay added.</source>
        <translation>Le gradient de la perte, avec la décroissance des poids ajoutée.</translation>
    </message>
    <message>
        <source>Momentum: the gradients so far, the older the fainter.</source>
        <translation>Momentum : les gradients passés, d’autant plus effacés qu’ils sont anciens.</translation>
    </message>
    <message>
        <source>A running mean of the gradients.</source>
        <translation>Une moyenne mobile des gradients.</translation>
    </message>
    <message>
        <source>The sum of all squared gradients so far.</source>
        <translation>La somme de tous les gradients passés au carré.</translation>
    </message>
    <message>
        <source>A running mean of the squared gradients.</source>
        <translation>Une moyenne mobile des gradients au carré.</translation>
    </message>
    <message>
        <source>The running mean, corrected for having started at 0.</source>
        <translation>La moyenne mobile, corrigée de son départ en 0.</translation>
    </message>
    <message>
        <source>The learning rate.</source>
        <translation>Le taux d’apprentissage.</translation>
    </message>
    <message>
        <source>What this update adds to w.</source>
        <translation>Ce que cette mise à jour ajoute à w.</translation>
    </message>
    <message>
        <source>w before and after this update.</source>
        <translation>w avant et après cette mise à jour.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome · {n} of {count}</source>
        <translation>Bienvenue · {n} sur {count}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Esc; the Help menu brings the welcome back</source>
        <translation>Échap ; le menu Aide fait revenir la bienvenue</translation>
    </message>
    <message>
        <source>This network is small enough to check with a pencil; where it says ?, nothing is computed yet. Press {key}: the first step computes {sum}, the sum that goes into {unit}.</source>
        <translation>Ce réseau est assez petit pour être vérifié au crayon ; là où il y a ?, rien n’est encore calculé. Appuyez sur {key} : la première étape calcule {sum}, la somme qui entre dans {unit}.</translation>
    </message>
    <message>
        <source>{sum} is {sum_value}; the formula on the right says how. Click one of its factors, or go there with Tab and press Return: it lights up in the network.</source>
        <translation>{sum} vaut {sum_value} ; la formule à droite dit comment. Cliquez sur l’un de ses facteurs, ou allez-y avec Tab et appuyez sur Entrée : il s’allume dans le réseau.</translation>
    </message>
    <message>
        <source>Every number leads to where it comes from like that. Press {key}: the sum goes through the activation function, and {unit} is what comes out.</source>
        <translation>Chaque nombre mène ainsi à sa provenance. Appuyez sur {key} : la somme passe par la fonction d’activation, et {unit} est ce qui en sort.</translation>
    </message>
    <message>
        <source>{unit} is {unit_value}. Press {key} once more: the next unit begins.</source>
        <translation>{unit} vaut {unit_value}. Appuyez encore une fois sur {key} : l’unité suivante commence.</translation>
    </message>
    <message>
        <source>So it goes on to the loss, back to every gradient, and to the new weights. Space plays it, ? shows all keys, and the library on the left has more.</source>
        <translation>Et ainsi de suite jusqu’à la perte, au retour vers chaque gradient, et aux nouveaux poids. Espace lance la lecture, ? montre toutes les touches, et la bibliothèque à gauche en contient d’autres.</translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message>
        <source>the outputs</source>
        <translation>les sorties</translation>
    </message>
    <message>
        <source>the loss</source>
        <translation>la perte</translation>
    </message>
    <message>
        <source>the gradients</source>
        <translation>les gradients</translation>
    </message>
    <message>
        <source>the new weights</source>
        <translation>les nouveaux poids</translation>
    </message>
    <message>
        <source>This network has a layer of {count} units or inputs, and a worksheet has room for {most}: choose one unit.</source>
        <translation>Ce réseau a une couche de {count} unités ou entrées, et une feuille a de la place pour {most} : choisissez une seule unité.</translation>
    </message>
    <message>
        <source>This network has {count} layers, and a worksheet has room for {most}: choose one unit.</source>
        <translation>Ce réseau a {count} couches, et une feuille a de la place pour {most} : choisissez une seule unité.</translation>
    </message>
    <message>
        <source>This expression has {count} numbers; a worksheet has room for {most}.</source>
        <translation>Cette expression a {count} nombres ; une feuille a de la place pour {most}.</translation>
    </message>
    <message>
        <source>There is no sample {found}: expected a number from 0 to {last}.</source>
        <translation>Il n’y a pas d’exemple {found} : un nombre de 0 à {last} est attendu.</translation>
    </message>
    <message>
        <source>This worksheet would have {count} blanks, and {most} are the most; ask for fewer numbers, or for a pass that ends earlier.</source>
        <translation>Cette feuille aurait {count} cases à remplir, et le maximum est {most} ; demandez moins de nombres, ou une passe qui finit plus tôt.</translation>
    </message>
    <message>
        <source>With these choices there is nothing to compute; let the pass go further.</source>
        <translation>Avec ces choix, il n’y a rien à calculer ; laissez la passe aller plus loin.</translation>
    </message>
    <message>
        <source>There is a number in this pass that is too large to be written down.</source>
        <translation>Un nombre de cette passe est trop grand pour être écrit.</translation>
    </message>
    <message>
        <source>No small numbers were found with which this can be computed by hand; a smaller network, or other activations, would help.</source>
        <translation>Aucun petit nombre permettant de faire ce calcul à la main n’a été trouvé ; un réseau plus petit, ou d’autres activations, aideraient.</translation>
    </message>
    <message>
        <source>No small values were found with which this expression can be computed by hand and has a derivative other than 0.</source>
        <translation>Aucune petite valeur n’a été trouvée avec laquelle cette expression se calcule à la main et a une dérivée non nulle.</translation>
    </message>
    <message>
        <source>Only {count} variants with friendly numbers were found, {wanted} are asked for.</source>
        <translation>Nombre de variantes à nombres simples trouvées : {count} ; demandées : {wanted}.</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Feuille d’exercices</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Variant {letter}</source>
        <translation>Variante {letter}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>sur {count}</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>Chaque étape</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>What the unit gets</source>
        <translation>Ce que reçoit l’unité</translation>
    </message>
    <message>
        <source>The unit itself</source>
        <translation>L’unité elle-même</translation>
    </message>
    <message>
        <source>From the units beside it</source>
        <translation>Des unités voisines</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Unit {unit}</source>
        <translation>Unité {unit}</translation>
    </message>
    <message>
        <source>Layer {layer}</source>
        <translation>Couche {layer}</translation>
    </message>
    <message>
        <source>Layer {layer}: gradients at the outputs</source>
        <translation>Couche {layer} : gradients aux sorties</translation>
    </message>
    <message>
        <source>Layer {layer}: gradients at the sums</source>
        <translation>Couche {layer} : gradients aux sommes</translation>
    </message>
    <message>
        <source>Gradients of the weights of {unit}</source>
        <translation>Gradients des poids de {unit}</translation>
    </message>
    <message>
        <source>New weights of {unit}</source>
        <translation>Nouveaux poids de {unit}</translation>
    </message>
    <message>
        <source>Points: {count}</source>
        <translation>Points : {count}</translation>
    </message>
    <message>
        <source>Layer {layer}, {activation}: weights</source>
        <translation>Couche {layer}, {activation} : poids</translation>
    </message>
    <message>
        <source>Layer {layer}, {activation}: weights and biases</source>
        <translation>Couche {layer}, {activation} : poids et biais</translation>
    </message>
    <message>
        <source>From the layer after it</source>
        <translation>De la couche suivante</translation>
    </message>
    <message>
        <source>Gradients at the outputs</source>
        <translation>Gradients aux sorties</translation>
    </message>
    <message>
        <source>Gradients at the sums</source>
        <translation>Gradients aux sommes</translation>
    </message>
    <message>
        <source>Gradients of the weights</source>
        <translation>Gradients des poids</translation>
    </message>
    <message>
        <source>New weights</source>
        <translation>Nouveaux poids</translation>
    </message>
    <message>
        <source>What the optimizer keeps</source>
        <translation>Ce que garde l’optimiseur</translation>
    </message>
    <message>
        <source>Values and local derivatives</source>
        <translation>Valeurs et dérivées locales</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Derivatives of {output}</source>
        <translation>Dérivées de {output}</translation>
    </message>
    <message>
        <source>The network gets the inputs below and is to answer with the target.</source>
        <translation>Le réseau reçoit les entrées ci-dessous et doit répondre par la cible.</translation>
    </message>
    <message>
        <source>This is {unit}, one unit of a network with {sizes} inputs and units, from left to right. What the others say is given.</source>
        <translation>Voici {unit}, une unité d’un réseau de {sizes} entrées et unités, de gauche à droite. Ce que disent les autres est donné.</translation>
    </message>
    <message>
        <source>Of what it gets, {count} numbers, only the {few} are shown whose weights have the largest gradients.</source>
        <translation>Des {count} nombres qu’elle reçoit, seuls sont montrés les {few} dont les poids ont les plus grands gradients.</translation>
    </message>
    <message>
        <source>In the graph, the box above an operation is for its value, the one below for the derivative of {output} by it.</source>
        <translation>Dans le graphe, la case au-dessus d’une opération est pour sa valeur, celle du dessous pour la dérivée de {output} par rapport à elle.</translation>
    </message>
    <message>
        <source>In the graph, the box above an operation is for its value.</source>
        <translation>Dans le graphe, la case au-dessus d’une opération est pour sa valeur.</translation>
    </message>
    <message>
        <source>Fill in the blanks in their order. Write results with {digits} significant digits, and exact ones as they are.</source>
        <translation>Remplissez les cases dans leur ordre. Écrivez les résultats avec {digits} chiffres significatifs, et ceux qui sont exacts tels quels.</translation>
    </message>
    <message>
        <source>Calculate on with all digits of a number, not with the rounded one.</source>
        <translation>Continuez le calcul avec tous les chiffres d’un nombre, non avec le nombre arrondi.</translation>
    </message>
    <message>
        <source>Calculate on with the numbers as you have written them.</source>
        <translation>Continuez le calcul avec les nombres tels que vous les avez écrits.</translation>
    </message>
    <message>
        <source>Where rounding would make a number look like a round one, such as 0.99998 like 1, keep as many digits as show the difference.</source>
        <translation>Là où l’arrondi ferait passer un nombre pour un nombre rond, comme 0,99998 pour 1, gardez assez de chiffres pour montrer la différence.</translation>
    </message>
    <message>
        <source>Do the working on paper of your own.</source>
        <translation>Faites les calculs sur une feuille à part.</translation>
    </message>
    <message>
        <source>Results are written with {digits} significant digits, exact ones as they are.</source>
        <translation>Les résultats sont écrits avec {digits} chiffres significatifs, les exacts tels quels.</translation>
    </message>
    <message>
        <source>Every step goes on with unrounded numbers.</source>
        <translation>Chaque étape continue avec des nombres non arrondis.</translation>
    </message>
    <message>
        <source>Every step goes on with the numbers as they are written.</source>
        <translation>Chaque étape continue avec les nombres tels qu’ils sont écrits.</translation>
    </message>
    <message>
        <source>The network: {sizes} units from left to right</source>
        <translation>Le réseau : {sizes} unités de gauche à droite</translation>
    </message>
    <message>
        <source>The unit {unit} and what it gets</source>
        <translation>L’unité {unit} et ce qu’elle reçoit</translation>
    </message>
    <message>
        <source>The graph of the expression</source>
        <translation>Le graphe de l’expression</translation>
    </message>
    <message>
        <source>{path}: expected a file that ends in one of {suffixes}</source>
        <translation>{path} : un fichier se terminant par l’un de {suffixes} est attendu</translation>
    </message>
    <message>
        <source>{path}: expected a file in a directory that exists</source>
        <translation>{path} : un fichier dans un dossier existant est attendu</translation>
    </message>
    <message>
        <source>{path}: expected two different files for the sheets and for the answers</source>
        <translation>{path} : deux fichiers différents sont attendus pour les feuilles et pour les réponses</translation>
    </message>
    <message>
        <source>The answers to an exam go into a file of their own, not into the same one.</source>
        <translation>Les réponses d’un examen vont dans un fichier à part, non dans le même.</translation>
    </message>
    <message>
        <source>{path}: “{place}” in a name is for variants, and none are asked for</source>
        <translation>{path} : « {place} » dans un nom sert aux variantes, et aucune n’est demandée</translation>
    </message>
    <message>
        <source>Easy numbers are found for networks with at most {most} units in a layer; take those of the experiment.</source>
        <translation>Des nombres faciles ne se trouvent que pour des réseaux d’au plus {most} unités par couche ; prenez ceux de l’expérience.</translation>
    </message>
    <message>
        <source>There is no unit {found}: expected LAYER:UNIT with a layer from 1 to {layers} and a unit from 0, such as {example}.</source>
        <translation>Il n’y a pas d’unité {found} : COUCHE:UNITÉ est attendu, avec une couche de 1 à {layers} et une unité à partir de 0, comme {example}.</translation>
    </message>
</context>
<context>
    <name>WorksheetDialog</name>
    <message>
        <source>Worksheet</source>
        <translation>Feuille d’exercices</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Première page</translation>
    </message>
    <message>
        <source>Save worksheet</source>
        <translation>Enregistrer la feuille</translation>
    </message>
    <message>
        <source>Worksheets ({suffix})</source>
        <translation>Feuilles d’exercices ({suffix})</translation>
    </message>
    <message>
        <source>Worksheet written to {path}, its answers to {key}</source>
        <translation>Feuille écrite dans {path}, son corrigé dans {key}</translation>
    </message>
    <message>
        <source>Worksheet written to {path}</source>
        <translation>Feuille écrite dans {path}</translation>
    </message>
    <message>
        <source>The worksheet could not be written: {reason}</source>
        <translation>La feuille n’a pas pu être écrite : {reason}</translation>
    </message>
    <message>
        <source>The first page is being set …</source>
        <translation>Mise en page de la première page …</translation>
    </message>
    <message>
        <source>{blanks} blanks on {pages} pages</source>
        <translation>{blanks} cases à remplir sur {pages} pages</translation>
    </message>
    <message>
        <source>{blanks} blanks on one page</source>
        <translation>{blanks} cases à remplir sur une page</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>{file} is there already. Is it to be replaced?</source>
        <translation>{file} existe déjà. Faut-il le remplacer ?</translation>
    </message>
    <message>
        <source>{count} files are there already, such as {file}. Replace them?</source>
        <translation>{count} fichiers existent déjà, comme {file}. Les remplacer ?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>_Field</name>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>Statements with semicolons between them, such as c = a + b; e = c * 2. There are + − * / ^ ( ) and sin cos tan exp log sqrt abs tanh sigmoid relu softplus max min</source>
        <translation>Des instructions séparées par des points-virgules, telles que c = a + b; e = c * 2. On dispose de + − * / ^ ( ) et sin cos tan exp log sqrt abs tanh sigmoid relu softplus max min</translation>
    </message>
</context>
<context>
    <name>_HiddenLayers</name>
    <message>
        <source>Remove the last hidden layer</source>
        <translation>Supprimer la dernière couche cachée</translation>
    </message>
    <message>
        <source>Add a hidden layer before the output</source>
        <translation>Ajouter une couche cachée avant la sortie</translation>
    </message>
    <message>
        <source>Add a layer</source>
        <translation>Ajouter une couche</translation>
    </message>
    <message>
        <source>Remove a layer</source>
        <translation>Supprimer une couche</translation>
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
        <translation>Exemple précédent</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>Exemple suivant</translation>
    </message>
    <message>
        <source> of {0}</source>
        <translation> sur {0}</translation>
    </message>
    <message>
        <source>Sample {0} of the {1} in the data; the batch has {2}</source>
        <translation>Exemple {0} sur les {1} des données ; le lot en a {2}</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
</context>
</TS>
