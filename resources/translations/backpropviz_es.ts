<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Paso</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>E&amp;ntrenar</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>E&amp;xplicar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <translation>Pro&amp;yector</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Library…</source>
        <translation>Biblioteca…</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Next experiment</source>
        <translation>Experimento siguiente</translation>
    </message>
    <message>
        <source>Previous experiment</source>
        <translation>Experimento anterior</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>Exportar imagen…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Export program…</source>
        <translation>Exportar programa…</translation>
    </message>
    <message>
        <source>Worksheet…</source>
        <translation>Hoja de ejercicios…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>New weights</source>
        <translation>Pesos nuevos</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Paso adelante</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Paso atrás</translation>
    </message>
    <message>
        <source>Next phase</source>
        <translation>Fase siguiente</translation>
    </message>
    <message>
        <source>Previous phase</source>
        <translation>Fase anterior</translation>
    </message>
    <message>
        <source>Start of the pass</source>
        <translation>Inicio de la pasada</translation>
    </message>
    <message>
        <source>End of the pass</source>
        <translation>Final de la pasada</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>One update</source>
        <translation>Una actualización</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>Una época</translation>
    </message>
    <message>
        <source>Run to the stop rule</source>
        <translation>Seguir hasta la regla de parada</translation>
    </message>
    <message>
        <source>One update back</source>
        <translation>Una actualización atrás</translation>
    </message>
    <message>
        <source>Step this update</source>
        <translation>Recorrer esta actualización</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation>Matrices</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Derivation</source>
        <translation>Deducción</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activaciones</translation>
    </message>
    <message>
        <source>Proof lights</source>
        <translation>Luces de comprobación</translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation>Predecir primero</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Next part of the lesson</source>
        <translation>Parte siguiente de la lección</translation>
    </message>
    <message>
        <source>Previous part of the lesson</source>
        <translation>Parte anterior de la lección</translation>
    </message>
    <message>
        <source>To the panel</source>
        <translation>Ir al panel</translation>
    </message>
    <message>
        <source>Move the panel…</source>
        <translation>Mover el panel…</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Neurons</source>
        <translation>Neuronas</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Matrix operations</source>
        <translation>Operaciones matriciales</translation>
    </message>
    <message>
        <source>Derivatives backward</source>
        <translation>Derivadas hacia atrás</translation>
    </message>
    <message>
        <source>Derivatives forward</source>
        <translation>Derivadas hacia delante</translation>
    </message>
    <message>
        <source>Pictures in the neurons</source>
        <translation>Imágenes en las neuronas</translation>
    </message>
    <message>
        <source>Edges show gradients</source>
        <translation>Gradientes en las aristas</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Fit the network</source>
        <translation>Ajustar la red a la ventana</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>Decimal comma</source>
        <translation>Coma decimal</translation>
    </message>
    <message>
        <source>More digits</source>
        <translation>Más cifras</translation>
    </message>
    <message>
        <source>Fewer digits</source>
        <translation>Menos cifras</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Projector mode</source>
        <translation>Modo proyector</translation>
    </message>
    <message>
        <source>Leave projector mode</source>
        <translation>Salir del modo proyector</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>Pantalla en negro</translation>
    </message>
    <message>
        <source>White screen</source>
        <translation>Pantalla en blanco</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>Foco</translation>
    </message>
    <message>
        <source>Hide numbers</source>
        <translation>Ocultar números</translation>
    </message>
    <message>
        <source>Show what is hidden</source>
        <translation>Mostrar lo oculto</translation>
    </message>
    <message>
        <source>What is shown when…</source>
        <translation>Qué se muestra y cuándo…</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Lápiz</translation>
    </message>
    <message>
        <source>Undo the last stroke</source>
        <translation>Deshacer el último trazo</translation>
    </message>
    <message>
        <source>Clear the drawing</source>
        <translation>Borrar el dibujo</translation>
    </message>
    <message>
        <source>Show pressed keys</source>
        <translation>Mostrar las teclas pulsadas</translation>
    </message>
    <message>
        <source>Presenter's window</source>
        <translation>Ventana del ponente</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>About backpropviz</source>
        <translation>Acerca de backpropviz</translation>
    </message>
    <message>
        <source>Without a mouse</source>
        <translation>Sin ratón</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Recientes</translation>
    </message>
</context>
<context>
    <name>ActivationCanvas</name>
    <message>
        <source>The curve and its derivative</source>
        <translation>La curva y su derivada</translation>
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
        <translation>Todas las activaciones</translation>
    </message>
    <message>
        <source>{name}, {number} of {count}</source>
        <translation>{name}, {number} de {count}</translation>
    </message>
    <message>
        <source>{text}: what the layer has</source>
        <translation>{text}: la que tiene la capa</translation>
    </message>
    <message>
        <source>{name}: what the layer has</source>
        <translation>{name}: la que tiene la capa</translation>
    </message>
    <message>
        <source>What would {name} do here?</source>
        <translation>¿Qué haría {name} aquí?</translation>
    </message>
</context>
<context>
    <name>ActivationPanel</name>
    <message>
        <source>Activations</source>
        <translation>Activaciones</translation>
    </message>
    <message>
        <source>That is not possible: {problem}.</source>
        <translation>No es posible: {problem}.</translation>
    </message>
    <message>
        <source>flat: no gradient</source>
        <translation>plana: sin gradiente</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>saturada</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>plana</translation>
    </message>
    <message>
        <source>{slope}(0) = {value}</source>
        <translation>{slope}(0) = {value}</translation>
    </message>
    <message>
        <source>by convention</source>
        <translation>por convenio</translation>
    </message>
    <message>
        <source>Passes z on as it is. Several such layers in a row can do no more than one.</source>
        <translation>Deja pasar z tal cual. Varias capas así seguidas no pueden más que una sola.</translation>
    </message>
    <message>
        <source>On or off. The slope is 0 everywhere, so no gradient ever gets through.</source>
        <translation>Encendido o apagado. La pendiente es 0 en todas partes, así que nunca pasa ningún gradiente.</translation>
    </message>
    <message>
        <source>Squeezes z between 0 and 1. The slope is at most 0.25: each such layer weakens gradients.</source>
        <translation>Comprime z entre 0 y 1. La pendiente es 0,25 como máximo: cada capa así debilita los gradientes.</translation>
    </message>
    <message>
        <source>Squeezes z between −1 and 1. The slope is 1 at 0, and almost nothing beyond ±3.</source>
        <translation>Comprime z entre −1 y 1. La pendiente es 1 en 0, y casi nula más allá de ±3.</translation>
    </message>
    <message>
        <source>Lets positive z through with slope 1. Below 0 it is flat: no gradient comes back.</source>
        <translation>Deja pasar la z positiva con pendiente 1. Por debajo de 0 es plana: no vuelve ningún gradiente.</translation>
    </message>
    <message>
        <source>Slope 1 above 0 and 0.01 below: a little gradient always comes back.</source>
        <translation>Pendiente 1 por encima de 0 y 0,01 por debajo: siempre vuelve un poco de gradiente.</translation>
    </message>
    <message>
        <source>z itself above 0; below, it bends smoothly towards −1, where it is flat.</source>
        <translation>La propia z por encima de 0; por debajo, se curva suavemente hacia −1, donde es plana.</translation>
    </message>
    <message>
        <source>A ReLU rounded off at 0. Its slope is the sigmoid.</source>
        <translation>Una ReLU redondeada en 0. Su pendiente es la sigmoide.</translation>
    </message>
    <message>
        <source>A ReLU rounded off, with a dip below 0, where the slope is negative.</source>
        <translation>Una ReLU redondeada, con un hoyo por debajo de 0, donde la pendiente es negativa.</translation>
    </message>
    <message>
        <source>z times its sigmoid: a ReLU rounded off, with a dip below 0.</source>
        <translation>z por su sigmoide: una ReLU redondeada, con un hoyo por debajo de 0.</translation>
    </message>
    <message>
        <source>Goes up and down for ever: many z give the same a, and the slope changes sign.</source>
        <translation>Sube y baja sin fin: muchas z dan la misma a, y la pendiente cambia de signo.</translation>
    </message>
    <message>
        <source>A function of the whole layer: shares that add up to 1. Raise one z, and all others fall.</source>
        <translation>Una función de la capa entera: partes que suman 1. Si sube una z, bajan todas las demás.</translation>
    </message>
    <message>
        <source>layer {layer}: {name}</source>
        <translation>capa {layer}: {name}</translation>
    </message>
    <message>
        <source>layer {layer}: {own}, seen with {name}</source>
        <translation>capa {layer}: {own}, vista con {name}</translation>
    </message>
    <message>
        <source>{text} · {count} of {all} saturated</source>
        <translation>{text} · {count} de {all} saturadas</translation>
    </message>
    <message>
        <source>{name}: {z} = ?, not computed yet</source>
        <translation>{name}: {z} = ?, aún sin calcular</translation>
    </message>
    <message>
        <source>{name}: {z} = ?, to be predicted</source>
        <translation>{name}: {z} = ?, por predecir</translation>
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
        <translation>Usar en la capa {layer}</translation>
    </message>
    <message>
        <source>Layer {layer} has {name}; choose another one below</source>
        <translation>La capa {layer} tiene {name}; elige otra abajo</translation>
    </message>
    <message>
        <source>Make {name} the activation of layer {layer} (Enter)</source>
        <translation>Hacer de {name} la activación de la capa {layer} (Intro)</translation>
    </message>
    <message>
        <source>Choose {name} in layer {layer}</source>
        <translation>Elegir {name} en la capa {layer}</translation>
    </message>
</context>
<context>
    <name>ActivationReadout</name>
    <message>
        <source>Use this activation</source>
        <translation>Usar esta activación</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>{name} is {value}. {sentence}</source>
        <translation>{name} vale {value}. {sentence}</translation>
    </message>
    <message>
        <source>Training.</source>
        <translation>Entrenando.</translation>
    </message>
    <message>
        <source>Done: {what}.</source>
        <translation>Hecho: {what}.</translation>
    </message>
    <message>
        <source>The link was followed.</source>
        <translation>Se ha seguido el enlace.</translation>
    </message>
    <message>
        <source>Side by side: {names}.</source>
        <translation>Lado a lado: {names}.</translation>
    </message>
    <message>
        <source>{name}: loss {loss}</source>
        <translation>{name}: pérdida {loss}</translation>
    </message>
    <message>
        <source>After update {count}: {losses}.</source>
        <translation>Tras la actualización {count}: {losses}.</translation>
    </message>
    <message>
        <source>After update {count} the loss is {loss}.</source>
        <translation>Tras la actualización {count} la pérdida es {loss}.</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>your number</source>
        <translation>tu número</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Tu respuesta</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>mean {value}</source>
        <translation>media {value}</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>logarítmica</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>{name} = {gradient}</source>
        <translation>{name} = {gradient}</translation>
    </message>
    <message>
        <source>Click to follow this sample.</source>
        <translation>Haz clic para seguir esta muestra.</translation>
    </message>
    <message>
        <source>{count} of the samples have no finite gradient.</source>
        <translation>Muestras sin gradiente finito: {count}.</translation>
    </message>
    <message>
        <source>mean {mean} + penalty {penalty} = gradient {gradient}</source>
        <translation>media {mean} + penalización {penalty} = gradiente {gradient}</translation>
    </message>
    <message>
        <source>+ penalty {penalty} = gradient {gradient}</source>
        <translation>+ penalización {penalty} = gradiente {gradient}</translation>
    </message>
    <message>
        <source>The batch has one sample: its gradient is the batch's.</source>
        <translation>El lote tiene una sola muestra: su gradiente es el del lote.</translation>
    </message>
    <message>
        <source>one sample: its gradient is the batch's</source>
        <translation>una muestra: su gradiente es el del lote</translation>
    </message>
    <message>
        <source>The mean of the samples is the gradient of the batch.</source>
        <translation>La media de las muestras es el gradiente del lote.</translation>
    </message>
    <message>
        <source>mean of the samples = gradient of the batch</source>
        <translation>media de las muestras = gradiente del lote</translation>
    </message>
    <message>
        <source>{name} of the only sample</source>
        <translation>{name} de la única muestra</translation>
    </message>
    <message>
        <source>sample {number}: {value}</source>
        <translation>muestra {number}: {value}</translation>
    </message>
    <message>
        <source>{name} of each of the {count} samples</source>
        <translation>{name} de cada una de las {count} muestras</translation>
    </message>
    <message>
        <source>{name}, {count} samples</source>
        <translation>{name}, {count} muestras</translation>
    </message>
    <message>
        <source>Sample {number}: {name} = {value}.</source>
        <translation>Muestra {number}: {name} = {value}.</translation>
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
        <translation>componentes</translation>
    </message>
    <message>
        <source>first two principal components: {share} of the variance</source>
        <translation>dos primeras componentes principales: {share} de la varianza</translation>
    </message>
    <message>
        <source>others fixed at their mean</source>
        <translation>las demás, fijas en su media</translation>
    </message>
</context>
<context>
    <name>BoundaryCanvas</name>
    <message>
        <source>Samples and answers</source>
        <translation>Muestras y respuestas</translation>
    </message>
</context>
<context>
    <name>BoundaryPanel</name>
    <message>
        <source>Decision boundary</source>
        <translation>Frontera de decisión</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuste</translation>
    </message>
</context>
<context>
    <name>BoundarySwitches</name>
    <message>
        <source>Discretize</source>
        <translation>Discretizar</translation>
    </message>
    <message>
        <source>Discrete</source>
        <translation>Discreto</translation>
    </message>
    <message>
        <source>Test samples</source>
        <translation>Muestras de prueba</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Residuos</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Edit points</source>
        <translation>Editar puntos</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Show only what is answered, not how surely</source>
        <translation>Mostrar solo qué se responde, no con qué seguridad</translation>
    </message>
    <message>
        <source>Show the samples that are kept for testing</source>
        <translation>Mostrar las muestras reservadas para la prueba</translation>
    </message>
    <message>
        <source>Show how far each answer is from its target</source>
        <translation>Mostrar a qué distancia está cada respuesta de su objetivo</translation>
    </message>
    <message>
        <source>{shown} of {total} samples stand out, as was chosen in Confusion</source>
        <translation>Resaltadas: {shown} de {total} muestras, según lo elegido en Confusión</translation>
    </message>
</context>
<context>
    <name>BoundaryWords</name>
    <message>
        <source>train {train}</source>
        <translation>entrenamiento {train}</translation>
    </message>
    <message>
        <source>train {train}   test {test}</source>
        <translation>entrenamiento {train}   prueba {test}</translation>
    </message>
    <message>
        <source>component 1</source>
        <translation>componente 1</translation>
    </message>
    <message>
        <source>component 2</source>
        <translation>componente 2</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>salidas</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>erróneas</translation>
    </message>
    <message>
        <source>train</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>this batch</source>
        <translation>este lote</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>ring: size of the error</source>
        <translation>anillo: tamaño del error</translation>
    </message>
    <message>
        <source>followed</source>
        <translation>seguida</translation>
    </message>
    <message>
        <source>{share} of the samples</source>
        <translation>{share} de las muestras</translation>
    </message>
    <message>
        <source>class {name}</source>
        <translation>clase {name}</translation>
    </message>
    <message>
        <source>Click to add a sample, drag to move it, Delete to remove it</source>
        <translation>Clic para añadir una muestra, arrastrar para moverla, Supr para quitarla</translation>
    </message>
    <message>
        <source>Sample {number} is kept for testing</source>
        <translation>La muestra {number} está reservada para la prueba</translation>
    </message>
    <message>
        <source>Sample {number} is not in this batch</source>
        <translation>La muestra {number} no está en este lote</translation>
    </message>
    <message>
        <source>Sample {number}</source>
        <translation>Muestra {number}</translation>
    </message>
    <message>
        <source>output: {numbers}</source>
        <translation>salida: {numbers}</translation>
    </message>
    <message>
        <source>target: {numbers}</source>
        <translation>objetivo: {numbers}</translation>
    </message>
    <message>
        <source>target: {name}</source>
        <translation>objetivo: {name}</translation>
    </message>
    <message>
        <source>answer: {name}</source>
        <translation>respuesta: {name}</translation>
    </message>
    <message>
        <source>output 1 of {count}</source>
        <translation>salida 1 de {count}</translation>
    </message>
    <message>
        <source>paler: less sure</source>
        <translation>más pálido: menos seguro</translation>
    </message>
    <message>
        <source>left click: {kind}</source>
        <translation>clic izquierdo: {kind}</translation>
    </message>
    <message>
        <source>click: add</source>
        <translation>clic: añadir</translation>
    </message>
    <message>
        <source>right click: {kind}</source>
        <translation>clic derecho: {kind}</translation>
    </message>
    <message>
        <source>drag: move</source>
        <translation>arrastrar: mover</translation>
    </message>
    <message>
        <source>Delete: remove</source>
        <translation>Supr: quitar</translation>
    </message>
    <message>
        <source>1–{last}: class</source>
        <translation>1–{last}: clase</translation>
    </message>
</context>
<context>
    <name>ChoiceGrid</name>
    <message>
        <source>Four answers to choose from</source>
        <translation>Cuatro respuestas para elegir</translation>
    </message>
    <message>
        <source>Key {number}</source>
        <translation>Tecla {number}</translation>
    </message>
</context>
<context>
    <name>Classes</name>
    <message>
        <source>not {names}</source>
        <translation>no {names}</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>Time of day</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Tiempo transcurrido</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Count the elapsed time from now on</source>
        <translation>Contar el tiempo transcurrido desde ahora</translation>
    </message>
</context>
<context>
    <name>CodeCanvas</name>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>All numbers are in the program that is copied or saved.</source>
        <translation>El programa que se copia o se guarda contiene todos los números.</translation>
    </message>
    <message>
        <source>Equation {number}: to its step</source>
        <translation>Ecuación {number}: ir a su paso</translation>
    </message>
    <message>
        <source>{code}; its value: {numbers}</source>
        <translation>{code}; su valor: {numbers}</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>equation {number}</source>
        <translation>ecuación {number}</translation>
    </message>
    <message>
        <source>Copied: {count} lines, with every number.</source>
        <translation>Copiado: {count} líneas, con todos los números.</translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation>Guardado en {path}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>No se puede escribir {path}: {reason}</translation>
    </message>
    <message>
        <source>Save the program</source>
        <translation>Guardar el programa</translation>
    </message>
    <message>
        <source>Programs in Python (*.py)</source>
        <translation>Programas en Python (*.py)</translation>
    </message>
    <message>
        <source>NumPy</source>
        <translation>NumPy</translation>
    </message>
    <message>
        <source>Every line of the pass written out</source>
        <translation>Cada línea de la pasada, por extenso</translation>
    </message>
    <message>
        <source>PyTorch</source>
        <translation>PyTorch</translation>
    </message>
    <message>
        <source>The library finds the gradients</source>
        <translation>La biblioteca halla los gradientes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the whole program, with every number</source>
        <translation>Copiar el programa entero, con todos los números</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the program as a file</source>
        <translation>Guardar el programa en un archivo</translation>
    </message>
    <message>
        <source>A rule is wrong on purpose. This program follows the right ones, so it gives other numbers than those that stand here.</source>
        <translation>Una regla está mal a propósito. Este programa sigue las correctas, así que da otros números que los que se ven aquí.</translation>
    </message>
</context>
<context>
    <name>ComingStep</name>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>A click shows what is hidden, then</source>
        <translation>Un clic muestra lo oculto; después</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>The pass is done</source>
        <translation>La pasada ha terminado</translation>
    </message>
    <message>
        <source>N begins the next pass with the new weights.</source>
        <translation>N empieza la pasada siguiente con los nuevos pesos.</translation>
    </message>
    <message>
        <source>Training: update {number}</source>
        <translation>Entrenamiento: actualización {number}</translation>
    </message>
    <message>
        <source>Nothing is computed yet</source>
        <translation>Aún no se ha calculado nada</translation>
    </message>
    <message>
        <source>{number} of {count}: {title}</source>
        <translation>{number} de {count}: {title}</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>There is no number that all of them have.</source>
        <translation>No hay ningún número que todas tengan.</translation>
    </message>
    <message>
        <source>The losses are more than 5 % apart from here on.</source>
        <translation>A partir de aquí las pérdidas difieren en más de un 5 %.</translation>
    </message>
    <message>
        <source>apart from update {number} on</source>
        <translation>difieren desde la actualización {number}</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>Initializer</source>
        <translation>Inicializador</translation>
    </message>
    <message>
        <source>Seed of the weights</source>
        <translation>Semilla de los pesos</translation>
    </message>
    <message>
        <source>Another activation: {name}</source>
        <translation>Otra activación: {name}</translation>
    </message>
    <message>
        <source>Ten times the learning rate: {rate}</source>
        <translation>Tasa de aprendizaje diez veces mayor: {rate}</translation>
    </message>
    <message>
        <source>Another optimizer: {name}</source>
        <translation>Otro optimizador: {name}</translation>
    </message>
    <message>
        <source>Other weights to start from</source>
        <translation>Otros pesos iniciales</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <translation>{name} ({number})</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>salidas</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>semilla {seed}</translation>
    </message>
    <message>
        <source>learning rate {rate}</source>
        <translation>tasa de aprendizaje {rate}</translation>
    </message>
    <message>
        <source>other samples</source>
        <translation>otras muestras</translation>
    </message>
    <message>
        <source>other targets</source>
        <translation>otros objetivos</translation>
    </message>
    <message>
        <source>weights as given</source>
        <translation>pesos dados</translation>
    </message>
    <message>
        <source>{scheme} from {low} to {high}</source>
        <translation>{scheme} de {low} a {high}</translation>
    </message>
    <message>
        <source>{scheme}, spread {std}</source>
        <translation>{scheme}, dispersión {std}</translation>
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
        <translation>decaimiento de pesos {value}</translation>
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
        <translation>sin momentum</translation>
    </message>
    <message>
        <source>usual settings</source>
        <translation>ajustes habituales</translation>
    </message>
    <message>
        <source>all samples at once</source>
        <translation>todas las muestras a la vez</translation>
    </message>
    <message>
        <source>batches of {count}</source>
        <translation>lotes de {count}</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en orden</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>barajadas</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>al azar</translation>
    </message>
    <message>
        <source>order from seed {seed}</source>
        <translation>orden según la semilla {seed}</translation>
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
        <translation>sin penalización</translation>
    </message>
    <message>
        <source>biases too</source>
        <translation>también los sesgos</translation>
    </message>
    <message>
        <source>Only one run so far. Put a variant beside it.</source>
        <translation>De momento hay una sola ejecución. Pon una variante a su lado.</translation>
    </message>
    <message>
        <source>Their losses are different formulas and cannot be compared; the accuracies can.</source>
        <translation>Sus pérdidas son fórmulas distintas y no se pueden comparar; las exactitudes, sí.</translation>
    </message>
    <message>
        <source>Each learns from samples of its own, so their losses need not be alike.</source>
        <translation>Cada una aprende de sus propias muestras, así que sus pérdidas no tienen por qué parecerse.</translation>
    </message>
    <message>
        <source>They start with the same loss. Train, to see them part.</source>
        <translation>Empiezan con la misma pérdida. Entrena para ver cómo se separan.</translation>
    </message>
    <message>
        <source>They have not parted yet: the losses are within 5 %.</source>
        <translation>Aún no se han separado: las pérdidas difieren en menos de un 5 %.</translation>
    </message>
    <message>
        <source>The losses come to be more than 5 % apart between update {after} and update {until}; looking for where …</source>
        <translation>Las pérdidas pasan a diferir en más de un 5 % entre la actualización {after} y la actualización {until}; buscando dónde …</translation>
    </message>
    <message>
        <source>{name}: {loss}</source>
        <translation>{name}: {loss}</translation>
    </message>
    <message>
        <source>The losses are more than 5 % apart from the start: {losses}.</source>
        <translation>Las pérdidas difieren en más de un 5 % desde el principio: {losses}.</translation>
    </message>
    <message>
        <source>The losses are more than 5 % apart from the start: {losses}. That of {name} has been the lowest since update {number}.</source>
        <translation>Las pérdidas difieren en más de un 5 % desde el principio: {losses}. La de {name} es la menor desde la actualización {number}.</translation>
    </message>
    <message>
        <source>The losses are more than 5 % apart from update {number} on: {losses}.</source>
        <translation>Las pérdidas difieren en más de un 5 % desde la actualización {number}: {losses}.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are the same run: nothing in their settings differs.</source>
        <translation>«{first}» y «{second}» son la misma ejecución: nada en sus ajustes difiere.</translation>
    </message>
    <message>
        <source>The settings of the first were changed after update {number}; the others have had theirs from the start.</source>
        <translation>Los ajustes de la primera se cambiaron tras la actualización {number}; las demás tienen los suyos desde el principio.</translation>
    </message>
    <message>
        <source>The first follows a wrong rule on its way back; the others do not.</source>
        <translation>La primera sigue una regla errónea en el camino de vuelta; las demás, no.</translation>
    </message>
    <message>
        <source>The others come after: update {number} of {goal} …</source>
        <translation>Las demás vienen detrás: actualización {number} de {goal}…</translation>
    </message>
    <message>
        <source>All gradients are 0: no weight changes.</source>
        <translation>Todos los gradientes son 0: no cambia ningún peso.</translation>
    </message>
    <message>
        <source>The gradient is 0 in layer {layers}: nothing changes there.</source>
        <translation>El gradiente es 0 en la capa {layers}: ahí no cambia nada.</translation>
    </message>
    <message>
        <source>All gradients are below {number}: hardly anything moves.</source>
        <translation>Todos los gradientes están por debajo de {number}: apenas se mueve nada.</translation>
    </message>
    <message>
        <source>The gradient of layer {least} is {ratio} times smaller than that of layer {most}.</source>
        <translation>El gradiente de la capa {least} es {ratio} veces menor que el de la capa {most}.</translation>
    </message>
    <message>
        <source>train {train}</source>
        <translation>entrenamiento {train}</translation>
    </message>
    <message>
        <source>train {train}  test {test}</source>
        <translation>entrenamiento {train}  prueba {test}</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation>pérdida {loss}</translation>
    </message>
</context>
<context>
    <name>CompareCommands</name>
    <message>
        <source>An expression is not trained, so there are no runs to compare.</source>
        <translation>Una expresión no se entrena, así que no hay ejecuciones que comparar.</translation>
    </message>
</context>
<context>
    <name>CompareEditing</name>
    <message>
        <source>Its settings are those in the form at the left</source>
        <translation>Sus ajustes son los del formulario de la izquierda</translation>
    </message>
    <message>
        <source>Step through this run</source>
        <translation>Recorrer esta ejecución</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Four runs are as many as there is room for.</source>
        <translation>Solo hay sitio para cuatro ejecuciones.</translation>
    </message>
    <message>
        <source>Add a variant</source>
        <translation>Añadir una variante</translation>
    </message>
    <message>
        <source>Change a variant</source>
        <translation>Cambiar una variante</translation>
    </message>
    <message>
        <source>Remove a variant</source>
        <translation>Quitar una variante</translation>
    </message>
    <message>
        <source>Step through another run</source>
        <translation>Recorrer otra ejecución</translation>
    </message>
    <message>
        <source>With this setting it would be the same run as the first.</source>
        <translation>Con este ajuste sería la misma ejecución que la primera.</translation>
    </message>
    <message>
        <source>That is not possible: {problem}.</source>
        <translation>No es posible: {problem}.</translation>
    </message>
</context>
<context>
    <name>CompareFoot</name>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
</context>
<context>
    <name>CompareInvitation</name>
    <message>
        <source>What would another setting do?</source>
        <translation>¿Qué haría otro ajuste?</translation>
    </message>
    <message>
        <source>A variant gets the same samples and the same number of updates, and runs beside the first from its own start.</source>
        <translation>Una variante recibe las mismas muestras y el mismo número de actualizaciones, y avanza junto a la primera desde su propio inicio.</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Add a variant</source>
        <translation>Añadir una variante</translation>
    </message>
    <message>
        <source>Losses of all runs</source>
        <translation>Pérdidas de todas las ejecuciones</translation>
    </message>
    <message>
        <source>There is room for four runs.</source>
        <translation>Hay sitio para cuatro ejecuciones.</translation>
    </message>
    <message>
        <source>each with samples of its own, all at the same update</source>
        <translation>cada una con sus propias muestras, todas en la misma actualización</translation>
    </message>
    <message>
        <source>the same samples, all at the same update</source>
        <translation>las mismas muestras, todas en la misma actualización</translation>
    </message>
</context>
<context>
    <name>ConfusionPanel</name>
    <message>
        <source>train {percent}</source>
        <translation>entrenamiento {percent}</translation>
    </message>
    <message>
        <source>test {percent}</source>
        <translation>prueba {percent}</translation>
    </message>
    <message>
        <source>{right} of {count} right</source>
        <translation>{right} de {count} correctas</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusión</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Residuos</translation>
    </message>
    <message>
        <source>rows: true class, columns: predicted class</source>
        <translation>filas: clase verdadera, columnas: clase predicha</translation>
    </message>
    <message>
        <source>only the framed points are shown; click again for all</source>
        <translation>solo se muestran los puntos enmarcados; otro clic los muestra todos</translation>
    </message>
    <message>
        <source>{count} of {samples} training samples of {true} are taken for {other}.</source>
        <translation>{count} de {samples} muestras de entrenamiento de {true} se toman por {other}.</translation>
    </message>
    <message>
        <source>{count} of {samples} test samples of {true} are taken for {other}.</source>
        <translation>{count} de {samples} muestras de prueba de {true} se toman por {other}.</translation>
    </message>
    <message>
        <source>Click to show all points again.</source>
        <translation>Haz clic para volver a mostrar todos los puntos.</translation>
    </message>
    <message>
        <source>Click to show only these points.</source>
        <translation>Haz clic para mostrar solo estos puntos.</translation>
    </message>
    <message>
        <source>R² {train}</source>
        <translation>R² {train}</translation>
    </message>
    <message>
        <source>R² train {train}   test {test}</source>
        <translation>R² entrenamiento {train}   prueba {test}</translation>
    </message>
    <message>
        <source>residual = output − target</source>
        <translation>residuo = salida − objetivo</translation>
    </message>
    <message>
        <source>residual = output − target; line: test samples</source>
        <translation>residuo = salida − objetivo; línea: muestras de prueba</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>mean size</source>
        <translation>tamaño medio</translation>
    </message>
    <message>
        <source>largest size</source>
        <translation>tamaño máximo</translation>
    </message>
    <message>
        <source>train</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Blank screen</source>
        <translation>Pantalla vacía</translation>
    </message>
    <message>
        <source>Any key shows the picture again</source>
        <translation>Cualquier tecla vuelve a mostrar la imagen</translation>
    </message>
</context>
<context>
    <name>Derivation</name>
    <message>
        <source>The slope of the linear activation</source>
        <translation>La pendiente de la activación lineal</translation>
    </message>
    <message>
        <source>The sum is sent on as it is.</source>
        <translation>La suma se transmite tal cual.</translation>
    </message>
    <message>
        <source>Move z by any h and the output moves by just as much.</source>
        <translation>Mueve z en cualquier h y la salida se mueve exactamente lo mismo.</translation>
    </message>
    <message>
        <source>The slope of the step function</source>
        <translation>La pendiente de la función escalón</translation>
    </message>
    <message>
        <source>The unit is on where its sum is positive …</source>
        <translation>La unidad está encendida donde su suma es positiva…</translation>
    </message>
    <message>
        <source>… and off everywhere else.</source>
        <translation>… y apagada en todo lo demás.</translation>
    </message>
    <message>
        <source>Both halves are flat. A small change of z changes nothing, so the slope is 0.</source>
        <translation>Ambas mitades son planas. Un pequeño cambio de z no cambia nada, así que la pendiente es 0.</translation>
    </message>
    <message>
        <source>At the jump there is no slope at all; we write 0 there too. So no gradient ever gets past a step: what lies before it cannot learn by backpropagation.</source>
        <translation>En el salto no hay pendiente alguna; también allí escribimos 0. Por eso ningún gradiente atraviesa nunca un escalón: lo que está antes no puede aprender por retropropagación.</translation>
    </message>
    <message>
        <source>The slope of the sigmoid</source>
        <translation>La pendiente de la sigmoide</translation>
    </message>
    <message>
        <source>Write the fraction as a power; powers are easy to differentiate.</source>
        <translation>Escribe la fracción como potencia; las potencias son fáciles de derivar.</translation>
    </message>
    <message>
        <source>Chain rule: the slope of the power, times the slope of what is inside it.</source>
        <translation>Regla de la cadena: la pendiente de la potencia por la pendiente de lo que hay dentro.</translation>
    </message>
    <message>
        <source>The two minus signs cancel. Share the square between two fractions: the first one is the sigmoid again.</source>
        <translation>Los dos signos menos se cancelan. Reparte el cuadrado entre dos fracciones: la primera es otra vez la sigmoide.</translation>
    </message>
    <message>
        <source>The second one is what the sigmoid lacks to 1.</source>
        <translation>La segunda es lo que le falta a la sigmoide para llegar a 1.</translation>
    </message>
    <message>
        <source>So the output alone tells the slope. It is 1/4 at most, where the output is 1/2, and almost 0 where the output is close to 0 or 1.</source>
        <translation>Así pues, la salida sola ya da la pendiente. Es como mucho 1/4, donde la salida es 1/2, y casi 0 donde la salida está cerca de 0 o de 1.</translation>
    </message>
    <message>
        <source>The slope of tanh</source>
        <translation>La pendiente de tanh</translation>
    </message>
    <message>
        <source>Name the two halves of the fraction: tanh(z) = u / v. Each is the slope of the other: u′ = v and v′ = u.</source>
        <translation>Pon nombre a las dos mitades de la fracción: tanh(z) = u / v. Cada una es la pendiente de la otra: u′ = v y v′ = u.</translation>
    </message>
    <message>
        <source>The quotient rule; then put the slopes in.</source>
        <translation>La regla del cociente; después se sustituyen las pendientes.</translation>
    </message>
    <message>
        <source>Divide both terms by v². The slope is 1 at z = 0, four times that of the sigmoid, and fades on both sides.</source>
        <translation>Divide ambos términos por v². La pendiente es 1 en z = 0, cuatro veces la de la sigmoide, y se desvanece a ambos lados.</translation>
    </message>
    <message>
        <source>The slope of ReLU, and its kink</source>
        <translation>La pendiente de ReLU y su punto anguloso</translation>
    </message>
    <message>
        <source>Two straight lines that meet at 0.</source>
        <translation>Dos rectas que se encuentran en 0.</translation>
    </message>
    <message>
        <source>Here the output is z: what comes back passes through unchanged.</source>
        <translation>Aquí la salida es z: lo que vuelve pasa sin cambios.</translation>
    </message>
    <message>
        <source>Here the output stays 0, and what comes back is stopped.</source>
        <translation>Aquí la salida se queda en 0, y lo que vuelve se detiene.</translation>
    </message>
    <message>
        <source>At the kink the slope is 0 from the left and 1 from the right, so there is no single true one. A choice has to be made; we take 0.</source>
        <translation>En el punto anguloso la pendiente es 0 por la izquierda y 1 por la derecha, así que no hay una única verdadera. Hay que elegir; tomamos 0.</translation>
    </message>
    <message>
        <source>The slope of leaky ReLU, and its kink</source>
        <translation>La pendiente de leaky ReLU y su punto anguloso</translation>
    </message>
    <message>
        <source>ReLU with a leak: below 0 a hundredth of z still comes through.</source>
        <translation>ReLU con fuga: por debajo de 0 aún pasa una centésima de z.</translation>
    </message>
    <message>
        <source>Here the output is z itself.</source>
        <translation>Aquí la salida es la propia z.</translation>
    </message>
    <message>
        <source>Here it is 0.01 z, so the unit can still learn its way back.</source>
        <translation>Aquí es 0,01 z, así que la unidad aún puede volver a aprender.</translation>
    </message>
    <message>
        <source>At the kink either slope would do; we take that of the left.</source>
        <translation>En el punto anguloso valdría cualquiera de las dos pendientes; tomamos la de la izquierda.</translation>
    </message>
    <message>
        <source>The slope of ELU</source>
        <translation>La pendiente de ELU</translation>
    </message>
    <message>
        <source>Right of 0 a straight line, as ReLU.</source>
        <translation>A la derecha de 0, una recta, como en ReLU.</translation>
    </message>
    <message>
        <source>Left of 0 an exponential, put 1 lower; a constant has no slope.</source>
        <translation>A la izquierda de 0, una exponencial bajada en 1; una constante no tiene pendiente.</translation>
    </message>
    <message>
        <source>At 0 both halves have the slope 1, so there is no kink and nothing to choose.</source>
        <translation>En 0 ambas mitades tienen pendiente 1, así que no hay punto anguloso ni nada que elegir.</translation>
    </message>
    <message>
        <source>The slope of softplus is the sigmoid</source>
        <translation>La pendiente de softplus es la sigmoide</translation>
    </message>
    <message>
        <source>ReLU with its kink rounded off.</source>
        <translation>ReLU con su punto anguloso redondeado.</translation>
    </message>
    <message>
        <source>Chain rule: ln x has the slope 1/x; then what is inside.</source>
        <translation>Regla de la cadena: ln x tiene pendiente 1/x; después, lo de dentro.</translation>
    </message>
    <message>
        <source>Divide top and bottom by the exponential of z. Where ReLU's slope jumps from 0 to 1, this one climbs there smoothly.</source>
        <translation>Divide arriba y abajo por la exponencial de z. Donde la pendiente de ReLU salta de 0 a 1, esta sube suavemente.</translation>
    </message>
    <message>
        <source>The slope of GELU</source>
        <translation>La pendiente de GELU</translation>
    </message>
    <message>
        <source>Φ(z) is the share of a standard normal distribution that lies below z: the further z is to the right, the more of it is let through.</source>
        <translation>Φ(z) es la parte de una distribución normal estándar que queda por debajo de z: cuanto más a la derecha está z, más se deja pasar.</translation>
    </message>
    <message>
        <source>The share grows as fast as the bell curve is high at z.</source>
        <translation>Esa parte crece tan deprisa como alta es la campana en z.</translation>
    </message>
    <message>
        <source>Product rule: the slope of the first factor times the second, plus the first times the slope of the second.</source>
        <translation>Regla del producto: la pendiente del primer factor por el segundo, más el primero por la pendiente del segundo.</translation>
    </message>
    <message>
        <source>The slope of swish</source>
        <translation>La pendiente de swish</translation>
    </message>
    <message>
        <source>The sigmoid serves as a gate: it says how much of z passes.</source>
        <translation>La sigmoide sirve de puerta: dice cuánto de z pasa.</translation>
    </message>
    <message>
        <source>Product rule: move z and keep the gate, then move the gate.</source>
        <translation>Regla del producto: mueve z y deja fija la puerta; después mueve la puerta.</translation>
    </message>
    <message>
        <source>Put in the slope of the sigmoid, σ(1 − σ), and take the common factor out.</source>
        <translation>Sustituye la pendiente de la sigmoide, σ(1 − σ), y saca el factor común.</translation>
    </message>
    <message>
        <source>The slope of the cosine</source>
        <translation>La pendiente del coseno</translation>
    </message>
    <message>
        <source>Move z a little, by h: the addition theorem.</source>
        <translation>Mueve z un poco, en h: la fórmula de la suma.</translation>
    </message>
    <message>
        <source>Near 0 the cosine is flat, and the sine of h is almost h.</source>
        <translation>Cerca de 0 el coseno es plano, y el seno de h es casi h.</translation>
    </message>
    <message>
        <source>Take cos z off, divide by h and let h shrink: only the second term is left.</source>
        <translation>Resta cos z, divide por h y haz que h tienda a 0: solo queda el segundo término.</translation>
    </message>
    <message>
        <source>The mean over the batch</source>
        <translation>La media del lote</translation>
    </message>
    <message>
        <source>A mean and not a sum, so that the loss, and the step that follows from it, do not grow with the number N of samples.</source>
        <translation>Una media y no una suma, para que la pérdida, y el paso que se sigue de ella, no crezcan con el número N de muestras.</translation>
    </message>
    <message>
        <source>The slope of a sum is the sum of the slopes, and a constant factor stays: every sample has one vote. A smaller last batch is divided by its own size.</source>
        <translation>La pendiente de una suma es la suma de las pendientes, y un factor constante se mantiene: cada muestra tiene un voto. Un último lote más pequeño se divide por su propio tamaño.</translation>
    </message>
    <message>
        <source>The l2 penalty: a pull in proportion</source>
        <translation>La penalización l2: un tirón proporcional</translation>
    </message>
    <message>
        <source>Large weights cost more than in proportion. The penalty R is added to the loss of the data, once for the batch and not once for each sample.</source>
        <translation>Los pesos grandes cuestan más que en proporción. La penalización R se suma a la pérdida de los datos, una vez por lote y no una vez por muestra.</translation>
    </message>
    <message>
        <source>Only one term holds this weight, and the ½ cancels the 2 of the square.</source>
        <translation>Solo un término contiene este peso, y el ½ cancela el 2 del cuadrado.</translation>
    </message>
    <message>
        <source>What gradient descent makes of it: each update takes the same share off every weight. Large ones shrink fast, small ones slowly, none to exactly 0.</source>
        <translation>En qué lo convierte el descenso de gradiente: cada actualización quita a cada peso la misma fracción. Los grandes encogen deprisa, los pequeños despacio, ninguno hasta 0 exacto.</translation>
    </message>
    <message>
        <source>The l1 penalty: a pull of constant strength</source>
        <translation>La penalización l1: un tirón de fuerza constante</translation>
    </message>
    <message>
        <source>The size of the weights, without their sign. The penalty R is added to the loss of the data, once for the batch and not once for each sample.</source>
        <translation>El tamaño de los pesos, sin su signo. La penalización R se suma a la pérdida de los datos, una vez por lote y no una vez por muestra.</translation>
    </message>
    <message>
        <source>|w| rises with slope 1 right of 0 and falls with slope −1 left of it. At the kink itself there is no single slope; we take 0.</source>
        <translation>|w| sube con pendiente 1 a la derecha de 0 y baja con pendiente −1 a su izquierda. En el propio punto anguloso no hay una única pendiente; tomamos 0.</translation>
    </message>
    <message>
        <source>What gradient descent makes of it: each update takes the same amount off, however small the weight. So weights that hardly help are driven to 0.</source>
        <translation>En qué lo convierte el descenso de gradiente: cada actualización quita la misma cantidad, por pequeño que sea el peso. Así, los pesos que apenas ayudan acaban en 0.</translation>
    </message>
    <message>
        <source>Move one weight and hold the rest: a single term of the sum moves, and what stands beside the weight says how fast.</source>
        <translation>Mueve un peso y deja quieto el resto: se mueve un solo término de la suma, y lo que acompaña al peso dice cuánto.</translation>
    </message>
    <message>
        <source>Move what comes in instead: now it is the weight that stands beside it.</source>
        <translation>Mueve en cambio lo que entra: ahora es el peso lo que lo acompaña.</translation>
    </message>
    <message>
        <source>The weighted sum and its three slopes</source>
        <translation>La suma ponderada y sus tres pendientes</translation>
    </message>
    <message>
        <source>What comes in from unit i (in the first layer the input x_i), times the weight from i to k; all of it added up, and the bias.</source>
        <translation>Lo que llega de la unidad i (en la primera capa, la entrada x_i) por el peso de i a k; se suma todo, y el sesgo.</translation>
    </message>
    <message>
        <source>The bias is added as it is.</source>
        <translation>El sesgo se suma tal cual.</translation>
    </message>
    <message>
        <source>The weighted sum and its two slopes</source>
        <translation>La suma ponderada y sus dos pendientes</translation>
    </message>
    <message>
        <source>What comes in from unit i (in the first layer the input x_i), times the weight from i to k; all of it added up. This layer has no bias.</source>
        <translation>Lo que llega de la unidad i (en la primera capa, la entrada x_i) por el peso de i a k; se suma todo. Esta capa no tiene sesgo.</translation>
    </message>
    <message>
        <source>All samples at once: a matrix product</source>
        <translation>Todas las muestras a la vez: un producto de matrices</translation>
    </message>
    <message>
        <source>Every sample s has a row of its own; all of them go through the same weights.</source>
        <translation>Cada muestra s tiene su propia fila; todas pasan por los mismos pesos.</translation>
    </message>
    <message>
        <source>Row s of A times column k of W: this is how the product of matrices is defined. A bias is added to every row.</source>
        <translation>Fila s de A por columna k de W: así se define el producto de matrices. A cada fila se le suma el sesgo.</translation>
    </message>
    <message>
        <source>N samples, n numbers that go in, m units: the size in the middle, over which the sum runs, disappears.</source>
        <translation>N muestras, n números que entran, m unidades: el tamaño del medio, sobre el que corre la suma, desaparece.</translation>
    </message>
    <message>
        <source>The chain rule</source>
        <translation>La regla de la cadena</translation>
    </message>
    <message>
        <source>Move z by a little Δz. The output a moves f′(z) times as far: this is what a slope means.</source>
        <translation>Mueve z un poquito, Δz. La salida a se mueve f′(z) veces eso: es lo que significa una pendiente.</translation>
    </message>
    <message>
        <source>The loss moves ∂J/∂a times as far as that.</source>
        <translation>La pérdida se mueve ∂J/∂a veces lo que a.</translation>
    </message>
    <message>
        <source>Put the one into the other.</source>
        <translation>Sustituye lo uno en lo otro.</translation>
    </message>
    <message>
        <source>Divide by Δz and let it shrink towards 0: what was nearly right becomes exact. Slopes one behind the other multiply.</source>
        <translation>Divide por Δz y haz que tienda a 0: lo que era casi correcto se vuelve exacto. Las pendientes, una tras otra, se multiplican.</translation>
    </message>
    <message>
        <source>Several ways to the loss: their gradients add up</source>
        <translation>Varios caminos hacia la pérdida: sus gradientes se suman</translation>
    </message>
    <message>
        <source>Move a_i by a little. It feeds every unit k of the next layer, each through its own weight, so all their sums move.</source>
        <translation>Mueve a_i un poco. Alimenta a cada unidad k de la capa siguiente, a cada una por su propio peso, así que se mueven todas sus sumas.</translation>
    </message>
    <message>
        <source>Each of them moves the loss. For small changes the effects do not disturb one another: they simply add up.</source>
        <translation>Cada una de ellas mueve la pérdida. Con cambios pequeños los efectos no se estorban: simplemente se suman.</translation>
    </message>
    <message>
        <source>Put the first line in, divide by Δa_i and let it shrink. Each gradient on the right already holds everything behind it, so no way is ever walked twice: this is what makes backpropagation fast.</source>
        <translation>Sustituye la primera línea, divide por Δa_i y haz que tienda a 0. Cada gradiente de la derecha ya contiene todo lo que hay detrás, así que ningún camino se recorre dos veces: por eso es rápida la retropropagación.</translation>
    </message>
    <message>
        <source>The way back as a matrix product</source>
        <translation>El camino de vuelta como producto de matrices</translation>
    </message>
    <message>
        <source>The sum over the next layer's units, for every sample s.</source>
        <translation>La suma sobre las unidades de la capa siguiente, para cada muestra s.</translation>
    </message>
    <message>
        <source>In a product the index that is summed must stand in the middle. Here W has it last, so W is transposed.</source>
        <translation>En un producto, el índice sobre el que se suma debe estar en el medio. Aquí W lo tiene el último, así que W se traspone.</translation>
    </message>
    <message>
        <source>The sizes fit, too: N samples, m units, n numbers that go in; the one in the middle disappears.</source>
        <translation>También los tamaños encajan: N muestras, m unidades, n números que entran; el del medio desaparece.</translation>
    </message>
    <message>
        <source>The gradient of a weight</source>
        <translation>El gradiente de un peso</translation>
    </message>
    <message>
        <source>The weight reaches the loss through one number only, the sum z_k of the unit that it leads to. Chain rule.</source>
        <translation>El peso llega a la pérdida a través de un solo número: la suma z_k de la unidad a la que conduce. Regla de la cadena.</translation>
    </message>
    <message>
        <source>In z_k the weight stands beside a_i. If what comes in is 0, the weight had no say, and its gradient is 0.</source>
        <translation>En z_k el peso acompaña a a_i. Si lo que entra es 0, el peso no intervenía, y su gradiente es 0.</translation>
    </message>
    <message>
        <source>The gradient of all weights as a matrix product</source>
        <translation>El gradiente de todos los pesos como producto de matrices</translation>
    </message>
    <message>
        <source>One weight serves all samples, so it reaches the loss by way of each of them. The 1/N of the mean is already in δ.</source>
        <translation>Un peso sirve a todas las muestras, así que llega a la pérdida a través de cada una. El 1/N de la media ya está en δ.</translation>
    </message>
    <message>
        <source>In a product the index that is summed must stand in the middle. Here A has it first, so A is transposed.</source>
        <translation>En un producto, el índice sobre el que se suma debe estar en el medio. Aquí A lo tiene el primero, así que A se traspone.</translation>
    </message>
    <message>
        <source>n numbers that go in, N samples, m units: the samples are summed away, and what is left has the shape of W.</source>
        <translation>n números que entran, N muestras, m unidades: la suma elimina las muestras, y lo que queda tiene la forma de W.</translation>
    </message>
    <message>
        <source>The gradient of a bias: the column sum</source>
        <translation>El gradiente de un sesgo: la suma por columnas</translation>
    </message>
    <message>
        <source>A bias is a weight whose input is always 1: the gradient at the sum arrives as it is.</source>
        <translation>Un sesgo es un peso cuya entrada siempre es 1: el gradiente de la suma llega tal cual.</translation>
    </message>
    <message>
        <source>With several samples it is added to every row, so column k of δ is added up. The 1/N of the mean is already in δ.</source>
        <translation>Con varias muestras se añade a cada fila, así que se suma la columna k de δ. El 1/N de la media ya está en δ.</translation>
    </message>
    <message>
        <source>Binary cross-entropy and its slope</source>
        <translation>La entropía cruzada binaria y su pendiente</translation>
    </message>
    <message>
        <source>Read the output a as the probability of a yes. Then this is the probability that the network gave to what really happened: a for t = 1, 1 − a for t = 0.</source>
        <translation>Lee la salida a como la probabilidad de un sí. Entonces esta es la probabilidad que la red dio a lo que ocurrió de verdad: a para t = 1, 1 − a para t = 0.</translation>
    </message>
    <message>
        <source>Its logarithm with a minus is a loss: 0 for a sure and right answer, and the larger, the surer the network was of the wrong one.</source>
        <translation>Su logaritmo con un signo menos es una pérdida: 0 para una respuesta segura y correcta, y tanto mayor cuanto más segura estaba la red de la errónea.</translation>
    </message>
    <message>
        <source>Several outputs are several questions; their losses add up.</source>
        <translation>Varias salidas son varias preguntas; sus pérdidas se suman.</translation>
    </message>
    <message>
        <source>Only the k-th term holds a_k. The slope of ln x is 1/x; in the second term the slope of 1 − a is −1 and turns the sign around.</source>
        <translation>Solo el término k-ésimo contiene a_k. La pendiente de ln x es 1/x; en el segundo término, la pendiente de 1 − a es −1 y cambia el signo.</translation>
    </message>
    <message>
        <source>Over one denominator; in the numerator the product t a cancels.</source>
        <translation>Con denominador común; en el numerador se cancela el producto t a.</translation>
    </message>
    <message>
        <source>Cross-entropy and its slope</source>
        <translation>La entropía cruzada y su pendiente</translation>
    </message>
    <message>
        <source>Read the outputs as the probabilities of the classes. With the target 1 for the right class and 0 for the others, this is the probability that the network gave to the right one.</source>
        <translation>Lee las salidas como las probabilidades de las clases. Con objetivo 1 para la clase correcta y 0 para las demás, esta es la probabilidad que la red dio a la correcta.</translation>
    </message>
    <message>
        <source>Its logarithm with a minus is the loss; the logarithm turns the product into a sum and the powers into factors.</source>
        <translation>Su logaritmo con un signo menos es la pérdida; el logaritmo convierte el producto en suma y las potencias en factores.</translation>
    </message>
    <message>
        <source>Only the k-th term holds a_k, and the slope of ln x is 1/x. Outputs whose target is 0 do not count here; they count through softmax.</source>
        <translation>Solo el término k-ésimo contiene a_k, y la pendiente de ln x es 1/x. Las salidas cuyo objetivo es 0 no cuentan aquí; cuentan a través de softmax.</translation>
    </message>
    <message>
        <source>Half the squared error and its slope</source>
        <translation>El medio error cuadrático y su pendiente</translation>
    </message>
    <message>
        <source>The squared distance from the target: small errors hardly count, large ones count a lot, and the sign does not matter.</source>
        <translation>El cuadrado de la distancia al objetivo: los errores pequeños apenas cuentan, los grandes cuentan mucho, y el signo da igual.</translation>
    </message>
    <message>
        <source>Only the k-th term holds a_k. Chain rule: the slope of the square, times that of a − t, which is 1.</source>
        <translation>Solo el término k-ésimo contiene a_k. Regla de la cadena: la pendiente del cuadrado por la de a − t, que es 1.</translation>
    </message>
    <message>
        <source>The ½ is there for this: it cancels the 2 and leaves the plain error.</source>
        <translation>Para esto está el ½: cancela el 2 y deja el error a secas.</translation>
    </message>
    <message>
        <source>The mean squared error and its slope</source>
        <translation>El error cuadrático medio y su pendiente</translation>
    </message>
    <message>
        <source>The squared distance from the target, as a mean over n outputs.</source>
        <translation>El cuadrado de la distancia al objetivo, como media sobre n salidas.</translation>
    </message>
    <message>
        <source>Without the ½ a factor 2 stays, and the mean brings 1/n: the direction is that of half the squared error, only the size is another one.</source>
        <translation>Sin el ½ queda un factor 2, y la media trae 1/n: la dirección es la del medio error cuadrático, solo cambia el tamaño.</translation>
    </message>
    <message>
        <source>Sigmoid with binary cross-entropy: what is left is a − t</source>
        <translation>Sigmoide con entropía cruzada binaria: lo que queda es a − t</translation>
    </message>
    <message>
        <source>Chain rule, back through the output's sigmoid.</source>
        <translation>Regla de la cadena, hacia atrás por la sigmoide de la salida.</translation>
    </message>
    <message>
        <source>The slope of the loss, then that of the sigmoid. The one divides by exactly what the other multiplies with.</source>
        <translation>La pendiente de la pérdida y luego la de la sigmoide. La una divide justo por lo que la otra multiplica.</translation>
    </message>
    <message>
        <source>So a saturated output does not stop learning: where it is sure and wrong, its flat sigmoid is made up for by a steep loss.</source>
        <translation>Por eso una salida saturada no deja de aprender: donde está segura y se equivoca, una pérdida empinada compensa su sigmoide plana.</translation>
    </message>
    <message>
        <source>Sigmoid with cross-entropy, taken together</source>
        <translation>Sigmoide con entropía cruzada, juntas</translation>
    </message>
    <message>
        <source>The slope of the loss, then that of the sigmoid.</source>
        <translation>La pendiente de la pérdida y luego la de la sigmoide.</translation>
    </message>
    <message>
        <source>It is never positive: this loss only ever pulls outputs up. Nothing pulls down the one whose target is 0; binary cross-entropy or softmax would.</source>
        <translation>Nunca es positiva: esta pérdida solo tira de las salidas hacia arriba. Nada tira hacia abajo de aquella cuyo objetivo es 0; la entropía cruzada binaria o softmax sí lo harían.</translation>
    </message>
    <message>
        <source>Why the loss is computed from z</source>
        <translation>Por qué la pérdida se calcula a partir de z</translation>
    </message>
    <message>
        <source>The logarithm undoes the fraction, so there is no need to compute the output first and to take its logarithm then.</source>
        <translation>El logaritmo deshace la fracción, así que no hace falta calcular primero la salida y tomar después su logaritmo.</translation>
    </message>
    <message>
        <source>The same with the other sign, since 1 − σ(z) = σ(−z).</source>
        <translation>Lo mismo con el otro signo, pues 1 − σ(z) = σ(−z).</translation>
    </message>
    <message>
        <source>In this form the exponential is never larger than 1: nothing overflows.</source>
        <translation>En esta forma la exponencial nunca es mayor que 1: nada se desborda.</translation>
    </message>
    <message>
        <source>The output itself would be rounded to 1 here, and the logarithm of 0 is infinite. From z the loss is right, and so is its slope.</source>
        <translation>La propia salida se redondearía aquí a 1, y el logaritmo de 0 es infinito. A partir de z la pérdida es correcta, y su pendiente también.</translation>
    </message>
    <message>
        <source>The slopes of softmax: a whole table of them</source>
        <translation>Las pendientes de softmax: toda una tabla</translation>
    </message>
    <message>
        <source>Every output shares one denominator, so every z moves them all.</source>
        <translation>Todas las salidas comparten un denominador, así que cada z las mueve todas.</translation>
    </message>
    <message>
        <source>A logarithm turns the fraction into a difference.</source>
        <translation>Un logaritmo convierte la fracción en una diferencia.</translation>
    </message>
    <message>
        <source>Only one term of the sum S holds z_k, and it is its own slope.</source>
        <translation>Solo un término de la suma S contiene z_k, y es su propia pendiente.</translation>
    </message>
    <message>
        <source>Here δ_jk is 1 where j and k are the same output, and 0 where they are not.</source>
        <translation>Aquí δ_jk es 1 donde j y k son la misma salida, y 0 donde no lo son.</translation>
    </message>
    <message>
        <source>The slope of ln a is the slope of a divided by a, so multiply by a. Raising z_k raises its own share and lowers every other one.</source>
        <translation>La pendiente de ln a es la pendiente de a dividida por a; multiplica, pues, por a. Subir z_k sube su propia parte y baja todas las demás.</translation>
    </message>
    <message>
        <source>The way back through softmax</source>
        <translation>El camino de vuelta por softmax</translation>
    </message>
    <message>
        <source>z_k reaches the loss by way of every output, so there is one term for each.</source>
        <translation>z_k llega a la pérdida a través de todas las salidas, así que hay un término para cada una.</translation>
    </message>
    <message>
        <source>Put in the slopes of softmax.</source>
        <translation>Sustituye las pendientes de softmax.</translation>
    </message>
    <message>
        <source>δ_jk picks the single term j = k; a_k can stand before the sum.</source>
        <translation>δ_jk selecciona el único término j = k; a_k puede salir de la suma.</translation>
    </message>
    <message>
        <source>The sum is the mean of the gradients, weighted by the shares: only what differs from the mean goes back.</source>
        <translation>La suma es la media de los gradientes, ponderada por las partes: solo vuelve lo que difiere de la media.</translation>
    </message>
    <message>
        <source>Why softmax never overflows</source>
        <translation>Por qué softmax nunca se desborda</translation>
    </message>
    <message>
        <source>The same number m may be taken off every z: it cancels, so softmax sees only differences.</source>
        <translation>A cada z se le puede restar el mismo número m: se cancela, así que softmax solo ve diferencias.</translation>
    </message>
    <message>
        <source>With the largest z as m no exponential is larger than 1. Taken from z as it is, e to the power of 1000 would already be too large for the computer.</source>
        <translation>Si m es la mayor z, ninguna exponencial es mayor que 1. Con z tal cual, e elevado a 1000 ya sería demasiado grande para el ordenador.</translation>
    </message>
    <message>
        <source>Softmax with cross-entropy: what is left is a − t</source>
        <translation>Softmax con entropía cruzada: lo que queda es a − t</translation>
    </message>
    <message>
        <source>The slope of the loss, times that of softmax: a_j cancels, and with it the division by what may be very small.</source>
        <translation>La pendiente de la pérdida por la de softmax: a_j se cancela, y con ella la división por algo que puede ser muy pequeño.</translation>
    </message>
    <message>
        <source>The targets of classes add up to 1. What is left is simply how far the share is from its target, however sure the network is of the wrong class.</source>
        <translation>Los objetivos de las clases suman 1. Lo que queda es simplemente cuánto dista la parte de su objetivo, por segura que esté la red de la clase errónea.</translation>
    </message>
    <message>
        <source>Softmax with binary cross-entropy, taken together</source>
        <translation>Softmax con entropía cruzada binaria, juntas</translation>
    </message>
    <message>
        <source>Give a name to what softmax will ask for: the slope of the loss times the output. One of the two factors in its denominator cancels.</source>
        <translation>Da un nombre a lo que softmax va a pedir: la pendiente de la pérdida por la salida. Se cancela uno de los dos factores de su denominador.</translation>
    </message>
    <message>
        <source>Here nothing collapses to a − t: binary cross-entropy takes every output for a question of its own, and softmax ties them together.</source>
        <translation>Aquí nada se reduce a a − t: la entropía cruzada binaria toma cada salida por una pregunta aparte, y softmax las ata entre sí.</translation>
    </message>
    <message>
        <source>The logarithm undoes the exponential on top of softmax: there is no need to compute the share first and to take its logarithm then.</source>
        <translation>El logaritmo deshace la exponencial de encima en softmax: no hace falta calcular primero la parte y tomar después su logaritmo.</translation>
    </message>
    <message>
        <source>Take the largest z, called m, out of the sum: no exponential is larger than 1, and one of them is exactly 1.</source>
        <translation>Saca de la suma la mayor z, llamada m: ninguna exponencial es mayor que 1, y una de ellas es exactamente 1.</translation>
    </message>
    <message>
        <source>What is lacking to 1 is the share of the others; added up, it is not lost where the share itself is rounded to 1.</source>
        <translation>Lo que falta para 1 es la parte de las demás; sumada así, no se pierde donde la propia parte se redondea a 1.</translation>
    </message>
    <message>
        <source>The share itself would be rounded to 0 here, and the logarithm of 0 is infinite. From z the loss is right, and so is its slope.</source>
        <translation>La propia parte se redondearía aquí a 0, y el logaritmo de 0 es infinito. A partir de z la pérdida es correcta, y su pendiente también.</translation>
    </message>
    <message>
        <source>Why a step against the gradient lowers the loss</source>
        <translation>Por qué un paso contra el gradiente baja la pérdida</translation>
    </message>
    <message>
        <source>Move every parameter w_i by a little Δ_i. Each changes the loss by its slope times its change, and small changes add up.</source>
        <translation>Mueve cada parámetro w_i un poco, Δ_i. Cada uno cambia la pérdida en su pendiente por su cambio, y los cambios pequeños se suman.</translation>
    </message>
    <message>
        <source>Choose each change against its own slope, η times its size.</source>
        <translation>Elige cada cambio en contra de su propia pendiente, η veces su tamaño.</translation>
    </message>
    <message>
        <source>Squares are never negative: the loss goes down, as long as the step is small enough for slopes to tell the truth. If η is too large, it can go up.</source>
        <translation>Los cuadrados nunca son negativos: la pérdida baja, mientras el paso sea lo bastante pequeño para que las pendientes digan la verdad. Si η es demasiado grande, puede subir.</translation>
    </message>
    <message>
        <source>Why no other direction is steeper</source>
        <translation>Por qué ninguna otra dirección es más empinada</translation>
    </message>
    <message>
        <source>The change of the loss is a scalar product; φ is the angle between the step and the gradient.</source>
        <translation>El cambio de la pérdida es un producto escalar; φ es el ángulo entre el paso y el gradiente.</translation>
    </message>
    <message>
        <source>Among all steps of one length the cosine alone decides. It is smallest straight against the gradient.</source>
        <translation>Entre todos los pasos de una misma longitud decide solo el coseno. Es mínimo justo en contra del gradiente.</translation>
    </message>
    <message>
        <source>Weight decay is an l2 penalty in disguise</source>
        <translation>El decaimiento de pesos es una penalización l2 disfrazada</translation>
    </message>
    <message>
        <source>Adding λ w to the gradient is the same as adding a penalty to the loss, only that the loss on the screen does not show it.</source>
        <translation>Sumar λ w al gradiente es lo mismo que sumar una penalización a la pérdida, solo que la pérdida en pantalla no la muestra.</translation>
    </message>
    <message>
        <source>What momentum does</source>
        <translation>Qué hace el momentum</translation>
    </message>
    <message>
        <source>A share μ of the last step is kept, and the new gradient added.</source>
        <translation>Se conserva una fracción μ del último paso y se suma el nuevo gradiente.</translation>
    </message>
    <message>
        <source>Put the line into itself again and again: all gradients so far count, the older the less.</source>
        <translation>Sustituye la línea en sí misma una y otra vez: cuentan todos los gradientes hasta ahora, tanto menos cuanto más antiguos.</translation>
    </message>
    <message>
        <source>Gradients that agree add up: with μ = 0.9 the steps grow up to tenfold.</source>
        <translation>Los gradientes que coinciden se suman: con μ = 0,9 los pasos llegan a ser hasta diez veces mayores.</translation>
    </message>
    <message>
        <source>Gradients that change sign every time all but cancel: less to and fro across a narrow valley.</source>
        <translation>Los gradientes que cambian de signo cada vez casi se cancelan: menos vaivén a través de un valle estrecho.</translation>
    </message>
    <message>
        <source>Nesterov: momentum that looks ahead</source>
        <translation>Nesterov: momentum que mira adelante</translation>
    </message>
    <message>
        <source>Momentum will carry the parameter θ on by −ημv in any case. So go there first and take the gradient g there, at w.</source>
        <translation>En todo caso, el momentum llevará el parámetro θ más allá, en −ημv. Ve, pues, primero allí y toma el gradiente g en ese lugar, w.</translation>
    </message>
    <message>
        <source>Then an ordinary step with momentum.</source>
        <translation>Después, un paso normal con momentum.</translation>
    </message>
    <message>
        <source>The next place to look from; put in θ′, and θ from the first line.</source>
        <translation>El siguiente lugar desde el que mirar; sustituye θ′, y θ de la primera línea.</translation>
    </message>
    <message>
        <source>Since v′ = μv + g, the old v cancels. The program keeps only w, the place from which the gradient is taken.</source>
        <translation>Como v′ = μv + g, la v antigua se cancela. El programa solo guarda w, el lugar donde se toma el gradiente.</translation>
    </message>
    <message>
        <source>RMSprop: every parameter gets its own step size</source>
        <translation>RMSprop: cada parámetro recibe su propio tamaño de paso</translation>
    </message>
    <message>
        <source>A running mean of the squared gradient: old ones fade by the share α with every update.</source>
        <translation>Una media móvil del gradiente al cuadrado: los antiguos se desvanecen por la fracción α con cada actualización.</translation>
    </message>
    <message>
        <source>While gradients stay alike, √s is as large as they are. What is left is their sign: every parameter moves by about η, in steep and in flat directions. The tiny ε keeps the division from failing at 0.</source>
        <translation>Mientras los gradientes se parecen, √s es tan grande como ellos. Lo que queda es su signo: cada parámetro se mueve cerca de η, en direcciones empinadas y planas. La minúscula ε evita que la división falle en 0.</translation>
    </message>
    <message>
        <source>At the start s is 0 and its mean too small, so the first step is larger: with α = 0.99 it is ten times η. Adam mends this.</source>
        <translation>Al principio s es 0 y su media demasiado pequeña, así que el primer paso es mayor: con α = 0,99 es diez veces η. Adam lo remedia.</translation>
    </message>
    <message>
        <source>Adagrad: steps that shrink with every gradient</source>
        <translation>Adagrad: pasos que menguan con cada gradiente</translation>
    </message>
    <message>
        <source>Here nothing fades: s is the sum of all squared gradients.</source>
        <translation>Aquí nada se desvanece: s es la suma de todos los gradientes al cuadrado.</translation>
    </message>
    <message>
        <source>With gradients of one size the first step is η, the fourth η/2, the hundredth η/10. A parameter whose gradient is often 0 keeps its large steps.</source>
        <translation>Con gradientes de igual tamaño, el primer paso es η, el cuarto η/2, el centésimo η/10. Un parámetro cuyo gradiente es a menudo 0 conserva sus pasos grandes.</translation>
    </message>
    <message>
        <source>Adam and its bias correction</source>
        <translation>Adam y su corrección del sesgo</translation>
    </message>
    <message>
        <source>The running mean of the gradient, put into itself down to its start at 0: a sum with fading weights.</source>
        <translation>La media móvil del gradiente, sustituida en sí misma hasta su inicio en 0: una suma con pesos que se desvanecen.</translation>
    </message>
    <message>
        <source>A mean needs weights that add up to 1. These fall short of it (a geometric sum): because of the start at 0 the mean is too small.</source>
        <translation>Una media necesita pesos que sumen 1. A estos les falta algo (una suma geométrica): por empezar en 0, la media es demasiado pequeña.</translation>
    </message>
    <message>
        <source>Divide by what they add up to, and it is a true mean; likewise for the mean s of the squares. Later the correction is almost 1.</source>
        <translation>Divide por lo que suman, y es una media de verdad; lo mismo con la media s de los cuadrados. Más tarde la corrección es casi 1.</translation>
    </message>
    <message>
        <source>The mean gradient over its typical size. At the first update this is the sign of g, so every parameter moves by about η; where gradients contradict one another the steps become small.</source>
        <translation>El gradiente medio entre su tamaño típico. En la primera actualización esto es el signo de g, así que cada parámetro se mueve cerca de η; donde los gradientes se contradicen, los pasos se hacen pequeños.</translation>
    </message>
    <message>
        <source>AdamW: decay that is not divided</source>
        <translation>AdamW: un decaimiento que no se divide</translation>
    </message>
    <message>
        <source>In Adam g + λw takes the place of g, so the mean has a part that comes from the gradient and one that comes from the weight …</source>
        <translation>En Adam g + λw ocupa el lugar de g, así que la media tiene una parte que viene del gradiente y otra que viene del peso…</translation>
    </message>
    <message>
        <source>… and both are divided by the size of the gradient: a weight whose gradients are large hardly decays.</source>
        <translation>… y ambas se dividen por el tamaño del gradiente: un peso con gradientes grandes apenas decae.</translation>
    </message>
    <message>
        <source>AdamW takes the decay out of the gradient and off the weight itself: every weight loses the same share.</source>
        <translation>AdamW saca el decaimiento del gradiente y lo resta del propio peso: cada peso pierde la misma fracción.</translation>
    </message>
</context>
<context>
    <name>DerivationPanel</name>
    <message>
        <source>Derivation</source>
        <translation>Deducción</translation>
    </message>
    <message>
        <source>Nothing is computed yet. With the first step, its rule is proved here in a few lines.</source>
        <translation>Aún no se ha calculado nada. Con el primer paso, su regla se demuestra aquí en pocas líneas.</translation>
    </message>
    <message>
        <source>{name} is given, so no rule made it. Choose a number that is computed, and its rule is proved here.</source>
        <translation>{name} es un dato, ninguna regla lo ha producido. Elige un número calculado, y su regla se demuestra aquí.</translation>
    </message>
</context>
<context>
    <name>DerivationSheet</name>
    <message>
        <source>Written in the usual letters: x what goes in, W weights, b biases, z the sums, a the outputs of the units, t targets, J the loss; i and k count units, s samples.</source>
        <translation>Escrito con las letras habituales: x lo que entra, W pesos, b sesgos, z las sumas, a las salidas de las unidades, t objetivos, J la pérdida; i y k cuentan unidades, s muestras.</translation>
    </message>
</context>
<context>
    <name>DockColumn</name>
    <message>
        <source>Close; the View menu brings it back</source>
        <translation>Cerrar; el menú Ver lo recupera</translation>
    </message>
</context>
<context>
    <name>DockMenu</name>
    <message>
        <source>To the top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>To the bottom</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>A la izquierda</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>A la derecha</translation>
    </message>
    <message>
        <source>Into one place with</source>
        <translation>En un mismo lugar con</translation>
    </message>
    <message>
        <source>Back into the column</source>
        <translation>De vuelta a la columna</translation>
    </message>
    <message>
        <source>Own window</source>
        <translation>Ventana propia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <source>Close {panel}</source>
        <translation>Cerrar {panel}</translation>
    </message>
</context>
<context>
    <name>DocumentCommands</name>
    <message>
        <source>Your changes to “{title}” are not lost: Undo brings them back.</source>
        <translation>Tus cambios en «{title}» no se pierden: Deshacer los recupera.</translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation>Guardado en {path}</translation>
    </message>
    <message>
        <source>New weights</source>
        <translation>Pesos nuevos</translation>
    </message>
    <message>
        <source>There is unsaved work from last time: “{title}”.</source>
        <translation>Hay trabajo sin guardar de la última vez: «{title}».</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Open an experiment</source>
        <translation>Abrir un experimento</translation>
    </message>
    <message>
        <source>Experiments (*.bpviz *.toml *.json);;All files (*)</source>
        <translation>Experimentos (*.bpviz *.toml *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation>Guardar el experimento</translation>
    </message>
    <message>
        <source>Experiments (*.bpviz *.toml *.json)</source>
        <translation>Experimentos (*.bpviz *.toml *.json)</translation>
    </message>
</context>
<context>
    <name>DrawingSheet</name>
    <message>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Open {title}</source>
        <translation>Abrir {title}</translation>
    </message>
    <message>
        <source>Recover {title}</source>
        <translation>Recuperar {title}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Switch sabotage off</source>
        <translation>Desactivar el sabotaje</translation>
    </message>
    <message>
        <source>Switch sabotage on</source>
        <translation>Activar el sabotaje</translation>
    </message>
</context>
<context>
    <name>Experiment</name>
    <message>
        <source>Who is admitted</source>
        <translation>Quién es admitido</translation>
    </message>
    <message>
        <source>The AND gate</source>
        <translation>La puerta AND</translation>
    </message>
    <message>
        <source>A single sigmoid neuron learns the logical AND from its four cases, with half the mean squared error and a learning rate of 1.

**Look at** the weights: they begin as 1.25 and 0.28 and become equal, since AND treats its inputs alike. The bias goes down to −7.08, so that one input alone is not enough and both together are.

**Try** the targets of OR (0, 1, 1, 1), then those of XOR (0, 1, 1, 0). The loss of XOR cannot fall below 0.125, and there all four outputs are 0.5.

**Expect** [after 2000 updates](do:run=stop) the outputs 0.00, 0.08, 0.08 and 0.90. The notebook that this is from calls the loss binary cross-entropy in a comment; what it computes, and what is computed here, is half the mean squared error.
</source>
        <translation>Una sola neurona sigmoide aprende el AND lógico a partir de sus cuatro casos, con la mitad del error cuadrático medio y una tasa de aprendizaje de 1.

**Observa** los pesos: empiezan en 1,25 y 0,28 y se igualan, pues AND trata igual a sus entradas. El sesgo baja hasta −7,08, de modo que una entrada sola no basta y las dos juntas sí.

**Prueba** los objetivos de OR (0, 1, 1, 1) y después los de XOR (0, 1, 1, 0). La pérdida de XOR no puede bajar de 0,125, y allí las cuatro salidas son 0,5.

**Cabe esperar** [tras 2000 actualizaciones](do:run=stop) las salidas 0,00; 0,08; 0,08 y 0,90. El cuaderno del que procede llama a la pérdida, en un comentario, entropía cruzada binaria; lo que calcula, y lo que se calcula aquí, es la mitad del error cuadrático medio.
</translation>
    </message>
    <message>
        <source>Two blobs and a single neuron</source>
        <translation>Dos nubes y una sola neurona</translation>
    </message>
    <message>
        <source>A disk in a ring</source>
        <translation>Un disco en un anillo</translation>
    </message>
    <message>
        <source>Deep and cosine: waves within waves</source>
        <translation>Profunda y coseno: ondas dentro de ondas</translation>
    </message>
    <message>
        <source>Without activations, numbers grow</source>
        <translation>Sin activaciones, los números crecen</translation>
    </message>
    <message>
        <source>Deep and ReLU: a bend, and too steep</source>
        <translation>Profunda y ReLU: un codo, y demasiado empinada</translation>
    </message>
    <message>
        <source>Deep and sigmoid: nearly constant</source>
        <translation>Profunda y sigmoide: casi constante</translation>
    </message>
    <message>
        <source>One input x, hidden layers of 4, 10, 30, 10 and 4 sigmoids, and one output; all weights are from the standard normal distribution, 100 inputs from −3 to 3. The targets, a wave between 0 and 1, are ours: the notebook that this is from only looks at what comes out.

**Look at** the curve, what the network says to every x: it looks constant. From 0.8299 to 0.8305 is all the way that it goes: every layer squeezes what is left of the differences. The gradient's norm is 0.10 in the last layer and 0.0007 in the first.

**Side by side** with it run tanh, ReLU and cosines in all layers, from the same first weights ([deep-tanh](do:open=deep-tanh), [deep-relu](do:open=deep-relu), [deep-cos](do:open=deep-cos)): compare the bars of the gradients.

**Try** Adam with the same learning rate: after 2000 updates the loss is 0.004. Adam divides each slope by its own size, so small ones do no harm. Then the same with tanh: deep-tanh.

**Expect** that it learns the mean of the targets and nothing else: a loss of 0.129 after 2000 updates.
</source>
        <translation>Una entrada x, capas ocultas de 4, 10, 30, 10 y 4 sigmoides, y una salida; todos los pesos son de la distribución normal estándar, 100 entradas de −3 a 3. Los objetivos, una onda entre 0 y 1, son nuestros: el cuaderno del que procede solo mira lo que sale.

**Observa** la curva, lo que dice la red a cada x: parece constante. Todo su recorrido va de 0,8299 a 0,8305: cada capa comprime lo que queda de las diferencias. La norma del gradiente es 0,10 en la última capa y 0,0007 en la primera.

**Lado a lado** con ella avanzan tanh, ReLU y cosenos en todas las capas, desde los mismos pesos iniciales ([deep-tanh](do:open=deep-tanh), [deep-relu](do:open=deep-relu), [deep-cos](do:open=deep-cos)): compara las barras de los gradientes.

**Prueba** Adam con la misma tasa de aprendizaje: tras 2000 actualizaciones la pérdida es 0,004. Adam divide cada pendiente por su propio tamaño, así que las pequeñas no hacen daño. Después lo mismo con tanh: deep-tanh.

**Cabe esperar** que aprenda la media de los objetivos y nada más: una pérdida de 0,129 tras 2000 actualizaciones.
</translation>
    </message>
    <message>
        <source>One input x, hidden layers of 4, 10, 30, 10 and 4 tanh units, and one output; all weights are from the standard normal distribution, 100 inputs from −3 to 3. The targets, a wave between 0 and 1, are ours: the notebook that this is from only looks at what comes out.

**Look at** the curve, what the network says to every x: a step, from −0.9 to 0.9 around x = 0. With weights as large as these every layer makes it steeper. It is also the same upside down when it is turned around 0, as tanh is, and all biases are 0.

**Side by side** with it run sigmoids, ReLU and cosines in all layers, from the same first weights (deep-sigmoid, deep-relu, deep-cos).

**Try** Xavier as the initializer: the curve becomes a gentle slope. Then the same with ReLU: [deep-relu](do:open=deep-relu).

**Expect** a loss of 0.003 [after 2000 updates](do:run=stop). The gradients of all six layers have about the same size, between 0.5 and 5; that is why this learns and [deep-sigmoid](do:open=deep-sigmoid) does not.
</source>
        <translation>Una entrada x, capas ocultas de 4, 10, 30, 10 y 4 unidades tanh, y una salida; todos los pesos son de la distribución normal estándar, 100 entradas de −3 a 3. Los objetivos, una onda entre 0 y 1, son nuestros: el cuaderno del que procede solo mira lo que sale.

**Observa** la curva, lo que dice la red a cada x: un escalón, de −0,9 a 0,9 en torno a x = 0. Con pesos tan grandes cada capa lo hace más empinado. Además, girado media vuelta en torno a 0 queda igual, como tanh, pues todos los sesgos son 0.

**Lado a lado** con ella avanzan sigmoides, ReLU y cosenos en todas las capas, desde los mismos pesos iniciales (deep-sigmoid, deep-relu, deep-cos).

**Prueba** Xavier como inicializador: la curva se convierte en una pendiente suave. Después lo mismo con ReLU: [deep-relu](do:open=deep-relu).

**Cabe esperar** una pérdida de 0,003 [tras 2000 actualizaciones](do:run=stop). Los gradientes de las seis capas tienen más o menos el mismo tamaño, entre 0,5 y 5; por eso esta aprende y [deep-sigmoid](do:open=deep-sigmoid) no.
</translation>
    </message>
    <message>
        <source>One input x, hidden layers of 4, 10, 30, 10 and 4 ReLUs, and one output; all weights are from the standard normal distribution, 100 inputs from −3 to 3. The targets, a wave between 0 and 1, are ours: the notebook that this is from only looks at what comes out.

**Look at** the curve, what the network says to every x: two straight lines with a bend at 0, up to 39. A ReLU does not squeeze anything, so with weights of this size the numbers grow, and the gradient's norm is 3700 in the first layer.

**Side by side** with it run sigmoids and tanh in all layers, from the same first weights ([deep-sigmoid](do:open=deep-sigmoid), [deep-tanh](do:open=deep-tanh)), and ReLU with He's initializer, which was made for it.

**Try** He's initializer: outputs up to 1.4, gradients around 1, and a loss of 0.015 after 2000 updates. Or the seed 1: the outputs are 0 for every x, and so are all gradients; this network is dead from the start.

**Expect** that [the first update](do:run=1) kills it. The step is so large that some layer gets nothing but negative sums; from then on its outputs and all gradients are 0, and the loss stays at 0.379.
</source>
        <translation>Una entrada x, capas ocultas de 4, 10, 30, 10 y 4 ReLU, y una salida; todos los pesos son de la distribución normal estándar, 100 entradas de −3 a 3. Los objetivos, una onda entre 0 y 1, son nuestros: el cuaderno del que procede solo mira lo que sale.

**Observa** la curva, lo que dice la red a cada x: dos rectas con un codo en 0, hasta 39. Una ReLU no comprime nada, así que con pesos de este tamaño los números crecen, y la norma del gradiente es 3700 en la primera capa.

**Lado a lado** con ella avanzan sigmoides y tanh en todas las capas, desde los mismos pesos iniciales ([deep-sigmoid](do:open=deep-sigmoid), [deep-tanh](do:open=deep-tanh)), y ReLU con el inicializador de He, que se hizo para ella.

**Prueba** el inicializador de He: salidas de hasta 1,4, gradientes en torno a 1 y una pérdida de 0,015 tras 2000 actualizaciones. O la semilla 1: las salidas son 0 para toda x, y también todos los gradientes; esta red está muerta desde el principio.

**Cabe esperar** que [la primera actualización](do:run=1) la mate. El paso es tan grande que alguna capa no recibe más que sumas negativas; desde entonces sus salidas y todos los gradientes son 0, y la pérdida se queda en 0,379.
</translation>
    </message>
    <message>
        <source>One input x, hidden layers of 4, 10, 30, 10 and 4 cosines, and one output; all weights are from the standard normal distribution, 100 inputs from −3 to 3. The targets, a wave between 0 and 1, are ours: the notebook that this is from only looks at what comes out.

**Look at** the curve, what the network says to every x: it swings. A cosine of a cosine of a cosine has ever more turns, and at x = −x the same value, as all biases are 0.

**Side by side** with it run sigmoids, tanh and ReLU in all layers, from the same first weights ([deep-sigmoid](do:open=deep-sigmoid), [deep-tanh](do:open=deep-tanh), [deep-relu](do:open=deep-relu)).

**Try** Adam with the same learning rate: a loss of 0.005. He's initializer: 0.003 without Adam.

**Expect** a loss of 0.038 after 2000 updates. Gradients do not vanish here, they are between 0.5 and 24; but so rugged is the ground that the slope in one place says little about the next.
</source>
        <translation>Una entrada x, capas ocultas de 4, 10, 30, 10 y 4 cosenos, y una salida; todos los pesos son de la distribución normal estándar, 100 entradas de −3 a 3. Los objetivos, una onda entre 0 y 1, son nuestros: el cuaderno del que procede solo mira lo que sale.

**Observa** la curva, lo que dice la red a cada x: oscila. Un coseno de un coseno de un coseno tiene cada vez más vueltas, y en −x el mismo valor que en x, pues todos los sesgos son 0.

**Lado a lado** con ella avanzan sigmoides, tanh y ReLU en todas las capas, desde los mismos pesos iniciales ([deep-sigmoid](do:open=deep-sigmoid), [deep-tanh](do:open=deep-tanh), [deep-relu](do:open=deep-relu)).

**Prueba** Adam con la misma tasa de aprendizaje: una pérdida de 0,005. El inicializador de He: 0,003 sin Adam.

**Cabe esperar** una pérdida de 0,038 tras 2000 actualizaciones. Aquí los gradientes no se desvanecen, están entre 0,5 y 24; pero el terreno es tan accidentado que la pendiente en un lugar dice poco del siguiente.
</translation>
    </message>
    <message>
        <source>Deep and softmax: everything the same</source>
        <translation>Profunda y softmax: todo igual</translation>
    </message>
    <message>
        <source>Deep and tanh: a step</source>
        <translation>Profunda y tanh: un escalón</translation>
    </message>
    <message>
        <source>Handwritten digits, done better</source>
        <translation>Dígitos manuscritos, mejor hechos</translation>
    </message>
    <message>
        <source>Handwritten digits, ten sigmoids</source>
        <translation>Dígitos manuscritos, diez sigmoides</translation>
    </message>
    <message>
        <source>Hills and hollows</source>
        <translation>Colinas y hondonadas</translation>
    </message>
    <message>
        <source>Two clouds</source>
        <translation>Dos cúmulos</translation>
    </message>
    <message>
        <source>Backpropagation by hand</source>
        <translation>Retropropagación a mano</translation>
    </message>
    <message>
        <source>A neuron</source>
        <translation>Una neurona</translation>
    </message>
    <message>
        <source>A neuron with a step cannot learn by going downhill</source>
        <translation>Una neurona con un escalón no puede aprender yendo cuesta abajo</translation>
    </message>
    <message>
        <source>A neuron that fires or does not</source>
        <translation>Una neurona que dispara o no</translation>
    </message>
    <message>
        <source>The neuron adds up x₁ + x₂ − 0.5 and answers 1 where that is above 0, else 0. It should say AND: yes only where both inputs are 1. The four cases stand in the four rows.

**Look at** the sums −0.5, 0.5, 0.5 and 1.5. The answers are 0, 1, 1, 1: that is OR. Two of the four are wrong, and the loss is 0.25.</source>
        <translation>La neurona suma x₁ + x₂ − 0,5 y responde 1 donde eso está por encima de 0, y 0 en el resto. Debería decir AND: sí solo donde ambas entradas son 1. Los cuatro casos están en las cuatro filas.

**Observa** las sumas −0,5; 0,5; 0,5 y 1,5. Las respuestas son 0, 1, 1, 1: eso es OR. Dos de las cuatro son erróneas, y la pérdida es 0,25.</translation>
    </message>
    <message>
        <source>The way back ends at the step</source>
        <translation>El camino de vuelta acaba en el escalón</translation>
    </message>
    <message>
        <source>The two wrong cases do send an error back, [1 each](do:go=dJ/da[1][0]); the right ones send 0. But at the neuron it is multiplied by the slope of the step, and a step is flat wherever it has a slope at all: [0 in every row](do:go=dJ/dz[1][0]).

So the gradients of both weights and of the bias are 0, and [the update](do:go=newb[1][0]) changes nothing.</source>
        <translation>Los dos casos erróneos sí envían un error hacia atrás, [1 cada uno](do:go=dJ/da[1][0]); los correctos envían 0. Pero en la neurona se multiplica por la pendiente del escalón, y un escalón es llano dondequiera que tenga pendiente: [0 en cada fila](do:go=dJ/dz[1][0]).

Así pues, los gradientes de ambos pesos y del sesgo son 0, y [la actualización](do:go=newb[1][0]) no cambia nada.</translation>
    </message>
    <message>
        <source>Flat, with cliffs</source>
        <translation>Llano, con precipicios</translation>
    </message>
    <message>
        <source>The panel shows the loss over the bias, with all else as it is. It is a staircase. Where we stand it is level, to the left and to the right: a derivative of 0 is the truth about this place. But it says nothing of the lower stair beside this one, on the left of −1.

**Try** [the bias −1.5](do:bias=b[1][0]=-1.5): both middle cases have the sum −0.5 now, all four answers are right, and the loss is 0. [Back to −0.5](do:bias=b[1][0]=-0.5).</source>
        <translation>El panel muestra la pérdida según el sesgo, con todo lo demás como está. Es una escalera. Donde estamos es llana, a la izquierda y a la derecha: una derivada de 0 es la verdad sobre este lugar. Pero no dice nada del peldaño más bajo que hay al lado, a la izquierda de −1.

**Prueba** [el sesgo −1,5](do:bias=b[1][0]=-1.5): ahora los dos casos intermedios tienen la suma −0,5, las cuatro respuestas son correctas y la pérdida es 0. [De vuelta a −0,5](do:bias=b[1][0]=-0.5).</translation>
    </message>
    <message>
        <source>A hundred updates of nothing</source>
        <translation>Cien actualizaciones de nada</translation>
    </message>
    <message>
        <source>Here are 100 updates. The loss is 0.25 as before, the weights are 1, 1 and −0.5 as before, and a million more would not change them. The neuron can say AND, as we have seen; it cannot find it downhill.</source>
        <translation>Aquí hay 100 actualizaciones. La pérdida es 0,25 como antes, los pesos son 1, 1 y −0,5 como antes, y un millón más no los cambiaría. La neurona puede decir AND, como hemos visto; lo que no puede es encontrarlo cuesta abajo.</translation>
    </message>
    <message>
        <source>Give it a slope</source>
        <translation>Darle una pendiente</translation>
    </message>
    <message>
        <source>The gallery shows the step with its slope, 0 everywhere, beside the others. **Try** [a sigmoid instead](do:activation[1]=sigmoid): the same weights now answer 0.378, 0.622, 0.622 and 0.818, and every error gets through, times a slope.

[Five updates](do:run=5), and all four are on the right side of one half. After [1995 more](do:run=1995) they are 0.001, 0.08, 0.08 and 0.90.</source>
        <translation>La galería muestra el escalón con su pendiente, 0 en todas partes, junto a las demás. **Prueba** [una sigmoide en su lugar](do:activation[1]=sigmoid): los mismos pesos responden ahora 0,378; 0,622; 0,622 y 0,818, y todo error pasa, multiplicado por una pendiente.

[Cinco actualizaciones](do:run=5), y las cuatro están en el lado correcto de un medio. Tras [1995 más](do:run=1995) son 0,001; 0,08; 0,08 y 0,90.</translation>
    </message>
    <message>
        <source>The old rule</source>
        <translation>La antigua regla</translation>
    </message>
    <message>
        <source>The perceptron is older than backpropagation and learns by another rule: add (t − y) · x to the weights and t − y to the bias, sample after sample. It needs no slope, and where a line separates the classes it finds one.

But t − y is known only at the output. What should a neuron in a hidden layer have answered? Nobody says. The chain rule does, if only there is a slope: so networks have sigmoids, tanh and ReLU, and no steps. [AND with a sigmoid](do:open=and-gate) is the next but one in the library.</source>
        <translation>El perceptrón es más antiguo que la retropropagación y aprende con otra regla: sumar (t − y) · x a los pesos y t − y al sesgo, muestra tras muestra. No necesita pendiente, y donde una recta separa las clases, encuentra una.

Pero t − y solo se conoce en la salida. ¿Qué debería haber respondido una neurona de una capa oculta? Nadie lo dice. La regla de la cadena sí, con tal de que haya una pendiente: por eso las redes tienen sigmoides, tanh y ReLU, y no escalones. [AND con una sigmoide](do:open=and-gate) viene dos más adelante en la biblioteca.</translation>
    </message>
    <message>
        <source>One linear neuron finds the line of least squares</source>
        <translation>Una neurona lineal encuentra la recta de mínimos cuadrados</translation>
    </message>
    <message>
        <source>One sigmoid neuron learns the logical AND from its four cases</source>
        <translation>Una neurona sigmoide aprende el AND lógico a partir de sus cuatro casos</translation>
    </message>
    <message>
        <source>Setosa or not: a line is found soon, and moved for ever</source>
        <translation>Setosa o no: la recta se encuentra pronto y se mueve sin fin</translation>
    </message>
    <message>
        <source>Length and width of the sepals of 150 irises, and one sigmoid neuron that says whether a flower is none of the species setosa. All samples are in each update, the learning rate is 0.1, and training ends by itself when a step is shorter than 0.00005.

**Look at** the straight line between the two clouds. It is in its place after [1000 updates](do:run=1000), but one flower stays on its wrong side for 206 700 of them. The steps get shorter and shorter without ever being zero, and the weights grow for ever: the two clouds can be separated, so a steeper sigmoid is always a little better.

**Try** [the learning rate 1](do:rate=1): ten times the step, and the rule by which it ends asks for a slope ten times smaller, so it goes on for more than 300 000 updates. Add the petals to the features: all 150 are right within 100 updates. Set virginica alone against the rest: no line can do that, and 81 % is where it stays.

**Expect** the end after 234 669 updates, in some seconds, at the weights 11.660 and −12.815 with the bias −23.121, and all 150 flowers right. The lecture that this is from begins with a theta of zeros; as its first line is printed, the names in it are in another order than the values, and the program would not run.
</source>
        <translation>Longitud y anchura de los sépalos de 150 lirios, y una neurona sigmoide que dice si una flor no es de la especie setosa. En cada actualización entran todas las muestras, la tasa de aprendizaje es 0,1, y el entrenamiento termina por sí solo cuando un paso mide menos de 0,00005.

**Observa** la recta entre las dos nubes. Tras [1000 actualizaciones](do:run=1000) está en su sitio, pero una flor se queda en el lado equivocado durante 206 700. Los pasos se hacen cada vez más cortos sin llegar nunca a cero, y los pesos crecen sin fin: las dos nubes se pueden separar, así que una sigmoide más empinada siempre es un poco mejor.

**Prueba** [la tasa de aprendizaje 1](do:rate=1): el paso es diez veces mayor, y la regla con la que termina exige una pendiente diez veces menor, así que sigue durante más de 300 000 actualizaciones. Añade los pétalos a las características: las 150 son correctas en menos de 100 actualizaciones. Enfrenta solo virginica al resto: ninguna recta puede separarla, y se queda en el 81 %.

**Cabe esperar** el final tras 234 669 actualizaciones, en unos segundos, con los pesos 11,660 y −12,815 y el sesgo −23,121, y las 150 flores correctas. Los apuntes de los que procede empiezan con una theta de ceros; tal como está impresa su primera línea, los nombres van en otro orden que los valores, y el programa no funcionaría.
</translation>
    </message>
    <message>
        <source>150 flowers, one neuron</source>
        <translation>150 flores, una neurona</translation>
    </message>
    <message>
        <source>Each point is a flower: across, the length of its sepals, upward their width. 50 are setosa, 100 are not, and one sigmoid neuron is to say which. Its two weights and its bias begin at 0, so it answers 0.5 everywhere and has no line yet. The loss is ln 2 = 0.693.</source>
        <translation>Cada punto es una flor: en horizontal, la longitud de sus sépalos; en vertical, su anchura. 50 son setosa, 100 no lo son, y una neurona sigmoide debe decir cuáles. Sus dos pesos y su sesgo empiezan en 0, así que responde 0,5 en todas partes y aún no tiene recta. La pérdida es ln 2 = 0,693.</translation>
    </message>
    <message>
        <source>The first step</source>
        <translation>El primer paso</translation>
    </message>
    <message>
        <source>A gradient of one flower is its error times its sepals. What counts is the mean over all 150: [−1.253](do:go=dJ/dW[1][0,0]) for the length, [−0.386](do:go=dJ/dW[1][1,0]) for the width, [−0.1667](do:go=dJ/db[1][0]) for the bias. Each goes a tenth of that the other way.

**Predict**: both weights get larger. Setosas have the wider sepals; will the weight of the width stay above 0?</source>
        <translation>El gradiente de una flor es su error por sus sépalos. Lo que cuenta es la media de las 150: [−1,253](do:go=dJ/dW[1][0,0]) para la longitud, [−0,386](do:go=dJ/dW[1][1,0]) para la anchura, [−0,1667](do:go=dJ/db[1][0]) para el sesgo. Cada uno avanza la décima parte de eso en sentido contrario.

**Predice**: ambos pesos crecen. Las setosas tienen los sépalos más anchos; ¿se quedará el peso de la anchura por encima de 0?</translation>
    </message>
    <message>
        <source>100 updates: the line is there</source>
        <translation>100 actualizaciones: la recta está ahí</translation>
    </message>
    <message>
        <source>No: it is −1.42 now, and the weight of the length 0.93. The line already lies between the clouds, with 7 flowers on the wrong side. White is where the neuron is not sure: the way from 0.1 to 0.9 is 2.6 cm wide, almost as wide as the picture is high.</source>
        <translation>No: ahora es −1,42, y el peso de la longitud, 0,93. La recta ya está entre las nubes, con 7 flores en el lado equivocado. Blanco es donde la neurona no está segura: el trecho de 0,1 a 0,9 mide 2,6 cm de ancho, casi tanto como la imagen de alto.</translation>
    </message>
    <message>
        <source>1000 updates: all but one</source>
        <translation>1000 actualizaciones: todas menos una</translation>
    </message>
    <message>
        <source>The loss is 0.085, and one flower is left: a setosa with sepals of 4.5 and 2.3 cm, far from its kind. Point at it: the neuron gives it 0.81, quite sure that it is something else.

**Predict**: will it ever be right, or is it given up?</source>
        <translation>La pérdida es 0,085, y queda una flor: una setosa con sépalos de 4,5 y 2,3 cm, lejos de las de su especie. Señálala: la neurona le da 0,81, bastante segura de que es otra cosa.

**Predice**: ¿llegará a ser correcta alguna vez, o se da por perdida?</translation>
    </message>
    <message>
        <source>10 000 updates: not turned, but steeper</source>
        <translation>10 000 actualizaciones: no ha girado, es más empinada</translation>
    </message>
    <message>
        <source>The line has hardly moved, and the one flower is now wrong with 0.90. The weights are twice as large as before: 5.86 and −9.21 instead of 2.96 and −4.84. Larger weights mean a steeper sigmoid: the white band is 0.4 cm wide.

Each step is now 0.0003 long. They become shorter and shorter, without ever being 0.</source>
        <translation>La recta apenas se ha movido, y esa flor está ahora mal con 0,90. Los pesos son el doble de grandes que antes: 5,86 y −9,21 en lugar de 2,96 y −4,84. Pesos mayores significan una sigmoide más empinada: la banda blanca mide 0,4 cm de ancho.

Cada paso mide ahora 0,0003. Se hacen cada vez más cortos, sin llegar nunca a 0.</translation>
    </message>
    <message>
        <source>The end, after 234 669</source>
        <translation>El final, tras 234 669</translation>
    </message>
    <message>
        <source>The 150 flowers can be separated, so there is always something to be gained: by a steeper sigmoid, and by turning the line a little towards the one flower. It comes over to the right side after about 206 700 updates.

**Try** "Run to the stop rule" below the picture: it ends where a step is shorter than 0.00005, after 234 669 updates, at the weights 11.660 and −12.815 with the bias −23.121. It takes some seconds. With [the rate 1](do:rate=1) each step is longer, and the line is no better after [1000 more](do:run=1000): still one.</source>
        <translation>Las 150 flores se pueden separar, así que siempre queda algo por ganar: con una sigmoide más empinada y girando un poco la recta hacia esa flor. Esta pasa al lado correcto tras unas 206 700 actualizaciones.

**Prueba** «Seguir hasta la regla de parada» debajo de la imagen: termina donde un paso mide menos de 0,00005, tras 234 669 actualizaciones, con los pesos 11,660 y −12,815 y el sesgo −23,121. Tarda unos segundos. Con [la tasa 1](do:rate=1) cada paso es más largo, y la recta no es mejor tras [1000 más](do:run=1000): sigue faltando una.</translation>
    </message>
    <message>
        <source>400 students, of a table: chance decides most, and that shows</source>
        <translation>400 estudiantes de una tabla: el azar decide casi todo, y se nota</translation>
    </message>
    <message>
        <source>[One sigmoid neuron](do:go=a[1][0]) and a table: a test's score (gre), the average of grades (gpa), and the rank of the school that 400 students come from, which becomes four columns of 0 and 1. The students never lived. They are drawn from a model that is known: the logarithm of the odds of being admitted is −4 + 0.0025 gre + 0.8 gpa − 0.7 (rank − 1).

**Look at** the weights: they find the four ranks in their right order, and that grades count a little more than the score.

**Try** it with gre and gpa as they are, not standardized. Scores of 600 drive the sigmoid to its flat end, and nothing is learned. For the table that this stands for, choose "CSV file" under Data, open the file with the columns admit, gre, gpa and rank, take admit as the target and rank as categories.

**Expect** 71 % of the training students right, and not to be impressed by it: as 69 % of them were turned down, saying no to everyone is nearly as good. Chance decides most of it, and no network can learn that. The notebook that this is from says that it keeps 20 % of the table for testing, and keeps 10 %; its standardization uses the test rows too, and so does this.
</source>
        <translation>[Una neurona sigmoide](do:go=a[1][0]) y una tabla: la nota de un examen (gre), la media de las calificaciones (gpa) y el rango de la universidad de la que vienen 400 estudiantes, que se convierte en cuatro columnas de 0 y 1. Los estudiantes nunca existieron. Se generan a partir de un modelo conocido: el logaritmo de la razón de probabilidades de ser admitido es −4 + 0,0025 gre + 0,8 gpa − 0,7 (rank − 1).

**Observa** los pesos: encuentran los cuatro rangos en su orden correcto, y que las calificaciones cuentan un poco más que el examen.

**Prueba** con gre y gpa tal cual, sin estandarizar. Notas de 600 llevan la sigmoide a su extremo plano, y no se aprende nada. Para usar la tabla a la que esta sustituye, elige «Archivo CSV» en Datos, abre el archivo con las columnas admit, gre, gpa y rank, y toma admit como objetivo y rank como categorías.

**Cabe esperar** un 71 % de aciertos entre los estudiantes de entrenamiento, y no es para impresionarse: como el 69 % fue rechazado, decir que no a todos es casi igual de bueno. El azar decide la mayor parte, y eso ninguna red puede aprenderlo. El cuaderno del que procede dice que reserva el 20 % de la tabla para la prueba, y reserva el 10 %; su estandarización usa también las filas de prueba, y aquí se hace igual.
</translation>
    </message>
    <message>
        <source>Logistic regression: a straight line between two clouds suffices</source>
        <translation>Regresión logística: basta una recta entre dos nubes</translation>
    </message>
    <message>
        <source>Two round clouds, one above the other, and one sigmoid neuron: logistic regression. Its boundary is the straight line where w₁x₁ + w₂x₂ + b = 0.

**Look at** the line. After the first updates it lies where it belongs, level between the clouds; what still changes is how steeply the answer goes from 0 to 1 across it.

**Try** the noise 1, as in the notebook that this is from: the clouds overlap, and about one sample in seven lies on the wrong side of the line. Then add hidden layers, and [train for 3000 updates](do:run=3000): what they win on the training samples they lose on the test samples.

**Expect** that a line suffices: [after 300 updates](do:run=stop) 97 % of the training samples and 98 % of the test samples are right. The same neuron fails on the moons (see [moons-linear](do:open=moons-linear)).
</source>
        <translation>Dos nubes redondas, una encima de otra, y una neurona sigmoide: regresión logística. Su frontera es la recta donde w₁x₁ + w₂x₂ + b = 0.

**Observa** la recta. Tras las primeras actualizaciones está donde debe, horizontal entre las nubes; lo que aún cambia es con qué inclinación pasa la respuesta de 0 a 1 al cruzarla.

**Prueba** el ruido 1, como en el cuaderno del que procede: las nubes se solapan, y más o menos una de cada siete muestras queda en el lado equivocado de la recta. Después añade capas ocultas y [entrena 3000 actualizaciones](do:run=3000): lo que ganan en las muestras de entrenamiento lo pierden en las de prueba.

**Cabe esperar** que baste una recta: [tras 300 actualizaciones](do:run=stop) son correctas el 97 % de las muestras de entrenamiento y el 98 % de las de prueba. La misma neurona fracasa con las lunas (véase [moons-linear](do:open=moons-linear)).
</translation>
    </message>
    <message>
        <source>The same neuron fails where no straight line separates</source>
        <translation>La misma neurona fracasa donde ninguna recta separa</translation>
    </message>
    <message>
        <source>The samples of [the experiment moons](do:open=moons), and one sigmoid neuron. Whatever its two weights and its bias are, its boundary is a straight line, and no straight line separates these two moons.

**Look at** the line: within a few updates it lies between the moons, and from then on it only gets steeper. The tips of the moons stay on the wrong side.

**Try** to move it by hand with the weights. Add cos(3*x1) to the features: the boundary is now a wave in the plane, still a flat cut in the space of the three features, and 199 of 200 samples are right.

**Expect** an accuracy of about 88 % on the plain coordinates, however long you train.
</source>
        <translation>Las muestras [del experimento moons](do:open=moons) y una neurona sigmoide. Sean cuales sean sus dos pesos y su sesgo, su frontera es una recta, y ninguna recta separa estas dos lunas.

**Observa** la recta: en unas pocas actualizaciones se sitúa entre las lunas, y a partir de ahí solo se hace más empinada. Las puntas de las lunas se quedan en el lado equivocado.

**Prueba** a moverla a mano con los pesos. Añade cos(3*x1) a las características: la frontera es ahora una onda en el plano, aunque sigue siendo un corte plano en el espacio de las tres características, y 199 de 200 muestras son correctas.

**Cabe esperar** una exactitud de alrededor del 88 % con las simples coordenadas, por mucho que entrenes.
</translation>
    </message>
    <message>
        <source>One corner of four against the others: a line suffices</source>
        <translation>Una esquina de cuatro frente a las demás: basta una recta</translation>
    </message>
    <message>
        <source>2: top right</source>
        <translation>2: arriba a la derecha</translation>
    </message>
    <message>
        <source>3: one of the two</source>
        <translation>3: uno de los dos</translation>
    </message>
    <message>
        <source>The opposite corner, the first one's mirror image</source>
        <translation>La esquina opuesta, imagen especular de la primera</translation>
    </message>
    <message>
        <source>1: bottom left</source>
        <translation>1: abajo a la izquierda</translation>
    </message>
    <message>
        <source>A third learns from what the first two say: exclusive or</source>
        <translation>Un tercero aprende de lo que dicen los dos primeros: el o exclusivo</translation>
    </message>
    <message>
        <source>A graph</source>
        <translation>Un grafo</translation>
    </message>
    <message>
        <source>Three operations: two paths join, and their derivatives add up</source>
        <translation>Tres operaciones: dos caminos se juntan y sus derivadas se suman</translation>
    </message>
    <message>
        <source>What is used twice is computed once, back as forth</source>
        <translation>Lo que se usa dos veces se calcula una, a la ida como a la vuelta</translation>
    </message>
    <message>
        <source>A rule learned by heart is a sum over two paths</source>
        <translation>Una regla aprendida de memoria es una suma de dos caminos</translation>
    </message>
    <message>
        <source>The smaller one has no say: its derivative is 0</source>
        <translation>El menor no tiene voz: su derivada es 0</translation>
    </message>
    <message>
        <source>As wrong as can be, and hardly any gradient</source>
        <translation>Tan equivocada como se puede estar, y casi sin gradiente</translation>
    </message>
    <message>
        <source>The same formula on paper, not in a computer</source>
        <translation>La misma fórmula sobre el papel, no en un ordenador</translation>
    </message>
    <message>
        <source>Weights shared by two steps add up over time</source>
        <translation>Los pesos compartidos por dos pasos se suman en el tiempo</translation>
    </message>
    <message>
        <source>A recurrent neuron answers to its input and to its own last answer, with the same two weights at every step. Written out step after step it is a plain graph, in which w and u are used twice. Backpropagation through time is nothing but backpropagation through this graph.

**Look at** [dJ/dw](do:go=dJ/dw), a sum over time. The first input asks for a larger w and the second one for a smaller one, −0.0779 and +0.0928: what is left is 0.0148.

**Try** [u = 0](do:value=u=0). Then [dJ/dz1](do:go=dJ/dz1) is 0; the past is cut off, and only the second step teaches w something.

**Expect** the gradient to be multiplied by u · (1 − h²) on each step back in time. Over many steps, factors below 1 make it vanish and factors above 1 make it explode. Here it is 2 · (1 − 0.76²) = 0.84.
</source>
        <translation>Una neurona recurrente responde a su entrada y a su propia última respuesta, con los mismos dos pesos en cada paso. Escrita paso tras paso, es un grafo corriente en el que w y u se usan dos veces. La retropropagación a través del tiempo no es más que retropropagación por este grafo.

**Observa** [dJ/dw](do:go=dJ/dw), una suma en el tiempo. La primera entrada pide una w mayor y la segunda una menor, −0,0779 y +0,0928: lo que queda es 0,0148.

**Prueba** [u = 0](do:value=u=0). Entonces [dJ/dz1](do:go=dJ/dz1) es 0; el pasado queda cortado, y solo el segundo paso le enseña algo a w.

**Cabe esperar** que el gradiente se multiplique por u · (1 − h²) en cada paso atrás en el tiempo. A lo largo de muchos pasos, los factores menores que 1 lo hacen desvanecerse y los mayores que 1 lo hacen explotar. Aquí es 2 · (1 − 0,76²) = 0,84.
</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>The lecture's example: every number of one update, without biases</source>
        <translation>El ejemplo de los apuntes: cada número de una actualización, sin sesgos</translation>
    </message>
    <message>
        <source>Two inputs, three hidden neurons and one output: small enough to check every number with a pencil.

**Look at** h₁ and h₃. They are almost saturated, so hardly any gradient gets through them: [∂J/∂W₁₁](do:go=dJ/dW[1][0,0]) is about sixty thousand times smaller than [∂J/∂W₁₂](do:go=dJ/dW[1][0,1]).

**Try** [the target 0](do:target[0]=0) instead of [1](do:target[0]=1), or make [W₁₁](do:select=W[1][0,0]) and [W₂₁](do:select=W[1][1,0]) smaller until h₁ wakes up. Then [run 100 updates](do:run=100): the loss falls from 0.527 to 0.034, while W₁₁ hardly moves.
</source>
        <translation>Dos entradas, tres neuronas ocultas y una salida: lo bastante pequeña para comprobar cada número con un lápiz.

**Observa** h₁ y h₃. Están casi saturadas, así que apenas pasa gradiente por ellas: [∂J/∂W₁₁](do:go=dJ/dW[1][0,0]) es unas sesenta mil veces menor que [∂J/∂W₁₂](do:go=dJ/dW[1][0,1]).

**Prueba** [el objetivo 0](do:target[0]=0) en lugar de [1](do:target[0]=1), o haz [W₁₁](do:select=W[1][0,0]) y [W₂₁](do:select=W[1][1,0]) menores hasta que h₁ despierte. Después [ejecuta 100 actualizaciones](do:run=100): la pérdida baja de 0,527 a 0,034, mientras W₁₁ apenas se mueve.
</translation>
    </message>
    <message>
        <source>What there is to compute</source>
        <translation>Qué hay que calcular</translation>
    </message>
    <message>
        <source>Two inputs, 5 and 3, go to three hidden neurons, and these go to one output. Every line is a weight: nine numbers, and nothing else to learn. The output should be 1.

Two questions: what does the network answer now, and which way should each of the nine weights go so that the answer gets better? Step with → and ←, here or in any part.</source>
        <translation>Dos entradas, 5 y 3, van a tres neuronas ocultas, y estas a una salida. Cada línea es un peso: nueve números, y nada más que aprender. La salida debería ser 1.

Dos preguntas: ¿qué responde la red ahora, y en qué dirección debería moverse cada uno de los nueve pesos para que la respuesta mejore? Avanza paso a paso con → y ←, aquí o en cualquier parte.</translation>
    </message>
    <message>
        <source>Forward: the hidden neurons</source>
        <translation>Hacia delante: las neuronas ocultas</translation>
    </message>
    <message>
        <source>Each hidden neuron adds up its inputs, each times its weight: z₁ = 5 · 1 + 3 · 2 = 11, and in the same way [z₂ = 1](do:go=z[1][1]) and [z₃ = 12](do:go=z[1][2]). The sigmoid turns each sum into a number between 0 and 1.

**Look at** the three results. [h₂ = 0.731](do:go=a[1][1]) is somewhere in the middle; [h₁](do:go=a[1][0]) and [h₃](do:go=a[1][2]) are 1 but for some hundred-thousandths. Remember that: the way back will.</source>
        <translation>Cada neurona oculta suma sus entradas, cada una por su peso: z₁ = 5 · 1 + 3 · 2 = 11, y del mismo modo [z₂ = 1](do:go=z[1][1]) y [z₃ = 12](do:go=z[1][2]). La sigmoide convierte cada suma en un número entre 0 y 1.

**Observa** los tres resultados. [h₂ = 0,731](do:go=a[1][1]) está en algún punto intermedio; [h₁](do:go=a[1][0]) y [h₃](do:go=a[1][2]) son 1 salvo unas cienmilésimas. Recuérdalo: el camino de vuelta lo hará.</translation>
    </message>
    <message>
        <source>The answer, and how wrong it is</source>
        <translation>La respuesta y cuánto se equivoca</translation>
    </message>
    <message>
        <source>The same once more with three inputs: [the sum is 0.3655](do:go=z[2][0]), and [the answer y = 0.590](do:go=a[2][0]). For the target 1 the loss is −ln y = 0.527.

**Try** [the target 0](do:target[0]=0): the answer stays, the loss is −ln(1 − y) = 0.893, since 0.590 is further from 0 than from 1. [Back to 1](do:target[0]=1).</source>
        <translation>Lo mismo otra vez con tres entradas: [la suma es 0,3655](do:go=z[2][0]), y [la respuesta y = 0,590](do:go=a[2][0]). Para el objetivo 1 la pérdida es −ln y = 0,527.

**Prueba** [el objetivo 0](do:target[0]=0): la respuesta se mantiene, la pérdida es −ln(1 − y) = 0,893, pues 0,590 está más lejos de 0 que de 1. [De vuelta a 1](do:target[0]=1).</translation>
    </message>
    <message>
        <source>The way back begins</source>
        <translation>Empieza el camino de vuelta</translation>
    </message>
    <message>
        <source>How does the loss change with y? [∂J/∂y = −1/y = −1.69](do:go=dJ/da[2][0]): a larger y, a smaller loss. One step further back the sigmoid's slope y(1 − y) = 0.242 is multiplied in, and what comes out is simple: [−0.410](do:go=dJ/dz[2][0]), exactly y − 1, the error itself.

From here on, everything is a product of a number that came from behind and one that is at hand. [For V₂](do:go=dJ/dW[2][1,0]) that is the error times h₂: −0.410 · 0.731 = −0.299.</source>
        <translation>¿Cómo cambia la pérdida con y? [∂J/∂y = −1/y = −1,69](do:go=dJ/da[2][0]): una y mayor, una pérdida menor. Un paso más atrás se multiplica por la pendiente de la sigmoide, y(1 − y) = 0,242, y lo que sale es sencillo: [−0,410](do:go=dJ/dz[2][0]), exactamente y − 1, el propio error.

A partir de aquí todo es un producto de un número que vino de atrás y otro que está a mano. [Para V₂](do:go=dJ/dW[2][1,0]) es el error por h₂: −0,410 · 0,731 = −0,299.</translation>
    </message>
    <message>
        <source>Through the weights, into the hidden layer</source>
        <translation>A través de los pesos, hasta la capa oculta</translation>
    </message>
    <message>
        <source>Each hidden neuron gets its share of the error, times the weight that it was heard with: [−0.0410](do:go=dJ/da[1][0]) for h₁, [−0.2048](do:go=dJ/da[1][1]) for h₂, [0.0410](do:go=dJ/da[1][2]) for h₃. The sign of the last one is the other way round because V₃ is negative: h₃ should become smaller.

**Predict**: h₁ and h₃ get equally much. Will the weights in front of them learn equally fast?</source>
        <translation>Cada neurona oculta recibe su parte del error, por el peso con el que se la escuchó: [−0,0410](do:go=dJ/da[1][0]) para h₁, [−0,2048](do:go=dJ/da[1][1]) para h₂, [0,0410](do:go=dJ/da[1][2]) para h₃. El signo de este último es el contrario porque V₃ es negativo: h₃ debería hacerse menor.

**Predice**: h₁ y h₃ reciben lo mismo. ¿Aprenderán igual de rápido los pesos que tienen delante?</translation>
    </message>
    <message>
        <source>Why h₁ gets so little</source>
        <translation>Por qué h₁ recibe tan poco</translation>
    </message>
    <message>
        <source>No: a sigmoid passes on what it gets times its slope, h(1 − h). For h₂ that is 0.197, for h₁ 0.0000167, because h₁ is as good as 1. A neuron that is this sure lets nothing through: [∂J/∂W₁₁ = −0.0000034](do:go=dJ/dW[1][0,0]), [∂J/∂W₁₂ = −0.201](do:go=dJ/dW[1][0,1]), about sixty thousand times as much.

The panel shows the path factor by factor, with the smallest one marked. **Try** [W₁₁ = −1](do:weight=W[1][0,0]=-1): the sum is 1 instead of 11, h₁ wakes up, and its gradient is −0.041. [Back to 1](do:weight=W[1][0,0]=1).</source>
        <translation>No: una sigmoide transmite lo que recibe por su pendiente, h(1 − h). Para h₂ es 0,197; para h₁, 0,0000167, porque h₁ es prácticamente 1. Una neurona tan segura no deja pasar nada: [∂J/∂W₁₁ = −0,0000034](do:go=dJ/dW[1][0,0]), [∂J/∂W₁₂ = −0,201](do:go=dJ/dW[1][0,1]), unas sesenta mil veces más.

El panel muestra el camino factor por factor, con el menor marcado. **Prueba** [W₁₁ = −1](do:weight=W[1][0,0]=-1): la suma es 1 en lugar de 11, h₁ despierta, y su gradiente es −0,041. [De vuelta a 1](do:weight=W[1][0,0]=1).</translation>
    </message>
    <message>
        <source>The update</source>
        <translation>La actualización</translation>
    </message>
    <message>
        <source>Every weight goes a little way against its gradient; the learning rate, 0.1, says how little. W₁₂ becomes −1 − 0.1 · (−0.201) = −0.980, and [W₁₁](do:go=newW[1][0,0]) hardly moves at all. The proof beside it moves the weight itself a little, both ways, and looks at the loss: the same number, without any chain rule.

With all nine new weights the loss is 0.480 instead of 0.527. [Begin the next pass](do:run=1), and it stands below the timeline.</source>
        <translation>Cada peso avanza un trecho corto contra su gradiente; la tasa de aprendizaje, 0,1, dice cuánto de corto. W₁₂ pasa a ser −1 − 0,1 · (−0,201) = −0,980, y [W₁₁](do:go=newW[1][0,0]) apenas se mueve. La comprobación de al lado mueve el propio peso un poco, a ambos lados, y mira la pérdida: el mismo número, sin ninguna regla de la cadena.

Con los nueve pesos nuevos la pérdida es 0,480 en lugar de 0,527. [Empieza la pasada siguiente](do:run=1), y la verás debajo de la línea de tiempo.</translation>
    </message>
    <message>
        <source>A hundred times</source>
        <translation>Cien veces</translation>
    </message>
    <message>
        <source>The same four steps, a hundred times: the loss is 0.034 now, the answer 0.966. W₁₂ has gone from −1 to −0.65; W₁₁ from 1 to 1.00005. What learned were the weights behind the hidden layer, and those in front of h₂.

Drag the history below to any of the hundred, and press S to step through that very one. Or [start over](do:reset), [with the target 0](do:target[0]=0), and [run 100 updates](do:run=100) from there.</source>
        <translation>Los mismos cuatro pasos, cien veces: la pérdida es ahora 0,034; la respuesta, 0,966. W₁₂ ha pasado de −1 a −0,65; W₁₁, de 1 a 1,00005. Lo que ha aprendido son los pesos de detrás de la capa oculta y los de delante de h₂.

Arrastra el historial de abajo a cualquiera de las cien y pulsa S para recorrer justo esa. O [empieza de nuevo](do:reset), [con el objetivo 0](do:target[0]=0), y [ejecuta 100 actualizaciones](do:run=100) desde ahí.</translation>
    </message>
    <message>
        <source>The lecture prints 0.9999, which is cut off, not rounded; further on it uses 0.99998.</source>
        <translation>Los apuntes escriben 0,9999, que está truncado, no redondeado; más adelante usan 0,99998.</translation>
    </message>
    <message>
        <source>The lecture prints 0.7310, which is cut off; rounded it is 0.7311, as the lecture uses it further on.</source>
        <translation>Los apuntes escriben 0,7310, que está truncado; redondeado es 0,7311, como lo usan más adelante.</translation>
    </message>
    <message>
        <source>The lecture prints 0.9999, which is cut off, not rounded; further on it uses 0.99999.</source>
        <translation>Los apuntes escriben 0,9999, que está truncado, no redondeado; más adelante usan 0,99999.</translation>
    </message>
    <message>
        <source>The lecture prints 0.5269, which is cut off; rounded it is 0.5270. Its formula for the loss ends in (1 − ŷ)(1 − ln y), but must end in (1 − ŷ) ln(1 − y), as its code has it. For the target 1 both give the same.</source>
        <translation>Los apuntes escriben 0,5269, que está truncado; redondeado es 0,5270. Su fórmula de la pérdida acaba en (1 − ŷ)(1 − ln y), pero debe acabar en (1 − ŷ) ln(1 − y), como en su código. Para el objetivo 1 ambas dan lo mismo.</translation>
    </message>
    <message>
        <source>With the lecture's printed formula, which ends in (1 − ŷ)(1 − ln y), the loss would be −1.5270; the right ending is (1 − ŷ) ln(1 − y).</source>
        <translation>Con la fórmula impresa en los apuntes, que acaba en (1 − ŷ)(1 − ln y), la pérdida sería −1,5270; el final correcto es (1 − ŷ) ln(1 − y).</translation>
    </message>
    <message>
        <source>The factors as the lecture prints them, −1.69 · 0.59 · 0.41 · 0.1, give −0.04088; its −0.04096 comes from the full numbers.</source>
        <translation>Los factores tal como los escriben los apuntes, −1,69 · 0,59 · 0,41 · 0,1, dan −0,04088; su −0,04096 sale de los números completos.</translation>
    </message>
    <message>
        <source>The factors as the lecture prints them give −0.2044; its −0.2048 comes from the full numbers.</source>
        <translation>Los factores tal como los escriben los apuntes dan −0,2044; su −0,2048 sale de los números completos.</translation>
    </message>
    <message>
        <source>The factors as the lecture prints them give 0.04088; its 0.04096 comes from the full numbers.</source>
        <translation>Los factores tal como los escriben los apuntes dan 0,04088; su 0,04096 sale de los números completos.</translation>
    </message>
    <message>
        <source>The factors as the lecture prints them, −0.041 · 0.99998 · (1 − 0.99998) · 5, give −4.1e−6: h₁ was rounded before 1 − h₁ was formed. Its result −3e−6 is right to one digit.</source>
        <translation>Los factores tal como los escriben los apuntes, −0,041 · 0,99998 · (1 − 0,99998) · 5, dan −4,1e−6: h₁ se redondeó antes de formar 1 − h₁. Su resultado −3e−6 es correcto con una cifra.</translation>
    </message>
    <message>
        <source>The lecture calls this weight W₁₂, but the factor 3 is x₂, and the weight from x₂ to h₁ is W₂₁. Its printed factors give −2.46e−6; its result −2e−6 is right to one digit.</source>
        <translation>Los apuntes llaman a este peso W₁₂, pero el factor 3 es x₂, y el peso de x₂ a h₁ es W₂₁. Sus factores impresos dan −2,46e−6; su resultado −2e−6 es correcto con una cifra.</translation>
    </message>
    <message>
        <source>One neuron tells setosa from the rest</source>
        <translation>Una neurona distingue setosa del resto</translation>
    </message>
    <message>
        <source>A line through noisy points</source>
        <translation>Una recta por puntos con ruido</translation>
    </message>
    <message>
        <source>One linear neuron: y = w x + b, with the mean squared error. The 100 samples are drawn from 2.31531 x + 0.23412 with a normal error of standard deviation 1.

**Look at** two speeds: the slope is nearly right after [five updates](do:run=5), the intercept takes 500. The loss is a long valley, steep across and flat along.

**Try** [the learning rate 0.03](do:rate=0.03). The valley is too steep for it: every step leaps further up the other side than it came from. Up to [0.029](do:rate=0.029) it stays stable. Then standardize x1: both speeds become one.

**Expect** what the formula of least squares gives for these samples: w = 2.3299 and b = 0.2424. They differ from the line that the samples were drawn from because of their noise, not because of the training.
</source>
        <translation>Una neurona lineal: y = w x + b, con el error cuadrático medio. Las 100 muestras se generan a partir de 2,31531 x + 0,23412 con un error normal de desviación típica 1.

**Observa** dos velocidades: la pendiente es casi correcta tras [cinco actualizaciones](do:run=5); la ordenada en el origen necesita 500. La pérdida es un valle largo, empinado a lo ancho y llano a lo largo.

**Prueba** [la tasa de aprendizaje 0,03](do:rate=0.03). El valle es demasiado empinado para ella: cada paso salta al otro lado y llega más arriba de donde venía. Hasta [0,029](do:rate=0.029) se mantiene estable. Después estandariza x1: ambas velocidades pasan a ser una.

**Cabe esperar** lo que da la fórmula de mínimos cuadrados para estas muestras: w = 2,3299 y b = 0,2424. Difieren de la recta que generó las muestras a causa de su ruido, no a causa del entrenamiento.
</translation>
    </message>
    <message>
        <source>The logistic loss, computed in two ways</source>
        <translation>La pérdida logística, calculada de dos maneras</translation>
    </message>
    <message>
        <source>A maximum cuts a path</source>
        <translation>Un máximo corta un camino</translation>
    </message>
    <message>
        <source>The first of three perceptrons that solve exclusive or together. It has one sigmoid, and is to find the cloud on the bottom left, against the three others: that takes one straight line.

**Look at** the line, and that it lies between this corner and the rest after [ten updates](do:run=10) already. All that follows makes the sigmoid steeper.

**Side by side** with it stand [xor-perceptron-2](do:open=xor-perceptron-2), its mirror image, and [xor-perceptron-3](do:open=xor-perceptron-3), which learns from what both of them say. The third is given what they say after all their updates, from its first one on.

**Expect** all 100 points right. The notebook divides the slopes of the weights by 2, which is how many inputs there are, where the batch has 8 samples: its weights move four times too far. Here they are divided by 8.
</source>
        <translation>El primero de tres perceptrones que resuelven juntos el o exclusivo. Tiene una sigmoide y debe encontrar la nube de abajo a la izquierda, frente a las otras tres: para eso basta una recta.

**Observa** la recta, y que ya tras [diez actualizaciones](do:run=10) está entre esta esquina y el resto. Todo lo que sigue hace más empinada la sigmoide.

**Lado a lado** con él están [xor-perceptron-2](do:open=xor-perceptron-2), su imagen especular, y [xor-perceptron-3](do:open=xor-perceptron-3), que aprende de lo que dicen los dos. El tercero recibe, desde su primera actualización, lo que dicen tras todas las suyas.

**Cabe esperar** los 100 puntos correctos. El cuaderno divide las pendientes de los pesos por 2, que es el número de entradas, cuando el lote tiene 8 muestras: sus pesos se mueven cuatro veces más de lo debido. Aquí se dividen por 8.
</translation>
    </message>
    <message>
        <source>The second of three perceptrons that solve exclusive or together. It has one sigmoid, and is to find the cloud on the top right, against the three others: that takes one straight line.

**Look at** the line, and that it lies between this corner and the rest after [ten updates](do:run=10) already. All that follows makes the sigmoid steeper.

**Side by side** with it stand [xor-perceptron-1](do:open=xor-perceptron-1), its mirror image, and [xor-perceptron-3](do:open=xor-perceptron-3), which learns from what both of them say. The third is given what they say after all their updates, from its first one on.

**Expect** all 100 points right. As of the first one, the notebook divides the slopes of the weights by the wrong number, 2 instead of 8.
</source>
        <translation>El segundo de tres perceptrones que resuelven juntos el o exclusivo. Tiene una sigmoide y debe encontrar la nube de arriba a la derecha, frente a las otras tres: para eso basta una recta.

**Observa** la recta, y que ya tras [diez actualizaciones](do:run=10) está entre esta esquina y el resto. Todo lo que sigue hace más empinada la sigmoide.

**Lado a lado** con él están [xor-perceptron-1](do:open=xor-perceptron-1), su imagen especular, y [xor-perceptron-3](do:open=xor-perceptron-3), que aprende de lo que dicen los dos. El tercero recibe, desde su primera actualización, lo que dicen tras todas las suyas.

**Cabe esperar** los 100 puntos correctos. Como en el primero, el cuaderno divide las pendientes de los pesos por el número equivocado, 2 en lugar de 8.
</translation>
    </message>
    <message>
        <source>The third perceptron sees no points: its two inputs are what the first and the second one say after their 100 updates ([xor-perceptron-1](do:open=xor-perceptron-1) and [-2](do:open=xor-perceptron-2)), standardized. It is to say yes where one of them does.

**Look at** where the points lie now. Three clouds are left of the four, as two corners gave the same answer twice: both perceptrons say no. And one straight line is enough. Side by side with it stand the two that it learns from. A hidden layer does the same, only that it finds by itself what is worth asking.

**Try** [xor-tanh](do:open=xor-tanh): there the three are learned together, from the answer alone.

**Expect** all 100 points right. The notebook trains this perceptron on the wrong array, the points themselves, which no line separates, and tests it on these inputs; that it gets 100 % there is luck, as of 200 other seeds nine in ten fail.
</source>
        <translation>El tercer perceptrón no ve ningún punto: sus dos entradas son lo que dicen el primero y el segundo tras sus 100 actualizaciones ([xor-perceptron-1](do:open=xor-perceptron-1) y [-2](do:open=xor-perceptron-2)), estandarizado. Debe decir sí donde uno de ellos lo dice.

**Observa** dónde están ahora los puntos. De las cuatro nubes quedan tres, pues dos esquinas dieron dos veces la misma respuesta: ambos perceptrones dicen no. Y una recta basta. Lado a lado con él están los dos de los que aprende. Una capa oculta hace lo mismo, solo que descubre por sí misma qué merece la pena preguntar.

**Prueba** [xor-tanh](do:open=xor-tanh): allí los tres se aprenden juntos, solo a partir de la respuesta.

**Cabe esperar** los 100 puntos correctos. El cuaderno entrena este perceptrón con el array equivocado, los propios puntos, que ninguna recta separa, y lo evalúa con estas entradas; que allí llegue al 100 % es suerte, pues de otras 200 semillas fallan nueve de cada diez.
</translation>
    </message>
    <message>
        <source>Two numbers, of which the larger one goes on. The smaller one has no say: however it moves a little, nothing changes. So its derivative is 0, and behind it everything on that path is cut off. ReLU is the same, max(0, z), and so is max pooling.

**Look at** [df/dq = 0](do:go=df/dq). What comes back [to x](do:go=df/dx) has come through p, and directly through the last product: 3 · 2 + 6 = 12.

**Try** y below 1.5. Then the sum is larger than the product, the other path is open, and p is the one that is cut off: with [y = 1](do:value=y=1) the derivative by x is 3 · 1 + 4 = 7.

**Expect** a kink at y = 1.5, where p and q are equal and there is no derivative. The program takes the first operand there and says so: 9 by x. With `max(q, p)` it would be 7.5.
</source>
        <translation>Dos números, de los que sigue el mayor. El menor no tiene voz: si se mueve un poco, no cambia nada. Así que su derivada es 0, y detrás de él todo queda cortado en ese camino. ReLU es lo mismo, max(0, z), y también max pooling.

**Observa** [df/dq = 0](do:go=df/dq). Lo que vuelve [a x](do:go=df/dx) ha venido por p, y directamente por el último producto: 3 · 2 + 6 = 12.

**Prueba** y por debajo de 1,5. Entonces la suma es mayor que el producto, el otro camino está abierto, y el que queda cortado es p: con [y = 1](do:value=y=1) la derivada respecto a x es 3 · 1 + 4 = 7.

**Cabe esperar** un punto anguloso en y = 1,5, donde p y q son iguales y no hay derivada. El programa toma allí el primer operando y lo dice: 9 respecto a x. Con `max(q, p)` sería 7,5.
</translation>
    </message>
    <message>
        <source>Two outputs and biases, step by step</source>
        <translation>Dos salidas y sesgos, paso a paso</translation>
    </message>
    <message>
        <source>Two inputs, two hidden neurons and two outputs, with biases and the squared error: the example that Matt Mazur made well known.

**Look at** the backward pass into h₁: both outputs pull at it, and [∂E/∂h₁](do:go=dJ/da[1][0]) is the sum of the two. What is often written w₁ to w₄ is here the first matrix, read column by column (w₁ and w₂ lead to h₁), and w₅ to w₈ are the second one.

**Expect** [the total error](do:go=J) 0.298371109 and, [after one update](do:go=newW[2][0,0]), w₅ = 0.35891648. [Run 10000 updates](do:run=10000), and the error is next to nothing. The usual text keeps its biases fixed; here they learn too, so later errors are lower than there.
</source>
        <translation>Dos entradas, dos neuronas ocultas y dos salidas, con sesgos y el error cuadrático: el ejemplo que hizo famoso Matt Mazur.

**Observa** la pasada hacia atrás hasta h₁: ambas salidas tiran de ella, y [∂E/∂h₁](do:go=dJ/da[1][0]) es la suma de las dos. Lo que se suele escribir w₁ a w₄ es aquí la primera matriz, leída columna por columna (w₁ y w₂ llevan a h₁), y w₅ a w₈ son la segunda.

**Cabe esperar** [el error total](do:go=J) 0,298371109 y, [tras una actualización](do:go=newW[2][0,0]), w₅ = 0,35891648. [Ejecuta 10000 actualizaciones](do:run=10000), y el error es casi nada. El texto habitual mantiene fijos sus sesgos; aquí también aprenden, así que los errores posteriores son menores que allí.
</translation>
    </message>
    <message>
        <source>Two moons and a single neuron</source>
        <translation>Dos lunas y una sola neurona</translation>
    </message>
    <message>
        <source>Two moons, four layers of sigmoids</source>
        <translation>Dos lunas, cuatro capas de sigmoides</translation>
    </message>
    <message>
        <source>The perceptron has no slope</source>
        <translation>El perceptrón no tiene pendiente</translation>
    </message>
    <message>
        <source>One neuron that fires or does not: its output is 1 where z is above 0, else 0. It should answer AND, but it answers OR.

**Look at** [the way back](do:go=dJ/dz[1][0]). The error arrives at the neuron, and there it is multiplied by the derivative of the step, which is 0 wherever there is one. Every gradient is 0: going downhill does not help where all is flat, or a cliff.

**Try** to [train it](do:run=100). The loss stays at 0.25 however long it takes. Then set [the bias to −1.5](do:bias=b[1][0]=-1.5) by hand, and all four answers are right: the neuron can do it, it only cannot learn it in this way. With [a sigmoid instead of the step](do:activation[1]=sigmoid) it can.

**Expect** the old perceptron rule, which adds (t − y) · x to the weights, to manage without a slope. But it is a rule for one layer: it does not say what the neurons of a hidden layer should do, and that is what the chain rule is for.
</source>
        <translation>Una neurona que dispara o no: su salida es 1 donde z está por encima de 0 y 0 en el resto. Debería responder AND, pero responde OR.

**Observa** [el camino de vuelta](do:go=dJ/dz[1][0]). El error llega a la neurona, y allí se multiplica por la derivada del escalón, que es 0 dondequiera que exista. Todos los gradientes son 0: ir cuesta abajo no sirve donde todo es llano, o un precipicio.

**Prueba** a [entrenarla](do:run=100). La pérdida se queda en 0,25, por mucho que dure. Después pon [el sesgo a −1,5](do:bias=b[1][0]=-1.5) a mano, y las cuatro respuestas son correctas: la neurona puede hacerlo, solo que no puede aprenderlo así. Con [una sigmoide en lugar del escalón](do:activation[1]=sigmoid) sí puede.

**Cabe esperar** que la antigua regla del perceptrón, que suma (t − y) · x a los pesos, se las arregle sin pendiente. Pero es una regla para una sola capa: no dice qué deberían hacer las neuronas de una capa oculta, y para eso está la regla de la cadena.
</translation>
    </message>
    <message>
        <source>Four clouds in the corners of a square, where opposite corners belong together, and a network 2-3-2: three hidden ReLUs, and a softmax with one output for each class. The 100 points and the first weights are those of the notebook that this is from.

**Look at** the corners of the border: three ReLUs fold the plane along three straight lines, and between these folds everything is straight.

**Side by side** with it run sigmoids and tanh, from the same first weights ([xor-sigmoid](do:open=xor-sigmoid), [xor-tanh](do:open=xor-tanh)): their borders are round.

**Expect** all points right after 400 updates, and a loss of 0.0053736 [after 2000 updates](do:run=stop). The notebook changes the weights of the last layer before it sends the error back through them; its gradients of the first layer are therefore slightly wrong, and its loss comes out as 0.0053600. Here they are right.
</source>
        <translation>Cuatro nubes en las esquinas de un cuadrado, donde las esquinas opuestas van juntas, y una red 2-3-2: tres ReLU ocultas y una softmax con una salida por clase. Los 100 puntos y los pesos iniciales son los del cuaderno del que procede.

**Observa** las esquinas de la frontera: tres ReLU pliegan el plano a lo largo de tres rectas, y entre estos pliegues todo es recto.

**Lado a lado** con ella avanzan sigmoides y tanh, desde los mismos pesos iniciales ([xor-sigmoid](do:open=xor-sigmoid), [xor-tanh](do:open=xor-tanh)): sus fronteras son redondeadas.

**Cabe esperar** todos los puntos correctos tras 400 actualizaciones, y una pérdida de 0,0053736 [tras 2000 actualizaciones](do:run=stop). El cuaderno cambia los pesos de la última capa antes de enviar el error de vuelta a través de ellos; por eso sus gradientes de la primera capa son un poco erróneos, y su pérdida resulta ser 0,0053600. Aquí son correctos.
</translation>
    </message>
    <message>
        <source>A tilted plane</source>
        <translation>Un plano inclinado</translation>
    </message>
    <message>
        <source>The quotient rule is two paths</source>
        <translation>La regla del cociente son dos caminos</translation>
    </message>
    <message>
        <source>x goes into the numerator u and into the denominator v. A division knows two derivatives of its own, 1/v and −u/v². That is all it takes: the rule that is learned by heart, (u′v − uv′)/v², is the sum over the two paths.

**Look at** the two terms of [dq/dx](do:go=dq/dx). By way of u it is 1/6 · 6 = 1, by way of v −1/4 · 1, together 0.75.

**Try** [x = −6](do:value=x=-6). The two paths, 4 and −4, cancel there exactly: q has a peak. With `q = u * v` instead, the same two paths are the product rule.

**Expect** x = −3 to be refused, since it divides by zero.
</source>
        <translation>x entra en el numerador u y en el denominador v. Una división conoce dos derivadas propias, 1/v y −u/v². No hace falta más: la regla que se aprende de memoria, (u′v − uv′)/v², es la suma de los dos caminos.

**Observa** los dos términos de [dq/dx](do:go=dq/dx). Por u es 1/6 · 6 = 1, por v −1/4 · 1, en total 0,75.

**Prueba** [x = −6](do:value=x=-6). Allí los dos caminos, 4 y −4, se cancelan exactamente: q tiene un máximo. Con `q = u * v` en su lugar, los mismos dos caminos son la regla del producto.

**Cabe esperar** que x = −3 se rechace, pues divide por cero.
</translation>
    </message>
    <message>
        <source>What a network says before it has learned</source>
        <translation>Lo que dice una red antes de aprender</translation>
    </message>
    <message>
        <source>Quite wrong, and no gradient</source>
        <translation>Muy equivocada y sin gradiente</translation>
    </message>
    <message>
        <source>One neuron with a sigmoid and half the squared error. It should answer 0 and answers 0.99995; it could hardly be more wrong.

**Look at** ∂a/∂z = a(1 − a) = 0.0000454. The error arrives at a almost in full, dJ/da = 0.99995, and behind the sigmoid there is next to nothing left of it. A sigmoid that is saturated does not learn, right or wrong.

**Try** to drag b down. At [b = −9](do:value=b=-9) the sum z is 0, the slope is 1/4, its largest value, and [dJ/dz](do:go=dJ/dz) is 0.125: a smaller error, and a gradient that is 2754 times as large.

**Expect** better from another loss: with `z = w * x + b; J = softplus(z) - t * z`, the logistic loss, dJ/dz is a − t, which is near 1 here. The sigmoid's slope has canceled.
</source>
        <translation>Una neurona con una sigmoide y medio error cuadrático. Debería responder 0 y responde 0,99995; difícilmente podría estar más equivocada.

**Observa** ∂a/∂z = a(1 − a) = 0,0000454. El error llega a a casi entero, dJ/da = 0,99995, y detrás de la sigmoide no queda casi nada de él. Una sigmoide saturada no aprende, acierte o no.

**Prueba** a arrastrar b hacia abajo. En [b = −9](do:value=b=-9) la suma z es 0, la pendiente es 1/4, su valor máximo, y [dJ/dz](do:go=dJ/dz) es 0,125: un error menor, y un gradiente 2754 veces mayor.

**Cabe esperar** algo mejor de otra pérdida: con `z = w * x + b; J = softplus(z) - t * z`, la pérdida logística, dJ/dz es a − t, que aquí es casi 1. La pendiente de la sigmoide se ha cancelado.
</translation>
    </message>
    <message>
        <source>A result that is used twice</source>
        <translation>Un resultado que se usa dos veces</translation>
    </message>
    <message>
        <source>Two spirals</source>
        <translation>Dos espirales</translation>
    </message>
    <message>
        <source>Three spirals, and a third held back</source>
        <translation>Tres espirales y un tercio reservado</translation>
    </message>
    <message>
        <source>Three spirals and a hundred ReLUs</source>
        <translation>Tres espirales y cien ReLU</translation>
    </message>
    <message>
        <source>A graph of three operations</source>
        <translation>Un grafo de tres operaciones</translation>
    </message>
    <message>
        <source>Two additions and a multiplication: the smallest graph in which two paths join. Forward, every operation gives its value; backward, every operation passes on what it was handed, multiplied by its own derivative.

**Look at** b. It reaches e through c and through d, so [de/db](do:go=de/db) is a sum over two paths: 2 · 1 + 3 · 1 = 5. From a there is [only one](do:go=de/da), 2 · 1.

**Try** [forward mode with respect to b](do:wrt=b). It gives 5 as well, but nothing about a; for that it needs [another pass](do:wrt=a). [Backward](do:mode=reverse), one pass gives both: that is why networks, with one loss and thousands of weights, are differentiated backward.

**Expect** de/da = d and de/db = c + d, whatever a and b are. Drag b and watch, or set it [to 3](do:value=b=3) and [back to 1](do:value=b=1).
</source>
        <translation>Dos sumas y una multiplicación: el grafo más pequeño en el que se juntan dos caminos. Hacia delante, cada operación da su valor; hacia atrás, cada operación pasa lo que le han entregado, multiplicado por su propia derivada.

**Observa** b. Llega a e por c y por d, así que [de/db](do:go=de/db) es una suma de dos caminos: 2 · 1 + 3 · 1 = 5. Desde a hay [uno solo](do:go=de/da), 2 · 1.

**Prueba** [el modo directo respecto a b](do:wrt=b). También da 5, pero nada sobre a; para eso necesita [otra pasada](do:wrt=a). [Hacia atrás](do:mode=reverse), una sola pasada da ambas: por eso las redes, con una pérdida y miles de pesos, se derivan hacia atrás.

**Cabe esperar** de/da = d y de/db = c + d, sean cuales sean a y b. Arrastra b y observa, o ponlo [a 3](do:value=b=3) y [otra vez a 1](do:value=b=1).
</translation>
    </message>
    <message>
        <source>Three operations</source>
        <translation>Tres operaciones</translation>
    </message>
    <message>
        <source>e = (a + b) · (b + 1), written so that every step has a name: c and d are sums, e is their product. An arrow says who needs whom.

**Look at** b: two arrows leave it. Everything that follows is about what that means.</source>
        <translation>e = (a + b) · (b + 1), escrito de modo que cada paso tenga un nombre: c y d son sumas, e es su producto. Una flecha dice quién necesita a quién.

**Observa** b: de él salen dos flechas. Todo lo que sigue trata de lo que eso significa.</translation>
    </message>
    <message>
        <source>Forward: every node needs only its neighbors</source>
        <translation>Hacia delante: cada nodo solo necesita a sus vecinos</translation>
    </message>
    <message>
        <source>a = 2 and b = 1 are given. [c = 3](do:go=c), [d = 2](do:go=d), and with these [e = 6](do:go=e). No node knows the whole formula; each knows what arrives and what to do with it.

**Try** [b = 3](do:value=b=3) and [back](do:value=b=1): what depends on b changes, and nothing else.</source>
        <translation>a = 2 y b = 1 son datos. [c = 3](do:go=c), [d = 2](do:go=d), y con ellos [e = 6](do:go=e). Ningún nodo conoce la fórmula entera; cada uno sabe lo que le llega y qué hacer con ello.

**Prueba** [b = 3](do:value=b=3) y [de vuelta](do:value=b=1): cambia lo que depende de b, y nada más.</translation>
    </message>
    <message>
        <source>Backward: what each node knows about itself</source>
        <translation>Hacia atrás: lo que cada nodo sabe de sí mismo</translation>
    </message>
    <message>
        <source>A product passes on to each factor the other one: if c grows by a little, e grows by d = 2 times that. So [de/dc = 2](do:go=de/dc) and [de/dd = 3](do:go=de/dd). A sum passes on what it gets, times 1. These little derivatives stand on the arrows; none of them needs to know where the arrow before it came from.</source>
        <translation>Un producto pasa a cada factor el otro: si c crece un poco, e crece d = 2 veces eso. Así, [de/dc = 2](do:go=de/dc) y [de/dd = 3](do:go=de/dd). Una suma pasa lo que recibe, por 1. Estas pequeñas derivadas están en las flechas; ninguna necesita saber de dónde venía la flecha anterior.</translation>
    </message>
    <message>
        <source>Where two paths join, they are added</source>
        <translation>Donde se juntan dos caminos, se suman</translation>
    </message>
    <message>
        <source>b reaches e by way of c and by way of d. Along a path the derivatives on the arrows are multiplied: 1 · 2 = 2 by way of c, 1 · 3 = 3 by way of d. Both count, so [de/db = 5](do:go=de/db). [From a](do:go=de/da) only one path leads to e: de/da = 2.

**Try** it: [b = 1.1](do:value=b=1.1) makes e = 6.51, which is 5 · 0.1 more and a little, since a product of two sums is no straight line. [Back to 1](do:value=b=1).</source>
        <translation>b llega a e por c y por d. A lo largo de un camino se multiplican las derivadas de las flechas: 1 · 2 = 2 por c, 1 · 3 = 3 por d. Ambos cuentan, así que [de/db = 5](do:go=de/db). [Desde a](do:go=de/da) solo un camino lleva a e: de/da = 2.

**Prueba**: [b = 1,1](do:value=b=1.1) da e = 6,51, que es 5 · 0,1 más y un poquito, pues un producto de dos sumas no es una recta. [De vuelta a 1](do:value=b=1).</translation>
    </message>
    <message>
        <source>The other direction costs more</source>
        <translation>La otra dirección cuesta más</translation>
    </message>
    <message>
        <source>Forward mode begins at an input instead: how fast does everything change when b does? c by 1, d by 1, e by 5: the same 5, but nothing about a. For that [another pass](do:wrt=a) is needed, and one more for every further input. [Backward](do:mode=reverse), one pass gives them all.

A network has one loss and thousands of weights, which are its inputs here. That is why networks go the way back.</source>
        <translation>El modo directo empieza en cambio en una entrada: ¿con qué rapidez cambia todo cuando cambia b? c en 1, d en 1, e en 5: el mismo 5, pero nada sobre a. Para eso hace falta [otra pasada](do:wrt=a), y una más por cada entrada adicional. [Hacia atrás](do:mode=reverse), una sola pasada las da todas.

Una red tiene una pérdida y miles de pesos, que aquí son sus entradas. Por eso las redes toman el camino de vuelta.</translation>
    </message>
    <message>
        <source>The lecture prints 2·1 + 3·1 and leaves the sum, 5, unwritten.</source>
        <translation>Los apuntes escriben 2·1 + 3·1 y dejan la suma, 5, sin escribir.</translation>
    </message>
    <message>
        <source>The product s = x·y is computed once and used twice, in p and in q. Backward it is the same: what comes back from p and from q is added up at s first, and goes on to x and y only once.

**Look at** [df/ds](do:go=df/ds) = 3 · 1 + 8 · 1 = 11. All paths from s to f are in this one number, and df/dy needs nothing else of what lies behind s.

**Try** `f = (x*y + x) * (x*y - y)`. It is the same function with the same derivatives, but the product is worked out twice, and so is its way back. Then try `b = a*a; c = b*b; d = c*c`: the eighth power takes three multiplications, while 2 · 2 · 2 = 8 paths lead from a to d. Nobody has to walk along them one by one.

**Expect** [df/dx](do:go=df/dx) = 11 · 3 + 3 = 36 and df/dy = 11 · 2 − 8 = 14.
</source>
        <translation>El producto s = x·y se calcula una vez y se usa dos, en p y en q. Hacia atrás pasa lo mismo: lo que vuelve de p y de q se suma primero en s, y sigue hacia x e y una sola vez.

**Observa** [df/ds](do:go=df/ds) = 3 · 1 + 8 · 1 = 11. Todos los caminos de s a f están en este único número, y df/dy no necesita nada más de lo que hay detrás de s.

**Prueba** `f = (x*y + x) * (x*y - y)`. Es la misma función con las mismas derivadas, pero el producto se calcula dos veces, y también su camino de vuelta. Después prueba `b = a*a; c = b*b; d = c*c`: la octava potencia requiere tres multiplicaciones, mientras que de a a d llevan 2 · 2 · 2 = 8 caminos. Nadie tiene que recorrerlos uno por uno.

**Cabe esperar** [df/dx](do:go=df/dx) = 11 · 3 + 3 = 36 y df/dy = 11 · 2 − 8 = 14.
</translation>
    </message>
    <message>
        <source>The loss of a sigmoid whose target is 0, once as the definition says, −ln(1 − p), and once straight from z as softplus(z) = ln(1 + exp(z)). On paper both are the same, so their difference e is 0, and so is its derivative.

**Look at** 1 − p. At z = 36 the probability is 0.9999999999999998, next to the last number below 1 that a computer has (it is written as 1−2.2e−16 here), and what is left of 1 − p is one digit. The loss is wrong by 0.044, and so is its derivative: differentiate J1, and dJ1/dz is 1.0446, although on paper it is p, which is never more than 1.

**Try** [z = 5](do:value=z=5), where e is still as good as 0, then [z = 20](do:value=z=20) and [z = 30](do:value=z=30), and see how the digits go.

**Expect** z = 37 to be refused: p is exactly 1 there, and the logarithm of 0 does not exist. The second way is good for any z. It is the one by which networks compute this loss here.
</source>
        <translation>La pérdida de una sigmoide cuyo objetivo es 0, una vez como dice la definición, −ln(1 − p), y otra directamente a partir de z, como softplus(z) = ln(1 + exp(z)). Sobre el papel ambas son lo mismo, así que su diferencia e es 0, y su derivada también.

**Observa** 1 − p. En z = 36 la probabilidad es 0,9999999999999998, junto al último número menor que 1 que tiene un ordenador (aquí se escribe 1−2,2e−16), y lo que queda de 1 − p es una sola cifra. La pérdida está mal en 0,044, y su derivada también: deriva J1, y dJ1/dz es 1,0446, aunque sobre el papel es p, que nunca es mayor que 1.

**Prueba** [z = 5](do:value=z=5), donde e aún es prácticamente 0, y después [z = 20](do:value=z=20) y [z = 30](do:value=z=30), y mira cómo se van las cifras.

**Cabe esperar** que z = 37 se rechace: allí p es exactamente 1, y el logaritmo de 0 no existe. La segunda manera sirve para cualquier z. Es la que usan aquí las redes para calcular esta pérdida.
</translation>
    </message>
    <message>
        <source>A recurrence, unrolled for two steps</source>
        <translation>Una recurrencia, desplegada en dos pasos</translation>
    </message>
    <message>
        <source>The well-known example with biases, two outputs, squared error</source>
        <translation>El conocido ejemplo con sesgos, dos salidas y error cuadrático</translation>
    </message>
    <message>
        <source>What is given</source>
        <translation>Qué está dado</translation>
    </message>
    <message>
        <source>Two inputs, 0.05 and 0.10; two hidden neurons, two outputs, each with a bias; the targets 0.01 and 0.99. It is the example that many have learned backpropagation from, so its numbers can be compared.

What the usual text calls w₁ … w₄ is the first matrix read column by column: [w₁](do:select=W[1][0,0]) and [w₂](do:select=W[1][1,0]) lead to h₁, [w₃](do:select=W[1][0,1]) and [w₄](do:select=W[1][1,1]) to h₂. [w₅](do:select=W[2][0,0]) leads from h₁ to o₁.</source>
        <translation>Dos entradas, 0,05 y 0,10; dos neuronas ocultas y dos salidas, cada una con un sesgo; los objetivos 0,01 y 0,99. Es el ejemplo con el que muchos han aprendido la retropropagación, así que sus números se pueden comparar.

Lo que el texto habitual llama w₁ … w₄ es la primera matriz leída columna por columna: [w₁](do:select=W[1][0,0]) y [w₂](do:select=W[1][1,0]) llevan a h₁; [w₃](do:select=W[1][0,1]) y [w₄](do:select=W[1][1,1]), a h₂. [w₅](do:select=W[2][0,0]) lleva de h₁ a o₁.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Hacia delante</translation>
    </message>
    <message>
        <source>h₁ gets 0.05 · 0.15 + 0.10 · 0.20 + 0.35 = [0.3775](do:go=z[1][0]) and answers [0.5933](do:go=a[1][0]); h₂ [0.5969](do:go=a[1][1]). The outputs are [0.7514](do:go=a[2][0]) and [0.7729](do:go=a[2][1]).

**Look at** which of them is worse: the first should be 0.01, the second 0.99.</source>
        <translation>h₁ recibe 0,05 · 0,15 + 0,10 · 0,20 + 0,35 = [0,3775](do:go=z[1][0]) y responde [0,5933](do:go=a[1][0]); h₂, [0,5969](do:go=a[1][1]). Las salidas son [0,7514](do:go=a[2][0]) y [0,7729](do:go=a[2][1]).

**Observa** cuál de ellas es peor: la primera debería ser 0,01; la segunda, 0,99.</translation>
    </message>
    <message>
        <source>The error</source>
        <translation>El error</translation>
    </message>
    <message>
        <source>Half the squared distance, for both outputs: 0.2748 for the first, 0.0236 for the second, together [0.298371109](do:go=J). More than nine tenths of the error are the first one's, so most of what follows is about getting o₁ down.</source>
        <translation>La mitad del cuadrado de la distancia, para ambas salidas: 0,2748 para la primera, 0,0236 para la segunda, en total [0,298371109](do:go=J). Más de nueve décimas partes del error son de la primera, así que casi todo lo que sigue consiste en bajar o₁.</translation>
    </message>
    <message>
        <source>The last layer: w₅</source>
        <translation>La última capa: w₅</translation>
    </message>
    <message>
        <source>Three factors: [o₁ is 0.7414 too high](do:go=dJ/da[2][0]), the slope of its sigmoid is 0.1868, so [0.1385](do:go=dJ/dz[2][0]) arrives at its sum; times h₁ = 0.5933, that is [∂E/∂w₅ = 0.08217](do:go=dJ/dW[2][0,0]).

The rate is 0.5: [w₅ becomes 0.40 − 0.5 · 0.08217](do:go=newW[2][0,0]) = 0.35891648. The weight to the other output, from the same h₁, goes the other way, to [0.51130127](do:go=newW[2][0,1]): o₂ is too low.</source>
        <translation>Tres factores: [o₁ es 0,7414 demasiado alta](do:go=dJ/da[2][0]), la pendiente de su sigmoide es 0,1868, así que a su suma llega [0,1385](do:go=dJ/dz[2][0]); por h₁ = 0,5933, es [∂E/∂w₅ = 0,08217](do:go=dJ/dW[2][0,0]).

La tasa es 0,5: [w₅ pasa a ser 0,40 − 0,5 · 0,08217](do:go=newW[2][0,0]) = 0,35891648. El peso hacia la otra salida, desde la misma h₁, va en sentido contrario, a [0,51130127](do:go=newW[2][0,1]): o₂ es demasiado baja.</translation>
    </message>
    <message>
        <source>The hidden layer: two outputs pull at h₁</source>
        <translation>La capa oculta: dos salidas tiran de h₁</translation>
    </message>
    <message>
        <source>h₁ is heard by both outputs, so both have a say: 0.0554 from o₁, which wants it smaller, −0.0190 from o₂, which wants it larger. The sum is [0.03635](do:go=dJ/da[1][0]). The panel lists the two paths.

Times the slope 0.2413 of h₁ and times the input 0.05, little is left for [w₁: 0.000438568](do:go=dJ/dW[1][0,0]); it becomes [0.149780716](do:go=newW[1][0,0]).</source>
        <translation>A h₁ la escuchan ambas salidas, así que ambas tienen voz: 0,0554 de o₁, que la quiere menor; −0,0190 de o₂, que la quiere mayor. La suma es [0,03635](do:go=dJ/da[1][0]). El panel enumera los dos caminos.

Por la pendiente 0,2413 de h₁ y por la entrada 0,05, queda poco para [w₁: 0,000438568](do:go=dJ/dW[1][0,0]); pasa a ser [0,149780716](do:go=newW[1][0,0]).</translation>
    </message>
    <message>
        <source>One number, proved</source>
        <translation>Un número, comprobado</translation>
    </message>
    <message>
        <source>Is 0.000438568 right? The proof does not know the chain rule: it moves w₁ a little to either side, computes the error anew, and divides the difference by the way. All twelve numbers of the gradient can be tested like that; backpropagation gets them from one walk back.</source>
        <translation>¿Es correcto 0,000438568? La comprobación no conoce la regla de la cadena: mueve w₁ un poco a cada lado, calcula de nuevo el error y divide la diferencia por lo recorrido. Los doce números del gradiente se pueden comprobar así; la retropropagación los obtiene en un solo recorrido de vuelta.</translation>
    </message>
    <message>
        <source>Ten thousand times</source>
        <translation>Diez mil veces</translation>
    </message>
    <message>
        <source>After the first update the error is 0.2805, after the hundredth 0.0061, after 10 000 it is 0.00000245, and the outputs are 0.0116 and 0.9885.

The usual text has 0.0159 and 0.9841 there: it leaves the biases as they are. Here they learn, too, which makes it easier; [the bias of o₁](do:select=b[2][0]) alone went from 0.60 to −2.34.</source>
        <translation>Tras la primera actualización el error es 0,2805; tras la centésima, 0,0061; tras 10 000 es 0,00000245, y las salidas son 0,0116 y 0,9885.

El texto habitual tiene ahí 0,0159 y 0,9841: deja los sesgos como están. Aquí también aprenden, lo que lo hace más fácil; solo [el sesgo de o₁](do:select=b[2][0]) pasó de 0,60 a −2,34.</translation>
    </message>
    <message>
        <source>A plane</source>
        <translation>Un plano</translation>
    </message>
    <message>
        <source>Two clouds, a small network: solved within ten epochs</source>
        <translation>Dos cúmulos, una red pequeña: resuelto en diez épocas</translation>
    </message>
    <message>
        <source>Two clouds of samples, one at the lower left and one at the upper right. As playgrounds do it, the classes are the targets −1 and 1, the output is a tanh, and the loss is half the squared error; half of the 500 samples are held back for testing.

**Look at** how soon it is over: [after ten epochs](do:run=250) nearly all samples are right, and [the rest of the training](do:run=stop) only makes the output steeper between the clouds.

**Try** to remove both hidden layers. One neuron is enough here, since a straight line separates the clouds. From the seed 8 it waits for more than 50 epochs: there it begins with every sample on the wrong side, and its tanh so saturated that hardly any gradient comes through. Or raise the noise to 0.5: the clouds overlap, and larger networks, too, get no further than 88 % on samples they have not seen.

**Expect** a test accuracy of 95 % and more within 10 epochs, from each of the seeds 0 to 19.
</source>
        <translation>Dos cúmulos de muestras, uno abajo a la izquierda y otro arriba a la derecha. Como se hace en los playgrounds, las clases son los objetivos −1 y 1, la salida es una tanh y la pérdida es el medio error cuadrático; la mitad de las 500 muestras se reserva para la prueba.

**Observa** lo pronto que acaba: [tras diez épocas](do:run=250) casi todas las muestras son correctas, y [el resto del entrenamiento](do:run=stop) solo hace más empinada la salida entre los cúmulos.

**Prueba** a quitar las dos capas ocultas. Aquí basta una neurona, pues una recta separa los cúmulos. Con la semilla 8 espera más de 50 épocas: allí empieza con todas las muestras en el lado equivocado y con su tanh tan saturada que apenas pasa gradiente. O sube el ruido a 0,5: los cúmulos se solapan, y tampoco redes mayores pasan del 88 % en muestras que no han visto.

**Cabe esperar** una exactitud de prueba del 95 % o más en 10 épocas, con cada una de las semillas 0 a 19.
</translation>
    </message>
    <message>
        <source>A disk in a ring: hidden neurons make a closed curve of cuts</source>
        <translation>Un disco en un anillo: neuronas ocultas cierran una curva de cortes</translation>
    </message>
    <message>
        <source>One class fills a disk, the other a ring around it: no straight line separates them, so a hidden layer has to make a closed curve out of straight cuts. As playgrounds do it, the classes are the targets −1 and 1, the output is a tanh, and the loss is half the squared error; half of the 500 samples are held back for testing.

**Look at** the pictures in the four hidden neurons. Each is a soft step across the plane; together they enclose the disk, like the sides of a polygon.

**Try** one hidden layer, with two, then with three units. Two cuts leave the boundary open (80 to 84 %), three close it from most seeds. Or take x1^2 and x2^2 as the only inputs: now a circle is a straight line, and one neuron can do it.

**Expect** a test accuracy of 95 % and more within [300 epochs](do:run=stop) from 18 of the seeds 0 to 19. The seeds 5 and 11 stay at 88 to 89 % on a plateau; they get there too, after some 400 and 800 epochs.
</source>
        <translation>Una clase llena un disco; la otra, un anillo a su alrededor: ninguna recta las separa, así que una capa oculta tiene que formar una curva cerrada con cortes rectos. Como se hace en los playgrounds, las clases son los objetivos −1 y 1, la salida es una tanh y la pérdida es el medio error cuadrático; la mitad de las 500 muestras se reserva para la prueba.

**Observa** las imágenes de las cuatro neuronas ocultas. Cada una es un escalón suave a través del plano; juntas encierran el disco, como los lados de un polígono.

**Prueba** una sola capa oculta, con dos unidades y luego con tres. Dos cortes dejan la frontera abierta (80 a 84 %), tres la cierran con la mayoría de las semillas. O toma x1^2 y x2^2 como únicas entradas: ahora un círculo es una recta, y una neurona puede con ello.

**Cabe esperar** una exactitud de prueba del 95 % o más en [300 épocas](do:run=stop) con 18 de las semillas 0 a 19. Las semillas 5 y 11 se quedan en una meseta del 88 al 89 %; también llegan, tras unas 400 y 800 épocas.
</translation>
    </message>
    <message>
        <source>Opposite corners belong together: what a single neuron cannot do</source>
        <translation>Las esquinas opuestas van juntas: lo que una sola neurona no puede</translation>
    </message>
    <message>
        <source>Four squares of samples: one class where x₁ and x₂ have the same sign, the other where they do not. It is the problem that a single neuron cannot solve, and that made hidden layers necessary. As playgrounds do it, the classes are the targets −1 and 1, the output is a tanh, and the loss is half the squared error; half of the 500 samples are held back for testing.

**Look at** the first hidden layer: each neuron cuts the plane once, and the second layer joins the cuts to opposite corners.

**Try** a single hidden layer with two units: from the seeds 0 to 9 it gets stuck between 65 and 89 %. Or give the network x1*x2 as its only input, and no hidden layer: the product's sign is the answer.

**Expect** a test accuracy of 95 % and more within [300 epochs](do:run=stop) from each of the seeds 0 to 19.
</source>
        <translation>Cuatro cuadrados de muestras: una clase donde x₁ y x₂ tienen el mismo signo, la otra donde no. Es el problema que una sola neurona no puede resolver y que hizo necesarias las capas ocultas. Como se hace en los playgrounds, las clases son los objetivos −1 y 1, la salida es una tanh y la pérdida es el medio error cuadrático; la mitad de las 500 muestras se reserva para la prueba.

**Observa** la primera capa oculta: cada neurona corta el plano una vez, y la segunda capa une los cortes en esquinas opuestas.

**Prueba** una sola capa oculta con dos unidades: con las semillas 0 a 9 se atasca entre el 65 y el 89 %. O da a la red x1*x2 como única entrada, y ninguna capa oculta: el signo del producto es la respuesta.

**Cabe esperar** una exactitud de prueba del 95 % o más en [300 épocas](do:run=stop) con cada una de las semillas 0 a 19.
</translation>
    </message>
    <message>
        <source>Untrained: what a network says before it has learned</source>
        <translation>Sin entrenar: lo que dice una red antes de haber aprendido</translation>
    </message>
    <message>
        <source>The points of exclusive or, ten hidden sigmoids and one output, with the random weights of the notebook that this is from. Nothing is trained yet.

**Look at** the histogram of the outputs, with the line at 0.5 above which an output means class 1. All 100 outputs lie between 0.069 and 0.197: whatever it is shown, this network says no, and is right for half of the points.

**Try** other seeds for other first weights. Then train: [after 100 updates](do:run=100) the outputs have come to both sides of the line for 97 points, after 2000 for all.

**Expect** that a network begins with an opinion, and that it is about nothing.
</source>
        <translation>Los puntos del o exclusivo, diez sigmoides ocultas y una salida, con los pesos aleatorios del cuaderno del que procede. Aún no se ha entrenado nada.

**Observa** el histograma de las salidas, con la línea en 0,5 por encima de la cual una salida significa clase 1. Las 100 salidas están entre 0,069 y 0,197: se le muestre lo que se le muestre, esta red dice no, y acierta en la mitad de los puntos.

**Prueba** otras semillas para otros pesos iniciales. Después entrena: [tras 100 actualizaciones](do:run=100) las salidas de 97 puntos han pasado al lado correcto de la línea; tras 2000, las de todos.

**Cabe esperar** que una red empiece con una opinión, y que esta no se base en nada.
</translation>
    </message>
    <message>
        <source>2-3-2 on four clouds: sigmoids wait on a plateau</source>
        <translation>2-3-2 sobre cuatro nubes: las sigmoides esperan en una meseta</translation>
    </message>
    <message>
        <source>The same points and weights with tanh: three times as fast</source>
        <translation>Los mismos puntos y pesos con tanh: el triple de rápido</translation>
    </message>
    <message>
        <source>Four clouds, and no line</source>
        <translation>Cuatro nubes y ninguna recta</translation>
    </message>
    <message>
        <source>Opposite corners belong together, so no straight line parts the two classes. **Try** a hidden layer that is none, with [linear units](do:activation[1]=linear): two such layers are one. [After 500 updates](do:run=500) the loss is 0.692, as good as tossing a coin (ln 2 = 0.693), and 51 of the 100 points are right.

What a link changed is taken back when you go on.</source>
        <translation>Las esquinas opuestas van juntas, así que ninguna recta separa las dos clases. **Prueba** una capa oculta que no lo es, con [unidades lineales](do:activation[1]=linear): dos capas así son una sola. [Tras 500 actualizaciones](do:run=500) la pérdida es 0,692, tan buena como lanzar una moneda (ln 2 = 0,693), y 51 de los 100 puntos son correctos.

Lo que cambió un enlace se deshace cuando sigues adelante.</translation>
    </message>
    <message>
        <source>What a hidden neuron is</source>
        <translation>Qué es una neurona oculta</translation>
    </message>
    <message>
        <source>A hidden neuron is a line with two sides. h₁ adds up [0.578 x₁ − 0.054 x₂ − 0.673](do:go=z[1][0]); where that is 0 its line is, and tanh makes it −1 far on the one side and +1 far on the other. For the first point it is [−0.761](do:go=a[1][0]).

The output layer never sees x₁ and x₂, only the three answers. What the hidden layer has to do is to put the four clouds elsewhere, so that one line is enough there.</source>
        <translation>Una neurona oculta es una recta con dos lados. h₁ suma [0,578 x₁ − 0,054 x₂ − 0,673](do:go=z[1][0]); donde eso es 0 está su recta, y tanh la lleva a −1 lejos por un lado y a +1 lejos por el otro. Para el primer punto es [−0,761](do:go=a[1][0]).

La capa de salida nunca ve x₁ ni x₂, solo las tres respuestas. Lo que tiene que hacer la capa oculta es colocar las cuatro nubes en otro sitio, de modo que allí baste una recta.</translation>
    </message>
    <message>
        <source>A plateau</source>
        <translation>Una meseta</translation>
    </message>
    <message>
        <source>300 updates, and 67 points are right, hardly more than the 63 at the beginning. **Look at** the bottom left: all of its 24 points are wrong, and 9 of the 25 on the top left.

The tiles say why. The second and the third neuron have found their lines, but both say the same on the whole left side; and the first one answers −0.86 on the bottom left and −0.78 on the top left. Nothing in the network can tell these two corners apart.</source>
        <translation>300 actualizaciones, y 67 puntos son correctos, apenas más que los 63 del principio. **Observa** abajo a la izquierda: sus 24 puntos están todos mal, y también 9 de los 25 de arriba a la izquierda.

Las teselas dicen por qué. La segunda y la tercera neurona han encontrado sus rectas, pero ambas dicen lo mismo en todo el lado izquierdo; y la primera responde −0,86 abajo a la izquierda y −0,78 arriba a la izquierda. Nada en la red puede distinguir estas dos esquinas.</translation>
    </message>
    <message>
        <source>And a way out</source>
        <translation>Y una salida</translation>
    </message>
    <message>
        <source>All 100 are right. The first neuron has turned its line: its weight of x₂ was 0.12 at update 300 and is 1.12 now, and it answers −0.86 on the bottom left, but 0.74 on the top left.

Drag the history back to 300 and slowly forward, and watch its tile: it is around 416 that the border gives way. In the loss plot the plateau ends in a slope there.</source>
        <translation>Los 100 son correctos. La primera neurona ha girado su recta: su peso de x₂ era 0,12 en la actualización 300 y ahora es 1,12, y responde −0,86 abajo a la izquierda, pero 0,74 arriba a la izquierda.

Arrastra el historial hasta 300 y luego despacio hacia delante, y mira su tesela: alrededor de 416 cede la frontera. En la gráfica de la pérdida, la meseta acaba ahí en una pendiente.</translation>
    </message>
    <message>
        <source>Three questions</source>
        <translation>Tres preguntas</translation>
    </message>
    <message>
        <source>The loss is 0.011. Each hidden neuron has become a question. The first: is the point above or below? (0.94 or more above, −0.94 or less below.) The second: is it anywhere but in the top right corner? (−0.90 there, 0.95 or more elsewhere.) The third asks the same about the bottom right.

The output adds up the answers. For class 0 it takes [3.17](do:select=W[2][0,0]) times the first, [2.53](do:select=W[2][1,0]) times the second, [−2.90](do:select=W[2][2,0]) times the third.</source>
        <translation>La pérdida es 0,011. Cada neurona oculta se ha convertido en una pregunta. La primera: ¿está el punto arriba o abajo? (0,94 o más arriba, −0,94 o menos abajo.) La segunda: ¿está en cualquier sitio menos en la esquina superior derecha? (−0,90 ahí, 0,95 o más en el resto.) La tercera pregunta lo mismo sobre la esquina inferior derecha.

La salida suma las respuestas. Para la clase 0 toma [3,17](do:select=W[2][0,0]) veces la primera, [2,53](do:select=W[2][1,0]) veces la segunda y [−2,90](do:select=W[2][2,0]) veces la tercera.</translation>
    </message>
    <message>
        <source>Other activations, and fewer neurons</source>
        <translation>Otras activaciones y menos neuronas</translation>
    </message>
    <message>
        <source>The same points and first weights, three activations. With ReLU all points are right after 306 updates, with tanh after 416, with sigmoids after 1462; drag the history, and all three go along. A sigmoid's slope is 1/4 at the most, and its answers are never around 0: the first layer's gradient begins with a norm of 0.013 there, of 0.076 with tanh.

**Try** two hidden neurons (in the form), and New weights some times: of the seeds 0 to 5 four get everything right within 4000 updates, and two stay at about 75 %. The third neuron is not needed. It helps.</source>
        <translation>Los mismos puntos y pesos iniciales, tres activaciones. Con ReLU todos los puntos son correctos tras 306 actualizaciones; con tanh, tras 416; con sigmoides, tras 1462; arrastra el historial, y las tres lo acompañan. La pendiente de una sigmoide es como mucho 1/4, y sus respuestas nunca están en torno a 0: el gradiente de la primera capa empieza allí con una norma de 0,013, y con tanh, de 0,076.

**Prueba** dos neuronas ocultas (en el formulario) y «Pesos nuevos» unas cuantas veces: de las semillas 0 a 5, cuatro lo aciertan todo en 4000 actualizaciones y dos se quedan en torno al 75 %. La tercera neurona no es necesaria. Pero ayuda.</translation>
    </message>
    <message>
        <source>The same with ReLU: faster still, and a border with corners</source>
        <translation>Lo mismo con ReLU: aún más rápido, y una frontera con esquinas</translation>
    </message>
    <message>
        <source>2-4-10-4-1 sigmoids wait long on a slope before they bend</source>
        <translation>2-4-10-4-1 sigmoides esperan mucho en una pendiente antes de curvarse</translation>
    </message>
    <message>
        <source>Two half circles that reach into one another, and a network 2-4-10-4-1 of sigmoids that learns to tell them apart, with the squared error, the learning rate 1 and all 200 samples in each update.

**Look at** the boundary. For the first 200 updates it hardly exists, then it becomes nearly straight, and after 1000 updates, where the notebook that this is from stops, it still is: the loss has fallen from 0.2537 to 0.0804, the accuracy is 88 %. That is what a single neuron reaches too (see [moons-linear](do:open=moons-linear)). The notebook's three pictures, true, predicted and rounded, are in the boundary panel under Samples: targets, answers, rounded answers; a cross marks the 24 that are wrong.

**Try** to [go on](do:run=1000): the long slope was not the end. Between update 1000 and 2000 the boundary bends around the moons, and all 200 samples are right. Reset, and try Adam with a learning rate of 0.05.

**Expect** that this training, like most, waits on plateaus; where it seems to be finished, the gradient panel says whether it is. The notebook computes with single precision, so what it prints differs from these numbers in the fourth to sixth digit.
</source>
        <translation>Dos semicírculos que se adentran uno en otro, y una red 2-4-10-4-1 de sigmoides que aprende a distinguirlos, con el error cuadrático, la tasa de aprendizaje 1 y las 200 muestras en cada actualización.

**Observa** la frontera. Durante las primeras 200 actualizaciones apenas existe, luego se vuelve casi recta, y tras 1000 actualizaciones, donde se detiene el cuaderno del que procede, lo sigue siendo: la pérdida ha bajado de 0,2537 a 0,0804 y la exactitud es del 88 %. A eso llega también una sola neurona (véase [moons-linear](do:open=moons-linear)). Las tres imágenes del cuaderno, verdadera, predicha y redondeada, están en el panel de la frontera, en «Muestras»: objetivos, respuestas, respuestas redondeadas; una cruz marca las 24 erróneas.

**Prueba** a [seguir](do:run=1000): la larga pendiente no era el final. Entre las actualizaciones 1000 y 2000 la frontera se curva en torno a las lunas, y las 200 muestras son correctas. Restablece y prueba Adam con una tasa de aprendizaje de 0,05.

**Cabe esperar** que este entrenamiento, como casi todos, espere en mesetas; donde parece terminado, el panel de los gradientes dice si lo está. El cuaderno calcula con precisión simple, así que lo que imprime difiere de estos números entre la cuarta y la sexta cifra.
</translation>
    </message>
    <message>
        <source>Two spirals: too much for few neurons, unless the inputs help</source>
        <translation>Dos espirales: demasiado para pocas neuronas, salvo que ayuden las entradas</translation>
    </message>
    <message>
        <source>Two arms that wind around one another: the hardest of the toy data sets. As playgrounds do it, the classes are the targets −1 and 1, [the output](do:go=a[3][0]) is a tanh, and the loss is half the squared error; half of the 500 samples are held back for testing.

**Look at** the boundary. Six hidden neurons can bend it a few times, but not follow an arm for almost two turns: from the seeds 0 to 9 the test accuracy stays between 59 and 72 %.

**Try** layers of 8 and 6 units, and add sin(x1) and sin(x2) to the features: within 150 epochs it is solved, from each of the seeds 0 to 4. With more units alone, 8 and 8, it takes 600 epochs and more, and only some seeds get to 95 %.

**Expect** to need more than this network has. What a layer cannot make, a feature can give.
</source>
        <translation>Dos brazos que se enrollan uno en torno al otro: el más difícil de los conjuntos de datos de juguete. Como se hace en los playgrounds, las clases son los objetivos −1 y 1, [la salida](do:go=a[3][0]) es una tanh y la pérdida es el medio error cuadrático; la mitad de las 500 muestras se reserva para la prueba.

**Observa** la frontera. Seis neuronas ocultas pueden curvarla unas cuantas veces, pero no seguir un brazo durante casi dos vueltas: con las semillas 0 a 9 la exactitud de prueba se queda entre el 59 y el 72 %.

**Prueba** capas de 8 y 6 unidades, y añade sin(x1) y sin(x2) a las características: en 150 épocas está resuelto, con cada una de las semillas 0 a 4. Solo con más unidades, 8 y 8, hacen falta 600 épocas o más, y solo algunas semillas llegan al 95 %.

**Cabe esperar** que haga falta más de lo que tiene esta red. Lo que una capa no puede formar lo puede dar una característica.
</translation>
    </message>
    <message>
        <source>Regression: a tilted plane made of curves</source>
        <translation>Regresión: un plano inclinado hecho de curvas</translation>
    </message>
    <message>
        <source>Not classes but numbers: the target is (x₁ + x₂)/12, which lies between −1 and 1. The output is linear, the loss half the squared error; half of the 500 samples are held back for testing.

**Look at** the surface and at the residuals. A network of tanh has to build a plane from curves, so it is good in the middle and gives way at the corners.

**Try** to remove both hidden layers: one linear neuron has the plane exactly, and its two weights become 1/12 = 0.0833.

**Expect** R² above 0.98 on the test samples [after 300 epochs](do:run=stop), from each of the seeds 0 to 9.
</source>
        <translation>No clases, sino números: el objetivo es (x₁ + x₂)/12, que está entre −1 y 1. La salida es lineal y la pérdida, el medio error cuadrático; la mitad de las 500 muestras se reserva para la prueba.

**Observa** la superficie y los residuos. Una red de tanh tiene que construir un plano con curvas, así que es buena en el centro y cede en las esquinas.

**Prueba** a quitar las dos capas ocultas: una neurona lineal tiene el plano exacto, y sus dos pesos pasan a ser 1/12 = 0,0833.

**Cabe esperar** R² por encima de 0,98 en las muestras de prueba [tras 300 épocas](do:run=stop), con cada una de las semillas 0 a 9.
</translation>
    </message>
    <message>
        <source>Regression: three hills and three hollows</source>
        <translation>Regresión: tres colinas y tres hondonadas</translation>
    </message>
    <message>
        <source>Three hills and three hollows, side by side: the target falls from 1 or −1 at the middle of each to 0 at a distance of 2. The output is linear, the loss half the squared error; half of the 500 samples are held back for testing.

**Look at** which hills the network finds. With four and two hidden units it has not enough to make six bumps, so it lays a wave through some of them.

**Try** two layers of eight units and 1500 epochs: R² on the test samples rises to 0.6 or 0.7. Watch whether the test loss follows the training loss.

**Expect** R² around 0.5 after [300 epochs](do:run=stop): half of what the targets vary is explained.
</source>
        <translation>Tres colinas y tres hondonadas, unas junto a otras: el objetivo baja de 1 o −1 en el centro de cada una a 0 a una distancia de 2. La salida es lineal y la pérdida, el medio error cuadrático; la mitad de las 500 muestras se reserva para la prueba.

**Observa** qué colinas encuentra la red. Con cuatro y dos unidades ocultas no tiene bastante para formar seis bultos, así que tiende una onda a través de algunos de ellos.

**Prueba** dos capas de ocho unidades y 1500 épocas: R² en las muestras de prueba sube a 0,6 o 0,7. Mira si la pérdida de prueba sigue a la de entrenamiento.

**Cabe esperar** R² en torno a 0,5 tras [300 épocas](do:run=stop): se explica la mitad de la variación de los objetivos.
</translation>
    </message>
    <message>
        <source>Many classes</source>
        <translation>Muchas clases</translation>
    </message>
    <message>
        <source>Three spirals, a hundred ReLUs, and a penalty on the weights</source>
        <translation>Tres espirales, cien ReLU y una penalización de los pesos</translation>
    </message>
    <message>
        <source>Three arms of 100 points, wound around one another for more than a turn each, a hidden layer of 100 ReLUs and a softmax for the three classes. The loss is the cross-entropy plus a penalty on all weights, with the biases among them, as the notebook has it that this is from.

**Look at** the regions of the three classes while it learns. Each ReLU is flat on one side of a line and rises on the other, so every border is made of straight pieces. The loss falls from 3.0272 to 0.6809; 0.2603 of that is the penalty, as much as at the start.

**Try** it without the penalty (L2 = 0): 93 % instead of 90 % after 5000 updates. Adam with the learning rate 0.01 gets to 93 % within 1000.

**Expect** 90 % of the 300 points [right after 5000 updates](do:run=stop), and no test: nothing is held back here. The notebook draws its first weights with the root of 2/2 + 1 where its text says 2/N; this is its code, not its text. Its arms wind for 8 radians, those of the course that it cites for 4.
</source>
        <translation>Tres brazos de 100 puntos, enrollados unos en torno a otros más de una vuelta cada uno, una capa oculta de 100 ReLU y una softmax para las tres clases. La pérdida es la entropía cruzada más una penalización de todos los pesos, sesgos incluidos, como la tiene el cuaderno del que procede.

**Observa** las regiones de las tres clases mientras aprende. Cada ReLU es plana a un lado de una recta y sube al otro, así que toda frontera está hecha de trozos rectos. La pérdida baja de 3,0272 a 0,6809; 0,2603 de eso es la penalización, tanto como al principio.

**Prueba** sin la penalización (L2 = 0): 93 % en lugar de 90 % tras 5000 actualizaciones. Adam con la tasa de aprendizaje 0,01 llega al 93 % en 1000.

**Cabe esperar** el 90 % de los 300 puntos [correctos tras 5000 actualizaciones](do:run=stop), y ninguna prueba: aquí no se reserva nada. El cuaderno sortea sus pesos iniciales con la raíz de 2/2 + 1 donde su texto dice 2/N; esto es su código, no su texto. Sus brazos se enrollan 8 radianes; los del curso que cita, 4.
</translation>
    </message>
    <message>
        <source>Three arms, a hundred neurons</source>
        <translation>Tres brazos, cien neuronas</translation>
    </message>
    <message>
        <source>300 points in three arms that are wound around one another, 100 hidden ReLUs, three outputs: 603 numbers to learn. Before it has learned anything, 80 points are right, fewer than by guessing, and the loss is 3.03, of which 2.76 is for its answers. If it said one third to everything, that would be ln 3 = 1.10. So it is worse than ignorant: it is wrong, and sure of it.

**Try** [a layer without an activation](do:activation[1]=linear): [after 1000 updates](do:run=1000) 131 points are right, and so they are after 5000.</source>
        <translation>300 puntos en tres brazos enrollados unos en torno a otros, 100 ReLU ocultas, tres salidas: 603 números que aprender. Antes de haber aprendido nada, 80 puntos son correctos, menos que adivinando, y la pérdida es 3,03, de la que 2,76 es por sus respuestas. Si dijera un tercio a todo, eso sería ln 3 = 1,10. Así que es peor que ignorante: se equivoca y está segura de ello.

**Prueba** [una capa sin activación](do:activation[1]=linear): [tras 1000 actualizaciones](do:run=1000) 131 puntos son correctos, y lo mismo tras 5000.</translation>
    </message>
    <message>
        <source>200 updates</source>
        <translation>200 actualizaciones</translation>
    </message>
    <message>
        <source>134 points are right. **Look at** the borders: straight pieces that meet at corners. A ReLU is flat on the one side of a line and rises on the other; a sum of a hundred of them is a landscape of flat facets, folded along a hundred lines, and a border is where two such landscapes cross.

12 of the hundred say 0 to all points, from the start: no gradient ever reaches them, and 88 have to do.</source>
        <translation>134 puntos son correctos. **Observa** las fronteras: trozos rectos que se encuentran en esquinas. Una ReLU es plana a un lado de una recta y sube al otro; una suma de cien de ellas es un paisaje de facetas planas, plegado a lo largo de cien rectas, y una frontera es donde se cruzan dos paisajes así.

12 de las cien dicen 0 a todos los puntos, desde el principio: nunca les llega ningún gradiente, y tienen que bastar 88.</translation>
    </message>
    <message>
        <source>1000 updates</source>
        <translation>1000 actualizaciones</translation>
    </message>
    <message>
        <source>213 points are right: the regions begin to wind. Of the 225 that are more than 0.25 from the middle 201 are right, of the 75 within only 12: there the arms come close to one another, and many folds are asked for in little room.</source>
        <translation>213 puntos son correctos: las regiones empiezan a enrollarse. De los 225 que están a más de 0,25 del centro son correctos 201; de los 75 de dentro, solo 12: ahí los brazos se acercan unos a otros, y se piden muchos pliegues en poco espacio.</translation>
    </message>
    <message>
        <source>5000 updates</source>
        <translation>5000 actualizaciones</translation>
    </message>
    <message>
        <source>269 of 300 are right, 90 %: all but 2 of those outside, 46 of the 75 in the middle. Of what it gets wrong the network is not sure: its highest probability is 0.45 there on average, and 0.70 over all.

The loss is 0.681; 0.260 of that has nothing to do with the points. It is the penalty: half of 0.001 times the sum of the squares of all 603 numbers.</source>
        <translation>269 de 300 son correctos, el 90 %: todos menos 2 de los de fuera, 46 de los 75 del centro. De lo que falla, la red no está segura: su probabilidad más alta es ahí 0,45 de media, y 0,70 en total.

La pérdida es 0,681; 0,260 de eso no tiene nada que ver con los puntos. Es la penalización: la mitad de 0,001 veces la suma de los cuadrados de los 603 números.</translation>
    </message>
    <message>
        <source>What the penalty is for</source>
        <translation>Para qué sirve la penalización</translation>
    </message>
    <message>
        <source>It keeps the weights short, and short weights make soft borders. Set L2 in the form to 0, start over and train anew: 280 points are right after 5000 updates instead of 269. With 0.01 it is 128: now the weights are too short to fold anything.

So is it better without? On these points, yes. Whether on others nobody knows here, as none were held back. [The same with a third held back](do:open=spiral-200) is next in the library.</source>
        <translation>Mantiene los pesos cortos, y los pesos cortos dan fronteras suaves. Pon L2 a 0 en el formulario, empieza de nuevo y vuelve a entrenar: 280 puntos son correctos tras 5000 actualizaciones en lugar de 269. Con 0,01 son 128: ahora los pesos son demasiado cortos para plegar nada.

¿Es mejor, entonces, sin ella? En estos puntos, sí. Si también en otros, aquí nadie lo sabe, pues no se reservó ninguno. [Lo mismo con un tercio reservado](do:open=spiral-200) es lo siguiente en la biblioteca.</translation>
    </message>
    <message>
        <source>900 points in three spirals, a third of them held back</source>
        <translation>900 puntos en tres espirales, un tercio de ellos reservado</translation>
    </message>
    <message>
        <source>The whole experiment of the notebook: 300 points in each of three arms, 200 ReLUs, and a third of the points that is never trained on. The points come from the generator.

**Look at** the two losses. They fall together, and the accuracy on the 300 points held back is that on the 600 learned from: this network has learned the arms, not the points.

**Try** 90 points instead of 900. The training accuracy becomes 100 % and that of the test falls to 67 %: now it has learned the points. More noise than 0.4 has another effect, as then the arms really overlap.

**Expect** a slow beginning: about 71 % after [1000 updates](do:run=1000), over 93 % after [2000](do:run=stop) and 96 % after 5000, each of them on points that it has never seen.
</source>
        <translation>El experimento entero del cuaderno: 300 puntos en cada uno de tres brazos, 200 ReLU y un tercio de los puntos con el que nunca se entrena. Los puntos salen del generador.

**Observa** las dos pérdidas. Bajan juntas, y la exactitud en los 300 puntos reservados es la de los 600 de los que se aprende: esta red ha aprendido los brazos, no los puntos.

**Prueba** 90 puntos en lugar de 900. La exactitud de entrenamiento llega al 100 % y la de prueba baja al 67 %: ahora ha aprendido los puntos. Más ruido que 0,4 tiene otro efecto, pues entonces los brazos se solapan de verdad.

**Cabe esperar** un comienzo lento: alrededor del 71 % tras [1000 actualizaciones](do:run=1000), más del 93 % tras [2000](do:run=stop) y el 96 % tras 5000, siempre en puntos que nunca ha visto.
</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Handwritten digits, 64-10-10: ten sigmoids get 77 % right</source>
        <translation>Dígitos manuscritos, 64-10-10: diez sigmoides aciertan el 77 %</translation>
    </message>
    <message>
        <source>1797 images of 8×8 pixels, each a number from 0 to 16. A network 64-10-10 learns from 1257 of them which digit they show; the other 540 are for testing. Ten sigmoids, a softmax, batches of 32, [20 000 updates](do:run=stop) with a learning rate of 0.01; split and first weights are the notebook's that this is from.

**Look at** the hidden layer at the start: weights between −1 and 1 times pixels up to 16, summed over 64 of them, are large, and 92 % of what the sigmoids say is within 0.01 of 0 or 1. There they are flat, so little comes back through them, and learning is slow.

**Try** smaller first weights (Xavier): 93.5 % of the test images instead of 77 %, and nothing else was changed. Adam with a learning rate of 0.001 gets to 89 %. Then open [digits-better](do:open=digits-better).

**Expect** about 77 % of the test images right and 84 % of the others. The notebook's own code gets 76.85 %, with slopes of the first layer that are slightly wrong; with the right ones it is 77.41 %. Which digits are taken for which, the confusion matrix says.
</source>
        <translation>1797 imágenes de 8×8 píxeles, cada uno un número de 0 a 16. Una red 64-10-10 aprende de 1257 de ellas qué dígito muestran; las otras 540 son de prueba. Diez sigmoides, una softmax, lotes de 32, [20 000 actualizaciones](do:run=stop) con una tasa de aprendizaje de 0,01; el reparto y los pesos iniciales son los del cuaderno del que procede.

**Observa** la capa oculta al principio: pesos entre −1 y 1 por píxeles de hasta 16, sumados sobre 64, dan números grandes, y el 92 % de lo que dicen las sigmoides está a menos de 0,01 de 0 o de 1. Ahí son planas, así que poco vuelve a través de ellas, y el aprendizaje es lento.

**Prueba** pesos iniciales menores (Xavier): el 93,5 % de las imágenes de prueba en lugar del 77 %, sin cambiar nada más. Adam con una tasa de aprendizaje de 0,001 llega al 89 %. Después abre [digits-better](do:open=digits-better).

**Cabe esperar** alrededor del 77 % de las imágenes de prueba y el 84 % de las demás correctas. El propio código del cuaderno llega al 76,85 %, con pendientes de la primera capa un poco erróneas; con las correctas es el 77,41 %. Qué dígitos se toman por cuáles lo dice la matriz de confusión.
</translation>
    </message>
    <message>
        <source>An image is 64 numbers</source>
        <translation>Una imagen son 64 números</translation>
    </message>
    <message>
        <source>8×8 pixels, each from 0, no ink, to 16: the network gets them as 64 inputs in a row and does not know which are neighbors. Ten sigmoids, ten outputs, 760 numbers to learn, from 1257 images; 540 others are for testing.

The first image of this batch, in the tab Image, is a 9. [The answer](do:go=a[2][9]) for that is 0.05, and [the highest](do:go=a[2][0]) is 0.37, for 0. Over all it is right as often as by guessing, 10 %.</source>
        <translation>8×8 píxeles, cada uno de 0, sin tinta, a 16: la red los recibe como 64 entradas en fila y no sabe cuáles son vecinos. Diez sigmoides, diez salidas, 760 números que aprender, de 1257 imágenes; otras 540 son de prueba.

La primera imagen de este lote, en la pestaña «Imagen», es un 9. [La respuesta](do:go=a[2][9]) para eso es 0,05, y [la más alta](do:go=a[2][0]) es 0,37, para 0. En total acierta tan a menudo como adivinando, el 10 %.</translation>
    </message>
    <message>
        <source>Sums that are far too large</source>
        <translation>Sumas demasiado grandes</translation>
    </message>
    <message>
        <source>The first weights lie between −1 and 1, and the pixels go up to 16. The sum of 64 such products is large: [−39.2](do:go=z[1][0]) for the first neuron here, and they go from −121 to 144. There a sigmoid is flat: 92 % of all their answers are within 0.01 of 0 or 1, and the slope is 0.009 on average, where it could be 0.25.

**Predict**: what does that mean for the way back?</source>
        <translation>Los pesos iniciales están entre −1 y 1, y los píxeles llegan hasta 16. La suma de 64 productos así es grande: aquí [−39,2](do:go=z[1][0]) para la primera neurona, y van de −121 a 144. Ahí una sigmoide es plana: el 92 % de todas sus respuestas está a menos de 0,01 de 0 o de 1, y la pendiente es 0,009 de media, cuando podría ser 0,25.

**Predice**: ¿qué significa eso para el camino de vuelta?</translation>
    </message>
    <message>
        <source>A slow start</source>
        <translation>Un comienzo lento</translation>
    </message>
    <message>
        <source>1000 updates, 25 times through all images: 23 % are right, 20 % of those for testing. What gets past the flat sigmoids to the first layer is little. Most of what is learned so far, the ten outputs have learned from ten numbers that were there by chance.</source>
        <translation>1000 actualizaciones, 25 veces todas las imágenes: el 23 % son correctas, el 20 % de las de prueba. Lo que pasa por las sigmoides planas hasta la primera capa es poco. La mayor parte de lo aprendido hasta ahora lo han aprendido las diez salidas de diez números que estaban ahí por azar.</translation>
    </message>
    <message>
        <source>20 000 updates: 77 of 100</source>
        <translation>20 000 actualizaciones: 77 de 100</translation>
    </message>
    <message>
        <source>84 % of the images are right, and of the 540 others 415, that is 77 %. **Look at** the confusion matrix, in the tab beside it: of 56 eights, 34 are taken for a five and 3 for what they are. Ten neurons that are on or off are little to tell ten digits apart.

What is right for the images it learned from is not as right for others: the gap of 7 points is overfitting, small as this network is.</source>
        <translation>El 84 % de las imágenes son correctas, y de las otras 540, 415, el 77 %. **Observa** la matriz de confusión, en la pestaña de al lado: de 56 ochos, 34 se toman por un cinco y 3 por lo que son. Diez neuronas que están encendidas o apagadas son pocas para distinguir diez dígitos.

Lo que acierta en las imágenes de las que aprendió no lo acierta tanto en otras: la brecha de 7 puntos es sobreajuste, por pequeña que sea esta red.</translation>
    </message>
    <message>
        <source>One number makes the difference</source>
        <translation>Un número marca la diferencia</translation>
    </message>
    <message>
        <source>If little gets through, take longer steps: [the rate 0.1](do:rate=0.1) instead of 0.01, and [2000 updates](do:run=2000). That is 78 % of the test images instead of 41 % after as many, and 88 % after 20 000.

Or do not let the sums get so large in the first place: with Xavier as the initializer (in the form), and nothing else changed, it is 93.5 % after 20 000. [Done better](do:open=digits-better) puts all of this together: 98.5 % within a second.</source>
        <translation>Si pasa poco, da pasos más largos: [la tasa 0,1](do:rate=0.1) en lugar de 0,01, y [2000 actualizaciones](do:run=2000). Eso da el 78 % de las imágenes de prueba en lugar del 41 % tras otras tantas, y el 88 % tras 20 000.

O no dejes que las sumas se hagan tan grandes: con Xavier como inicializador (en el formulario), y sin cambiar nada más, es el 93,5 % tras 20 000. [Mejor hecho](do:open=digits-better) reúne todo esto: 98,5 % en menos de un segundo.</translation>
    </message>
    <message>
        <source>The same digits, done better: 98 % within a second</source>
        <translation>Los mismos dígitos, mejor hechos: 98 % en menos de un segundo</translation>
    </message>
    <message>
        <source>The notebook ends with the question whether you can beat its 77 %. Here are [the same digits](do:open=digits) and the same split, 64 tanh units instead of ten sigmoids, first weights that fit their number (Xavier), Adam, and a penalty on large weights.

**Look at** the accuracy of the test: 83 % after the first of 30 epochs, 96 % after five. [The whole training](do:run=stop) takes less than a second.

**Try** it without the penalty (L2 = 0): the training loss falls to a fifth of what it was, and the test gets no better. Other seeds: of the first six, all end above 97 %.

**Expect** 98.5 % of the 540 test images right: eight are not. Look at those; some are hard for people, too.
</source>
        <translation>El cuaderno acaba con la pregunta de si puedes superar su 77 %. Aquí están [los mismos dígitos](do:open=digits) y el mismo reparto, 64 unidades tanh en lugar de diez sigmoides, pesos iniciales acordes con su número (Xavier), Adam y una penalización de los pesos grandes.

**Observa** la exactitud de prueba: 83 % tras la primera de 30 épocas, 96 % tras cinco. [El entrenamiento entero](do:run=stop) tarda menos de un segundo.

**Prueba** sin la penalización (L2 = 0): la pérdida de entrenamiento baja a la quinta parte de lo que era, y la prueba no mejora. Otras semillas: de las seis primeras, todas acaban por encima del 97 %.

**Cabe esperar** el 98,5 % de las 540 imágenes de prueba correctas: ocho no lo son. Míralas; algunas son difíciles también para las personas.
</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Qué sale mal</translation>
    </message>
    <message>
        <source>Without activations the numbers grow with each layer</source>
        <translation>Sin activaciones los números crecen con cada capa</translation>
    </message>
    <message>
        <source>A network 3-4-10-20-50-2 without activations, all of whose weights are drawn from the standard normal distribution, and one sample.

**Look at** the size of the numbers. As the root of the mean square, it is 1.3 in the first layer, then 2.3, 7.4, 32 and 391 in the last. Each layer adds up n numbers with random signs, which multiplies the size by about √n.

**Try** Xavier as the initializer: it divides by that √n, and all layers keep numbers around 0.5. Then the learning rate 0.01 is fine. With these weights [0.00001](do:rate=0.00001) already is too much: after six updates the numbers are too large for the computer.

**Expect** that depth adds nothing here: a product of matrices is one matrix, so all of these layers together are one linear layer. What makes depth worth anything are the activations ([deep-tanh](do:open=deep-tanh), [deep-relu](do:open=deep-relu)).
</source>
        <translation>Una red 3-4-10-20-50-2 sin activaciones, con todos los pesos sorteados de la distribución normal estándar, y una muestra.

**Observa** el tamaño de los números. Como raíz de la media de los cuadrados, es 1,3 en la primera capa, luego 2,3; 7,4; 32 y, en la última, 391. Cada capa suma n números con signos aleatorios, lo que multiplica el tamaño por cerca de √n.

**Prueba** Xavier como inicializador: divide por esa √n, y todas las capas conservan números en torno a 0,5. Entonces la tasa de aprendizaje 0,01 va bien. Con estos pesos, [0,00001](do:rate=0.00001) ya es demasiado: tras seis actualizaciones los números son demasiado grandes para el ordenador.

**Cabe esperar** que la profundidad no añada nada aquí: un producto de matrices es una matriz, así que todas estas capas juntas son una sola capa lineal. Lo que da valor a la profundidad son las activaciones ([deep-tanh](do:open=deep-tanh), [deep-relu](do:open=deep-relu)).
</translation>
    </message>
    <message>
        <source>Six layers of sigmoids squeeze everything to a constant</source>
        <translation>Seis capas de sigmoides lo comprimen todo en una constante</translation>
    </message>
    <message>
        <source>One input x, hidden layers of 4, 10, 30, 10 and 4 softmax units, and one output; all weights are from the standard normal distribution, 100 inputs from −3 to 3. The targets, a wave between 0 and 1, are ours: the notebook that this is from only looks at what comes out.

**Look at** the curve, what the network says to every x: it is nearly constant, from 0.584 to 0.593. In each layer the outputs share a total of 1, and the more units there are the less is left for each. The output itself is linear, as the softmax of one number is always 1.

**Side by side** with it run sigmoids, tanh and cosines in all layers, from the same first weights ([deep-sigmoid](do:open=deep-sigmoid), [deep-tanh](do:open=deep-tanh), [deep-cos](do:open=deep-cos)).

**Try** Adam with the same learning rate: a loss of 0.003, so this network can do it, too.

**Expect** the loss 0.129, that of the mean. The gradient's norm is 0.09 in the last layer and 0.0016 in the first. The notebook's softmax divides by the sum over all 100 samples at once; here each sample has a softmax of its own.
</source>
        <translation>Una entrada x, capas ocultas de 4, 10, 30, 10 y 4 unidades softmax, y una salida; todos los pesos son de la distribución normal estándar, 100 entradas de −3 a 3. Los objetivos, una onda entre 0 y 1, son nuestros: el cuaderno del que procede solo mira lo que sale.

**Observa** la curva, lo que dice la red a cada x: es casi constante, de 0,584 a 0,593. En cada capa las salidas se reparten un total de 1, y cuantas más unidades hay, menos queda para cada una. La salida misma es lineal, pues la softmax de un solo número es siempre 1.

**Lado a lado** con ella avanzan sigmoides, tanh y cosenos en todas las capas, desde los mismos pesos iniciales ([deep-sigmoid](do:open=deep-sigmoid), [deep-tanh](do:open=deep-tanh), [deep-cos](do:open=deep-cos)).

**Prueba** Adam con la misma tasa de aprendizaje: una pérdida de 0,003, así que esta red también puede.

**Cabe esperar** la pérdida 0,129, la de la media. La norma del gradiente es 0,09 en la última capa y 0,0016 en la primera. La softmax del cuaderno divide por la suma de las 100 muestras a la vez; aquí cada muestra tiene su propia softmax.
</translation>
    </message>
    <message>
        <source>The network and the samples of the experiment vanishing-gradient, with ReLU in the six hidden layers and weights drawn as He and others proposed for it. The slope of a ReLU is 1 or 0: what comes through comes through whole.

**Look at** the gradient of each layer. Over all training samples the norm of ∂J/∂W is at the start 0.09 in the last layer and 0.02 in the first, 5 times less instead of 12 000 times; those of a batch, which the bars show, are alike. Its neighbor is [vanishing-gradient](do:open=vanishing-gradient).

**Try** the initializer xavier_normal, which is made for other activations, or sigmoids in the hidden layers, and compare the first values of the gradients.

**Expect** that all training samples are right within [300 updates](do:run=300), from each of the seeds 0 to 4.
</source>
        <translation>La red y las muestras del experimento vanishing-gradient, con ReLU en las seis capas ocultas y pesos sorteados como propusieron He y otros para ella. La pendiente de una ReLU es 1 o 0: lo que pasa, pasa entero.

**Observa** el gradiente de cada capa. Sobre todas las muestras de entrenamiento, la norma de ∂J/∂W es al principio 0,09 en la última capa y 0,02 en la primera, 5 veces menos en lugar de 12 000 veces; las de un lote, que muestran las barras, son parecidas. Su vecina es [vanishing-gradient](do:open=vanishing-gradient).

**Prueba** el inicializador xavier_normal, que está hecho para otras activaciones, o sigmoides en las capas ocultas, y compara los primeros valores de los gradientes.

**Cabe esperar** que todas las muestras de entrenamiento sean correctas en [300 actualizaciones](do:run=300), con cada una de las semillas 0 a 4.
</translation>
    </message>
    <message>
        <source>Six layers of tanh make a step, and learn all the same</source>
        <translation>Seis capas de tanh forman un escalón, y aun así aprenden</translation>
    </message>
    <message>
        <source>Six layers of ReLU: too steep, and dead after one update</source>
        <translation>Seis capas de ReLU: demasiado empinada, y muerta tras una actualización</translation>
    </message>
    <message>
        <source>Six layers of cosines: waves within waves</source>
        <translation>Seis capas de cosenos: ondas dentro de ondas</translation>
    </message>
    <message>
        <source>Five layers of softmax: the more units, the less for each</source>
        <translation>Cinco capas de softmax: cuantas más unidades, menos para cada una</translation>
    </message>
    <message>
        <source>Six layers of sigmoids: the first one never learns</source>
        <translation>Seis capas de sigmoides: la primera no aprende nunca</translation>
    </message>
    <message>
        <source>A disk in a ring, and six hidden layers of six sigmoids. On its way back the gradient is multiplied in every layer by the slope of a sigmoid, which is 1/4 at the most.

**Look at** the gradient of each layer. Over all training samples the norm of ∂J/∂W is at the start 0.06 in the last layer and 0.000005 in the first, 12 000 times less; the bars show those of each batch, which differ, but as widely. The first layers do not learn, the last one can only learn the mean: the loss stays at ln 2 = 0.693, where all answers are 0.5.

**Try** fewer hidden layers (with two it learns), tanh instead of the sigmoid, or Adam with a learning rate of 0.01, which divides each gradient by its own size.

**Expect** nothing at all for 300 epochs, while what runs side by side with it, [vanishing-gradient-relu](do:open=vanishing-gradient-relu), gets every training sample right: the same network with another activation and another start.
</source>
        <translation>Un disco en un anillo y seis capas ocultas de seis sigmoides. En su camino de vuelta el gradiente se multiplica en cada capa por la pendiente de una sigmoide, que es como mucho 1/4.

**Observa** el gradiente de cada capa. Sobre todas las muestras de entrenamiento, la norma de ∂J/∂W es al principio 0,06 en la última capa y 0,000005 en la primera, 12 000 veces menos; las barras muestran las de cada lote, que son otras, pero igual de dispares. Las primeras capas no aprenden, la última solo puede aprender la media: la pérdida se queda en ln 2 = 0,693, donde todas las respuestas son 0,5.

**Prueba** menos capas ocultas (con dos aprende), tanh en lugar de la sigmoide, o Adam con una tasa de aprendizaje de 0,01, que divide cada gradiente por su propio tamaño.

**Cabe esperar** nada en absoluto durante 300 épocas, mientras que la que avanza lado a lado con ella, [vanishing-gradient-relu](do:open=vanishing-gradient-relu), acierta todas las muestras de entrenamiento: la misma red con otra activación y otro inicio.
</translation>
    </message>
    <message>
        <source>Six hidden layers, one answer</source>
        <translation>Seis capas ocultas, una respuesta</translation>
    </message>
    <message>
        <source>Six hidden layers should be able to do more than one. **Look at** the tiles, from left to right: in the first layer each goes from one color to the other across the plane; with every layer there is less of that, until each has a single color. The output is 0.5528 at one point and 0.5529 at another: the network hardly sees where it is.</source>
        <translation>Seis capas ocultas deberían poder hacer más que una. **Observa** las teselas, de izquierda a derecha: en la primera capa cada una pasa de un color al otro a través del plano; con cada capa queda menos de eso, hasta que cada una tiene un solo color. La salida es 0,5528 en un punto y 0,5529 en otro: la red apenas ve dónde está.</translation>
    </message>
    <message>
        <source>On the way back</source>
        <translation>En el camino de vuelta</translation>
    </message>
    <message>
        <source>It is the same on the way back. [In the last layer](do:go=dJ/dW[7][0,0]) the gradient of this batch is 0.0797 for the first weight, [in the first layer](do:go=dJ/dW[1][0,0]) 0.0000237. As norms of whole layers: 0.176 and 0.0000644, 2700 times less. One update moves the first layer by some millionths.

Go from layer to layer with ← and look at the gradients: a third or a quarter is left each time.</source>
        <translation>En el camino de vuelta ocurre lo mismo. [En la última capa](do:go=dJ/dW[7][0,0]) el gradiente de este lote es 0,0797 para el primer peso; [en la primera capa](do:go=dJ/dW[1][0,0]), 0,0000237. Como normas de capas enteras: 0,176 y 0,0000644, 2700 veces menos. Una actualización mueve la primera capa unas millonésimas.

Ve de capa en capa con ← y mira los gradientes: cada vez queda un tercio o un cuarto.</translation>
    </message>
    <message>
        <source>Where it is lost</source>
        <translation>Dónde se pierde</translation>
    </message>
    <message>
        <source>In every layer the gradient is multiplied by the slope of a sigmoid, and that is 1/4 at its very best. Here it is: the sums are small, and the slopes lie between 0.20 and 0.25 on average. Nothing is saturated. But six times 1/4 is 1/4096, and the weights do not make up for it.

The gallery shows the others: tanh has the slope 1 at its middle, a ReLU has it on its whole right side.</source>
        <translation>En cada capa el gradiente se multiplica por la pendiente de una sigmoide, y esa es 1/4 en el mejor de los casos. Aquí lo es: las sumas son pequeñas, y las pendientes están de media entre 0,20 y 0,25. Nada está saturado. Pero seis veces 1/4 es 1/4096, y los pesos no lo compensan.

La galería muestra las demás: tanh tiene la pendiente 1 en su centro; una ReLU la tiene en todo su lado derecho.</translation>
    </message>
    <message>
        <source>300 epochs</source>
        <translation>300 épocas</translation>
    </message>
    <message>
        <source>4500 updates later the loss is 0.693 and 75 of 150 points are right. Nothing has happened, or almost: the bias of the output has found the middle, 0.5, and ln 2 = 0.693 is what that costs.

**Look at** the gradient panel: the curve of layer 1 lies hundreds to thousands of times below that of layer 7, from the beginning to the end.</source>
        <translation>4500 actualizaciones después la pérdida es 0,693 y 75 de 150 puntos son correctos. No ha pasado nada, o casi: el sesgo de la salida ha encontrado el centro, 0,5, y ln 2 = 0,693 es lo que eso cuesta.

**Observa** el panel de los gradientes: la curva de la capa 1 está de cientos a miles de veces por debajo de la de la capa 7, de principio a fin.</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Qué ayuda</translation>
    </message>
    <message>
        <source>Fewer layers: with three hidden layers in place of six 63 % are right after 300 epochs, with two all of them. Remove some in the form.

Another activation: beside it is [the same network with ReLU and He's weights](do:open=vanishing-gradient-relu). After 20 epochs all of its 200 points are right; the gradients of its first and last layer were 5 times apart at the start, not 2700. That is a good deal of why deep networks are possible.</source>
        <translation>Menos capas: con tres capas ocultas en lugar de seis, el 63 % es correcto tras 300 épocas; con dos, todos los puntos. Quita algunas en el formulario.

Otra activación: al lado está [la misma red con ReLU y los pesos de He](do:open=vanishing-gradient-relu). Tras 20 épocas sus 200 puntos son todos correctos; los gradientes de su primera y su última capa diferían al principio en un factor 5, no 2700. A eso se debe en buena parte que las redes profundas sean posibles.</translation>
    </message>
    <message>
        <source>The gradient comes through</source>
        <translation>El gradiente pasa</translation>
    </message>
    <message>
        <source>The same network with ReLU and He's weights</source>
        <translation>La misma red con ReLU y los pesos de He</translation>
    </message>
    <message>
        <source>The gradient vanishes</source>
        <translation>El gradiente se desvanece</translation>
    </message>
    <message>
        <source>Three perceptrons, 1: bottom left</source>
        <translation>Tres perceptrones, 1: abajo a la izquierda</translation>
    </message>
    <message>
        <source>Three perceptrons, 2: top right</source>
        <translation>Tres perceptrones, 2: arriba a la derecha</translation>
    </message>
    <message>
        <source>Three perceptrons, 3: one of the two</source>
        <translation>Tres perceptrones, 3: uno de los dos</translation>
    </message>
    <message>
        <source>Four clouds in the corners of a square, where opposite corners belong together, and a network 2-3-2: three hidden sigmoids, and a softmax with one output for each class. The 100 points and the first weights are those of the notebook that this is from.

**Look at** the long plateau: for 1200 updates three sigmoids make next to one straight cut, and a third of the points is wrong. Then the loss falls within 400 updates.

**Side by side** with it run tanh and ReLU, from the same first weights ([xor-tanh](do:open=xor-tanh), [xor-relu](do:open=xor-relu)): while the sigmoids wait, both of them are done.

**Expect** all points right after 1500 updates, and a loss of 0.12416 [after 2000 updates](do:run=stop). The notebook changes the weights of the last layer before it sends the error back through them; its gradients of the first layer are therefore slightly wrong, and its loss comes out as 0.12382. Here they are right.
</source>
        <translation>Cuatro nubes en las esquinas de un cuadrado, donde las esquinas opuestas van juntas, y una red 2-3-2: tres sigmoides ocultas y una softmax con una salida por clase. Los 100 puntos y los pesos iniciales son los del cuaderno del que procede.

**Observa** la larga meseta: durante 1200 actualizaciones tres sigmoides dan casi un único corte recto, y un tercio de los puntos está mal. Después la pérdida cae en 400 actualizaciones.

**Lado a lado** con ella avanzan tanh y ReLU, desde los mismos pesos iniciales ([xor-tanh](do:open=xor-tanh), [xor-relu](do:open=xor-relu)): mientras las sigmoides esperan, las otras dos ya han terminado.

**Cabe esperar** todos los puntos correctos tras 1500 actualizaciones, y una pérdida de 0,12416 [tras 2000 actualizaciones](do:run=stop). El cuaderno cambia los pesos de la última capa antes de enviar el error de vuelta a través de ellos; por eso sus gradientes de la primera capa son un poco erróneos, y su pérdida resulta ser 0,12382. Aquí son correctos.
</translation>
    </message>
    <message>
        <source>Four clouds in the corners of a square, where opposite corners belong together, and a network 2-3-2: three hidden tanh units, and a softmax with one output for each class. The 100 points and the first weights are those of the notebook that this is from.

**Look at** how much sooner this one learns than [its twin with sigmoids](do:open=xor-sigmoid) (xor-sigmoid). A tanh is steeper, 1 instead of 1/4 at its middle, and its outputs are around 0.

**Side by side** with it run sigmoids and ReLU, from the same first weights (xor-sigmoid, xor-relu).

**Expect** all points right after [500 updates](do:run=500), and a loss of 0.010965 after [2000 updates](do:run=stop). The notebook changes the weights of the last layer before it sends the error back through them; its gradients of the first layer are therefore slightly wrong, and its loss comes out as 0.010962. Here they are right.
</source>
        <translation>Cuatro nubes en las esquinas de un cuadrado, donde las esquinas opuestas van juntas, y una red 2-3-2: tres unidades tanh ocultas y una softmax con una salida por clase. Los 100 puntos y los pesos iniciales son los del cuaderno del que procede.

**Observa** cuánto antes aprende esta que [su gemela con sigmoides](do:open=xor-sigmoid) (xor-sigmoid). Una tanh es más empinada, 1 en lugar de 1/4 en su centro, y sus salidas están en torno a 0.

**Lado a lado** con ella avanzan sigmoides y ReLU, desde los mismos pesos iniciales (xor-sigmoid, xor-relu).

**Cabe esperar** todos los puntos correctos tras [500 actualizaciones](do:run=500), y una pérdida de 0,010965 tras [2000 actualizaciones](do:run=stop). El cuaderno cambia los pesos de la última capa antes de enviar el error de vuelta a través de ellos; por eso sus gradientes de la primera capa son un poco erróneos, y su pérdida resulta ser 0,010962. Aquí son correctos.
</translation>
    </message>
    <message>
        <source>Exclusive or with ReLU</source>
        <translation>O exclusivo con ReLU</translation>
    </message>
    <message>
        <source>Exclusive or with sigmoids</source>
        <translation>O exclusivo con sigmoides</translation>
    </message>
    <message>
        <source>Exclusive or with tanh</source>
        <translation>O exclusivo con tanh</translation>
    </message>
    <message>
        <source>Exclusive or</source>
        <translation>O exclusivo</translation>
    </message>
</context>
<context>
    <name>ExperimentAbout</name>
    <message>
        <source>About this experiment</source>
        <translation>Sobre este experimento</translation>
    </message>
    <message>
        <source>Lesson in {count} parts</source>
        <translation>Lección en {count} partes</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>Salir de la lección</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Show less about this experiment</source>
        <translation>Mostrar menos sobre este experimento</translation>
    </message>
    <message>
        <source>Show more about this experiment</source>
        <translation>Mostrar más sobre este experimento</translation>
    </message>
</context>
<context>
    <name>ExperimentBatches</name>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Which samples each update takes its mean over</source>
        <translation>Sobre qué muestras toma la media cada actualización</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño del lote</translation>
    </message>
    <message>
        <source>Samples an update; the last batch of an epoch takes what is left</source>
        <translation>Muestras por actualización; el último lote de una época toma las que quedan</translation>
    </message>
    <message>
        <source>Order seed</source>
        <translation>Semilla del orden</translation>
    </message>
    <message>
        <source>What the order of the samples is drawn from</source>
        <translation>De dónde sale el orden de las muestras</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>The rule that ends the training by itself</source>
        <translation>La regla que termina por sí sola el entrenamiento</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Loss below</source>
        <translation>Pérdida bajo</translation>
    </message>
    <message>
        <source>Step below</source>
        <translation>Paso bajo</translation>
    </message>
    <message>
        <source>Change where training stops</source>
        <translation>Cambiar dónde para el entrenamiento</translation>
    </message>
    <message>
        <source>Training stops by itself here</source>
        <translation>Aquí para por sí solo el entrenamiento</translation>
    </message>
    <message>
        <source>Choose the batches</source>
        <translation>Elegir los lotes</translation>
    </message>
    <message>
        <source>Change the batch size</source>
        <translation>Cambiar el tamaño del lote</translation>
    </message>
    <message>
        <source>Change the order of the samples</source>
        <translation>Cambiar el orden de las muestras</translation>
    </message>
    <message>
        <source>Choose when training stops</source>
        <translation>Elegir cuándo para el entrenamiento</translation>
    </message>
</context>
<context>
    <name>ExperimentCsv</name>
    <message>
        <source>Choose another file</source>
        <translation>Elegir otro archivo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>The column to be learned</source>
        <translation>La columna que hay que aprender</translation>
    </message>
    <message>
        <source>What becomes of {0}</source>
        <translation>Qué se hace con {0}</translation>
    </message>
    <message>
        <source>and {0} more columns</source>
        <translation>y {0} columnas más</translation>
    </message>
    <message>
        <source>Columns · {0}</source>
        <translation>Columnas · {0}</translation>
    </message>
    <message>
        <source>Choose {name} as the target</source>
        <translation>Elegir {name} como objetivo</translation>
    </message>
    <message>
        <source>Choose what becomes of {name}</source>
        <translation>Elegir qué se hace con {name}</translation>
    </message>
</context>
<context>
    <name>ExperimentData</name>
    <message>
        <source>Set</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>Where the samples come from</source>
        <translation>De dónde vienen las muestras</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>How many samples are drawn</source>
        <translation>Cuántas muestras se generan</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>How far samples stray</source>
        <translation>Cuánto se desvían las muestras</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>How many classes</source>
        <translation>Cuántas clases</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed draws the same samples</source>
        <translation>La misma semilla genera las mismas muestras</translation>
    </message>
    <message>
        <source>Test share, %</source>
        <translation>Prueba, %</translation>
    </message>
    <message>
        <source>How much of the data is kept for testing, and never trained on</source>
        <translation>Qué parte de los datos se reserva para la prueba y nunca se usa para entrenar</translation>
    </message>
    <message>
        <source>Split seed</source>
        <translation>Semilla de reparto</translation>
    </message>
    <message>
        <source>The same seed keeps the same samples for testing</source>
        <translation>La misma semilla reserva las mismas muestras para la prueba</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Archivo CSV</translation>
    </message>
    <message>
        <source>answers of experiments</source>
        <translation>respuestas de experimentos</translation>
    </message>
    <message>
        <source>Table {name}</source>
        <translation>Tabla {name}</translation>
    </message>
    <message>
        <source>Change how many samples there are</source>
        <translation>Cambiar cuántas muestras hay</translation>
    </message>
    <message>
        <source>Change the noise</source>
        <translation>Cambiar el ruido</translation>
    </message>
    <message>
        <source>Change how many classes there are</source>
        <translation>Cambiar cuántas clases hay</translation>
    </message>
    <message>
        <source>Draw other samples</source>
        <translation>Generar otras muestras</translation>
    </message>
    <message>
        <source>Change the share for testing</source>
        <translation>Cambiar la parte de prueba</translation>
    </message>
    <message>
        <source>Choose other samples for testing</source>
        <translation>Elegir otras muestras de prueba</translation>
    </message>
    <message>
        <source>Choose {name}</source>
        <translation>Elegir {name}</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>Elegir un archivo CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>ExperimentEditor</name>
    <message>
        <source>Change {name}</source>
        <translation>Cambiar {name}</translation>
    </message>
    <message>
        <source>{name} = {value} is not possible: {problem}.</source>
        <translation>{name} = {value} no es posible: {problem}.</translation>
    </message>
    <message>
        <source>The samples were others at this update. Go to the last one to edit them.</source>
        <translation>En esta actualización las muestras eran otras. Ve a la última para editarlas.</translation>
    </message>
</context>
<context>
    <name>ExperimentExpression</name>
    <message>
        <source>Change the expression</source>
        <translation>Cambiar la expresión</translation>
    </message>
    <message>
        <source>Write an expression, such as e = (a + b) * c.</source>
        <translation>Escribe una expresión, como e = (a + b) * c.</translation>
    </message>
    <message>
        <source>{problem}.</source>
        <translation>{problem}.</translation>
    </message>
    <message>
        <source>{problem}, at character {character}.</source>
        <translation>{problem}, en el carácter {character}.</translation>
    </message>
    <message>
        <source>{problem}, at character {character} of line {line}.</source>
        <translation>{problem}, en el carácter {character} de la línea {line}.</translation>
    </message>
    <message>
        <source>A statement ends with a semicolon.</source>
        <translation>Una sentencia termina en punto y coma.</translation>
    </message>
</context>
<context>
    <name>ExperimentFeatures</name>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Own inputs</source>
        <translation>Entradas propias</translation>
    </message>
    <message>
        <source>Expressions of the columns, with commas between them: + − * / ^ ( ) and sin cos tan exp log sqrt abs tanh sigmoid relu softplus max min</source>
        <translation>Expresiones de las columnas, separadas por comas: + − * / ^ ( ) y sin cos tan exp log sqrt abs tanh sigmoid relu softplus max min</translation>
    </message>
    <message>
        <source>Standardize</source>
        <translation>Estandarizar</translation>
    </message>
    <message>
        <source>Subtract an input's mean and divide by its standard deviation</source>
        <translation>Restar la media de una entrada y dividir por su desviación típica</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Aprendido de</translation>
    </message>
    <message>
        <source>Which rows mean and standard deviation are of</source>
        <translation>De qué filas son la media y la desviación típica</translation>
    </message>
    <message>
        <source>Input {0}</source>
        <translation>Entrada {0}</translation>
    </message>
    <message>
        <source>Standardize {name}</source>
        <translation>Estandarizar {name}</translation>
    </message>
    <message>
        <source>Add the input {name}</source>
        <translation>Añadir la entrada {name}</translation>
    </message>
    <message>
        <source>Remove the input {name}</source>
        <translation>Quitar la entrada {name}</translation>
    </message>
    <message>
        <source>Change the inputs</source>
        <translation>Cambiar las entradas</translation>
    </message>
    <message>
        <source>The network needs one input at least.</source>
        <translation>La red necesita al menos una entrada.</translation>
    </message>
    <message>
        <source>Leave {name} as it is</source>
        <translation>Dejar {name} como está</translation>
    </message>
    <message>
        <source>Choose what standardization learns from</source>
        <translation>Elegir de qué aprende la estandarización</translation>
    </message>
</context>
<context>
    <name>ExperimentForm</name>
    <message>
        <source>linear</source>
        <translation>lineal</translation>
    </message>
    <message>
        <source>step</source>
        <translation>escalón</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoide</translation>
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
        <translation>Qué se hizo con los datos</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>And {count} more of this kind.</source>
        <translation>Y {count} más de este tipo.</translation>
    </message>
    <message>
        <source>{column} became {count} columns, one for each category: {categories}.</source>
        <translation>{column} pasó a ser {count} columnas, una por categoría: {categories}.</translation>
    </message>
    <message>
        <source>The network's inputs are {features}.</source>
        <translation>Las entradas de la red son {features}.</translation>
    </message>
    <message>
        <source>{column} is {value} in every row learned from, so its input is always 0.</source>
        <translation>{column} es {value} en todas las filas de las que se aprende, así que su entrada es siempre 0.</translation>
    </message>
    <message>
        <source>{samples} samples are drawn: {name}, noise {noise} (seed {seed}).</source>
        <translation>Se generan {samples} muestras: {name}, ruido {noise} (semilla {seed}).</translation>
    </message>
    <message>
        <source>{samples} samples of {classes} classes are drawn: {name}, noise {noise} (seed {seed}).</source>
        <translation>Se generan {samples} muestras de {classes} clases: {name}, ruido {noise} (semilla {seed}).</translation>
    </message>
    <message>
        <source>{columns}: what {experiment} answers to its samples after {updates} updates.</source>
        <translation>{columns}: lo que {experiment} responde a sus muestras tras {updates} actualizaciones.</translation>
    </message>
    <message>
        <source>The target is {expression}, made of the targets of these experiments, t1, t2 and so on.</source>
        <translation>El objetivo es {expression}, formado con los objetivos de estos experimentos, t1, t2, etc.</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>comas</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>puntos y coma</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabuladores</translation>
    </message>
    <message>
        <source>{rows} rows are read from {file}, its columns separated by {separators}.</source>
        <translation>Se leen {rows} filas de {file}, con las columnas separadas por {separators}.</translation>
    </message>
    <message>
        <source>The file names no columns: they are called x1, x2 and so on.</source>
        <translation>El archivo no da nombre a las columnas: se llaman x1, x2, etc.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it is read as Windows-1252.</source>
        <translation>El archivo no está en UTF-8; se lee como Windows-1252.</translation>
    </message>
    <message>
        <source>{column} is standardized: minus {mean}, divided by {std} (learned from the {rows} training rows).</source>
        <translation>{column} está estandarizada: menos {mean}, dividida por {std} (aprendido de las {rows} filas de entrenamiento).</translation>
    </message>
    <message>
        <source>{column} is standardized: minus {mean}, divided by {std} (learned from all {rows} rows, those for testing too).</source>
        <translation>{column} está estandarizada: menos {mean}, dividida por {std} (aprendido de las {rows} filas, incluidas las de prueba).</translation>
    </message>
    <message>
        <source>Each of the {count} classes has an output: {high} for its own, {low} for others.</source>
        <translation>Cada una de las {count} clases tiene una salida: {high} para la suya, {low} para las demás.</translation>
    </message>
    <message>
        <source>Classes are coded as {low} and {high}.</source>
        <translation>Las clases se codifican como {low} y {high}.</translation>
    </message>
    <message>
        <source>Classes are coded as {low} ({first}) and {high} ({second}).</source>
        <translation>Las clases se codifican como {low} ({first}) y {high} ({second}).</translation>
    </message>
    <message>
        <source>{test} of {all} samples are for testing, those that the document lists.</source>
        <translation>{test} de {all} muestras son de prueba, las que indica el documento.</translation>
    </message>
    <message>
        <source>{test} of {all} samples are for testing (seed {seed}).</source>
        <translation>{test} de {all} muestras son de prueba (semilla {seed}).</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
    <message>
        <source>This experiment</source>
        <translation>Este experimento</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Binary cross-entropy</source>
        <translation>Entropía cruzada binaria</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Entropía cruzada</translation>
    </message>
    <message>
        <source>Half squared error</source>
        <translation>Medio error cuadrático</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Error cuadrático medio</translation>
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
        <translation>todas a la vez</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en orden</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>barajadas</translation>
    </message>
    <message>
        <source>random</source>
        <translation>al azar</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>at update</source>
        <translation>en actualización</translation>
    </message>
    <message>
        <source>at epoch</source>
        <translation>en época</translation>
    </message>
    <message>
        <source>low loss</source>
        <translation>pérdida baja</translation>
    </message>
    <message>
        <source>small step</source>
        <translation>paso pequeño</translation>
    </message>
    <message>
        <source>several</source>
        <translation>varias</translation>
    </message>
    <message>
        <source>all zero</source>
        <translation>todos a cero</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>uniforme</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>Xavier, uniform</source>
        <translation>Xavier, uniforme</translation>
    </message>
    <message>
        <source>Xavier, normal</source>
        <translation>Xavier, normal</translation>
    </message>
    <message>
        <source>He, uniform</source>
        <translation>He, uniforme</translation>
    </message>
    <message>
        <source>He, normal</source>
        <translation>He, normal</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>círculo</translation>
    </message>
    <message>
        <source>XOR</source>
        <translation>XOR</translation>
    </message>
    <message>
        <source>two clusters</source>
        <translation>dos cúmulos</translation>
    </message>
    <message>
        <source>spiral</source>
        <translation>espiral</translation>
    </message>
    <message>
        <source>moons</source>
        <translation>lunas</translation>
    </message>
    <message>
        <source>blobs</source>
        <translation>nubes</translation>
    </message>
    <message>
        <source>XOR blobs</source>
        <translation>nubes XOR</translation>
    </message>
    <message>
        <source>plane</source>
        <translation>plano</translation>
    </message>
    <message>
        <source>hills</source>
        <translation>colinas</translation>
    </message>
    <message>
        <source>line</source>
        <translation>recta</translation>
    </message>
    <message>
        <source>own points</source>
        <translation>puntos propios</translation>
    </message>
    <message>
        <source>CSV file…</source>
        <translation>Archivo CSV…</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>como está</translation>
    </message>
    <message>
        <source>standardized</source>
        <translation>estandarizada</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>categorías</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluida</translation>
    </message>
    <message>
        <source>training rows</source>
        <translation>filas de entrenamiento</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>todas las filas</translation>
    </message>
    <message>
        <source>summed over the samples (N) and the outputs (n)</source>
        <translation>sumado sobre las muestras (N) y las salidas (n)</translation>
    </message>
    <message>
        <source>{0} needs sigmoid or softmax in the last layer: choose one there first.</source>
        <translation>{0} necesita sigmoide o softmax en la última capa: elige antes una allí.</translation>
    </message>
    <message>
        <source>{0} goes only with sigmoid or softmax in the last layer: choose a squared error as the loss first.</source>
        <translation>{0} solo va con sigmoide o softmax en la última capa: elige antes un error cuadrático como pérdida.</translation>
    </message>
    <message>
        <source>{0} needs targets from 0 to 1: change the other targets first.</source>
        <translation>{0} necesita objetivos de 0 a 1: cambia antes los demás objetivos.</translation>
    </message>
    <message>
        <source>Softmax needs a layer of at least 2 units, and this one has 1.</source>
        <translation>Softmax necesita una capa de al menos 2 unidades, y esta tiene 1.</translation>
    </message>
    <message>
        <source>That is not possible: {0}.</source>
        <translation>No es posible: {0}.</translation>
    </message>
</context>
<context>
    <name>ExperimentInitializer</name>
    <message>
        <source>How the first weights are drawn</source>
        <translation>Cómo se sortean los primeros pesos</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>The lowest weight that can be drawn</source>
        <translation>El menor peso que se puede sortear</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>The highest weight that can be drawn</source>
        <translation>El mayor peso que se puede sortear</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>The mean of the weights drawn</source>
        <translation>La media de los pesos sorteados</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersión</translation>
    </message>
    <message>
        <source>The weights' standard deviation</source>
        <translation>La desviación típica de los pesos</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed gives the same weights</source>
        <translation>La misma semilla da los mismos pesos</translation>
    </message>
    <message>
        <source>biases too</source>
        <translation>también los sesgos</translation>
    </message>
    <message>
        <source>Draw the biases like the weights; else they start at 0</source>
        <translation>Sortear los sesgos como los pesos; si no, empiezan en 0</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>dados</translation>
    </message>
    <message>
        <source>Draw the weights anew</source>
        <translation>Volver a sortear los pesos</translation>
    </message>
    <message>
        <source>Choose how the weights start</source>
        <translation>Elegir cómo empiezan los pesos</translation>
    </message>
    <message>
        <source>Choose how the biases start</source>
        <translation>Elegir cómo empiezan los sesgos</translation>
    </message>
</context>
<context>
    <name>ExperimentLayer</name>
    <message>
        <source>The output layer: as many units as the data has targets</source>
        <translation>La capa de salida: tantas unidades como objetivos tienen los datos</translation>
    </message>
    <message>
        <source>Hidden layer {0}: its units and their activation</source>
        <translation>Capa oculta {0}: sus unidades y su activación</translation>
    </message>
    <message>
        <source>Units of the layer {0}</source>
        <translation>Unidades de la capa {0}</translation>
    </message>
    <message>
        <source>Activation of the layer {0}</source>
        <translation>Activación de la capa {0}</translation>
    </message>
    <message>
        <source>Change the units of {name}</source>
        <translation>Cambiar las unidades de {name}</translation>
    </message>
    <message>
        <source>Choose the activation of {name}</source>
        <translation>Elegir la activación de {name}</translation>
    </message>
</context>
<context>
    <name>ExperimentLayers</name>
    <message>
        <source>Hidden layers</source>
        <translation>Capas ocultas</translation>
    </message>
    <message>
        <source>Layers between inputs and output</source>
        <translation>Capas entre las entradas y la salida</translation>
    </message>
</context>
<context>
    <name>ExperimentLibrary</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Library of experiments</source>
        <translation>Biblioteca de experimentos</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”. Esc shows all experiments again.</source>
        <translation>No se ha encontrado nada para «{text}». Esc vuelve a mostrar todos los experimentos.</translation>
    </message>
</context>
<context>
    <name>ExperimentTraining</name>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
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
        <translation>La forma de Nesterov del momentum: mirar adelante</translation>
    </message>
    <message>
        <source>How much of its mean of the gradients stays after each update</source>
        <translation>Cuánto queda de su media de los gradientes tras cada actualización</translation>
    </message>
    <message>
        <source>How much of its mean of the squares stays after each update</source>
        <translation>Cuánto queda de su media de los cuadrados tras cada actualización</translation>
    </message>
    <message>
        <source>Added to the root, against division by zero</source>
        <translation>Se suma a la raíz, contra la división por cero</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimiento de pesos</translation>
    </message>
    <message>
        <source>Penalty L1</source>
        <translation>Penalización L1</translation>
    </message>
    <message>
        <source>Adds l1 Σ|w| to the loss</source>
        <translation>Suma l1 Σ|w| a la pérdida</translation>
    </message>
    <message>
        <source>Penalty L2</source>
        <translation>Penalización L2</translation>
    </message>
    <message>
        <source>Adds l2/2 Σw² to the loss</source>
        <translation>Suma l2/2 Σw² a la pérdida</translation>
    </message>
    <message>
        <source>biases too</source>
        <translation>también los sesgos</translation>
    </message>
    <message>
        <source>Penalties count the biases too</source>
        <translation>Las penalizaciones cuentan también los sesgos</translation>
    </message>
    <message>
        <source>Penalties of biases</source>
        <translation>Penalizaciones de los sesgos</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Cambiar {name}</translation>
    </message>
    <message>
        <source>Choose the loss</source>
        <translation>Elegir la pérdida</translation>
    </message>
    <message>
        <source>Choose the optimizer</source>
        <translation>Elegir el optimizador</translation>
    </message>
</context>
<context>
    <name>ExperimentValues</name>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>It comes from a file or a table, so it cannot be edited here.</source>
        <translation>Viene de un archivo o de una tabla, así que no se puede editar aquí.</translation>
    </message>
    <message>
        <source>It is standardized, so it cannot be edited here.</source>
        <translation>Está estandarizada, así que no se puede editar aquí.</translation>
    </message>
    <message>
        <source>It is computed from the sample's columns, so it cannot be edited here.</source>
        <translation>Se calcula a partir de las columnas de la muestra, así que no se puede editar aquí.</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Target {0}</source>
        <translation>Objetivo {0}</translation>
    </message>
    <message>
        <source>Input {0}</source>
        <translation>Entrada {0}</translation>
    </message>
</context>
<context>
    <name>ExperimentWeights</name>
    <message>
        <source>Weights {0} and biases</source>
        <translation>Pesos {0} y sesgos</translation>
    </message>
    <message>
        <source>Weights {0}</source>
        <translation>Pesos {0}</translation>
    </message>
    <message>
        <source>Weights {0} · {1} × {2}</source>
        <translation>Pesos {0} · {1} × {2}</translation>
    </message>
</context>
<context>
    <name>ExplainCommands</name>
    <message>
        <source>This is about layers and weights, and an expression has none.</source>
        <translation>Esto trata de capas y pesos, y una expresión no los tiene.</translation>
    </message>
</context>
<context>
    <name>ExplainPanels</name>
    <message>
        <source>Close; the Explain menu brings it back</source>
        <translation>Cerrar; el menú Explicar lo recupera</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>A change of {of} reaches {out} along one path. The chain rule multiplies the local derivatives on it, from {out} down.</source>
        <translation>Un cambio de {of} llega a {out} por un solo camino. La regla de la cadena multiplica las derivadas locales que hay en él, desde {out} hacia atrás.</translation>
    </message>
    <message>
        <source>A change of {of} reaches {out} along {n} paths. The chain rule multiplies the local derivatives on each, from {out} down, and adds the products.</source>
        <translation>Un cambio de {of} llega a {out} por {n} caminos. La regla de la cadena multiplica las derivadas locales de cada uno, desde {out} hacia atrás, y suma los productos.</translation>
    </message>
    <message>
        <source>{out} is computed from {of} directly, and along no other path: the local derivative is all there is.</source>
        <translation>{out} se calcula directamente a partir de {of}, y por ningún otro camino: no hay más que la derivada local.</translation>
    </message>
    <message>
        <source>A change of {of} reaches {out} along {n} paths, which are {groups} terms if they are grouped by the next value: what arrives at each is already the sum over all paths beyond it. This is the recursion that reverse mode, backpropagation, uses.</source>
        <translation>Un cambio de {of} llega a {out} por {n} caminos, que son {groups} términos si se agrupan por el valor siguiente: lo que llega a cada uno ya es la suma de todos los caminos que hay más allá. Esta es la recursión que usa el modo inverso, la retropropagación.</translation>
    </message>
    <message>
        <source>A change of {of} goes on to one value. What arrives there from {out} is already the sum over all paths beyond it, so one product remains. This is the recursion that reverse mode, backpropagation, uses.</source>
        <translation>Un cambio de {of} pasa a un solo valor. Lo que llega allí desde {out} ya es la suma de todos los caminos que hay más allá, así que queda un producto. Esta es la recursión que usa el modo inverso, la retropropagación.</translation>
    </message>
    <message>
        <source>A change of {of} reaches {out} along {n} paths, which are {groups} terms if they are grouped by the operand they come through: its derivative is already the sum over all paths to it. This is the recursion that forward mode uses.</source>
        <translation>Un cambio de {of} llega a {out} por {n} caminos, que son {groups} términos si se agrupan por el operando por el que vienen: su derivada ya es la suma de todos los caminos hasta él. Esta es la recursión que usa el modo directo.</translation>
    </message>
    <message>
        <source>A change of {of} reaches {out} through one operand. Its derivative is already the sum over all paths to it, so one product remains. This is the recursion that forward mode uses.</source>
        <translation>Un cambio de {of} llega a {out} a través de un operando. Su derivada ya es la suma de todos los caminos hasta él, así que queda un producto. Esta es la recursión que usa el modo directo.</translation>
    </message>
    <message>
        <source>The forward pass has the same number: {value}.</source>
        <translation>La pasada hacia delante tiene el mismo número: {value}.</translation>
    </message>
    <message>
        <source>Multiplications, without those by {start} = 1</source>
        <translation>Multiplicaciones, sin las que son por {start} = 1</translation>
    </message>
    <message>
        <source>The derivatives of {out} by all inputs are sums over {paths} paths. Path by path they take {by_paths} multiplications, in one pass backward {by_recursion}: what arrives at a value is computed once and serves all paths through it.</source>
        <translation>Las derivadas de {out} respecto a todas las entradas son sumas de {paths} caminos. Camino por camino hacen falta {by_paths} multiplicaciones; en una pasada hacia atrás, {by_recursion}: lo que llega a un valor se calcula una vez y sirve a todos los caminos que pasan por él.</translation>
    </message>
    <message>
        <source>The derivatives of {out} by all inputs are sums over {paths} paths. Path by path they take {by_paths} multiplications, in forward mode {by_recursion}, with a pass for each input.</source>
        <translation>Las derivadas de {out} respecto a todas las entradas son sumas de {paths} caminos. Camino por camino hacen falta {by_paths} multiplicaciones; en modo directo, {by_recursion}, con una pasada por cada entrada.</translation>
    </message>
    <message>
        <source>by all inputs</source>
        <translation>respecto a todas las entradas</translation>
    </message>
    <message>
        <source>{q} is given: it is an input of the expression.</source>
        <translation>{q} es un dato: es una entrada de la expresión.</translation>
    </message>
    <message>
        <source>{q} is given: it stands in the expression.</source>
        <translation>{q} es un dato: está en la expresión.</translation>
    </message>
    <message>
        <source>No path leads from {of} to {out}: a change of {of} does not change {out}.</source>
        <translation>Ningún camino lleva de {of} a {out}: un cambio de {of} no cambia {out}.</translation>
    </message>
    <message>
        <source>Why is {q} = {value}?</source>
        <translation>¿Por qué {q} = {value}?</translation>
    </message>
    <message>
        <source>How large is {q}?</source>
        <translation>¿Cuánto vale {q}?</translation>
    </message>
    <message>
        <source>A change of {of} reaches the loss {loss} along one path. The chain rule multiplies the local derivatives on it, from the loss down.</source>
        <translation>Un cambio de {of} llega a la pérdida {loss} por un solo camino. La regla de la cadena multiplica las derivadas locales que hay en él, desde la pérdida hacia atrás.</translation>
    </message>
    <message>
        <source>A change of {of} reaches the loss {loss} along {n} paths. The chain rule multiplies the local derivatives on each, from the loss down, and adds the products.</source>
        <translation>Un cambio de {of} llega a la pérdida {loss} por {n} caminos. La regla de la cadena multiplica las derivadas locales de cada uno, desde la pérdida hacia atrás, y suma los productos.</translation>
    </message>
    <message>
        <source>A change of {of} reaches the loss {loss} along {n} paths, which are {groups} terms if they are grouped by the next layer: what arrives at each unit is already the sum over all paths beyond it. This is the recursion that backpropagation uses.</source>
        <translation>Un cambio de {of} llega a la pérdida {loss} por {n} caminos, que son {groups} términos si se agrupan por la capa siguiente: lo que llega a cada unidad ya es la suma de todos los caminos que hay más allá. Esta es la recursión que usa la retropropagación.</translation>
    </message>
    <message>
        <source>A change of {of} goes on to one unit. What arrives there from the loss {loss} is already the sum over all paths beyond it, so one product remains. This is the recursion that backpropagation uses.</source>
        <translation>Un cambio de {of} pasa a una sola unidad. Lo que llega allí desde la pérdida {loss} ya es la suma de todos los caminos que hay más allá, así que queda un producto. Esta es la recursión que usa la retropropagación.</translation>
    </message>
    <message>
        <source>The loss {loss} depends on {of} directly: here the way back begins.</source>
        <translation>La pérdida {loss} depende directamente de {of}: aquí empieza el camino de vuelta.</translation>
    </message>
    <message>
        <source>Loss and output activation are one factor here: each alone would be lost to rounding.</source>
        <translation>La pérdida y la activación de salida son aquí un solo factor: por separado, cada una se perdería en el redondeo.</translation>
    </message>
    <message>
        <source>Path {number}: {way}</source>
        <translation>Camino {number}: {way}</translation>
    </message>
    <message>
        <source>The largest factor is {largest}, the smallest is {smallest}.</source>
        <translation>El factor mayor es {largest}; el menor, {smallest}.</translation>
    </message>
    <message>
        <source>The sum over the paths</source>
        <translation>La suma de los caminos</translation>
    </message>
    <message>
        <source>Path {number} contributes most.</source>
        <translation>El camino {number} es el que más contribuye.</translation>
    </message>
    <message>
        <source>Most comes through {unit}.</source>
        <translation>La mayor parte viene a través de {unit}.</translation>
    </message>
    <message>
        <source>The largest term is {term} = {value}.</source>
        <translation>El término mayor es {term} = {value}.</translation>
    </message>
    <message>
        <source>The batch</source>
        <translation>El lote</translation>
    </message>
    <message>
        <source>This is the share of sample {sample}. The gradient of the batch is the mean over the shares of its {n} samples.</source>
        <translation>Esta es la parte de la muestra {sample}. El gradiente del lote es la media de las partes de sus {n} muestras.</translation>
    </message>
    <message>
        <source>This is the share of sample {sample}. The gradient of the batch is the mean over the shares of its {n} samples, plus the pull of the penalty.</source>
        <translation>Esta es la parte de la muestra {sample}. El gradiente del lote es la media de las partes de sus {n} muestras, más el tirón de la penalización.</translation>
    </message>
    <message>
        <source>To this comes the pull of the penalty on {of} itself.</source>
        <translation>A esto se añade el tirón de la penalización sobre el propio {of}.</translation>
    </message>
    <message>
        <source>sample {sample}</source>
        <translation>muestra {sample}</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>penalización</translation>
    </message>
    <message>
        <source>share</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>The backward pass has the same number: {value}.</source>
        <translation>La pasada hacia atrás tiene el mismo número: {value}.</translation>
    </message>
    <message>
        <source>The backward pass has another number: {value}. One of its rules is wrong.</source>
        <translation>La pasada hacia atrás tiene otro número: {value}. Una de sus reglas está mal.</translation>
    </message>
    <message>
        <source>Multiplications, for one sample</source>
        <translation>Multiplicaciones, para una muestra</translation>
    </message>
    <message>
        <source>The whole gradient is a sum over {paths} paths. Path by path it takes {by_paths} multiplications, with the recursion {by_recursion}: what arrives at a unit is computed once and serves all paths through it.</source>
        <translation>El gradiente entero es una suma de {paths} caminos. Camino por camino hacen falta {by_paths} multiplicaciones; con la recursión, {by_recursion}: lo que llega a una unidad se calcula una vez y sirve a todos los caminos que pasan por ella.</translation>
    </message>
    <message>
        <source>No two paths share a part that takes a multiplication, so the recursion saves nothing here.</source>
        <translation>No hay dos caminos que compartan un tramo con multiplicaciones, así que aquí la recursión no ahorra nada.</translation>
    </message>
    <message>
        <source>paths</source>
        <translation>caminos</translation>
    </message>
    <message>
        <source>path by path</source>
        <translation>camino por camino</translation>
    </message>
    <message>
        <source>with the recursion</source>
        <translation>con la recursión</translation>
    </message>
    <message>
        <source>this derivative</source>
        <translation>esta derivada</translation>
    </message>
    <message>
        <source>the whole gradient</source>
        <translation>el gradiente entero</translation>
    </message>
    <message>
        <source>through</source>
        <translation>por</translation>
    </message>
    <message>
        <source>what arrives there</source>
        <translation>lo que llega allí</translation>
    </message>
    <message>
        <source>local derivative</source>
        <translation>derivada local</translation>
    </message>
    <message>
        <source>contribution</source>
        <translation>contribución</translation>
    </message>
    <message>
        <source>{q} is given: it comes from the data.</source>
        <translation>{q} es un dato: viene de los datos.</translation>
    </message>
    <message>
        <source>{q} is given: it is what the network should answer.</source>
        <translation>{q} es un dato: es lo que la red debería responder.</translation>
    </message>
    <message>
        <source>{q} is given: it is a setting of the training.</source>
        <translation>{q} es un dato: es un ajuste del entrenamiento.</translation>
    </message>
    <message>
        <source>{q} counts the updates, from 1.</source>
        <translation>{q} cuenta las actualizaciones, desde 1.</translation>
    </message>
    <message>
        <source>{q} is what the optimizer kept from the update before; at first it is 0.</source>
        <translation>{q} es lo que el optimizador guardó de la actualización anterior; al principio es 0.</translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>La imagen está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>ExpressionQuestion</name>
    <message>
        <source>reverse</source>
        <translation>inverso</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>directo</translation>
    </message>
    <message>
        <source>Differentiate</source>
        <translation>Derivar</translation>
    </message>
    <message>
        <source>The value whose derivatives are asked</source>
        <translation>El valor cuyas derivadas se piden</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Reverse: one pass backward gives the derivatives of one value by all others. Forward: one pass forward gives the derivatives of all values by one</source>
        <translation>Inverso: una pasada hacia atrás da las derivadas de un valor respecto a todos los demás. Directo: una pasada hacia delante da las derivadas de todos los valores respecto a uno</translation>
    </message>
    <message>
        <source>With respect to</source>
        <translation>Respecto a</translation>
    </message>
    <message>
        <source>Forward: the value that all are differentiated by. Reverse: which derivative to see</source>
        <translation>Directo: el valor respecto al que se deriva todo. Inverso: qué derivada ver</translation>
    </message>
</context>
<context>
    <name>ExpressionValues</name>
    <message>
        <source>Slider of {name}</source>
        <translation>Control deslizante de {name}</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
</context>
<context>
    <name>GradientPanel</name>
    <message>
        <source>Gradient sizes</source>
        <translation>Tamaño de los gradientes</translation>
    </message>
    <message>
        <source>layer {number} ({activation})</source>
        <translation>capa {number} ({activation})</translation>
    </message>
    <message>
        <source>All gradients are 0: no weight changes.</source>
        <translation>Todos los gradientes son 0: no cambia ningún peso.</translation>
    </message>
    <message>
        <source>last layer 0</source>
        <translation>última capa 0</translation>
    </message>
    <message>
        <source>first/last layer {ratio}</source>
        <translation>primera/última capa {ratio}</translation>
    </message>
    <message>
        <source>gaps: gradient 0 in layer {numbers}</source>
        <translation>huecos: gradiente 0 en la capa {numbers}</translation>
    </message>
</context>
<context>
    <name>GraphView</name>
    <message>
        <source>what edges carry: color and width, logarithmic</source>
        <translation>lo que llevan las aristas: color y grosor, logarítmicos</translation>
    </message>
    <message>
        <source>All derivatives of {name} take</source>
        <translation>Todas las derivadas de {name} requieren</translation>
    </message>
    <message>
        <source>one pass back: {work}</source>
        <translation>una pasada hacia atrás: {work}</translation>
    </message>
    <message>
        <source>or one pass forward: {work}</source>
        <translation>o una pasada hacia delante: {work}</translation>
    </message>
    <message>
        <source>or {count} passes forward: {work}</source>
        <translation>o {count} pasadas hacia delante: {work}</translation>
    </message>
    <message>
        <source>{times} multiplication, {plus} addition</source>
        <translation>{times} multiplicación, {plus} suma</translation>
    </message>
    <message>
        <source>{times} multiplication, {plus} additions</source>
        <translation>{times} multiplicación, {plus} sumas</translation>
    </message>
    <message>
        <source>{times} multiplications, {plus} addition</source>
        <translation>{times} multiplicaciones, {plus} suma</translation>
    </message>
    <message>
        <source>{times} multiplications, {plus} additions</source>
        <translation>{times} multiplicaciones, {plus} sumas</translation>
    </message>
    <message>
        <source>Drag it to the side, or double-click, to change it</source>
        <translation>Arrástralo hacia un lado, o haz doble clic, para cambiarlo</translation>
    </message>
    <message>
        <source>its share of {name}: {value}</source>
        <translation>su parte de {name}: {value}</translation>
    </message>
</context>
<context>
    <name>HistogramCanvas</name>
    <message>
        <source>saturated {share}</source>
        <translation>saturadas {share}</translation>
    </message>
    <message>
        <source>dead {dead} of {units}</source>
        <translation>muertas {dead} de {units}</translation>
    </message>
    <message>
        <source>layer {number}: {units} × {activation}</source>
        <translation>capa {number}: {units} × {activation}</translation>
    </message>
    <message>
        <source>{layer}, {idle}</source>
        <translation>{layer}, {idle}</translation>
    </message>
    <message>
        <source>from {low} to {high}: {count} of {all} weights</source>
        <translation>de {low} a {high}: {count} de {all} pesos</translation>
    </message>
    <message>
        <source>from {low} to {high}: {count} of {all} gradients dJ/dW</source>
        <translation>de {low} a {high}: {count} de {all} gradientes dJ/dW</translation>
    </message>
    <message>
        <source>from {low} to {high}: {count} of {all} activations</source>
        <translation>de {low} a {high}: {count} de {all} activaciones</translation>
    </message>
    <message>
        <source>dead: 0 for all {samples} training samples, so its weights get no gradient</source>
        <translation>muerta: 0 para las {samples} muestras de entrenamiento, así que sus pesos no reciben gradiente</translation>
    </message>
    <message>
        <source>saturated: beyond ±{edge}, where tanh is so flat that little gradient passes</source>
        <translation>saturada: más allá de ±{edge}, donde tanh es tan plana que pasa poco gradiente</translation>
    </message>
    <message>
        <source>saturated: below {low} or above {high}, where the sigmoid is so flat that little gradient passes</source>
        <translation>saturada: por debajo de {low} o por encima de {high}, donde la sigmoide es tan plana que pasa poco gradiente</translation>
    </message>
    <message>
        <source>(in the last layer: answers that are very sure)</source>
        <translation>(en la última capa: respuestas muy seguras)</translation>
    </message>
    <message>
        <source>{activation} · {units}</source>
        <translation>{activation} · {units}</translation>
    </message>
    <message>
        <source>{share} are 0</source>
        <translation>{share} son 0</translation>
    </message>
</context>
<context>
    <name>HistogramPanel</name>
    <message>
        <source>Histograms</source>
        <translation>Histogramas</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>The weights of each layer</source>
        <translation>Los pesos de cada capa</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradientes</translation>
    </message>
    <message>
        <source>dJ/dW of each weight, for the batch of the coming update</source>
        <translation>dJ/dW de cada peso, para el lote de la próxima actualización</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activaciones</translation>
    </message>
    <message>
        <source>What each unit answers to each training sample</source>
        <translation>Lo que cada unidad responde a cada muestra de entrenamiento</translation>
    </message>
    <message>
        <source>layer {number} saturated {share}</source>
        <translation>capa {number} saturada {share}</translation>
    </message>
    <message>
        <source>dead {dead} of {units} units</source>
        <translation>muertas {dead} de {units} unidades</translation>
    </message>
</context>
<context>
    <name>HistoryBar</name>
    <message>
        <source>History: any update can be opened</source>
        <translation>Historial: se puede abrir cualquier actualización</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Speed of training</source>
        <translation>Velocidad del entrenamiento</translation>
    </message>
    <message>
        <source>Speed of training: updates a second</source>
        <translation>Velocidad del entrenamiento: actualizaciones por segundo</translation>
    </message>
    <message>
        <source>update {update} · epoch {epoch}</source>
        <translation>actualización {update} · época {epoch}</translation>
    </message>
    <message>
        <source>{rate} epochs/s</source>
        <translation>{rate} épocas/s</translation>
    </message>
    <message>
        <source>{place} · {rate}</source>
        <translation>{place} · {rate}</translation>
    </message>
    <message>
        <source>Computing the way to this update again …</source>
        <translation>Recalculando el camino hasta esta actualización…</translation>
    </message>
    <message>
        <source>Running to the stop rule …</source>
        <translation>Entrenando hasta la regla de parada…</translation>
    </message>
    <message>
        <source>as fast as possible</source>
        <translation>lo más rápido posible</translation>
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
        <translation>Actualizaciones del entrenamiento</translation>
    </message>
    <message>
        <source>Update {number} of {count}</source>
        <translation>Actualización {number} de {count}</translation>
    </message>
    <message>
        <source>Update {number}</source>
        <translation>Actualización {number}</translation>
    </message>
</context>
<context>
    <name>ImagePanel</name>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>{name} = {value}</source>
        <translation>{name} = {value}</translation>
    </message>
    <message>
        <source>The inputs of this experiment are no square image.</source>
        <translation>Las entradas de este experimento no son una imagen cuadrada.</translation>
    </message>
    <message>
        <source>sample {number}</source>
        <translation>muestra {number}</translation>
    </message>
    <message>
        <source>{label}, recognized</source>
        <translation>{label}, reconocido</translation>
    </message>
    <message>
        <source>{label}, taken for {answer}</source>
        <translation>{label}, tomado por {answer}</translation>
    </message>
    <message>
        <source>{low} light, {high} dark</source>
        <translation>{low} claro, {high} oscuro</translation>
    </message>
    <message>
        <source>target {value}</source>
        <translation>objetivo {value}</translation>
    </message>
    <message>
        <source>target; bars: the network's answer</source>
        <translation>objetivo; barras: la respuesta de la red</translation>
    </message>
    <message>
        <source>target; bars: answer</source>
        <translation>objetivo; barras: respuesta</translation>
    </message>
    <message>
        <source>output</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>output {n}</source>
        <translation>salida {n}</translation>
    </message>
</context>
<context>
    <name>KeysWindow</name>
    <message>
        <source>Hint, while predicting</source>
        <translation>Pista, al predecir</translation>
    </message>
    <message>
        <source>Choose A to D, while predicting</source>
        <translation>Elegir de A a D, al predecir</translation>
    </message>
    <message>
        <source>Point at a number, or a sample</source>
        <translation>Señalar un número o una muestra</translation>
    </message>
    <message>
        <source>Go there; take and let go</source>
        <translation>Ir allí; tomar y soltar</translation>
    </message>
    <message>
        <source>Change the number</source>
        <translation>Cambiar el número</translation>
    </message>
    <message>
        <source>Ask about the number</source>
        <translation>Preguntar por el número</translation>
    </message>
    <message>
        <source>To the next part</source>
        <translation>Ir a la parte siguiente</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>LaneCard</name>
    <message>
        <source>The line of {name} in the plot</source>
        <translation>La línea de {name} en el gráfico</translation>
    </message>
    <message>
        <source>What can be done with {name}</source>
        <translation>Qué se puede hacer con {name}</translation>
    </message>
    <message>
        <source>What {name} answers</source>
        <translation>Lo que responde {name}</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>El del sistema</translation>
    </message>
</context>
<context>
    <name>LayerBars</name>
    <message>
        <source>Gradient of each layer</source>
        <translation>Gradiente de cada capa</translation>
    </message>
    <message>
        <source>layer {number}: {size}</source>
        <translation>capa {number}: {size}</translation>
    </message>
    <message>
        <source>gradient of each layer</source>
        <translation>gradiente de cada capa</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>gradientes</translation>
    </message>
    <message>
        <source>Euclidean length of ∂J/∂W, of the last batch</source>
        <translation>Longitud euclídea de ∂J/∂W, del último lote</translation>
    </message>
</context>
<context>
    <name>LeftColumn</name>
    <message>
        <source>Height of the library</source>
        <translation>Altura de la biblioteca</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Open a page of the web?</source>
        <translation>¿Abrir una página web?</translation>
    </message>
    <message>
        <source>This link leads out of the program, to {host}.</source>
        <translation>Este enlace sale del programa, hacia {host}.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
</context>
<context>
    <name>LessonBar</name>
    <message>
        <source>Text of the lesson</source>
        <translation>Texto de la lección</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>Salir de la lección</translation>
    </message>
    <message>
        <source>Leave the lesson, and come back to this part with {keys}</source>
        <translation>Salir de la lección, y volver a esta parte con {keys}</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} de {count}</translation>
    </message>
</context>
<context>
    <name>LessonCommands</name>
    <message>
        <source>This experiment has no lesson.</source>
        <translation>Este experimento no tiene lección.</translation>
    </message>
</context>
<context>
    <name>LibraryCommands</name>
    <message>
        <source>This is the last experiment of the library.</source>
        <translation>Este es el último experimento de la biblioteca.</translation>
    </message>
    <message>
        <source>This is the first experiment of the library.</source>
        <translation>Este es el primer experimento de la biblioteca.</translation>
    </message>
</context>
<context>
    <name>LibrarySearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Finds words in titles, names, topics and lines of text</source>
        <translation>Encuentra palabras en títulos, nombres, temas y líneas de texto</translation>
    </message>
</context>
<context>
    <name>LibraryWindow</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Library of experiments</source>
        <translation>Biblioteca de experimentos</translation>
    </message>
    <message>
        <source>Arrows choose · Enter opens · Esc closes</source>
        <translation>Flechas: elegir · Intro: abrir · Esc: cerrar</translation>
    </message>
    <message>
        <source>{found} of {count} experiments</source>
        <translation>{found} de {count} experimentos</translation>
    </message>
    <message>
        <source>{count} experiments</source>
        <translation>{count} experimentos</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”. Esc closes the library.</source>
        <translation>No se ha encontrado nada para «{text}». Esc cierra la biblioteca.</translation>
    </message>
</context>
<context>
    <name>LicensesWindow</name>
    <message>
        <source>Licenses</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>backpropviz is under the MIT license. It runs on, and carries, these parts by others, each under a license of its own.</source>
        <translation>backpropviz está bajo la licencia MIT. Usa e incluye estas partes de otros autores, cada una con su propia licencia.</translation>
    </message>
    <message>
        <source>Parts by others</source>
        <translation>Partes de otros autores</translation>
    </message>
    <message>
        <source>License in full</source>
        <translation>Licencia completa</translation>
    </message>
</context>
<context>
    <name>LinkEdits</name>
    <message>
        <source>Take back what links changed</source>
        <translation>Deshacer lo que cambiaron los enlaces</translation>
    </message>
</context>
<context>
    <name>LinkFollower</name>
    <message>
        <source>This link cannot be followed here: {problem}</source>
        <translation>Este enlace no se puede seguir aquí: {problem}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>this experiment has no stop rule.</source>
        <translation>este experimento no tiene regla de parada.</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Cambiar {name}</translation>
    </message>
    <message>
        <source>Change the learning rate</source>
        <translation>Cambiar la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Change the activation</source>
        <translation>Cambiar la activación</translation>
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
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>What is made smaller</source>
        <translation>Lo que se hace menor</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>The share of right answers</source>
        <translation>La proporción de respuestas correctas</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>Logarithmic: small losses are told apart as well as large ones</source>
        <translation>Logarítmica: distingue tan bien las pérdidas pequeñas como las grandes</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>lineal</translation>
    </message>
    <message>
        <source>Linear: from 0 on</source>
        <translation>Lineal: desde 0</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>penalización</translation>
    </message>
    <message>
        <source>train {share}</source>
        <translation>entrenamiento {share}</translation>
    </message>
    <message>
        <source>{train}   test {share}</source>
        <translation>{train}   prueba {share}</translation>
    </message>
    <message>
        <source>train {loss}</source>
        <translation>entrenamiento {loss}</translation>
    </message>
    <message>
        <source>{train}   test {loss}</source>
        <translation>{train}   prueba {loss}</translation>
    </message>
    <message>
        <source>{losses}   penalty {penalty}</source>
        <translation>{losses}   penalización {penalty}</translation>
    </message>
    <message>
        <source>train</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
</context>
<context>
    <name>MainBoard</name>
    <message>
        <source>Width of the left column</source>
        <translation>Ancho de la columna izquierda</translation>
    </message>
    <message>
        <source>Width of the right column</source>
        <translation>Ancho de la columna derecha</translation>
    </message>
</context>
<context>
    <name>MainHeader</name>
    <message>
        <source>There are changes that are not saved</source>
        <translation>Hay cambios sin guardar</translation>
    </message>
    <message>
        <source>{count} nodes</source>
        <translation>{count} nodos</translation>
    </message>
    <message>
        <source>derivatives by {name}</source>
        <translation>derivadas respecto a {name}</translation>
    </message>
    <message>
        <source>differentiates {name}</source>
        <translation>deriva {name}</translation>
    </message>
    <message>
        <source>Arrange the panels as at first</source>
        <translation>Colocar los paneles como al principio</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>That did not work</source>
        <translation>No ha funcionado</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Your experiment is still open.</source>
        <translation>Algo ha fallado dentro del programa. Tu experimento sigue abierto.</translation>
    </message>
    <message>
        <source>An error in backpropviz</source>
        <translation>Un error en backpropviz</translation>
    </message>
    <message>
        <source>The details are in {path}</source>
        <translation>Los detalles están en {path}</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>How backpropagation works, one operation at a time.</source>
        <translation>Cómo funciona la retropropagación, operación a operación.</translation>
    </message>
    <message>
        <source>About backpropviz</source>
        <translation>Acerca de backpropviz</translation>
    </message>
    <message>
        <source>Under the MIT license; it is built with Qt, which is under the LGPL.</source>
        <translation>Bajo la licencia MIT; está hecho con Qt, que está bajo la LGPL.</translation>
    </message>
    <message>
        <source>Licenses…</source>
        <translation>Licencias…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: {edit}</source>
        <translation>Deshacer: {edit}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo: {edit}</source>
        <translation>Rehacer: {edit}</translation>
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
        <translation>La línea de matrices</translation>
    </message>
    <message>
        <source>equation {number} of {count}</source>
        <translation>ecuación {number} de {count}</translation>
    </message>
    <message>
        <source>The step and the line of code with this number</source>
        <translation>El paso y la línea de código con este número</translation>
    </message>
    <message>
        <source>The line before</source>
        <translation>La línea anterior</translation>
    </message>
    <message>
        <source>The next line</source>
        <translation>La línea siguiente</translation>
    </message>
    <message>
        <source>This line comes first.</source>
        <translation>Esta línea es la primera.</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>aún sin calcular</translation>
    </message>
    <message>
        <source>the share of sample {sample}: its row of each</source>
        <translation>la parte de la muestra {sample}: su fila en cada una</translation>
    </message>
    <message>
        <source>row {row} · column {column}, plus the bias</source>
        <translation>fila {row} · columna {column}, más el sesgo</translation>
    </message>
    <message>
        <source>row {row} · column {column}</source>
        <translation>fila {row} · columna {column}</translation>
    </message>
    <message>
        <source>row {row} · column {column}, over {count} samples</source>
        <translation>fila {row} · columna {column}, sobre {count} muestras</translation>
    </message>
    <message>
        <source>the mean of column {column}</source>
        <translation>la media de la columna {column}</translation>
    </message>
    <message>
        <source>column {column}: one sample, so nothing is added</source>
        <translation>columna {column}: una sola muestra, no hay nada que sumar</translation>
    </message>
    <message>
        <source>the mean over {count} samples</source>
        <translation>la media sobre {count} muestras</translation>
    </message>
    <message>
        <source>from the size of every parameter</source>
        <translation>a partir del tamaño de todos los parámetros</translation>
    </message>
    <message>
        <source>from row {row} of outputs and targets</source>
        <translation>a partir de la fila {row} de salidas y objetivos</translation>
    </message>
    <message>
        <source>softmax takes all of row {row}</source>
        <translation>softmax toma toda la fila {row}</translation>
    </message>
    <message>
        <source>entry by entry: row {row}, column {column}</source>
        <translation>elemento a elemento: fila {row}, columna {column}</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>fila {row}, columna {column}</translation>
    </message>
    <message>
        <source>{said} (sample {sample})</source>
        <translation>{said} (muestra {sample})</translation>
    </message>
</context>
<context>
    <name>MatrixReadout</name>
    <message>
        <source>The number that is pointed at</source>
        <translation>El número señalado</translation>
    </message>
</context>
<context>
    <name>MatrixStage</name>
    <message>
        <source>derivatives: color, logarithmic</source>
        <translation>derivadas: color, logarítmico</translation>
    </message>
    <message>
        <source>values: color, by the largest of each matrix</source>
        <translation>valores: color, según el mayor de cada matriz</translation>
    </message>
    <message>
        <source>shapes: rows × columns</source>
        <translation>formas: filas × columnas</translation>
    </message>
    <message>
        <source>samples in rows; ▸ the one that is followed</source>
        <translation>muestras en filas; ▸ la que se sigue</translation>
    </message>
    <message>
        <source>samples in rows: here is one</source>
        <translation>muestras en filas: aquí hay una</translation>
    </message>
    <message>
        <source>row {row} of {rows}, column {column} of {columns}</source>
        <translation>fila {row} de {rows}, columna {column} de {columns}</translation>
    </message>
    <message>
        <source>sample {number}</source>
        <translation>muestra {number}</translation>
    </message>
    <message>
        <source>{sign}: {words}</source>
        <translation>{sign}: {words}</translation>
    </message>
    <message>
        <source>{operands} gives {shape}</source>
        <translation>{operands} da {shape}</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>penalización</translation>
    </message>
    <message>
        <source>product of matrices: row by column</source>
        <translation>producto de matrices: fila por columna</translation>
    </message>
    <message>
        <source>sum; one row is added to every row</source>
        <translation>suma; una misma fila se suma a todas</translation>
    </message>
    <message>
        <source>mean over the samples</source>
        <translation>media sobre las muestras</translation>
    </message>
    <message>
        <source>penalty on the size of the parameters</source>
        <translation>penalización por el tamaño de los parámetros</translation>
    </message>
    <message>
        <source>loss of each sample, from its row</source>
        <translation>pérdida de cada muestra, a partir de su fila</translation>
    </message>
    <message>
        <source>softmax of each row</source>
        <translation>softmax de cada fila</translation>
    </message>
    <message>
        <source>entry by entry</source>
        <translation>elemento a elemento</translation>
    </message>
</context>
<context>
    <name>MotionCommands</name>
    <message>
        <source>An expression is not trained: it has no weights.</source>
        <translation>Una expresión no se entrena: no tiene pesos.</translation>
    </message>
</context>
<context>
    <name>MotionMenu</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Movimiento reducido</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>not computed yet</source>
        <translation>aún sin calcular</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Cambiar {name}</translation>
    </message>
    <message>
        <source>{name} is to be predicted.</source>
        <translation>{name} está por predecir.</translation>
    </message>
    <message>
        <source>Nothing is computed yet.</source>
        <translation>Aún no se ha calculado nada.</translation>
    </message>
    <message>
        <source>Double-click (or F2) to change it</source>
        <translation>Doble clic (o F2) para cambiarlo</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>output</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>gradient: color and width, logarithmic</source>
        <translation>gradiente: color y grosor, logarítmicos</translation>
    </message>
    <message>
        <source>{activation} · {units}</source>
        <translation>{activation} · {units}</translation>
    </message>
    <message>
        <source>edges: the strongest {shown} of {total} weights</source>
        <translation>aristas: los {shown} pesos más fuertes de {total}</translation>
    </message>
    <message>
        <source>edges: the largest {shown} of {total} gradients of the batch</source>
        <translation>aristas: los {shown} mayores gradientes del lote, de {total}</translation>
    </message>
    <message>
        <source>edges: weights</source>
        <translation>aristas: pesos</translation>
    </message>
    <message>
        <source>edges: gradients of the batch</source>
        <translation>aristas: gradientes del lote</translation>
    </message>
    <message>
        <source>{edges} · tiles: what each neuron answers over the plane</source>
        <translation>{edges} · teselas: lo que cada neurona responde sobre el plano</translation>
    </message>
    <message>
        <source>{edges} · tiles: what each neuron answers over {name}</source>
        <translation>{edges} · teselas: lo que cada neurona responde sobre {name}</translation>
    </message>
    <message>
        <source>{edges} · tiles: the neurons' answers</source>
        <translation>{edges} · teselas: las respuestas de las neuronas</translation>
    </message>
    <message>
        <source>dashed: negative</source>
        <translation>a trazos: negativo</translation>
    </message>
    <message>
        <source>broken: negative</source>
        <translation>discontinua: negativo</translation>
    </message>
    <message>
        <source>{sign} · dots: biases</source>
        <translation>{sign} · puntos: sesgos</translation>
    </message>
    <message>
        <source>{sign} · dots: biases · logarithmic</source>
        <translation>{sign} · puntos: sesgos · logarítmico</translation>
    </message>
    <message>
        <source>{sign} · logarithmic</source>
        <translation>{sign} · logarítmico</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>logarítmico</translation>
    </message>
    <message>
        <source>Each neuron with its answers over the plane, each weight as a line.</source>
        <translation>Cada neurona con sus respuestas sobre el plano, cada peso como una línea.</translation>
    </message>
    <message>
        <source>Pause to change it</source>
        <translation>Pausa para cambiarlo</translation>
    </message>
    <message>
        <source>{symbol} = {value}</source>
        <translation>{symbol} = {value}</translation>
    </message>
    <message>
        <source>Picture: {symbol} over {across} and {up}; orange {low}, blue {high}</source>
        <translation>Imagen: {symbol} sobre {across} y {up}; naranja {low}, azul {high}</translation>
    </message>
    <message>
        <source>Curve: {symbol} over {across}; from {low} at the bottom to {high}</source>
        <translation>Curva: {symbol} sobre {across}; de {low} abajo a {high}</translation>
    </message>
    <message>
        <source>The columns that are not shown are at their mean</source>
        <translation>Las columnas que no se muestran están en su media</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Back at update 0. Undo brings the {count} updates back.</source>
        <translation>De nuevo en la actualización 0. Deshacer recupera las {count} actualizaciones.</translation>
    </message>
    <message>
        <source>The {count} updates after this one belong to the settings before. They are set aside; Undo brings them back.</source>
        <translation>Las {count} actualizaciones posteriores a esta pertenecen a los ajustes anteriores. Se dejan aparte; Deshacer las recupera.</translation>
    </message>
    <message>
        <source>Training starts over at update 0. Undo brings back the {count} updates there were.</source>
        <translation>El entrenamiento vuelve a empezar en la actualización 0. Deshacer recupera las {count} actualizaciones que había.</translation>
    </message>
    <message>
        <source>The stop rule is met after {count} updates. Train again to go on past it.</source>
        <translation>La regla de parada se cumple tras {count} actualizaciones. Vuelve a entrenar para seguir más allá.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>This is not a number; write one such as 0.5, −3, 1e−4 or 1/3.</source>
        <translation>Esto no es un número; escribe uno como 0,5; −3; 1e−4 o 1/3.</translation>
    </message>
    <message>
        <source>Write a whole number from {0} to {1}.</source>
        <translation>Escribe un número entero de {0} a {1}.</translation>
    </message>
    <message>
        <source>Write a number from {0} to {1}.</source>
        <translation>Escribe un número de {0} a {1}.</translation>
    </message>
    <message>
        <source>Write a number from {0} to below {1}.</source>
        <translation>Escribe un número desde {0} y menor que {1}.</translation>
    </message>
    <message>
        <source>Write a number above {0}, at most {1}.</source>
        <translation>Escribe un número mayor que {0} y como máximo {1}.</translation>
    </message>
    <message>
        <source>Write a number above {0} and below {1}.</source>
        <translation>Escribe un número mayor que {0} y menor que {1}.</translation>
    </message>
</context>
<context>
    <name>NumberSlider</name>
    <message>
        <source>From {0} to {1}</source>
        <translation>De {0} a {1}</translation>
    </message>
</context>
<context>
    <name>OptimizerPanel</name>
    <message>
        <source>Optimizer</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>{optimizer} · {parameter}</source>
        <translation>{optimizer} · {parameter}</translation>
    </message>
    <message>
        <source>A line of the optimizer</source>
        <translation>Una línea del optimizador</translation>
    </message>
</context>
<context>
    <name>OutputPanel</name>
    <message>
        <source>Outputs</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Which output</source>
        <translation>Qué salida</translation>
    </message>
    <message>
        <source>all outputs &lt; {threshold}</source>
        <translation>todas las salidas &lt; {threshold}</translation>
    </message>
    <message>
        <source>all outputs &gt; {threshold}</source>
        <translation>todas las salidas &gt; {threshold}</translation>
    </message>
    <message>
        <source>{percent} answered {name}</source>
        <translation>{percent} con respuesta {name}</translation>
    </message>
    <message>
        <source>largest output</source>
        <translation>salida mayor</translation>
    </message>
    <message>
        <source>output {n}</source>
        <translation>salida {n}</translation>
    </message>
    <message>
        <source>{percent} above {threshold}</source>
        <translation>{percent} por encima de {threshold}</translation>
    </message>
    <message>
        <source>mean {mean}</source>
        <translation>media {mean}</translation>
    </message>
    <message>
        <source>mean {mean}   right {percent}</source>
        <translation>media {mean}   correctas {percent}</translation>
    </message>
    <message>
        <source>outputs, train</source>
        <translation>salidas, entrenamiento</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
</context>
<context>
    <name>ParameterChoice</name>
    <message>
        <source>bias of {unit}</source>
        <translation>sesgo de {unit}</translation>
    </message>
    <message>
        <source>weight from {source} to {unit}</source>
        <translation>peso de {source} a {unit}</translation>
    </message>
</context>
<context>
    <name>PathsHead</name>
    <message>
        <source>‹ Back</source>
        <translation>‹ Atrás</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Caminos</translation>
    </message>
    <message>
        <source>Every path by itself</source>
        <translation>Cada camino por separado</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Grouped by the next layer, as backpropagation does</source>
        <translation>Agrupados por la capa siguiente, como hace la retropropagación</translation>
    </message>
    <message>
        <source>Recursion</source>
        <translation>Recursión</translation>
    </message>
    <message>
        <source>Grouped by the next value, as the pass computes it</source>
        <translation>Agrupados por el valor siguiente, como lo calcula la pasada</translation>
    </message>
</context>
<context>
    <name>PathsPanel</name>
    <message>
        <source>Where from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Nothing is computed yet. With the first step, or a click on a number, this panel shows where it comes from.</source>
        <translation>Aún no se ha calculado nada. Con el primer paso, o con un clic en un número, este panel muestra de dónde viene.</translation>
    </message>
    <message>
        <source>Nothing is computed yet. With the first step, or a click on a weight or a number, this panel shows where it comes from.</source>
        <translation>Aún no se ha calculado nada. Con el primer paso, o con un clic en un peso o en un número, este panel muestra de dónde viene.</translation>
    </message>
    <message>
        <source>1 path</source>
        <translation>1 camino</translation>
    </message>
    <message>
        <source>{n} paths</source>
        <translation>{n} caminos</translation>
    </message>
</context>
<context>
    <name>PathsSheet</name>
    <message>
        <source>▲ largest</source>
        <translation>▲ mayor</translation>
    </message>
    <message>
        <source>▼ smallest</source>
        <translation>▼ menor</translation>
    </message>
    <message>
        <source>1 path</source>
        <translation>1 camino</translation>
    </message>
    <message>
        <source>{n} paths</source>
        <translation>{n} caminos</translation>
    </message>
    <message>
        <source>{n} others together</source>
        <translation>{n} más, juntos</translation>
    </message>
    <message>
        <source>The number is to be predicted.</source>
        <translation>El número está por predecir.</translation>
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
        <translation>{factor}: ir a su procedencia</translation>
    </message>
    <message>
        <source>Sample {number}: {share}; click to follow it</source>
        <translation>Muestra {number}: {share}; haz clic para seguirla</translation>
    </message>
</context>
<context>
    <name>PictureBar</name>
    <message>
        <source>The graph would have {count} nodes; more than {most} are shown as matrices.</source>
        <translation>El grafo tendría {count} nodos; si son más de {most}, se muestran matrices.</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Export picture</source>
        <translation>Exportar imagen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied. It can be pasted into another program.</source>
        <translation>Copiado. Se puede pegar en otro programa.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Pictures ({suffix})</source>
        <translation>Imágenes ({suffix})</translation>
    </message>
    <message>
        <source>Picture written to {path}</source>
        <translation>Imagen escrita en {path}</translation>
    </message>
    <message>
        <source>Picture {number} of {count}</source>
        <translation>Imagen {number} de {count}</translation>
    </message>
    <message>
        <source>{count} pictures written: {first} to {last}</source>
        <translation>{count} imágenes escritas: {first} a {last}</translation>
    </message>
    <message>
        <source>{count} pictures written to {path}</source>
        <translation>{count} imágenes escritas en {path}</translation>
    </message>
    <message>
        <source>The picture could not be written: {reason}</source>
        <translation>No se ha podido escribir la imagen: {reason}</translation>
    </message>
    <message>
        <source>One picture</source>
        <translation>Una imagen</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} imágenes</translation>
    </message>
    <message>
        <source>{count} pictures, {seconds} seconds, over and over</source>
        <translation>{count} imágenes, {seconds} segundos, en bucle</translation>
    </message>
    <message>
        <source>These are {count} pictures, and no more than {most} are written: choose neuron by neuron, or layer by layer.</source>
        <translation>Son {count} imágenes, y no se escriben más de {most}: elige neurona por neurona o capa por capa.</translation>
    </message>
</context>
<context>
    <name>PictureForm</name>
    <message>
        <source>Picture of</source>
        <translation>Imagen de</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Each step</source>
        <translation>Cada paso</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>as in the window</source>
        <translation>como en la ventana</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claros</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuros</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>como está ahora</translation>
    </message>
    <message>
        <source>the whole pass, operation by operation</source>
        <translation>la pasada entera, operación por operación</translation>
    </message>
    <message>
        <source>the whole pass, neuron by neuron</source>
        <translation>la pasada entera, neurona por neurona</translation>
    </message>
    <message>
        <source>the whole pass, layer by layer</source>
        <translation>la pasada entera, capa por capa</translation>
    </message>
    <message>
        <source>the whole pass, phase by phase</source>
        <translation>la pasada entera, fase por fase</translation>
    </message>
    <message>
        <source>{count} second</source>
        <translation>{count} segundo</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} segundos</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} píxeles</translation>
    </message>
    <message>
        <source>PNG, pixels</source>
        <translation>PNG, píxeles</translation>
    </message>
    <message>
        <source>SVG, lines and text</source>
        <translation>SVG, líneas y texto</translation>
    </message>
    <message>
        <source>PDF, lines and text</source>
        <translation>PDF, líneas y texto</translation>
    </message>
    <message>
        <source>GIF, moving, for everywhere</source>
        <translation>GIF, animado, para todas partes</translation>
    </message>
    <message>
        <source>WebP, moving, exact colors</source>
        <translation>WebP, animado, colores exactos</translation>
    </message>
    <message>
        <source>PDF, a page a step</source>
        <translation>PDF, una página por paso</translation>
    </message>
    <message>
        <source>PNG, numbered files</source>
        <translation>PNG, archivos numerados</translation>
    </message>
    <message>
        <source>SVG, numbered files</source>
        <translation>SVG, archivos numerados</translation>
    </message>
</context>
<context>
    <name>PictureMenu</name>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>the network</source>
        <translation>la red</translation>
    </message>
    <message>
        <source>the network and the explanation</source>
        <translation>la red y la explicación</translation>
    </message>
    <message>
        <source>the explanation</source>
        <translation>la explicación</translation>
    </message>
    <message>
        <source>the panel “{title}”</source>
        <translation>el panel «{title}»</translation>
    </message>
    <message>
        <source>the whole window</source>
        <translation>la ventana entera</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>updates</source>
        <translation>actualizaciones</translation>
    </message>
    <message>
        <source>after update {number}</source>
        <translation>tras la actualización {number}</translation>
    </message>
    <message>
        <source>{curve}: {value}</source>
        <translation>{curve}: {value}</translation>
    </message>
    <message>
        <source>each line: the median of {n} points; pale: their range</source>
        <translation>cada línea: la mediana de {n} puntos; pálido: su rango</translation>
    </message>
</context>
<context>
    <name>PlotPanel</name>
    <message>
        <source>settings changed after update {number}</source>
        <translation>ajustes cambiados tras la actualización {number}</translation>
    </message>
    <message>
        <source>optimizer: {name}</source>
        <translation>optimizador: {name}</translation>
    </message>
    <message>
        <source>learning rate: {before} → {after}</source>
        <translation>tasa de aprendizaje: {before} → {after}</translation>
    </message>
    <message>
        <source>all samples</source>
        <translation>todas las muestras</translation>
    </message>
    <message>
        <source>batch: {size}</source>
        <translation>lote: {size}</translation>
    </message>
</context>
<context>
    <name>PointEditing</name>
    <message>
        <source>The samples of a file cannot be edited here.</source>
        <translation>Las muestras de un archivo no se pueden editar aquí.</translation>
    </message>
    <message>
        <source>A sample cannot be put at principal components; choose two columns.</source>
        <translation>No se puede colocar una muestra en componentes principales; elige dos columnas.</translation>
    </message>
    <message>
        <source>There are too many samples to edit them one by one.</source>
        <translation>Hay demasiadas muestras para editarlas una a una.</translation>
    </message>
    <message>
        <source>Move a sample</source>
        <translation>Mover una muestra</translation>
    </message>
    <message>
        <source>The last training sample stays.</source>
        <translation>La última muestra de entrenamiento se queda.</translation>
    </message>
    <message>
        <source>Remove a sample</source>
        <translation>Quitar una muestra</translation>
    </message>
    <message>
        <source>The samples were others at this update. Go to the last one to edit them.</source>
        <translation>En esta actualización las muestras eran otras. Ve a la última para editarlas.</translation>
    </message>
    <message>
        <source>Add a sample</source>
        <translation>Añadir una muestra</translation>
    </message>
</context>
<context>
    <name>PredictionSummary</name>
    <message>
        <source>To repeat</source>
        <translation>Para repetir</translation>
    </message>
    <message>
        <source>Steps to repeat</source>
        <translation>Pasos para repetir</translation>
    </message>
    <message>
        <source>Repeat these</source>
        <translation>Repetir estos</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Nothing was asked in this pass.</source>
        <translation>En esta pasada no se ha preguntado nada.</translation>
    </message>
    <message>
        <source>{right} of {total} right at once</source>
        <translation>{right} de {total} acertadas a la primera</translation>
    </message>
    <message>
        <source>{later} right at a later try, {shown} shown</source>
        <translation>{later} acertadas en un intento posterior, {shown} mostradas</translation>
    </message>
    <message>
        <source>{number}  {title}  (shown)</source>
        <translation>{number}  {title}  (mostrada)</translation>
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
        <translation>Ventana del ponente</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>This experiment has no notes.</source>
        <translation>Este experimento no tiene notas.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>found {name}, which has {samples}, expected {expected:,} as {other} has</source>
        <translation>encontrado: {name} ({samples}); esperado: {expected:,} como en {other}</translation>
    </message>
    <message>
        <source>{problem}; a column of categories belongs in {key}</source>
        <translation>{problem}; una columna de categorías va en {key}</translation>
    </message>
    <message>
        <source>column {column} has {count:,} categories, expected at most {most}</source>
        <translation>la columna {column} tiene {count:,} categorías; esperado: como máximo {most}</translation>
    </message>
    <message>
        <source>{file} has no column {column}</source>
        <translation>{file} no tiene ninguna columna {column}</translation>
    </message>
    <message>
        <source>missing, expected the name of a column of {file}; there are {names}</source>
        <translation>falta; esperado: el nombre de una columna de {file}; existen {names}</translation>
    </message>
    <message>
        <source>{file} has no column but the target, expected one input or more</source>
        <translation>{file} no tiene más columna que el objetivo; esperado: al menos una entrada</translation>
    </message>
    <message>
        <source>found {count:,} classes, expected at most {most}</source>
        <translation>encontrado: {count:,} clases; esperado: como máximo {most}</translation>
    </message>
    <message>
        <source>{what} has no {name}</source>
        <translation>{what} no tiene {name}</translation>
    </message>
    <message>
        <source>found every class of {what}, expected at least one left out</source>
        <translation>encontrado: todas las clases ({what}); esperado: al menos una fuera</translation>
    </message>
    <message>
        <source>{file}, column {column}</source>
        <translation>{file}, columna {column}</translation>
    </message>
    <message>
        <source>column {column} of {file}</source>
        <translation>la columna {column} de {file}</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>un espacio</translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}</source>
        <translation>{file}, fila {row}, columna {column}</translation>
    </message>
    <message>
        <source>found an empty file</source>
        <translation>encontrado: un archivo vacío</translation>
    </message>
    <message>
        <source>found a header but no row after it</source>
        <translation>encontrado: un encabezado, pero ninguna fila después</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file}, fila {row}</translation>
    </message>
    <message>
        <source>{file} is a directory, expected a file</source>
        <translation>{file} es una carpeta; esperado: un archivo</translation>
    </message>
    <message>
        <source>{file} is a device or pipe, expected a file</source>
        <translation>{file} es un dispositivo o una tubería; esperado: un archivo</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>{file} no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>found {size:,.1f} MiB, expected at most {most} MiB</source>
        <translation>encontrado: {size:,.1f} MiB; esperado: como máximo {most} MiB</translation>
    </message>
    <message>
        <source>found UTF-32, expected UTF-8; save it as UTF-8</source>
        <translation>encontrado: UTF-32; esperado: UTF-8; guarda el archivo como UTF-8</translation>
    </message>
    <message>
        <source>found a zero byte in row {row} (byte {byte}), expected a text file in UTF-8</source>
        <translation>encontrado: un byte nulo en la fila {row} (byte {byte}); esperado: un archivo de texto en UTF-8</translation>
    </message>
    <message>
        <source>byte {byte} is not {encoding}, which its first bytes announce</source>
        <translation>el byte {byte} no es {encoding}, que anuncian los primeros bytes</translation>
    </message>
    <message>
        <source>byte {value} in row {row} (byte {byte}) is not UTF-8; save the file as UTF-8</source>
        <translation>el byte {value} en la fila {row} (byte {byte}) no es UTF-8; guarda el archivo como UTF-8</translation>
    </message>
    <message>
        <source>wrong delimiter: every row has one column and contains {sign}, expected a comma, a semicolon or a tab between the columns</source>
        <translation>separador incorrecto: cada fila tiene una columna y contiene {sign}; esperado: una coma, un punto y coma o un tabulador entre las columnas</translation>
    </message>
    <message>
        <source>found more than {most:,} rows ({lines:,} lines), expected at most {most:,}</source>
        <translation>encontrado: más de {most:,} filas ({lines:,} líneas); esperado: como máximo {most:,}</translation>
    </message>
    <message>
        <source>found more than {most:,} cells after {rows:,} rows; leave out rows or columns</source>
        <translation>encontrado: más de {most:,} celdas tras {rows:,} filas; quita filas o columnas</translation>
    </message>
    <message>
        <source>found {columns}, expected {expected} as in row {row}</source>
        <translation>encontrado: {columns}; esperado: {expected} como en la fila {row}</translation>
    </message>
    <message>
        <source>found a quotation mark that is never closed</source>
        <translation>encontrado: unas comillas que nunca se cierran</translation>
    </message>
    <message>
        <source>found text after a closing quotation mark; within quotes, write {two} for one</source>
        <translation>encontrado: texto después de unas comillas de cierre; entre comillas, escribe {two} para poner unas</translation>
    </message>
    <message>
        <source>found a cell of more than {most:,} characters</source>
        <translation>encontrado: una celda de más de {most:,} caracteres</translation>
    </message>
    <message>
        <source>column {number} has no name, expected one for each column</source>
        <translation>la columna {number} no tiene nombre; esperado: uno por columna</translation>
    </message>
    <message>
        <source>found the column name {name} {count} times (columns {places})</source>
        <translation>encontrado: {count} veces el nombre de columna {name} (columnas {places})</translation>
    </message>
    <message>
        <source>{count:,} column</source>
        <translation>{count:,} columna</translation>
    </message>
    <message>
        <source>{count:,} columns</source>
        <translation>{count:,} columnas</translation>
    </message>
    <message>
        <source>{count:,} number</source>
        <translation>{count:,} número</translation>
    </message>
    <message>
        <source>{count:,} numbers</source>
        <translation>{count:,} números</translation>
    </message>
    <message>
        <source>{count:,} row</source>
        <translation>{count:,} fila</translation>
    </message>
    <message>
        <source>{count:,} rows</source>
        <translation>{count:,} filas</translation>
    </message>
    <message>
        <source>{count:,} sample</source>
        <translation>{count:,} muestra</translation>
    </message>
    <message>
        <source>{count:,} samples</source>
        <translation>{count:,} muestras</translation>
    </message>
    <message>
        <source>"{text}"</source>
        <translation>«{text}»</translation>
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
        <translation>{names} y {count:,} más</translation>
    </message>
    <message>
        <source>{problem}; did you mean {name}?</source>
        <translation>{problem}; ¿quizá {name}?</translation>
    </message>
    <message>
        <source>{problem}; there are {names}</source>
        <translation>{problem}; existen {names}</translation>
    </message>
    <message>
        <source>found {found} a second time</source>
        <translation>encontrado por segunda vez: {found}</translation>
    </message>
    <message>
        <source>found {rows:,} samples with {columns:,} numbers each, expected at most {most:,} in all</source>
        <translation>encontrado: {rows:,} muestras con {columns:,} números cada una; esperado: como máximo {most:,} en total</translation>
    </message>
    <message>
        <source>{number:g} in {place}</source>
        <translation>{number:g} ({place})</translation>
    </message>
    <message>
        <source>there is no column {column}</source>
        <translation>no existe la columna {column}</translation>
    </message>
    <message>
        <source>{problem} in {place}</source>
        <translation>{problem}, {place}</translation>
    </message>
    <message>
        <source>found {found:,}, expected {fewest:,} to {most:,}</source>
        <translation>encontrado: {found:,}; esperado: de {fewest:,} a {most:,}</translation>
    </message>
    <message>
        <source>found {found:g}, expected a number from 0 to {most:g} for {name}</source>
        <translation>encontrado: {found:g}; esperado para {name}: un número de 0 a {most:g}</translation>
    </message>
    <message>
        <source>found {found}, expected no such key: {name} is a regression</source>
        <translation>encontrado: {found}; esperado: ninguna clave así, ya que {name} es una regresión</translation>
    </message>
    <message>
        <source>found {found}, expected 2 for {name}</source>
        <translation>encontrado: {found}; esperado para {name}: 2</translation>
    </message>
    <message>
        <source>found {found}, expected 2 to {most} for {name}</source>
        <translation>encontrado: {found}; esperado para {name}: de 2 a {most}</translation>
    </message>
    <message>
        <source>found {found}, expected one or more for each of {classes} classes</source>
        <translation>encontrado: {found}; esperado: al menos una para cada una de {classes} clases</translation>
    </message>
    <message>
        <source>there is no generator {name}</source>
        <translation>no existe el generador {name}</translation>
    </message>
    <message>
        <source>found {found}, expected {one} or {other}</source>
        <translation>encontrado: {found}; esperado: {one} o {other}</translation>
    </message>
    <message>
        <source>found beside {key}, expected one of them</source>
        <translation>encontrado junto a {key}; esperado: solo uno de los dos</translation>
    </message>
    <message>
        <source>{column} is one-hot, its columns are 0 and 1 already</source>
        <translation>{column} es one-hot: sus columnas ya son 0 y 1</translation>
    </message>
    <message>
        <source>{name} is not an input of the network</source>
        <translation>{name} no es una entrada de la red</translation>
    </message>
    <message>
        <source>missing value</source>
        <translation>falta un valor</translation>
    </message>
    <message>
        <source>missing value ({cell})</source>
        <translation>falta un valor ({cell})</translation>
    </message>
    <message>
        <source>found {cell}, expected a finite number</source>
        <translation>encontrado: {cell}; esperado: un número finito</translation>
    </message>
    <message>
        <source>found {cell}, expected a number without commas</source>
        <translation>encontrado: {cell}; esperado: un número sin comas</translation>
    </message>
    <message>
        <source>found {cell}, expected a decimal point as in {example}</source>
        <translation>encontrado: {cell}; esperado: un punto decimal como en {example}</translation>
    </message>
    <message>
        <source>found {cell}, expected a number</source>
        <translation>encontrado: {cell}; esperado: un número</translation>
    </message>
    <message>
        <source>found {found}, expected a number between {smallest:g} and {largest:g}</source>
        <translation>encontrado: {found}; esperado: un número entre {smallest:g} y {largest:g}</translation>
    </message>
    <message>
        <source>found {found:g}, expected a number from 0 on and below 1</source>
        <translation>encontrado: {found:g}; esperado: un número desde 0 y menor que 1</translation>
    </message>
    <message>
        <source>{fraction:g} of {samples} leaves none for testing, expected at least {least:.3g}</source>
        <translation>{fraction:g} de {samples} no deja ninguna para la prueba; esperado: al menos {least:.3g}</translation>
    </message>
    <message>
        <source>{fraction:g} of {samples} leaves none for training, expected less</source>
        <translation>{fraction:g} de {samples} no deja ninguna para el entrenamiento; esperado: menos</translation>
    </message>
    <message>
        <source>found {found}, expected a whole number from 0 on</source>
        <translation>encontrado: {found}; esperado: un número entero desde 0</translation>
    </message>
    <message>
        <source>found {found}, expected 0 to {last}, a row of {samples}</source>
        <translation>encontrado: {found}; esperado: de 0 a {last}, una fila de {samples}</translation>
    </message>
    <message>
        <source>found all {samples}, expected at least one for training</source>
        <translation>encontrado: todas ({samples}); esperado: al menos una para el entrenamiento</translation>
    </message>
    <message>
        <source>sample {number}</source>
        <translation>muestra {number}</translation>
    </message>
    <message>
        <source>found an empty list, expected at least one feature</source>
        <translation>encontrado: una lista vacía; esperado: al menos una característica</translation>
    </message>
    <message>
        <source>found {rows}, expected {expected} as in {key}</source>
        <translation>encontrado: {rows}; esperado: {expected} como en {key}</translation>
    </message>
    <message>
        <source>found {numbers} in a row, expected {expected}, one for each output unit</source>
        <translation>encontrado: {numbers} en una fila; esperado: {expected}, uno por unidad de salida</translation>
    </message>
    <message>
        <source>found {numbers} in a row, expected {expected}, one for each column</source>
        <translation>encontrado: {numbers} en una fila; esperado: {expected}, uno por columna</translation>
    </message>
    <message>
        <source>found no sample, expected at least one row of numbers</source>
        <translation>encontrado: ninguna muestra; esperado: al menos una fila de números</translation>
    </message>
    <message>
        <source>found {numbers}, expected {expected} as in the first row</source>
        <translation>encontrado: {numbers}; esperado: {expected} como en la primera fila</translation>
    </message>
    <message>
        <source>{column} is the target, expected another column</source>
        <translation>{column} es el objetivo; esperado: otra columna</translation>
    </message>
    <message>
        <source>found no feature made of a column, expected at least one</source>
        <translation>encontrado: ninguna característica hecha de una columna; esperado: al menos una</translation>
    </message>
    <message>
        <source>{column} is the target, which is coded by itself if it is classes</source>
        <translation>{column} es el objetivo, que se codifica por sí solo si son clases</translation>
    </message>
    <message>
        <source>a column and a category would both be called {name}</source>
        <translation>una columna y una categoría se llamarían ambas {name}</translation>
    </message>
    <message>
        <source>found {name}, expected a table</source>
        <translation>encontrado: {name}; esperado: una tabla</translation>
    </message>
    <message>
        <source>found one class only ({names}), expected two or more</source>
        <translation>encontrado: una sola clase ({names}); esperado: dos o más</translation>
    </message>
    <message>
        <source>found {count:,} classes ({names}), expected 2 for one output unit</source>
        <translation>encontrado: {count:,} clases ({names}); esperado para una unidad de salida: 2</translation>
    </message>
    <message>
        <source>found {count:,} classes ({names}), expected {units}, one for each output unit</source>
        <translation>encontrado: {count:,} clases ({names}); esperado: {units}, una por unidad de salida</translation>
    </message>
    <message>
        <source>{what} is one number for each sample, expected one output unit, not {units}</source>
        <translation>{what} es un número por muestra; esperado: una unidad de salida, no {units}</translation>
    </message>
    <message>
        <source>{what} is a number to predict, expected {loss} or {other} as the loss</source>
        <translation>{what} es un número que se predice; esperado: {loss} o {other} como pérdida</translation>
    </message>
    <message>
        <source>expected a loss with a penalty; this one has none</source>
        <translation>esperado: una pérdida con penalización; esta no la tiene</translation>
    </message>
    <message>
        <source>{problem} (at character {number})</source>
        <translation>{problem} (en el carácter {number})</translation>
    </message>
    <message>
        <source>{name} is assigned a second time</source>
        <translation>{name} se asigna por segunda vez</translation>
    </message>
    <message>
        <source>{name} is used before it is assigned</source>
        <translation>{name} se usa antes de asignarse</translation>
    </message>
    <message>
        <source>{name} is a function, not a variable</source>
        <translation>{name} es una función, no una variable</translation>
    </message>
    <message>
        <source>{name} is not a function (there are {functions})</source>
        <translation>{name} no es una función (existen {functions})</translation>
    </message>
    <message>
        <source>found the end, expected a number, a name or (</source>
        <translation>encontrado: el final; esperado: un número, un nombre o (</translation>
    </message>
    <message>
        <source>found {found}, expected a number, a name or (</source>
        <translation>encontrado: {found}; esperado: un número, un nombre o (</translation>
    </message>
    <message>
        <source>{name} is a function, expected {name}(…)</source>
        <translation>{name} es una función; esperado: {name}(…)</translation>
    </message>
    <message>
        <source>found ( without its )</source>
        <translation>encontrado: ( sin su )</translation>
    </message>
    <message>
        <source>found {found}, expected an operator or )</source>
        <translation>encontrado: {found}; esperado: un operador o )</translation>
    </message>
    <message>
        <source>found ) without its (</source>
        <translation>encontrado: ) sin su (</translation>
    </message>
    <message>
        <source>found =, expected an expression without one</source>
        <translation>encontrado: =; esperado: una expresión sin =</translation>
    </message>
    <message>
        <source>found {found}, expected an operator before it, such as *</source>
        <translation>encontrado: {found}; esperado: un operador antes, como *</translation>
    </message>
    <message>
        <source>found {found}, expected the end</source>
        <translation>encontrado: {found}; esperado: el final</translation>
    </message>
    <message>
        <source>{name} takes 1 operand, found {count}</source>
        <translation>{name} lleva 1 operando; encontrado: {count}</translation>
    </message>
    <message>
        <source>{name} takes two operands or more, found {count}</source>
        <translation>{name} lleva dos operandos o más; encontrado: {count}</translation>
    </message>
    <message>
        <source>{name} takes at most {most} operands, found {count}; put some of them into a {name} of their own</source>
        <translation>{name} lleva como máximo {most} operandos; encontrado: {count}; pon algunos en otro {name}</translation>
    </message>
    <message>
        <source>overflow: the number is too large</source>
        <translation>desbordamiento: el número es demasiado grande</translation>
    </message>
    <message>
        <source>more than {most} operations within one another, counting one for each term of a sum; group its terms with parentheses</source>
        <translation>más de {most} operaciones unas dentro de otras, contando una por cada término de una suma; agrupa sus términos con paréntesis</translation>
    </message>
    <message>
        <source>found {count:,} characters, expected at most {most:,}</source>
        <translation>encontrado: {count:,} caracteres; esperado: como máximo {most:,}</translation>
    </message>
    <message>
        <source>found {found}, expected {expected}</source>
        <translation>encontrado: {found}; esperado: {expected}</translation>
    </message>
    <message>
        <source>found {found}, which means nothing in an expression</source>
        <translation>encontrado: {found}, que no significa nada en una expresión</translation>
    </message>
    <message>
        <source>{name} has no value</source>
        <translation>{name} no tiene valor</translation>
    </message>
    <message>
        <source>division by zero: {first:.6g} / 0</source>
        <translation>división por cero: {first:.6g} / 0</translation>
    </message>
    <message>
        <source>{operator} of {first:.6g}, expected a number above 0</source>
        <translation>{operator} de {first:.6g}; esperado: un número mayor que 0</translation>
    </message>
    <message>
        <source>{operator} of {first:.6g}, expected a number from 0 on</source>
        <translation>{operator} de {first:.6g}; esperado: un número desde 0</translation>
    </message>
    <message>
        <source>division by zero: 0^({last:.6g})</source>
        <translation>división por cero: 0^({last:.6g})</translation>
    </message>
    <message>
        <source>power of a negative number: ({first:.6g})^{last:.6g}, expected a whole exponent</source>
        <translation>potencia de un número negativo: ({first:.6g})^{last:.6g}; esperado: un exponente entero</translation>
    </message>
    <message>
        <source>{operator} of a number that is not finite</source>
        <translation>{operator} de un número que no es finito</translation>
    </message>
    <message>
        <source>overflow: {calculation} is too large</source>
        <translation>desbordamiento: {calculation} es demasiado grande</translation>
    </message>
    <message>
        <source>expected a derivative of {output}, backward from which it goes</source>
        <translation>esperado: una derivada de {output}, desde donde se deriva hacia atrás</translation>
    </message>
    <message>
        <source>expected a derivative by {wrt}, forward from which it goes</source>
        <translation>esperado: una derivada respecto a {wrt}, desde donde se deriva hacia delante</translation>
    </message>
    <message>
        <source>{name} is computed from {operands}</source>
        <translation>{name} se calcula a partir de {operands}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>the expression has no names</source>
        <translation>la expresión no tiene nombres</translation>
    </message>
    <message>
        <source>expected a number such as {derivative} or {name}, got {got}</source>
        <translation>esperado: un número como {derivative} o {name}; encontrado: {got}</translation>
    </message>
    <message>
        <source>expected one of the names {names}; got {name}</source>
        <translation>esperado: uno de los nombres {names}; encontrado: {name}</translation>
    </message>
    <message>
        <source>overflow: the derivative by {name} is too large</source>
        <translation>desbordamiento: la derivada respecto a {name} es demasiado grande</translation>
    </message>
    <message>
        <source>overflow: the derivative of {name} is too large</source>
        <translation>desbordamiento: la derivada de {name} es demasiado grande</translation>
    </message>
    <message>
        <source>more than {most:,} operations, names and numbers, which is more than can be drawn; shorten the expression</source>
        <translation>más de {most:,} operaciones, nombres y números, más de lo que se puede dibujar; acorta la expresión</translation>
    </message>
    <message>
        <source>no derivative by the exponent: ({base:.6g})^{exponent:.6g}, expected a base above 0, or a number as the exponent</source>
        <translation>sin derivada respecto al exponente: ({base:.6g})^{exponent:.6g}; esperado: una base mayor que 0, o un número como exponente</translation>
    </message>
    <message>
        <source>the derivative of {calculation} is not finite</source>
        <translation>la derivada de {calculation} no es finita</translation>
    </message>
    <message>
        <source>{most} or {last}</source>
        <translation>{most} o {last}</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>expected a quantity such as {examples}, got {got}</source>
        <translation>esperado: una magnitud como {examples}; encontrado: {got}</translation>
    </message>
    <message>
        <source>expected what the optimizer keeps ({kept}), got {got}</source>
        <translation>esperado: lo que guarda el optimizador ({kept}); encontrado: {got}</translation>
    </message>
    <message>
        <source>no index</source>
        <translation>ningún índice</translation>
    </message>
    <message>
        <source>at most one index, the sample</source>
        <translation>como máximo un índice, la muestra</translation>
    </message>
    <message>
        <source>one index, the input</source>
        <translation>un índice, la entrada</translation>
    </message>
    <message>
        <source>output</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>one index, the output</source>
        <translation>un índice, la salida</translation>
    </message>
    <message>
        <source>[layer][from unit, to unit]</source>
        <translation>[capa][de unidad, a unidad]</translation>
    </message>
    <message>
        <source>[layer][unit]</source>
        <translation>[capa][unidad]</translation>
    </message>
    <message>
        <source>expected layer 1, the only one, got {number}</source>
        <translation>esperado: capa 1, la única; encontrado: {number}</translation>
    </message>
    <message>
        <source>expected a layer from 1 to {last}, got {number}</source>
        <translation>esperado: una capa de 1 a {last}; encontrado: {number}</translation>
    </message>
    <message>
        <source>expected a layer with a bias; layer {layer} has none</source>
        <translation>esperado: una capa con sesgo; la capa {layer} no lo tiene</translation>
    </message>
    <message>
        <source>sample of the batch</source>
        <translation>muestra del lote</translation>
    </message>
    <message>
        <source>unit of layer {layer}</source>
        <translation>unidad de la capa {layer}</translation>
    </message>
    <message>
        <source>expected {what} to be 0, the only one, got {got}</source>
        <translation>esperado: {what} 0, la única opción; encontrado: {got}</translation>
    </message>
    <message>
        <source>expected {what} from 0 to {last}, got {got}</source>
        <translation>esperado: {what} de 0 a {last}; encontrado: {got}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>expected {expected}; got the indices {found}</source>
        <translation>esperado: {expected}; índices encontrados: {found}</translation>
    </message>
    <message>
        <source>'{text}'</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>found [{name}] at line {line}, expected two brackets: [[{name}]]</source>
        <translation>encontrado: [{name}] en la línea {line}; esperado: corchetes dobles, es decir, [[{name}]]</translation>
    </message>
    <message>
        <source>the name of a built-in experiment</source>
        <translation>el nombre de un experimento incluido</translation>
    </message>
    <message>
        <source>{name}, an expression</source>
        <translation>{name}, una expresión</translation>
    </message>
    <message>
        <source>the name of a network's experiment</source>
        <translation>el nombre de un experimento con una red</translation>
    </message>
    <message>
        <source>a whole number of at least 1</source>
        <translation>un número entero a partir de 1</translation>
    </message>
    <message>
        <source>a number, {low:g} or more and at most {high:g}</source>
        <translation>un número a partir de {low:g} y como máximo {high:g}</translation>
    </message>
    <message>
        <source>a number, {low:g} or more and below {high:g}</source>
        <translation>un número a partir de {low:g} y menor que {high:g}</translation>
    </message>
    <message>
        <source>a number, above {low:g} and at most {high:g}</source>
        <translation>un número mayor que {low:g} y como máximo {high:g}</translation>
    </message>
    <message>
        <source>a number, above {low:g} and below {high:g}</source>
        <translation>un número mayor que {low:g} y menor que {high:g}</translation>
    </message>
    <message>
        <source>{count} number</source>
        <translation>{count} número</translation>
    </message>
    <message>
        <source>{count} numbers</source>
        <translation>{count} números</translation>
    </message>
    <message>
        <source>{count} row</source>
        <translation>{count} fila</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} filas</translation>
    </message>
    <message>
        <source>{count} input</source>
        <translation>{count} entrada</translation>
    </message>
    <message>
        <source>{count} inputs</source>
        <translation>{count} entradas</translation>
    </message>
    <message>
        <source>{count} symbol</source>
        <translation>{count} símbolo</translation>
    </message>
    <message>
        <source>{count} symbols</source>
        <translation>{count} símbolos</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} caracteres</translation>
    </message>
    <message>
        <source>{text} at character {number}</source>
        <translation>{text} en el carácter {number}</translation>
    </message>
    <message>
        <source>a text without control characters</source>
        <translation>un texto sin caracteres de control</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>un número finito</translation>
    </message>
    <message>
        <source>a number between {smallest:g} and {largest:g}</source>
        <translation>un número entre {smallest:g} y {largest:g}</translation>
    </message>
    <message>
        <source>at most {most:,}</source>
        <translation>como máximo {most:,}</translation>
    </message>
    <message>
        <source>a whole number from 0 to {most}</source>
        <translation>un número entero de 0 a {most}</translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation>como máximo {most}</translation>
    </message>
    <message>
        <source>{count} ({meaning})</source>
        <translation>{count} ({meaning})</translation>
    </message>
    <message>
        <source>{file}, column {column}: {problem}</source>
        <translation>{file}, columna {column}: {problem}</translation>
    </message>
    <message>
        <source>{file} has no other column for an input: numbers, or text of at most {count} categories</source>
        <translation>{file} no tiene otra columna para una entrada: números, o texto de como máximo {count} categorías</translation>
    </message>
    <message>
        <source>found one value only ({value}), expected two or more</source>
        <translation>encontrado: un solo valor ({value}); esperado: dos o más</translation>
    </message>
    <message>
        <source>inputs and targets</source>
        <translation>inputs y targets</translation>
    </message>
    <message>
        <source>a generator</source>
        <translation>un generador</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>a csv</source>
        <translation>un archivo CSV</translation>
    </message>
    <message>
        <source>one for each input</source>
        <translation>uno por entrada</translation>
    </message>
    <message>
        <source>as in the first row</source>
        <translation>como en la primera fila</translation>
    </message>
    <message>
        <source>one for each unit of the last layer</source>
        <translation>uno por unidad de la última capa</translation>
    </message>
    <message>
        <source>the path of a file</source>
        <translation>la ruta de un archivo</translation>
    </message>
    <message>
        <source>no source of samples</source>
        <translation>ninguna fuente de muestras</translation>
    </message>
    <message>
        <source>inputs and targets, a generator, a table, a csv or outputs_of</source>
        <translation>inputs y targets, un generator, una table, un csv o outputs_of</translation>
    </message>
    <message>
        <source>one source of samples only ({key} is there too)</source>
        <translation>una sola fuente de muestras (también está {key})</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} y {second}</translation>
    </message>
    <message>
        <source>no such key beside {other} (it is for {source})</source>
        <translation>ninguna clave así junto a {other} (corresponde a: {source})</translation>
    </message>
    <message>
        <source>at least one sample</source>
        <translation>al menos una muestra</translation>
    </message>
    <message>
        <source>one for each row of data.inputs</source>
        <translation>una por fila de data.inputs</translation>
    </message>
    <message>
        <source>the names of 1 to {most} built-in experiments</source>
        <translation>los nombres de 1 a {most} experimentos incluidos</translation>
    </message>
    <message>
        <source>{name} a second time</source>
        <translation>{name} por segunda vez</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>otro nombre</translation>
    </message>
    <message>
        <source>an expression of the experiments' targets t1, t2, …, such as max(t1, t2)</source>
        <translation>una expresión de los objetivos t1, t2, … de los experimentos, como max(t1, t2)</translation>
    </message>
    <message>
        <source>one row of numbers for each sample</source>
        <translation>una fila de números por muestra</translation>
    </message>
    <message>
        <source>1 to {most} texts, or no such key</source>
        <translation>de 1 a {most} textos, o ninguna clave así</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>un texto que no esté vacío</translation>
    </message>
    <message>
        <source>no such key beside data.test_rows</source>
        <translation>ninguna clave así junto a data.test_rows</translation>
    </message>
    <message>
        <source>the samples of a file cannot be edited here</source>
        <translation>las muestras de un archivo no se pueden editar aquí</translation>
    </message>
    <message>
        <source>the samples of a table cannot be edited here</source>
        <translation>las muestras de una tabla no se pueden editar aquí</translation>
    </message>
    <message>
        <source>input {number} is computed from the samples, so it has no value</source>
        <translation>la entrada {number} se calcula a partir de las muestras, así que no tiene un valor propio</translation>
    </message>
    <message>
        <source>no training sample</source>
        <translation>ninguna muestra de entrenamiento</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>al menos una</translation>
    </message>
    <message>
        <source>class {number:g}</source>
        <translation>clase {number:g}</translation>
    </message>
    <message>
        <source>a class from 0 to {last}</source>
        <translation>una clase de 0 a {last}</translation>
    </message>
    <message>
        <source>an empty table</source>
        <translation>una tabla vacía</translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>una lista vacía</translation>
    </message>
    <message>
        <source>missing, expected {expected}</source>
        <translation>falta; esperado: {expected}</translation>
    </message>
    <message>
        <source>no such key: {why}</source>
        <translation>ninguna clave así: {why}</translation>
    </message>
    <message>
        <source>a whole number of about {count} digits</source>
        <translation>un número entero de unas {count} cifras</translation>
    </message>
    <message>
        <source>a {type}</source>
        <translation>un valor de tipo {type}</translation>
    </message>
    <message>
        <source>a list of {count}</source>
        <translation>una lista de longitud {count}</translation>
    </message>
    <message>
        <source>found no name in it, expected one to differentiate by</source>
        <translation>encontrado: ningún nombre en ella; esperado: uno respecto al cual derivar</translation>
    </message>
    <message>
        <source>the last statement is a number, expected something to differentiate</source>
        <translation>la última instrucción es un número; esperado: algo que se pueda derivar</translation>
    </message>
    <message>
        <source>with these values, {problem}</source>
        <translation>con estos valores: {problem}</translation>
    </message>
    <message>
        <source>the name {name}, {count} characters long</source>
        <translation>el nombre {name}, de {count} caracteres</translation>
    </message>
    <message>
        <source>names of at most {most}</source>
        <translation>nombres de como máximo {most} caracteres</translation>
    </message>
    <message>
        <source>the expression does not use {name}</source>
        <translation>la expresión no usa {name}</translation>
    </message>
    <message>
        <source>a number, since the expression uses {name}</source>
        <translation>un número, ya que la expresión usa {name}</translation>
    </message>
    <message>
        <source>the expression computes {name} itself</source>
        <translation>la propia expresión calcula {name}</translation>
    </message>
    <message>
        <source>{name} is a function</source>
        <translation>{name} es una función</translation>
    </message>
    <message>
        <source>not UTF-8 text (at byte {number})</source>
        <translation>no es texto en UTF-8 (en el byte {number})</translation>
    </message>
    <message>
        <source>found an empty file, expected an experiment</source>
        <translation>encontrado: un archivo vacío; esperado: un experimento</translation>
    </message>
    <message>
        <source>cannot be saved: {reason}</source>
        <translation>no se puede guardar: {reason}</translation>
    </message>
    <message>
        <source>it is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>no suffix</source>
        <translation>ninguna extensión</translation>
    </message>
    <message>
        <source>a file that ends in {suffixes}</source>
        <translation>un archivo que termine en {suffixes}</translation>
    </message>
    <message>
        <source>it is a directory, expected a file</source>
        <translation>es una carpeta; esperado: un archivo</translation>
    </message>
    <message>
        <source>it is a device or pipe, expected a file</source>
        <translation>es un dispositivo o una tubería; esperado: un archivo</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>cannot be read: {reason}</source>
        <translation>no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>not valid TOML: {problem}</source>
        <translation>TOML no válido: {problem}</translation>
    </message>
    <message>
        <source>the key {name} is given twice</source>
        <translation>la clave {name} aparece dos veces</translation>
    </message>
    <message>
        <source>found {number}, expected a finite number</source>
        <translation>encontrado: {number}; esperado: un número finito</translation>
    </message>
    <message>
        <source>not valid JSON: {problem}</source>
        <translation>JSON no válido: {problem}</translation>
    </message>
    <message>
        <source>too large, expected at most {most} MiB</source>
        <translation>demasiado grande; esperado: como máximo {most} MiB</translation>
    </message>
    <message>
        <source>too large, expected at most {most} MiB ({instead} MiB as .bpviz)</source>
        <translation>demasiado grande; esperado: como máximo {most} MiB ({instead} MiB como .bpviz)</translation>
    </message>
    <message>
        <source>nested too deeply, expected an experiment</source>
        <translation>anidado a demasiada profundidad; esperado: un experimento</translation>
    </message>
    <message>
        <source>a number of thousands of digits</source>
        <translation>un número de miles de cifras</translation>
    </message>
    <message>
        <source>numbers of reasonable length</source>
        <translation>números de longitud razonable</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>un número mayor que 0</translation>
    </message>
    <message>
        <source>a text, as Markdown</source>
        <translation>un texto en Markdown</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a number of reasonable size</source>
        <translation>un número de tamaño razonable</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a table with format, title, model, data, training</source>
        <translation>una tabla con format, title, model, data, training</translation>
    </message>
    <message>
        <source>missing, expected {format}; is this an experiment of backpropviz?</source>
        <translation>falta; esperado: {format}; ¿es un experimento de backpropviz?</translation>
    </message>
    <message>
        <source>{format}: the file was made for a newer version of backpropviz</source>
        <translation>{format}; el archivo se hizo para una versión más reciente de backpropviz</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>clave desconocida</translation>
    </message>
    <message>
        <source>unknown key; {key} belongs in {table}</source>
        <translation>clave desconocida; {key} va en {table}</translation>
    </message>
    <message>
        <source>unknown key; known here: {keys}</source>
        <translation>clave desconocida; aquí se conocen: {keys}</translation>
    </message>
    <message>
        <source>it to be given</source>
        <translation>que se indique</translation>
    </message>
    <message>
        <source>found {found}: {problem}</source>
        <translation>encontrado: {found} ({problem})</translation>
    </message>
    <message>
        <source>a title in one line</source>
        <translation>un título en una línea</translation>
    </message>
    <message>
        <source>statements such as c = a + b; e = c * 2</source>
        <translation>instrucciones como c = a + b; e = c * 2</translation>
    </message>
    <message>
        <source>a table [model] with inputs and layers, or with an expression</source>
        <translation>una tabla [model] con inputs y layers, o con expression</translation>
    </message>
    <message>
        <source>a table [data] with inputs and targets, a generator, a table, a csv or outputs_of</source>
        <translation>una tabla [data] con inputs y targets, generator, table, csv o outputs_of</translation>
    </message>
    <message>
        <source>a table [training] with loss, optimizer and learning_rate</source>
        <translation>una tabla [training] con loss, optimizer y learning_rate</translation>
    </message>
    <message>
        <source>a count or a list of names</source>
        <translation>una cantidad o una lista de nombres</translation>
    </message>
    <message>
        <source>at least one [[model.layers]] with units and activation</source>
        <translation>al menos un [[model.layers]] con units y activation</translation>
    </message>
    <message>
        <source>the expression names its inputs, and model.values gives them</source>
        <translation>la expresión nombra sus entradas y model.values da sus valores</translation>
    </message>
    <message>
        <source>an expression has no layers</source>
        <translation>una expresión no tiene capas</translation>
    </message>
    <message>
        <source>an expression has no weights to draw</source>
        <translation>una expresión no tiene pesos que generar</translation>
    </message>
    <message>
        <source>an expression has no data; its inputs are in model.values</source>
        <translation>una expresión no tiene datos; sus entradas están en model.values</translation>
    </message>
    <message>
        <source>an expression is not trained</source>
        <translation>una expresión no se entrena</translation>
    </message>
    <message>
        <source>the symbols are the names in the expression</source>
        <translation>los símbolos son los nombres de la expresión</translation>
    </message>
    <message>
        <source>only networks are trained side by side</source>
        <translation>solo las redes se entrenan unas junto a otras</translation>
    </message>
    <message>
        <source>only an expression has values</source>
        <translation>solo una expresión tiene values</translation>
    </message>
    <message>
        <source>an expression has nothing for {link}</source>
        <translation>una expresión no tiene nada para {link}</translation>
    </message>
    <message>
        <source>a network has nothing for {link}</source>
        <translation>una red no tiene nada para {link}</translation>
    </message>
    <message>
        <source>{name}: expected a weight</source>
        <translation>{name}; esperado: un peso</translation>
    </message>
    <message>
        <source>{name}: expected a bias</source>
        <translation>{name}; esperado: un sesgo</translation>
    </message>
    <message>
        <source>found {panel}, expected {panels} for an expression</source>
        <translation>encontrado: {panel}; esperado para una expresión: {panels}</translation>
    </message>
    <message>
        <source>{name} is given; expected a name that is computed</source>
        <translation>{name} es un dato; esperado: un nombre que se calcule</translation>
    </message>
    <message>
        <source>{count} parts</source>
        <translation>{count} partes</translation>
    </message>
    <message>
        <source>a count of steps, from 0</source>
        <translation>una cantidad de pasos, a partir de 0</translation>
    </message>
    <message>
        <source>a count of updates, from 0</source>
        <translation>una cantidad de actualizaciones, a partir de 0</translation>
    </message>
    <message>
        <source>an expression has no {key}</source>
        <translation>una expresión no tiene {key}</translation>
    </message>
    <message>
        <source>a network has no {key}</source>
        <translation>una red no tiene {key}</translation>
    </message>
    <message>
        <source>the link {text}: {problem}</source>
        <translation>el enlace {text}: {problem}</translation>
    </message>
    <message>
        <source>found no built-in experiment called {name}</source>
        <translation>ningún experimento incluido se llama {name}</translation>
    </message>
    <message>
        <source>no such file; the built-in one opens as {name}</source>
        <translation>no existe ese archivo; el experimento incluido se abre como {name}</translation>
    </message>
    <message>
        <source>found no file and no built-in experiment called {name}</source>
        <translation>ningún archivo ni experimento incluido se llama {name}</translation>
    </message>
    <message>
        <source>{problem}; `backpropviz list` shows them all</source>
        <translation>{problem}; `backpropviz list` los muestra todos</translation>
    </message>
    <message>
        <source>found {link}, expected {example} or the like</source>
        <translation>encontrado: {link}; esperado: {example} o algo parecido</translation>
    </message>
    <message>
        <source>found {text} in {link}, expected {expected}</source>
        <translation>encontrado: {text} en {link}; esperado: {expected}</translation>
    </message>
    <message>
        <source>found {link}, expected such as {example}</source>
        <translation>encontrado: {link}; esperado: algo como {example}</translation>
    </message>
    <message>
        <source>found {link}, expected such as {example}, at most {most:,} updates</source>
        <translation>encontrado: {link}; esperado: algo como {example}, como máximo {most:,} actualizaciones</translation>
    </message>
    <message>
        <source>one for each layer</source>
        <translation>uno por capa</translation>
    </message>
    <message>
        <source>one that can be trained</source>
        <translation>uno que se pueda entrenar</translation>
    </message>
    <message>
        <source>{experiment} is made of {part}</source>
        <translation>{experiment}, formado a partir de {part}</translation>
    </message>
    <message>
        <source>found {name}, but {made}, expected one that is not made of itself</source>
        <translation>encontrado: {name}, es decir, {made}; esperado: uno que no esté formado a partir de sí mismo</translation>
    </message>
    <message>
        <source>one whose training is short and comes to an end</source>
        <translation>uno cuyo entrenamiento sea corto y termine</translation>
    </message>
    <message>
        <source>{name}, whose numbers grow beyond bounds at update {number:,}</source>
        <translation>{name}, cuyos números crecen sin límite en la actualización {number:,}</translation>
    </message>
    <message>
        <source>{name} ({problem})</source>
        <translation>{name} ({problem})</translation>
    </message>
    <message>
        <source>{name}, which has no training.stop with updates or epochs</source>
        <translation>{name}, que no tiene training.stop con updates o epochs</translation>
    </message>
    <message>
        <source>{name}, whose {count:,} updates take too long whenever this is opened</source>
        <translation>{name}, cuyas {count:,} actualizaciones tardan demasiado cada vez que se abre</translation>
    </message>
    <message>
        <source>Invalid statement</source>
        <translation>instrucción no válida</translation>
    </message>
    <message>
        <source>Invalid value</source>
        <translation>valor no válido</translation>
    </message>
    <message>
        <source>Invalid date or datetime</source>
        <translation>fecha u hora no válida</translation>
    </message>
    <message>
        <source>Invalid hex value</source>
        <translation>valor hexadecimal no válido</translation>
    </message>
    <message>
        <source>Invalid initial character for a key part</source>
        <translation>primer carácter de una clave no válido</translation>
    </message>
    <message>
        <source>Expected newline or end of document after a statement</source>
        <translation>tras una instrucción se espera una línea nueva o el final del documento</translation>
    </message>
    <message>
        <source>Expected '=' after a key in a key/value pair</source>
        <translation>tras una clave se espera «=»</translation>
    </message>
    <message>
        <source>Expected ']' at the end of a table declaration</source>
        <translation>al final de la cabecera de una tabla se espera «]»</translation>
    </message>
    <message>
        <source>Expected ']]' at the end of an array declaration</source>
        <translation>al final de la cabecera de una lista de tablas se espera «]]»</translation>
    </message>
    <message>
        <source>Expected {text}</source>
        <translation>esperado: {text}</translation>
    </message>
    <message>
        <source>Found invalid character {character}</source>
        <translation>carácter no válido {character}</translation>
    </message>
    <message>
        <source>Illegal character {character}</source>
        <translation>carácter no permitido {character}</translation>
    </message>
    <message>
        <source>Cannot declare {key} twice</source>
        <translation>{key} no se puede declarar dos veces</translation>
    </message>
    <message>
        <source>Cannot overwrite a value</source>
        <translation>no se puede sobrescribir un valor</translation>
    </message>
    <message>
        <source>Cannot mutate immutable namespace {key}</source>
        <translation>{key} está cerrado y no se puede ampliar</translation>
    </message>
    <message>
        <source>Cannot redefine namespace {key}</source>
        <translation>{key} no se puede volver a definir</translation>
    </message>
    <message>
        <source>Duplicate inline table key {key}</source>
        <translation>la clave {key} aparece dos veces en la misma tabla</translation>
    </message>
    <message>
        <source>Unclosed array</source>
        <translation>lista sin cerrar</translation>
    </message>
    <message>
        <source>Unclosed inline table</source>
        <translation>tabla sin cerrar</translation>
    </message>
    <message>
        <source>Unterminated string</source>
        <translation>texto sin terminar</translation>
    </message>
    <message>
        <source>Unescaped '\' in a string</source>
        <translation>un «\» en un texto se escribe «\\»</translation>
    </message>
    <message>
        <source>Escaped character is not a Unicode scalar value</source>
        <translation>el carácter codificado no existe en Unicode</translation>
    </message>
    <message>
        <source>Expecting value</source>
        <translation>se espera un valor</translation>
    </message>
    <message>
        <source>Expecting ',' delimiter</source>
        <translation>se espera el separador «,»</translation>
    </message>
    <message>
        <source>Expecting ':' delimiter</source>
        <translation>se espera el separador «:»</translation>
    </message>
    <message>
        <source>Expecting property name enclosed in double quotes</source>
        <translation>se espera una clave entre comillas dobles</translation>
    </message>
    <message>
        <source>Illegal trailing comma before end of object</source>
        <translation>coma no permitida al final de un objeto</translation>
    </message>
    <message>
        <source>Illegal trailing comma before end of array</source>
        <translation>coma no permitida al final de una lista</translation>
    </message>
    <message>
        <source>Unterminated string starting at</source>
        <translation>texto sin terminar</translation>
    </message>
    <message>
        <source>Invalid control character at</source>
        <translation>carácter de control no válido</translation>
    </message>
    <message>
        <source>Invalid \escape</source>
        <translation>secuencia no válida con «\»</translation>
    </message>
    <message>
        <source>Invalid \uXXXX escape</source>
        <translation>secuencia no válida de la forma \uXXXX</translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation>texto de más después del final</translation>
    </message>
    <message>
        <source>{problem} (at end of document)</source>
        <translation>{problem} (al final del documento)</translation>
    </message>
    <message>
        <source>{problem} (at line {line}, column {column})</source>
        <translation>{problem} (en la línea {line}, columna {column})</translation>
    </message>
    <message>
        <source>braces in pairs</source>
        <translation>llaves por pares</translation>
    </message>
    <message>
        <source>a symbol, not an empty text</source>
        <translation>un símbolo, no un texto vacío</translation>
    </message>
    <message>
        <source>a symbol of at most {most} characters</source>
        <translation>un símbolo de como máximo {most} caracteres</translation>
    </message>
    <message>
        <source>letters, digits and LaTeX such as {accent}, {greek} or {script}</source>
        <translation>letras, cifras y LaTeX como {accent}, {greek} o {script}</translation>
    </message>
    <message>
        <source>a symbol that begins with a letter</source>
        <translation>un símbolo que empiece por una letra</translation>
    </message>
    <message>
        <source>something after {sign}</source>
        <translation>algo después de {sign}</translation>
    </message>
    <message>
        <source>braces after {sign}</source>
        <translation>llaves después de {sign}</translation>
    </message>
    <message>
        <source>no {sign}: Greek letters and {signs} are known</source>
        <translation>ningún {sign}: se conocen las letras griegas y {signs}</translation>
    </message>
    <message>
        <source>something in the braces</source>
        <translation>algo dentro de las llaves</translation>
    </message>
    <message>
        <source>no {sign} there</source>
        <translation>ningún {sign} ahí</translation>
    </message>
    <message>
        <source>{name} has no value, expected {name}=NUMBER (at character {number})</source>
        <translation>{name} no tiene valor; esperado: {name}=NÚMERO (en el carácter {number})</translation>
    </message>
    <message>
        <source>expected NAME=NUMBER, such as a=2</source>
        <translation>esperado: NOMBRE=NÚMERO, como a=2</translation>
    </message>
    <message>
        <source>{name} is given twice</source>
        <translation>{name} aparece dos veces</translation>
    </message>
    <message>
        <source>{value}: values are for expressions, and this is a network</source>
        <translation>{value}: los valores son para expresiones, y esto es una red</translation>
    </message>
    <message>
        <source>expected a number, such as {example}</source>
        <translation>esperado: un número, como {example}</translation>
    </message>
    <message>
        <source>expected a number with a decimal point, such as {example}</source>
        <translation>esperado: un número con punto decimal, como {example}</translation>
    </message>
    <message>
        <source>expected a finite number, this is too large</source>
        <translation>esperado: un número finito; este es demasiado grande</translation>
    </message>
    <message>
        <source>the expression has no names that need a value</source>
        <translation>la expresión no tiene nombres que necesiten un valor</translation>
    </message>
    <message>
        <source>the expression has no name {name}, only {names}</source>
        <translation>la expresión no tiene el nombre {name}, solo {names}</translation>
    </message>
    <message>
        <source>the expression has no name {name}, only {names} …</source>
        <translation>la expresión no tiene el nombre {name}, solo {names} …</translation>
    </message>
    <message>
        <source>one for each unit</source>
        <translation>uno por unidad</translation>
    </message>
    <message>
        <source>1 to {most} layers</source>
        <translation>de 1 a {most} capas</translation>
    </message>
    <message>
        <source>{count:,} weights and biases</source>
        <translation>{count:,} pesos y sesgos</translation>
    </message>
    <message>
        <source>at most {most:,} in all layers together</source>
        <translation>como máximo {most:,} en todas las capas juntas</translation>
    </message>
    <message>
        <source>true without momentum</source>
        <translation>true sin momentum</translation>
    </message>
    <message>
        <source>a momentum above 0 beside it</source>
        <translation>un momentum mayor que 0 al lado</translation>
    </message>
    <message>
        <source>a name such as dJ/dW[1][0,2]</source>
        <translation>un nombre como dJ/dW[1][0,2]</translation>
    </message>
    <message>
        <source>at least 2, since a softmax of one unit is always 1</source>
        <translation>al menos 2, ya que el softmax de una sola unidad es siempre 1</translation>
    </message>
    <message>
        <source>one for each unit of the layer before</source>
        <translation>una por unidad de la capa anterior</translation>
    </message>
    <message>
        <source>no such key, since bias is false here</source>
        <translation>ninguna clave así, ya que aquí bias es false</translation>
    </message>
    <message>
        <source>a number for {scheme}</source>
        <translation>un número para {scheme}</translation>
    </message>
    <message>
        <source>a number above low ({low})</source>
        <translation>un número mayor que low ({low})</translation>
    </message>
    <message>
        <source>half_mse or mse, or sigmoid or softmax in the last layer (it is {activation})</source>
        <translation>half_mse o mse, o bien sigmoid o softmax en la última capa (ahí está {activation})</translation>
    </message>
    <message>
        <source>a number from 0 to 1, as {loss} needs</source>
        <translation>un número de 0 a 1, como requiere {loss}</translation>
    </message>
    <message>
        <source>1 to {most} names</source>
        <translation>de 1 a {most} nombres</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a name of its own</source>
        <translation>un nombre distinto</translation>
    </message>
    <message>
        <source>{taker} takes no {key} (it is for {others})</source>
        <translation>{taker} no lleva {key} (corresponde a: {others})</translation>
    </message>
    <message>
        <source>{count} variants</source>
        <translation>{count} variantes</translation>
    </message>
    <message>
        <source>at most {most}, beside the experiment itself</source>
        <translation>como máximo {most}, aparte del propio experimento</translation>
    </message>
    <message>
        <source>nothing that differs</source>
        <translation>nada que difiera</translation>
    </message>
    <message>
        <source>something that differs, such as activation or learning_rate</source>
        <translation>algo que difiera, como activation o learning_rate</translation>
    </message>
    <message>
        <source>an expression</source>
        <translation>una expresión</translation>
    </message>
    <message>
        <source>a network</source>
        <translation>una red</translation>
    </message>
    <message>
        <source>there is no folder {folder}</source>
        <translation>no existe la carpeta {folder}</translation>
    </message>
    <message>
        <source>{path} is a folder</source>
        <translation>{path} es una carpeta</translation>
    </message>
    <message>
        <source>the folder {folder} may not be written to</source>
        <translation>no se permite escribir en la carpeta {folder}</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>el nombre del archivo es demasiado largo</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <source>{path}: expected a name that ends in {suffixes}</source>
        <translation>{path}; esperado: un nombre que termine en {suffixes}</translation>
    </message>
    <message>
        <source>Qt cannot write WebP here</source>
        <translation>Qt no puede escribir WebP aquí</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>no se pudo escribir el archivo</translation>
    </message>
    <message>
        <source>{path}: expected a name that ends in .png, .svg or .pdf</source>
        <translation>{path}; esperado: un nombre que termine en .png, .svg o .pdf</translation>
    </message>
    <message>
        <source>a picture of {width}×{height} pixels is too large</source>
        <translation>una imagen de {width}×{height} píxeles es demasiado grande</translation>
    </message>
    <message>
        <source>expected at most {most} pixels a side, got {width}×{height}</source>
        <translation>esperado: como máximo {most} píxeles por lado; encontrado: {width}×{height}</translation>
    </message>
    <message>
        <source>{problem}; `backpropviz --help` tells what there is</source>
        <translation>{problem}; `backpropviz --help` dice lo que hay</translation>
    </message>
    <message>
        <source>there is no command {name}</source>
        <translation>no existe el comando {name}</translation>
    </message>
    <message>
        <source>there is no command, no file and no experiment called {name}</source>
        <translation>no hay ningún comando, archivo ni experimento llamado {name}</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Update {update}: one batch of {n} samples, one sample a row.</source>
        <translation>Actualización {update}: un lote de {n} muestras, una muestra por fila.</translation>
    </message>
    <message>
        <source>Update {update}, of one sample; samples are rows.</source>
        <translation>Actualización {update}, de una sola muestra; las muestras son filas.</translation>
    </message>
    <message>
        <source>(1), (2), …: the equations' numbers in backpropviz</source>
        <translation>(1), (2), …: los números de las ecuaciones en backpropviz</translation>
    </message>
    <message>
        <source>Columns of {inputs}: {names}</source>
        <translation>Columnas de {inputs}: {names}</translation>
    </message>
    <message>
        <source>{names}, and {n} more</source>
        <translation>{names}, y {n} más</translation>
    </message>
    <message>
        <source>Data, parameters and settings</source>
        <translation>Datos, parámetros y ajustes</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Reverse mode: the derivatives of {output}</source>
        <translation>Modo inverso: las derivadas de {output}</translation>
    </message>
    <message>
        <source>Forward mode: the derivatives by {wrt}</source>
        <translation>Modo directo: las derivadas respecto a {wrt}</translation>
    </message>
    <message>
        <source>Backward: several ways add up</source>
        <translation>Hacia atrás: varios caminos se suman</translation>
    </message>
    <message>
        <source>Forward: values and derivatives</source>
        <translation>Hacia delante: valores y derivadas</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Hacia delante</translation>
    </message>
    <message>
        <source>Loss: binary cross-entropy</source>
        <translation>Pérdida: entropía cruzada binaria</translation>
    </message>
    <message>
        <source>Loss: cross-entropy</source>
        <translation>Pérdida: entropía cruzada</translation>
    </message>
    <message>
        <source>Loss: half the squared error</source>
        <translation>Pérdida: medio error cuadrático</translation>
    </message>
    <message>
        <source>Loss: mean squared error</source>
        <translation>Pérdida: error cuadrático medio</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Hacia atrás</translation>
    </message>
    <message>
        <source>Backward: a row of {slopes} belongs to its own sample's loss</source>
        <translation>Hacia atrás: cada fila de {slopes} es de la pérdida de su propia muestra</translation>
    </message>
    <message>
        <source>Update: {optimizer}</source>
        <translation>Actualización: {optimizer}</translation>
    </message>
    <message>
        <source>1 - sigmoid(z) is sigmoid(-z), which keeps all its digits.</source>
        <translation>1 - sigmoid(z) es sigmoid(-z), que conserva todas sus cifras.</translation>
    </message>
    <message>
        <source>np.logaddexp(0, -z) is ln(1 + exp(-z)), so -ln(sigmoid(z)).</source>
        <translation>np.logaddexp(0, -z) es ln(1 + exp(-z)), o sea -ln(sigmoid(z)).</translation>
    </message>
    <message>
        <source>This is {a} - {t}, written so that no digits are lost.</source>
        <translation>Esto es {a} - {t}, escrito de modo que no se pierda ninguna cifra.</translation>
    </message>
    <message>
        <source>{a} - {t} if targets add up to 1, written so that no digits are lost.</source>
        <translation>{a} - {t} si los objetivos suman 1, escrito de modo que no se pierda ninguna cifra.</translation>
    </message>
    <message>
        <source>Both slopes together, so that no digits are lost.</source>
        <translation>Ambas pendientes juntas, para que no se pierda ninguna cifra.</translation>
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
        <translation>Esto es para el modo proyector: F5.</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Nudged by {step}, {of} changes {loss} as the gradient says.</source>
        <translation>Perturbado en {step}, {of} cambia {loss} como dice el gradiente.</translation>
    </message>
    <message>
        <source>Nudged by {step}, {of} does not change {loss} at all, as the gradient says.</source>
        <translation>Perturbado en {step}, {of} no cambia {loss} en absoluto, como dice el gradiente.</translation>
    </message>
    <message>
        <source>They agree as far as can be seen: with this ε rounding alone makes up to {noise} of difference.</source>
        <translation>Coinciden hasta donde se puede ver: con este ε el redondeo solo ya da diferencias de hasta {noise}.</translation>
    </message>
    <message>
        <source>That is not how {of} changes {loss}: the gradient on screen is wrong.</source>
        <translation>No es así como {of} cambia {loss}: el gradiente en pantalla está mal.</translation>
    </message>
    <message>
        <source>It cannot be told: {of} is at a kink, with the slope {left} on one side and {right} on the other.</source>
        <translation>No se puede saber: {of} está en un punto anguloso, con pendiente {left} a un lado y {right} al otro.</translation>
    </message>
    <message>
        <source>It cannot be told with this ε: rounding alone makes up to {noise}, and the gradient is not much larger. A longer step shows more.</source>
        <translation>No se puede saber con este ε: el redondeo solo ya da hasta {noise}, y el gradiente no es mucho mayor. Un paso más largo muestra más.</translation>
    </message>
    <message>
        <source>It cannot be told with this ε: twice or half the step gives quite another difference.</source>
        <translation>No se puede saber con este ε: el doble o la mitad del paso da una diferencia muy distinta.</translation>
    </message>
    <message>
        <source>It cannot be told: {of} is so close to 0 or 1 that there is no room to nudge it.</source>
        <translation>No se puede saber: {of} está tan cerca de 0 o de 1 que no hay sitio para perturbarlo.</translation>
    </message>
    <message>
        <source>It cannot be told: with {of} nudged, {loss} is not a finite number.</source>
        <translation>No se puede saber: al perturbar {of}, {loss} no es un número finito.</translation>
    </message>
    <message>
        <source>Best near ε = {best}. A longer step sees the curvature (error ∝ ε²), a shorter one drowns in rounding (∝ 1/ε).</source>
        <translation>Lo mejor, cerca de ε = {best}. Un paso más largo ve la curvatura (error ∝ ε²), uno más corto se ahoga en el redondeo (∝ 1/ε).</translation>
    </message>
    <message>
        <source>Best near ε = {best}. There is only rounding: no curvature that a longer step would see.</source>
        <translation>Lo mejor, cerca de ε = {best}. Solo hay redondeo: ninguna curvatura que un paso más largo pudiera ver.</translation>
    </message>
    <message>
        <source>Best near ε = {best}. A longer step sees the curvature (error ∝ ε²).</source>
        <translation>Lo mejor, cerca de ε = {best}. Un paso más largo ve la curvatura (error ∝ ε²).</translation>
    </message>
    <message>
        <source>Best near ε = {best}.</source>
        <translation>Lo mejor, cerca de ε = {best}.</translation>
    </message>
    <message>
        <source>No step makes the error small: it is not the step that is wrong.</source>
        <translation>Ningún paso hace pequeño el error: lo que está mal no es el paso.</translation>
    </message>
    <message>
        <source>Every step gives the gradient exactly.</source>
        <translation>Cualquier paso da el gradiente exacto.</translation>
    </message>
    <message>
        <source>No step gives a finite number.</source>
        <translation>Ningún paso da un número finito.</translation>
    </message>
</context>
<context>
    <name>ProofHead</name>
    <message>
        <source>central difference</source>
        <translation>diferencia central</translation>
    </message>
    <message>
        <source>relative error</source>
        <translation>error relativo</translation>
    </message>
    <message>
        <source>by its rule</source>
        <translation>por su regla</translation>
    </message>
    <message>
        <source>forward mode</source>
        <translation>modo directo</translation>
    </message>
    <message>
        <source>backpropagation</source>
        <translation>retropropagación</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Comprobación</translation>
    </message>
</context>
<context>
    <name>ProofLine</name>
    <message>
        <source>Click for the proof of this gradient (P)</source>
        <translation>Clic para ver la comprobación de este gradiente (P)</translation>
    </message>
    <message>
        <source>A central difference cannot tell</source>
        <translation>Una diferencia central no puede decidirlo</translation>
    </message>
    <message>
        <source>Central differences give {number} instead</source>
        <translation>Las diferencias centrales dan en cambio {number}</translation>
    </message>
    <message>
        <source>Central differences give {number}</source>
        <translation>Las diferencias centrales dan {number}</translation>
    </message>
</context>
<context>
    <name>ProofList</name>
    <message>
        <source>Proofs of all parameters</source>
        <translation>Comprobaciones de todos los parámetros</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message>
        <source>Proof</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Luces</translation>
    </message>
    <message>
        <source>Marks beside the gradients in the network (Shift+P)</source>
        <translation>Marcas junto a los gradientes en la red (Mayús+P)</translation>
    </message>
    <message>
        <source>Step ε of the central differences</source>
        <translation>Paso ε de las diferencias centrales</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>All parameters</source>
        <translation>Todos los parámetros</translation>
    </message>
    <message>
        <source>Error against ε</source>
        <translation>Error según ε</translation>
    </message>
    <message>
        <source>Too long a step, and too short a one</source>
        <translation>Un paso demasiado largo y uno demasiado corto</translation>
    </message>
    <message>
        <source>First say what it is.</source>
        <translation>Primero di cuánto vale.</translation>
    </message>
    <message>
        <source>{formula}
{of} = {value}, nudged by {step}</source>
        <translation>{formula}
{of} = {value}, perturbado en {step}</translation>
    </message>
    <message>
        <source>The table waits until the training pauses.</source>
        <translation>La tabla espera hasta que el entrenamiento haga una pausa.</translation>
    </message>
    <message>
        <source>There is no gradient to nudge.</source>
        <translation>No hay ningún gradiente que comprobar.</translation>
    </message>
    <message>
        <source>The plot waits until the training pauses.</source>
        <translation>La gráfica espera hasta que el entrenamiento haga una pausa.</translation>
    </message>
    <message>
        <source>Nudging …</source>
        <translation>Perturbando…</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>coincide</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>no coincide</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>no se puede saber</translation>
    </message>
    <message>
        <source>({loss}({of} + ε) − {loss}({of} − ε)) / 2ε</source>
        <translation>({loss}({of} + ε) − {loss}({of} − ε)) / 2ε</translation>
    </message>
    <message>
        <source>Point at a value: its derivative by {by} is proven here, by nudging {by}.</source>
        <translation>Señala un valor: su derivada respecto a {by} se comprueba aquí, perturbando {by}.</translation>
    </message>
    <message>
        <source>{out} is what is differentiated. Point at anything before it.</source>
        <translation>{out} es lo que se deriva. Señala algo anterior.</translation>
    </message>
    <message>
        <source>Point at a value: the derivative by it is proven here, by nudging it and looking at {out}.</source>
        <translation>Señala un valor: la derivada respecto a él se comprueba aquí, perturbándolo y mirando {out}.</translation>
    </message>
    <message>
        <source>The loss is what is differentiated. Point at anything before it.</source>
        <translation>La pérdida es lo que se deriva. Señala algo anterior.</translation>
    </message>
    <message>
        <source>Point at a weight, a bias, a neuron or an input: its gradient is proven here, by nudging it and looking at the loss.</source>
        <translation>Señala un peso, un sesgo, una neurona o una entrada: su gradiente se comprueba aquí, perturbándolo y mirando la pérdida.</translation>
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
        <translation>{known} de {count} comprobados…</translation>
    </message>
    <message>
        <source>The {count} parameters of layer {layer}; all {all} would take too long.</source>
        <translation>Los {count} parámetros de la capa {layer}; los {all} tardarían demasiado.</translation>
    </message>
    <message>
        <source>The {count} parameters into {unit}; all {all} would take too long.</source>
        <translation>Los {count} parámetros que entran en {unit}; los {all} tardarían demasiado.</translation>
    </message>
    <message>
        <source>backprop.</source>
        <translation>retroprop.</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>directo</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>gradiente</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diferencia</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>In the order of the network</source>
        <translation>En el orden de la red</translation>
    </message>
    <message>
        <source>In the order of the steps</source>
        <translation>En el orden de los pasos</translation>
    </message>
    <message>
        <source>Those that do not agree first</source>
        <translation>Primero los que no coinciden</translation>
    </message>
    <message>
        <source>By the size of the gradient that is proven</source>
        <translation>Por el tamaño del gradiente que se comprueba</translation>
    </message>
    <message>
        <source>By the size of the central difference</source>
        <translation>Por el tamaño de la diferencia central</translation>
    </message>
    <message>
        <source>By the relative error</source>
        <translation>Por el error relativo</translation>
    </message>
</context>
<context>
    <name>ProofPlot</name>
    <message>
        <source>Error against the step</source>
        <translation>Error según el paso</translation>
    </message>
    <message>
        <source>ε = {step}: relative error {error}
Click to use this step.
Below the dashed line the error is small enough for ✓.</source>
        <translation>ε = {step}: error relativo {error}
Haz clic para usar este paso.
Por debajo de la línea a trazos, el error es lo bastante pequeño para ✓.</translation>
    </message>
    <message>
        <source>rounding ∝ 1/ε</source>
        <translation>redondeo ∝ 1/ε</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>redondeo</translation>
    </message>
    <message>
        <source>truncation ∝ ε²</source>
        <translation>truncamiento ∝ ε²</translation>
    </message>
    <message>
        <source>truncation</source>
        <translation>truncamiento</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Buscar en:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Ficheros de &amp;tipo:</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>QuestionHelp</name>
    <message>
        <source>Hint</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Put the numbers into the formula (H)</source>
        <translation>Poner los números en la fórmula (H)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the number and put the step on the list to repeat (Right)</source>
        <translation>Mostrar el número y apuntar el paso en la lista para repetir (Derecha)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Nothing yet</source>
        <translation>Aún nada</translation>
    </message>
</context>
<context>
    <name>RightColumn</name>
    <message>
        <source>Height of the explanation</source>
        <translation>Altura de la explicación</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Preguntas y respuestas</translation>
    </message>
    <message>
        <source>Panels of the training</source>
        <translation>Paneles del entrenamiento</translation>
    </message>
</context>
<context>
    <name>Sabotage</name>
    <message>
        <source>Slope forgotten</source>
        <translation>Pendiente olvidada</translation>
    </message>
    <message>
        <source>Wrong sign of the loss’s slope</source>
        <translation>Signo erróneo de la pendiente de la pérdida</translation>
    </message>
    <message>
        <source>Wrong sign of the weights’ gradients</source>
        <translation>Signo erróneo de los gradientes de los pesos</translation>
    </message>
    <message>
        <source>Weights transposed</source>
        <translation>Pesos traspuestos</translation>
    </message>
    <message>
        <source>Path left out</source>
        <translation>Camino omitido</translation>
    </message>
    <message>
        <source>Updated weights used too early</source>
        <translation>Pesos actualizados usados antes de tiempo</translation>
    </message>
    <message>
        <source>Slope {slope} forgotten in layer {layer}</source>
        <translation>Pendiente {slope} olvidada en la capa {layer}</translation>
    </message>
    <message>
        <source>Wrong sign of the weights’ gradients in layer {layer}</source>
        <translation>Signo erróneo de los gradientes de los pesos en la capa {layer}</translation>
    </message>
    <message>
        <source>Weights of layer {layer} transposed</source>
        <translation>Pesos de la capa {layer} traspuestos</translation>
    </message>
    <message>
        <source>Path through {unit} left out</source>
        <translation>Camino por {unit} omitido</translation>
    </message>
    <message>
        <source>In layer {layer} the slope {slope} is forgotten: ∂J/∂z is set to ∂J/∂a.</source>
        <translation>En la capa {layer} se olvida la pendiente {slope}: ∂J/∂z se iguala a ∂J/∂a.</translation>
    </message>
    <message>
        <source>The slope of the loss has the wrong sign, and so has every gradient made from it.</source>
        <translation>La pendiente de la pérdida tiene el signo erróneo, y con ella todo gradiente que sale de ella.</translation>
    </message>
    <message>
        <source>In layer {layer} the gradients of the weights have the wrong sign.</source>
        <translation>En la capa {layer} los gradientes de los pesos tienen el signo erróneo.</translation>
    </message>
    <message>
        <source>On the way back the weights of layer {layer} are read in the wrong order, rows as columns.</source>
        <translation>En el camino de vuelta, los pesos de la capa {layer} se leen en el orden equivocado: filas como columnas.</translation>
    </message>
    <message>
        <source>The sum on the way back through layer {layer} forgets {unit}.</source>
        <translation>La suma del camino de vuelta por la capa {layer} olvida {unit}.</translation>
    </message>
    <message>
        <source>The way back goes through weights that are updated already.</source>
        <translation>El camino de vuelta pasa por pesos que ya están actualizados.</translation>
    </message>
</context>
<context>
    <name>SabotageBar</name>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Sabotage: {what}</source>
        <translation>Sabotaje: {what}</translation>
    </message>
    <message>
        <source>Sabotage is on: one rule of the backward pass is wrong. Find it with the proof lights.</source>
        <translation>El sabotaje está activado: una regla de la pasada hacia atrás está mal. Encuéntrala con las luces de comprobación.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Revelar</translation>
    </message>
</context>
<context>
    <name>SabotageMenu</name>
    <message>
        <source>Sabotage</source>
        <translation>Sabotaje</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>A wrong rule by chance</source>
        <translation>Una regla errónea al azar</translation>
    </message>
    <message>
        <source>No wrong rule would change a number here</source>
        <translation>Ninguna regla errónea cambiaría aquí un número</translation>
    </message>
    <message>
        <source>Hide the wrong rule</source>
        <translation>Ocultar la regla errónea</translation>
    </message>
    <message>
        <source>Reveal the wrong rule</source>
        <translation>Revelar la regla errónea</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Fold or unfold: {0}</source>
        <translation>Plegar o desplegar: {0}</translation>
    </message>
</context>
<context>
    <name>SheetForm</name>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Se pide</translation>
    </message>
    <message>
        <source>As far as</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Seguir con</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Soluciones</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Save the experiment of each sheet, too</source>
        <translation>Guardar también el experimento de cada hoja</translation>
    </message>
    <message>
        <source>{unit} alone, in layer {layer}</source>
        <translation>solo {unit}, en la capa {layer}</translation>
    </message>
    <message>
        <source>all units</source>
        <translation>todas las unidades</translation>
    </message>
    <message>
        <source>those of the experiment</source>
        <translation>los del experimento</translation>
    </message>
    <message>
        <source>others, easy ones</source>
        <translation>otros, fáciles</translation>
    </message>
    <message>
        <source>exercise, with formulas</source>
        <translation>ejercicio, con fórmulas</translation>
    </message>
    <message>
        <source>exam, without formulas</source>
        <translation>examen, sin fórmulas</translation>
    </message>
    <message>
        <source>every number, with its working</source>
        <translation>cada número, con su cálculo</translation>
    </message>
    <message>
        <source>every number, unit by unit</source>
        <translation>cada número, unidad por unidad</translation>
    </message>
    <message>
        <source>every number, in tables</source>
        <translation>cada número, en tablas</translation>
    </message>
    <message>
        <source>only the gradients</source>
        <translation>solo los gradientes</translation>
    </message>
    <message>
        <source>all digits</source>
        <translation>todas las cifras</translation>
    </message>
    <message>
        <source>the rounded numbers</source>
        <translation>los números redondeados</translation>
    </message>
    <message>
        <source>in a file of their own</source>
        <translation>en un archivo aparte</translation>
    </message>
    <message>
        <source>behind the sheets</source>
        <translation>detrás de las hojas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>ShowingButton</name>
    <message>
        <source>What the color of a sample shows: its target, or the answer</source>
        <translation>Qué muestra el color de una muestra: su objetivo o la respuesta</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Rounded answers</source>
        <translation>Respuestas redondeadas</translation>
    </message>
    <message>
        <source>Samples: {choice}</source>
        <translation>Muestras: {choice}</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Redondeadas</translation>
    </message>
</context>
<context>
    <name>ShowingDialog</name>
    <message>
        <source>Symbols in the neurons</source>
        <translation>Símbolos en las neuronas</translation>
    </message>
    <message>
        <source>Values in the network</source>
        <translation>Valores en la red</translation>
    </message>
    <message>
        <source>Weights on the edges</source>
        <translation>Pesos en las aristas</translation>
    </message>
    <message>
        <source>Gradients in the network</source>
        <translation>Gradientes en la red</translation>
    </message>
    <message>
        <source>Numbers in the formula</source>
        <translation>Números en la fórmula</translation>
    </message>
    <message>
        <source>Result of the formula</source>
        <translation>Resultado de la fórmula</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Explanation beside the network</source>
        <translation>Explicación junto a la red</translation>
    </message>
    <message>
        <source>Panels beside the training</source>
        <translation>Paneles junto al entrenamiento</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Buttons of the timeline</source>
        <translation>Botones de la línea de tiempo</translation>
    </message>
    <message>
        <source>Controls of the panels</source>
        <translation>Controles de los paneles</translation>
    </message>
    <message>
        <source>with the step</source>
        <translation>con el paso</translation>
    </message>
    <message>
        <source>on the next click</source>
        <translation>con el siguiente clic</translation>
    </message>
    <message>
        <source>after the step</source>
        <translation>después del paso</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>visible</translation>
    </message>
    <message>
        <source>What is shown when</source>
        <translation>Qué se muestra y cuándo</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>That is {of} itself: {function} is still to be applied to it.</source>
        <translation>Ese es el propio {of}: aún falta aplicarle {function}.</translation>
    </message>
    <message>
        <source>You added where to multiply.</source>
        <translation>Has sumado donde hay que multiplicar.</translation>
    </message>
    <message>
        <source>You multiplied where to add.</source>
        <translation>Has multiplicado donde hay que sumar.</translation>
    </message>
    <message>
        <source>You mixed up multiplication and division: look at the operation.</source>
        <translation>Has confundido multiplicación y división: mira la operación.</translation>
    </message>
    <message>
        <source>You swapped the operands: their order counts here.</source>
        <translation>Has intercambiado los operandos: aquí cuenta su orden.</translation>
    </message>
    <message>
        <source>Your calculator takes degrees: angles are in radians here.</source>
        <translation>Tu calculadora trabaja en grados: aquí los ángulos van en radianes.</translation>
    </message>
    <message>
        <source>You took the other extreme: {function} is asked for.</source>
        <translation>Has tomado el otro extremo: se pide {function}.</translation>
    </message>
    <message>
        <source>You multiplied by the exponent: a power is a product of equal factors.</source>
        <translation>Has multiplicado por el exponente: una potencia es un producto de factores iguales.</translation>
    </message>
    <message>
        <source>You halved the number; its root is meant.</source>
        <translation>Has tomado la mitad del número; se pide su raíz.</translation>
    </message>
    <message>
        <source>That is the value {of}; asked is a derivative, {q}.</source>
        <translation>Ese es el valor {of}; se pide una derivada, {q}.</translation>
    </message>
    <message>
        <source>That is {of} itself, not how fast the result changes with it.</source>
        <translation>Ese es el propio {of}, no lo deprisa que cambia el resultado con él.</translation>
    </message>
    <message>
        <source>You differentiated by {of}: asked is the other operand.</source>
        <translation>Has derivado respecto a {of}: se pide el otro operando.</translation>
    </message>
    <message>
        <source>The operands do not matter here: the derivative is the same everywhere.</source>
        <translation>Aquí los operandos no importan: la derivada es la misma en todas partes.</translation>
    </message>
    <message>
        <source>That would be right for a sum; here the other operand counts.</source>
        <translation>Eso valdría para una suma; aquí cuenta el otro operando.</translation>
    </message>
    <message>
        <source>You left out the numerator {of}.</source>
        <translation>Has omitido el numerador {of}.</translation>
    </message>
    <message>
        <source>The exponent {of} comes down as a factor: you left it out.</source>
        <translation>El exponente {of} baja como factor: lo has omitido.</translation>
    </message>
    <message>
        <source>The exponent comes down as a factor, and what stays above is one less.</source>
        <translation>El exponente baja como factor, y lo que queda arriba es uno menos.</translation>
    </message>
    <message>
        <source>The rule for powers is for the base; here the exponent changes.</source>
        <translation>La regla de las potencias es para la base; aquí cambia el exponente.</translation>
    </message>
    <message>
        <source>You left out the logarithm of the base {of}.</source>
        <translation>Has omitido el logaritmo de la base {of}.</translation>
    </message>
    <message>
        <source>In the denominator stands the root, not the number under it.</source>
        <translation>En el denominador está la raíz, no el número que hay bajo ella.</translation>
    </message>
    <message>
        <source>You mixed up the operand of the function and its result.</source>
        <translation>Has confundido el operando de la función con su resultado.</translation>
    </message>
    <message>
        <source>Only the operand that is chosen passes a change on: its derivative is all or nothing.</source>
        <translation>Solo el operando elegido transmite un cambio: su derivada es todo o nada.</translation>
    </message>
    <message>
        <source>That is the slope on the other side of the kink: look at the sign of the operand.</source>
        <translation>Esa es la pendiente del otro lado del punto anguloso: mira el signo del operando.</translation>
    </message>
    <message>
        <source>You left out a local derivative.</source>
        <translation>Has omitido una derivada local.</translation>
    </message>
    <message>
        <source>You left out what arrives from behind: multiply by it.</source>
        <translation>Has omitido lo que llega desde atrás: multiplica por ello.</translation>
    </message>
    <message>
        <source>You left out the inner derivative: the operands change, too.</source>
        <translation>Has omitido la derivada interior: los operandos también cambian.</translation>
    </message>
    <message>
        <source>A number changes exactly as much as itself; another input does not change with it.</source>
        <translation>Un número cambia exactamente lo mismo que él mismo; otra entrada no cambia con él.</translation>
    </message>
    <message>
        <source>You left out the local derivative on the way through {of}.</source>
        <translation>Has omitido la derivada local en el camino por {of}.</translation>
    </message>
    <message>
        <source>You left out what arrives at {of} from behind: multiply by it.</source>
        <translation>Has omitido lo que llega a {of} desde atrás: multiplica por ello.</translation>
    </message>
    <message>
        <source>You left out the inner derivative, that of {of}.</source>
        <translation>Has omitido la derivada interior, la de {of}.</translation>
    </message>
    <message>
        <source>You multiplied by {of} itself; the local derivatives are meant.</source>
        <translation>Has multiplicado por el propio {of}; se trata de las derivadas locales.</translation>
    </message>
    <message>
        <source>That is {of}; {function} chooses another one.</source>
        <translation>Ese es {of}; {function} elige otro.</translation>
    </message>
    <message>
        <source>A sign within the derivative is the other one.</source>
        <translation>En la derivada hay un signo que es el contrario.</translation>
    </message>
    <message>
        <source>You multiplied where to divide: look at the denominator.</source>
        <translation>Has multiplicado donde hay que dividir: mira el denominador.</translation>
    </message>
    <message>
        <source>A part of the derivative is missing: write it out in full.</source>
        <translation>Falta una parte de la derivada: escríbela entera.</translation>
    </message>
    <message>
        <source>That is the derivative of the function; asked is its value.</source>
        <translation>Esa es la derivada de la función; se pide su valor.</translation>
    </message>
    <message>
        <source>That is the function of the opposite number: mind the sign of {operand}.</source>
        <translation>Esa es la función del número opuesto: atención al signo de {operand}.</translation>
    </message>
    <message>
        <source>That comes from another function; here it is {function}.</source>
        <translation>Eso sale de otra función; aquí es {function}.</translation>
    </message>
    <message>
        <source>That is the value; asked is the derivative by itself.</source>
        <translation>Ese es el valor; se pide la derivada respecto a sí mismo.</translation>
    </message>
    <message>
        <source>Right means: within 0.5 %. Three significant digits are enough.</source>
        <translation>Correcto significa: con error de hasta el 0,5 %. Bastan tres cifras significativas.</translation>
    </message>
    <message>
        <source>Right means: within 0.5 %, and within a quarter of the change.</source>
        <translation>Correcto significa: con error de hasta el 0,5 %, y de hasta un cuarto del cambio.</translation>
    </message>
    <message>
        <source>One of the four is right.</source>
        <translation>Una de las cuatro es correcta.</translation>
    </message>
    <message>
        <source>Right at once.</source>
        <translation>Correcto a la primera.</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Correcto.</translation>
    </message>
    <message>
        <source>Not yet, and it is none of the usual slips. Go through the formula once more.</source>
        <translation>Aún no, y no es ninguno de los errores habituales. Repasa la fórmula otra vez.</translation>
    </message>
    <message>
        <source>Not yet. {slip}</source>
        <translation>Aún no. {slip}</translation>
    </message>
    <message>
        <source>{first} Or else: {second}</source>
        <translation>{first} O bien: {second}</translation>
    </message>
    <message>
        <source>{slip} It happened on the way, at {at}.</source>
        <translation>{slip} Ocurrió por el camino, en {at}.</translation>
    </message>
    <message>
        <source>That is the right size with the wrong sign.</source>
        <translation>El tamaño es correcto, el signo no.</translation>
    </message>
    <message>
        <source>It was rounded too coarsely or too early: keep more digits to the end.</source>
        <translation>Se redondeó demasiado o demasiado pronto: conserva más cifras hasta el final.</translation>
    </message>
    <message>
        <source>The digits are right, the power of ten is not: mind the decimal point.</source>
        <translation>Las cifras son correctas, la potencia de diez no: atención a la coma decimal.</translation>
    </message>
    <message>
        <source>That is {of}; asked is {q}.</source>
        <translation>Ese es {of}; se pide {q}.</translation>
    </message>
    <message>
        <source>A term of the sum is missing: the one with {of}.</source>
        <translation>Falta un término de la suma: el que tiene {of}.</translation>
    </message>
    <message>
        <source>That is the sum; it is still to be divided by how many there are.</source>
        <translation>Esa es la suma; aún hay que dividirla por el número de términos.</translation>
    </message>
    <message>
        <source>You put in a sum z where the activation is meant.</source>
        <translation>Has puesto una suma z donde va la activación.</translation>
    </message>
    <message>
        <source>You put in {of}: another value belongs in its place.</source>
        <translation>Has puesto {of}: en su lugar va otro valor.</translation>
    </message>
    <message>
        <source>You left out the bias {of}.</source>
        <translation>Has omitido el sesgo {of}.</translation>
    </message>
    <message>
        <source>A minus got lost, or one came in: look at the term with {of}.</source>
        <translation>Se ha perdido un menos, o se ha colado uno: mira el término con {of}.</translation>
    </message>
    <message>
        <source>You read the rows of the weights as their columns: check the two indices.</source>
        <translation>Has leído las filas de los pesos como columnas: comprueba los dos índices.</translation>
    </message>
    <message>
        <source>That is the activation already; asked is the sum {q} before it.</source>
        <translation>Esa ya es la activación; se pide la suma {q} anterior a ella.</translation>
    </message>
    <message>
        <source>That is the function at −z: mind the sign of {z} in it.</source>
        <translation>Esa es la función en −z: atención al signo de {z}.</translation>
    </message>
    <message>
        <source>That is the slope of the activation function; asked is its value.</source>
        <translation>Esa es la pendiente de la función de activación; se pide su valor.</translation>
    </message>
    <message>
        <source>That comes from another activation function; here it is {function}.</source>
        <translation>Eso sale de otra función de activación; aquí es {function}.</translation>
    </message>
    <message>
        <source>Softmax gives a share: divide by the sum over all units of the layer.</source>
        <translation>Softmax da una parte: divide por la suma de todas las unidades de la capa.</translation>
    </message>
    <message>
        <source>Softmax takes the exponential of every sum before it divides.</source>
        <translation>Softmax toma la exponencial de cada suma antes de dividir.</translation>
    </message>
    <message>
        <source>You left out the ½.</source>
        <translation>Has omitido el ½.</translation>
    </message>
    <message>
        <source>There is no ½ here.</source>
        <translation>Aquí no hay ½.</translation>
    </message>
    <message>
        <source>You left out the square.</source>
        <translation>Has omitido el cuadrado.</translation>
    </message>
    <message>
        <source>The penalty adds the sizes of the weights, whatever their signs.</source>
        <translation>La penalización suma los tamaños de los pesos, sea cual sea su signo.</translation>
    </message>
    <message>
        <source>You left out the second term of the loss, the one with 1 − {target}.</source>
        <translation>Has omitido el segundo término de la pérdida, el que tiene 1 − {target}.</translation>
    </message>
    <message>
        <source>You took the logarithm to the base 10; ln is the natural one.</source>
        <translation>Has tomado el logaritmo en base 10; ln es el natural.</translation>
    </message>
    <message>
        <source>You swapped the cases of the target: {target} goes with ln {out}.</source>
        <translation>Has intercambiado los casos del objetivo: {target} va con ln {out}.</translation>
    </message>
    <message>
        <source>You divided by the number of outputs; this loss is their sum.</source>
        <translation>Has dividido por el número de salidas; esta pérdida es su suma.</translation>
    </message>
    <message>
        <source>That is the squared error; the loss here is the cross-entropy.</source>
        <translation>Ese es el error cuadrático; aquí la pérdida es la entropía cruzada.</translation>
    </message>
    <message>
        <source>You left out the penalty.</source>
        <translation>Has omitido la penalización.</translation>
    </message>
    <message>
        <source>You left out the factor that says how strong the penalty is.</source>
        <translation>Has omitido el factor que dice cuánto pesa la penalización.</translation>
    </message>
    <message>
        <source>That is the number of one sample; asked is the whole batch's.</source>
        <translation>Ese es el número de una sola muestra; se pide el del lote entero.</translation>
    </message>
    <message>
        <source>The derivative of a square brings a factor 2: it is missing.</source>
        <translation>La derivada de un cuadrado trae un factor 2: falta.</translation>
    </message>
    <message>
        <source>You left out the target.</source>
        <translation>Has omitido el objetivo.</translation>
    </message>
    <message>
        <source>That is the loss itself; asked is its derivative.</source>
        <translation>Esa es la propia pérdida; se pide su derivada.</translation>
    </message>
    <message>
        <source>You multiplied where to divide: the derivative of ln {unit} is 1/{unit}.</source>
        <translation>Has multiplicado donde hay que dividir: la derivada de ln {unit} es 1/{unit}.</translation>
    </message>
    <message>
        <source>You multiplied by {slope} already: the slope comes with the next step.</source>
        <translation>Ya has multiplicado por {slope}: la pendiente viene en el paso siguiente.</translation>
    </message>
    <message>
        <source>You left out {slope}: the slope of the activation function at {unit}.</source>
        <translation>Has omitido {slope}: la pendiente de la función de activación en {unit}.</translation>
    </message>
    <message>
        <source>That is the slope alone: multiply it by what arrives at {unit}.</source>
        <translation>Esa es la pendiente sola: multiplícala por lo que llega a {unit}.</translation>
    </message>
    <message>
        <source>A factor of the slope is missing: write {slope} out in full.</source>
        <translation>Falta un factor de la pendiente: escribe {slope} entera.</translation>
    </message>
    <message>
        <source>You multiplied by the activation {unit}; its slope is meant, {slope}.</source>
        <translation>Has multiplicado por la activación {unit}; se trata de su pendiente, {slope}.</translation>
    </message>
    <message>
        <source>You took the slope at {unit}; it is meant at {z}.</source>
        <translation>Has tomado la pendiente en {unit}; se trata de la pendiente en {z}.</translation>
    </message>
    <message>
        <source>You multiplied by {slope} twice: once is enough.</source>
        <translation>Has multiplicado por {slope} dos veces: basta con una.</translation>
    </message>
    <message>
        <source>You left out {of}: what the weight carried belongs to its gradient.</source>
        <translation>Has omitido {of}: lo que el peso transmitió forma parte de su gradiente.</translation>
    </message>
    <message>
        <source>You put in {of}: that is the gradient of another unit.</source>
        <translation>Has puesto {of}: ese es el gradiente de otra unidad.</translation>
    </message>
    <message>
        <source>You multiplied by {of} itself; it is multiplied by what {of} carried.</source>
        <translation>Has multiplicado por el propio {of}; se multiplica por lo que {of} transmitió.</translation>
    </message>
    <message>
        <source>You multiplied by {of}; a bias is multiplied by nothing but 1.</source>
        <translation>Has multiplicado por {of}; un sesgo solo se multiplica por 1.</translation>
    </message>
    <message>
        <source>You divided by the number of samples already: that comes with the mean.</source>
        <translation>Ya has dividido por el número de muestras: eso viene con la media.</translation>
    </message>
    <message>
        <source>You left out the weights: every gradient comes back through one.</source>
        <translation>Has omitido los pesos: cada gradiente vuelve a través de uno.</translation>
    </message>
    <message>
        <source>You used the weights of {of}: check the indices.</source>
        <translation>Has usado los pesos de {of}: comprueba los índices.</translation>
    </message>
    <message>
        <source>You used the updated weights too early: here the old ones still count.</source>
        <translation>Has usado antes de tiempo los pesos actualizados: aquí aún valen los antiguos.</translation>
    </message>
    <message>
        <source>You left out a path: the one through {of}.</source>
        <translation>Has omitido un camino: el que pasa por {of}.</translation>
    </message>
    <message>
        <source>You counted only the path through {of}; all paths add up.</source>
        <translation>Solo has contado el camino por {of}; todos los caminos se suman.</translation>
    </message>
    <message>
        <source>That is the sum {z}: the activation function is still to be applied.</source>
        <translation>Esa es la suma {z}: aún falta aplicar la función de activación.</translation>
    </message>
    <message>
        <source>The ½ of the loss cancels the 2 of the square's derivative.</source>
        <translation>El ½ de la pérdida cancela el 2 de la derivada del cuadrado.</translation>
    </message>
    <message>
        <source>You swapped output and target: it is the output minus the target.</source>
        <translation>Has intercambiado salida y objetivo: es la salida menos el objetivo.</translation>
    </message>
    <message>
        <source>You left out the slopes of the units behind: put in their gradients at z.</source>
        <translation>Has omitido las pendientes de las unidades siguientes: pon sus gradientes en z.</translation>
    </message>
    <message>
        <source>You went uphill: the step is taken off, not added.</source>
        <translation>Has ido cuesta arriba: el paso se resta, no se suma.</translation>
    </message>
    <message>
        <source>You left out the learning rate {rate}.</source>
        <translation>Has omitido la tasa de aprendizaje {rate}.</translation>
    </message>
    <message>
        <source>That is the gradient itself; asked is {q}, which is made of it.</source>
        <translation>Ese es el propio gradiente; se pide {q}, que se forma con él.</translation>
    </message>
    <message>
        <source>That is the change alone: the old value is missing.</source>
        <translation>Ese es solo el cambio: falta el valor antiguo.</translation>
    </message>
    <message>
        <source>That is the old value; it is to move.</source>
        <translation>Ese es el valor antiguo; tiene que moverse.</translation>
    </message>
    <message>
        <source>You put in {of}: that is the gradient of another parameter.</source>
        <translation>Has puesto {of}: ese es el gradiente de otro parámetro.</translation>
    </message>
    <message>
        <source>That is a step of plain gradient descent; this optimizer does more.</source>
        <translation>Ese es un paso de descenso de gradiente simple; este optimizador hace más.</translation>
    </message>
    <message>
        <source>Nesterov's momentum looks ahead: the gradient is added once more.</source>
        <translation>El momentum de Nesterov mira adelante: el gradiente se suma una vez más.</translation>
    </message>
    <message>
        <source>You left out the correction for the start at 0: the divisions by 1 − βᵏ.</source>
        <translation>Has omitido la corrección por el inicio en 0: las divisiones por 1 − βᵏ.</translation>
    </message>
    <message>
        <source>You divided by 1 − βᵏ already: that comes with the new weight.</source>
        <translation>Ya has dividido por 1 − βᵏ: eso viene con el nuevo peso.</translation>
    </message>
    <message>
        <source>You left out the root in the denominator.</source>
        <translation>Has omitido la raíz del denominador.</translation>
    </message>
    <message>
        <source>You left out the weight decay.</source>
        <translation>Has omitido el decaimiento de pesos.</translation>
    </message>
    <message>
        <source>You left out what the optimizer kept from before.</source>
        <translation>Has omitido lo que el optimizador guardó de antes.</translation>
    </message>
    <message>
        <source>The new part counts by its share only: it has a factor, too.</source>
        <translation>La parte nueva solo cuenta en su proporción: también tiene un factor.</translation>
    </message>
    <message>
        <source>What was kept from before fades: it has a factor, too.</source>
        <translation>Lo guardado de antes se desvanece: también tiene un factor.</translation>
    </message>
    <message>
        <source>You swapped the shares of old and new.</source>
        <translation>Has intercambiado las proporciones de lo antiguo y lo nuevo.</translation>
    </message>
    <message>
        <source>You took the β of the other mean.</source>
        <translation>Has tomado la β de la otra media.</translation>
    </message>
</context>
<context>
    <name>SlopeBar</name>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>The loss along one weight</source>
        <translation>La pérdida a lo largo de un peso</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>The loss over two weights</source>
        <translation>La pérdida sobre dos pesos</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>The loss of the batch at hand, which the gradient is of</source>
        <translation>La pérdida del lote actual, de la que es el gradiente</translation>
    </message>
    <message>
        <source>All samples</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>The loss of all training samples, and its gradient</source>
        <translation>La pérdida de todas las muestras de entrenamiento y su gradiente</translation>
    </message>
    <message>
        <source>The weight of the upward axis</source>
        <translation>El peso del eje vertical</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop computing (Esc)</source>
        <translation>Parar el cálculo (Esc)</translation>
    </message>
    <message>
        <source>Show more (−)</source>
        <translation>Mostrar más (−)</translation>
    </message>
    <message>
        <source>Show less (+)</source>
        <translation>Mostrar menos (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Fit the range (0)</source>
        <translation>Ajustar el rango (0)</translation>
    </message>
    <message>
        <source>↑ {name} ▾</source>
        <translation>↑ {name} ▾</translation>
    </message>
    <message>
        <source>The weight of the upward axis: {name}</source>
        <translation>El peso del eje vertical: {name}</translation>
    </message>
</context>
<context>
    <name>SlopeCanvas</name>
    <message>
        <source>Here {loss} is not a finite number.</source>
        <translation>Aquí {loss} no es un número finito.</translation>
    </message>
    <message>
        <source>{loss} is about {value} here</source>
        <translation>{loss} vale aquí cerca de {value}</translation>
    </message>
    <message>
        <source>The loss is being computed …</source>
        <translation>Se está calculando la pérdida…</translation>
    </message>
</context>
<context>
    <name>SlopeOfValue</name>
    <message>
        <source>Slice of the expression</source>
        <translation>Corte de la expresión</translation>
    </message>
    <message>
        <source>Show more (−)</source>
        <translation>Mostrar más (−)</translation>
    </message>
    <message>
        <source>Show less (+)</source>
        <translation>Mostrar menos (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Fit the range (0)</source>
        <translation>Ajustar el rango (0)</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Cambiar {name}</translation>
    </message>
    <message>
        <source>{value} is to be predicted first; then its curve is drawn here.</source>
        <translation>Primero hay que predecir {value}; después se dibuja aquí su curva.</translation>
    </message>
    <message>
        <source>Point at a value that {value} is made of.</source>
        <translation>Señala un valor del que se forma {value}.</translation>
    </message>
    <message>
        <source>Nowhere on this slice has {value} a value.</source>
        <translation>En ningún punto de este corte tiene {value} un valor.</translation>
    </message>
</context>
<context>
    <name>SlopePanel</name>
    <message>
        <source>Slope</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Slice of the loss</source>
        <translation>Corte de la pérdida</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Cambiar {name}</translation>
    </message>
    <message>
        <source>Change {first} and {second}</source>
        <translation>Cambiar {first} y {second}</translation>
    </message>
    <message>
        <source>The weight that is pointed at next</source>
        <translation>El siguiente peso que se señale</translation>
    </message>
    <message>
        <source>The loss is to be predicted first; then its slice is drawn here.</source>
        <translation>Primero hay que predecir la pérdida; después se dibuja aquí su corte.</translation>
    </message>
    <message>
        <source>Nowhere on this slice is the loss a finite number.</source>
        <translation>En ningún punto de este corte es la pérdida un número finito.</translation>
    </message>
    <message>
        <source>Stopped before there was anything to see. Fit begins anew.</source>
        <translation>Detenido antes de que hubiera algo que ver. Ajustar vuelve a empezar.</translation>
    </message>
    <message>
        <source>tangent</source>
        <translation>tangente</translation>
    </message>
    <message>
        <source>training’s path</source>
        <translation>camino del entrenamiento</translation>
    </message>
    <message>
        <source>downhill: −gradient</source>
        <translation>cuesta abajo: −gradiente</translation>
    </message>
    <message>
        <source>The slope is to be predicted first; then its tangent is drawn here.</source>
        <translation>Primero hay que predecir la pendiente; después se dibuja aquí su tangente.</translation>
    </message>
    <message>
        <source>Drag, or click and press ← and →, to try another value: the tangent predicts the loss, the curve is the loss.</source>
        <translation>Arrastra, o haz clic y pulsa ← y →, para probar otro valor: la tangente predice la pérdida, la curva es la pérdida.</translation>
    </message>
    <message>
        <source>{by} is computed, here it is moved as if it were free: the tangent predicts {value}, the curve is {value}. Drag to try.</source>
        <translation>{by} se calcula; aquí se mueve como si fuera libre: la tangente predice {value}, la curva es {value}. Arrastra para probar.</translation>
    </message>
    <message>
        <source>Drag, or click and press ← and →, to try another {by}: the tangent predicts {value}, the curve is {value}.</source>
        <translation>Arrastra, o haz clic y pulsa ← y →, para probar otro {by}: la tangente predice {value}, la curva es {value}.</translation>
    </message>
    <message>
        <source>All other weights are held as they are now.</source>
        <translation>Todos los demás pesos se quedan como están.</translation>
    </message>
    <message>
        <source>The loss is the same everywhere.</source>
        <translation>La pérdida es la misma en todas partes.</translation>
    </message>
    <message>
        <source>A line every {step} of {loss}.</source>
        <translation>Una línea cada {step} de {loss}.</translation>
    </message>
    <message>
        <source>Lines at {loss} = {values}, …</source>
        <translation>Líneas en {loss} = {values}, …</translation>
    </message>
    <message>
        <source>{name}: {before} → {after}</source>
        <translation>{name}: {before} → {after}</translation>
    </message>
    <message>
        <source>predicted {change}</source>
        <translation>previsto {change}</translation>
    </message>
    <message>
        <source>real {change}</source>
        <translation>real {change}</translation>
    </message>
    <message>
        <source>There {value} has no value.</source>
        <translation>Ahí {value} no tiene valor.</translation>
    </message>
    <message>
        <source>There the loss is not a finite number.</source>
        <translation>Ahí la pérdida no es un número finito.</translation>
    </message>
    <message>
        <source>The slope is not a finite number.</source>
        <translation>La pendiente no es un número finito.</translation>
    </message>
    <message>
        <source>Nothing is moved yet.</source>
        <translation>Aún no se ha movido nada.</translation>
    </message>
    <message>
        <source>Flat here: the slope predicts no change.</source>
        <translation>Aquí es plano: la pendiente no predice ningún cambio.</translation>
    </message>
    <message>
        <source>The other way: so far the tangent does not hold.</source>
        <translation>Al revés: tan lejos ya no vale la tangente.</translation>
    </message>
    <message>
        <source>{percent} of the prediction came true.</source>
        <translation>Se ha cumplido el {percent} de la predicción.</translation>
    </message>
    <message>
        <source>{times} times what was predicted.</source>
        <translation>{times} veces lo previsto.</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} y {second}</translation>
    </message>
    <message>
        <source>{name} {value} · slope {slope}</source>
        <translation>{name} {value} · pendiente {slope}</translation>
    </message>
    <message>
        <source>{optimizer}’s step</source>
        <translation>paso de {optimizer}</translation>
    </message>
</context>
<context>
    <name>SlopeReadout</name>
    <message>
        <source>Take it</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Set the weight to this value (Enter)</source>
        <translation>Poner el peso en este valor (Intro)</translation>
    </message>
    <message>
        <source>Set the input to this value (Enter)</source>
        <translation>Poner la entrada en este valor (Intro)</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Leave all as it is (Esc)</source>
        <translation>Dejarlo todo como está (Esc)</translation>
    </message>
    <message>
        <source>Try the step</source>
        <translation>Probar el paso</translation>
    </message>
    <message>
        <source>Try the step that the optimizer would take (O)</source>
        <translation>Probar el paso que daría el optimizador (O)</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>This cannot be differentiated here: {problem}.</source>
        <translation>Esto no se puede derivar aquí: {problem}.</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Value of {q}</source>
        <translation>Valor de {q}</translation>
    </message>
    <message>
        <source>Local derivative {q}</source>
        <translation>Derivada local {q}</translation>
    </message>
    <message>
        <source>Derivative of {top} by {of}</source>
        <translation>Derivada de {top} respecto a {of}</translation>
    </message>
    <message>
        <source>Product {q}</source>
        <translation>Producto {q}</translation>
    </message>
    <message>
        <source>Gradient at the product {of}</source>
        <translation>Gradiente en el producto {of}</translation>
    </message>
    <message>
        <source>Gradient of the loss by itself</source>
        <translation>Gradiente de la pérdida respecto a sí misma</translation>
    </message>
    <message>
        <source>Constant {q}</source>
        <translation>Constante {q}</translation>
    </message>
    <message>
        <source>{a} and {b} are added.</source>
        <translation>Se suman {a} y {b}.</translation>
    </message>
    <message>
        <source>{b} is subtracted from {a}.</source>
        <translation>Se resta {b} de {a}.</translation>
    </message>
    <message>
        <source>{a} and {b} are multiplied.</source>
        <translation>Se multiplican {a} y {b}.</translation>
    </message>
    <message>
        <source>{a} is divided by {b}.</source>
        <translation>Se divide {a} por {b}.</translation>
    </message>
    <message>
        <source>{a} is raised to the power {b}.</source>
        <translation>Se eleva {a} a la potencia {b}.</translation>
    </message>
    <message>
        <source>{a} with the other sign.</source>
        <translation>{a} con el otro signo.</translation>
    </message>
    <message>
        <source>{q} is another name for {a}: the same number.</source>
        <translation>{q} es otro nombre de {a}: el mismo número.</translation>
    </message>
    <message>
        <source>The number e raised to the power {a}.</source>
        <translation>El número e elevado a {a}.</translation>
    </message>
    <message>
        <source>The natural logarithm of {a}.</source>
        <translation>El logaritmo natural de {a}.</translation>
    </message>
    <message>
        <source>The square root of {a}.</source>
        <translation>La raíz cuadrada de {a}.</translation>
    </message>
    <message>
        <source>The distance of {a} from 0, whatever its sign.</source>
        <translation>La distancia de {a} a 0, sea cual sea su signo.</translation>
    </message>
    <message>
        <source>The sigmoid turns {a} into a number between 0 and 1.</source>
        <translation>La sigmoide convierte {a} en un número entre 0 y 1.</translation>
    </message>
    <message>
        <source>tanh turns {a} into a number between −1 and 1.</source>
        <translation>tanh convierte {a} en un número entre −1 y 1.</translation>
    </message>
    <message>
        <source>Softplus is a ReLU without a corner: almost 0 far below 0, almost {a} far above.</source>
        <translation>Softplus es una ReLU sin esquina: casi 0 muy por debajo de 0, casi {a} muy por encima.</translation>
    </message>
    <message>
        <source>The function {function} is applied to {a}.</source>
        <translation>Se aplica la función {function} a {a}.</translation>
    </message>
    <message>
        <source>{a} is multiplied by itself.</source>
        <translation>{a} se multiplica por sí mismo.</translation>
    </message>
    <message>
        <source>ReLU lets {a} through as it is, because it is positive.</source>
        <translation>ReLU deja pasar {a} tal cual, porque es positivo.</translation>
    </message>
    <message>
        <source>ReLU makes 0 of {a}, because it is not positive.</source>
        <translation>ReLU convierte {a} en 0, porque no es positivo.</translation>
    </message>
    <message>
        <source>max lets only the largest operand through: {winner}.</source>
        <translation>max solo deja pasar el operando mayor: {winner}.</translation>
    </message>
    <message>
        <source>min lets only the smallest operand through: {winner}.</source>
        <translation>min solo deja pasar el operando menor: {winner}.</translation>
    </message>
    <message>
        <source>It is made of constants only, so nothing is differentiated by it.</source>
        <translation>Está hecho solo de constantes, así que no se deriva nada respecto a él.</translation>
    </message>
    <message>
        <source>{a} is multiplied by its weight {b}: one term of the sum that it goes into.</source>
        <translation>{a} se multiplica por su peso {b}: un término de la suma en la que entra.</translation>
    </message>
    <message>
        <source>1, because {of} is what is differentiated; here the way back begins.</source>
        <translation>1, porque {of} es lo que se deriva; aquí empieza el camino de vuelta.</translation>
    </message>
    <message>
        <source>1, because {of} is what is differentiated by; here the way forward begins.</source>
        <translation>1, porque se deriva respecto a {of}; aquí empieza el camino hacia delante.</translation>
    </message>
    <message>
        <source>0, because {top} does not change when {of} does.</source>
        <translation>0, porque {top} no cambia cuando cambia {of}.</translation>
    </message>
    <message>
        <source>0, because {top} does not depend on {of}.</source>
        <translation>0, porque {top} no depende de {of}.</translation>
    </message>
    <message>
        <source>{of} reaches {top} by one way, through {through}: what arrives there comes back, times the local derivative.</source>
        <translation>{of} llega a {top} por un solo camino, a través de {through}: lo que llega allí vuelve, por la derivada local.</translation>
    </message>
    <message>
        <source>{of} goes straight into {top}, where 1 arrives: so it is the local derivative that comes back.</source>
        <translation>{of} entra directamente en {top}, adonde llega 1: lo que vuelve es, pues, la derivada local.</translation>
    </message>
    <message>
        <source>{of} reaches {top} by {n} ways: each brings back what arrives at its end, times the local derivative, and their contributions add up.</source>
        <translation>{of} llega a {top} por {n} caminos: cada uno trae de vuelta lo que llega a su extremo, por la derivada local, y sus contribuciones se suman.</translation>
    </message>
    <message>
        <source>The local derivative is 0, so nothing comes back.</source>
        <translation>La derivada local es 0, así que no vuelve nada.</translation>
    </message>
    <message>
        <source>Nothing arrives there, so nothing comes back.</source>
        <translation>Allí no llega nada, así que no vuelve nada.</translation>
    </message>
    <message>
        <source>Here they cancel out.</source>
        <translation>Aquí se cancelan.</translation>
    </message>
    <message>
        <source>A change of {of} reaches {top} by one way, through {through}: it arrives times the local derivative.</source>
        <translation>Un cambio de {of} llega a {top} por un solo camino, a través de {through}: llega multiplicado por la derivada local.</translation>
    </message>
    <message>
        <source>{of} goes straight into {top}, and its own change is 1: so it is the local derivative that arrives.</source>
        <translation>{of} entra directamente en {top}, y su propio cambio es 1: lo que llega es, pues, la derivada local.</translation>
    </message>
    <message>
        <source>A change of {of} reaches {top} through {n} operands: each brings its own change, times the local derivative, and their contributions add up.</source>
        <translation>Un cambio de {of} llega a {top} a través de {n} operandos: cada uno trae su propio cambio, por la derivada local, y sus contribuciones se suman.</translation>
    </message>
    <message>
        <source>Raising {of} raises {top}.</source>
        <translation>Subir {of} sube {top}.</translation>
    </message>
    <message>
        <source>Raising {of} lowers {top}.</source>
        <translation>Subir {of} baja {top}.</translation>
    </message>
    <message>
        <source>A sum moves as much as {own} does: its slope is 1 everywhere.</source>
        <translation>Una suma se mueve tanto como {own}: su pendiente es 1 en todas partes.</translation>
    </message>
    <message>
        <source>{result} moves as much as {own} does, so the slope is 1.</source>
        <translation>{result} se mueve tanto como {own}, así que la pendiente es 1.</translation>
    </message>
    <message>
        <source>A difference moves as much as {own} does: its slope is 1 everywhere.</source>
        <translation>Una diferencia se mueve tanto como {own}: su pendiente es 1 en todas partes.</translation>
    </message>
    <message>
        <source>When {own} rises, the difference falls by as much: its slope is −1 everywhere.</source>
        <translation>Cuando {own} sube, la diferencia baja lo mismo: su pendiente es −1 en todas partes.</translation>
    </message>
    <message>
        <source>When {own} rises, {result} falls by as much: the slope is −1 everywhere.</source>
        <translation>Cuando {own} sube, {result} baja lo mismo: la pendiente es −1 en todas partes.</translation>
    </message>
    <message>
        <source>A change of {own} reaches {result} multiplied by the other factor, {other}.</source>
        <translation>Un cambio de {own} llega a {result} multiplicado por el otro factor, {other}.</translation>
    </message>
    <message>
        <source>{own} stands there twice; here only one of them moves, and the other one is the factor it is multiplied by.</source>
        <translation>{own} aparece dos veces; aquí solo se mueve una de ellas, y la otra es el factor por el que se multiplica.</translation>
    </message>
    <message>
        <source>A change of {own} reaches {result} divided by the denominator {other}.</source>
        <translation>Un cambio de {own} llega a {result} dividido por el denominador {other}.</translation>
    </message>
    <message>
        <source>Quotient rule: by the denominator it is minus the numerator, divided by the denominator squared.</source>
        <translation>Regla del cociente: respecto al denominador, es menos el numerador dividido por el denominador al cuadrado.</translation>
    </message>
    <message>
        <source>Power rule: the exponent comes to the front, and the power falls by one.</source>
        <translation>Regla de la potencia: el exponente pasa delante, y la potencia baja en uno.</translation>
    </message>
    <message>
        <source>By its exponent, a power changes by itself times the logarithm of its base.</source>
        <translation>Respecto a su exponente, una potencia cambia en sí misma por el logaritmo de su base.</translation>
    </message>
    <message>
        <source>0, because 0 raised to any power above 0 stays 0.</source>
        <translation>0, porque 0 elevado a cualquier potencia mayor que 0 sigue siendo 0.</translation>
    </message>
    <message>
        <source>1, because {own} is positive and goes through as it is.</source>
        <translation>1, porque {own} es positivo y pasa tal cual.</translation>
    </message>
    <message>
        <source>−1, because {own} is negative and changes its sign.</source>
        <translation>−1, porque {own} es negativo y cambia de signo.</translation>
    </message>
    <message>
        <source>0, because {own} is negative: nothing of it goes through.</source>
        <translation>0, porque {own} es negativo: no pasa nada de él.</translation>
    </message>
    <message>
        <source>At 0 there is a corner and so no slope; 0 is taken by convention.</source>
        <translation>En 0 hay una esquina y, por tanto, ninguna pendiente; por convenio se toma 0.</translation>
    </message>
    <message>
        <source>1, because {own} is the largest: max lets only the largest operand through.</source>
        <translation>1, porque {own} es el mayor: max solo deja pasar el operando mayor.</translation>
    </message>
    <message>
        <source>0, because max lets only the largest operand through, and {own} is not it.</source>
        <translation>0, porque max solo deja pasar el operando mayor, y no es {own}.</translation>
    </message>
    <message>
        <source>1, because {own} is the smallest: min lets only the smallest operand through.</source>
        <translation>1, porque {own} es el menor: min solo deja pasar el operando menor.</translation>
    </message>
    <message>
        <source>0, because min lets only the smallest operand through, and {own} is not it.</source>
        <translation>0, porque min solo deja pasar el operando menor, y no es {own}.</translation>
    </message>
    <message>
        <source>Operands are equal here, so there is a corner and no slope; by convention the first of them gets 1.</source>
        <translation>Aquí hay operandos iguales, así que hay una esquina y ninguna pendiente; por convenio el primero de ellos recibe 1.</translation>
    </message>
    <message>
        <source>Operands are equal here, so there is a corner and no slope; by convention only the first of them counts, so this is 0.</source>
        <translation>Aquí hay operandos iguales, así que hay una esquina y ninguna pendiente; por convenio solo cuenta el primero de ellos, así que esto es 0.</translation>
    </message>
    <message>
        <source>The slope of the sigmoid is its value times what that lacks of 1.</source>
        <translation>La pendiente de la sigmoide es su valor por lo que a este le falta para 1.</translation>
    </message>
    <message>
        <source>The slope of tanh is 1 minus the square of its value.</source>
        <translation>La pendiente de tanh es 1 menos el cuadrado de su valor.</translation>
    </message>
    <message>
        <source>{own} is so far from 0 that {result} is saturated: the slope is almost 0, and hardly anything comes back.</source>
        <translation>{own} está tan lejos de 0 que {result} está saturada: la pendiente es casi 0, y apenas vuelve nada.</translation>
    </message>
    <message>
        <source>The slope of the activation function at {own}: so much of a change reaches {result}.</source>
        <translation>La pendiente de la función de activación en {own}: esa parte de un cambio llega a {result}.</translation>
    </message>
    <message>
        <source>0, because the activation function is flat at {own}: nothing goes through.</source>
        <translation>0, porque la función de activación es plana en {own}: no pasa nada.</translation>
    </message>
    <message>
        <source>Every output of softmax depends on every sum, so also {result} on {own}.</source>
        <translation>Cada salida de softmax depende de cada suma, así que también {result} de {own}.</translation>
    </message>
    <message>
        <source>So much does the loss {result} change when {own} changes a little.</source>
        <translation>Esto es lo que cambia la pérdida {result} cuando {own} cambia un poco.</translation>
    </message>
    <message>
        <source>The derivative of the sine is the cosine.</source>
        <translation>La derivada del seno es el coseno.</translation>
    </message>
    <message>
        <source>The derivative of the cosine is minus the sine.</source>
        <translation>La derivada del coseno es menos el seno.</translation>
    </message>
    <message>
        <source>The derivative of the tangent is 1 plus its square.</source>
        <translation>La derivada de la tangente es 1 más su cuadrado.</translation>
    </message>
    <message>
        <source>The exponential function is its own derivative.</source>
        <translation>La función exponencial es su propia derivada.</translation>
    </message>
    <message>
        <source>The derivative of the logarithm is 1 divided by {own}.</source>
        <translation>La derivada del logaritmo es 1 dividido por {own}.</translation>
    </message>
    <message>
        <source>The derivative of the root is 1 divided by twice the root: steep close to 0.</source>
        <translation>La derivada de la raíz es 1 dividido por el doble de la raíz: empinada cerca de 0.</translation>
    </message>
    <message>
        <source>The slope of softplus is the sigmoid: 0 far below 0, 1 far above.</source>
        <translation>La pendiente de softplus es la sigmoide: 0 muy por debajo de 0, 1 muy por encima.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Hacia delante</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Hacia atrás</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Weighted sum of {unit}</source>
        <translation>Suma ponderada de {unit}</translation>
    </message>
    <message>
        <source>Activation {q}</source>
        <translation>Activación {q}</translation>
    </message>
    <message>
        <source>Loss {q}</source>
        <translation>Pérdida {q}</translation>
    </message>
    <message>
        <source>Penalty {q}</source>
        <translation>Penalización {q}</translation>
    </message>
    <message>
        <source>Gradient at the output of {unit}</source>
        <translation>Gradiente en la salida de {unit}</translation>
    </message>
    <message>
        <source>Gradient at the sum of {unit}</source>
        <translation>Gradiente en la suma de {unit}</translation>
    </message>
    <message>
        <source>Gradient of the weight {of}</source>
        <translation>Gradiente del peso {of}</translation>
    </message>
    <message>
        <source>Gradient of the bias {of}</source>
        <translation>Gradiente del sesgo {of}</translation>
    </message>
    <message>
        <source>Gradient at the input {of}</source>
        <translation>Gradiente en la entrada {of}</translation>
    </message>
    <message>
        <source>What the optimizer keeps of {of}</source>
        <translation>Lo que el optimizador guarda de {of}</translation>
    </message>
    <message>
        <source>New weight {of}</source>
        <translation>Nuevo peso {of}</translation>
    </message>
    <message>
        <source>New bias {of}</source>
        <translation>Nuevo sesgo {of}</translation>
    </message>
    <message>
        <source>Each value that reaches {unit} is multiplied by its weight, and the products are added.</source>
        <translation>Cada valor que llega a {unit} se multiplica por su peso, y los productos se suman.</translation>
    </message>
    <message>
        <source>Each value that reaches {unit} is multiplied by its weight; the products and the bias are added.</source>
        <translation>Cada valor que llega a {unit} se multiplica por su peso; se suman los productos y el sesgo.</translation>
    </message>
    <message>
        <source>The activation function {function} turns the sum {z} into what {unit} sends on.</source>
        <translation>La función de activación {function} convierte la suma {z} en lo que {unit} transmite.</translation>
    </message>
    <message>
        <source>Softmax turns the sums of the layer into shares that add up to 1; {unit} gets this share.</source>
        <translation>Softmax convierte las sumas de la capa en partes que suman 1; {unit} recibe esta parte.</translation>
    </message>
    <message>
        <source>Binary cross-entropy: the surer the network is of the wrong answer, the larger {q}.</source>
        <translation>Entropía cruzada binaria: cuanto más segura está la red de la respuesta errónea, mayor es {q}.</translation>
    </message>
    <message>
        <source>Cross-entropy: the smaller the share given to the right class, the larger {q}.</source>
        <translation>Entropía cruzada: cuanto menor es la parte dada a la clase correcta, mayor es {q}.</translation>
    </message>
    <message>
        <source>Half the squared distance between output and target: 0 where they are equal.</source>
        <translation>La mitad del cuadrado de la distancia entre salida y objetivo: 0 donde son iguales.</translation>
    </message>
    <message>
        <source>The mean squared distance between output and target: 0 where they are equal.</source>
        <translation>La media del cuadrado de la distancia entre salida y objetivo: 0 donde son iguales.</translation>
    </message>
    <message>
        <source>It is computed from the sum z, because the output is so close to 0 or 1 that rounding hides it.</source>
        <translation>Se calcula a partir de la suma z, porque la salida está tan cerca de 0 o de 1 que el redondeo la oculta.</translation>
    </message>
    <message>
        <source>The loss {q} is the mean over the {n} samples of the batch.</source>
        <translation>La pérdida {q} es la media de las {n} muestras del lote.</translation>
    </message>
    <message>
        <source>The loss {q} is the mean over the samples of the batch, plus the penalty.</source>
        <translation>La pérdida {q} es la media de las muestras del lote, más la penalización.</translation>
    </message>
    <message>
        <source>The penalty grows with the weights, so training keeps them small.</source>
        <translation>La penalización crece con los pesos, así que el entrenamiento los mantiene pequeños.</translation>
    </message>
    <message>
        <source>Here the way back begins: so much does the loss change when {of} changes a little.</source>
        <translation>Aquí empieza el camino de vuelta: esto es lo que cambia la pérdida cuando {of} cambia un poco.</translation>
    </message>
    <message>
        <source>Chain rule: what arrives at the output of {unit}, times the slope of its activation function at {z}.</source>
        <translation>Regla de la cadena: lo que llega a la salida de {unit} por la pendiente de su función de activación en {z}.</translation>
    </message>
    <message>
        <source>The activation function of {unit} is flat here: its slope is 0, so nothing goes further back.</source>
        <translation>Aquí la función de activación de {unit} es plana: su pendiente es 0, así que nada sigue hacia atrás.</translation>
    </message>
    <message>
        <source>Chain rule again; {unit} is saturated, its slope is almost 0, so very little goes further back.</source>
        <translation>Otra vez la regla de la cadena; {unit} está saturada, su pendiente es casi 0, así que muy poco sigue hacia atrás.</translation>
    </message>
    <message>
        <source>Every output of softmax depends on {z}, so all of them contribute to this gradient.</source>
        <translation>Cada salida de softmax depende de {z}, así que todas contribuyen a este gradiente.</translation>
    </message>
    <message>
        <source>Loss and activation taken together: their slopes collapse to output minus target.</source>
        <translation>Pérdida y activación juntas: sus pendientes se reducen a salida menos objetivo.</translation>
    </message>
    <message>
        <source>The weight {of} carried {source} to {unit}, so the loss feels a change of {of} in proportion to {source}.</source>
        <translation>El peso {of} llevó {source} a {unit}, así que la pérdida nota un cambio de {of} en proporción a {source}.</translation>
    </message>
    <message>
        <source>Raising {of} lowers the loss.</source>
        <translation>Subir {of} baja la pérdida.</translation>
    </message>
    <message>
        <source>Raising {of} raises the loss.</source>
        <translation>Subir {of} sube la pérdida.</translation>
    </message>
    <message>
        <source>A small change of {of} leaves the loss as it is.</source>
        <translation>Un pequeño cambio de {of} deja la pérdida como está.</translation>
    </message>
    <message>
        <source>The bias is added to the sum as it is, so its gradient is the gradient at the sum.</source>
        <translation>El sesgo se suma tal cual, así que su gradiente es el gradiente en la suma.</translation>
    </message>
    <message>
        <source>The gradient of the batch is the mean of the gradients of its {n} samples.</source>
        <translation>El gradiente del lote es la media de los gradientes de sus {n} muestras.</translation>
    </message>
    <message>
        <source>The mean over the batch, plus the pull of the penalty on {of}.</source>
        <translation>La media del lote, más el tirón de la penalización sobre {of}.</translation>
    </message>
    <message>
        <source>{of} reaches the loss through one unit: that unit's gradient comes back through the weight.</source>
        <translation>{of} llega a la pérdida a través de una unidad: el gradiente de esa unidad vuelve por el peso.</translation>
    </message>
    <message>
        <source>{of} reaches the loss through {n} units: their gradients come back, each through its weight, and add up.</source>
        <translation>{of} llega a la pérdida a través de {n} unidades: sus gradientes vuelven, cada uno por su peso, y se suman.</translation>
    </message>
    <message>
        <source>The gradient is positive, so {of} goes down: against the gradient, learning rate times its size.</source>
        <translation>El gradiente es positivo, así que {of} baja: contra el gradiente, tasa de aprendizaje por su tamaño.</translation>
    </message>
    <message>
        <source>The gradient is negative, so {of} goes up: against the gradient, learning rate times its size.</source>
        <translation>El gradiente es negativo, así que {of} sube: contra el gradiente, tasa de aprendizaje por su tamaño.</translation>
    </message>
    <message>
        <source>The gradient is 0, so {of} stays.</source>
        <translation>El gradiente es 0, así que {of} se queda.</translation>
    </message>
    <message>
        <source>The optimizer takes its step from what it keeps of the gradients so far.</source>
        <translation>El optimizador da su paso a partir de lo que guarda de los gradientes hasta ahora.</translation>
    </message>
    <message>
        <source>Weight decay adds a part of {of} itself to its gradient.</source>
        <translation>El decaimiento de pesos suma a su gradiente una parte del propio {of}.</translation>
    </message>
    <message>
        <source>Momentum: a part of the last step is kept and the new one added.</source>
        <translation>Momentum: se conserva una parte del último paso y se suma el nuevo.</translation>
    </message>
    <message>
        <source>The running mean of the gradient: old gradients fade slowly.</source>
        <translation>La media móvil del gradiente: los gradientes antiguos se desvanecen despacio.</translation>
    </message>
    <message>
        <source>The size of the gradients so far, squared; large ones will be tamed.</source>
        <translation>El tamaño de los gradientes hasta ahora, al cuadrado; los grandes se amansarán.</translation>
    </message>
    <message>
        <source>Here the way back begins: this is what goes from the loss back to {of}.</source>
        <translation>Aquí empieza el camino de vuelta: esto es lo que va de la pérdida a {of}.</translation>
    </message>
    <message>
        <source>Loss and activation taken together: this is what goes from the loss back to {z}.</source>
        <translation>Pérdida y activación juntas: esto es lo que va de la pérdida a {z}.</translation>
    </message>
    <message>
        <source>What arrives at the output of {unit} goes further back, to its sum {z}.</source>
        <translation>Lo que llega a la salida de {unit} sigue hacia atrás, hasta su suma {z}.</translation>
    </message>
    <message>
        <source>The gradients of the next layer come back to {of}, each times a weight, and add up.</source>
        <translation>Los gradientes de la capa siguiente vuelven a {of}, cada uno por un peso, y se suman.</translation>
    </message>
    <message>
        <source>The gradient of the next layer comes back to {of}, times a weight.</source>
        <translation>El gradiente de la capa siguiente vuelve a {of}, por un peso.</translation>
    </message>
    <message>
        <source>The weight {of} carried {source} to {unit}: its gradient is made of {source} and of the gradient at the sum.</source>
        <translation>El peso {of} llevó {source} a {unit}: su gradiente se forma con {source} y con el gradiente en la suma.</translation>
    </message>
</context>
<context>
    <name>StepFormulas</name>
    <message>
        <source>curve</source>
        <translation>curva</translation>
    </message>
    <message>
        <source>See this function and its derivative as curves (A)</source>
        <translation>Ver esta función y su derivada como curvas (A)</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps taken together</source>
        <translation>Pasos tomados juntos</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>Choose a line to see how its number is made.</source>
        <translation>Elige una línea para ver cómo se forma su número.</translation>
    </message>
    <message>
        <source>Nothing is computed yet</source>
        <translation>Aún no se ha calculado nada</translation>
    </message>
    <message>
        <source>Pass {number}: the new weights are in place</source>
        <translation>Pasada {number}: los nuevos pesos están en su sitio</translation>
    </message>
    <message>
        <source>The values of the inputs are given. Everything else follows, one operation at a time.</source>
        <translation>Los valores de las entradas son datos. Todo lo demás se sigue de ellos, operación a operación.</translation>
    </message>
    <message>
        <source>The inputs, the target and the weights are given. Everything else follows, one step at a time.</source>
        <translation>Las entradas, el objetivo y los pesos son datos. Todo lo demás se sigue de ellos, paso a paso.</translation>
    </message>
    <message>
        <source>The values of the inputs are given. Everything else follows, one operation at a time. Press the right arrow key for the first one.</source>
        <translation>Los valores de las entradas son datos. Todo lo demás se sigue de ellos, operación a operación. Pulsa la flecha derecha para la primera.</translation>
    </message>
    <message>
        <source>The inputs, the target and the weights are given. Everything else follows, one step at a time. Press the right arrow key for the first one.</source>
        <translation>Las entradas, el objetivo y los pesos son datos. Todo lo demás se sigue de ellos, paso a paso. Pulsa la flecha derecha para el primero.</translation>
    </message>
    <message>
        <source>The forward pass</source>
        <translation>La pasada hacia delante</translation>
    </message>
    <message>
        <source>The loss</source>
        <translation>La pérdida</translation>
    </message>
    <message>
        <source>The backward pass</source>
        <translation>La pasada hacia atrás</translation>
    </message>
    <message>
        <source>The update</source>
        <translation>La actualización</translation>
    </message>
    <message>
        <source>The inputs</source>
        <translation>Las entradas</translation>
    </message>
    <message>
        <source>Statement {number} forward</source>
        <translation>Sentencia {number} hacia delante</translation>
    </message>
    <message>
        <source>Statement {number} backward</source>
        <translation>Sentencia {number} hacia atrás</translation>
    </message>
    <message>
        <source>Layer {number} ({letter}) forward</source>
        <translation>Capa {number} ({letter}) hacia delante</translation>
    </message>
    <message>
        <source>Layer {number} ({letter}) backward</source>
        <translation>Capa {number} ({letter}) hacia atrás</translation>
    </message>
    <message>
        <source>Update of the weights into layer {number} ({letter})</source>
        <translation>Actualización de los pesos hacia la capa {number} ({letter})</translation>
    </message>
    <message>
        <source>Every sum and every activation, from the inputs on.</source>
        <translation>Cada suma y cada activación, a partir de las entradas.</translation>
    </message>
    <message>
        <source>How far the output is from the target, in one number.</source>
        <translation>Cuánto dista la salida del objetivo, en un solo número.</translation>
    </message>
    <message>
        <source>The gradients, from the loss back towards the inputs.</source>
        <translation>Los gradientes, desde la pérdida hacia las entradas.</translation>
    </message>
    <message>
        <source>Every weight moves a little against its gradient.</source>
        <translation>Cada peso se mueve un poco contra su gradiente.</translation>
    </message>
    <message>
        <source>The derivatives of {output} by all that it is made of, from {output} back to the inputs.</source>
        <translation>Las derivadas de {output} respecto a todo lo que lo forma, desde {output} hasta las entradas.</translation>
    </message>
    <message>
        <source>Every value, and with it its derivative by {input}, from the inputs on.</source>
        <translation>Cada valor, y con él su derivada respecto a {input}, a partir de las entradas.</translation>
    </message>
    <message>
        <source>Every value, and how it changes with each number that it is made of, from the inputs on.</source>
        <translation>Cada valor, y cómo cambia con cada número que lo forma, a partir de las entradas.</translation>
    </message>
    <message>
        <source>Explanation of the step</source>
        <translation>Explicación del paso</translation>
    </message>
    <message>
        <source>The line of matrices, and of code, with this number</source>
        <translation>La línea de matrices, y de código, con este número</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} pasos</translation>
    </message>
    <message>
        <source>The pass is done</source>
        <translation>La pasada ha terminado</translation>
    </message>
    <message>
        <source>step {number} of {count}</source>
        <translation>paso {number} de {count}</translation>
    </message>
    <message>
        <source>steps {first} to {last} of {count}</source>
        <translation>pasos {first} a {last} de {count}</translation>
    </message>
</context>
<context>
    <name>StepQuestion</name>
    <message>
        <source>Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Paso adelante</translation>
    </message>
    <message>
        <source>{right} of {total} at once</source>
        <translation>{right} de {total} a la primera</translation>
    </message>
    <message>
        <source>This is not a number; write one such as 0.5, −3, 1e−4 or 1/3.</source>
        <translation>Esto no es un número; escribe uno como 0,5; −3; 1e−4 o 1/3.</translation>
    </message>
    <message>
        <source>Shown. The step is on the list to repeat.</source>
        <translation>Mostrado. El paso está en la lista para repetir.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Next pass</source>
        <translation>Pasada siguiente</translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation>Velocidad de reproducción</translation>
    </message>
    <message>
        <source>Speed of playing: steps a second</source>
        <translation>Velocidad de reproducción: pasos por segundo</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Each step is one operation</source>
        <translation>Cada paso es una operación</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation>Neurona</translation>
    </message>
    <message>
        <source>Each step is one neuron</source>
        <translation>Cada paso es una neurona</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Each step is one layer</source>
        <translation>Cada paso es una capa</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pasada</translation>
    </message>
    <message>
        <source>Each step is one phase</source>
        <translation>Cada paso es una fase</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Each step is one node of the graph</source>
        <translation>Cada paso es un nodo del grafo</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Sentencia</translation>
    </message>
    <message>
        <source>Each step is one statement</source>
        <translation>Cada paso es una sentencia</translation>
    </message>
    <message>
        <source>Level of detail: {0}</source>
        <translation>Nivel de detalle: {0}</translation>
    </message>
    <message>
        <source>pass {0} · update {1} → {0}</source>
        <translation>pasada {0} · actualización {1} → {0}</translation>
    </message>
    <message>
        <source>a number is not finite: try a smaller learning rate</source>
        <translation>un número no es finito: prueba una tasa de aprendizaje menor</translation>
    </message>
    <message>
        <source>loss before {0}</source>
        <translation>pérdida antes {0}</translation>
    </message>
    <message>
        <source>loss before {0}, after {1}</source>
        <translation>pérdida antes {0}, después {1}</translation>
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
        <translation>Pasos de la pasada</translation>
    </message>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation>Paso {0} de {1}: {2}</translation>
    </message>
    <message>
        <source>Before the first of {count} steps</source>
        <translation>Antes del primero de {count} pasos</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>{quantity}, for sample {sample},</source>
        <translation>{quantity}, para la muestra {sample},</translation>
    </message>
    <message>
        <source>Update {number} cannot be done: {quantity} is not a finite number. Try smaller weights or inputs.</source>
        <translation>La actualización {number} no se puede hacer: {quantity} no es un número finito. Prueba pesos o entradas menores.</translation>
    </message>
    <message>
        <source>Update {number} cannot be done: {quantity} would not be a finite number. Try a smaller learning rate.</source>
        <translation>La actualización {number} no se puede hacer: {quantity} no sería un número finito. Prueba una tasa de aprendizaje menor.</translation>
    </message>
    <message>
        <source>the weighted sum of neuron {unit} in layer {layer}</source>
        <translation>la suma ponderada de la neurona {unit} en la capa {layer}</translation>
    </message>
    <message>
        <source>the activation of neuron {unit} in layer {layer}</source>
        <translation>la activación de la neurona {unit} en la capa {layer}</translation>
    </message>
    <message>
        <source>the loss</source>
        <translation>la pérdida</translation>
    </message>
    <message>
        <source>the penalty on the weights</source>
        <translation>la penalización de los pesos</translation>
    </message>
    <message>
        <source>the gradient at the output of neuron {unit} in layer {layer}</source>
        <translation>el gradiente en la salida de la neurona {unit} en la capa {layer}</translation>
    </message>
    <message>
        <source>the gradient at the sum of neuron {unit} in layer {layer}</source>
        <translation>el gradiente en la suma de la neurona {unit} en la capa {layer}</translation>
    </message>
    <message>
        <source>the gradient of weight {source} of neuron {unit} in layer {layer}</source>
        <translation>el gradiente del peso {source} de la neurona {unit} en la capa {layer}</translation>
    </message>
    <message>
        <source>the gradient of the bias of neuron {unit} in layer {layer}</source>
        <translation>el gradiente del sesgo de la neurona {unit} en la capa {layer}</translation>
    </message>
    <message>
        <source>weight {source} of neuron {unit} in layer {layer}</source>
        <translation>el peso {source} de la neurona {unit} en la capa {layer}</translation>
    </message>
    <message>
        <source>the bias of neuron {unit} in layer {layer}</source>
        <translation>el sesgo de la neurona {unit} en la capa {layer}</translation>
    </message>
</context>
<context>
    <name>UpdateTable</name>
    <message>
        <source>Numbers of the update</source>
        <translation>Números de la actualización</translation>
    </message>
    <message>
        <source>Click for the step that makes it.</source>
        <translation>Haz clic para ver el paso que lo calcula.</translation>
    </message>
    <message>
        <source>w = {name}</source>
        <translation>w = {name}</translation>
    </message>
    <message>
        <source>Click a line for its formula with the numbers put in.</source>
        <translation>Haz clic en una línea para ver su fórmula con los números.</translation>
    </message>
    <message>
        <source>Click an edge in the network to choose another.</source>
        <translation>Haz clic en una arista de la red para elegir otra.</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>gradiente</translation>
    </message>
    <message>
        <source>g + decay</source>
        <translation>g + decaim.</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>momentum</translation>
    </message>
    <message>
        <source>mean of g</source>
        <translation>media de g</translation>
    </message>
    <message>
        <source>sum of g²</source>
        <translation>suma de g²</translation>
    </message>
    <message>
        <source>mean of g²</source>
        <translation>media de g²</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregida</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>sesgo</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>The gradient of the loss: the slope that w lies on.</source>
        <translation>El gradiente de la pérdida: la pendiente en la que está w.</translation>
    </message>
    <message>
        <source>The gradient of the loss, and with the weight decay added.</source>
        <translation>El gradiente de la pérdida, con el decaimiento de pesos sumado.</translation>
    </message>
    <message>
        <source>Momentum: the gradients so far, the older the fainter.</source>
        <translation>Momentum: los gradientes hasta ahora, tanto más débiles cuanto más antiguos.</translation>
    </message>
    <message>
        <source>A running mean of the gradients.</source>
        <translation>Una media móvil de los gradientes.</translation>
    </message>
    <message>
        <source>The sum of all squared gradients so far.</source>
        <translation>La suma de todos los gradientes al cuadrado hasta ahora.</translation>
    </message>
    <message>
        <source>A running mean of the squared gradients.</source>
        <translation>Una media móvil de los gradientes al cuadrado.</translation>
    </message>
    <message>
        <source>The running mean, corrected for having started at 0.</source>
        <translation>La media móvil, corregida por haber empezado en 0.</translation>
    </message>
    <message>
        <source>The learning rate.</source>
        <translation>La tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>What this update adds to w.</source>
        <translation>Lo que esta actualización suma a w.</translation>
    </message>
    <message>
        <source>w before and after this update.</source>
        <translation>w antes y después de esta actualización.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome · {n} of {count}</source>
        <translation>Bienvenida · {n} de {count}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Esc; the Help menu brings the welcome back</source>
        <translation>Esc; el menú Ayuda recupera la bienvenida</translation>
    </message>
    <message>
        <source>This network is small enough to check with a pencil; where it says ?, nothing is computed yet. Press {key}: the first step computes {sum}, the sum that goes into {unit}.</source>
        <translation>Esta red es lo bastante pequeña para comprobarla con lápiz; donde pone ?, aún no se ha calculado nada. Pulsa {key}: el primer paso calcula {sum}, la suma que entra en {unit}.</translation>
    </message>
    <message>
        <source>{sum} is {sum_value}; the formula on the right says how. Click one of its factors, or go there with Tab and press Return: it lights up in the network.</source>
        <translation>{sum} vale {sum_value}; la fórmula de la derecha dice cómo. Haz clic en uno de sus factores, o ve hasta él con Tab y pulsa Intro: se ilumina en la red.</translation>
    </message>
    <message>
        <source>Every number leads to where it comes from like that. Press {key}: the sum goes through the activation function, and {unit} is what comes out.</source>
        <translation>Así, cada número lleva al lugar de donde viene. Pulsa {key}: la suma pasa por la función de activación, y {unit} es lo que sale.</translation>
    </message>
    <message>
        <source>{unit} is {unit_value}. Press {key} once more: the next unit begins.</source>
        <translation>{unit} vale {unit_value}. Pulsa {key} otra vez: empieza la unidad siguiente.</translation>
    </message>
    <message>
        <source>So it goes on to the loss, back to every gradient, and to the new weights. Space plays it, ? shows all keys, and the library on the left has more.</source>
        <translation>Así se sigue hasta la pérdida, de vuelta a cada gradiente y hasta los nuevos pesos. Espacio lo reproduce, ? muestra todas las teclas, y en la biblioteca de la izquierda hay más.</translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message>
        <source>the outputs</source>
        <translation>las salidas</translation>
    </message>
    <message>
        <source>the loss</source>
        <translation>la pérdida</translation>
    </message>
    <message>
        <source>the gradients</source>
        <translation>los gradientes</translation>
    </message>
    <message>
        <source>the new weights</source>
        <translation>los nuevos pesos</translation>
    </message>
    <message>
        <source>This network has a layer of {count} units or inputs, and a worksheet has room for {most}: choose one unit.</source>
        <translation>Esta red tiene una capa de {count} unidades o entradas, y en una hoja de ejercicios caben {most}: elige una sola unidad.</translation>
    </message>
    <message>
        <source>This network has {count} layers, and a worksheet has room for {most}: choose one unit.</source>
        <translation>Esta red tiene {count} capas, y en una hoja de ejercicios caben {most}: elige una sola unidad.</translation>
    </message>
    <message>
        <source>This expression has {count} numbers; a worksheet has room for {most}.</source>
        <translation>Esta expresión tiene {count} números; en una hoja de ejercicios caben {most}.</translation>
    </message>
    <message>
        <source>There is no sample {found}: expected a number from 0 to {last}.</source>
        <translation>No hay ninguna muestra {found}: se esperaba un número de 0 a {last}.</translation>
    </message>
    <message>
        <source>This worksheet would have {count} blanks, and {most} are the most; ask for fewer numbers, or for a pass that ends earlier.</source>
        <translation>Esta hoja de ejercicios tendría {count} huecos, y el máximo son {most}; pide menos números, o una pasada que acabe antes.</translation>
    </message>
    <message>
        <source>With these choices there is nothing to compute; let the pass go further.</source>
        <translation>Con estas opciones no hay nada que calcular; deja que la pasada llegue más lejos.</translation>
    </message>
    <message>
        <source>There is a number in this pass that is too large to be written down.</source>
        <translation>En esta pasada hay un número demasiado grande para escribirlo.</translation>
    </message>
    <message>
        <source>No small numbers were found with which this can be computed by hand; a smaller network, or other activations, would help.</source>
        <translation>No se han encontrado números pequeños con los que esto se pueda calcular a mano; ayudaría una red más pequeña u otras activaciones.</translation>
    </message>
    <message>
        <source>No small values were found with which this expression can be computed by hand and has a derivative other than 0.</source>
        <translation>No se han encontrado valores pequeños con los que esta expresión se pueda calcular a mano y tenga una derivada distinta de 0.</translation>
    </message>
    <message>
        <source>Only {count} variants with friendly numbers were found, {wanted} are asked for.</source>
        <translation>Variantes con números fáciles encontradas: {count}; se piden {wanted}.</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Hoja de ejercicios</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Soluciones</translation>
    </message>
    <message>
        <source>Variant {letter}</source>
        <translation>Variante {letter}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>de {count}</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>Cada paso</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Hacia delante</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Hacia atrás</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>What the unit gets</source>
        <translation>Lo que recibe la unidad</translation>
    </message>
    <message>
        <source>The unit itself</source>
        <translation>La propia unidad</translation>
    </message>
    <message>
        <source>From the units beside it</source>
        <translation>De las unidades vecinas</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Unit {unit}</source>
        <translation>Unidad {unit}</translation>
    </message>
    <message>
        <source>Layer {layer}</source>
        <translation>Capa {layer}</translation>
    </message>
    <message>
        <source>Layer {layer}: gradients at the outputs</source>
        <translation>Capa {layer}: gradientes en las salidas</translation>
    </message>
    <message>
        <source>Layer {layer}: gradients at the sums</source>
        <translation>Capa {layer}: gradientes en las sumas</translation>
    </message>
    <message>
        <source>Gradients of the weights of {unit}</source>
        <translation>Gradientes de los pesos de {unit}</translation>
    </message>
    <message>
        <source>New weights of {unit}</source>
        <translation>Nuevos pesos de {unit}</translation>
    </message>
    <message>
        <source>Points: {count}</source>
        <translation>Puntos: {count}</translation>
    </message>
    <message>
        <source>Layer {layer}, {activation}: weights</source>
        <translation>Capa {layer}, {activation}: pesos</translation>
    </message>
    <message>
        <source>Layer {layer}, {activation}: weights and biases</source>
        <translation>Capa {layer}, {activation}: pesos y sesgos</translation>
    </message>
    <message>
        <source>From the layer after it</source>
        <translation>De la capa siguiente</translation>
    </message>
    <message>
        <source>Gradients at the outputs</source>
        <translation>Gradientes en las salidas</translation>
    </message>
    <message>
        <source>Gradients at the sums</source>
        <translation>Gradientes en las sumas</translation>
    </message>
    <message>
        <source>Gradients of the weights</source>
        <translation>Gradientes de los pesos</translation>
    </message>
    <message>
        <source>New weights</source>
        <translation>Pesos nuevos</translation>
    </message>
    <message>
        <source>What the optimizer keeps</source>
        <translation>Lo que guarda el optimizador</translation>
    </message>
    <message>
        <source>Values and local derivatives</source>
        <translation>Valores y derivadas locales</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Derivatives of {output}</source>
        <translation>Derivadas de {output}</translation>
    </message>
    <message>
        <source>The network gets the inputs below and is to answer with the target.</source>
        <translation>La red recibe las entradas de abajo y debe responder con el objetivo.</translation>
    </message>
    <message>
        <source>This is {unit}, one unit of a network with {sizes} inputs and units, from left to right. What the others say is given.</source>
        <translation>Esta es {unit}, una unidad de una red con {sizes} entradas y unidades de izquierda a derecha. Lo que dicen las demás está dado.</translation>
    </message>
    <message>
        <source>Of what it gets, {count} numbers, only the {few} are shown whose weights have the largest gradients.</source>
        <translation>De los {count} números que recibe solo se muestran los {few} cuyos pesos tienen los mayores gradientes.</translation>
    </message>
    <message>
        <source>In the graph, the box above an operation is for its value, the one below for the derivative of {output} by it.</source>
        <translation>En el grafo, la casilla sobre una operación es para su valor; la de debajo, para la derivada de {output} respecto a ella.</translation>
    </message>
    <message>
        <source>In the graph, the box above an operation is for its value.</source>
        <translation>En el grafo, la casilla sobre una operación es para su valor.</translation>
    </message>
    <message>
        <source>Fill in the blanks in their order. Write results with {digits} significant digits, and exact ones as they are.</source>
        <translation>Rellena los huecos por orden. Escribe los resultados con {digits} cifras significativas, y los exactos tal como son.</translation>
    </message>
    <message>
        <source>Calculate on with all digits of a number, not with the rounded one.</source>
        <translation>Sigue calculando con todas las cifras de un número, no con el redondeado.</translation>
    </message>
    <message>
        <source>Calculate on with the numbers as you have written them.</source>
        <translation>Sigue calculando con los números tal como los has escrito.</translation>
    </message>
    <message>
        <source>Where rounding would make a number look like a round one, such as 0.99998 like 1, keep as many digits as show the difference.</source>
        <translation>Donde el redondeo haría que un número pareciera redondo, como 0,99998 parecería 1, conserva las cifras necesarias para que se vea la diferencia.</translation>
    </message>
    <message>
        <source>Do the working on paper of your own.</source>
        <translation>Haz los cálculos en una hoja aparte.</translation>
    </message>
    <message>
        <source>Results are written with {digits} significant digits, exact ones as they are.</source>
        <translation>Los resultados se escriben con {digits} cifras significativas, los exactos tal como son.</translation>
    </message>
    <message>
        <source>Every step goes on with unrounded numbers.</source>
        <translation>Cada paso sigue con números sin redondear.</translation>
    </message>
    <message>
        <source>Every step goes on with the numbers as they are written.</source>
        <translation>Cada paso sigue con los números tal como están escritos.</translation>
    </message>
    <message>
        <source>The network: {sizes} units from left to right</source>
        <translation>La red: {sizes} unidades de izquierda a derecha</translation>
    </message>
    <message>
        <source>The unit {unit} and what it gets</source>
        <translation>La unidad {unit} y lo que recibe</translation>
    </message>
    <message>
        <source>The graph of the expression</source>
        <translation>El grafo de la expresión</translation>
    </message>
    <message>
        <source>{path}: expected a file that ends in one of {suffixes}</source>
        <translation>{path}: se esperaba un archivo que termine en uno de {suffixes}</translation>
    </message>
    <message>
        <source>{path}: expected a file in a directory that exists</source>
        <translation>{path}: se esperaba un archivo en un directorio que exista</translation>
    </message>
    <message>
        <source>{path}: expected two different files for the sheets and for the answers</source>
        <translation>{path}: se esperaban dos archivos distintos para las hojas y para las soluciones</translation>
    </message>
    <message>
        <source>The answers to an exam go into a file of their own, not into the same one.</source>
        <translation>Las soluciones de un examen van en un archivo aparte, no en el mismo.</translation>
    </message>
    <message>
        <source>{path}: “{place}” in a name is for variants, and none are asked for</source>
        <translation>{path}: «{place}» en un nombre es para variantes, y no se pide ninguna</translation>
    </message>
    <message>
        <source>Easy numbers are found for networks with at most {most} units in a layer; take those of the experiment.</source>
        <translation>Solo se encuentran números fáciles para redes de {most} unidades por capa como máximo; toma los del experimento.</translation>
    </message>
    <message>
        <source>There is no unit {found}: expected LAYER:UNIT with a layer from 1 to {layers} and a unit from 0, such as {example}.</source>
        <translation>No hay ninguna unidad {found}: se esperaba CAPA:UNIDAD con una capa de 1 a {layers} y una unidad desde 0, como {example}.</translation>
    </message>
</context>
<context>
    <name>WorksheetDialog</name>
    <message>
        <source>Worksheet</source>
        <translation>Hoja de ejercicios</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Primera página</translation>
    </message>
    <message>
        <source>Save worksheet</source>
        <translation>Guardar hoja de ejercicios</translation>
    </message>
    <message>
        <source>Worksheets ({suffix})</source>
        <translation>Hojas de ejercicios ({suffix})</translation>
    </message>
    <message>
        <source>Worksheet written to {path}, its answers to {key}</source>
        <translation>Hoja de ejercicios escrita en {path}; sus soluciones, en {key}</translation>
    </message>
    <message>
        <source>Worksheet written to {path}</source>
        <translation>Hoja de ejercicios escrita en {path}</translation>
    </message>
    <message>
        <source>The worksheet could not be written: {reason}</source>
        <translation>No se ha podido escribir la hoja de ejercicios: {reason}</translation>
    </message>
    <message>
        <source>The first page is being set …</source>
        <translation>Se está componiendo la primera página…</translation>
    </message>
    <message>
        <source>{blanks} blanks on {pages} pages</source>
        <translation>{blanks} huecos en {pages} páginas</translation>
    </message>
    <message>
        <source>{blanks} blanks on one page</source>
        <translation>{blanks} huecos en una página</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>{file} is there already. Is it to be replaced?</source>
        <translation>{file} ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>{count} files are there already, such as {file}. Replace them?</source>
        <translation>Ya existen {count} archivos, como {file}. ¿Reemplazarlos?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>_Field</name>
    <message>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>Statements with semicolons between them, such as c = a + b; e = c * 2. There are + − * / ^ ( ) and sin cos tan exp log sqrt abs tanh sigmoid relu softplus max min</source>
        <translation>Sentencias separadas por punto y coma, como c = a + b; e = c * 2. Hay + − * / ^ ( ) y sin cos tan exp log sqrt abs tanh sigmoid relu softplus max min</translation>
    </message>
</context>
<context>
    <name>_HiddenLayers</name>
    <message>
        <source>Remove the last hidden layer</source>
        <translation>Quitar la última capa oculta</translation>
    </message>
    <message>
        <source>Add a hidden layer before the output</source>
        <translation>Añadir una capa oculta antes de la salida</translation>
    </message>
    <message>
        <source>Add a layer</source>
        <translation>Añadir una capa</translation>
    </message>
    <message>
        <source>Remove a layer</source>
        <translation>Quitar una capa</translation>
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
        <translation>Muestra anterior</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>Muestra siguiente</translation>
    </message>
    <message>
        <source> of {0}</source>
        <translation> de {0}</translation>
    </message>
    <message>
        <source>Sample {0} of the {1} in the data; the batch has {2}</source>
        <translation>Muestra {0} de las {1} de los datos; el lote tiene {2}</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
</context>
</TS>
