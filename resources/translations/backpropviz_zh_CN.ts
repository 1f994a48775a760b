<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>步骤(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>解释(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <translation>投影(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Library…</source>
        <translation>实验库…</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>搜索实验库</translation>
    </message>
    <message>
        <source>Next experiment</source>
        <translation>下一个实验</translation>
    </message>
    <message>
        <source>Previous experiment</source>
        <translation>上一个实验</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>导出图片…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Export program…</source>
        <translation>导出程序…</translation>
    </message>
    <message>
        <source>Worksheet…</source>
        <translation>练习单…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>New weights</source>
        <translation>重新抽取权重</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>前进一步</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>Next phase</source>
        <translation>下一阶段</translation>
    </message>
    <message>
        <source>Previous phase</source>
        <translation>上一阶段</translation>
    </message>
    <message>
        <source>Start of the pass</source>
        <translation>本遍开头</translation>
    </message>
    <message>
        <source>End of the pass</source>
        <translation>本遍结尾</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>单步</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>One update</source>
        <translation>一次更新</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>一个轮次</translation>
    </message>
    <message>
        <source>Run to the stop rule</source>
        <translation>运行到停止规则</translation>
    </message>
    <message>
        <source>One update back</source>
        <translation>退回一次更新</translation>
    </message>
    <message>
        <source>Step this update</source>
        <translation>单步执行本次更新</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>斜率</translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Derivation</source>
        <translation>推导</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>Proof lights</source>
        <translation>验证灯</translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation>先预测</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Next part of the lesson</source>
        <translation>课程下一部分</translation>
    </message>
    <message>
        <source>Previous part of the lesson</source>
        <translation>课程上一部分</translation>
    </message>
    <message>
        <source>To the panel</source>
        <translation>转到面板</translation>
    </message>
    <message>
        <source>Move the panel…</source>
        <translation>移动面板…</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排比较</translation>
    </message>
    <message>
        <source>Neurons</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>运算</translation>
    </message>
    <message>
        <source>Matrix operations</source>
        <translation>矩阵运算</translation>
    </message>
    <message>
        <source>Derivatives backward</source>
        <translation>反向求导</translation>
    </message>
    <message>
        <source>Derivatives forward</source>
        <translation>前向求导</translation>
    </message>
    <message>
        <source>Pictures in the neurons</source>
        <translation>神经元内显示图像</translation>
    </message>
    <message>
        <source>Edges show gradients</source>
        <translation>连线显示梯度</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Fit the network</source>
        <translation>显示整个网络</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>Decimal comma</source>
        <translation>小数逗号</translation>
    </message>
    <message>
        <source>More digits</source>
        <translation>增加位数</translation>
    </message>
    <message>
        <source>Fewer digits</source>
        <translation>减少位数</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Projector mode</source>
        <translation>投影模式</translation>
    </message>
    <message>
        <source>Leave projector mode</source>
        <translation>退出投影模式</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>White screen</source>
        <translation>白屏</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>聚光灯</translation>
    </message>
    <message>
        <source>Hide numbers</source>
        <translation>隐藏数值</translation>
    </message>
    <message>
        <source>Show what is hidden</source>
        <translation>显示隐藏的内容</translation>
    </message>
    <message>
        <source>What is shown when…</source>
        <translation>何时显示什么…</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Undo the last stroke</source>
        <translation>撤销上一笔</translation>
    </message>
    <message>
        <source>Clear the drawing</source>
        <translation>清除绘图</translation>
    </message>
    <message>
        <source>Show pressed keys</source>
        <translation>显示按下的键</translation>
    </message>
    <message>
        <source>Presenter's window</source>
        <translation>演讲者窗口</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>About backpropviz</source>
        <translation>关于 backpropviz</translation>
    </message>
    <message>
        <source>Without a mouse</source>
        <translation>不用鼠标</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>最近(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ActivationCanvas</name>
    <message>
        <source>The curve and its derivative</source>
        <translation>曲线及其导数</translation>
    </message>
    <message>
        <source>{name}: {z} = {number}, {f} = {value}, {slope} = {steepness}</source>
        <translation>{name}：{z} = {number}，{f} = {value}，{slope} = {steepness}</translation>
    </message>
</context>
<context>
    <name>ActivationGallery</name>
    <message>
        <source>All activations</source>
        <translation>所有激活函数</translation>
    </message>
    <message>
        <source>{name}, {number} of {count}</source>
        <translation>{name}，第 {number} 个，共 {count} 个</translation>
    </message>
    <message>
        <source>{text}: what the layer has</source>
        <translation>{text}：该层当前所用</translation>
    </message>
    <message>
        <source>{name}: what the layer has</source>
        <translation>{name}：该层当前所用</translation>
    </message>
    <message>
        <source>What would {name} do here?</source>
        <translation>换成 {name} 会怎样？</translation>
    </message>
</context>
<context>
    <name>ActivationPanel</name>
    <message>
        <source>Activations</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>That is not possible: {problem}.</source>
        <translation>无法做到：{problem}。</translation>
    </message>
    <message>
        <source>flat: no gradient</source>
        <translation>平坦：没有梯度</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>饱和</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>平坦</translation>
    </message>
    <message>
        <source>{slope}(0) = {value}</source>
        <translation>{slope}(0) = {value}</translation>
    </message>
    <message>
        <source>by convention</source>
        <translation>按约定</translation>
    </message>
    <message>
        <source>Passes z on as it is. Several such layers in a row can do no more than one.</source>
        <translation>z 原样通过。多个这样的层串联，能力也不超过一层。</translation>
    </message>
    <message>
        <source>On or off. The slope is 0 everywhere, so no gradient ever gets through.</source>
        <translation>非开即关。斜率处处为 0，梯度永远无法通过。</translation>
    </message>
    <message>
        <source>Squeezes z between 0 and 1. The slope is at most 0.25: each such layer weakens gradients.</source>
        <translation>把 z 压缩到 0 与 1 之间。斜率最大为 0.25：每经过一个这样的层，梯度都会减弱。</translation>
    </message>
    <message>
        <source>Squeezes z between −1 and 1. The slope is 1 at 0, and almost nothing beyond ±3.</source>
        <translation>把 z 压缩到 −1 与 1 之间。斜率在 0 处为 1，在 ±3 之外几乎为零。</translation>
    </message>
    <message>
        <source>Lets positive z through with slope 1. Below 0 it is flat: no gradient comes back.</source>
        <translation>正的 z 以斜率 1 通过。0 以下是平坦的：没有梯度传回。</translation>
    </message>
    <message>
        <source>Slope 1 above 0 and 0.01 below: a little gradient always comes back.</source>
        <translation>0 以上斜率为 1，以下为 0.01：总有一点梯度传回。</translation>
    </message>
    <message>
        <source>z itself above 0; below, it bends smoothly towards −1, where it is flat.</source>
        <translation>0 以上就是 z；以下平滑地弯向 −1，在那里变得平坦。</translation>
    </message>
    <message>
        <source>A ReLU rounded off at 0. Its slope is the sigmoid.</source>
        <translation>在 0 处磨圆的 ReLU。它的斜率就是 sigmoid。</translation>
    </message>
    <message>
        <source>A ReLU rounded off, with a dip below 0, where the slope is negative.</source>
        <translation>磨圆的 ReLU，在 0 以下有一个凹陷，那里的斜率为负。</translation>
    </message>
    <message>
        <source>z times its sigmoid: a ReLU rounded off, with a dip below 0.</source>
        <translation>z 乘以它的 sigmoid：磨圆的 ReLU，在 0 以下有一个凹陷。</translation>
    </message>
    <message>
        <source>Goes up and down for ever: many z give the same a, and the slope changes sign.</source>
        <translation>永远上下起伏：许多 z 给出相同的 a，斜率也会变号。</translation>
    </message>
    <message>
        <source>A function of the whole layer: shares that add up to 1. Raise one z, and all others fall.</source>
        <translation>整层共同的函数：各份额之和为 1。一个 z 升高，其他份额都下降。</translation>
    </message>
    <message>
        <source>layer {layer}: {name}</source>
        <translation>层 {layer}：{name}</translation>
    </message>
    <message>
        <source>layer {layer}: {own}, seen with {name}</source>
        <translation>层 {layer}：{own}，换成 {name} 来看</translation>
    </message>
    <message>
        <source>{text} · {count} of {all} saturated</source>
        <translation>{text} · {all} 个中有 {count} 个饱和</translation>
    </message>
    <message>
        <source>{name}: {z} = ?, not computed yet</source>
        <translation>{name}：{z} = ?，尚未计算</translation>
    </message>
    <message>
        <source>{name}: {z} = ?, to be predicted</source>
        <translation>{name}：{z} = ?，有待预测</translation>
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
        <translation>用于层 {layer}</translation>
    </message>
    <message>
        <source>Layer {layer} has {name}; choose another one below</source>
        <translation>层 {layer} 已经是 {name}；请在下面另选一个</translation>
    </message>
    <message>
        <source>Make {name} the activation of layer {layer} (Enter)</source>
        <translation>把 {name} 设为层 {layer} 的激活函数 (Enter)</translation>
    </message>
    <message>
        <source>Choose {name} in layer {layer}</source>
        <translation>为层 {layer} 选择 {name}</translation>
    </message>
</context>
<context>
    <name>ActivationReadout</name>
    <message>
        <source>Use this activation</source>
        <translation>使用此激活函数</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>{name} is {value}. {sentence}</source>
        <translation>{name} 为 {value}。{sentence}</translation>
    </message>
    <message>
        <source>Training.</source>
        <translation>正在训练。</translation>
    </message>
    <message>
        <source>Done: {what}.</source>
        <translation>已完成：{what}。</translation>
    </message>
    <message>
        <source>The link was followed.</source>
        <translation>已执行该链接。</translation>
    </message>
    <message>
        <source>Side by side: {names}.</source>
        <translation>并排比较：{names}。</translation>
    </message>
    <message>
        <source>{name}: loss {loss}</source>
        <translation>{name}：损失 {loss}</translation>
    </message>
    <message>
        <source>After update {count}: {losses}.</source>
        <translation>更新 {count} 之后：{losses}。</translation>
    </message>
    <message>
        <source>After update {count} the loss is {loss}.</source>
        <translation>更新 {count} 之后，损失为 {loss}。</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>your number</source>
        <translation>您的数值</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>您的答案</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>mean {value}</source>
        <translation>均值 {value}</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>{name} = {gradient}</source>
        <translation>{name} = {gradient}</translation>
    </message>
    <message>
        <source>Click to follow this sample.</source>
        <translation>单击以跟踪此样本。</translation>
    </message>
    <message>
        <source>{count} of the samples have no finite gradient.</source>
        <translation>其中 {count} 个样本没有有限的梯度。</translation>
    </message>
    <message>
        <source>mean {mean} + penalty {penalty} = gradient {gradient}</source>
        <translation>均值 {mean} + 惩罚项 {penalty} = 梯度 {gradient}</translation>
    </message>
    <message>
        <source>+ penalty {penalty} = gradient {gradient}</source>
        <translation>+ 惩罚项 {penalty} = 梯度 {gradient}</translation>
    </message>
    <message>
        <source>The batch has one sample: its gradient is the batch's.</source>
        <translation>批次只有一个样本：它的梯度就是批次的梯度。</translation>
    </message>
    <message>
        <source>one sample: its gradient is the batch's</source>
        <translation>一个样本：它的梯度就是批次的梯度</translation>
    </message>
    <message>
        <source>The mean of the samples is the gradient of the batch.</source>
        <translation>各样本的均值就是批次的梯度。</translation>
    </message>
    <message>
        <source>mean of the samples = gradient of the batch</source>
        <translation>样本均值 = 批次的梯度</translation>
    </message>
    <message>
        <source>{name} of the only sample</source>
        <translation>唯一样本的 {name}</translation>
    </message>
    <message>
        <source>sample {number}: {value}</source>
        <translation>样本 {number}：{value}</translation>
    </message>
    <message>
        <source>{name} of each of the {count} samples</source>
        <translation>{count} 个样本各自的 {name}</translation>
    </message>
    <message>
        <source>{name}, {count} samples</source>
        <translation>{name}，{count} 个样本</translation>
    </message>
    <message>
        <source>Sample {number}: {name} = {value}.</source>
        <translation>样本 {number}：{name} = {value}。</translation>
    </message>
</context>
<context>
    <name>BoundaryAxes</name>
    <message>
        <source>Across</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>Upward</source>
        <translation>纵轴</translation>
    </message>
    <message>
        <source>components</source>
        <translation>主成分</translation>
    </message>
    <message>
        <source>first two principal components: {share} of the variance</source>
        <translation>前两个主成分：占方差的 {share}</translation>
    </message>
    <message>
        <source>others fixed at their mean</source>
        <translation>其余固定在均值</translation>
    </message>
</context>
<context>
    <name>BoundaryCanvas</name>
    <message>
        <source>Samples and answers</source>
        <translation>样本与答案</translation>
    </message>
</context>
<context>
    <name>BoundaryPanel</name>
    <message>
        <source>Decision boundary</source>
        <translation>决策边界</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>拟合</translation>
    </message>
</context>
<context>
    <name>BoundarySwitches</name>
    <message>
        <source>Discretize</source>
        <translation>离散化</translation>
    </message>
    <message>
        <source>Discrete</source>
        <translation>离散</translation>
    </message>
    <message>
        <source>Test samples</source>
        <translation>测试样本</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Edit points</source>
        <translation>编辑数据点</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Show only what is answered, not how surely</source>
        <translation>只显示答案是什么，不显示有多确定</translation>
    </message>
    <message>
        <source>Show the samples that are kept for testing</source>
        <translation>显示留作测试的样本</translation>
    </message>
    <message>
        <source>Show how far each answer is from its target</source>
        <translation>显示每个答案离目标有多远</translation>
    </message>
    <message>
        <source>{shown} of {total} samples stand out, as was chosen in Confusion</source>
        <translation>按“混淆矩阵”中的选择，突出显示 {total} 个样本中的 {shown} 个</translation>
    </message>
</context>
<context>
    <name>BoundaryWords</name>
    <message>
        <source>train {train}</source>
        <translation>训练 {train}</translation>
    </message>
    <message>
        <source>train {train}   test {test}</source>
        <translation>训练 {train}   测试 {test}</translation>
    </message>
    <message>
        <source>component 1</source>
        <translation>主成分 1</translation>
    </message>
    <message>
        <source>component 2</source>
        <translation>主成分 2</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>this batch</source>
        <translation>本批次</translation>
    </message>
    <message>
        <source>error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>ring: size of the error</source>
        <translation>圆环：误差大小</translation>
    </message>
    <message>
        <source>followed</source>
        <translation>跟踪中</translation>
    </message>
    <message>
        <source>{share} of the samples</source>
        <translation>样本的 {share}</translation>
    </message>
    <message>
        <source>class {name}</source>
        <translation>类别 {name}</translation>
    </message>
    <message>
        <source>Click to add a sample, drag to move it, Delete to remove it</source>
        <translation>单击添加样本，拖动移动样本，按 Delete 删除样本</translation>
    </message>
    <message>
        <source>Sample {number} is kept for testing</source>
        <translation>样本 {number} 留作测试</translation>
    </message>
    <message>
        <source>Sample {number} is not in this batch</source>
        <translation>样本 {number} 不在本批次中</translation>
    </message>
    <message>
        <source>Sample {number}</source>
        <translation>样本 {number}</translation>
    </message>
    <message>
        <source>output: {numbers}</source>
        <translation>输出：{numbers}</translation>
    </message>
    <message>
        <source>target: {numbers}</source>
        <translation>目标：{numbers}</translation>
    </message>
    <message>
        <source>target: {name}</source>
        <translation>目标：{name}</translation>
    </message>
    <message>
        <source>answer: {name}</source>
        <translation>答案：{name}</translation>
    </message>
    <message>
        <source>output 1 of {count}</source>
        <translation>{count} 个输出中的第 1 个</translation>
    </message>
    <message>
        <source>paler: less sure</source>
        <translation>越淡：越不确定</translation>
    </message>
    <message>
        <source>left click: {kind}</source>
        <translation>左键单击：{kind}</translation>
    </message>
    <message>
        <source>click: add</source>
        <translation>单击：添加</translation>
    </message>
    <message>
        <source>right click: {kind}</source>
        <translation>右键单击：{kind}</translation>
    </message>
    <message>
        <source>drag: move</source>
        <translation>拖动：移动</translation>
    </message>
    <message>
        <source>Delete: remove</source>
        <translation>Delete：删除</translation>
    </message>
    <message>
        <source>1–{last}: class</source>
        <translation>1–{last}：类别</translation>
    </message>
</context>
<context>
    <name>ChoiceGrid</name>
    <message>
        <source>Four answers to choose from</source>
        <translation>四个答案选一个</translation>
    </message>
    <message>
        <source>Key {number}</source>
        <translation>按键 {number}</translation>
    </message>
</context>
<context>
    <name>Classes</name>
    <message>
        <source>not {names}</source>
        <translation>非 {names}</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>Time of day</source>
        <translation>当前时刻</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>已用时间</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Count the elapsed time from now on</source>
        <translation>从现在起重新计时</translation>
    </message>
</context>
<context>
    <name>CodeCanvas</name>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>All numbers are in the program that is copied or saved.</source>
        <translation>复制或保存的程序包含所有数值。</translation>
    </message>
    <message>
        <source>Equation {number}: to its step</source>
        <translation>公式 {number}：转到对应步骤</translation>
    </message>
    <message>
        <source>{code}; its value: {numbers}</source>
        <translation>{code}；其值：{numbers}</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>equation {number}</source>
        <translation>公式 {number}</translation>
    </message>
    <message>
        <source>Copied: {count} lines, with every number.</source>
        <translation>已复制：{count} 行，含所有数值。</translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation>已保存到 {path}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>无法写入 {path}：{reason}</translation>
    </message>
    <message>
        <source>Save the program</source>
        <translation>保存程序</translation>
    </message>
    <message>
        <source>Programs in Python (*.py)</source>
        <translation>Python 程序 (*.py)</translation>
    </message>
    <message>
        <source>NumPy</source>
        <translation>NumPy</translation>
    </message>
    <message>
        <source>Every line of the pass written out</source>
        <translation>逐行写出这一遍的全部计算</translation>
    </message>
    <message>
        <source>PyTorch</source>
        <translation>PyTorch</translation>
    </message>
    <message>
        <source>The library finds the gradients</source>
        <translation>由库自动求梯度</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the whole program, with every number</source>
        <translation>复制整个程序，含所有数值</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the program as a file</source>
        <translation>把程序保存为文件</translation>
    </message>
    <message>
        <source>A rule is wrong on purpose. This program follows the right ones, so it gives other numbers than those that stand here.</source>
        <translation>当前有一条规则被故意改错。此程序遵循正确的规则，所以得到的数值与这里显示的不同。</translation>
    </message>
</context>
<context>
    <name>ComingStep</name>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>A click shows what is hidden, then</source>
        <translation>单击一次显示隐藏的内容，然后是</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>The pass is done</source>
        <translation>这一遍已完成</translation>
    </message>
    <message>
        <source>N begins the next pass with the new weights.</source>
        <translation>按 N 用新权重开始下一遍。</translation>
    </message>
    <message>
        <source>Training: update {number}</source>
        <translation>训练：第 {number} 次更新</translation>
    </message>
    <message>
        <source>Nothing is computed yet</source>
        <translation>还没有计算任何值</translation>
    </message>
    <message>
        <source>{number} of {count}: {title}</source>
        <translation>{number} / {count}：{title}</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>There is no number that all of them have.</source>
        <translation>没有一个数值是它们全都有的。</translation>
    </message>
    <message>
        <source>The losses are more than 5 % apart from here on.</source>
        <translation>从这里起，损失相差超过 5 %。</translation>
    </message>
    <message>
        <source>apart from update {number} on</source>
        <translation>从第 {number} 次更新起分开</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Initializer</source>
        <translation>初始化</translation>
    </message>
    <message>
        <source>Seed of the weights</source>
        <translation>权重的种子</translation>
    </message>
    <message>
        <source>Another activation: {name}</source>
        <translation>另一个激活函数：{name}</translation>
    </message>
    <message>
        <source>Ten times the learning rate: {rate}</source>
        <translation>十倍的学习率：{rate}</translation>
    </message>
    <message>
        <source>Another optimizer: {name}</source>
        <translation>另一个优化器：{name}</translation>
    </message>
    <message>
        <source>Other weights to start from</source>
        <translation>另一组初始权重</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <translation>{name}（{number}）</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>种子 {seed}</translation>
    </message>
    <message>
        <source>learning rate {rate}</source>
        <translation>学习率 {rate}</translation>
    </message>
    <message>
        <source>other samples</source>
        <translation>其他样本</translation>
    </message>
    <message>
        <source>other targets</source>
        <translation>其他目标</translation>
    </message>
    <message>
        <source>weights as given</source>
        <translation>给定的权重</translation>
    </message>
    <message>
        <source>{scheme} from {low} to {high}</source>
        <translation>{scheme}，{low} 至 {high}</translation>
    </message>
    <message>
        <source>{scheme}, spread {std}</source>
        <translation>{scheme}，标准差 {std}</translation>
    </message>
    <message>
        <source>momentum {value}</source>
        <translation>动量 {value}</translation>
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
        <translation>权重衰减 {value}</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>β {first}; {second}</source>
        <translation>β {first}；{second}</translation>
    </message>
    <message>
        <source>no momentum</source>
        <translation>无动量</translation>
    </message>
    <message>
        <source>usual settings</source>
        <translation>常用设置</translation>
    </message>
    <message>
        <source>all samples at once</source>
        <translation>一次用全部样本</translation>
    </message>
    <message>
        <source>batches of {count}</source>
        <translation>批次大小 {count}</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>按顺序</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>打乱</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>order from seed {seed}</source>
        <translation>顺序种子 {seed}</translation>
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
        <translation>无惩罚项</translation>
    </message>
    <message>
        <source>biases too</source>
        <translation>含偏置</translation>
    </message>
    <message>
        <source>Only one run so far. Put a variant beside it.</source>
        <translation>目前只有一次运行。请在旁边添加一个变体。</translation>
    </message>
    <message>
        <source>Their losses are different formulas and cannot be compared; the accuracies can.</source>
        <translation>它们的损失公式不同，无法比较；准确率可以比较。</translation>
    </message>
    <message>
        <source>Each learns from samples of its own, so their losses need not be alike.</source>
        <translation>各自从自己的样本中学习，所以损失不必相近。</translation>
    </message>
    <message>
        <source>They start with the same loss. Train, to see them part.</source>
        <translation>它们的初始损失相同。训练一下，看它们如何分开。</translation>
    </message>
    <message>
        <source>They have not parted yet: the losses are within 5 %.</source>
        <translation>它们还没有分开：损失相差在 5 % 以内。</translation>
    </message>
    <message>
        <source>The losses come to be more than 5 % apart between update {after} and update {until}; looking for where …</source>
        <translation>损失在第 {after} 次与第 {until} 次更新之间开始相差超过 5 %；正在查找具体位置……</translation>
    </message>
    <message>
        <source>{name}: {loss}</source>
        <translation>{name}：{loss}</translation>
    </message>
    <message>
        <source>The losses are more than 5 % apart from the start: {losses}.</source>
        <translation>损失从一开始就相差超过 5 %：{losses}。</translation>
    </message>
    <message>
        <source>The losses are more than 5 % apart from the start: {losses}. That of {name} has been the lowest since update {number}.</source>
        <translation>损失从一开始就相差超过 5 %：{losses}。自第 {number} 次更新起，{name} 的损失最小。</translation>
    </message>
    <message>
        <source>The losses are more than 5 % apart from update {number} on: {losses}.</source>
        <translation>从第 {number} 次更新起，损失相差超过 5 %：{losses}。</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are the same run: nothing in their settings differs.</source>
        <translation>“{first}”与“{second}”是相同的运行：它们的设置没有任何不同。</translation>
    </message>
    <message>
        <source>The settings of the first were changed after update {number}; the others have had theirs from the start.</source>
        <translation>第一个的设置在第 {number} 次更新后改变过；其他的从一开始就用各自的设置。</translation>
    </message>
    <message>
        <source>The first follows a wrong rule on its way back; the others do not.</source>
        <translation>第一个在反向传播时遵循一条错误规则；其他的没有。</translation>
    </message>
    <message>
        <source>The others come after: update {number} of {goal} …</source>
        <translation>其他的还在后面：更新 {number} / {goal} …</translation>
    </message>
    <message>
        <source>All gradients are 0: no weight changes.</source>
        <translation>所有梯度都为 0：权重不变。</translation>
    </message>
    <message>
        <source>The gradient is 0 in layer {layers}: nothing changes there.</source>
        <translation>层 {layers} 的梯度为 0：那里没有变化。</translation>
    </message>
    <message>
        <source>All gradients are below {number}: hardly anything moves.</source>
        <translation>所有梯度都小于 {number}：几乎没有变化。</translation>
    </message>
    <message>
        <source>The gradient of layer {least} is {ratio} times smaller than that of layer {most}.</source>
        <translation>层 {least} 的梯度比层 {most} 小，后者是前者的 {ratio} 倍。</translation>
    </message>
    <message>
        <source>train {train}</source>
        <translation>训练 {train}</translation>
    </message>
    <message>
        <source>train {train}  test {test}</source>
        <translation>训练 {train}  测试 {test}</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation>损失 {loss}</translation>
    </message>
</context>
<context>
    <name>CompareCommands</name>
    <message>
        <source>An expression is not trained, so there are no runs to compare.</source>
        <translation>表达式不参与训练，所以没有可以比较的运行。</translation>
    </message>
</context>
<context>
    <name>CompareEditing</name>
    <message>
        <source>Its settings are those in the form at the left</source>
        <translation>它的设置在左侧的表单中</translation>
    </message>
    <message>
        <source>Step through this run</source>
        <translation>单步查看此运行</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Four runs are as many as there is room for.</source>
        <translation>最多只能放四次运行。</translation>
    </message>
    <message>
        <source>Add a variant</source>
        <translation>添加变体</translation>
    </message>
    <message>
        <source>Change a variant</source>
        <translation>更改变体</translation>
    </message>
    <message>
        <source>Remove a variant</source>
        <translation>移除变体</translation>
    </message>
    <message>
        <source>Step through another run</source>
        <translation>单步查看另一次运行</translation>
    </message>
    <message>
        <source>With this setting it would be the same run as the first.</source>
        <translation>用这个设置，它就与第一个运行相同了。</translation>
    </message>
    <message>
        <source>That is not possible: {problem}.</source>
        <translation>无法做到：{problem}。</translation>
    </message>
</context>
<context>
    <name>CompareFoot</name>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
</context>
<context>
    <name>CompareInvitation</name>
    <message>
        <source>What would another setting do?</source>
        <translation>换一个设置会怎样？</translation>
    </message>
    <message>
        <source>A variant gets the same samples and the same number of updates, and runs beside the first from its own start.</source>
        <translation>变体使用相同的样本和相同的更新次数，从自己的起点出发，与第一个并排运行。</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Side by side</source>
        <translation>并排比较</translation>
    </message>
    <message>
        <source>Add a variant</source>
        <translation>添加变体</translation>
    </message>
    <message>
        <source>Losses of all runs</source>
        <translation>所有运行的损失</translation>
    </message>
    <message>
        <source>There is room for four runs.</source>
        <translation>最多四次运行。</translation>
    </message>
    <message>
        <source>each with samples of its own, all at the same update</source>
        <translation>各用自己的样本，更新次数相同</translation>
    </message>
    <message>
        <source>the same samples, all at the same update</source>
        <translation>样本相同，更新次数相同</translation>
    </message>
</context>
<context>
    <name>ConfusionPanel</name>
    <message>
        <source>train {percent}</source>
        <translation>训练 {percent}</translation>
    </message>
    <message>
        <source>test {percent}</source>
        <translation>测试 {percent}</translation>
    </message>
    <message>
        <source>{right} of {count} right</source>
        <translation>{count} 个中对 {right} 个</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>rows: true class, columns: predicted class</source>
        <translation>行：真实类别，列：预测类别</translation>
    </message>
    <message>
        <source>only the framed points are shown; click again for all</source>
        <translation>只显示框选的点；再次单击显示全部</translation>
    </message>
    <message>
        <source>{count} of {samples} training samples of {true} are taken for {other}.</source>
        <translation>{samples} 个类别为 {true} 的训练样本中，有 {count} 个被当成 {other}。</translation>
    </message>
    <message>
        <source>{count} of {samples} test samples of {true} are taken for {other}.</source>
        <translation>{samples} 个类别为 {true} 的测试样本中，有 {count} 个被当成 {other}。</translation>
    </message>
    <message>
        <source>Click to show all points again.</source>
        <translation>单击以重新显示所有点。</translation>
    </message>
    <message>
        <source>Click to show only these points.</source>
        <translation>单击以只显示这些点。</translation>
    </message>
    <message>
        <source>R² {train}</source>
        <translation>R² {train}</translation>
    </message>
    <message>
        <source>R² train {train}   test {test}</source>
        <translation>R² 训练 {train}   测试 {test}</translation>
    </message>
    <message>
        <source>residual = output − target</source>
        <translation>残差 = 输出 − 目标</translation>
    </message>
    <message>
        <source>residual = output − target; line: test samples</source>
        <translation>残差 = 输出 − 目标；线条：测试样本</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>mean size</source>
        <translation>平均大小</translation>
    </message>
    <message>
        <source>largest size</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Blank screen</source>
        <translation>空白屏幕</translation>
    </message>
    <message>
        <source>Any key shows the picture again</source>
        <translation>按任意键重新显示画面</translation>
    </message>
</context>
<context>
    <name>Derivation</name>
    <message>
        <source>The slope of the linear activation</source>
        <translation>线性激活函数的斜率</translation>
    </message>
    <message>
        <source>The sum is sent on as it is.</source>
        <translation>和原样传出。</translation>
    </message>
    <message>
        <source>Move z by any h and the output moves by just as much.</source>
        <translation>把 z 移动任意的 h，输出也移动同样多。</translation>
    </message>
    <message>
        <source>The slope of the step function</source>
        <translation>阶跃函数的斜率</translation>
    </message>
    <message>
        <source>The unit is on where its sum is positive …</source>
        <translation>和为正时，单元开启……</translation>
    </message>
    <message>
        <source>… and off everywhere else.</source>
        <translation>……其余各处都关闭。</translation>
    </message>
    <message>
        <source>Both halves are flat. A small change of z changes nothing, so the slope is 0.</source>
        <translation>两半都是平坦的。z 的微小变化什么也不改变，所以斜率为 0。</translation>
    </message>
    <message>
        <source>At the jump there is no slope at all; we write 0 there too. So no gradient ever gets past a step: what lies before it cannot learn by backpropagation.</source>
        <translation>在跳跃点根本没有斜率；我们在那里也写 0。因此没有梯度能越过阶跃：它之前的部分无法用反向传播学习。</translation>
    </message>
    <message>
        <source>The slope of the sigmoid</source>
        <translation>sigmoid 的斜率</translation>
    </message>
    <message>
        <source>Write the fraction as a power; powers are easy to differentiate.</source>
        <translation>把分式写成幂；幂容易求导。</translation>
    </message>
    <message>
        <source>Chain rule: the slope of the power, times the slope of what is inside it.</source>
        <translation>链式法则：幂的斜率，乘以内部的斜率。</translation>
    </message>
    <message>
        <source>The two minus signs cancel. Share the square between two fractions: the first one is the sigmoid again.</source>
        <translation>两个负号抵消。把平方分给两个分式：第一个又是 sigmoid。</translation>
    </message>
    <message>
        <source>The second one is what the sigmoid lacks to 1.</source>
        <translation>第二个是 1 减去 sigmoid 的部分。</translation>
    </message>
    <message>
        <source>So the output alone tells the slope. It is 1/4 at most, where the output is 1/2, and almost 0 where the output is close to 0 or 1.</source>
        <translation>所以仅凭输出就知道斜率。它最大为 1/4（输出为 1/2 时），输出接近 0 或 1 时几乎为 0。</translation>
    </message>
    <message>
        <source>The slope of tanh</source>
        <translation>tanh 的斜率</translation>
    </message>
    <message>
        <source>Name the two halves of the fraction: tanh(z) = u / v. Each is the slope of the other: u′ = v and v′ = u.</source>
        <translation>给分式的上下两部分命名：tanh(z) = u / v。它们互为对方的斜率：u′ = v，v′ = u。</translation>
    </message>
    <message>
        <source>The quotient rule; then put the slopes in.</source>
        <translation>商的求导法则；然后代入斜率。</translation>
    </message>
    <message>
        <source>Divide both terms by v². The slope is 1 at z = 0, four times that of the sigmoid, and fades on both sides.</source>
        <translation>两项都除以 v²。斜率在 z = 0 处为 1，是 sigmoid 的四倍，向两侧逐渐消失。</translation>
    </message>
    <message>
        <source>The slope of ReLU, and its kink</source>
        <translation>ReLU 的斜率及其折点</translation>
    </message>
    <message>
        <source>Two straight lines that meet at 0.</source>
        <translation>在 0 处相接的两条直线。</translation>
    </message>
    <message>
        <source>Here the output is z: what comes back passes through unchanged.</source>
        <translation>这里输出就是 z：传回的梯度原样通过。</translation>
    </message>
    <message>
        <source>Here the output stays 0, and what comes back is stopped.</source>
        <translation>这里输出保持为 0，传回的梯度被截断。</translation>
    </message>
    <message>
        <source>At the kink the slope is 0 from the left and 1 from the right, so there is no single true one. A choice has to be made; we take 0.</source>
        <translation>在折点，左侧斜率为 0，右侧为 1，所以没有唯一的真值。必须作出选择；我们取 0。</translation>
    </message>
    <message>
        <source>The slope of leaky ReLU, and its kink</source>
        <translation>leaky ReLU 的斜率及其折点</translation>
    </message>
    <message>
        <source>ReLU with a leak: below 0 a hundredth of z still comes through.</source>
        <translation>有泄漏的 ReLU：0 以下仍有 z 的百分之一通过。</translation>
    </message>
    <message>
        <source>Here the output is z itself.</source>
        <translation>这里输出就是 z 本身。</translation>
    </message>
    <message>
        <source>Here it is 0.01 z, so the unit can still learn its way back.</source>
        <translation>这里是 0.01 z，所以单元仍能通过学习恢复过来。</translation>
    </message>
    <message>
        <source>At the kink either slope would do; we take that of the left.</source>
        <translation>在折点取哪个斜率都可以；我们取左侧的。</translation>
    </message>
    <message>
        <source>The slope of ELU</source>
        <translation>ELU 的斜率</translation>
    </message>
    <message>
        <source>Right of 0 a straight line, as ReLU.</source>
        <translation>0 右侧是直线，与 ReLU 相同。</translation>
    </message>
    <message>
        <source>Left of 0 an exponential, put 1 lower; a constant has no slope.</source>
        <translation>0 左侧是下移 1 的指数函数；常数没有斜率。</translation>
    </message>
    <message>
        <source>At 0 both halves have the slope 1, so there is no kink and nothing to choose.</source>
        <translation>在 0 处两半的斜率都是 1，所以没有折点，也无需选择。</translation>
    </message>
    <message>
        <source>The slope of softplus is the sigmoid</source>
        <translation>softplus 的斜率是 sigmoid</translation>
    </message>
    <message>
        <source>ReLU with its kink rounded off.</source>
        <translation>折点被磨圆的 ReLU。</translation>
    </message>
    <message>
        <source>Chain rule: ln x has the slope 1/x; then what is inside.</source>
        <translation>链式法则：ln x 的斜率是 1/x；再乘以内部的斜率。</translation>
    </message>
    <message>
        <source>Divide top and bottom by the exponential of z. Where ReLU's slope jumps from 0 to 1, this one climbs there smoothly.</source>
        <translation>分子分母同除以 e 的 z 次幂。ReLU 的斜率在此从 0 跳到 1，而这个函数的斜率平滑地爬升。</translation>
    </message>
    <message>
        <source>The slope of GELU</source>
        <translation>GELU 的斜率</translation>
    </message>
    <message>
        <source>Φ(z) is the share of a standard normal distribution that lies below z: the further z is to the right, the more of it is let through.</source>
        <translation>Φ(z) 是标准正态分布中位于 z 以下的份额：z 越靠右，通过的就越多。</translation>
    </message>
    <message>
        <source>The share grows as fast as the bell curve is high at z.</source>
        <translation>份额的增长速度就是钟形曲线在 z 处的高度。</translation>
    </message>
    <message>
        <source>Product rule: the slope of the first factor times the second, plus the first times the slope of the second.</source>
        <translation>乘积法则：第一个因子的斜率乘以第二个因子，加上第一个因子乘以第二个因子的斜率。</translation>
    </message>
    <message>
        <source>The slope of swish</source>
        <translation>swish 的斜率</translation>
    </message>
    <message>
        <source>The sigmoid serves as a gate: it says how much of z passes.</source>
        <translation>sigmoid 起门控作用：它决定 z 有多少通过。</translation>
    </message>
    <message>
        <source>Product rule: move z and keep the gate, then move the gate.</source>
        <translation>乘积法则：先移动 z、固定门，再移动门。</translation>
    </message>
    <message>
        <source>Put in the slope of the sigmoid, σ(1 − σ), and take the common factor out.</source>
        <translation>代入 sigmoid 的斜率 σ(1 − σ)，再提出公因子。</translation>
    </message>
    <message>
        <source>The slope of the cosine</source>
        <translation>余弦的斜率</translation>
    </message>
    <message>
        <source>Move z a little, by h: the addition theorem.</source>
        <translation>把 z 移动一点 h：加法定理。</translation>
    </message>
    <message>
        <source>Near 0 the cosine is flat, and the sine of h is almost h.</source>
        <translation>在 0 附近余弦是平坦的，而 h 的正弦几乎就是 h。</translation>
    </message>
    <message>
        <source>Take cos z off, divide by h and let h shrink: only the second term is left.</source>
        <translation>减去 cos z，除以 h，再让 h 缩小：只剩下第二项。</translation>
    </message>
    <message>
        <source>The mean over the batch</source>
        <translation>批次上的均值</translation>
    </message>
    <message>
        <source>A mean and not a sum, so that the loss, and the step that follows from it, do not grow with the number N of samples.</source>
        <translation>取均值而不是求和，这样损失以及由它得出的步长就不会随样本数 N 增大。</translation>
    </message>
    <message>
        <source>The slope of a sum is the sum of the slopes, and a constant factor stays: every sample has one vote. A smaller last batch is divided by its own size.</source>
        <translation>和的斜率是斜率之和，常数因子保留：每个样本各有一票。较小的最后一个批次除以它自己的大小。</translation>
    </message>
    <message>
        <source>The l2 penalty: a pull in proportion</source>
        <translation>l2 惩罚项：按比例的拉力</translation>
    </message>
    <message>
        <source>Large weights cost more than in proportion. The penalty R is added to the loss of the data, once for the batch and not once for each sample.</source>
        <translation>大权重的代价超过正比。惩罚项 R 加到数据的损失上，每个批次加一次，而不是每个样本加一次。</translation>
    </message>
    <message>
        <source>Only one term holds this weight, and the ½ cancels the 2 of the square.</source>
        <translation>只有一项含有这个权重，½ 与平方带来的 2 抵消。</translation>
    </message>
    <message>
        <source>What gradient descent makes of it: each update takes the same share off every weight. Large ones shrink fast, small ones slowly, none to exactly 0.</source>
        <translation>梯度下降由此得到：每次更新从每个权重减去相同的比例。大的缩小得快，小的缩小得慢，没有一个正好到 0。</translation>
    </message>
    <message>
        <source>The l1 penalty: a pull of constant strength</source>
        <translation>l1 惩罚项：大小恒定的拉力</translation>
    </message>
    <message>
        <source>The size of the weights, without their sign. The penalty R is added to the loss of the data, once for the batch and not once for each sample.</source>
        <translation>权重的大小，不计符号。惩罚项 R 加到数据的损失上，每个批次加一次，而不是每个样本加一次。</translation>
    </message>
    <message>
        <source>|w| rises with slope 1 right of 0 and falls with slope −1 left of it. At the kink itself there is no single slope; we take 0.</source>
        <translation>|w| 在 0 右侧以斜率 1 上升，在左侧以斜率 −1 下降。折点处没有唯一的斜率；我们取 0。</translation>
    </message>
    <message>
        <source>What gradient descent makes of it: each update takes the same amount off, however small the weight. So weights that hardly help are driven to 0.</source>
        <translation>梯度下降由此得到：每次更新减去相同的量，无论权重多小。所以几乎没有帮助的权重会被压到 0。</translation>
    </message>
    <message>
        <source>Move one weight and hold the rest: a single term of the sum moves, and what stands beside the weight says how fast.</source>
        <translation>移动一个权重，固定其余：和中只有一项移动，权重旁边的那个数就说明它移动多快。</translation>
    </message>
    <message>
        <source>Move what comes in instead: now it is the weight that stands beside it.</source>
        <translation>改为移动输入：这时旁边的数就是权重。</translation>
    </message>
    <message>
        <source>The weighted sum and its three slopes</source>
        <translation>加权和及其三个斜率</translation>
    </message>
    <message>
        <source>What comes in from unit i (in the first layer the input x_i), times the weight from i to k; all of it added up, and the bias.</source>
        <translation>来自单元 i 的值（在第一层是输入 x_i）乘以从 i 到 k 的权重；全部相加，再加偏置。</translation>
    </message>
    <message>
        <source>The bias is added as it is.</source>
        <translation>偏置原样加上。</translation>
    </message>
    <message>
        <source>The weighted sum and its two slopes</source>
        <translation>加权和及其两个斜率</translation>
    </message>
    <message>
        <source>What comes in from unit i (in the first layer the input x_i), times the weight from i to k; all of it added up. This layer has no bias.</source>
        <translation>来自单元 i 的值（在第一层是输入 x_i）乘以从 i 到 k 的权重；全部相加。这一层没有偏置。</translation>
    </message>
    <message>
        <source>All samples at once: a matrix product</source>
        <translation>一次处理所有样本：矩阵乘积</translation>
    </message>
    <message>
        <source>Every sample s has a row of its own; all of them go through the same weights.</source>
        <translation>每个样本 s 各占一行；它们都经过同一组权重。</translation>
    </message>
    <message>
        <source>Row s of A times column k of W: this is how the product of matrices is defined. A bias is added to every row.</source>
        <translation>A 的第 s 行乘以 W 的第 k 列：这正是矩阵乘积的定义。偏置加到每一行上。</translation>
    </message>
    <message>
        <source>N samples, n numbers that go in, m units: the size in the middle, over which the sum runs, disappears.</source>
        <translation>N 个样本，n 个输入值，m 个单元：中间的那个大小，即求和所遍历的，消失了。</translation>
    </message>
    <message>
        <source>The chain rule</source>
        <translation>链式法则</translation>
    </message>
    <message>
        <source>Move z by a little Δz. The output a moves f′(z) times as far: this is what a slope means.</source>
        <translation>把 z 移动一点 Δz。输出 a 移动的距离是它的 f′(z) 倍：这就是斜率的含义。</translation>
    </message>
    <message>
        <source>The loss moves ∂J/∂a times as far as that.</source>
        <translation>损失移动的距离又是它的 ∂J/∂a 倍。</translation>
    </message>
    <message>
        <source>Put the one into the other.</source>
        <translation>把前一式代入后一式。</translation>
    </message>
    <message>
        <source>Divide by Δz and let it shrink towards 0: what was nearly right becomes exact. Slopes one behind the other multiply.</source>
        <translation>除以 Δz，并让它趋于 0：原来近似成立的变为精确成立。前后相接的斜率相乘。</translation>
    </message>
    <message>
        <source>Several ways to the loss: their gradients add up</source>
        <translation>通往损失的多条路径：梯度相加</translation>
    </message>
    <message>
        <source>Move a_i by a little. It feeds every unit k of the next layer, each through its own weight, so all their sums move.</source>
        <translation>把 a_i 移动一点。它通过各自的权重进入下一层的每个单元 k，所以那些和都会移动。</translation>
    </message>
    <message>
        <source>Each of them moves the loss. For small changes the effects do not disturb one another: they simply add up.</source>
        <translation>每一个都会移动损失。对微小的变化，这些影响互不干扰：只需相加。</translation>
    </message>
    <message>
        <source>Put the first line in, divide by Δa_i and let it shrink. Each gradient on the right already holds everything behind it, so no way is ever walked twice: this is what makes backpropagation fast.</source>
        <translation>代入第一行，除以 Δa_i，再让它缩小。右边的每个梯度都已包含它后面的一切，所以没有一条路会走两遍：这正是反向传播快的原因。</translation>
    </message>
    <message>
        <source>The way back as a matrix product</source>
        <translation>回传写成矩阵乘积</translation>
    </message>
    <message>
        <source>The sum over the next layer's units, for every sample s.</source>
        <translation>对每个样本 s，在下一层的单元上求和。</translation>
    </message>
    <message>
        <source>In a product the index that is summed must stand in the middle. Here W has it last, so W is transposed.</source>
        <translation>在乘积中，被求和的指标必须在中间。这里 W 的该指标在最后，所以要转置 W。</translation>
    </message>
    <message>
        <source>The sizes fit, too: N samples, m units, n numbers that go in; the one in the middle disappears.</source>
        <translation>大小也吻合：N 个样本，m 个单元，n 个输入值；中间的那个消失了。</translation>
    </message>
    <message>
        <source>The gradient of a weight</source>
        <translation>权重的梯度</translation>
    </message>
    <message>
        <source>The weight reaches the loss through one number only, the sum z_k of the unit that it leads to. Chain rule.</source>
        <translation>权重只通过一个数影响损失，即它所通向的单元的和 z_k。链式法则。</translation>
    </message>
    <message>
        <source>In z_k the weight stands beside a_i. If what comes in is 0, the weight had no say, and its gradient is 0.</source>
        <translation>在 z_k 中，权重旁边是 a_i。如果输入为 0，权重就不起作用，其梯度为 0。</translation>
    </message>
    <message>
        <source>The gradient of all weights as a matrix product</source>
        <translation>所有权重的梯度写成矩阵乘积</translation>
    </message>
    <message>
        <source>One weight serves all samples, so it reaches the loss by way of each of them. The 1/N of the mean is already in δ.</source>
        <translation>一个权重为所有样本服务，所以它通过每个样本影响损失。均值的 1/N 已包含在 δ 中。</translation>
    </message>
    <message>
        <source>In a product the index that is summed must stand in the middle. Here A has it first, so A is transposed.</source>
        <translation>在乘积中，被求和的指标必须在中间。这里 A 的该指标在最前，所以要转置 A。</translation>
    </message>
    <message>
        <source>n numbers that go in, N samples, m units: the samples are summed away, and what is left has the shape of W.</source>
        <translation>n 个输入值，N 个样本，m 个单元：样本被求和消去，剩下的形状与 W 相同。</translation>
    </message>
    <message>
        <source>The gradient of a bias: the column sum</source>
        <translation>偏置的梯度：按列求和</translation>
    </message>
    <message>
        <source>A bias is a weight whose input is always 1: the gradient at the sum arrives as it is.</source>
        <translation>偏置就是输入恒为 1 的权重：和处的梯度原样到达。</translation>
    </message>
    <message>
        <source>With several samples it is added to every row, so column k of δ is added up. The 1/N of the mean is already in δ.</source>
        <translation>有多个样本时，偏置加到每一行上，所以把 δ 的第 k 列相加。均值的 1/N 已包含在 δ 中。</translation>
    </message>
    <message>
        <source>Binary cross-entropy and its slope</source>
        <translation>二元交叉熵及其斜率</translation>
    </message>
    <message>
        <source>Read the output a as the probability of a yes. Then this is the probability that the network gave to what really happened: a for t = 1, 1 − a for t = 0.</source>
        <translation>把输出 a 看作“是”的概率。那么这就是网络给予实际结果的概率：t = 1 时为 a，t = 0 时为 1 − a。</translation>
    </message>
    <message>
        <source>Its logarithm with a minus is a loss: 0 for a sure and right answer, and the larger, the surer the network was of the wrong one.</source>
        <translation>它的对数取负就是损失：确信且正确的答案损失为 0；网络对错误答案越确信，损失越大。</translation>
    </message>
    <message>
        <source>Several outputs are several questions; their losses add up.</source>
        <translation>多个输出就是多个问题；它们的损失相加。</translation>
    </message>
    <message>
        <source>Only the k-th term holds a_k. The slope of ln x is 1/x; in the second term the slope of 1 − a is −1 and turns the sign around.</source>
        <translation>只有第 k 项含有 a_k。ln x 的斜率是 1/x；第二项中 1 − a 的斜率是 −1，使符号反过来。</translation>
    </message>
    <message>
        <source>Over one denominator; in the numerator the product t a cancels.</source>
        <translation>通分；分子中的乘积 t a 抵消。</translation>
    </message>
    <message>
        <source>Cross-entropy and its slope</source>
        <translation>交叉熵及其斜率</translation>
    </message>
    <message>
        <source>Read the outputs as the probabilities of the classes. With the target 1 for the right class and 0 for the others, this is the probability that the network gave to the right one.</source>
        <translation>把各输出看作各类别的概率。正确类别的目标为 1，其他为 0，那么这就是网络给予正确类别的概率。</translation>
    </message>
    <message>
        <source>Its logarithm with a minus is the loss; the logarithm turns the product into a sum and the powers into factors.</source>
        <translation>它的对数取负就是损失；对数把乘积变为和，把幂变为因子。</translation>
    </message>
    <message>
        <source>Only the k-th term holds a_k, and the slope of ln x is 1/x. Outputs whose target is 0 do not count here; they count through softmax.</source>
        <translation>只有第 k 项含有 a_k，而 ln x 的斜率是 1/x。目标为 0 的输出在这里不起作用；它们通过 softmax 起作用。</translation>
    </message>
    <message>
        <source>Half the squared error and its slope</source>
        <translation>平方误差的一半及其斜率</translation>
    </message>
    <message>
        <source>The squared distance from the target: small errors hardly count, large ones count a lot, and the sign does not matter.</source>
        <translation>到目标的距离的平方：小误差几乎不算什么，大误差影响很大，符号无关紧要。</translation>
    </message>
    <message>
        <source>Only the k-th term holds a_k. Chain rule: the slope of the square, times that of a − t, which is 1.</source>
        <translation>只有第 k 项含有 a_k。链式法则：平方的斜率，乘以 a − t 的斜率，即 1。</translation>
    </message>
    <message>
        <source>The ½ is there for this: it cancels the 2 and leaves the plain error.</source>
        <translation>½ 正是为此而设：它与 2 抵消，剩下误差本身。</translation>
    </message>
    <message>
        <source>The mean squared error and its slope</source>
        <translation>均方误差及其斜率</translation>
    </message>
    <message>
        <source>The squared distance from the target, as a mean over n outputs.</source>
        <translation>到目标的距离的平方，对 n 个输出取均值。</translation>
    </message>
    <message>
        <source>Without the ½ a factor 2 stays, and the mean brings 1/n: the direction is that of half the squared error, only the size is another one.</source>
        <translation>没有 ½，因子 2 就留下来，均值又带来 1/n：方向与平方误差的一半相同，只是大小不同。</translation>
    </message>
    <message>
        <source>Sigmoid with binary cross-entropy: what is left is a − t</source>
        <translation>sigmoid 配二元交叉熵：只剩下 a − t</translation>
    </message>
    <message>
        <source>Chain rule, back through the output's sigmoid.</source>
        <translation>链式法则，穿过输出的 sigmoid 回传。</translation>
    </message>
    <message>
        <source>The slope of the loss, then that of the sigmoid. The one divides by exactly what the other multiplies with.</source>
        <translation>先是损失的斜率，再是 sigmoid 的斜率。前者所除的正是后者所乘的。</translation>
    </message>
    <message>
        <source>So a saturated output does not stop learning: where it is sure and wrong, its flat sigmoid is made up for by a steep loss.</source>
        <translation>所以饱和的输出不会停止学习：在它确信却错误的地方，平坦的 sigmoid 由陡峭的损失补偿。</translation>
    </message>
    <message>
        <source>Sigmoid with cross-entropy, taken together</source>
        <translation>sigmoid 与交叉熵合在一起</translation>
    </message>
    <message>
        <source>The slope of the loss, then that of the sigmoid.</source>
        <translation>先是损失的斜率，再是 sigmoid 的斜率。</translation>
    </message>
    <message>
        <source>It is never positive: this loss only ever pulls outputs up. Nothing pulls down the one whose target is 0; binary cross-entropy or softmax would.</source>
        <translation>它从不为正：这个损失只会把输出往上拉。没有什么把目标为 0 的输出往下拉；二元交叉熵或 softmax 才会。</translation>
    </message>
    <message>
        <source>Why the loss is computed from z</source>
        <translation>为什么从 z 计算损失</translation>
    </message>
    <message>
        <source>The logarithm undoes the fraction, so there is no need to compute the output first and to take its logarithm then.</source>
        <translation>对数抵消了分式，所以不必先算输出再取它的对数。</translation>
    </message>
    <message>
        <source>The same with the other sign, since 1 − σ(z) = σ(−z).</source>
        <translation>另一个符号的情形也一样，因为 1 − σ(z) = σ(−z)。</translation>
    </message>
    <message>
        <source>In this form the exponential is never larger than 1: nothing overflows.</source>
        <translation>这种形式中指数从不大于 1：不会溢出。</translation>
    </message>
    <message>
        <source>The output itself would be rounded to 1 here, and the logarithm of 0 is infinite. From z the loss is right, and so is its slope.</source>
        <translation>输出本身在这里会舍入为 1，而 0 的对数是无穷。从 z 计算，损失是对的，斜率也是对的。</translation>
    </message>
    <message>
        <source>The slopes of softmax: a whole table of them</source>
        <translation>softmax 的斜率：整整一张表</translation>
    </message>
    <message>
        <source>Every output shares one denominator, so every z moves them all.</source>
        <translation>所有输出共用一个分母，所以每个 z 都会移动全部输出。</translation>
    </message>
    <message>
        <source>A logarithm turns the fraction into a difference.</source>
        <translation>对数把分式变为差。</translation>
    </message>
    <message>
        <source>Only one term of the sum S holds z_k, and it is its own slope.</source>
        <translation>和 S 中只有一项含有 z_k，而且它就是自己的斜率。</translation>
    </message>
    <message>
        <source>Here δ_jk is 1 where j and k are the same output, and 0 where they are not.</source>
        <translation>这里 δ_jk 在 j 与 k 是同一输出时为 1，否则为 0。</translation>
    </message>
    <message>
        <source>The slope of ln a is the slope of a divided by a, so multiply by a. Raising z_k raises its own share and lowers every other one.</source>
        <translation>ln a 的斜率是 a 的斜率除以 a，所以再乘以 a。升高 z_k 会提高它自己的份额，降低其他所有份额。</translation>
    </message>
    <message>
        <source>The way back through softmax</source>
        <translation>穿过 softmax 的回传</translation>
    </message>
    <message>
        <source>z_k reaches the loss by way of every output, so there is one term for each.</source>
        <translation>z_k 通过每个输出影响损失，所以每个输出各有一项。</translation>
    </message>
    <message>
        <source>Put in the slopes of softmax.</source>
        <translation>代入 softmax 的斜率。</translation>
    </message>
    <message>
        <source>δ_jk picks the single term j = k; a_k can stand before the sum.</source>
        <translation>δ_jk 只挑出 j = k 的一项；a_k 可以提到求和号前面。</translation>
    </message>
    <message>
        <source>The sum is the mean of the gradients, weighted by the shares: only what differs from the mean goes back.</source>
        <translation>这个和是以份额为权的梯度均值：只有偏离均值的部分传回。</translation>
    </message>
    <message>
        <source>Why softmax never overflows</source>
        <translation>为什么 softmax 从不溢出</translation>
    </message>
    <message>
        <source>The same number m may be taken off every z: it cancels, so softmax sees only differences.</source>
        <translation>可以从每个 z 减去同一个数 m：它会抵消，所以 softmax 只看差值。</translation>
    </message>
    <message>
        <source>With the largest z as m no exponential is larger than 1. Taken from z as it is, e to the power of 1000 would already be too large for the computer.</source>
        <translation>取最大的 z 为 m，指数就都不大于 1。如果直接用 z，e 的 1000 次幂对计算机来说就已经太大了。</translation>
    </message>
    <message>
        <source>Softmax with cross-entropy: what is left is a − t</source>
        <translation>softmax 配交叉熵：只剩下 a − t</translation>
    </message>
    <message>
        <source>The slope of the loss, times that of softmax: a_j cancels, and with it the division by what may be very small.</source>
        <translation>损失的斜率乘以 softmax 的斜率：a_j 抵消，除以可能极小的数的问题也随之消失。</translation>
    </message>
    <message>
        <source>The targets of classes add up to 1. What is left is simply how far the share is from its target, however sure the network is of the wrong class.</source>
        <translation>各类别的目标之和为 1。剩下的就是份额离目标有多远，无论网络对错误类别有多确信。</translation>
    </message>
    <message>
        <source>Softmax with binary cross-entropy, taken together</source>
        <translation>softmax 与二元交叉熵合在一起</translation>
    </message>
    <message>
        <source>Give a name to what softmax will ask for: the slope of the loss times the output. One of the two factors in its denominator cancels.</source>
        <translation>给 softmax 所需要的量起个名字：损失的斜率乘以输出。其分母的两个因子之一抵消。</translation>
    </message>
    <message>
        <source>Here nothing collapses to a − t: binary cross-entropy takes every output for a question of its own, and softmax ties them together.</source>
        <translation>这里不会简化为 a − t：二元交叉熵把每个输出当作独立的问题，而 softmax 把它们绑在一起。</translation>
    </message>
    <message>
        <source>The logarithm undoes the exponential on top of softmax: there is no need to compute the share first and to take its logarithm then.</source>
        <translation>对数抵消了 softmax 分子上的指数：不必先算份额再取它的对数。</translation>
    </message>
    <message>
        <source>Take the largest z, called m, out of the sum: no exponential is larger than 1, and one of them is exactly 1.</source>
        <translation>把最大的 z（记为 m）提出求和：指数都不大于 1，其中一个正好是 1。</translation>
    </message>
    <message>
        <source>What is lacking to 1 is the share of the others; added up, it is not lost where the share itself is rounded to 1.</source>
        <translation>1 减去份额所缺的部分就是其他份额；把它们相加，即使份额本身舍入为 1，也不会丢失。</translation>
    </message>
    <message>
        <source>The share itself would be rounded to 0 here, and the logarithm of 0 is infinite. From z the loss is right, and so is its slope.</source>
        <translation>份额本身在这里会舍入为 0，而 0 的对数是无穷。从 z 计算，损失是对的，斜率也是对的。</translation>
    </message>
    <message>
        <source>Why a step against the gradient lowers the loss</source>
        <translation>为什么逆着梯度走一步会降低损失</translation>
    </message>
    <message>
        <source>Move every parameter w_i by a little Δ_i. Each changes the loss by its slope times its change, and small changes add up.</source>
        <translation>把每个参数 w_i 移动一点 Δ_i。每个参数使损失改变其斜率乘以其变化量，微小的变化相加。</translation>
    </message>
    <message>
        <source>Choose each change against its own slope, η times its size.</source>
        <translation>让每个变化都逆着自己的斜率，取斜率的 η 倍。</translation>
    </message>
    <message>
        <source>Squares are never negative: the loss goes down, as long as the step is small enough for slopes to tell the truth. If η is too large, it can go up.</source>
        <translation>平方从不为负：只要步长足够小，斜率说的是真话，损失就会下降。如果 η 太大，损失可能上升。</translation>
    </message>
    <message>
        <source>Why no other direction is steeper</source>
        <translation>为什么没有更陡的方向</translation>
    </message>
    <message>
        <source>The change of the loss is a scalar product; φ is the angle between the step and the gradient.</source>
        <translation>损失的变化是一个标量积；φ 是这一步与梯度之间的夹角。</translation>
    </message>
    <message>
        <source>Among all steps of one length the cosine alone decides. It is smallest straight against the gradient.</source>
        <translation>在长度相同的所有步中，只由余弦决定。正对着梯度的反方向时它最小。</translation>
    </message>
    <message>
        <source>Weight decay is an l2 penalty in disguise</source>
        <translation>权重衰减就是变相的 l2 惩罚项</translation>
    </message>
    <message>
        <source>Adding λ w to the gradient is the same as adding a penalty to the loss, only that the loss on the screen does not show it.</source>
        <translation>把 λ w 加到梯度上，等同于给损失加一个惩罚项，只是屏幕上的损失没有显示它。</translation>
    </message>
    <message>
        <source>What momentum does</source>
        <translation>动量的作用</translation>
    </message>
    <message>
        <source>A share μ of the last step is kept, and the new gradient added.</source>
        <translation>保留上一步的 μ 倍，再加上新的梯度。</translation>
    </message>
    <message>
        <source>Put the line into itself again and again: all gradients so far count, the older the less.</source>
        <translation>把这一行反复代入自身：到目前为止的所有梯度都起作用，越旧的作用越小。</translation>
    </message>
    <message>
        <source>Gradients that agree add up: with μ = 0.9 the steps grow up to tenfold.</source>
        <translation>方向一致的梯度会累加：μ = 0.9 时，步长可增大到十倍。</translation>
    </message>
    <message>
        <source>Gradients that change sign every time all but cancel: less to and fro across a narrow valley.</source>
        <translation>每次都变号的梯度几乎抵消：横越狭窄山谷的来回摆动减少。</translation>
    </message>
    <message>
        <source>Nesterov: momentum that looks ahead</source>
        <translation>Nesterov：向前看的动量</translation>
    </message>
    <message>
        <source>Momentum will carry the parameter θ on by −ημv in any case. So go there first and take the gradient g there, at w.</source>
        <translation>动量反正会把参数 θ 带走 −ημv。所以先到那里，在那里，即在 w 处，取梯度 g。</translation>
    </message>
    <message>
        <source>Then an ordinary step with momentum.</source>
        <translation>然后是带动量的普通一步。</translation>
    </message>
    <message>
        <source>The next place to look from; put in θ′, and θ from the first line.</source>
        <translation>下一个要看的位置；代入 θ′，以及第一行中的 θ。</translation>
    </message>
    <message>
        <source>Since v′ = μv + g, the old v cancels. The program keeps only w, the place from which the gradient is taken.</source>
        <translation>由于 v′ = μv + g，旧的 v 抵消。程序只保留 w，即取梯度的位置。</translation>
    </message>
    <message>
        <source>RMSprop: every parameter gets its own step size</source>
        <translation>RMSprop：每个参数有自己的步长</translation>
    </message>
    <message>
        <source>A running mean of the squared gradient: old ones fade by the share α with every update.</source>
        <translation>梯度平方的滑动均值：每次更新，旧值都衰减为 α 倍。</translation>
    </message>
    <message>
        <source>While gradients stay alike, √s is as large as they are. What is left is their sign: every parameter moves by about η, in steep and in flat directions. The tiny ε keeps the division from failing at 0.</source>
        <translation>梯度保持相近时，√s 与它们一样大。剩下的只是符号：每个参数移动约 η，无论在陡峭还是平坦的方向。极小的 ε 避免除以 0。</translation>
    </message>
    <message>
        <source>At the start s is 0 and its mean too small, so the first step is larger: with α = 0.99 it is ten times η. Adam mends this.</source>
        <translation>开始时 s 为 0，其均值太小，所以第一步较大：α = 0.99 时是 η 的十倍。Adam 修正了这一点。</translation>
    </message>
    <message>
        <source>Adagrad: steps that shrink with every gradient</source>
        <translation>Adagrad：步长随每个梯度缩小</translation>
    </message>
    <message>
        <source>Here nothing fades: s is the sum of all squared gradients.</source>
        <translation>这里没有衰减：s 是所有梯度平方之和。</translation>
    </message>
    <message>
        <source>With gradients of one size the first step is η, the fourth η/2, the hundredth η/10. A parameter whose gradient is often 0 keeps its large steps.</source>
        <translation>如果梯度大小不变，第一步是 η，第四步是 η/2，第一百步是 η/10。梯度常为 0 的参数则保持较大的步长。</translation>
    </message>
    <message>
        <source>Adam and its bias correction</source>
        <translation>Adam 及其偏差修正</translation>
    </message>
    <message>
        <source>The running mean of the gradient, put into itself down to its start at 0: a sum with fading weights.</source>
        <translation>梯度的滑动均值，反复代入自身直到初值 0：一个权重递减的和。</translation>
    </message>
    <message>
        <source>A mean needs weights that add up to 1. These fall short of it (a geometric sum): because of the start at 0 the mean is too small.</source>
        <translation>均值的权重之和应为 1。这里不足 1（等比级数之和）：由于从 0 开始，均值太小。</translation>
    </message>
    <message>
        <source>Divide by what they add up to, and it is a true mean; likewise for the mean s of the squares. Later the correction is almost 1.</source>
        <translation>除以这些权重之和，就得到真正的均值；平方的均值 s 也一样。以后这个修正几乎是 1。</translation>
    </message>
    <message>
        <source>The mean gradient over its typical size. At the first update this is the sign of g, so every parameter moves by about η; where gradients contradict one another the steps become small.</source>
        <translation>平均梯度除以其典型大小。第一次更新时这就是 g 的符号，所以每个参数移动约 η；梯度互相矛盾时步长变小。</translation>
    </message>
    <message>
        <source>AdamW: decay that is not divided</source>
        <translation>AdamW：不被除的衰减</translation>
    </message>
    <message>
        <source>In Adam g + λw takes the place of g, so the mean has a part that comes from the gradient and one that comes from the weight …</source>
        <translation>在 Adam 中，g + λw 取代了 g，所以均值有一部分来自梯度，另一部分来自权重……</translation>
    </message>
    <message>
        <source>… and both are divided by the size of the gradient: a weight whose gradients are large hardly decays.</source>
        <translation>……而两者都除以梯度的大小：梯度大的权重几乎不衰减。</translation>
    </message>
    <message>
        <source>AdamW takes the decay out of the gradient and off the weight itself: every weight loses the same share.</source>
        <translation>AdamW 把衰减从梯度中取出，直接从权重本身减去：每个权重都减少相同的比例。</translation>
    </message>
</context>
<context>
    <name>DerivationPanel</name>
    <message>
        <source>Derivation</source>
        <translation>推导</translation>
    </message>
    <message>
        <source>Nothing is computed yet. With the first step, its rule is proved here in a few lines.</source>
        <translation>还没有计算任何值。执行第一步后，这里会用几行推导出它的规则。</translation>
    </message>
    <message>
        <source>{name} is given, so no rule made it. Choose a number that is computed, and its rule is proved here.</source>
        <translation>{name} 是给定的，不由规则得出。请选择一个计算得出的数，这里会推导它的规则。</translation>
    </message>
</context>
<context>
    <name>DerivationSheet</name>
    <message>
        <source>Written in the usual letters: x what goes in, W weights, b biases, z the sums, a the outputs of the units, t targets, J the loss; i and k count units, s samples.</source>
        <translation>采用通常的字母：x 为输入，W 为权重，b 为偏置，z 为加权和，a 为单元的输出，t 为目标，J 为损失；i 和 k 为单元的编号，s 为样本的编号。</translation>
    </message>
</context>
<context>
    <name>DockColumn</name>
    <message>
        <source>Close; the View menu brings it back</source>
        <translation>关闭；可从“视图”菜单重新打开</translation>
    </message>
</context>
<context>
    <name>DockMenu</name>
    <message>
        <source>To the top</source>
        <translation>移到上方</translation>
    </message>
    <message>
        <source>To the bottom</source>
        <translation>移到下方</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>移到左侧</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>移到右侧</translation>
    </message>
    <message>
        <source>Into one place with</source>
        <translation>与此面板合并</translation>
    </message>
    <message>
        <source>Back into the column</source>
        <translation>放回栏中</translation>
    </message>
    <message>
        <source>Own window</source>
        <translation>独立窗口</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <source>Close {panel}</source>
        <translation>关闭“{panel}”</translation>
    </message>
</context>
<context>
    <name>DocumentCommands</name>
    <message>
        <source>Your changes to “{title}” are not lost: Undo brings them back.</source>
        <translation>您对“{title}”的更改没有丢失：撤销即可恢复。</translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation>已保存到 {path}</translation>
    </message>
    <message>
        <source>New weights</source>
        <translation>重新抽取权重</translation>
    </message>
    <message>
        <source>There is unsaved work from last time: “{title}”.</source>
        <translation>上次有未保存的工作：“{title}”。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Open an experiment</source>
        <translation>打开实验</translation>
    </message>
    <message>
        <source>Experiments (*.bpviz *.toml *.json);;All files (*)</source>
        <translation>实验 (*.bpviz *.toml *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation>保存实验</translation>
    </message>
    <message>
        <source>Experiments (*.bpviz *.toml *.json)</source>
        <translation>实验 (*.bpviz *.toml *.json)</translation>
    </message>
</context>
<context>
    <name>DrawingSheet</name>
    <message>
        <source>Drawing</source>
        <translation>绘图</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Open {title}</source>
        <translation>打开 {title}</translation>
    </message>
    <message>
        <source>Recover {title}</source>
        <translation>恢复 {title}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Switch sabotage off</source>
        <translation>关闭错误注入</translation>
    </message>
    <message>
        <source>Switch sabotage on</source>
        <translation>开启错误注入</translation>
    </message>
</context>
<context>
    <name>Experiment</name>
    <message>
        <source>Who is admitted</source>
        <translation>谁被录取</translation>
    </message>
    <message>
        <source>The AND gate</source>
        <translation>AND 门</translation>
    </message>
    <message>
        <source>A single sigmoid neuron learns the logical AND from its four cases, with half the mean squared error and a learning rate of 1.

**Look at** the weights: they begin as 1.25 and 0.28 and become equal, since AND treats its inputs alike. The bias goes down to −7.08, so that one input alone is not enough and both together are.

**Try** the targets of OR (0, 1, 1, 1), then those of XOR (0, 1, 1, 0). The loss of XOR cannot fall below 0.125, and there all four outputs are 0.5.

**Expect** [after 2000 updates](do:run=stop) the outputs 0.00, 0.08, 0.08 and 0.90. The notebook that this is from calls the loss binary cross-entropy in a comment; what it computes, and what is computed here, is half the mean squared error.
</source>
        <translation>单个 sigmoid 神经元从四种情形学习逻辑 AND，使用均方误差的一半，学习率为 1。

**观察**：权重从 1.25 和 0.28 开始，最后变得相等，因为 AND 对两个输入一视同仁。偏置降到 −7.08，所以单独一个输入不够，两个一起才够。

**尝试**：OR 的目标 (0, 1, 1, 1)，然后是 XOR 的目标 (0, 1, 1, 0)。XOR 的损失无法降到 0.125 以下，那时四个输出都是 0.5。

**预期**：[2000 次更新后](do:run=stop)输出为 0.00、0.08、0.08 和 0.90。原笔记本在注释中把损失称为二元交叉熵；而它所计算的，也是这里所计算的，是均方误差的一半。
</translation>
    </message>
    <message>
        <source>Two blobs and a single neuron</source>
        <translation>两个团块和单个神经元</translation>
    </message>
    <message>
        <source>A disk in a ring</source>
        <translation>圆环中的圆盘</translation>
    </message>
    <message>
        <source>Deep and cosine: waves within waves</source>
        <translation>深层余弦：波中有波</translation>
    </message>
    <message>
        <source>Without activations, numbers grow</source>
        <translation>没有激活函数，数会增大</translation>
    </message>
    <message>
        <source>Deep and ReLU: a bend, and too steep</source>
        <translation>深层 ReLU：一个折弯，太陡</translation>
    </message>
    <message>
        <source>Deep and sigmoid: nearly constant</source>
        <translation>深层 sigmoid：几乎恒定</translation>
    </message>
    <message>
        <source>One input x, hidden layers of 4, 10, 30, 10 and 4 sigmoids, and one output; all weights are from the standard normal distribution, 100 inputs from −3 to 3. The targets, a wave between 0 and 1, are ours: the notebook that this is from only looks at what comes out.

**Look at** the curve, what the network says to every x: it looks constant. From 0.8299 to 0.8305 is all the way that it goes: every layer squeezes what is left of the differences. The gradient's norm is 0.10 in the last layer and 0.0007 in the first.

**Side by side** with it run tanh, ReLU and cosines in all layers, from the same first weights ([deep-tanh](do:open=deep-tanh), [deep-relu](do:open=deep-relu), [deep-cos](do:open=deep-cos)): compare the bars of the gradients.

**Try** Adam with the same learning rate: after 2000 updates the loss is 0.004. Adam divides each slope by its own size, so small ones do no harm. Then the same with tanh: deep-tanh.

**Expect** that it learns the mean of the targets and nothing else: a loss of 0.129 after 2000 updates.
</source>
        <translation>一个输入 x，含 4、10、30、10 和 4 个 sigmoid 的隐藏层，以及一个输出；所有权重取自标准正态分布，100 个输入从 −3 到 3。目标是 0 与 1 之间的一个波形，由我们自拟：原笔记本只看输出是什么。

**观察**：曲线，即网络对每个 x 的回答。它看起来是恒定的，整个变化只是从 0.8299 到 0.8305：每一层都压缩剩下的差别。梯度的范数在最后一层为 0.10，在第一层为 0.0007。

**并排比较**：旁边以相同的初始权重运行各层均为 tanh、ReLU 和余弦的网络（[deep-tanh](do:open=deep-tanh)、[deep-relu](do:open=deep-relu)、[deep-cos](do:open=deep-cos)）。比较梯度的条形。

**尝试**：学习率相同的 Adam。2000 次更新后损失为 0.004。Adam 把每个斜率除以它自己的大小，所以小斜率没有妨碍。然后用 tanh 做同样的事：deep-tanh。

**预期**：它只学到目标的均值，别无其他：2000 次更新后损失为 0.129。
</translation>
    </message>
    <message>
        <source>One input x, hidden layers of 4, 10, 30, 10 and 4 tanh units, and one output; all weights are from the standard normal distribution, 100 inputs from −3 to 3. The targets, a wave between 0 and 1, are ours: the notebook that this is from only looks at what comes out.

**Look at** the curve, what the network says to every x: a step, from −0.9 to 0.9 around x = 0. With weights as large as these every layer makes it steeper. It is also the same upside down when it is turned around 0, as tanh is, and all biases are 0.

**Side by side** with it run sigmoids, ReLU and cosines in all layers, from the same first weights (deep-sigmoid, deep-relu, deep-cos).

**Try** Xavier as the initializer: the curve becomes a gentle slope. Then the same with ReLU: [deep-relu](do:open=deep-relu).

**Expect** a loss of 0.003 [after 2000 updates](do:run=stop). The gradients of all six layers have about the same size, between 0.5 and 5; that is why this learns and [deep-sigmoid](do:open=deep-sigmoid) does not.
</source>
        <translation>一个输入 x，含 4、10、30、10 和 4 个 tanh 单元的隐藏层，以及一个输出；所有权重取自标准正态分布，100 个输入从 −3 到 3。目标是 0 与 1 之间的一个波形，由我们自拟：原笔记本只看输出是什么。

**观察**：曲线，即网络对每个 x 的回答。它是一个阶跃，在 x = 0 附近从 −0.9 到 0.9。权重这么大，每一层都使它更陡。它与 tanh 一样关于原点对称，因为所有偏置都为 0。

**并排比较**：旁边以相同的初始权重运行各层均为 sigmoid、ReLU 和余弦的网络（deep-sigmoid、deep-relu、deep-cos）。

**尝试**：把初始化设为 Xavier。曲线变为平缓的斜坡。然后用 ReLU 做同样的事：[deep-relu](do:open=deep-relu)。

**预期**：[2000 次更新后](do:run=stop)损失为 0.003。六层的梯度大小大致相同，在 0.5 与 5 之间；所以它能学习，而 [deep-sigmoid](do:open=deep-sigmoid) 不能。
</translation>
    </message>
    <message>
        <source>One input x, hidden layers of 4, 10, 30, 10 and 4 ReLUs, and one output; all weights are from the standard normal distribution, 100 inputs from −3 to 3. The targets, a wave between 0 and 1, are ours: the notebook that this is from only looks at what comes out.

**Look at** the curve, what the network says to every x: two straight lines with a bend at 0, up to 39. A ReLU does not squeeze anything, so with weights of this size the numbers grow, and the gradient's norm is 3700 in the first layer.

**Side by side** with it run sigmoids and tanh in all layers, from the same first weights ([deep-sigmoid](do:open=deep-sigmoid), [deep-tanh](do:open=deep-tanh)), and ReLU with He's initializer, which was made for it.

**Try** He's initializer: outputs up to 1.4, gradients around 1, and a loss of 0.015 after 2000 updates. Or the seed 1: the outputs are 0 for every x, and so are all gradients; this network is dead from the start.

**Expect** that [the first update](do:run=1) kills it. The step is so large that some layer gets nothing but negative sums; from then on its outputs and all gradients are 0, and the loss stays at 0.379.
</source>
        <translation>一个输入 x，含 4、10、30、10 和 4 个 ReLU 的隐藏层，以及一个输出；所有权重取自标准正态分布，100 个输入从 −3 到 3。目标是 0 与 1 之间的一个波形，由我们自拟：原笔记本只看输出是什么。

**观察**：曲线，即网络对每个 x 的回答。它是在 0 处弯折的两条直线，最高到 39。ReLU 不压缩任何东西，所以权重这么大时，数会增大，第一层梯度的范数为 3700。

**并排比较**：旁边以相同的初始权重运行各层均为 sigmoid 和 tanh 的网络（[deep-sigmoid](do:open=deep-sigmoid)、[deep-tanh](do:open=deep-tanh)），以及采用专为 ReLU 设计的 He 初始化的 ReLU 网络。

**尝试**：He 初始化。输出最高为 1.4，梯度在 1 左右，2000 次更新后损失为 0.015。或用种子 1：对每个 x 输出都是 0，所有梯度也是 0；这个网络从一开始就是死的。

**预期**：[第一次更新](do:run=1)就使它死亡。步长太大，以致某一层得到的全是负的和；此后它的输出和所有梯度都为 0，损失停在 0.379。
</translation>
    </message>
    <message>
        <source>One input x, hidden layers of 4, 10, 30, 10 and 4 cosines, and one output; all weights are from the standard normal distribution, 100 inputs from −3 to 3. The targets, a wave between 0 and 1, are ours: the notebook that this is from only looks at what comes out.

**Look at** the curve, what the network says to every x: it swings. A cosine of a cosine of a cosine has ever more turns, and at x = −x the same value, as all biases are 0.

**Side by side** with it run sigmoids, tanh and ReLU in all layers, from the same first weights ([deep-sigmoid](do:open=deep-sigmoid), [deep-tanh](do:open=deep-tanh), [deep-relu](do:open=deep-relu)).

**Try** Adam with the same learning rate: a loss of 0.005. He's initializer: 0.003 without Adam.

**Expect** a loss of 0.038 after 2000 updates. Gradients do not vanish here, they are between 0.5 and 24; but so rugged is the ground that the slope in one place says little about the next.
</source>
        <translation>一个输入 x，含 4、10、30、10 和 4 个余弦的隐藏层，以及一个输出；所有权重取自标准正态分布，100 个输入从 −3 到 3。目标是 0 与 1 之间的一个波形，由我们自拟：原笔记本只看输出是什么。

**观察**：曲线，即网络对每个 x 的回答。它上下摆动。余弦的余弦的余弦有越来越多的转折，并且在 x 与 −x 处的值相同，因为所有偏置都为 0。

**并排比较**：旁边以相同的初始权重运行各层均为 sigmoid、tanh 和 ReLU 的网络（[deep-sigmoid](do:open=deep-sigmoid)、[deep-tanh](do:open=deep-tanh)、[deep-relu](do:open=deep-relu)）。

**尝试**：学习率相同的 Adam，损失为 0.005。用 He 初始化，不用 Adam 也有 0.003。

**预期**：2000 次更新后损失为 0.038。梯度在这里没有消失，而是在 0.5 与 24 之间；但地形如此崎岖，一处的斜率几乎不能说明下一处的情况。
</translation>
    </message>
    <message>
        <source>Deep and softmax: everything the same</source>
        <translation>深层 softmax：一切都一样</translation>
    </message>
    <message>
        <source>Deep and tanh: a step</source>
        <translation>深层 tanh：一个阶跃</translation>
    </message>
    <message>
        <source>Handwritten digits, done better</source>
        <translation>手写数字，做得更好</translation>
    </message>
    <message>
        <source>Handwritten digits, ten sigmoids</source>
        <translation>手写数字，十个 sigmoid</translation>
    </message>
    <message>
        <source>Hills and hollows</source>
        <translation>山丘与洼地</translation>
    </message>
    <message>
        <source>Two clouds</source>
        <translation>两个簇</translation>
    </message>
    <message>
        <source>Backpropagation by hand</source>
        <translation>手算反向传播</translation>
    </message>
    <message>
        <source>A neuron</source>
        <translation>一个神经元</translation>
    </message>
    <message>
        <source>A neuron with a step cannot learn by going downhill</source>
        <translation>带阶跃函数的神经元无法靠下坡来学习</translation>
    </message>
    <message>
        <source>A neuron that fires or does not</source>
        <translation>一个要么激发、要么不激发的神经元</translation>
    </message>
    <message>
        <source>The neuron adds up x₁ + x₂ − 0.5 and answers 1 where that is above 0, else 0. It should say AND: yes only where both inputs are 1. The four cases stand in the four rows.

**Look at** the sums −0.5, 0.5, 0.5 and 1.5. The answers are 0, 1, 1, 1: that is OR. Two of the four are wrong, and the loss is 0.25.</source>
        <translation>神经元计算 x₁ + x₂ − 0.5，结果大于 0 时回答 1，否则回答 0。它应该回答 AND：只有两个输入都为 1 时才为“是”。四种情形分列四行。

**观察**：各个和为 −0.5、0.5、0.5 和 1.5。答案是 0、1、1、1：那是 OR。四个中错了两个，损失为 0.25。</translation>
    </message>
    <message>
        <source>The way back ends at the step</source>
        <translation>回传止于阶跃</translation>
    </message>
    <message>
        <source>The two wrong cases do send an error back, [1 each](do:go=dJ/da[1][0]); the right ones send 0. But at the neuron it is multiplied by the slope of the step, and a step is flat wherever it has a slope at all: [0 in every row](do:go=dJ/dz[1][0]).

So the gradients of both weights and of the bias are 0, and [the update](do:go=newb[1][0]) changes nothing.</source>
        <translation>两个错误的情形确实传回误差，[各为 1](do:go=dJ/da[1][0])；正确的传回 0。但在神经元处，误差要乘以阶跃函数的斜率，而阶跃函数凡是有斜率的地方都是平坦的：[每行都是 0](do:go=dJ/dz[1][0])。

所以两个权重和偏置的梯度都是 0，[更新](do:go=newb[1][0])什么也不改变。</translation>
    </message>
    <message>
        <source>Flat, with cliffs</source>
        <translation>平坦，带有悬崖</translation>
    </message>
    <message>
        <source>The panel shows the loss over the bias, with all else as it is. It is a staircase. Where we stand it is level, to the left and to the right: a derivative of 0 is the truth about this place. But it says nothing of the lower stair beside this one, on the left of −1.

**Try** [the bias −1.5](do:bias=b[1][0]=-1.5): both middle cases have the sum −0.5 now, all four answers are right, and the loss is 0. [Back to −0.5](do:bias=b[1][0]=-0.5).</source>
        <translation>面板显示损失随偏置的变化，其余一切不变。它是一段阶梯。我们所在之处左右都是水平的：导数为 0，对这个位置来说是事实。但它没有告诉我们，旁边 −1 的左侧就有一级更低的台阶。

**尝试**：[偏置 −1.5](do:bias=b[1][0]=-1.5)。中间两种情形的和现在都是 −0.5，四个答案全对，损失为 0。[回到 −0.5](do:bias=b[1][0]=-0.5)。</translation>
    </message>
    <message>
        <source>A hundred updates of nothing</source>
        <translation>一百次毫无作用的更新</translation>
    </message>
    <message>
        <source>Here are 100 updates. The loss is 0.25 as before, the weights are 1, 1 and −0.5 as before, and a million more would not change them. The neuron can say AND, as we have seen; it cannot find it downhill.</source>
        <translation>这里是 100 次更新。损失仍是 0.25，权重仍是 1、1 和 −0.5，再更新一百万次也不会改变。我们已看到，神经元能够回答 AND；但它无法靠下坡找到它。</translation>
    </message>
    <message>
        <source>Give it a slope</source>
        <translation>给它一个斜率</translation>
    </message>
    <message>
        <source>The gallery shows the step with its slope, 0 everywhere, beside the others. **Try** [a sigmoid instead](do:activation[1]=sigmoid): the same weights now answer 0.378, 0.622, 0.622 and 0.818, and every error gets through, times a slope.

[Five updates](do:run=5), and all four are on the right side of one half. After [1995 more](do:run=1995) they are 0.001, 0.08, 0.08 and 0.90.</source>
        <translation>图库把阶跃函数及其处处为 0 的斜率与其他函数并列显示。**尝试**：[换成 sigmoid](do:activation[1]=sigmoid)。同样的权重现在回答 0.378、0.622、0.622 和 0.818，每个误差都乘以一个斜率传过去。

[五次更新](do:run=5)后，四个答案都在 0.5 的正确一侧。[再更新 1995 次](do:run=1995)，它们是 0.001、0.08、0.08 和 0.90。</translation>
    </message>
    <message>
        <source>The old rule</source>
        <translation>旧的规则</translation>
    </message>
    <message>
        <source>The perceptron is older than backpropagation and learns by another rule: add (t − y) · x to the weights and t − y to the bias, sample after sample. It needs no slope, and where a line separates the classes it finds one.

But t − y is known only at the output. What should a neuron in a hidden layer have answered? Nobody says. The chain rule does, if only there is a slope: so networks have sigmoids, tanh and ReLU, and no steps. [AND with a sigmoid](do:open=and-gate) is the next but one in the library.</source>
        <translation>感知机比反向传播更早，按另一条规则学习：逐个样本地把 (t − y) · x 加到权重上，把 t − y 加到偏置上。它不需要斜率，只要有直线能分开两个类别，它就能找到一条。

但 t − y 只在输出处才知道。隐藏层的神经元本该回答什么？没有人告诉它。只要有斜率，链式法则就能告诉它：所以网络使用 sigmoid、tanh 和 ReLU，而不用阶跃函数。[用 sigmoid 的 AND](do:open=and-gate) 在实验库中再往后第二个。</translation>
    </message>
    <message>
        <source>One linear neuron finds the line of least squares</source>
        <translation>一个线性神经元找到最小二乘直线</translation>
    </message>
    <message>
        <source>One sigmoid neuron learns the logical AND from its four cases</source>
        <translation>一个 sigmoid 神经元从四种情形学会逻辑 AND</translation>
    </message>
    <message>
        <source>Setosa or not: a line is found soon, and moved for ever</source>
        <translation>是不是 setosa：直线很快找到，却永远在移动</translation>
    </message>
    <message>
        <source>Length and width of the sepals of 150 irises, and one sigmoid neuron that says whether a flower is none of the species setosa. All samples are in each update, the learning rate is 0.1, and training ends by itself when a step is shorter than 0.00005.

**Look at** the straight line between the two clouds. It is in its place after [1000 updates](do:run=1000), but one flower stays on its wrong side for 206 700 of them. The steps get shorter and shorter without ever being zero, and the weights grow for ever: the two clouds can be separated, so a steeper sigmoid is always a little better.

**Try** [the learning rate 1](do:rate=1): ten times the step, and the rule by which it ends asks for a slope ten times smaller, so it goes on for more than 300 000 updates. Add the petals to the features: all 150 are right within 100 updates. Set virginica alone against the rest: no line can do that, and 81 % is where it stays.

**Expect** the end after 234 669 updates, in some seconds, at the weights 11.660 and −12.815 with the bias −23.121, and all 150 flowers right. The lecture that this is from begins with a theta of zeros; as its first line is printed, the names in it are in another order than the values, and the program would not run.
</source>
        <translation>150 朵鸢尾花的萼片长度和宽度，以及一个 sigmoid 神经元，它回答一朵花是否不属于 setosa 种。每次更新使用所有样本，学习率为 0.1，步长小于 0.00005 时训练自动结束。

**观察**：两团点之间的直线。[1000 次更新](do:run=1000)后它就位了，但有一朵花直到第 206 700 次更新都在错误的一侧。步长越来越小，却从不为零，而权重永远在增大：两团点是可分的，所以更陡的 sigmoid 总会好一点。

**尝试**：[学习率 1](do:rate=1)。步长变为十倍，而结束规则因此要求斜率小到十分之一，所以要进行 300 000 次以上的更新。把花瓣加入特征：100 次更新之内 150 朵全对。把 virginica 单独与其余相对：没有直线能做到，准确率停在 81 %。

**预期**：在 234 669 次更新后结束，需要数秒，权重为 11.660 和 −12.815，偏置为 −23.121，150 朵花全对。原讲义从全零的 theta 开始；按其第一行所印，其中各名称的顺序与各值的顺序不同，程序无法运行。
</translation>
    </message>
    <message>
        <source>150 flowers, one neuron</source>
        <translation>150 朵花，一个神经元</translation>
    </message>
    <message>
        <source>Each point is a flower: across, the length of its sepals, upward their width. 50 are setosa, 100 are not, and one sigmoid neuron is to say which. Its two weights and its bias begin at 0, so it answers 0.5 everywhere and has no line yet. The loss is ln 2 = 0.693.</source>
        <translation>每个点是一朵花：横轴是萼片长度，纵轴是萼片宽度。50 朵是 setosa，100 朵不是，由一个 sigmoid 神经元来判断。它的两个权重和偏置从 0 开始，所以它处处回答 0.5，还没有直线。损失是 ln 2 = 0.693。</translation>
    </message>
    <message>
        <source>The first step</source>
        <translation>第一步</translation>
    </message>
    <message>
        <source>A gradient of one flower is its error times its sepals. What counts is the mean over all 150: [−1.253](do:go=dJ/dW[1][0,0]) for the length, [−0.386](do:go=dJ/dW[1][1,0]) for the width, [−0.1667](do:go=dJ/db[1][0]) for the bias. Each goes a tenth of that the other way.

**Predict**: both weights get larger. Setosas have the wider sepals; will the weight of the width stay above 0?</source>
        <translation>一朵花的梯度是它的误差乘以它的萼片尺寸。起作用的是 150 朵花的均值：长度为 [−1.253](do:go=dJ/dW[1][0,0])，宽度为 [−0.386](do:go=dJ/dW[1][1,0])，偏置为 [−0.1667](do:go=dJ/db[1][0])。每个参数都朝相反方向移动其十分之一。

**预测**：两个权重都变大。setosa 的萼片较宽；宽度的权重会一直大于 0 吗？</translation>
    </message>
    <message>
        <source>100 updates: the line is there</source>
        <translation>100 次更新：直线出现了</translation>
    </message>
    <message>
        <source>No: it is −1.42 now, and the weight of the length 0.93. The line already lies between the clouds, with 7 flowers on the wrong side. White is where the neuron is not sure: the way from 0.1 to 0.9 is 2.6 cm wide, almost as wide as the picture is high.</source>
        <translation>不会：它现在是 −1.42，长度的权重是 0.93。直线已经位于两团点之间，有 7 朵花在错误的一侧。白色表示神经元不确定：从 0.1 到 0.9 的距离为 2.6 cm，几乎与图的高度相当。</translation>
    </message>
    <message>
        <source>1000 updates: all but one</source>
        <translation>1000 次更新：只差一朵</translation>
    </message>
    <message>
        <source>The loss is 0.085, and one flower is left: a setosa with sepals of 4.5 and 2.3 cm, far from its kind. Point at it: the neuron gives it 0.81, quite sure that it is something else.

**Predict**: will it ever be right, or is it given up?</source>
        <translation>损失为 0.085，只剩一朵花：一朵萼片为 4.5 和 2.3 cm 的 setosa，远离同类。指向它：神经元给它 0.81，相当确信它是别的种。

**预测**：它最终会被答对，还是被放弃？</translation>
    </message>
    <message>
        <source>10 000 updates: not turned, but steeper</source>
        <translation>10 000 次更新：没有转动，但更陡</translation>
    </message>
    <message>
        <source>The line has hardly moved, and the one flower is now wrong with 0.90. The weights are twice as large as before: 5.86 and −9.21 instead of 2.96 and −4.84. Larger weights mean a steeper sigmoid: the white band is 0.4 cm wide.

Each step is now 0.0003 long. They become shorter and shorter, without ever being 0.</source>
        <translation>直线几乎没有移动，那朵花现在以 0.90 被答错。权重是之前的两倍：5.86 和 −9.21，而不是 2.96 和 −4.84。权重越大，sigmoid 越陡：白色带宽 0.4 cm。

现在每一步长 0.0003。步长越来越小，却从不为 0。</translation>
    </message>
    <message>
        <source>The end, after 234 669</source>
        <translation>结束：234 669 次之后</translation>
    </message>
    <message>
        <source>The 150 flowers can be separated, so there is always something to be gained: by a steeper sigmoid, and by turning the line a little towards the one flower. It comes over to the right side after about 206 700 updates.

**Try** "Run to the stop rule" below the picture: it ends where a step is shorter than 0.00005, after 234 669 updates, at the weights 11.660 and −12.815 with the bias −23.121. It takes some seconds. With [the rate 1](do:rate=1) each step is longer, and the line is no better after [1000 more](do:run=1000): still one.</source>
        <translation>150 朵花是可分的，所以总有改进的余地：让 sigmoid 更陡，或让直线朝那朵花转动一点。大约 206 700 次更新后，它来到正确的一侧。

**尝试**：图下方的“运行到停止规则”。它在步长小于 0.00005 时结束，即 234 669 次更新之后，权重为 11.660 和 −12.815，偏置为 −23.121。这需要数秒。用[学习率 1](do:rate=1) 每一步都更长，[再更新 1000 次](do:run=1000)后直线并没有更好：仍差一朵。</translation>
    </message>
    <message>
        <source>400 students, of a table: chance decides most, and that shows</source>
        <translation>一张表中的 400 名学生：多半由偶然决定，也看得出来</translation>
    </message>
    <message>
        <source>[One sigmoid neuron](do:go=a[1][0]) and a table: a test's score (gre), the average of grades (gpa), and the rank of the school that 400 students come from, which becomes four columns of 0 and 1. The students never lived. They are drawn from a model that is known: the logarithm of the odds of being admitted is −4 + 0.0025 gre + 0.8 gpa − 0.7 (rank − 1).

**Look at** the weights: they find the four ranks in their right order, and that grades count a little more than the score.

**Try** it with gre and gpa as they are, not standardized. Scores of 600 drive the sigmoid to its flat end, and nothing is learned. For the table that this stands for, choose "CSV file" under Data, open the file with the columns admit, gre, gpa and rank, take admit as the target and rank as categories.

**Expect** 71 % of the training students right, and not to be impressed by it: as 69 % of them were turned down, saying no to everyone is nearly as good. Chance decides most of it, and no network can learn that. The notebook that this is from says that it keeps 20 % of the table for testing, and keeps 10 %; its standardization uses the test rows too, and so does this.
</source>
        <translation>[一个 sigmoid 神经元](do:go=a[1][0])和一张表：400 名学生的考试分数 (gre)、平均成绩 (gpa) 和所毕业学校的等级 (rank)，等级变为由 0 和 1 构成的四列。这些学生并不存在。他们取自一个已知的模型：被录取的几率的对数为 −4 + 0.0025 gre + 0.8 gpa − 0.7 (rank − 1)。

**观察**：权重。它们找到了四个等级的正确顺序，也发现平均成绩比考试分数重要一点。

**尝试**：不标准化，直接使用 gre 和 gpa。600 分这样的分数把 sigmoid 推到平坦的一端，什么也学不到。要使用此表所代表的原表，请在“数据”下选择“CSV 文件”，打开含有 admit、gre、gpa 和 rank 列的文件，以 admit 为目标，把 rank 作为类别。

**预期**：训练学生中 71 % 答对，但不必为此惊叹：他们中有 69 % 被拒绝，对所有人都说“否”几乎同样好。结果多半由偶然决定，这是任何网络都学不会的。原笔记本说把表的 20 % 留作测试，实际留了 10 %；它的标准化也用到了测试行，这里也一样。
</translation>
    </message>
    <message>
        <source>Logistic regression: a straight line between two clouds suffices</source>
        <translation>逻辑回归：两团点之间一条直线就够了</translation>
    </message>
    <message>
        <source>Two round clouds, one above the other, and one sigmoid neuron: logistic regression. Its boundary is the straight line where w₁x₁ + w₂x₂ + b = 0.

**Look at** the line. After the first updates it lies where it belongs, level between the clouds; what still changes is how steeply the answer goes from 0 to 1 across it.

**Try** the noise 1, as in the notebook that this is from: the clouds overlap, and about one sample in seven lies on the wrong side of the line. Then add hidden layers, and [train for 3000 updates](do:run=3000): what they win on the training samples they lose on the test samples.

**Expect** that a line suffices: [after 300 updates](do:run=stop) 97 % of the training samples and 98 % of the test samples are right. The same neuron fails on the moons (see [moons-linear](do:open=moons-linear)).
</source>
        <translation>上下两团圆形的点，和一个 sigmoid 神经元：逻辑回归。它的边界是满足 w₁x₁ + w₂x₂ + b = 0 的直线。

**观察**：直线。头几次更新后它就在该在的位置，水平地位于两团点之间；此后变化的只是跨过直线时答案从 0 到 1 的陡峭程度。

**尝试**：噪声 1，与原笔记本相同。两团点重叠，大约七分之一的样本在直线的错误一侧。然后添加隐藏层，[训练 3000 次更新](do:run=3000)：它们在训练样本上赢得的，又在测试样本上输掉。

**预期**：一条直线就够了。[300 次更新后](do:run=stop)，97 % 的训练样本和 98 % 的测试样本答对。同样的神经元在月牙上会失败（见 [moons-linear](do:open=moons-linear)）。
</translation>
    </message>
    <message>
        <source>The same neuron fails where no straight line separates</source>
        <translation>没有直线能分开时，同样的神经元就失败了</translation>
    </message>
    <message>
        <source>The samples of [the experiment moons](do:open=moons), and one sigmoid neuron. Whatever its two weights and its bias are, its boundary is a straight line, and no straight line separates these two moons.

**Look at** the line: within a few updates it lies between the moons, and from then on it only gets steeper. The tips of the moons stay on the wrong side.

**Try** to move it by hand with the weights. Add cos(3*x1) to the features: the boundary is now a wave in the plane, still a flat cut in the space of the three features, and 199 of 200 samples are right.

**Expect** an accuracy of about 88 % on the plain coordinates, however long you train.
</source>
        <translation>[实验 moons](do:open=moons) 的样本，和一个 sigmoid 神经元。无论它的两个权重和偏置是多少，它的边界都是直线，而没有直线能分开这两个月牙。

**观察**：直线。几次更新之内它就位于两个月牙之间，此后只是越来越陡。月牙的尖端始终在错误的一侧。

**尝试**：用权重手动移动它。把 cos(3*x1) 加入特征：边界在平面上变成波浪，但在三个特征的空间中仍是一个平直的切面，200 个样本中 199 个答对。

**预期**：只用原始坐标时，无论训练多久，准确率约为 88 %。
</translation>
    </message>
    <message>
        <source>One corner of four against the others: a line suffices</source>
        <translation>四角之一对其余三角：一条直线就够了</translation>
    </message>
    <message>
        <source>2: top right</source>
        <translation>2：右上</translation>
    </message>
    <message>
        <source>3: one of the two</source>
        <translation>3：两者之一</translation>
    </message>
    <message>
        <source>The opposite corner, the first one's mirror image</source>
        <translation>对面的角，第一个的镜像</translation>
    </message>
    <message>
        <source>1: bottom left</source>
        <translation>1：左下</translation>
    </message>
    <message>
        <source>A third learns from what the first two say: exclusive or</source>
        <translation>第三个从前两个的答案中学习：异或</translation>
    </message>
    <message>
        <source>A graph</source>
        <translation>一个图</translation>
    </message>
    <message>
        <source>Three operations: two paths join, and their derivatives add up</source>
        <translation>三个运算：两条路径汇合，导数相加</translation>
    </message>
    <message>
        <source>What is used twice is computed once, back as forth</source>
        <translation>用到两次的量，反向与前向一样只计算一次</translation>
    </message>
    <message>
        <source>A rule learned by heart is a sum over two paths</source>
        <translation>背下来的法则其实是两条路径之和</translation>
    </message>
    <message>
        <source>The smaller one has no say: its derivative is 0</source>
        <translation>较小者没有发言权：它的导数为 0</translation>
    </message>
    <message>
        <source>As wrong as can be, and hardly any gradient</source>
        <translation>错得不能再错，却几乎没有梯度</translation>
    </message>
    <message>
        <source>The same formula on paper, not in a computer</source>
        <translation>纸面上公式相同，在计算机中却不同</translation>
    </message>
    <message>
        <source>Weights shared by two steps add up over time</source>
        <translation>两步共用的权重，梯度随时间相加</translation>
    </message>
    <message>
        <source>A recurrent neuron answers to its input and to its own last answer, with the same two weights at every step. Written out step after step it is a plain graph, in which w and u are used twice. Backpropagation through time is nothing but backpropagation through this graph.

**Look at** [dJ/dw](do:go=dJ/dw), a sum over time. The first input asks for a larger w and the second one for a smaller one, −0.0779 and +0.0928: what is left is 0.0148.

**Try** [u = 0](do:value=u=0). Then [dJ/dz1](do:go=dJ/dz1) is 0; the past is cut off, and only the second step teaches w something.

**Expect** the gradient to be multiplied by u · (1 − h²) on each step back in time. Over many steps, factors below 1 make it vanish and factors above 1 make it explode. Here it is 2 · (1 − 0.76²) = 0.84.
</source>
        <translation>循环神经元根据输入和它自己上一次的答案作答，每一步用同样的两个权重。逐步写出来，它就是一个普通的图，w 和 u 在其中各使用两次。随时间的反向传播不过是穿过这个图的反向传播。

**观察**：[dJ/dw](do:go=dJ/dw)，它是随时间的和。第一个输入要求 w 更大，第二个要求更小，−0.0779 和 +0.0928：剩下的是 0.0148。

**尝试**：[u = 0](do:value=u=0)。这时 [dJ/dz1](do:go=dJ/dz1) 为 0；过去被切断，只有第二步能教给 w 一些东西。

**预期**：在时间上每往回一步，梯度就乘以 u · (1 − h²)。经过许多步，小于 1 的因子使它消失，大于 1 的因子使它爆炸。这里是 2 · (1 − 0.76²) = 0.84。
</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手算</translation>
    </message>
    <message>
        <source>The lecture's example: every number of one update, without biases</source>
        <translation>讲义中的例子：一次更新的每个数，没有偏置</translation>
    </message>
    <message>
        <source>Two inputs, three hidden neurons and one output: small enough to check every number with a pencil.

**Look at** h₁ and h₃. They are almost saturated, so hardly any gradient gets through them: [∂J/∂W₁₁](do:go=dJ/dW[1][0,0]) is about sixty thousand times smaller than [∂J/∂W₁₂](do:go=dJ/dW[1][0,1]).

**Try** [the target 0](do:target[0]=0) instead of [1](do:target[0]=1), or make [W₁₁](do:select=W[1][0,0]) and [W₂₁](do:select=W[1][1,0]) smaller until h₁ wakes up. Then [run 100 updates](do:run=100): the loss falls from 0.527 to 0.034, while W₁₁ hardly moves.
</source>
        <translation>两个输入、三个隐藏神经元和一个输出：小到可以用笔验算每个数。

**观察**：h₁ 和 h₃。它们几乎饱和，所以几乎没有梯度通过：[∂J/∂W₁₁](do:go=dJ/dW[1][0,0]) 约为 [∂J/∂W₁₂](do:go=dJ/dW[1][0,1]) 的六万分之一。

**尝试**：[目标 0](do:target[0]=0) 代替 [1](do:target[0]=1)，或把 [W₁₁](do:select=W[1][0,0]) 和 [W₂₁](do:select=W[1][1,0]) 变小，直到 h₁ 苏醒。然后[运行 100 次更新](do:run=100)：损失从 0.527 降到 0.034，而 W₁₁ 几乎不动。
</translation>
    </message>
    <message>
        <source>What there is to compute</source>
        <translation>要计算什么</translation>
    </message>
    <message>
        <source>Two inputs, 5 and 3, go to three hidden neurons, and these go to one output. Every line is a weight: nine numbers, and nothing else to learn. The output should be 1.

Two questions: what does the network answer now, and which way should each of the nine weights go so that the answer gets better? Step with → and ←, here or in any part.</source>
        <translation>两个输入 5 和 3 通向三个隐藏神经元，它们再通向一个输出。每条线是一个权重：共九个数，没有别的要学。输出应该为 1。

两个问题：网络现在回答什么？九个权重各应朝哪个方向移动，才能使答案更好？在这里或任何部分，都可用 → 和 ← 逐步查看。</translation>
    </message>
    <message>
        <source>Forward: the hidden neurons</source>
        <translation>前向：隐藏神经元</translation>
    </message>
    <message>
        <source>Each hidden neuron adds up its inputs, each times its weight: z₁ = 5 · 1 + 3 · 2 = 11, and in the same way [z₂ = 1](do:go=z[1][1]) and [z₃ = 12](do:go=z[1][2]). The sigmoid turns each sum into a number between 0 and 1.

**Look at** the three results. [h₂ = 0.731](do:go=a[1][1]) is somewhere in the middle; [h₁](do:go=a[1][0]) and [h₃](do:go=a[1][2]) are 1 but for some hundred-thousandths. Remember that: the way back will.</source>
        <translation>每个隐藏神经元把各输入乘以各自的权重再相加：z₁ = 5 · 1 + 3 · 2 = 11，同样 [z₂ = 1](do:go=z[1][1])，[z₃ = 12](do:go=z[1][2])。sigmoid 把每个和变为 0 与 1 之间的数。

**观察**：三个结果。[h₂ = 0.731](do:go=a[1][1]) 在中间某处；[h₁](do:go=a[1][0]) 和 [h₃](do:go=a[1][2]) 与 1 只差十万分之几。请记住这一点：回传时会再遇到它。</translation>
    </message>
    <message>
        <source>The answer, and how wrong it is</source>
        <translation>答案，以及它错了多少</translation>
    </message>
    <message>
        <source>The same once more with three inputs: [the sum is 0.3655](do:go=z[2][0]), and [the answer y = 0.590](do:go=a[2][0]). For the target 1 the loss is −ln y = 0.527.

**Try** [the target 0](do:target[0]=0): the answer stays, the loss is −ln(1 − y) = 0.893, since 0.590 is further from 0 than from 1. [Back to 1](do:target[0]=1).</source>
        <translation>再来一次，这次是三个输入：[和为 0.3655](do:go=z[2][0])，[答案 y = 0.590](do:go=a[2][0])。目标为 1 时，损失为 −ln y = 0.527。

**尝试**：[目标 0](do:target[0]=0)。答案不变，损失为 −ln(1 − y) = 0.893，因为 0.590 离 0 比离 1 更远。[回到 1](do:target[0]=1)。</translation>
    </message>
    <message>
        <source>The way back begins</source>
        <translation>回传开始</translation>
    </message>
    <message>
        <source>How does the loss change with y? [∂J/∂y = −1/y = −1.69](do:go=dJ/da[2][0]): a larger y, a smaller loss. One step further back the sigmoid's slope y(1 − y) = 0.242 is multiplied in, and what comes out is simple: [−0.410](do:go=dJ/dz[2][0]), exactly y − 1, the error itself.

From here on, everything is a product of a number that came from behind and one that is at hand. [For V₂](do:go=dJ/dW[2][1,0]) that is the error times h₂: −0.410 · 0.731 = −0.299.</source>
        <translation>损失如何随 y 变化？[∂J/∂y = −1/y = −1.69](do:go=dJ/da[2][0])：y 越大，损失越小。再往回一步，乘以 sigmoid 的斜率 y(1 − y) = 0.242，结果很简单：[−0.410](do:go=dJ/dz[2][0])，正好是 y − 1，即误差本身。

从这里起，一切都是从后面传来的数与手头的数的乘积。[对 V₂](do:go=dJ/dW[2][1,0])，它是误差乘以 h₂：−0.410 · 0.731 = −0.299。</translation>
    </message>
    <message>
        <source>Through the weights, into the hidden layer</source>
        <translation>穿过权重，进入隐藏层</translation>
    </message>
    <message>
        <source>Each hidden neuron gets its share of the error, times the weight that it was heard with: [−0.0410](do:go=dJ/da[1][0]) for h₁, [−0.2048](do:go=dJ/da[1][1]) for h₂, [0.0410](do:go=dJ/da[1][2]) for h₃. The sign of the last one is the other way round because V₃ is negative: h₃ should become smaller.

**Predict**: h₁ and h₃ get equally much. Will the weights in front of them learn equally fast?</source>
        <translation>每个隐藏神经元得到误差中属于自己的份额，即误差乘以它向前传递时的权重：h₁ 得 [−0.0410](do:go=dJ/da[1][0])，h₂ 得 [−0.2048](do:go=dJ/da[1][1])，h₃ 得 [0.0410](do:go=dJ/da[1][2])。最后一个的符号相反，因为 V₃ 为负：h₃ 应该变小。

**预测**：h₁ 和 h₃ 得到的一样多。它们前面的权重会学得一样快吗？</translation>
    </message>
    <message>
        <source>Why h₁ gets so little</source>
        <translation>为什么 h₁ 得到的这么少</translation>
    </message>
    <message>
        <source>No: a sigmoid passes on what it gets times its slope, h(1 − h). For h₂ that is 0.197, for h₁ 0.0000167, because h₁ is as good as 1. A neuron that is this sure lets nothing through: [∂J/∂W₁₁ = −0.0000034](do:go=dJ/dW[1][0,0]), [∂J/∂W₁₂ = −0.201](do:go=dJ/dW[1][0,1]), about sixty thousand times as much.

The panel shows the path factor by factor, with the smallest one marked. **Try** [W₁₁ = −1](do:weight=W[1][0,0]=-1): the sum is 1 instead of 11, h₁ wakes up, and its gradient is −0.041. [Back to 1](do:weight=W[1][0,0]=1).</source>
        <translation>不会：sigmoid 把收到的量乘以它的斜率 h(1 − h) 再传下去。h₂ 的斜率为 0.197，h₁ 的为 0.0000167，因为 h₁ 几乎就是 1。如此确信的神经元什么也不放过去：[∂J/∂W₁₁ = −0.0000034](do:go=dJ/dW[1][0,0])，[∂J/∂W₁₂ = −0.201](do:go=dJ/dW[1][0,1])，后者约为前者的六万倍。

面板逐个因子地显示路径，并标出最小的因子。**尝试**：[W₁₁ = −1](do:weight=W[1][0,0]=-1)。和是 1 而不是 11，h₁ 苏醒，它的梯度为 −0.041。[回到 1](do:weight=W[1][0,0]=1)。</translation>
    </message>
    <message>
        <source>The update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Every weight goes a little way against its gradient; the learning rate, 0.1, says how little. W₁₂ becomes −1 − 0.1 · (−0.201) = −0.980, and [W₁₁](do:go=newW[1][0,0]) hardly moves at all. The proof beside it moves the weight itself a little, both ways, and looks at the loss: the same number, without any chain rule.

With all nine new weights the loss is 0.480 instead of 0.527. [Begin the next pass](do:run=1), and it stands below the timeline.</source>
        <translation>每个权重逆着自己的梯度走一小段；学习率 0.1 决定这一段有多小。W₁₂ 变为 −1 − 0.1 · (−0.201) = −0.980，而 [W₁₁](do:go=newW[1][0,0]) 几乎不动。旁边的验证把权重本身向两侧各移动一点，再看损失：得到同样的数，完全不用链式法则。

用全部九个新权重，损失是 0.480 而不是 0.527。[开始下一遍](do:run=1)，它就显示在时间线下方。</translation>
    </message>
    <message>
        <source>A hundred times</source>
        <translation>一百次</translation>
    </message>
    <message>
        <source>The same four steps, a hundred times: the loss is 0.034 now, the answer 0.966. W₁₂ has gone from −1 to −0.65; W₁₁ from 1 to 1.00005. What learned were the weights behind the hidden layer, and those in front of h₂.

Drag the history below to any of the hundred, and press S to step through that very one. Or [start over](do:reset), [with the target 0](do:target[0]=0), and [run 100 updates](do:run=100) from there.</source>
        <translation>同样的四个步骤，重复一百次：现在损失为 0.034，答案为 0.966。W₁₂ 从 −1 变为 −0.65；W₁₁ 从 1 变为 1.00005。学到东西的是隐藏层之后的权重，以及 h₂ 前面的权重。

把下方的历史拖到一百次中的任意一次，按 S 单步查看那一次。或者[重新开始](do:reset)，[以 0 为目标](do:target[0]=0)，从那里[运行 100 次更新](do:run=100)。</translation>
    </message>
    <message>
        <source>The lecture prints 0.9999, which is cut off, not rounded; further on it uses 0.99998.</source>
        <translation>讲义上印的是 0.9999，那是截断而不是舍入；后面它用的是 0.99998。</translation>
    </message>
    <message>
        <source>The lecture prints 0.7310, which is cut off; rounded it is 0.7311, as the lecture uses it further on.</source>
        <translation>讲义上印的是 0.7310，那是截断；舍入应为 0.7311，讲义后面用的就是它。</translation>
    </message>
    <message>
        <source>The lecture prints 0.9999, which is cut off, not rounded; further on it uses 0.99999.</source>
        <translation>讲义上印的是 0.9999，那是截断而不是舍入；后面它用的是 0.99999。</translation>
    </message>
    <message>
        <source>The lecture prints 0.5269, which is cut off; rounded it is 0.5270. Its formula for the loss ends in (1 − ŷ)(1 − ln y), but must end in (1 − ŷ) ln(1 − y), as its code has it. For the target 1 both give the same.</source>
        <translation>讲义上印的是 0.5269，那是截断；舍入应为 0.5270。它的损失公式以 (1 − ŷ)(1 − ln y) 结尾，但应以 (1 − ŷ) ln(1 − y) 结尾，正如它的代码那样。目标为 1 时两者相同。</translation>
    </message>
    <message>
        <source>With the lecture's printed formula, which ends in (1 − ŷ)(1 − ln y), the loss would be −1.5270; the right ending is (1 − ŷ) ln(1 − y).</source>
        <translation>按讲义上印的公式，即以 (1 − ŷ)(1 − ln y) 结尾，损失会是 −1.5270；正确的结尾是 (1 − ŷ) ln(1 − y)。</translation>
    </message>
    <message>
        <source>The factors as the lecture prints them, −1.69 · 0.59 · 0.41 · 0.1, give −0.04088; its −0.04096 comes from the full numbers.</source>
        <translation>讲义上印的因子 −1.69 · 0.59 · 0.41 · 0.1 得 −0.04088；它的 −0.04096 来自未舍入的数。</translation>
    </message>
    <message>
        <source>The factors as the lecture prints them give −0.2044; its −0.2048 comes from the full numbers.</source>
        <translation>讲义上印的因子得 −0.2044；它的 −0.2048 来自未舍入的数。</translation>
    </message>
    <message>
        <source>The factors as the lecture prints them give 0.04088; its 0.04096 comes from the full numbers.</source>
        <translation>讲义上印的因子得 0.04088；它的 0.04096 来自未舍入的数。</translation>
    </message>
    <message>
        <source>The factors as the lecture prints them, −0.041 · 0.99998 · (1 − 0.99998) · 5, give −4.1e−6: h₁ was rounded before 1 − h₁ was formed. Its result −3e−6 is right to one digit.</source>
        <translation>讲义上印的因子 −0.041 · 0.99998 · (1 − 0.99998) · 5 得 −4.1e−6：在算出 1 − h₁ 之前 h₁ 就被舍入了。它的结果 −3e−6 有一位数字是对的。</translation>
    </message>
    <message>
        <source>The lecture calls this weight W₁₂, but the factor 3 is x₂, and the weight from x₂ to h₁ is W₂₁. Its printed factors give −2.46e−6; its result −2e−6 is right to one digit.</source>
        <translation>讲义把这个权重称为 W₁₂，但因子 3 是 x₂，而从 x₂ 到 h₁ 的权重是 W₂₁。它所印的因子得 −2.46e−6；它的结果 −2e−6 有一位数字是对的。</translation>
    </message>
    <message>
        <source>One neuron tells setosa from the rest</source>
        <translation>一个神经元区分 setosa 与其他</translation>
    </message>
    <message>
        <source>A line through noisy points</source>
        <translation>穿过噪声点的直线</translation>
    </message>
    <message>
        <source>One linear neuron: y = w x + b, with the mean squared error. The 100 samples are drawn from 2.31531 x + 0.23412 with a normal error of standard deviation 1.

**Look at** two speeds: the slope is nearly right after [five updates](do:run=5), the intercept takes 500. The loss is a long valley, steep across and flat along.

**Try** [the learning rate 0.03](do:rate=0.03). The valley is too steep for it: every step leaps further up the other side than it came from. Up to [0.029](do:rate=0.029) it stays stable. Then standardize x1: both speeds become one.

**Expect** what the formula of least squares gives for these samples: w = 2.3299 and b = 0.2424. They differ from the line that the samples were drawn from because of their noise, not because of the training.
</source>
        <translation>一个线性神经元：y = w x + b，使用均方误差。100 个样本取自 2.31531 x + 0.23412，加上标准差为 1 的正态误差。

**观察**：两种速度。斜率在[五次更新](do:run=5)后就几乎正确，截距则需要 500 次。损失是一条长长的山谷，横向陡峭，纵向平坦。

**尝试**：[学习率 0.03](do:rate=0.03)。山谷对它来说太陡了：每一步都跳到对面比原来更高的地方。到 [0.029](do:rate=0.029) 为止还是稳定的。然后标准化 x1：两种速度变为一种。

**预期**：得到最小二乘公式对这些样本给出的结果：w = 2.3299，b = 0.2424。它们与抽取样本所用的直线不同，是因为样本有噪声，而不是因为训练。
</translation>
    </message>
    <message>
        <source>The logistic loss, computed in two ways</source>
        <translation>用两种方式计算逻辑损失</translation>
    </message>
    <message>
        <source>A maximum cuts a path</source>
        <translation>最大值切断一条路径</translation>
    </message>
    <message>
        <source>The first of three perceptrons that solve exclusive or together. It has one sigmoid, and is to find the cloud on the bottom left, against the three others: that takes one straight line.

**Look at** the line, and that it lies between this corner and the rest after [ten updates](do:run=10) already. All that follows makes the sigmoid steeper.

**Side by side** with it stand [xor-perceptron-2](do:open=xor-perceptron-2), its mirror image, and [xor-perceptron-3](do:open=xor-perceptron-3), which learns from what both of them say. The third is given what they say after all their updates, from its first one on.

**Expect** all 100 points right. The notebook divides the slopes of the weights by 2, which is how many inputs there are, where the batch has 8 samples: its weights move four times too far. Here they are divided by 8.
</source>
        <translation>共同解决异或的三个感知机中的第一个。它有一个 sigmoid，要把左下的一团点与其余三团分开：这需要一条直线。

**观察**：直线，以及它在[十次更新](do:run=10)后就已位于这个角与其余之间。此后的一切只是让 sigmoid 更陡。

**并排比较**：旁边是它的镜像 [xor-perceptron-2](do:open=xor-perceptron-2)，以及 [xor-perceptron-3](do:open=xor-perceptron-3)，后者从前两者的答案中学习。第三个从第一次更新起，得到的就是前两者全部更新之后的答案。

**预期**：100 个点全对。原笔记本把权重的斜率除以 2，即输入的个数，而批次有 8 个样本：它的权重移动量是应有的四倍。这里除以 8。
</translation>
    </message>
    <message>
        <source>The second of three perceptrons that solve exclusive or together. It has one sigmoid, and is to find the cloud on the top right, against the three others: that takes one straight line.

**Look at** the line, and that it lies between this corner and the rest after [ten updates](do:run=10) already. All that follows makes the sigmoid steeper.

**Side by side** with it stand [xor-perceptron-1](do:open=xor-perceptron-1), its mirror image, and [xor-perceptron-3](do:open=xor-perceptron-3), which learns from what both of them say. The third is given what they say after all their updates, from its first one on.

**Expect** all 100 points right. As of the first one, the notebook divides the slopes of the weights by the wrong number, 2 instead of 8.
</source>
        <translation>共同解决异或的三个感知机中的第二个。它有一个 sigmoid，要把右上的一团点与其余三团分开：这需要一条直线。

**观察**：直线，以及它在[十次更新](do:run=10)后就已位于这个角与其余之间。此后的一切只是让 sigmoid 更陡。

**并排比较**：旁边是它的镜像 [xor-perceptron-1](do:open=xor-perceptron-1)，以及 [xor-perceptron-3](do:open=xor-perceptron-3)，后者从前两者的答案中学习。第三个从第一次更新起，得到的就是前两者全部更新之后的答案。

**预期**：100 个点全对。与第一个一样，原笔记本把权重的斜率除以了错误的数：2，而不是 8。
</translation>
    </message>
    <message>
        <source>The third perceptron sees no points: its two inputs are what the first and the second one say after their 100 updates ([xor-perceptron-1](do:open=xor-perceptron-1) and [-2](do:open=xor-perceptron-2)), standardized. It is to say yes where one of them does.

**Look at** where the points lie now. Three clouds are left of the four, as two corners gave the same answer twice: both perceptrons say no. And one straight line is enough. Side by side with it stand the two that it learns from. A hidden layer does the same, only that it finds by itself what is worth asking.

**Try** [xor-tanh](do:open=xor-tanh): there the three are learned together, from the answer alone.

**Expect** all 100 points right. The notebook trains this perceptron on the wrong array, the points themselves, which no line separates, and tests it on these inputs; that it gets 100 % there is luck, as of 200 other seeds nine in ten fail.
</source>
        <translation>第三个感知机看不到点：它的两个输入是第一个和第二个在 100 次更新后的答案（[xor-perceptron-1](do:open=xor-perceptron-1) 和 [-2](do:open=xor-perceptron-2)），并经过标准化。当两者之一说“是”时，它应说“是”。

**观察**：点现在位于何处。四团点只剩三团，因为有两个角给出了相同的答案：两个感知机都说“否”。于是一条直线就够了。它所学习的两个感知机并排在旁边。隐藏层做的也是同样的事，只是它自己找出值得问的问题。

**尝试**：[xor-tanh](do:open=xor-tanh)。那里三者只凭答案一起学习。

**预期**：100 个点全对。原笔记本用错误的数组训练这个感知机，即没有直线能分开的点本身，却用这些输入来测试；它在那里得到 100 % 只是运气，换用另外 200 个种子，十个中有九个失败。
</translation>
    </message>
    <message>
        <source>Two numbers, of which the larger one goes on. The smaller one has no say: however it moves a little, nothing changes. So its derivative is 0, and behind it everything on that path is cut off. ReLU is the same, max(0, z), and so is max pooling.

**Look at** [df/dq = 0](do:go=df/dq). What comes back [to x](do:go=df/dx) has come through p, and directly through the last product: 3 · 2 + 6 = 12.

**Try** y below 1.5. Then the sum is larger than the product, the other path is open, and p is the one that is cut off: with [y = 1](do:value=y=1) the derivative by x is 3 · 1 + 4 = 7.

**Expect** a kink at y = 1.5, where p and q are equal and there is no derivative. The program takes the first operand there and says so: 9 by x. With `max(q, p)` it would be 7.5.
</source>
        <translation>两个数中较大的那个继续向前。较小者没有发言权：无论它怎样移动一点，什么都不变。所以它的导数为 0，那条路径上它后面的一切都被切断。ReLU 也一样，即 max(0, z)，最大池化也是如此。

**观察**：[df/dq = 0](do:go=df/dq)。[传回 x](do:go=df/dx) 的量来自 p，也直接来自最后的乘积：3 · 2 + 6 = 12。

**尝试**：使 y 小于 1.5。这时和大于乘积，另一条路径打开，被切断的是 p：[y = 1](do:value=y=1) 时，对 x 的导数是 3 · 1 + 4 = 7。

**预期**：在 y = 1.5 处有一个折点，那里 p 与 q 相等，没有导数。程序在那里取第一个操作数并加以说明：对 x 为 9。换成 `max(q, p)` 则为 7.5。
</translation>
    </message>
    <message>
        <source>Two outputs and biases, step by step</source>
        <translation>两个输出和偏置，逐步计算</translation>
    </message>
    <message>
        <source>Two inputs, two hidden neurons and two outputs, with biases and the squared error: the example that Matt Mazur made well known.

**Look at** the backward pass into h₁: both outputs pull at it, and [∂E/∂h₁](do:go=dJ/da[1][0]) is the sum of the two. What is often written w₁ to w₄ is here the first matrix, read column by column (w₁ and w₂ lead to h₁), and w₅ to w₈ are the second one.

**Expect** [the total error](do:go=J) 0.298371109 and, [after one update](do:go=newW[2][0,0]), w₅ = 0.35891648. [Run 10000 updates](do:run=10000), and the error is next to nothing. The usual text keeps its biases fixed; here they learn too, so later errors are lower than there.
</source>
        <translation>两个输入、两个隐藏神经元和两个输出，带偏置，使用平方误差：这是因 Matt Mazur 而广为人知的例子。

**观察**：反向传播到 h₁。两个输出都在拉它，[∂E/∂h₁](do:go=dJ/da[1][0]) 是两者之和。通常写作 w₁ 到 w₄ 的，在这里是第一个矩阵，按列读取（w₁ 和 w₂ 通向 h₁），w₅ 到 w₈ 是第二个矩阵。

**预期**：[总误差](do:go=J)为 0.298371109，[一次更新后](do:go=newW[2][0,0]) w₅ = 0.35891648。[运行 10000 次更新](do:run=10000)，误差几乎为零。通常的文本保持偏置不变；这里偏置也学习，所以之后的误差比那里低。
</translation>
    </message>
    <message>
        <source>Two moons and a single neuron</source>
        <translation>两个月牙和单个神经元</translation>
    </message>
    <message>
        <source>Two moons, four layers of sigmoids</source>
        <translation>两个月牙，四层 sigmoid</translation>
    </message>
    <message>
        <source>The perceptron has no slope</source>
        <translation>感知机没有斜率</translation>
    </message>
    <message>
        <source>One neuron that fires or does not: its output is 1 where z is above 0, else 0. It should answer AND, but it answers OR.

**Look at** [the way back](do:go=dJ/dz[1][0]). The error arrives at the neuron, and there it is multiplied by the derivative of the step, which is 0 wherever there is one. Every gradient is 0: going downhill does not help where all is flat, or a cliff.

**Try** to [train it](do:run=100). The loss stays at 0.25 however long it takes. Then set [the bias to −1.5](do:bias=b[1][0]=-1.5) by hand, and all four answers are right: the neuron can do it, it only cannot learn it in this way. With [a sigmoid instead of the step](do:activation[1]=sigmoid) it can.

**Expect** the old perceptron rule, which adds (t − y) · x to the weights, to manage without a slope. But it is a rule for one layer: it does not say what the neurons of a hidden layer should do, and that is what the chain rule is for.
</source>
        <translation>一个要么激发、要么不激发的神经元：z 大于 0 时输出为 1，否则为 0。它应该回答 AND，却回答了 OR。

**观察**：[回传](do:go=dJ/dz[1][0])。误差到达神经元，在那里乘以阶跃函数的导数，而凡是有导数的地方，导数都是 0。每个梯度都是 0：在处处平坦或是悬崖的地方，下坡毫无用处。

**尝试**：[训练它](do:run=100)。无论多久，损失都停在 0.25。然后手动[把偏置设为 −1.5](do:bias=b[1][0]=-1.5)，四个答案就全对了：神经元有这个能力，只是不能这样学会。用 [sigmoid 代替阶跃函数](do:activation[1]=sigmoid)就可以。

**预期**：旧的感知机规则把 (t − y) · x 加到权重上，不需要斜率也能行。但它只适用于一层：它没有说隐藏层的神经元该做什么，而链式法则正是为此而用。
</translation>
    </message>
    <message>
        <source>Four clouds in the corners of a square, where opposite corners belong together, and a network 2-3-2: three hidden ReLUs, and a softmax with one output for each class. The 100 points and the first weights are those of the notebook that this is from.

**Look at** the corners of the border: three ReLUs fold the plane along three straight lines, and between these folds everything is straight.

**Side by side** with it run sigmoids and tanh, from the same first weights ([xor-sigmoid](do:open=xor-sigmoid), [xor-tanh](do:open=xor-tanh)): their borders are round.

**Expect** all points right after 400 updates, and a loss of 0.0053736 [after 2000 updates](do:run=stop). The notebook changes the weights of the last layer before it sends the error back through them; its gradients of the first layer are therefore slightly wrong, and its loss comes out as 0.0053600. Here they are right.
</source>
        <translation>正方形四角的四团点，对角同属一类，以及一个 2-3-2 网络：三个隐藏的 ReLU，和每个类别一个输出的 softmax。100 个点和初始权重取自原笔记本。

**观察**：边界的折角。三个 ReLU 沿三条直线折叠平面，这些折痕之间的一切都是平直的。

**并排比较**：旁边以相同的初始权重运行 sigmoid 和 tanh（[xor-sigmoid](do:open=xor-sigmoid)、[xor-tanh](do:open=xor-tanh)）。它们的边界是圆滑的。

**预期**：400 次更新后所有点都对，[2000 次更新后](do:run=stop)损失为 0.0053736。原笔记本在把误差经最后一层的权重传回之前就改变了这些权重；因此它第一层的梯度略有错误，损失为 0.0053600。这里的是正确的。
</translation>
    </message>
    <message>
        <source>A tilted plane</source>
        <translation>倾斜的平面</translation>
    </message>
    <message>
        <source>The quotient rule is two paths</source>
        <translation>商的求导法则就是两条路径</translation>
    </message>
    <message>
        <source>x goes into the numerator u and into the denominator v. A division knows two derivatives of its own, 1/v and −u/v². That is all it takes: the rule that is learned by heart, (u′v − uv′)/v², is the sum over the two paths.

**Look at** the two terms of [dq/dx](do:go=dq/dx). By way of u it is 1/6 · 6 = 1, by way of v −1/4 · 1, together 0.75.

**Try** [x = −6](do:value=x=-6). The two paths, 4 and −4, cancel there exactly: q has a peak. With `q = u * v` instead, the same two paths are the product rule.

**Expect** x = −3 to be refused, since it divides by zero.
</source>
        <translation>x 进入分子 u，也进入分母 v。除法只知道自己的两个导数，1/v 和 −u/v²。这就够了：背下来的法则 (u′v − uv′)/v² 就是两条路径之和。

**观察**：[dq/dx](do:go=dq/dx) 的两项。经过 u 是 1/6 · 6 = 1，经过 v 是 −1/4 · 1，合计 0.75。

**尝试**：[x = −6](do:value=x=-6)。两条路径 4 和 −4 在那里正好抵消：q 有一个峰。改为 `q = u * v`，同样的两条路径就是乘积法则。

**预期**：x = −3 会被拒绝，因为它会除以零。
</translation>
    </message>
    <message>
        <source>What a network says before it has learned</source>
        <translation>网络在学习之前说什么</translation>
    </message>
    <message>
        <source>Quite wrong, and no gradient</source>
        <translation>大错特错，却没有梯度</translation>
    </message>
    <message>
        <source>One neuron with a sigmoid and half the squared error. It should answer 0 and answers 0.99995; it could hardly be more wrong.

**Look at** ∂a/∂z = a(1 − a) = 0.0000454. The error arrives at a almost in full, dJ/da = 0.99995, and behind the sigmoid there is next to nothing left of it. A sigmoid that is saturated does not learn, right or wrong.

**Try** to drag b down. At [b = −9](do:value=b=-9) the sum z is 0, the slope is 1/4, its largest value, and [dJ/dz](do:go=dJ/dz) is 0.125: a smaller error, and a gradient that is 2754 times as large.

**Expect** better from another loss: with `z = w * x + b; J = softplus(z) - t * z`, the logistic loss, dJ/dz is a − t, which is near 1 here. The sigmoid's slope has canceled.
</source>
        <translation>一个使用 sigmoid 和平方误差的一半的神经元。它应该回答 0，却回答 0.99995；几乎不可能错得更厉害了。

**观察**：∂a/∂z = a(1 − a) = 0.0000454。误差几乎完整地到达 a，dJ/da = 0.99995，而在 sigmoid 之后所剩无几。饱和的 sigmoid 无论对错都不学习。

**尝试**：把 b 向下拖动。[b = −9](do:value=b=-9) 时，和 z 为 0，斜率为其最大值 1/4，[dJ/dz](do:go=dJ/dz) 为 0.125：误差更小，梯度却是原来的 2754 倍。

**预期**：换一个损失会更好：用 `z = w * x + b; J = softplus(z) - t * z`，即逻辑损失，dJ/dz 为 a − t，这里接近 1。sigmoid 的斜率抵消了。
</translation>
    </message>
    <message>
        <source>A result that is used twice</source>
        <translation>被使用两次的结果</translation>
    </message>
    <message>
        <source>Two spirals</source>
        <translation>两条螺旋</translation>
    </message>
    <message>
        <source>Three spirals, and a third held back</source>
        <translation>三条螺旋，留出三分之一</translation>
    </message>
    <message>
        <source>Three spirals and a hundred ReLUs</source>
        <translation>三条螺旋和一百个 ReLU</translation>
    </message>
    <message>
        <source>A graph of three operations</source>
        <translation>三个运算的图</translation>
    </message>
    <message>
        <source>Two additions and a multiplication: the smallest graph in which two paths join. Forward, every operation gives its value; backward, every operation passes on what it was handed, multiplied by its own derivative.

**Look at** b. It reaches e through c and through d, so [de/db](do:go=de/db) is a sum over two paths: 2 · 1 + 3 · 1 = 5. From a there is [only one](do:go=de/da), 2 · 1.

**Try** [forward mode with respect to b](do:wrt=b). It gives 5 as well, but nothing about a; for that it needs [another pass](do:wrt=a). [Backward](do:mode=reverse), one pass gives both: that is why networks, with one loss and thousands of weights, are differentiated backward.

**Expect** de/da = d and de/db = c + d, whatever a and b are. Drag b and watch, or set it [to 3](do:value=b=3) and [back to 1](do:value=b=1).
</source>
        <translation>两个加法和一个乘法：有两条路径汇合的最小的图。前向时，每个运算给出它的值；反向时，每个运算把收到的量乘以自己的导数再传下去。

**观察**：b。它经过 c 和 d 到达 e，所以 [de/db](do:go=de/db) 是两条路径之和：2 · 1 + 3 · 1 = 5。从 a 出发[只有一条](do:go=de/da)，2 · 1。

**尝试**：[对 b 的前向模式](do:wrt=b)。它也给出 5，却没有给出关于 a 的任何信息；为此需要[另算一遍](do:wrt=a)。[反向](do:mode=reverse)一遍就给出两者：所以只有一个损失而有成千上万个权重的网络采用反向求导。

**预期**：无论 a 和 b 是多少，de/da = d，de/db = c + d。拖动 b 观察，或把它设为 [3](do:value=b=3)，再[改回 1](do:value=b=1)。
</translation>
    </message>
    <message>
        <source>Three operations</source>
        <translation>三个运算</translation>
    </message>
    <message>
        <source>e = (a + b) · (b + 1), written so that every step has a name: c and d are sums, e is their product. An arrow says who needs whom.

**Look at** b: two arrows leave it. Everything that follows is about what that means.</source>
        <translation>e = (a + b) · (b + 1)，写成每一步都有名字的形式：c 和 d 是和，e 是它们的乘积。箭头表示谁需要谁。

**观察**：b 有两个箭头离开。接下来的一切都是关于这意味着什么。</translation>
    </message>
    <message>
        <source>Forward: every node needs only its neighbors</source>
        <translation>前向：每个节点只需要它的邻居</translation>
    </message>
    <message>
        <source>a = 2 and b = 1 are given. [c = 3](do:go=c), [d = 2](do:go=d), and with these [e = 6](do:go=e). No node knows the whole formula; each knows what arrives and what to do with it.

**Try** [b = 3](do:value=b=3) and [back](do:value=b=1): what depends on b changes, and nothing else.</source>
        <translation>a = 2 和 b = 1 是给定的。[c = 3](do:go=c)，[d = 2](do:go=d)，由此得 [e = 6](do:go=e)。没有节点知道整个公式；每个节点只知道到达的是什么、该拿它做什么。

**尝试**：[b = 3](do:value=b=3) 再[改回](do:value=b=1)。只有依赖于 b 的值改变，其他都不变。</translation>
    </message>
    <message>
        <source>Backward: what each node knows about itself</source>
        <translation>反向：每个节点对自己所知道的</translation>
    </message>
    <message>
        <source>A product passes on to each factor the other one: if c grows by a little, e grows by d = 2 times that. So [de/dc = 2](do:go=de/dc) and [de/dd = 3](do:go=de/dd). A sum passes on what it gets, times 1. These little derivatives stand on the arrows; none of them needs to know where the arrow before it came from.</source>
        <translation>乘积传给每个因子的是另一个因子：如果 c 增大一点，e 就增大它的 d = 2 倍。所以 [de/dc = 2](do:go=de/dc)，[de/dd = 3](do:go=de/dd)。和把收到的量乘以 1 传下去。这些小导数写在箭头上；它们都不需要知道前面的箭头来自何处。</translation>
    </message>
    <message>
        <source>Where two paths join, they are added</source>
        <translation>两条路径汇合处，导数相加</translation>
    </message>
    <message>
        <source>b reaches e by way of c and by way of d. Along a path the derivatives on the arrows are multiplied: 1 · 2 = 2 by way of c, 1 · 3 = 3 by way of d. Both count, so [de/db = 5](do:go=de/db). [From a](do:go=de/da) only one path leads to e: de/da = 2.

**Try** it: [b = 1.1](do:value=b=1.1) makes e = 6.51, which is 5 · 0.1 more and a little, since a product of two sums is no straight line. [Back to 1](do:value=b=1).</source>
        <translation>b 经过 c 和 d 到达 e。沿一条路径，箭头上的导数相乘：经过 c 是 1 · 2 = 2，经过 d 是 1 · 3 = 3。两者都算，所以 [de/db = 5](do:go=de/db)。[从 a](do:go=de/da) 只有一条路径通往 e：de/da = 2。

**尝试**：[b = 1.1](do:value=b=1.1) 使 e = 6.51，比原来多 5 · 0.1 再多一点，因为两个和的乘积不是直线。[回到 1](do:value=b=1)。</translation>
    </message>
    <message>
        <source>The other direction costs more</source>
        <translation>另一个方向代价更高</translation>
    </message>
    <message>
        <source>Forward mode begins at an input instead: how fast does everything change when b does? c by 1, d by 1, e by 5: the same 5, but nothing about a. For that [another pass](do:wrt=a) is needed, and one more for every further input. [Backward](do:mode=reverse), one pass gives them all.

A network has one loss and thousands of weights, which are its inputs here. That is why networks go the way back.</source>
        <translation>前向模式则从输入开始：b 变化时，其他一切变化多快？c 为 1，d 为 1，e 为 5：同样是 5，却没有关于 a 的信息。为此需要[另算一遍](do:wrt=a)，每多一个输入就多一遍。[反向](do:mode=reverse)一遍就给出全部。

网络有一个损失和成千上万个权重，权重在这里就是输入。所以网络走反向的路。</translation>
    </message>
    <message>
        <source>The lecture prints 2·1 + 3·1 and leaves the sum, 5, unwritten.</source>
        <translation>讲义上印的是 2·1 + 3·1，没有写出和 5。</translation>
    </message>
    <message>
        <source>The product s = x·y is computed once and used twice, in p and in q. Backward it is the same: what comes back from p and from q is added up at s first, and goes on to x and y only once.

**Look at** [df/ds](do:go=df/ds) = 3 · 1 + 8 · 1 = 11. All paths from s to f are in this one number, and df/dy needs nothing else of what lies behind s.

**Try** `f = (x*y + x) * (x*y - y)`. It is the same function with the same derivatives, but the product is worked out twice, and so is its way back. Then try `b = a*a; c = b*b; d = c*c`: the eighth power takes three multiplications, while 2 · 2 · 2 = 8 paths lead from a to d. Nobody has to walk along them one by one.

**Expect** [df/dx](do:go=df/dx) = 11 · 3 + 3 = 36 and df/dy = 11 · 2 − 8 = 14.
</source>
        <translation>乘积 s = x·y 只计算一次，却在 p 和 q 中使用了两次。反向也一样：从 p 和 q 传回的量先在 s 处相加，然后只向 x 和 y 传一次。

**观察**：[df/ds](do:go=df/ds) = 3 · 1 + 8 · 1 = 11。从 s 到 f 的所有路径都在这一个数里，df/dy 不再需要 s 后面的任何东西。

**尝试**：`f = (x*y + x) * (x*y - y)`。它是同一个函数，导数也相同，但乘积要计算两次，回传也要两次。再试 `b = a*a; c = b*b; d = c*c`：八次幂只用三次乘法，而从 a 到 d 有 2 · 2 · 2 = 8 条路径。没有人需要逐条走一遍。

**预期**：[df/dx](do:go=df/dx) = 11 · 3 + 3 = 36，df/dy = 11 · 2 − 8 = 14。
</translation>
    </message>
    <message>
        <source>The loss of a sigmoid whose target is 0, once as the definition says, −ln(1 − p), and once straight from z as softplus(z) = ln(1 + exp(z)). On paper both are the same, so their difference e is 0, and so is its derivative.

**Look at** 1 − p. At z = 36 the probability is 0.9999999999999998, next to the last number below 1 that a computer has (it is written as 1−2.2e−16 here), and what is left of 1 − p is one digit. The loss is wrong by 0.044, and so is its derivative: differentiate J1, and dJ1/dz is 1.0446, although on paper it is p, which is never more than 1.

**Try** [z = 5](do:value=z=5), where e is still as good as 0, then [z = 20](do:value=z=20) and [z = 30](do:value=z=30), and see how the digits go.

**Expect** z = 37 to be refused: p is exactly 1 there, and the logarithm of 0 does not exist. The second way is good for any z. It is the one by which networks compute this loss here.
</source>
        <translation>目标为 0 的 sigmoid 的损失，一次按定义计算，−ln(1 − p)，一次直接由 z 计算，softplus(z) = ln(1 + exp(z))。在纸面上两者相同，所以它们的差 e 为 0，其导数也为 0。

**观察**：1 − p。在 z = 36 处，概率为 0.9999999999999998，即计算机所能表示的小于 1 的数中的倒数第二个（这里写作 1−2.2e−16），1 − p 只剩一位数字。损失错了 0.044，导数也一样：对 J1 求导，dJ1/dz 为 1.0446，而在纸面上它就是 p，从不大于 1。

**尝试**：[z = 5](do:value=z=5)，那里 e 还几乎为 0，然后是 [z = 20](do:value=z=20) 和 [z = 30](do:value=z=30)，看各位数字如何丢失。

**预期**：z = 37 会被拒绝：那里 p 正好为 1，而 0 的对数不存在。第二种方式对任何 z 都可行。这里的网络就用它计算这个损失。
</translation>
    </message>
    <message>
        <source>A recurrence, unrolled for two steps</source>
        <translation>展开两步的循环</translation>
    </message>
    <message>
        <source>The well-known example with biases, two outputs, squared error</source>
        <translation>带偏置、两个输出和平方误差的著名例子</translation>
    </message>
    <message>
        <source>What is given</source>
        <translation>已知的数</translation>
    </message>
    <message>
        <source>Two inputs, 0.05 and 0.10; two hidden neurons, two outputs, each with a bias; the targets 0.01 and 0.99. It is the example that many have learned backpropagation from, so its numbers can be compared.

What the usual text calls w₁ … w₄ is the first matrix read column by column: [w₁](do:select=W[1][0,0]) and [w₂](do:select=W[1][1,0]) lead to h₁, [w₃](do:select=W[1][0,1]) and [w₄](do:select=W[1][1,1]) to h₂. [w₅](do:select=W[2][0,0]) leads from h₁ to o₁.</source>
        <translation>两个输入 0.05 和 0.10；两个隐藏神经元，两个输出，各有一个偏置；目标为 0.01 和 0.99。许多人就是从这个例子学会反向传播的，所以它的数可以对照。

通常文本中称为 w₁ … w₄ 的，是按列读取的第一个矩阵：[w₁](do:select=W[1][0,0]) 和 [w₂](do:select=W[1][1,0]) 通向 h₁，[w₃](do:select=W[1][0,1]) 和 [w₄](do:select=W[1][1,1]) 通向 h₂。[w₅](do:select=W[2][0,0]) 从 h₁ 通向 o₁。</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前向</translation>
    </message>
    <message>
        <source>h₁ gets 0.05 · 0.15 + 0.10 · 0.20 + 0.35 = [0.3775](do:go=z[1][0]) and answers [0.5933](do:go=a[1][0]); h₂ [0.5969](do:go=a[1][1]). The outputs are [0.7514](do:go=a[2][0]) and [0.7729](do:go=a[2][1]).

**Look at** which of them is worse: the first should be 0.01, the second 0.99.</source>
        <translation>h₁ 得到 0.05 · 0.15 + 0.10 · 0.20 + 0.35 = [0.3775](do:go=z[1][0])，回答 [0.5933](do:go=a[1][0])；h₂ 回答 [0.5969](do:go=a[1][1])。输出为 [0.7514](do:go=a[2][0]) 和 [0.7729](do:go=a[2][1])。

**观察**：哪个更差。第一个应为 0.01，第二个应为 0.99。</translation>
    </message>
    <message>
        <source>The error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Half the squared distance, for both outputs: 0.2748 for the first, 0.0236 for the second, together [0.298371109](do:go=J). More than nine tenths of the error are the first one's, so most of what follows is about getting o₁ down.</source>
        <translation>两个输出的距离平方的一半：第一个 0.2748，第二个 0.0236，合计 [0.298371109](do:go=J)。九成以上的误差来自第一个，所以接下来主要是要把 o₁ 降下来。</translation>
    </message>
    <message>
        <source>The last layer: w₅</source>
        <translation>最后一层：w₅</translation>
    </message>
    <message>
        <source>Three factors: [o₁ is 0.7414 too high](do:go=dJ/da[2][0]), the slope of its sigmoid is 0.1868, so [0.1385](do:go=dJ/dz[2][0]) arrives at its sum; times h₁ = 0.5933, that is [∂E/∂w₅ = 0.08217](do:go=dJ/dW[2][0,0]).

The rate is 0.5: [w₅ becomes 0.40 − 0.5 · 0.08217](do:go=newW[2][0,0]) = 0.35891648. The weight to the other output, from the same h₁, goes the other way, to [0.51130127](do:go=newW[2][0,1]): o₂ is too low.</source>
        <translation>三个因子：[o₁ 高了 0.7414](do:go=dJ/da[2][0])，其 sigmoid 的斜率为 0.1868，所以 [0.1385](do:go=dJ/dz[2][0]) 到达它的和；乘以 h₁ = 0.5933，即 [∂E/∂w₅ = 0.08217](do:go=dJ/dW[2][0,0])。

学习率为 0.5：[w₅ 变为 0.40 − 0.5 · 0.08217](do:go=newW[2][0,0]) = 0.35891648。从同一个 h₁ 通向另一个输出的权重则朝反方向变为 [0.51130127](do:go=newW[2][0,1])：o₂ 太低。</translation>
    </message>
    <message>
        <source>The hidden layer: two outputs pull at h₁</source>
        <translation>隐藏层：两个输出都在拉 h₁</translation>
    </message>
    <message>
        <source>h₁ is heard by both outputs, so both have a say: 0.0554 from o₁, which wants it smaller, −0.0190 from o₂, which wants it larger. The sum is [0.03635](do:go=dJ/da[1][0]). The panel lists the two paths.

Times the slope 0.2413 of h₁ and times the input 0.05, little is left for [w₁: 0.000438568](do:go=dJ/dW[1][0,0]); it becomes [0.149780716](do:go=newW[1][0,0]).</source>
        <translation>h₁ 传给两个输出，所以两者都有发言权：o₁ 贡献 0.0554，希望它变小；o₂ 贡献 −0.0190，希望它变大。和为 [0.03635](do:go=dJ/da[1][0])。面板列出了这两条路径。

乘以 h₁ 的斜率 0.2413，再乘以输入 0.05，留给 w₁ 的所剩无几：[0.000438568](do:go=dJ/dW[1][0,0])；它变为 [0.149780716](do:go=newW[1][0,0])。</translation>
    </message>
    <message>
        <source>One number, proved</source>
        <translation>验证一个数</translation>
    </message>
    <message>
        <source>Is 0.000438568 right? The proof does not know the chain rule: it moves w₁ a little to either side, computes the error anew, and divides the difference by the way. All twelve numbers of the gradient can be tested like that; backpropagation gets them from one walk back.</source>
        <translation>0.000438568 对吗？验证不知道链式法则：它把 w₁ 向两侧各移动一点，重新计算误差，再用差除以移动的距离。梯度的全部十二个数都可以这样检验；反向传播则走一趟回程就得到它们。</translation>
    </message>
    <message>
        <source>Ten thousand times</source>
        <translation>一万次</translation>
    </message>
    <message>
        <source>After the first update the error is 0.2805, after the hundredth 0.0061, after 10 000 it is 0.00000245, and the outputs are 0.0116 and 0.9885.

The usual text has 0.0159 and 0.9841 there: it leaves the biases as they are. Here they learn, too, which makes it easier; [the bias of o₁](do:select=b[2][0]) alone went from 0.60 to −2.34.</source>
        <translation>第一次更新后误差为 0.2805，第一百次后为 0.0061，10 000 次后为 0.00000245，输出为 0.0116 和 0.9885。

通常的文本在那里得到 0.0159 和 0.9841：它让偏置保持不变。这里偏置也学习，因而更容易；仅 [o₁ 的偏置](do:select=b[2][0])就从 0.60 变为 −2.34。</translation>
    </message>
    <message>
        <source>A plane</source>
        <translation>平面</translation>
    </message>
    <message>
        <source>Two clouds, a small network: solved within ten epochs</source>
        <translation>两个簇，一个小网络：十个轮次内解决</translation>
    </message>
    <message>
        <source>Two clouds of samples, one at the lower left and one at the upper right. As playgrounds do it, the classes are the targets −1 and 1, the output is a tanh, and the loss is half the squared error; half of the 500 samples are held back for testing.

**Look at** how soon it is over: [after ten epochs](do:run=250) nearly all samples are right, and [the rest of the training](do:run=stop) only makes the output steeper between the clouds.

**Try** to remove both hidden layers. One neuron is enough here, since a straight line separates the clouds. From the seed 8 it waits for more than 50 epochs: there it begins with every sample on the wrong side, and its tanh so saturated that hardly any gradient comes through. Or raise the noise to 0.5: the clouds overlap, and larger networks, too, get no further than 88 % on samples they have not seen.

**Expect** a test accuracy of 95 % and more within 10 epochs, from each of the seeds 0 to 19.
</source>
        <translation>两团样本，一团在左下，一团在右上。与常见的演练场 (playground) 一样，类别的目标为 −1 和 1，输出为 tanh，损失为平方误差的一半；500 个样本中有一半留作测试。

**观察**：它多快就结束了。[十个轮次后](do:run=250)几乎所有样本都对，[其余的训练](do:run=stop)只是让两团之间的输出更陡。

**尝试**：移除两个隐藏层。这里一个神经元就够了，因为一条直线就能分开两个簇。用种子 8 时，它要等 50 多个轮次：那里一开始每个样本都在错误的一侧，而且 tanh 十分饱和，几乎没有梯度通过。或把噪声提高到 0.5：两个簇重叠，更大的网络在没见过的样本上也不超过 88 %。

**预期**：用 0 到 19 的每个种子，10 个轮次内测试准确率达到 95 % 以上。
</translation>
    </message>
    <message>
        <source>A disk in a ring: hidden neurons make a closed curve of cuts</source>
        <translation>圆环中的圆盘：隐藏神经元用切割线围成闭合曲线</translation>
    </message>
    <message>
        <source>One class fills a disk, the other a ring around it: no straight line separates them, so a hidden layer has to make a closed curve out of straight cuts. As playgrounds do it, the classes are the targets −1 and 1, the output is a tanh, and the loss is half the squared error; half of the 500 samples are held back for testing.

**Look at** the pictures in the four hidden neurons. Each is a soft step across the plane; together they enclose the disk, like the sides of a polygon.

**Try** one hidden layer, with two, then with three units. Two cuts leave the boundary open (80 to 84 %), three close it from most seeds. Or take x1^2 and x2^2 as the only inputs: now a circle is a straight line, and one neuron can do it.

**Expect** a test accuracy of 95 % and more within [300 epochs](do:run=stop) from 18 of the seeds 0 to 19. The seeds 5 and 11 stay at 88 to 89 % on a plateau; they get there too, after some 400 and 800 epochs.
</source>
        <translation>一个类别填满圆盘，另一个是围绕它的圆环：没有直线能分开它们，所以隐藏层必须用直的切割线围成闭合曲线。与常见的演练场 (playground) 一样，类别的目标为 −1 和 1，输出为 tanh，损失为平方误差的一半；500 个样本中有一半留作测试。

**观察**：四个隐藏神经元中的图像。每个都是横跨平面的柔和阶跃；它们合起来像多边形的边一样围住圆盘。

**尝试**：一个隐藏层，先用两个单元，再用三个。两条切割线使边界敞开（80 到 84 %），三条在多数种子下能使它闭合。或只用 x1^2 和 x2^2 作为输入：这时圆成了直线，一个神经元就能做到。

**预期**：0 到 19 的种子中有 18 个在 [300 个轮次](do:run=stop)内测试准确率达到 95 % 以上。种子 5 和 11 停在 88 到 89 % 的平台期；它们也能达到，分别在约 400 和 800 个轮次之后。
</translation>
    </message>
    <message>
        <source>Opposite corners belong together: what a single neuron cannot do</source>
        <translation>对角同属一类：单个神经元做不到的事</translation>
    </message>
    <message>
        <source>Four squares of samples: one class where x₁ and x₂ have the same sign, the other where they do not. It is the problem that a single neuron cannot solve, and that made hidden layers necessary. As playgrounds do it, the classes are the targets −1 and 1, the output is a tanh, and the loss is half the squared error; half of the 500 samples are held back for testing.

**Look at** the first hidden layer: each neuron cuts the plane once, and the second layer joins the cuts to opposite corners.

**Try** a single hidden layer with two units: from the seeds 0 to 9 it gets stuck between 65 and 89 %. Or give the network x1*x2 as its only input, and no hidden layer: the product's sign is the answer.

**Expect** a test accuracy of 95 % and more within [300 epochs](do:run=stop) from each of the seeds 0 to 19.
</source>
        <translation>四个方块的样本：x₁ 与 x₂ 同号的为一类，异号的为另一类。这就是单个神经元无法解决、因而使隐藏层成为必要的问题。与常见的演练场 (playground) 一样，类别的目标为 −1 和 1，输出为 tanh，损失为平方误差的一半；500 个样本中有一半留作测试。

**观察**：第一个隐藏层。每个神经元把平面切一刀，第二层把这些切割合并成对角。

**尝试**：只用一个含两个单元的隐藏层。用种子 0 到 9，它卡在 65 到 89 % 之间。或让网络只有 x1*x2 一个输入，没有隐藏层：乘积的符号就是答案。

**预期**：用 0 到 19 的每个种子，[300 个轮次](do:run=stop)内测试准确率达到 95 % 以上。
</translation>
    </message>
    <message>
        <source>Untrained: what a network says before it has learned</source>
        <translation>未经训练：网络在学习之前说什么</translation>
    </message>
    <message>
        <source>The points of exclusive or, ten hidden sigmoids and one output, with the random weights of the notebook that this is from. Nothing is trained yet.

**Look at** the histogram of the outputs, with the line at 0.5 above which an output means class 1. All 100 outputs lie between 0.069 and 0.197: whatever it is shown, this network says no, and is right for half of the points.

**Try** other seeds for other first weights. Then train: [after 100 updates](do:run=100) the outputs have come to both sides of the line for 97 points, after 2000 for all.

**Expect** that a network begins with an opinion, and that it is about nothing.
</source>
        <translation>异或的点，十个隐藏的 sigmoid 和一个输出，使用原笔记本的随机权重。还没有训练任何东西。

**观察**：输出的直方图，以及 0.5 处的线，高于它的输出表示类别 1。100 个输出全都在 0.069 与 0.197 之间：无论给它看什么，这个网络都说“否”，对一半的点来说是对的。

**尝试**：其他种子，得到其他初始权重。然后训练：[100 次更新后](do:run=100)，97 个点的输出来到线的正确一侧，2000 次后全部如此。

**预期**：网络一开始就有看法，而这看法毫无根据。
</translation>
    </message>
    <message>
        <source>2-3-2 on four clouds: sigmoids wait on a plateau</source>
        <translation>2-3-2 网络与四团点：sigmoid 在平台期等待</translation>
    </message>
    <message>
        <source>The same points and weights with tanh: three times as fast</source>
        <translation>同样的点和权重，用 tanh：三倍的速度</translation>
    </message>
    <message>
        <source>Four clouds, and no line</source>
        <translation>四团点，没有直线</translation>
    </message>
    <message>
        <source>Opposite corners belong together, so no straight line parts the two classes. **Try** a hidden layer that is none, with [linear units](do:activation[1]=linear): two such layers are one. [After 500 updates](do:run=500) the loss is 0.692, as good as tossing a coin (ln 2 = 0.693), and 51 of the 100 points are right.

What a link changed is taken back when you go on.</source>
        <translation>对角同属一类，所以没有直线能分开两个类别。**尝试**：一个名不副实的隐藏层，用[线性单元](do:activation[1]=linear)。两个这样的层等于一层。[500 次更新后](do:run=500)损失为 0.692，与抛硬币相当 (ln 2 = 0.693)，100 个点中 51 个对。

链接所作的更改会在您继续时撤回。</translation>
    </message>
    <message>
        <source>What a hidden neuron is</source>
        <translation>隐藏神经元是什么</translation>
    </message>
    <message>
        <source>A hidden neuron is a line with two sides. h₁ adds up [0.578 x₁ − 0.054 x₂ − 0.673](do:go=z[1][0]); where that is 0 its line is, and tanh makes it −1 far on the one side and +1 far on the other. For the first point it is [−0.761](do:go=a[1][0]).

The output layer never sees x₁ and x₂, only the three answers. What the hidden layer has to do is to put the four clouds elsewhere, so that one line is enough there.</source>
        <translation>隐藏神经元是一条有两侧的直线。h₁ 计算 [0.578 x₁ − 0.054 x₂ − 0.673](do:go=z[1][0])；这个和为 0 之处就是它的直线，tanh 使它在一侧远处为 −1，在另一侧远处为 +1。对第一个点，它是 [−0.761](do:go=a[1][0])。

输出层从不直接看到 x₁ 和 x₂，只看到三个答案。隐藏层要做的，是把四团点移到别处，使一条直线就够用。</translation>
    </message>
    <message>
        <source>A plateau</source>
        <translation>平台期</translation>
    </message>
    <message>
        <source>300 updates, and 67 points are right, hardly more than the 63 at the beginning. **Look at** the bottom left: all of its 24 points are wrong, and 9 of the 25 on the top left.

The tiles say why. The second and the third neuron have found their lines, but both say the same on the whole left side; and the first one answers −0.86 on the bottom left and −0.78 on the top left. Nothing in the network can tell these two corners apart.</source>
        <translation>300 次更新后有 67 个点是对的，几乎不比开始时的 63 个多。**观察**：左下的 24 个点全错，左上的 25 个点错了 9 个。

小图说明了原因。第二个和第三个神经元找到了各自的直线，但两者在整个左侧说的都一样；而第一个在左下回答 −0.86，在左上回答 −0.78。网络中没有什么能区分这两个角。</translation>
    </message>
    <message>
        <source>And a way out</source>
        <translation>以及出路</translation>
    </message>
    <message>
        <source>All 100 are right. The first neuron has turned its line: its weight of x₂ was 0.12 at update 300 and is 1.12 now, and it answers −0.86 on the bottom left, but 0.74 on the top left.

Drag the history back to 300 and slowly forward, and watch its tile: it is around 416 that the border gives way. In the loss plot the plateau ends in a slope there.</source>
        <translation>100 个全对。第一个神经元转动了它的直线：它对 x₂ 的权重在更新 300 时为 0.12，现在是 1.12，它在左下回答 −0.86，在左上则回答 0.74。

把历史拖回 300，再慢慢向前，观察它的小图：边界在 416 附近松动。在损失曲线图中，平台期在那里以一段下坡结束。</translation>
    </message>
    <message>
        <source>Three questions</source>
        <translation>三个问题</translation>
    </message>
    <message>
        <source>The loss is 0.011. Each hidden neuron has become a question. The first: is the point above or below? (0.94 or more above, −0.94 or less below.) The second: is it anywhere but in the top right corner? (−0.90 there, 0.95 or more elsewhere.) The third asks the same about the bottom right.

The output adds up the answers. For class 0 it takes [3.17](do:select=W[2][0,0]) times the first, [2.53](do:select=W[2][1,0]) times the second, [−2.90](do:select=W[2][2,0]) times the third.</source>
        <translation>损失为 0.011。每个隐藏神经元都成了一个问题。第一个：点在上方还是下方？（上方为 0.94 或更大，下方为 −0.94 或更小。）第二个：它是否在右上角以外？（右上角为 −0.90，其他地方为 0.95 或更大。）第三个对右下角问同样的问题。

输出把这些答案相加。对类别 0，它取 [3.17](do:select=W[2][0,0]) 乘以第一个，[2.53](do:select=W[2][1,0]) 乘以第二个，[−2.90](do:select=W[2][2,0]) 乘以第三个。</translation>
    </message>
    <message>
        <source>Other activations, and fewer neurons</source>
        <translation>其他激活函数，以及更少的神经元</translation>
    </message>
    <message>
        <source>The same points and first weights, three activations. With ReLU all points are right after 306 updates, with tanh after 416, with sigmoids after 1462; drag the history, and all three go along. A sigmoid's slope is 1/4 at the most, and its answers are never around 0: the first layer's gradient begins with a norm of 0.013 there, of 0.076 with tanh.

**Try** two hidden neurons (in the form), and New weights some times: of the seeds 0 to 5 four get everything right within 4000 updates, and two stay at about 75 %. The third neuron is not needed. It helps.</source>
        <translation>同样的点和初始权重，三种激活函数。用 ReLU 时 306 次更新后所有点都对，用 tanh 时 416 次，用 sigmoid 时 1462 次；拖动历史，三者一起移动。sigmoid 的斜率最大为 1/4，它的答案从不在 0 附近：第一层梯度的范数一开始为 0.013，用 tanh 则为 0.076。

**尝试**：两个隐藏神经元（在表单中），并多次“重新抽取权重”。0 到 5 的种子中有四个在 4000 次更新内全对，两个停在约 75 %。第三个神经元并非必需，但有帮助。</translation>
    </message>
    <message>
        <source>The same with ReLU: faster still, and a border with corners</source>
        <translation>同样的实验用 ReLU：更快，边界有折角</translation>
    </message>
    <message>
        <source>2-4-10-4-1 sigmoids wait long on a slope before they bend</source>
        <translation>2-4-10-4-1 的 sigmoid 在斜坡上等待很久才弯曲</translation>
    </message>
    <message>
        <source>Two half circles that reach into one another, and a network 2-4-10-4-1 of sigmoids that learns to tell them apart, with the squared error, the learning rate 1 and all 200 samples in each update.

**Look at** the boundary. For the first 200 updates it hardly exists, then it becomes nearly straight, and after 1000 updates, where the notebook that this is from stops, it still is: the loss has fallen from 0.2537 to 0.0804, the accuracy is 88 %. That is what a single neuron reaches too (see [moons-linear](do:open=moons-linear)). The notebook's three pictures, true, predicted and rounded, are in the boundary panel under Samples: targets, answers, rounded answers; a cross marks the 24 that are wrong.

**Try** to [go on](do:run=1000): the long slope was not the end. Between update 1000 and 2000 the boundary bends around the moons, and all 200 samples are right. Reset, and try Adam with a learning rate of 0.05.

**Expect** that this training, like most, waits on plateaus; where it seems to be finished, the gradient panel says whether it is. The notebook computes with single precision, so what it prints differs from these numbers in the fourth to sixth digit.
</source>
        <translation>两个互相嵌入的半圆，以及一个 2-4-10-4-1 的 sigmoid 网络，它学习把两者分开，使用平方误差，学习率为 1，每次更新使用全部 200 个样本。

**观察**：边界。头 200 次更新中它几乎不存在，然后变得近乎笔直，到 1000 次更新时，即原笔记本停止之处，仍是如此：损失从 0.2537 降到 0.0804，准确率为 88 %。这也是单个神经元能达到的（见 [moons-linear](do:open=moons-linear)）。原笔记本的三幅图，即真实、预测和取整，在决策边界面板的“样本”下：目标、答案、取整的答案；叉号标出 24 个错误的样本。

**尝试**：[继续训练](do:run=1000)。那段长坡还不是终点。在第 1000 到 2000 次更新之间，边界绕着月牙弯曲，200 个样本全对。重置，再试学习率为 0.05 的 Adam。

**预期**：这次训练与多数训练一样，会在平台期等待；看似结束时，梯度面板会说明是否真的结束。原笔记本用单精度计算，所以它打印的数与这里的数在第四到第六位不同。
</translation>
    </message>
    <message>
        <source>Two spirals: too much for few neurons, unless the inputs help</source>
        <translation>两条螺旋：少量神经元难以胜任，除非输入帮忙</translation>
    </message>
    <message>
        <source>Two arms that wind around one another: the hardest of the toy data sets. As playgrounds do it, the classes are the targets −1 and 1, [the output](do:go=a[3][0]) is a tanh, and the loss is half the squared error; half of the 500 samples are held back for testing.

**Look at** the boundary. Six hidden neurons can bend it a few times, but not follow an arm for almost two turns: from the seeds 0 to 9 the test accuracy stays between 59 and 72 %.

**Try** layers of 8 and 6 units, and add sin(x1) and sin(x2) to the features: within 150 epochs it is solved, from each of the seeds 0 to 4. With more units alone, 8 and 8, it takes 600 epochs and more, and only some seeds get to 95 %.

**Expect** to need more than this network has. What a layer cannot make, a feature can give.
</source>
        <translation>两条互相缠绕的旋臂：最难的玩具数据集。与常见的演练场 (playground) 一样，类别的目标为 −1 和 1，[输出](do:go=a[3][0])为 tanh，损失为平方误差的一半；500 个样本中有一半留作测试。

**观察**：边界。六个隐藏神经元能让它弯曲几次，却不能跟随旋臂绕近两圈：用种子 0 到 9，测试准确率停在 59 到 72 % 之间。

**尝试**：8 个和 6 个单元的层，并把 sin(x1) 和 sin(x2) 加入特征：用 0 到 4 的每个种子，150 个轮次内都能解决。若只增加单元，用 8 和 8，则需要 600 个轮次以上，而且只有部分种子达到 95 %。

**预期**：需要比这个网络更多的东西。层做不出来的，特征可以给。
</translation>
    </message>
    <message>
        <source>Regression: a tilted plane made of curves</source>
        <translation>回归：由曲线构成的倾斜平面</translation>
    </message>
    <message>
        <source>Not classes but numbers: the target is (x₁ + x₂)/12, which lies between −1 and 1. The output is linear, the loss half the squared error; half of the 500 samples are held back for testing.

**Look at** the surface and at the residuals. A network of tanh has to build a plane from curves, so it is good in the middle and gives way at the corners.

**Try** to remove both hidden layers: one linear neuron has the plane exactly, and its two weights become 1/12 = 0.0833.

**Expect** R² above 0.98 on the test samples [after 300 epochs](do:run=stop), from each of the seeds 0 to 9.
</source>
        <translation>不是类别，而是数值：目标为 (x₁ + x₂)/12，介于 −1 与 1 之间。输出是线性的，损失为平方误差的一半；500 个样本中有一半留作测试。

**观察**：曲面和残差。tanh 网络必须用曲线搭建平面，所以它在中间很好，在四角则偏离。

**尝试**：移除两个隐藏层。一个线性神经元就能精确得到平面，它的两个权重变为 1/12 = 0.0833。

**预期**：用 0 到 9 的每个种子，[300 个轮次后](do:run=stop)测试样本上的 R² 高于 0.98。
</translation>
    </message>
    <message>
        <source>Regression: three hills and three hollows</source>
        <translation>回归：三座山丘和三个洼地</translation>
    </message>
    <message>
        <source>Three hills and three hollows, side by side: the target falls from 1 or −1 at the middle of each to 0 at a distance of 2. The output is linear, the loss half the squared error; half of the 500 samples are held back for testing.

**Look at** which hills the network finds. With four and two hidden units it has not enough to make six bumps, so it lays a wave through some of them.

**Try** two layers of eight units and 1500 epochs: R² on the test samples rises to 0.6 or 0.7. Watch whether the test loss follows the training loss.

**Expect** R² around 0.5 after [300 epochs](do:run=stop): half of what the targets vary is explained.
</source>
        <translation>三座山丘和三个洼地相邻排列：目标从各自中心的 1 或 −1 变到距离 2 处的 0。输出是线性的，损失为平方误差的一半；500 个样本中有一半留作测试。

**观察**：网络找到了哪些山丘。四个和两个隐藏单元不足以做出六个起伏，所以它让一道波浪穿过其中几个。

**尝试**：两个各八个单元的层和 1500 个轮次。测试样本上的 R² 升到 0.6 或 0.7。注意测试损失是否跟随训练损失。

**预期**：[300 个轮次](do:run=stop)后 R² 约为 0.5：目标的变化有一半得到解释。
</translation>
    </message>
    <message>
        <source>Many classes</source>
        <translation>多个类别</translation>
    </message>
    <message>
        <source>Three spirals, a hundred ReLUs, and a penalty on the weights</source>
        <translation>三条螺旋、一百个 ReLU 和权重的惩罚项</translation>
    </message>
    <message>
        <source>Three arms of 100 points, wound around one another for more than a turn each, a hidden layer of 100 ReLUs and a softmax for the three classes. The loss is the cross-entropy plus a penalty on all weights, with the biases among them, as the notebook has it that this is from.

**Look at** the regions of the three classes while it learns. Each ReLU is flat on one side of a line and rises on the other, so every border is made of straight pieces. The loss falls from 3.0272 to 0.6809; 0.2603 of that is the penalty, as much as at the start.

**Try** it without the penalty (L2 = 0): 93 % instead of 90 % after 5000 updates. Adam with the learning rate 0.01 gets to 93 % within 1000.

**Expect** 90 % of the 300 points [right after 5000 updates](do:run=stop), and no test: nothing is held back here. The notebook draws its first weights with the root of 2/2 + 1 where its text says 2/N; this is its code, not its text. Its arms wind for 8 radians, those of the course that it cites for 4.
</source>
        <translation>三条各 100 个点的旋臂互相缠绕，各绕一圈以上；一个含 100 个 ReLU 的隐藏层和三个类别的 softmax。损失是交叉熵加上对所有权重（包括偏置）的惩罚项，与原笔记本相同。

**观察**：学习过程中三个类别的区域。每个 ReLU 在一条直线的一侧平坦，在另一侧上升，所以每条边界都由直线段构成。损失从 3.0272 降到 0.6809；其中 0.2603 是惩罚项，与开始时一样多。

**尝试**：去掉惩罚项 (L2 = 0)。5000 次更新后是 93 % 而不是 90 %。学习率为 0.01 的 Adam 在 1000 次内达到 93 %。

**预期**：[5000 次更新后 300 个点中 90 % 正确](do:run=stop)，没有测试：这里没有留出数据。原笔记本抽取初始权重时用的是 2/2 + 1 的平方根，而它的文字说的是 2/N；这里采用它的代码而不是文字。它的旋臂绕 8 弧度，而它所引用的课程中绕 4 弧度。
</translation>
    </message>
    <message>
        <source>Three arms, a hundred neurons</source>
        <translation>三条旋臂，一百个神经元</translation>
    </message>
    <message>
        <source>300 points in three arms that are wound around one another, 100 hidden ReLUs, three outputs: 603 numbers to learn. Before it has learned anything, 80 points are right, fewer than by guessing, and the loss is 3.03, of which 2.76 is for its answers. If it said one third to everything, that would be ln 3 = 1.10. So it is worse than ignorant: it is wrong, and sure of it.

**Try** [a layer without an activation](do:activation[1]=linear): [after 1000 updates](do:run=1000) 131 points are right, and so they are after 5000.</source>
        <translation>互相缠绕的三条旋臂中有 300 个点，100 个隐藏的 ReLU，三个输出：要学 603 个数。在学习之前，有 80 个点是对的，比猜测还少，损失为 3.03，其中 2.76 来自它的答案。如果它对一切都回答三分之一，那就是 ln 3 = 1.10。所以它比无知更糟：它错了，而且还很确信。

**尝试**：[没有激活函数的层](do:activation[1]=linear)。[1000 次更新后](do:run=1000)有 131 个点是对的，5000 次后也还是这样。</translation>
    </message>
    <message>
        <source>200 updates</source>
        <translation>200 次更新</translation>
    </message>
    <message>
        <source>134 points are right. **Look at** the borders: straight pieces that meet at corners. A ReLU is flat on the one side of a line and rises on the other; a sum of a hundred of them is a landscape of flat facets, folded along a hundred lines, and a border is where two such landscapes cross.

12 of the hundred say 0 to all points, from the start: no gradient ever reaches them, and 88 have to do.</source>
        <translation>134 个点是对的。**观察**：边界是在折角处相接的直线段。ReLU 在直线的一侧平坦，在另一侧上升；一百个 ReLU 之和是由平面片构成的地形，沿一百条线折叠，而边界就是两个这样的地形相交之处。

一百个中有 12 个从一开始就对所有点回答 0：永远没有梯度到达它们，只能靠其余 88 个。</translation>
    </message>
    <message>
        <source>1000 updates</source>
        <translation>1000 次更新</translation>
    </message>
    <message>
        <source>213 points are right: the regions begin to wind. Of the 225 that are more than 0.25 from the middle 201 are right, of the 75 within only 12: there the arms come close to one another, and many folds are asked for in little room.</source>
        <translation>213 个点是对的：区域开始缠绕。离中心超过 0.25 的 225 个点中 201 个对，以内的 75 个中只有 12 个：那里各旋臂彼此靠近，在狭小的空间里需要许多折痕。</translation>
    </message>
    <message>
        <source>5000 updates</source>
        <translation>5000 次更新</translation>
    </message>
    <message>
        <source>269 of 300 are right, 90 %: all but 2 of those outside, 46 of the 75 in the middle. Of what it gets wrong the network is not sure: its highest probability is 0.45 there on average, and 0.70 over all.

The loss is 0.681; 0.260 of that has nothing to do with the points. It is the penalty: half of 0.001 times the sum of the squares of all 603 numbers.</source>
        <translation>300 个中 269 个对，即 90 %：外侧除 2 个以外全对，中间 75 个中对 46 个。网络对答错的点并不确信：那里它的最高概率平均为 0.45，而全部点平均为 0.70。

损失为 0.681；其中 0.260 与点无关。那是惩罚项：0.001 的一半，乘以全部 603 个数的平方和。</translation>
    </message>
    <message>
        <source>What the penalty is for</source>
        <translation>惩罚项的用处</translation>
    </message>
    <message>
        <source>It keeps the weights short, and short weights make soft borders. Set L2 in the form to 0, start over and train anew: 280 points are right after 5000 updates instead of 269. With 0.01 it is 128: now the weights are too short to fold anything.

So is it better without? On these points, yes. Whether on others nobody knows here, as none were held back. [The same with a third held back](do:open=spiral-200) is next in the library.</source>
        <translation>它使权重保持短小，而短小的权重使边界柔和。把表单中的 L2 设为 0，重新开始并再次训练：5000 次更新后有 280 个点对，而不是 269 个。用 0.01 则是 128 个：这时权重太短，什么也折不动。

那么没有它更好吗？对这些点来说是的。对其他点是否如此，这里无人知道，因为没有留出任何点。[留出三分之一的同样实验](do:open=spiral-200)是实验库中的下一个。</translation>
    </message>
    <message>
        <source>900 points in three spirals, a third of them held back</source>
        <translation>三条螺旋中的 900 个点，留出三分之一</translation>
    </message>
    <message>
        <source>The whole experiment of the notebook: 300 points in each of three arms, 200 ReLUs, and a third of the points that is never trained on. The points come from the generator.

**Look at** the two losses. They fall together, and the accuracy on the 300 points held back is that on the 600 learned from: this network has learned the arms, not the points.

**Try** 90 points instead of 900. The training accuracy becomes 100 % and that of the test falls to 67 %: now it has learned the points. More noise than 0.4 has another effect, as then the arms really overlap.

**Expect** a slow beginning: about 71 % after [1000 updates](do:run=1000), over 93 % after [2000](do:run=stop) and 96 % after 5000, each of them on points that it has never seen.
</source>
        <translation>原笔记本的完整实验：三条旋臂各 300 个点，200 个 ReLU，三分之一的点从不用于训练。点来自生成器。

**观察**：两个损失。它们一起下降，留出的 300 个点上的准确率与用于学习的 600 个点上的相同：这个网络学到的是旋臂，而不是点。

**尝试**：90 个点而不是 900 个。训练准确率变为 100 %，测试准确率降到 67 %：现在它学到的是点。大于 0.4 的噪声则有另一种影响，因为那时旋臂真的重叠。

**预期**：开始缓慢。[1000 次更新后](do:run=1000)约 71 %，[2000 次后](do:run=stop)超过 93 %，5000 次后 96 %，都是在它从未见过的点上。
</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Handwritten digits, 64-10-10: ten sigmoids get 77 % right</source>
        <translation>手写数字，64-10-10：十个 sigmoid 答对 77 %</translation>
    </message>
    <message>
        <source>1797 images of 8×8 pixels, each a number from 0 to 16. A network 64-10-10 learns from 1257 of them which digit they show; the other 540 are for testing. Ten sigmoids, a softmax, batches of 32, [20 000 updates](do:run=stop) with a learning rate of 0.01; split and first weights are the notebook's that this is from.

**Look at** the hidden layer at the start: weights between −1 and 1 times pixels up to 16, summed over 64 of them, are large, and 92 % of what the sigmoids say is within 0.01 of 0 or 1. There they are flat, so little comes back through them, and learning is slow.

**Try** smaller first weights (Xavier): 93.5 % of the test images instead of 77 %, and nothing else was changed. Adam with a learning rate of 0.001 gets to 89 %. Then open [digits-better](do:open=digits-better).

**Expect** about 77 % of the test images right and 84 % of the others. The notebook's own code gets 76.85 %, with slopes of the first layer that are slightly wrong; with the right ones it is 77.41 %. Which digits are taken for which, the confusion matrix says.
</source>
        <translation>1797 幅 8×8 像素的图像，每个像素是 0 到 16 的数。一个 64-10-10 网络从其中 1257 幅学习它们显示的是哪个数字；其余 540 幅用于测试。十个 sigmoid，一个 softmax，批次大小 32，[20 000 次更新](do:run=stop)，学习率 0.01；划分和初始权重取自原笔记本。

**观察**：开始时的隐藏层。−1 与 1 之间的权重乘以最大为 16 的像素，再对 64 个求和，结果很大，92 % 的 sigmoid 输出与 0 或 1 相差不到 0.01。它们在那里是平坦的，所以很少有梯度穿过它们传回，学习很慢。

**尝试**：较小的初始权重 (Xavier)。测试图像的准确率为 93.5 % 而不是 77 %，其他什么都没改。学习率为 0.001 的 Adam 达到 89 %。然后打开 [digits-better](do:open=digits-better)。

**预期**：测试图像约 77 % 正确，其余图像 84 %。原笔记本自己的代码得到 76.85 %，其第一层的斜率略有错误；用正确的斜率则为 77.41 %。哪些数字被当成哪些，由混淆矩阵说明。
</translation>
    </message>
    <message>
        <source>An image is 64 numbers</source>
        <translation>一幅图像是 64 个数</translation>
    </message>
    <message>
        <source>8×8 pixels, each from 0, no ink, to 16: the network gets them as 64 inputs in a row and does not know which are neighbors. Ten sigmoids, ten outputs, 760 numbers to learn, from 1257 images; 540 others are for testing.

The first image of this batch, in the tab Image, is a 9. [The answer](do:go=a[2][9]) for that is 0.05, and [the highest](do:go=a[2][0]) is 0.37, for 0. Over all it is right as often as by guessing, 10 %.</source>
        <translation>8×8 像素，每个从 0（无墨迹）到 16：网络把它们作为排成一行的 64 个输入，并不知道哪些相邻。十个 sigmoid，十个输出，要从 1257 幅图像学习 760 个数；另外 540 幅用于测试。

在“图像”标签页中，本批次的第一幅图像是 9。[对它的回答](do:go=a[2][9])是 0.05，而[最高的](do:go=a[2][0])是 0.37，给了 0。总的来说，它答对的比例与猜测相同，10 %。</translation>
    </message>
    <message>
        <source>Sums that are far too large</source>
        <translation>过大的和</translation>
    </message>
    <message>
        <source>The first weights lie between −1 and 1, and the pixels go up to 16. The sum of 64 such products is large: [−39.2](do:go=z[1][0]) for the first neuron here, and they go from −121 to 144. There a sigmoid is flat: 92 % of all their answers are within 0.01 of 0 or 1, and the slope is 0.009 on average, where it could be 0.25.

**Predict**: what does that mean for the way back?</source>
        <translation>初始权重在 −1 与 1 之间，而像素最大为 16。64 个这样的乘积之和很大：这里第一个神经元为 [−39.2](do:go=z[1][0])，范围从 −121 到 144。sigmoid 在那里是平坦的：它们的全部答案中有 92 % 与 0 或 1 相差不到 0.01，斜率平均为 0.009，而它本可达到 0.25。

**预测**：这对回传意味着什么？</translation>
    </message>
    <message>
        <source>A slow start</source>
        <translation>缓慢的开始</translation>
    </message>
    <message>
        <source>1000 updates, 25 times through all images: 23 % are right, 20 % of those for testing. What gets past the flat sigmoids to the first layer is little. Most of what is learned so far, the ten outputs have learned from ten numbers that were there by chance.</source>
        <translation>1000 次更新，相当于把所有图像过了 25 遍：23 % 正确，测试图像为 20 %。越过平坦的 sigmoid 到达第一层的量很少。到目前为止，学到的东西大部分是十个输出从十个偶然存在的数中学来的。</translation>
    </message>
    <message>
        <source>20 000 updates: 77 of 100</source>
        <translation>20 000 次更新：100 幅中对 77 幅</translation>
    </message>
    <message>
        <source>84 % of the images are right, and of the 540 others 415, that is 77 %. **Look at** the confusion matrix, in the tab beside it: of 56 eights, 34 are taken for a five and 3 for what they are. Ten neurons that are on or off are little to tell ten digits apart.

What is right for the images it learned from is not as right for others: the gap of 7 points is overfitting, small as this network is.</source>
        <translation>84 % 的图像正确，另外 540 幅中有 415 幅，即 77 %。**观察**：旁边标签页中的混淆矩阵。56 个 8 中有 34 个被当成 5，只有 3 个被正确识别。用十个非开即关的神经元来区分十个数字，实在太少。

对所学图像正确的，对其他图像未必同样正确：7 个百分点的差距就是过拟合，尽管这个网络很小。</translation>
    </message>
    <message>
        <source>One number makes the difference</source>
        <translation>一个数造成的差别</translation>
    </message>
    <message>
        <source>If little gets through, take longer steps: [the rate 0.1](do:rate=0.1) instead of 0.01, and [2000 updates](do:run=2000). That is 78 % of the test images instead of 41 % after as many, and 88 % after 20 000.

Or do not let the sums get so large in the first place: with Xavier as the initializer (in the form), and nothing else changed, it is 93.5 % after 20 000. [Done better](do:open=digits-better) puts all of this together: 98.5 % within a second.</source>
        <translation>如果通过的量很少，就迈更大的步：[学习率 0.1](do:rate=0.1) 而不是 0.01，并[更新 2000 次](do:run=2000)。测试图像的准确率为 78 %，而不是同样次数后的 41 %；20 000 次后为 88 %。

或者一开始就不让和变得那么大：把初始化设为 Xavier（在表单中），其他什么都不改，20 000 次更新后为 93.5 %。[做得更好](do:open=digits-better)把这一切结合起来：一秒之内 98.5 %。</translation>
    </message>
    <message>
        <source>The same digits, done better: 98 % within a second</source>
        <translation>同样的数字，做得更好：一秒之内 98 %</translation>
    </message>
    <message>
        <source>The notebook ends with the question whether you can beat its 77 %. Here are [the same digits](do:open=digits) and the same split, 64 tanh units instead of ten sigmoids, first weights that fit their number (Xavier), Adam, and a penalty on large weights.

**Look at** the accuracy of the test: 83 % after the first of 30 epochs, 96 % after five. [The whole training](do:run=stop) takes less than a second.

**Try** it without the penalty (L2 = 0): the training loss falls to a fifth of what it was, and the test gets no better. Other seeds: of the first six, all end above 97 %.

**Expect** 98.5 % of the 540 test images right: eight are not. Look at those; some are hard for people, too.
</source>
        <translation>原笔记本以一个问题结束：你能否超过它的 77 %？这里是[同样的数字](do:open=digits)和同样的划分，用 64 个 tanh 单元代替十个 sigmoid，用与单元数相称的初始权重 (Xavier)、Adam，以及对大权重的惩罚项。

**观察**：测试准确率。30 个轮次中，第一个之后为 83 %，五个之后为 96 %。[整个训练](do:run=stop)不到一秒。

**尝试**：去掉惩罚项 (L2 = 0)。训练损失降到原来的五分之一，而测试并没有更好。换其他种子：前六个最终都超过 97 %。

**预期**：540 幅测试图像中 98.5 % 正确：错了八幅。看看它们；有些对人来说也很难。
</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>哪里会出错</translation>
    </message>
    <message>
        <source>Without activations the numbers grow with each layer</source>
        <translation>没有激活函数时，数逐层增大</translation>
    </message>
    <message>
        <source>A network 3-4-10-20-50-2 without activations, all of whose weights are drawn from the standard normal distribution, and one sample.

**Look at** the size of the numbers. As the root of the mean square, it is 1.3 in the first layer, then 2.3, 7.4, 32 and 391 in the last. Each layer adds up n numbers with random signs, which multiplies the size by about √n.

**Try** Xavier as the initializer: it divides by that √n, and all layers keep numbers around 0.5. Then the learning rate 0.01 is fine. With these weights [0.00001](do:rate=0.00001) already is too much: after six updates the numbers are too large for the computer.

**Expect** that depth adds nothing here: a product of matrices is one matrix, so all of these layers together are one linear layer. What makes depth worth anything are the activations ([deep-tanh](do:open=deep-tanh), [deep-relu](do:open=deep-relu)).
</source>
        <translation>一个没有激活函数的 3-4-10-20-50-2 网络，所有权重取自标准正态分布，以及一个样本。

**观察**：数的大小。以均方根计，第一层为 1.3，然后是 2.3、7.4、32，最后一层为 391。每层把 n 个符号随机的数相加，使大小约乘以 √n。

**尝试**：把初始化设为 Xavier。它除以这个 √n，所有层的数都保持在 0.5 左右。这时学习率 0.01 正合适。用现在的权重，[0.00001](do:rate=0.00001) 就已经太大：六次更新后，数就大到计算机无法表示。

**预期**：深度在这里毫无增益。矩阵的乘积是一个矩阵，所以所有这些层合起来就是一个线性层。使深度有价值的是激活函数（[deep-tanh](do:open=deep-tanh)、[deep-relu](do:open=deep-relu)）。
</translation>
    </message>
    <message>
        <source>Six layers of sigmoids squeeze everything to a constant</source>
        <translation>六层 sigmoid 把一切压缩成常数</translation>
    </message>
    <message>
        <source>One input x, hidden layers of 4, 10, 30, 10 and 4 softmax units, and one output; all weights are from the standard normal distribution, 100 inputs from −3 to 3. The targets, a wave between 0 and 1, are ours: the notebook that this is from only looks at what comes out.

**Look at** the curve, what the network says to every x: it is nearly constant, from 0.584 to 0.593. In each layer the outputs share a total of 1, and the more units there are the less is left for each. The output itself is linear, as the softmax of one number is always 1.

**Side by side** with it run sigmoids, tanh and cosines in all layers, from the same first weights ([deep-sigmoid](do:open=deep-sigmoid), [deep-tanh](do:open=deep-tanh), [deep-cos](do:open=deep-cos)).

**Try** Adam with the same learning rate: a loss of 0.003, so this network can do it, too.

**Expect** the loss 0.129, that of the mean. The gradient's norm is 0.09 in the last layer and 0.0016 in the first. The notebook's softmax divides by the sum over all 100 samples at once; here each sample has a softmax of its own.
</source>
        <translation>一个输入 x，含 4、10、30、10 和 4 个 softmax 单元的隐藏层，以及一个输出；所有权重取自标准正态分布，100 个输入从 −3 到 3。目标是 0 与 1 之间的一个波形，由我们自拟：原笔记本只看输出是什么。

**观察**：曲线，即网络对每个 x 的回答。它几乎恒定，从 0.584 到 0.593。每一层的输出分享总和 1，单元越多，留给每个的就越少。输出层本身是线性的，因为单个数的 softmax 总是 1。

**并排比较**：旁边以相同的初始权重运行各层均为 sigmoid、tanh 和余弦的网络（[deep-sigmoid](do:open=deep-sigmoid)、[deep-tanh](do:open=deep-tanh)、[deep-cos](do:open=deep-cos)）。

**尝试**：学习率相同的 Adam。损失为 0.003，所以这个网络也能做到。

**预期**：损失 0.129，即均值的损失。梯度的范数在最后一层为 0.09，在第一层为 0.0016。原笔记本的 softmax 一次除以全部 100 个样本之和；这里每个样本有自己的 softmax。
</translation>
    </message>
    <message>
        <source>The network and the samples of the experiment vanishing-gradient, with ReLU in the six hidden layers and weights drawn as He and others proposed for it. The slope of a ReLU is 1 or 0: what comes through comes through whole.

**Look at** the gradient of each layer. Over all training samples the norm of ∂J/∂W is at the start 0.09 in the last layer and 0.02 in the first, 5 times less instead of 12 000 times; those of a batch, which the bars show, are alike. Its neighbor is [vanishing-gradient](do:open=vanishing-gradient).

**Try** the initializer xavier_normal, which is made for other activations, or sigmoids in the hidden layers, and compare the first values of the gradients.

**Expect** that all training samples are right within [300 updates](do:run=300), from each of the seeds 0 to 4.
</source>
        <translation>实验 vanishing-gradient 的网络和样本，六个隐藏层使用 ReLU，权重按 He 等人为它提出的方法抽取。ReLU 的斜率为 1 或 0：通过的就完整通过。

**观察**：各层的梯度。对全部训练样本，∂J/∂W 的范数开始时在最后一层为 0.09，在第一层为 0.02，相差 5 倍而不是 12 000 倍；条形所显示的各批次的范数也相近。旁边是 [vanishing-gradient](do:open=vanishing-gradient)。

**尝试**：为其他激活函数设计的初始化 xavier_normal，或在隐藏层使用 sigmoid，并比较梯度的最初值。

**预期**：用 0 到 4 的每个种子，[300 次更新](do:run=300)内所有训练样本都答对。
</translation>
    </message>
    <message>
        <source>Six layers of tanh make a step, and learn all the same</source>
        <translation>六层 tanh 形成阶跃，但仍能学习</translation>
    </message>
    <message>
        <source>Six layers of ReLU: too steep, and dead after one update</source>
        <translation>六层 ReLU：太陡，一次更新后就死亡</translation>
    </message>
    <message>
        <source>Six layers of cosines: waves within waves</source>
        <translation>六层余弦：波中有波</translation>
    </message>
    <message>
        <source>Five layers of softmax: the more units, the less for each</source>
        <translation>五层 softmax：单元越多，每个得到的越少</translation>
    </message>
    <message>
        <source>Six layers of sigmoids: the first one never learns</source>
        <translation>六层 sigmoid：第一层永远学不到东西</translation>
    </message>
    <message>
        <source>A disk in a ring, and six hidden layers of six sigmoids. On its way back the gradient is multiplied in every layer by the slope of a sigmoid, which is 1/4 at the most.

**Look at** the gradient of each layer. Over all training samples the norm of ∂J/∂W is at the start 0.06 in the last layer and 0.000005 in the first, 12 000 times less; the bars show those of each batch, which differ, but as widely. The first layers do not learn, the last one can only learn the mean: the loss stays at ln 2 = 0.693, where all answers are 0.5.

**Try** fewer hidden layers (with two it learns), tanh instead of the sigmoid, or Adam with a learning rate of 0.01, which divides each gradient by its own size.

**Expect** nothing at all for 300 epochs, while what runs side by side with it, [vanishing-gradient-relu](do:open=vanishing-gradient-relu), gets every training sample right: the same network with another activation and another start.
</source>
        <translation>圆环中的圆盘，以及六个各含六个 sigmoid 的隐藏层。回传时，梯度在每一层都乘以 sigmoid 的斜率，而它最大为 1/4。

**观察**：各层的梯度。对全部训练样本，∂J/∂W 的范数开始时在最后一层为 0.06，在第一层为 0.000005，只有前者的 12 000 分之一；条形显示各批次的范数，它们有所不同，但差距同样大。前面的层不学习，最后一层只能学到均值：损失停在 ln 2 = 0.693，那里所有答案都是 0.5。

**尝试**：更少的隐藏层（两层就能学习），用 tanh 代替 sigmoid，或用学习率为 0.01 的 Adam，它把每个梯度除以它自己的大小。

**预期**：300 个轮次中什么也没发生，而并排运行的 [vanishing-gradient-relu](do:open=vanishing-gradient-relu) 把每个训练样本都答对：同样的网络，不同的激活函数和初始值。
</translation>
    </message>
    <message>
        <source>Six hidden layers, one answer</source>
        <translation>六个隐藏层，一个答案</translation>
    </message>
    <message>
        <source>Six hidden layers should be able to do more than one. **Look at** the tiles, from left to right: in the first layer each goes from one color to the other across the plane; with every layer there is less of that, until each has a single color. The output is 0.5528 at one point and 0.5529 at another: the network hardly sees where it is.</source>
        <translation>六个隐藏层应该比一个更有能力。**观察**：从左到右的小图。在第一层，每个小图在平面上从一种颜色过渡到另一种；每经过一层，这种过渡就减弱，直到每个小图只剩一种颜色。输出在一个点为 0.5528，在另一个点为 0.5529：网络几乎看不到自己在哪里。</translation>
    </message>
    <message>
        <source>On the way back</source>
        <translation>回传时</translation>
    </message>
    <message>
        <source>It is the same on the way back. [In the last layer](do:go=dJ/dW[7][0,0]) the gradient of this batch is 0.0797 for the first weight, [in the first layer](do:go=dJ/dW[1][0,0]) 0.0000237. As norms of whole layers: 0.176 and 0.0000644, 2700 times less. One update moves the first layer by some millionths.

Go from layer to layer with ← and look at the gradients: a third or a quarter is left each time.</source>
        <translation>回传时也一样。对第一个权重，本批次的梯度[在最后一层](do:go=dJ/dW[7][0,0])为 0.0797，[在第一层](do:go=dJ/dW[1][0,0])为 0.0000237。按整层的范数：0.176 和 0.0000644，后者只有前者的 2700 分之一。一次更新只把第一层移动百万分之几。

用 ← 逐层查看梯度：每次只剩三分之一或四分之一。</translation>
    </message>
    <message>
        <source>Where it is lost</source>
        <translation>它在哪里丢失</translation>
    </message>
    <message>
        <source>In every layer the gradient is multiplied by the slope of a sigmoid, and that is 1/4 at its very best. Here it is: the sums are small, and the slopes lie between 0.20 and 0.25 on average. Nothing is saturated. But six times 1/4 is 1/4096, and the weights do not make up for it.

The gallery shows the others: tanh has the slope 1 at its middle, a ReLU has it on its whole right side.</source>
        <translation>在每一层，梯度都乘以 sigmoid 的斜率，而它最多也只有 1/4。这里正是如此：和都很小，斜率平均在 0.20 与 0.25 之间。没有任何饱和。但六个 1/4 相乘就是 1/4096，权重也无法弥补。

图库显示了其他函数：tanh 在中点的斜率为 1，ReLU 在整个右侧都为 1。</translation>
    </message>
    <message>
        <source>300 epochs</source>
        <translation>300 个轮次</translation>
    </message>
    <message>
        <source>4500 updates later the loss is 0.693 and 75 of 150 points are right. Nothing has happened, or almost: the bias of the output has found the middle, 0.5, and ln 2 = 0.693 is what that costs.

**Look at** the gradient panel: the curve of layer 1 lies hundreds to thousands of times below that of layer 7, from the beginning to the end.</source>
        <translation>4500 次更新之后，损失为 0.693，150 个点中 75 个对。什么也没发生，或几乎没有：输出的偏置找到了中间值 0.5，其代价就是 ln 2 = 0.693。

**观察**：梯度面板。层 1 的曲线从头到尾都只有层 7 的数百到数千分之一。</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>什么有帮助</translation>
    </message>
    <message>
        <source>Fewer layers: with three hidden layers in place of six 63 % are right after 300 epochs, with two all of them. Remove some in the form.

Another activation: beside it is [the same network with ReLU and He's weights](do:open=vanishing-gradient-relu). After 20 epochs all of its 200 points are right; the gradients of its first and last layer were 5 times apart at the start, not 2700. That is a good deal of why deep networks are possible.</source>
        <translation>更少的层：用三个隐藏层代替六个，300 个轮次后 63 % 正确，用两个则全对。请在表单中移除几层。

另一种激活函数：旁边是[使用 ReLU 和 He 权重的同一网络](do:open=vanishing-gradient-relu)。20 个轮次后，它的 200 个点全对；它的第一层与最后一层的梯度开始时相差 5 倍，而不是 2700 倍。深层网络之所以可行，很大程度上就在于此。</translation>
    </message>
    <message>
        <source>The gradient comes through</source>
        <translation>梯度能够通过</translation>
    </message>
    <message>
        <source>The same network with ReLU and He's weights</source>
        <translation>使用 ReLU 和 He 权重的同一网络</translation>
    </message>
    <message>
        <source>The gradient vanishes</source>
        <translation>梯度消失</translation>
    </message>
    <message>
        <source>Three perceptrons, 1: bottom left</source>
        <translation>三个感知机，1：左下</translation>
    </message>
    <message>
        <source>Three perceptrons, 2: top right</source>
        <translation>三个感知机，2：右上</translation>
    </message>
    <message>
        <source>Three perceptrons, 3: one of the two</source>
        <translation>三个感知机，3：两者之一</translation>
    </message>
    <message>
        <source>Four clouds in the corners of a square, where opposite corners belong together, and a network 2-3-2: three hidden sigmoids, and a softmax with one output for each class. The 100 points and the first weights are those of the notebook that this is from.

**Look at** the long plateau: for 1200 updates three sigmoids make next to one straight cut, and a third of the points is wrong. Then the loss falls within 400 updates.

**Side by side** with it run tanh and ReLU, from the same first weights ([xor-tanh](do:open=xor-tanh), [xor-relu](do:open=xor-relu)): while the sigmoids wait, both of them are done.

**Expect** all points right after 1500 updates, and a loss of 0.12416 [after 2000 updates](do:run=stop). The notebook changes the weights of the last layer before it sends the error back through them; its gradients of the first layer are therefore slightly wrong, and its loss comes out as 0.12382. Here they are right.
</source>
        <translation>正方形四角的四团点，对角同属一类，以及一个 2-3-2 网络：三个隐藏的 sigmoid，和每个类别一个输出的 softmax。100 个点和初始权重取自原笔记本。

**观察**：漫长的平台期。在 1200 次更新中，三个 sigmoid 合起来几乎只是一条直的切割线，三分之一的点是错的。然后损失在 400 次更新内下降。

**并排比较**：旁边以相同的初始权重运行 tanh 和 ReLU（[xor-tanh](do:open=xor-tanh)、[xor-relu](do:open=xor-relu)）。sigmoid 还在等待时，两者都已完成。

**预期**：1500 次更新后所有点都对，[2000 次更新后](do:run=stop)损失为 0.12416。原笔记本在把误差经最后一层的权重传回之前就改变了这些权重；因此它第一层的梯度略有错误，损失为 0.12382。这里的是正确的。
</translation>
    </message>
    <message>
        <source>Four clouds in the corners of a square, where opposite corners belong together, and a network 2-3-2: three hidden tanh units, and a softmax with one output for each class. The 100 points and the first weights are those of the notebook that this is from.

**Look at** how much sooner this one learns than [its twin with sigmoids](do:open=xor-sigmoid) (xor-sigmoid). A tanh is steeper, 1 instead of 1/4 at its middle, and its outputs are around 0.

**Side by side** with it run sigmoids and ReLU, from the same first weights (xor-sigmoid, xor-relu).

**Expect** all points right after [500 updates](do:run=500), and a loss of 0.010965 after [2000 updates](do:run=stop). The notebook changes the weights of the last layer before it sends the error back through them; its gradients of the first layer are therefore slightly wrong, and its loss comes out as 0.010962. Here they are right.
</source>
        <translation>正方形四角的四团点，对角同属一类，以及一个 2-3-2 网络：三个隐藏的 tanh 单元，和每个类别一个输出的 softmax。100 个点和初始权重取自原笔记本。

**观察**：它比[使用 sigmoid 的孪生网络](do:open=xor-sigmoid) (xor-sigmoid) 学得早多少。tanh 更陡，中点的斜率为 1 而不是 1/4，而且输出在 0 附近。

**并排比较**：旁边以相同的初始权重运行 sigmoid 和 ReLU（xor-sigmoid、xor-relu）。

**预期**：[500 次更新](do:run=500)后所有点都对，[2000 次更新](do:run=stop)后损失为 0.010965。原笔记本在把误差经最后一层的权重传回之前就改变了这些权重；因此它第一层的梯度略有错误，损失为 0.010962。这里的是正确的。
</translation>
    </message>
    <message>
        <source>Exclusive or with ReLU</source>
        <translation>用 ReLU 的异或</translation>
    </message>
    <message>
        <source>Exclusive or with sigmoids</source>
        <translation>用 sigmoid 的异或</translation>
    </message>
    <message>
        <source>Exclusive or with tanh</source>
        <translation>用 tanh 的异或</translation>
    </message>
    <message>
        <source>Exclusive or</source>
        <translation>异或</translation>
    </message>
</context>
<context>
    <name>ExperimentAbout</name>
    <message>
        <source>About this experiment</source>
        <translation>关于此实验</translation>
    </message>
    <message>
        <source>Lesson in {count} parts</source>
        <translation>课程，共 {count} 部分</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>离开课程</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>More</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Show less about this experiment</source>
        <translation>收起关于此实验的说明</translation>
    </message>
    <message>
        <source>Show more about this experiment</source>
        <translation>展开关于此实验的说明</translation>
    </message>
</context>
<context>
    <name>ExperimentBatches</name>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Which samples each update takes its mean over</source>
        <translation>每次更新对哪些样本取均值</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批次大小</translation>
    </message>
    <message>
        <source>Samples an update; the last batch of an epoch takes what is left</source>
        <translation>每次更新的样本数；每个轮次的最后一个批次取剩余的样本</translation>
    </message>
    <message>
        <source>Order seed</source>
        <translation>顺序种子</translation>
    </message>
    <message>
        <source>What the order of the samples is drawn from</source>
        <translation>抽取样本顺序所用的种子</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The rule that ends the training by itself</source>
        <translation>自动结束训练的规则</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Loss below</source>
        <translation>损失低于</translation>
    </message>
    <message>
        <source>Step below</source>
        <translation>步长低于</translation>
    </message>
    <message>
        <source>Change where training stops</source>
        <translation>更改训练停止处</translation>
    </message>
    <message>
        <source>Training stops by itself here</source>
        <translation>训练在此自动停止</translation>
    </message>
    <message>
        <source>Choose the batches</source>
        <translation>选择批次</translation>
    </message>
    <message>
        <source>Change the batch size</source>
        <translation>更改批次大小</translation>
    </message>
    <message>
        <source>Change the order of the samples</source>
        <translation>更改样本顺序</translation>
    </message>
    <message>
        <source>Choose when training stops</source>
        <translation>选择训练何时停止</translation>
    </message>
</context>
<context>
    <name>ExperimentCsv</name>
    <message>
        <source>Choose another file</source>
        <translation>选择另一个文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>The column to be learned</source>
        <translation>要学习的列</translation>
    </message>
    <message>
        <source>What becomes of {0}</source>
        <translation>如何处理 {0}</translation>
    </message>
    <message>
        <source>and {0} more columns</source>
        <translation>以及另外 {0} 列</translation>
    </message>
    <message>
        <source>Columns · {0}</source>
        <translation>列 · {0}</translation>
    </message>
    <message>
        <source>Choose {name} as the target</source>
        <translation>选择 {name} 作为目标</translation>
    </message>
    <message>
        <source>Choose what becomes of {name}</source>
        <translation>选择如何处理 {name}</translation>
    </message>
</context>
<context>
    <name>ExperimentData</name>
    <message>
        <source>Set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Where the samples come from</source>
        <translation>样本的来源</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>How many samples are drawn</source>
        <translation>抽取多少个样本</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>How far samples stray</source>
        <translation>样本的离散程度</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别数</translation>
    </message>
    <message>
        <source>How many classes</source>
        <translation>有多少个类别</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed draws the same samples</source>
        <translation>相同的种子抽取相同的样本</translation>
    </message>
    <message>
        <source>Test share, %</source>
        <translation>测试比例 %</translation>
    </message>
    <message>
        <source>How much of the data is kept for testing, and never trained on</source>
        <translation>有多少数据留作测试，从不用于训练</translation>
    </message>
    <message>
        <source>Split seed</source>
        <translation>划分种子</translation>
    </message>
    <message>
        <source>The same seed keeps the same samples for testing</source>
        <translation>相同的种子留出相同的测试样本</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV 文件</translation>
    </message>
    <message>
        <source>answers of experiments</source>
        <translation>实验的答案</translation>
    </message>
    <message>
        <source>Table {name}</source>
        <translation>表格 {name}</translation>
    </message>
    <message>
        <source>Change how many samples there are</source>
        <translation>更改样本数</translation>
    </message>
    <message>
        <source>Change the noise</source>
        <translation>更改噪声</translation>
    </message>
    <message>
        <source>Change how many classes there are</source>
        <translation>更改类别数</translation>
    </message>
    <message>
        <source>Draw other samples</source>
        <translation>抽取其他样本</translation>
    </message>
    <message>
        <source>Change the share for testing</source>
        <translation>更改测试比例</translation>
    </message>
    <message>
        <source>Choose other samples for testing</source>
        <translation>选择其他测试样本</translation>
    </message>
    <message>
        <source>Choose {name}</source>
        <translation>选择 {name}</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>选择 CSV 文件</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>ExperimentEditor</name>
    <message>
        <source>Change {name}</source>
        <translation>更改 {name}</translation>
    </message>
    <message>
        <source>{name} = {value} is not possible: {problem}.</source>
        <translation>{name} = {value} 不可行：{problem}。</translation>
    </message>
    <message>
        <source>The samples were others at this update. Go to the last one to edit them.</source>
        <translation>这次更新时的样本与现在不同。请转到最后一次更新再编辑样本。</translation>
    </message>
</context>
<context>
    <name>ExperimentExpression</name>
    <message>
        <source>Change the expression</source>
        <translation>更改表达式</translation>
    </message>
    <message>
        <source>Write an expression, such as e = (a + b) * c.</source>
        <translation>请写一个表达式，例如 e = (a + b) * c。</translation>
    </message>
    <message>
        <source>{problem}.</source>
        <translation>{problem}。</translation>
    </message>
    <message>
        <source>{problem}, at character {character}.</source>
        <translation>{problem}，位于第 {character} 个字符。</translation>
    </message>
    <message>
        <source>{problem}, at character {character} of line {line}.</source>
        <translation>{problem}，位于第 {line} 行第 {character} 个字符。</translation>
    </message>
    <message>
        <source>A statement ends with a semicolon.</source>
        <translation>语句以分号结尾。</translation>
    </message>
</context>
<context>
    <name>ExperimentFeatures</name>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Own inputs</source>
        <translation>自定义输入</translation>
    </message>
    <message>
        <source>Expressions of the columns, with commas between them: + − * / ^ ( ) and sin cos tan exp log sqrt abs tanh sigmoid relu softplus max min</source>
        <translation>由列构成的表达式，用逗号分隔：+ − * / ^ ( ) 以及 sin cos tan exp log sqrt abs tanh sigmoid relu softplus max min</translation>
    </message>
    <message>
        <source>Standardize</source>
        <translation>标准化</translation>
    </message>
    <message>
        <source>Subtract an input's mean and divide by its standard deviation</source>
        <translation>减去输入的均值，再除以它的标准差</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Which rows mean and standard deviation are of</source>
        <translation>均值和标准差取自哪些行</translation>
    </message>
    <message>
        <source>Input {0}</source>
        <translation>输入 {0}</translation>
    </message>
    <message>
        <source>Standardize {name}</source>
        <translation>标准化 {name}</translation>
    </message>
    <message>
        <source>Add the input {name}</source>
        <translation>添加输入 {name}</translation>
    </message>
    <message>
        <source>Remove the input {name}</source>
        <translation>移除输入 {name}</translation>
    </message>
    <message>
        <source>Change the inputs</source>
        <translation>更改输入</translation>
    </message>
    <message>
        <source>The network needs one input at least.</source>
        <translation>网络至少需要一个输入。</translation>
    </message>
    <message>
        <source>Leave {name} as it is</source>
        <translation>{name} 保持原样</translation>
    </message>
    <message>
        <source>Choose what standardization learns from</source>
        <translation>选择标准化的依据</translation>
    </message>
</context>
<context>
    <name>ExperimentForm</name>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>step</source>
        <translation>阶跃</translation>
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
        <translation>对数据做了什么</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>还有 {count} 条</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>And {count} more of this kind.</source>
        <translation>此类还有 {count} 条。</translation>
    </message>
    <message>
        <source>{column} became {count} columns, one for each category: {categories}.</source>
        <translation>{column} 变成了 {count} 列，每个类别取值一列：{categories}。</translation>
    </message>
    <message>
        <source>The network's inputs are {features}.</source>
        <translation>网络的输入是 {features}。</translation>
    </message>
    <message>
        <source>{column} is {value} in every row learned from, so its input is always 0.</source>
        <translation>{column} 在所有用于学习的行中都是 {value}，所以它的输入恒为 0。</translation>
    </message>
    <message>
        <source>{samples} samples are drawn: {name}, noise {noise} (seed {seed}).</source>
        <translation>抽取 {samples} 个样本：{name}，噪声 {noise}（种子 {seed}）。</translation>
    </message>
    <message>
        <source>{samples} samples of {classes} classes are drawn: {name}, noise {noise} (seed {seed}).</source>
        <translation>抽取 {classes} 个类别的 {samples} 个样本：{name}，噪声 {noise}（种子 {seed}）。</translation>
    </message>
    <message>
        <source>{columns}: what {experiment} answers to its samples after {updates} updates.</source>
        <translation>{columns}：{experiment} 在 {updates} 次更新后对其样本的答案。</translation>
    </message>
    <message>
        <source>The target is {expression}, made of the targets of these experiments, t1, t2 and so on.</source>
        <translation>目标是 {expression}，由这些实验的目标 t1、t2 等构成。</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>{rows} rows are read from {file}, its columns separated by {separators}.</source>
        <translation>从 {file} 读入 {rows} 行，各列以{separators}分隔。</translation>
    </message>
    <message>
        <source>The file names no columns: they are called x1, x2 and so on.</source>
        <translation>文件没有给出列名：各列称为 x1、x2 等。</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it is read as Windows-1252.</source>
        <translation>文件不是 UTF-8 编码；按 Windows-1252 读取。</translation>
    </message>
    <message>
        <source>{column} is standardized: minus {mean}, divided by {std} (learned from the {rows} training rows).</source>
        <translation>{column} 已标准化：减去 {mean}，除以 {std}（依据 {rows} 个训练行）。</translation>
    </message>
    <message>
        <source>{column} is standardized: minus {mean}, divided by {std} (learned from all {rows} rows, those for testing too).</source>
        <translation>{column} 已标准化：减去 {mean}，除以 {std}（依据全部 {rows} 行，包括测试行）。</translation>
    </message>
    <message>
        <source>Each of the {count} classes has an output: {high} for its own, {low} for others.</source>
        <translation>{count} 个类别各有一个输出：属于该类时为 {high}，其他为 {low}。</translation>
    </message>
    <message>
        <source>Classes are coded as {low} and {high}.</source>
        <translation>类别编码为 {low} 和 {high}。</translation>
    </message>
    <message>
        <source>Classes are coded as {low} ({first}) and {high} ({second}).</source>
        <translation>类别编码为 {low}（{first}）和 {high}（{second}）。</translation>
    </message>
    <message>
        <source>{test} of {all} samples are for testing, those that the document lists.</source>
        <translation>{all} 个样本中有 {test} 个用于测试，由文档列出。</translation>
    </message>
    <message>
        <source>{test} of {all} samples are for testing (seed {seed}).</source>
        <translation>{all} 个样本中有 {test} 个用于测试（种子 {seed}）。</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} 以及另外 {count} 个</translation>
    </message>
    <message>
        <source>This experiment</source>
        <translation>此实验</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Binary cross-entropy</source>
        <translation>二元交叉熵</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>Half squared error</source>
        <translation>平方误差的一半</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>均方误差</translation>
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
        <translation>全部一次</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>按顺序</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>打乱</translation>
    </message>
    <message>
        <source>random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>at update</source>
        <translation>到某次更新</translation>
    </message>
    <message>
        <source>at epoch</source>
        <translation>到某个轮次</translation>
    </message>
    <message>
        <source>low loss</source>
        <translation>损失低</translation>
    </message>
    <message>
        <source>small step</source>
        <translation>步长小</translation>
    </message>
    <message>
        <source>several</source>
        <translation>多个</translation>
    </message>
    <message>
        <source>all zero</source>
        <translation>全为零</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>均匀分布</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>正态分布</translation>
    </message>
    <message>
        <source>Xavier, uniform</source>
        <translation>Xavier，均匀</translation>
    </message>
    <message>
        <source>Xavier, normal</source>
        <translation>Xavier，正态</translation>
    </message>
    <message>
        <source>He, uniform</source>
        <translation>He，均匀</translation>
    </message>
    <message>
        <source>He, normal</source>
        <translation>He，正态</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>圆</translation>
    </message>
    <message>
        <source>XOR</source>
        <translation>XOR</translation>
    </message>
    <message>
        <source>two clusters</source>
        <translation>两个簇</translation>
    </message>
    <message>
        <source>spiral</source>
        <translation>螺旋</translation>
    </message>
    <message>
        <source>moons</source>
        <translation>月牙</translation>
    </message>
    <message>
        <source>blobs</source>
        <translation>团块</translation>
    </message>
    <message>
        <source>XOR blobs</source>
        <translation>XOR 团块</translation>
    </message>
    <message>
        <source>plane</source>
        <translation>平面</translation>
    </message>
    <message>
        <source>hills</source>
        <translation>山丘</translation>
    </message>
    <message>
        <source>line</source>
        <translation>直线</translation>
    </message>
    <message>
        <source>own points</source>
        <translation>自定义点</translation>
    </message>
    <message>
        <source>CSV file…</source>
        <translation>CSV 文件…</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>standardized</source>
        <translation>标准化</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>training rows</source>
        <translation>训练行</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>summed over the samples (N) and the outputs (n)</source>
        <translation>对样本 (N) 和输出 (n) 求和</translation>
    </message>
    <message>
        <source>{0} needs sigmoid or softmax in the last layer: choose one there first.</source>
        <translation>{0} 要求最后一层为 sigmoid 或 softmax：请先在那里选择其一。</translation>
    </message>
    <message>
        <source>{0} goes only with sigmoid or softmax in the last layer: choose a squared error as the loss first.</source>
        <translation>{0} 只能与最后一层的 sigmoid 或 softmax 搭配：请先选择平方误差作为损失。</translation>
    </message>
    <message>
        <source>{0} needs targets from 0 to 1: change the other targets first.</source>
        <translation>{0} 要求目标在 0 到 1 之间：请先更改其他目标。</translation>
    </message>
    <message>
        <source>Softmax needs a layer of at least 2 units, and this one has 1.</source>
        <translation>softmax 要求层至少有 2 个单元，而这一层只有 1 个。</translation>
    </message>
    <message>
        <source>That is not possible: {0}.</source>
        <translation>无法做到：{0}。</translation>
    </message>
</context>
<context>
    <name>ExperimentInitializer</name>
    <message>
        <source>How the first weights are drawn</source>
        <translation>如何抽取初始权重</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>初始值</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>The lowest weight that can be drawn</source>
        <translation>可能抽到的最小权重</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>The highest weight that can be drawn</source>
        <translation>可能抽到的最大权重</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>The mean of the weights drawn</source>
        <translation>抽取的权重的均值</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>The weights' standard deviation</source>
        <translation>权重的标准差</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed gives the same weights</source>
        <translation>相同的种子给出相同的权重</translation>
    </message>
    <message>
        <source>biases too</source>
        <translation>含偏置</translation>
    </message>
    <message>
        <source>Draw the biases like the weights; else they start at 0</source>
        <translation>像权重一样抽取偏置；否则偏置从 0 开始</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>给定</translation>
    </message>
    <message>
        <source>Draw the weights anew</source>
        <translation>重新抽取权重</translation>
    </message>
    <message>
        <source>Choose how the weights start</source>
        <translation>选择权重的初始值</translation>
    </message>
    <message>
        <source>Choose how the biases start</source>
        <translation>选择偏置的初始值</translation>
    </message>
</context>
<context>
    <name>ExperimentLayer</name>
    <message>
        <source>The output layer: as many units as the data has targets</source>
        <translation>输出层：单元数与数据的目标数相同</translation>
    </message>
    <message>
        <source>Hidden layer {0}: its units and their activation</source>
        <translation>隐藏层 {0}：其单元数和激活函数</translation>
    </message>
    <message>
        <source>Units of the layer {0}</source>
        <translation>层 {0} 的单元数</translation>
    </message>
    <message>
        <source>Activation of the layer {0}</source>
        <translation>层 {0} 的激活函数</translation>
    </message>
    <message>
        <source>Change the units of {name}</source>
        <translation>更改 {name} 的单元数</translation>
    </message>
    <message>
        <source>Choose the activation of {name}</source>
        <translation>选择 {name} 的激活函数</translation>
    </message>
</context>
<context>
    <name>ExperimentLayers</name>
    <message>
        <source>Hidden layers</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>Layers between inputs and output</source>
        <translation>输入与输出之间的层</translation>
    </message>
</context>
<context>
    <name>ExperimentLibrary</name>
    <message>
        <source>Library</source>
        <translation>实验库</translation>
    </message>
    <message>
        <source>Library of experiments</source>
        <translation>实验库</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”. Esc shows all experiments again.</source>
        <translation>没有找到“{text}”。按 Esc 重新显示所有实验。</translation>
    </message>
</context>
<context>
    <name>ExperimentTraining</name>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Nesterov's form of momentum: look ahead</source>
        <translation>Nesterov 形式的动量：向前看</translation>
    </message>
    <message>
        <source>How much of its mean of the gradients stays after each update</source>
        <translation>每次更新后，其梯度均值保留多少</translation>
    </message>
    <message>
        <source>How much of its mean of the squares stays after each update</source>
        <translation>每次更新后，其平方均值保留多少</translation>
    </message>
    <message>
        <source>Added to the root, against division by zero</source>
        <translation>加到平方根上，防止除以零</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Penalty L1</source>
        <translation>惩罚项 L1</translation>
    </message>
    <message>
        <source>Adds l1 Σ|w| to the loss</source>
        <translation>给损失加上 l1 Σ|w|</translation>
    </message>
    <message>
        <source>Penalty L2</source>
        <translation>惩罚项 L2</translation>
    </message>
    <message>
        <source>Adds l2/2 Σw² to the loss</source>
        <translation>给损失加上 l2/2 Σw²</translation>
    </message>
    <message>
        <source>biases too</source>
        <translation>含偏置</translation>
    </message>
    <message>
        <source>Penalties count the biases too</source>
        <translation>惩罚项也计入偏置</translation>
    </message>
    <message>
        <source>Penalties of biases</source>
        <translation>偏置的惩罚项</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>更改 {name}</translation>
    </message>
    <message>
        <source>Choose the loss</source>
        <translation>选择损失</translation>
    </message>
    <message>
        <source>Choose the optimizer</source>
        <translation>选择优化器</translation>
    </message>
</context>
<context>
    <name>ExperimentValues</name>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>It comes from a file or a table, so it cannot be edited here.</source>
        <translation>它来自文件或表格，所以无法在此编辑。</translation>
    </message>
    <message>
        <source>It is standardized, so it cannot be edited here.</source>
        <translation>它经过标准化，所以无法在此编辑。</translation>
    </message>
    <message>
        <source>It is computed from the sample's columns, so it cannot be edited here.</source>
        <translation>它由样本的列计算得出，所以无法在此编辑。</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Target {0}</source>
        <translation>目标 {0}</translation>
    </message>
    <message>
        <source>Input {0}</source>
        <translation>输入 {0}</translation>
    </message>
</context>
<context>
    <name>ExperimentWeights</name>
    <message>
        <source>Weights {0} and biases</source>
        <translation>权重 {0} 和偏置</translation>
    </message>
    <message>
        <source>Weights {0}</source>
        <translation>权重 {0}</translation>
    </message>
    <message>
        <source>Weights {0} · {1} × {2}</source>
        <translation>权重 {0} · {1} × {2}</translation>
    </message>
</context>
<context>
    <name>ExplainCommands</name>
    <message>
        <source>This is about layers and weights, and an expression has none.</source>
        <translation>这涉及层和权重，而表达式没有层和权重。</translation>
    </message>
</context>
<context>
    <name>ExplainPanels</name>
    <message>
        <source>Close; the Explain menu brings it back</source>
        <translation>关闭；可从“解释”菜单重新打开</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>A change of {of} reaches {out} along one path. The chain rule multiplies the local derivatives on it, from {out} down.</source>
        <translation>{of} 的变化沿一条路径到达 {out}。链式法则从 {out} 开始，把路径上的局部导数依次相乘。</translation>
    </message>
    <message>
        <source>A change of {of} reaches {out} along {n} paths. The chain rule multiplies the local derivatives on each, from {out} down, and adds the products.</source>
        <translation>{of} 的变化沿 {n} 条路径到达 {out}。链式法则从 {out} 开始，把每条路径上的局部导数依次相乘，再把各乘积相加。</translation>
    </message>
    <message>
        <source>{out} is computed from {of} directly, and along no other path: the local derivative is all there is.</source>
        <translation>{out} 直接由 {of} 计算得出，没有别的路径：局部导数就是全部。</translation>
    </message>
    <message>
        <source>A change of {of} reaches {out} along {n} paths, which are {groups} terms if they are grouped by the next value: what arrives at each is already the sum over all paths beyond it. This is the recursion that reverse mode, backpropagation, uses.</source>
        <translation>{of} 的变化沿 {n} 条路径到达 {out}；按下一个值分组则为 {groups} 项：到达每个值的量已经是它之后所有路径之和。这就是反向模式（反向传播）所用的递归。</translation>
    </message>
    <message>
        <source>A change of {of} goes on to one value. What arrives there from {out} is already the sum over all paths beyond it, so one product remains. This is the recursion that reverse mode, backpropagation, uses.</source>
        <translation>{of} 的变化只传给一个值。从 {out} 到达那里的量已经是它之后所有路径之和，所以只剩一个乘积。这就是反向模式（反向传播）所用的递归。</translation>
    </message>
    <message>
        <source>A change of {of} reaches {out} along {n} paths, which are {groups} terms if they are grouped by the operand they come through: its derivative is already the sum over all paths to it. This is the recursion that forward mode uses.</source>
        <translation>{of} 的变化沿 {n} 条路径到达 {out}；按所经过的操作数分组则为 {groups} 项：操作数的导数已经是通往它的所有路径之和。这就是前向模式所用的递归。</translation>
    </message>
    <message>
        <source>A change of {of} reaches {out} through one operand. Its derivative is already the sum over all paths to it, so one product remains. This is the recursion that forward mode uses.</source>
        <translation>{of} 的变化通过一个操作数到达 {out}。操作数的导数已经是通往它的所有路径之和，所以只剩一个乘积。这就是前向模式所用的递归。</translation>
    </message>
    <message>
        <source>The forward pass has the same number: {value}.</source>
        <translation>前向计算得到同样的数：{value}。</translation>
    </message>
    <message>
        <source>Multiplications, without those by {start} = 1</source>
        <translation>乘法次数，不含乘以 {start} = 1</translation>
    </message>
    <message>
        <source>The derivatives of {out} by all inputs are sums over {paths} paths. Path by path they take {by_paths} multiplications, in one pass backward {by_recursion}: what arrives at a value is computed once and serves all paths through it.</source>
        <translation>{out} 对所有输入的导数是 {paths} 条路径之和。逐条路径计算需要的乘法次数为 {by_paths}，用一遍反向计算则为 {by_recursion}：到达一个值的量只计算一次，供经过它的所有路径使用。</translation>
    </message>
    <message>
        <source>The derivatives of {out} by all inputs are sums over {paths} paths. Path by path they take {by_paths} multiplications, in forward mode {by_recursion}, with a pass for each input.</source>
        <translation>{out} 对所有输入的导数是 {paths} 条路径之和。逐条路径计算需要的乘法次数为 {by_paths}，用前向模式则为 {by_recursion}，每个输入各算一遍。</translation>
    </message>
    <message>
        <source>by all inputs</source>
        <translation>对所有输入</translation>
    </message>
    <message>
        <source>{q} is given: it is an input of the expression.</source>
        <translation>{q} 是给定的：它是表达式的输入。</translation>
    </message>
    <message>
        <source>{q} is given: it stands in the expression.</source>
        <translation>{q} 是给定的：它写在表达式中。</translation>
    </message>
    <message>
        <source>No path leads from {of} to {out}: a change of {of} does not change {out}.</source>
        <translation>没有路径从 {of} 通往 {out}：{of} 的变化不会改变 {out}。</translation>
    </message>
    <message>
        <source>Why is {q} = {value}?</source>
        <translation>为什么 {q} = {value}？</translation>
    </message>
    <message>
        <source>How large is {q}?</source>
        <translation>{q} 有多大？</translation>
    </message>
    <message>
        <source>A change of {of} reaches the loss {loss} along one path. The chain rule multiplies the local derivatives on it, from the loss down.</source>
        <translation>{of} 的变化沿一条路径到达损失 {loss}。链式法则从损失开始，把路径上的局部导数依次相乘。</translation>
    </message>
    <message>
        <source>A change of {of} reaches the loss {loss} along {n} paths. The chain rule multiplies the local derivatives on each, from the loss down, and adds the products.</source>
        <translation>{of} 的变化沿 {n} 条路径到达损失 {loss}。链式法则从损失开始，把每条路径上的局部导数依次相乘，再把各乘积相加。</translation>
    </message>
    <message>
        <source>A change of {of} reaches the loss {loss} along {n} paths, which are {groups} terms if they are grouped by the next layer: what arrives at each unit is already the sum over all paths beyond it. This is the recursion that backpropagation uses.</source>
        <translation>{of} 的变化沿 {n} 条路径到达损失 {loss}；按下一层分组则为 {groups} 项：到达每个单元的量已经是它之后所有路径之和。这就是反向传播所用的递归。</translation>
    </message>
    <message>
        <source>A change of {of} goes on to one unit. What arrives there from the loss {loss} is already the sum over all paths beyond it, so one product remains. This is the recursion that backpropagation uses.</source>
        <translation>{of} 的变化只传给一个单元。从损失 {loss} 到达那里的量已经是它之后所有路径之和，所以只剩一个乘积。这就是反向传播所用的递归。</translation>
    </message>
    <message>
        <source>The loss {loss} depends on {of} directly: here the way back begins.</source>
        <translation>损失 {loss} 直接依赖于 {of}：回传从这里开始。</translation>
    </message>
    <message>
        <source>Loss and output activation are one factor here: each alone would be lost to rounding.</source>
        <translation>损失与输出的激活函数在这里合为一个因子：若分开，各自都会因舍入而丢失。</translation>
    </message>
    <message>
        <source>Path {number}: {way}</source>
        <translation>路径 {number}：{way}</translation>
    </message>
    <message>
        <source>The largest factor is {largest}, the smallest is {smallest}.</source>
        <translation>最大的因子是 {largest}，最小的是 {smallest}。</translation>
    </message>
    <message>
        <source>The sum over the paths</source>
        <translation>对路径求和</translation>
    </message>
    <message>
        <source>Path {number} contributes most.</source>
        <translation>路径 {number} 贡献最大。</translation>
    </message>
    <message>
        <source>Most comes through {unit}.</source>
        <translation>大部分来自 {unit}。</translation>
    </message>
    <message>
        <source>The largest term is {term} = {value}.</source>
        <translation>最大的一项是 {term} = {value}。</translation>
    </message>
    <message>
        <source>The batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>This is the share of sample {sample}. The gradient of the batch is the mean over the shares of its {n} samples.</source>
        <translation>这是样本 {sample} 的份额。批次的梯度是其 {n} 个样本的份额的均值。</translation>
    </message>
    <message>
        <source>This is the share of sample {sample}. The gradient of the batch is the mean over the shares of its {n} samples, plus the pull of the penalty.</source>
        <translation>这是样本 {sample} 的份额。批次的梯度是其 {n} 个样本的份额的均值，再加上惩罚项的拉力。</translation>
    </message>
    <message>
        <source>To this comes the pull of the penalty on {of} itself.</source>
        <translation>此外还有惩罚项对 {of} 本身的拉力。</translation>
    </message>
    <message>
        <source>sample {sample}</source>
        <translation>样本 {sample}</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>惩罚项</translation>
    </message>
    <message>
        <source>share</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>The backward pass has the same number: {value}.</source>
        <translation>反向传播得到同样的数：{value}。</translation>
    </message>
    <message>
        <source>The backward pass has another number: {value}. One of its rules is wrong.</source>
        <translation>反向传播得到另一个数：{value}。它的规则有一条是错的。</translation>
    </message>
    <message>
        <source>Multiplications, for one sample</source>
        <translation>乘法次数，一个样本</translation>
    </message>
    <message>
        <source>The whole gradient is a sum over {paths} paths. Path by path it takes {by_paths} multiplications, with the recursion {by_recursion}: what arrives at a unit is computed once and serves all paths through it.</source>
        <translation>整个梯度是 {paths} 条路径之和。逐条路径计算需要的乘法次数为 {by_paths}，用递归则为 {by_recursion}：到达一个单元的量只计算一次，供经过它的所有路径使用。</translation>
    </message>
    <message>
        <source>No two paths share a part that takes a multiplication, so the recursion saves nothing here.</source>
        <translation>没有两条路径共用需要做乘法的部分，所以递归在这里没有节省。</translation>
    </message>
    <message>
        <source>paths</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>path by path</source>
        <translation>逐条路径</translation>
    </message>
    <message>
        <source>with the recursion</source>
        <translation>用递归</translation>
    </message>
    <message>
        <source>this derivative</source>
        <translation>此导数</translation>
    </message>
    <message>
        <source>the whole gradient</source>
        <translation>整个梯度</translation>
    </message>
    <message>
        <source>through</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>what arrives there</source>
        <translation>到达那里的量</translation>
    </message>
    <message>
        <source>local derivative</source>
        <translation>局部导数</translation>
    </message>
    <message>
        <source>contribution</source>
        <translation>贡献</translation>
    </message>
    <message>
        <source>{q} is given: it comes from the data.</source>
        <translation>{q} 是给定的：它来自数据。</translation>
    </message>
    <message>
        <source>{q} is given: it is what the network should answer.</source>
        <translation>{q} 是给定的：它是网络应给出的答案。</translation>
    </message>
    <message>
        <source>{q} is given: it is a setting of the training.</source>
        <translation>{q} 是给定的：它是训练的一项设置。</translation>
    </message>
    <message>
        <source>{q} counts the updates, from 1.</source>
        <translation>{q} 是更新的计数，从 1 开始。</translation>
    </message>
    <message>
        <source>{q} is what the optimizer kept from the update before; at first it is 0.</source>
        <translation>{q} 是优化器从上一次更新保留下来的；最初为 0。</translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>图片已复制到剪贴板。</translation>
    </message>
</context>
<context>
    <name>ExpressionQuestion</name>
    <message>
        <source>reverse</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>前向</translation>
    </message>
    <message>
        <source>Differentiate</source>
        <translation>求导</translation>
    </message>
    <message>
        <source>The value whose derivatives are asked</source>
        <translation>要求其导数的值</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Reverse: one pass backward gives the derivatives of one value by all others. Forward: one pass forward gives the derivatives of all values by one</source>
        <translation>反向：一遍反向计算给出一个值对所有其他值的导数。前向：一遍前向计算给出所有值对一个值的导数</translation>
    </message>
    <message>
        <source>With respect to</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Forward: the value that all are differentiated by. Reverse: which derivative to see</source>
        <translation>前向：所有值都对它求导的值。反向：要查看哪个导数</translation>
    </message>
</context>
<context>
    <name>ExpressionValues</name>
    <message>
        <source>Slider of {name}</source>
        <translation>{name} 的滑块</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
</context>
<context>
    <name>GradientPanel</name>
    <message>
        <source>Gradient sizes</source>
        <translation>梯度大小</translation>
    </message>
    <message>
        <source>layer {number} ({activation})</source>
        <translation>层 {number}（{activation}）</translation>
    </message>
    <message>
        <source>All gradients are 0: no weight changes.</source>
        <translation>所有梯度都为 0：权重不变。</translation>
    </message>
    <message>
        <source>last layer 0</source>
        <translation>最后一层为 0</translation>
    </message>
    <message>
        <source>first/last layer {ratio}</source>
        <translation>首层/末层 {ratio}</translation>
    </message>
    <message>
        <source>gaps: gradient 0 in layer {numbers}</source>
        <translation>空缺：层 {numbers} 的梯度为 0</translation>
    </message>
</context>
<context>
    <name>GraphView</name>
    <message>
        <source>what edges carry: color and width, logarithmic</source>
        <translation>连线所传的量：颜色和宽度，对数</translation>
    </message>
    <message>
        <source>All derivatives of {name} take</source>
        <translation>求 {name} 的全部导数需要</translation>
    </message>
    <message>
        <source>one pass back: {work}</source>
        <translation>反向计算一遍：{work}</translation>
    </message>
    <message>
        <source>or one pass forward: {work}</source>
        <translation>或前向计算一遍：{work}</translation>
    </message>
    <message>
        <source>or {count} passes forward: {work}</source>
        <translation>或前向计算 {count} 遍：{work}</translation>
    </message>
    <message>
        <source>{times} multiplication, {plus} addition</source>
        <translation>{times} 次乘法，{plus} 次加法</translation>
    </message>
    <message>
        <source>{times} multiplication, {plus} additions</source>
        <translation>{times} 次乘法，{plus} 次加法</translation>
    </message>
    <message>
        <source>{times} multiplications, {plus} addition</source>
        <translation>{times} 次乘法，{plus} 次加法</translation>
    </message>
    <message>
        <source>{times} multiplications, {plus} additions</source>
        <translation>{times} 次乘法，{plus} 次加法</translation>
    </message>
    <message>
        <source>Drag it to the side, or double-click, to change it</source>
        <translation>向旁边拖动或双击以更改</translation>
    </message>
    <message>
        <source>its share of {name}: {value}</source>
        <translation>它在 {name} 中的份额：{value}</translation>
    </message>
</context>
<context>
    <name>HistogramCanvas</name>
    <message>
        <source>saturated {share}</source>
        <translation>饱和 {share}</translation>
    </message>
    <message>
        <source>dead {dead} of {units}</source>
        <translation>死亡 {dead} / {units}</translation>
    </message>
    <message>
        <source>layer {number}: {units} × {activation}</source>
        <translation>层 {number}：{units} × {activation}</translation>
    </message>
    <message>
        <source>{layer}, {idle}</source>
        <translation>{layer}，{idle}</translation>
    </message>
    <message>
        <source>from {low} to {high}: {count} of {all} weights</source>
        <translation>从 {low} 到 {high}：{all} 个权重中的 {count} 个</translation>
    </message>
    <message>
        <source>from {low} to {high}: {count} of {all} gradients dJ/dW</source>
        <translation>从 {low} 到 {high}：{all} 个梯度 dJ/dW 中的 {count} 个</translation>
    </message>
    <message>
        <source>from {low} to {high}: {count} of {all} activations</source>
        <translation>从 {low} 到 {high}：{all} 个激活值中的 {count} 个</translation>
    </message>
    <message>
        <source>dead: 0 for all {samples} training samples, so its weights get no gradient</source>
        <translation>死亡：对全部 {samples} 个训练样本都为 0，所以其权重得不到梯度</translation>
    </message>
    <message>
        <source>saturated: beyond ±{edge}, where tanh is so flat that little gradient passes</source>
        <translation>饱和：超出 ±{edge}，那里 tanh 很平坦，梯度几乎无法通过</translation>
    </message>
    <message>
        <source>saturated: below {low} or above {high}, where the sigmoid is so flat that little gradient passes</source>
        <translation>饱和：低于 {low} 或高于 {high}，那里 sigmoid 很平坦，梯度几乎无法通过</translation>
    </message>
    <message>
        <source>(in the last layer: answers that are very sure)</source>
        <translation>（在最后一层：非常确信的答案）</translation>
    </message>
    <message>
        <source>{activation} · {units}</source>
        <translation>{activation} · {units}</translation>
    </message>
    <message>
        <source>{share} are 0</source>
        <translation>{share} 为 0</translation>
    </message>
</context>
<context>
    <name>HistogramPanel</name>
    <message>
        <source>Histograms</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>The weights of each layer</source>
        <translation>每层的权重</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>dJ/dW of each weight, for the batch of the coming update</source>
        <translation>每个权重的 dJ/dW，针对即将进行的更新的批次</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>What each unit answers to each training sample</source>
        <translation>每个单元对每个训练样本的答案</translation>
    </message>
    <message>
        <source>layer {number} saturated {share}</source>
        <translation>层 {number} 饱和 {share}</translation>
    </message>
    <message>
        <source>dead {dead} of {units} units</source>
        <translation>{units} 个单元中死亡 {dead} 个</translation>
    </message>
</context>
<context>
    <name>HistoryBar</name>
    <message>
        <source>History: any update can be opened</source>
        <translation>历史：可打开任意一次更新</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Speed of training</source>
        <translation>训练速度</translation>
    </message>
    <message>
        <source>Speed of training: updates a second</source>
        <translation>训练速度：每秒更新次数</translation>
    </message>
    <message>
        <source>update {update} · epoch {epoch}</source>
        <translation>更新 {update} · 轮次 {epoch}</translation>
    </message>
    <message>
        <source>{rate} epochs/s</source>
        <translation>{rate} 轮次/秒</translation>
    </message>
    <message>
        <source>{place} · {rate}</source>
        <translation>{place} · {rate}</translation>
    </message>
    <message>
        <source>Computing the way to this update again …</source>
        <translation>正在重新计算到此次更新的过程……</translation>
    </message>
    <message>
        <source>Running to the stop rule …</source>
        <translation>正在运行到停止规则……</translation>
    </message>
    <message>
        <source>as fast as possible</source>
        <translation>尽可能快</translation>
    </message>
    <message>
        <source>{number}/s</source>
        <translation>{number}/秒</translation>
    </message>
</context>
<context>
    <name>HistoryTrack</name>
    <message>
        <source>Updates of the training</source>
        <translation>训练的各次更新</translation>
    </message>
    <message>
        <source>Update {number} of {count}</source>
        <translation>更新 {number} / {count}</translation>
    </message>
    <message>
        <source>Update {number}</source>
        <translation>更新 {number}</translation>
    </message>
</context>
<context>
    <name>ImagePanel</name>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>{name} = {value}</source>
        <translation>{name} = {value}</translation>
    </message>
    <message>
        <source>The inputs of this experiment are no square image.</source>
        <translation>此实验的输入不是正方形图像。</translation>
    </message>
    <message>
        <source>sample {number}</source>
        <translation>样本 {number}</translation>
    </message>
    <message>
        <source>{label}, recognized</source>
        <translation>{label}，识别正确</translation>
    </message>
    <message>
        <source>{label}, taken for {answer}</source>
        <translation>{label}，被当成 {answer}</translation>
    </message>
    <message>
        <source>{low} light, {high} dark</source>
        <translation>{low} 浅色，{high} 深色</translation>
    </message>
    <message>
        <source>target {value}</source>
        <translation>目标 {value}</translation>
    </message>
    <message>
        <source>target; bars: the network's answer</source>
        <translation>目标；条形：网络的答案</translation>
    </message>
    <message>
        <source>target; bars: answer</source>
        <translation>目标；条形：答案</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>output {n}</source>
        <translation>输出 {n}</translation>
    </message>
</context>
<context>
    <name>KeysWindow</name>
    <message>
        <source>Hint, while predicting</source>
        <translation>提示（预测时）</translation>
    </message>
    <message>
        <source>Choose A to D, while predicting</source>
        <translation>选择 A 到 D（预测时）</translation>
    </message>
    <message>
        <source>Point at a number, or a sample</source>
        <translation>指向一个数或样本</translation>
    </message>
    <message>
        <source>Go there; take and let go</source>
        <translation>转到该处；抓取与放开</translation>
    </message>
    <message>
        <source>Change the number</source>
        <translation>更改该数</translation>
    </message>
    <message>
        <source>Ask about the number</source>
        <translation>查询该数</translation>
    </message>
    <message>
        <source>To the next part</source>
        <translation>到下一部分</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>LaneCard</name>
    <message>
        <source>The line of {name} in the plot</source>
        <translation>{name} 在图中的曲线</translation>
    </message>
    <message>
        <source>What can be done with {name}</source>
        <translation>可对 {name} 进行的操作</translation>
    </message>
    <message>
        <source>What {name} answers</source>
        <translation>{name} 的答案</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>LayerBars</name>
    <message>
        <source>Gradient of each layer</source>
        <translation>每层的梯度</translation>
    </message>
    <message>
        <source>layer {number}: {size}</source>
        <translation>层 {number}：{size}</translation>
    </message>
    <message>
        <source>gradient of each layer</source>
        <translation>每层的梯度</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>Euclidean length of ∂J/∂W, of the last batch</source>
        <translation>上一批次的 ∂J/∂W 的欧几里得长度</translation>
    </message>
</context>
<context>
    <name>LeftColumn</name>
    <message>
        <source>Height of the library</source>
        <translation>实验库高度</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Open a page of the web?</source>
        <translation>打开网页吗？</translation>
    </message>
    <message>
        <source>This link leads out of the program, to {host}.</source>
        <translation>此链接通向程序之外的 {host}。</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
</context>
<context>
    <name>LessonBar</name>
    <message>
        <source>Text of the lesson</source>
        <translation>课程文本</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>离开课程</translation>
    </message>
    <message>
        <source>Leave the lesson, and come back to this part with {keys}</source>
        <translation>离开课程，按 {keys} 可回到此部分</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} / {count}</translation>
    </message>
</context>
<context>
    <name>LessonCommands</name>
    <message>
        <source>This experiment has no lesson.</source>
        <translation>此实验没有课程。</translation>
    </message>
</context>
<context>
    <name>LibraryCommands</name>
    <message>
        <source>This is the last experiment of the library.</source>
        <translation>这是实验库的最后一个实验。</translation>
    </message>
    <message>
        <source>This is the first experiment of the library.</source>
        <translation>这是实验库的第一个实验。</translation>
    </message>
</context>
<context>
    <name>LibrarySearchField</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>搜索实验库</translation>
    </message>
    <message>
        <source>Finds words in titles, names, topics and lines of text</source>
        <translation>在标题、名称、主题和正文中查找词语</translation>
    </message>
</context>
<context>
    <name>LibraryWindow</name>
    <message>
        <source>Library</source>
        <translation>实验库</translation>
    </message>
    <message>
        <source>Library of experiments</source>
        <translation>实验库</translation>
    </message>
    <message>
        <source>Arrows choose · Enter opens · Esc closes</source>
        <translation>方向键选择 · Enter 打开 · Esc 关闭</translation>
    </message>
    <message>
        <source>{found} of {count} experiments</source>
        <translation>{found} / {count} 个实验</translation>
    </message>
    <message>
        <source>{count} experiments</source>
        <translation>{count} 个实验</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”. Esc closes the library.</source>
        <translation>没有找到“{text}”。按 Esc 关闭实验库。</translation>
    </message>
</context>
<context>
    <name>LicensesWindow</name>
    <message>
        <source>Licenses</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>backpropviz is under the MIT license. It runs on, and carries, these parts by others, each under a license of its own.</source>
        <translation>backpropviz 采用 MIT 许可证。它的运行依赖并附带以下第三方组件，各组件采用各自的许可证。</translation>
    </message>
    <message>
        <source>Parts by others</source>
        <translation>第三方组件</translation>
    </message>
    <message>
        <source>License in full</source>
        <translation>许可证全文</translation>
    </message>
</context>
<context>
    <name>LinkEdits</name>
    <message>
        <source>Take back what links changed</source>
        <translation>撤回链接所作的更改</translation>
    </message>
</context>
<context>
    <name>LinkFollower</name>
    <message>
        <source>This link cannot be followed here: {problem}</source>
        <translation>此链接无法在这里打开：{problem}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>this experiment has no stop rule.</source>
        <translation>此实验没有停止规则。</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>更改 {name}</translation>
    </message>
    <message>
        <source>Change the learning rate</source>
        <translation>更改学习率</translation>
    </message>
    <message>
        <source>Change the activation</source>
        <translation>更改激活函数</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}、{second}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}；{second}</translation>
    </message>
</context>
<context>
    <name>LossPanel</name>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>What is made smaller</source>
        <translation>要减小的量</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>The share of right answers</source>
        <translation>正确答案的比例</translation>
    </message>
    <message>
        <source>log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Logarithmic: small losses are told apart as well as large ones</source>
        <translation>对数：小损失与大损失一样能分辨</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Linear: from 0 on</source>
        <translation>线性：从 0 开始</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>惩罚项</translation>
    </message>
    <message>
        <source>train {share}</source>
        <translation>训练 {share}</translation>
    </message>
    <message>
        <source>{train}   test {share}</source>
        <translation>{train}   测试 {share}</translation>
    </message>
    <message>
        <source>train {loss}</source>
        <translation>训练 {loss}</translation>
    </message>
    <message>
        <source>{train}   test {loss}</source>
        <translation>{train}   测试 {loss}</translation>
    </message>
    <message>
        <source>{losses}   penalty {penalty}</source>
        <translation>{losses}   惩罚项 {penalty}</translation>
    </message>
    <message>
        <source>train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
</context>
<context>
    <name>MainBoard</name>
    <message>
        <source>Width of the left column</source>
        <translation>左栏宽度</translation>
    </message>
    <message>
        <source>Width of the right column</source>
        <translation>右栏宽度</translation>
    </message>
</context>
<context>
    <name>MainHeader</name>
    <message>
        <source>There are changes that are not saved</source>
        <translation>有未保存的更改</translation>
    </message>
    <message>
        <source>{count} nodes</source>
        <translation>{count} 个节点</translation>
    </message>
    <message>
        <source>derivatives by {name}</source>
        <translation>对 {name} 的导数</translation>
    </message>
    <message>
        <source>differentiates {name}</source>
        <translation>对 {name} 求导</translation>
    </message>
    <message>
        <source>Arrange the panels as at first</source>
        <translation>恢复面板的初始布局</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>That did not work</source>
        <translation>操作没有成功</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Your experiment is still open.</source>
        <translation>程序内部出了问题。您的实验仍然打开着。</translation>
    </message>
    <message>
        <source>An error in backpropviz</source>
        <translation>backpropviz 出错</translation>
    </message>
    <message>
        <source>The details are in {path}</source>
        <translation>详情见 {path}</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>How backpropagation works, one operation at a time.</source>
        <translation>反向传播如何工作，一次一个运算。</translation>
    </message>
    <message>
        <source>About backpropviz</source>
        <translation>关于 backpropviz</translation>
    </message>
    <message>
        <source>Under the MIT license; it is built with Qt, which is under the LGPL.</source>
        <translation>采用 MIT 许可证；基于采用 LGPL 的 Qt 构建。</translation>
    </message>
    <message>
        <source>Licenses…</source>
        <translation>许可证…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: {edit}</source>
        <translation>撤销：{edit}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo: {edit}</source>
        <translation>重做：{edit}</translation>
    </message>
</context>
<context>
    <name>MatrixCanvas</name>
    <message>
        <source>Matrices</source>
        <translation>矩阵</translation>
    </message>
</context>
<context>
    <name>MatrixPanel</name>
    <message>
        <source>Matrices</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>The line of matrices</source>
        <translation>矩阵行</translation>
    </message>
    <message>
        <source>equation {number} of {count}</source>
        <translation>公式 {number} / {count}</translation>
    </message>
    <message>
        <source>The step and the line of code with this number</source>
        <translation>与此编号对应的步骤和代码行</translation>
    </message>
    <message>
        <source>The line before</source>
        <translation>上一行</translation>
    </message>
    <message>
        <source>The next line</source>
        <translation>下一行</translation>
    </message>
    <message>
        <source>This line comes first.</source>
        <translation>这一行最先。</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>尚未计算</translation>
    </message>
    <message>
        <source>the share of sample {sample}: its row of each</source>
        <translation>样本 {sample} 的份额：各矩阵中它那一行</translation>
    </message>
    <message>
        <source>row {row} · column {column}, plus the bias</source>
        <translation>行 {row} · 列 {column}，加偏置</translation>
    </message>
    <message>
        <source>row {row} · column {column}</source>
        <translation>行 {row} · 列 {column}</translation>
    </message>
    <message>
        <source>row {row} · column {column}, over {count} samples</source>
        <translation>行 {row} · 列 {column}，遍历 {count} 个样本</translation>
    </message>
    <message>
        <source>the mean of column {column}</source>
        <translation>列 {column} 的均值</translation>
    </message>
    <message>
        <source>column {column}: one sample, so nothing is added</source>
        <translation>列 {column}：只有一个样本，无需相加</translation>
    </message>
    <message>
        <source>the mean over {count} samples</source>
        <translation>{count} 个样本的均值</translation>
    </message>
    <message>
        <source>from the size of every parameter</source>
        <translation>由每个参数的大小得出</translation>
    </message>
    <message>
        <source>from row {row} of outputs and targets</source>
        <translation>由输出和目标的行 {row} 得出</translation>
    </message>
    <message>
        <source>softmax takes all of row {row}</source>
        <translation>softmax 用到整个行 {row}</translation>
    </message>
    <message>
        <source>entry by entry: row {row}, column {column}</source>
        <translation>逐元素：行 {row}，列 {column}</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>行 {row}，列 {column}</translation>
    </message>
    <message>
        <source>{said} (sample {sample})</source>
        <translation>{said}（样本 {sample}）</translation>
    </message>
</context>
<context>
    <name>MatrixReadout</name>
    <message>
        <source>The number that is pointed at</source>
        <translation>所指的数</translation>
    </message>
</context>
<context>
    <name>MatrixStage</name>
    <message>
        <source>derivatives: color, logarithmic</source>
        <translation>导数：颜色，对数</translation>
    </message>
    <message>
        <source>values: color, by the largest of each matrix</source>
        <translation>数值：颜色，以各矩阵最大值为准</translation>
    </message>
    <message>
        <source>shapes: rows × columns</source>
        <translation>形状：行 × 列</translation>
    </message>
    <message>
        <source>samples in rows; ▸ the one that is followed</source>
        <translation>样本按行排列；▸ 为跟踪的样本</translation>
    </message>
    <message>
        <source>samples in rows: here is one</source>
        <translation>样本按行排列：这里只有一个</translation>
    </message>
    <message>
        <source>row {row} of {rows}, column {column} of {columns}</source>
        <translation>行 {row} / {rows}，列 {column} / {columns}</translation>
    </message>
    <message>
        <source>sample {number}</source>
        <translation>样本 {number}</translation>
    </message>
    <message>
        <source>{sign}: {words}</source>
        <translation>{sign}：{words}</translation>
    </message>
    <message>
        <source>{operands} gives {shape}</source>
        <translation>{operands} 得到 {shape}</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>惩罚项</translation>
    </message>
    <message>
        <source>product of matrices: row by column</source>
        <translation>矩阵乘积：行乘列</translation>
    </message>
    <message>
        <source>sum; one row is added to every row</source>
        <translation>和；把一行加到每一行上</translation>
    </message>
    <message>
        <source>mean over the samples</source>
        <translation>对样本取均值</translation>
    </message>
    <message>
        <source>penalty on the size of the parameters</source>
        <translation>对参数大小的惩罚项</translation>
    </message>
    <message>
        <source>loss of each sample, from its row</source>
        <translation>每个样本的损失，由其所在行得出</translation>
    </message>
    <message>
        <source>softmax of each row</source>
        <translation>每行的 softmax</translation>
    </message>
    <message>
        <source>entry by entry</source>
        <translation>逐元素</translation>
    </message>
</context>
<context>
    <name>MotionCommands</name>
    <message>
        <source>An expression is not trained: it has no weights.</source>
        <translation>表达式不参与训练：它没有权重。</translation>
    </message>
</context>
<context>
    <name>MotionMenu</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>减少动态效果</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>not computed yet</source>
        <translation>尚未计算</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>更改 {name}</translation>
    </message>
    <message>
        <source>{name} is to be predicted.</source>
        <translation>{name} 有待预测。</translation>
    </message>
    <message>
        <source>Nothing is computed yet.</source>
        <translation>还没有计算任何值。</translation>
    </message>
    <message>
        <source>Double-click (or F2) to change it</source>
        <translation>双击（或按 F2）以更改</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>gradient: color and width, logarithmic</source>
        <translation>梯度：颜色和宽度，对数</translation>
    </message>
    <message>
        <source>{activation} · {units}</source>
        <translation>{activation} · {units}</translation>
    </message>
    <message>
        <source>edges: the strongest {shown} of {total} weights</source>
        <translation>连线：{total} 个权重中最强的 {shown} 个</translation>
    </message>
    <message>
        <source>edges: the largest {shown} of {total} gradients of the batch</source>
        <translation>连线：批次的 {total} 个梯度中最大的 {shown} 个</translation>
    </message>
    <message>
        <source>edges: weights</source>
        <translation>连线：权重</translation>
    </message>
    <message>
        <source>edges: gradients of the batch</source>
        <translation>连线：批次的梯度</translation>
    </message>
    <message>
        <source>{edges} · tiles: what each neuron answers over the plane</source>
        <translation>{edges} · 小图：各神经元在平面上的答案</translation>
    </message>
    <message>
        <source>{edges} · tiles: what each neuron answers over {name}</source>
        <translation>{edges} · 小图：各神经元随 {name} 变化的答案</translation>
    </message>
    <message>
        <source>{edges} · tiles: the neurons' answers</source>
        <translation>{edges} · 小图：各神经元的答案</translation>
    </message>
    <message>
        <source>dashed: negative</source>
        <translation>虚线：负</translation>
    </message>
    <message>
        <source>broken: negative</source>
        <translation>断续线：负</translation>
    </message>
    <message>
        <source>{sign} · dots: biases</source>
        <translation>{sign} · 圆点：偏置</translation>
    </message>
    <message>
        <source>{sign} · dots: biases · logarithmic</source>
        <translation>{sign} · 圆点：偏置 · 对数</translation>
    </message>
    <message>
        <source>{sign} · logarithmic</source>
        <translation>{sign} · 对数</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Each neuron with its answers over the plane, each weight as a line.</source>
        <translation>每个神经元显示其在平面上的答案，每个权重显示为一条线。</translation>
    </message>
    <message>
        <source>Pause to change it</source>
        <translation>暂停后可更改</translation>
    </message>
    <message>
        <source>{symbol} = {value}</source>
        <translation>{symbol} = {value}</translation>
    </message>
    <message>
        <source>Picture: {symbol} over {across} and {up}; orange {low}, blue {high}</source>
        <translation>图像：{symbol} 随 {across} 和 {up} 变化；橙色 {low}，蓝色 {high}</translation>
    </message>
    <message>
        <source>Curve: {symbol} over {across}; from {low} at the bottom to {high}</source>
        <translation>曲线：{symbol} 随 {across} 变化；从底部的 {low} 到 {high}</translation>
    </message>
    <message>
        <source>The columns that are not shown are at their mean</source>
        <translation>未显示的列取其均值</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Back at update 0. Undo brings the {count} updates back.</source>
        <translation>回到更新 0。撤销可恢复 {count} 次更新。</translation>
    </message>
    <message>
        <source>The {count} updates after this one belong to the settings before. They are set aside; Undo brings them back.</source>
        <translation>之后的 {count} 次更新属于之前的设置，已搁置；撤销可恢复它们。</translation>
    </message>
    <message>
        <source>Training starts over at update 0. Undo brings back the {count} updates there were.</source>
        <translation>训练从更新 0 重新开始。撤销可恢复原有的 {count} 次更新。</translation>
    </message>
    <message>
        <source>The stop rule is met after {count} updates. Train again to go on past it.</source>
        <translation>{count} 次更新后满足停止规则。再按“训练”可继续。</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>This is not a number; write one such as 0.5, −3, 1e−4 or 1/3.</source>
        <translation>这不是数；请写如 0.5、−3、1e−4 或 1/3 的数。</translation>
    </message>
    <message>
        <source>Write a whole number from {0} to {1}.</source>
        <translation>请写 {0} 到 {1} 的整数。</translation>
    </message>
    <message>
        <source>Write a number from {0} to {1}.</source>
        <translation>请写 {0} 到 {1} 的数。</translation>
    </message>
    <message>
        <source>Write a number from {0} to below {1}.</source>
        <translation>请写不小于 {0} 且小于 {1} 的数。</translation>
    </message>
    <message>
        <source>Write a number above {0}, at most {1}.</source>
        <translation>请写大于 {0} 且不超过 {1} 的数。</translation>
    </message>
    <message>
        <source>Write a number above {0} and below {1}.</source>
        <translation>请写大于 {0} 且小于 {1} 的数。</translation>
    </message>
</context>
<context>
    <name>NumberSlider</name>
    <message>
        <source>From {0} to {1}</source>
        <translation>从 {0} 到 {1}</translation>
    </message>
</context>
<context>
    <name>OptimizerPanel</name>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>{optimizer} · {parameter}</source>
        <translation>{optimizer} · {parameter}</translation>
    </message>
    <message>
        <source>A line of the optimizer</source>
        <translation>优化器的一行</translation>
    </message>
</context>
<context>
    <name>OutputPanel</name>
    <message>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Which output</source>
        <translation>哪个输出</translation>
    </message>
    <message>
        <source>all outputs &lt; {threshold}</source>
        <translation>所有输出 &lt; {threshold}</translation>
    </message>
    <message>
        <source>all outputs &gt; {threshold}</source>
        <translation>所有输出 &gt; {threshold}</translation>
    </message>
    <message>
        <source>{percent} answered {name}</source>
        <translation>{percent} 答为 {name}</translation>
    </message>
    <message>
        <source>largest output</source>
        <translation>最大输出</translation>
    </message>
    <message>
        <source>output {n}</source>
        <translation>输出 {n}</translation>
    </message>
    <message>
        <source>{percent} above {threshold}</source>
        <translation>{percent} 高于 {threshold}</translation>
    </message>
    <message>
        <source>mean {mean}</source>
        <translation>均值 {mean}</translation>
    </message>
    <message>
        <source>mean {mean}   right {percent}</source>
        <translation>均值 {mean}   正确 {percent}</translation>
    </message>
    <message>
        <source>outputs, train</source>
        <translation>输出，训练</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
</context>
<context>
    <name>ParameterChoice</name>
    <message>
        <source>bias of {unit}</source>
        <translation>{unit} 的偏置</translation>
    </message>
    <message>
        <source>weight from {source} to {unit}</source>
        <translation>从 {source} 到 {unit} 的权重</translation>
    </message>
</context>
<context>
    <name>PathsHead</name>
    <message>
        <source>‹ Back</source>
        <translation>‹ 返回</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Every path by itself</source>
        <translation>逐条列出每条路径</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Grouped by the next layer, as backpropagation does</source>
        <translation>按下一层分组，与反向传播相同</translation>
    </message>
    <message>
        <source>Recursion</source>
        <translation>递归</translation>
    </message>
    <message>
        <source>Grouped by the next value, as the pass computes it</source>
        <translation>按下一个值分组，与实际计算相同</translation>
    </message>
</context>
<context>
    <name>PathsPanel</name>
    <message>
        <source>Where from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Nothing is computed yet. With the first step, or a click on a number, this panel shows where it comes from.</source>
        <translation>还没有计算任何值。执行第一步或单击一个数后，此面板会显示它的来源。</translation>
    </message>
    <message>
        <source>Nothing is computed yet. With the first step, or a click on a weight or a number, this panel shows where it comes from.</source>
        <translation>还没有计算任何值。执行第一步或单击一个权重或数后，此面板会显示它的来源。</translation>
    </message>
    <message>
        <source>1 path</source>
        <translation>1 条路径</translation>
    </message>
    <message>
        <source>{n} paths</source>
        <translation>{n} 条路径</translation>
    </message>
</context>
<context>
    <name>PathsSheet</name>
    <message>
        <source>▲ largest</source>
        <translation>▲ 最大</translation>
    </message>
    <message>
        <source>▼ smallest</source>
        <translation>▼ 最小</translation>
    </message>
    <message>
        <source>1 path</source>
        <translation>1 条路径</translation>
    </message>
    <message>
        <source>{n} paths</source>
        <translation>{n} 条路径</translation>
    </message>
    <message>
        <source>{n} others together</source>
        <translation>另外 {n} 条合计</translation>
    </message>
    <message>
        <source>The number is to be predicted.</source>
        <translation>这个数有待预测。</translation>
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
        <translation>{factor}：转到它的来源</translation>
    </message>
    <message>
        <source>Sample {number}: {share}; click to follow it</source>
        <translation>样本 {number}：{share}；单击以跟踪</translation>
    </message>
</context>
<context>
    <name>PictureBar</name>
    <message>
        <source>The graph would have {count} nodes; more than {most} are shown as matrices.</source>
        <translation>图将有 {count} 个节点；超过 {most} 个时显示为矩阵。</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Export picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copied. It can be pasted into another program.</source>
        <translation>已复制，可粘贴到其他程序中。</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Pictures ({suffix})</source>
        <translation>图片 ({suffix})</translation>
    </message>
    <message>
        <source>Picture written to {path}</source>
        <translation>图片已写入 {path}</translation>
    </message>
    <message>
        <source>Picture {number} of {count}</source>
        <translation>图片 {number} / {count}</translation>
    </message>
    <message>
        <source>{count} pictures written: {first} to {last}</source>
        <translation>已写入 {count} 张图片：{first} 至 {last}</translation>
    </message>
    <message>
        <source>{count} pictures written to {path}</source>
        <translation>已将 {count} 张图片写入 {path}</translation>
    </message>
    <message>
        <source>The picture could not be written: {reason}</source>
        <translation>无法写入图片：{reason}</translation>
    </message>
    <message>
        <source>One picture</source>
        <translation>一张图片</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} 张图片</translation>
    </message>
    <message>
        <source>{count} pictures, {seconds} seconds, over and over</source>
        <translation>{count} 张图片，{seconds} 秒，循环播放</translation>
    </message>
    <message>
        <source>These are {count} pictures, and no more than {most} are written: choose neuron by neuron, or layer by layer.</source>
        <translation>共有 {count} 张图片，最多只能写入 {most} 张：请选择逐个神经元或逐层。</translation>
    </message>
</context>
<context>
    <name>PictureForm</name>
    <message>
        <source>Picture of</source>
        <translation>图片内容</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Each step</source>
        <translation>每步时长</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>as in the window</source>
        <translation>与窗口相同</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>当前状态</translation>
    </message>
    <message>
        <source>the whole pass, operation by operation</source>
        <translation>整遍，逐个运算</translation>
    </message>
    <message>
        <source>the whole pass, neuron by neuron</source>
        <translation>整遍，逐个神经元</translation>
    </message>
    <message>
        <source>the whole pass, layer by layer</source>
        <translation>整遍，逐层</translation>
    </message>
    <message>
        <source>the whole pass, phase by phase</source>
        <translation>整遍，逐个阶段</translation>
    </message>
    <message>
        <source>{count} second</source>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} 像素</translation>
    </message>
    <message>
        <source>PNG, pixels</source>
        <translation>PNG，像素</translation>
    </message>
    <message>
        <source>SVG, lines and text</source>
        <translation>SVG，线条和文字</translation>
    </message>
    <message>
        <source>PDF, lines and text</source>
        <translation>PDF，线条和文字</translation>
    </message>
    <message>
        <source>GIF, moving, for everywhere</source>
        <translation>GIF，动画，随处可用</translation>
    </message>
    <message>
        <source>WebP, moving, exact colors</source>
        <translation>WebP，动画，颜色精确</translation>
    </message>
    <message>
        <source>PDF, a page a step</source>
        <translation>PDF，每步一页</translation>
    </message>
    <message>
        <source>PNG, numbered files</source>
        <translation>PNG，编号文件</translation>
    </message>
    <message>
        <source>SVG, numbered files</source>
        <translation>SVG，编号文件</translation>
    </message>
</context>
<context>
    <name>PictureMenu</name>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>the network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>the network and the explanation</source>
        <translation>网络和解释</translation>
    </message>
    <message>
        <source>the explanation</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>the panel “{title}”</source>
        <translation>面板“{title}”</translation>
    </message>
    <message>
        <source>the whole window</source>
        <translation>整个窗口</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>updates</source>
        <translation>更新次数</translation>
    </message>
    <message>
        <source>after update {number}</source>
        <translation>更新 {number} 之后</translation>
    </message>
    <message>
        <source>{curve}: {value}</source>
        <translation>{curve}：{value}</translation>
    </message>
    <message>
        <source>each line: the median of {n} points; pale: their range</source>
        <translation>每条线：{n} 个点的中位数；浅色：其范围</translation>
    </message>
</context>
<context>
    <name>PlotPanel</name>
    <message>
        <source>settings changed after update {number}</source>
        <translation>更新 {number} 之后设置有更改</translation>
    </message>
    <message>
        <source>optimizer: {name}</source>
        <translation>优化器：{name}</translation>
    </message>
    <message>
        <source>learning rate: {before} → {after}</source>
        <translation>学习率：{before} → {after}</translation>
    </message>
    <message>
        <source>all samples</source>
        <translation>所有样本</translation>
    </message>
    <message>
        <source>batch: {size}</source>
        <translation>批次：{size}</translation>
    </message>
</context>
<context>
    <name>PointEditing</name>
    <message>
        <source>The samples of a file cannot be edited here.</source>
        <translation>文件中的样本无法在此编辑。</translation>
    </message>
    <message>
        <source>A sample cannot be put at principal components; choose two columns.</source>
        <translation>无法按主成分放置样本；请选择两列。</translation>
    </message>
    <message>
        <source>There are too many samples to edit them one by one.</source>
        <translation>样本太多，无法逐个编辑。</translation>
    </message>
    <message>
        <source>Move a sample</source>
        <translation>移动样本</translation>
    </message>
    <message>
        <source>The last training sample stays.</source>
        <translation>最后一个训练样本须保留。</translation>
    </message>
    <message>
        <source>Remove a sample</source>
        <translation>移除样本</translation>
    </message>
    <message>
        <source>The samples were others at this update. Go to the last one to edit them.</source>
        <translation>这次更新时的样本与现在不同。请转到最后一次更新再编辑样本。</translation>
    </message>
    <message>
        <source>Add a sample</source>
        <translation>添加样本</translation>
    </message>
</context>
<context>
    <name>PredictionSummary</name>
    <message>
        <source>To repeat</source>
        <translation>复习</translation>
    </message>
    <message>
        <source>Steps to repeat</source>
        <translation>需要复习的步骤</translation>
    </message>
    <message>
        <source>Repeat these</source>
        <translation>复习这些</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Nothing was asked in this pass.</source>
        <translation>这一遍没有提问。</translation>
    </message>
    <message>
        <source>{right} of {total} right at once</source>
        <translation>{total} 题中 {right} 题一次答对</translation>
    </message>
    <message>
        <source>{later} right at a later try, {shown} shown</source>
        <translation>{later} 题再试后答对，{shown} 题看了答案</translation>
    </message>
    <message>
        <source>{number}  {title}  (shown)</source>
        <translation>{number}  {title}（看了答案）</translation>
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
        <translation>演讲者窗口</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>This experiment has no notes.</source>
        <translation>此实验没有备注。</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>found {name}, which has {samples}, expected {expected:,} as {other} has</source>
        <translation>实际：{name}（{samples}）；应为：与 {other} 相同的 {expected:,} 个</translation>
    </message>
    <message>
        <source>{problem}; a column of categories belongs in {key}</source>
        <translation>{problem}；类别列应放入 {key}</translation>
    </message>
    <message>
        <source>column {column} has {count:,} categories, expected at most {most}</source>
        <translation>列{column}有 {count:,} 个类别；应为：至多 {most} 个</translation>
    </message>
    <message>
        <source>{file} has no column {column}</source>
        <translation>{file} 没有列{column}</translation>
    </message>
    <message>
        <source>missing, expected the name of a column of {file}; there are {names}</source>
        <translation>缺失；应为：{file} 中某列的名称；现有 {names}</translation>
    </message>
    <message>
        <source>{file} has no column but the target, expected one input or more</source>
        <translation>{file} 除目标外没有其他列；应为：至少一个输入</translation>
    </message>
    <message>
        <source>found {count:,} classes, expected at most {most}</source>
        <translation>实际：{count:,} 个类别；应为：至多 {most} 个</translation>
    </message>
    <message>
        <source>{what} has no {name}</source>
        <translation>{what}中没有{name}</translation>
    </message>
    <message>
        <source>found every class of {what}, expected at least one left out</source>
        <translation>实际：全部类别（{what}）；应为：至少留出一个</translation>
    </message>
    <message>
        <source>{file}, column {column}</source>
        <translation>{file}，列{column}</translation>
    </message>
    <message>
        <source>column {column} of {file}</source>
        <translation>{file} 的列{column}</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}</source>
        <translation>{file}，第 {row} 行，列{column}</translation>
    </message>
    <message>
        <source>found an empty file</source>
        <translation>实际：空文件</translation>
    </message>
    <message>
        <source>found a header but no row after it</source>
        <translation>实际：有表头，但其后没有行</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file}，第 {row} 行</translation>
    </message>
    <message>
        <source>{file} is a directory, expected a file</source>
        <translation>{file} 是文件夹；应为：文件</translation>
    </message>
    <message>
        <source>{file} is a device or pipe, expected a file</source>
        <translation>{file} 是设备或管道；应为：文件</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>{file} 无法读取：{reason}</translation>
    </message>
    <message>
        <source>found {size:,.1f} MiB, expected at most {most} MiB</source>
        <translation>实际：{size:,.1f} MiB；应为：至多 {most} MiB</translation>
    </message>
    <message>
        <source>found UTF-32, expected UTF-8; save it as UTF-8</source>
        <translation>实际：UTF-32；应为：UTF-8；请把文件存为 UTF-8</translation>
    </message>
    <message>
        <source>found a zero byte in row {row} (byte {byte}), expected a text file in UTF-8</source>
        <translation>实际：第 {row} 行有零字节（字节 {byte}）；应为：UTF-8 文本文件</translation>
    </message>
    <message>
        <source>byte {byte} is not {encoding}, which its first bytes announce</source>
        <translation>字节 {byte} 不是文件开头所声明的 {encoding}</translation>
    </message>
    <message>
        <source>byte {value} in row {row} (byte {byte}) is not UTF-8; save the file as UTF-8</source>
        <translation>第 {row} 行的字节 {value}（字节 {byte}）不是 UTF-8；请把文件存为 UTF-8</translation>
    </message>
    <message>
        <source>wrong delimiter: every row has one column and contains {sign}, expected a comma, a semicolon or a tab between the columns</source>
        <translation>分隔符有误：每行只有一列并含有“{sign}”；应为：各列之间用逗号、分号或制表符分隔</translation>
    </message>
    <message>
        <source>found more than {most:,} rows ({lines:,} lines), expected at most {most:,}</source>
        <translation>实际：超过 {most:,} 行数据（文件共 {lines:,} 行）；应为：至多 {most:,} 行</translation>
    </message>
    <message>
        <source>found more than {most:,} cells after {rows:,} rows; leave out rows or columns</source>
        <translation>实际：到第 {rows:,} 行已超过 {most:,} 个单元格；请去掉一些行或列</translation>
    </message>
    <message>
        <source>found {columns}, expected {expected} as in row {row}</source>
        <translation>实际：{columns}；应为：{expected} 列，与第 {row} 行相同</translation>
    </message>
    <message>
        <source>found a quotation mark that is never closed</source>
        <translation>实际：引号没有闭合</translation>
    </message>
    <message>
        <source>found text after a closing quotation mark; within quotes, write {two} for one</source>
        <translation>实际：右引号之后还有文本；引号之内请用 {two} 表示一个引号</translation>
    </message>
    <message>
        <source>found a cell of more than {most:,} characters</source>
        <translation>实际：有单元格超过 {most:,} 个字符</translation>
    </message>
    <message>
        <source>column {number} has no name, expected one for each column</source>
        <translation>第 {number} 列没有名称；应为：每列一个</translation>
    </message>
    <message>
        <source>found the column name {name} {count} times (columns {places})</source>
        <translation>实际：列名{name}出现 {count} 次（第 {places} 列）</translation>
    </message>
    <message>
        <source>{count:,} column</source>
        <translation>{count:,} 列</translation>
    </message>
    <message>
        <source>{count:,} columns</source>
        <translation>{count:,} 列</translation>
    </message>
    <message>
        <source>{count:,} number</source>
        <translation>{count:,} 个数</translation>
    </message>
    <message>
        <source>{count:,} numbers</source>
        <translation>{count:,} 个数</translation>
    </message>
    <message>
        <source>{count:,} row</source>
        <translation>{count:,} 行</translation>
    </message>
    <message>
        <source>{count:,} rows</source>
        <translation>{count:,} 行</translation>
    </message>
    <message>
        <source>{count:,} sample</source>
        <translation>{count:,} 个样本</translation>
    </message>
    <message>
        <source>{count:,} samples</source>
        <translation>{count:,} 个样本</translation>
    </message>
    <message>
        <source>"{text}"</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}：{problem}</translation>
    </message>
    <message>
        <source>{most}, {last}</source>
        <translation>{most}、{last}</translation>
    </message>
    <message>
        <source>{names} and {count:,} more</source>
        <translation>{names} 等，另有 {count:,} 个</translation>
    </message>
    <message>
        <source>{problem}; did you mean {name}?</source>
        <translation>{problem}；是否指 {name}？</translation>
    </message>
    <message>
        <source>{problem}; there are {names}</source>
        <translation>{problem}；现有 {names}</translation>
    </message>
    <message>
        <source>found {found} a second time</source>
        <translation>第二次出现：{found}</translation>
    </message>
    <message>
        <source>found {rows:,} samples with {columns:,} numbers each, expected at most {most:,} in all</source>
        <translation>实际：{rows:,} 个样本，每个 {columns:,} 个数；应为：总共至多 {most:,} 个数</translation>
    </message>
    <message>
        <source>{number:g} in {place}</source>
        <translation>{number:g}（{place}）</translation>
    </message>
    <message>
        <source>there is no column {column}</source>
        <translation>没有列 {column}</translation>
    </message>
    <message>
        <source>{problem} in {place}</source>
        <translation>{problem}，位于：{place}</translation>
    </message>
    <message>
        <source>found {found:,}, expected {fewest:,} to {most:,}</source>
        <translation>实际：{found:,}；应为：{fewest:,} 到 {most:,}</translation>
    </message>
    <message>
        <source>found {found:g}, expected a number from 0 to {most:g} for {name}</source>
        <translation>实际：{found:g}；对 {name} 应为：0 到 {most:g} 的数</translation>
    </message>
    <message>
        <source>found {found}, expected no such key: {name} is a regression</source>
        <translation>实际：{found}；应为：没有此键，因为 {name} 是回归</translation>
    </message>
    <message>
        <source>found {found}, expected 2 for {name}</source>
        <translation>实际：{found}；对 {name} 应为：2</translation>
    </message>
    <message>
        <source>found {found}, expected 2 to {most} for {name}</source>
        <translation>实际：{found}；对 {name} 应为：2 到 {most}</translation>
    </message>
    <message>
        <source>found {found}, expected one or more for each of {classes} classes</source>
        <translation>实际：{found}；应为：{classes} 个类别各至少一个</translation>
    </message>
    <message>
        <source>there is no generator {name}</source>
        <translation>没有生成器{name}</translation>
    </message>
    <message>
        <source>found {found}, expected {one} or {other}</source>
        <translation>实际：{found}；应为：{one} 或 {other}</translation>
    </message>
    <message>
        <source>found beside {key}, expected one of them</source>
        <translation>与 {key} 同时出现；应为：二者之一</translation>
    </message>
    <message>
        <source>{column} is one-hot, its columns are 0 and 1 already</source>
        <translation>{column}是 one-hot：它的各列已经是 0 和 1</translation>
    </message>
    <message>
        <source>{name} is not an input of the network</source>
        <translation>{name}不是网络的输入</translation>
    </message>
    <message>
        <source>missing value</source>
        <translation>缺失值</translation>
    </message>
    <message>
        <source>missing value ({cell})</source>
        <translation>缺失值（{cell}）</translation>
    </message>
    <message>
        <source>found {cell}, expected a finite number</source>
        <translation>实际：{cell}；应为：有限的数</translation>
    </message>
    <message>
        <source>found {cell}, expected a number without commas</source>
        <translation>实际：{cell}；应为：不带逗号的数</translation>
    </message>
    <message>
        <source>found {cell}, expected a decimal point as in {example}</source>
        <translation>实际：{cell}；应为：用小数点，如 {example}</translation>
    </message>
    <message>
        <source>found {cell}, expected a number</source>
        <translation>实际：{cell}；应为：数</translation>
    </message>
    <message>
        <source>found {found}, expected a number between {smallest:g} and {largest:g}</source>
        <translation>实际：{found}；应为：{smallest:g} 到 {largest:g} 之间的数</translation>
    </message>
    <message>
        <source>found {found:g}, expected a number from 0 on and below 1</source>
        <translation>实际：{found:g}；应为：不小于 0 且小于 1 的数</translation>
    </message>
    <message>
        <source>{fraction:g} of {samples} leaves none for testing, expected at least {least:.3g}</source>
        <translation>{samples}的 {fraction:g} 不足以留出测试样本；应为：至少 {least:.3g}</translation>
    </message>
    <message>
        <source>{fraction:g} of {samples} leaves none for training, expected less</source>
        <translation>取 {samples}的 {fraction:g} 后没有训练样本；应为：更小的值</translation>
    </message>
    <message>
        <source>found {found}, expected a whole number from 0 on</source>
        <translation>实际：{found}；应为：不小于 0 的整数</translation>
    </message>
    <message>
        <source>found {found}, expected 0 to {last}, a row of {samples}</source>
        <translation>实际：{found}；应为：0 到 {last}，即行号（{samples}）</translation>
    </message>
    <message>
        <source>found all {samples}, expected at least one for training</source>
        <translation>实际：全部 {samples}；应为：至少留一个用于训练</translation>
    </message>
    <message>
        <source>sample {number}</source>
        <translation>样本 {number}</translation>
    </message>
    <message>
        <source>found an empty list, expected at least one feature</source>
        <translation>实际：空列表；应为：至少一个特征</translation>
    </message>
    <message>
        <source>found {rows}, expected {expected} as in {key}</source>
        <translation>实际：{rows}；应为：{expected} 行，与 {key} 相同</translation>
    </message>
    <message>
        <source>found {numbers} in a row, expected {expected}, one for each output unit</source>
        <translation>实际：一行中有 {numbers}；应为：{expected} 个，每个输出单元一个</translation>
    </message>
    <message>
        <source>found {numbers} in a row, expected {expected}, one for each column</source>
        <translation>实际：一行中有 {numbers}；应为：{expected} 个，每列一个</translation>
    </message>
    <message>
        <source>found no sample, expected at least one row of numbers</source>
        <translation>实际：没有样本；应为：至少一行数</translation>
    </message>
    <message>
        <source>found {numbers}, expected {expected} as in the first row</source>
        <translation>实际：{numbers}；应为：{expected} 个，与第一行相同</translation>
    </message>
    <message>
        <source>{column} is the target, expected another column</source>
        <translation>{column}是目标；应为：另一列</translation>
    </message>
    <message>
        <source>found no feature made of a column, expected at least one</source>
        <translation>实际：没有由列构成的特征；应为：至少一个</translation>
    </message>
    <message>
        <source>{column} is the target, which is coded by itself if it is classes</source>
        <translation>{column}是目标，若为类别会自动编码</translation>
    </message>
    <message>
        <source>a column and a category would both be called {name}</source>
        <translation>会有一列和一个类别都叫{name}</translation>
    </message>
    <message>
        <source>found {name}, expected a table</source>
        <translation>实际：{name}；应为：表格</translation>
    </message>
    <message>
        <source>found one class only ({names}), expected two or more</source>
        <translation>实际：只有一个类别（{names}）；应为：两个或更多</translation>
    </message>
    <message>
        <source>found {count:,} classes ({names}), expected 2 for one output unit</source>
        <translation>实际：{count:,} 个类别（{names}）；一个输出单元应为：2 个</translation>
    </message>
    <message>
        <source>found {count:,} classes ({names}), expected {units}, one for each output unit</source>
        <translation>实际：{count:,} 个类别（{names}）；应为：{units} 个，每个输出单元一个</translation>
    </message>
    <message>
        <source>{what} is one number for each sample, expected one output unit, not {units}</source>
        <translation>{what} 对每个样本是一个数；应为：一个输出单元，而不是 {units} 个</translation>
    </message>
    <message>
        <source>{what} is a number to predict, expected {loss} or {other} as the loss</source>
        <translation>{what} 是要预测的数；应为：以 {loss} 或 {other} 作为损失</translation>
    </message>
    <message>
        <source>expected a loss with a penalty; this one has none</source>
        <translation>应为：带惩罚项的损失；这个没有</translation>
    </message>
    <message>
        <source>{problem} (at character {number})</source>
        <translation>{problem}（第 {number} 个字符处）</translation>
    </message>
    <message>
        <source>{name} is assigned a second time</source>
        <translation>{name} 被第二次赋值</translation>
    </message>
    <message>
        <source>{name} is used before it is assigned</source>
        <translation>{name} 在赋值之前被使用</translation>
    </message>
    <message>
        <source>{name} is a function, not a variable</source>
        <translation>{name} 是函数，不是变量</translation>
    </message>
    <message>
        <source>{name} is not a function (there are {functions})</source>
        <translation>{name} 不是函数（现有 {functions}）</translation>
    </message>
    <message>
        <source>found the end, expected a number, a name or (</source>
        <translation>实际：结尾；应为：数、名称或 (</translation>
    </message>
    <message>
        <source>found {found}, expected a number, a name or (</source>
        <translation>实际：{found}；应为：数、名称或 (</translation>
    </message>
    <message>
        <source>{name} is a function, expected {name}(…)</source>
        <translation>{name} 是函数；应为：{name}(…)</translation>
    </message>
    <message>
        <source>found ( without its )</source>
        <translation>实际：( 没有对应的 )</translation>
    </message>
    <message>
        <source>found {found}, expected an operator or )</source>
        <translation>实际：{found}；应为：运算符或 )</translation>
    </message>
    <message>
        <source>found ) without its (</source>
        <translation>实际：) 没有对应的 (</translation>
    </message>
    <message>
        <source>found =, expected an expression without one</source>
        <translation>实际：=；应为：不含 = 的表达式</translation>
    </message>
    <message>
        <source>found {found}, expected an operator before it, such as *</source>
        <translation>实际：{found}；应为：其前有运算符，例如 *</translation>
    </message>
    <message>
        <source>found {found}, expected the end</source>
        <translation>实际：{found}；应为：结尾</translation>
    </message>
    <message>
        <source>{name} takes 1 operand, found {count}</source>
        <translation>{name} 需要 1 个操作数；实际：{count}</translation>
    </message>
    <message>
        <source>{name} takes two operands or more, found {count}</source>
        <translation>{name} 需要两个或更多操作数；实际：{count}</translation>
    </message>
    <message>
        <source>{name} takes at most {most} operands, found {count}; put some of them into a {name} of their own</source>
        <translation>{name} 至多 {most} 个操作数；实际：{count}；请把其中一些放入另一个 {name}</translation>
    </message>
    <message>
        <source>overflow: the number is too large</source>
        <translation>溢出：数过大</translation>
    </message>
    <message>
        <source>more than {most} operations within one another, counting one for each term of a sum; group its terms with parentheses</source>
        <translation>超过 {most} 层相互嵌套的运算（和的每一项算一层）；请用括号把各项分组</translation>
    </message>
    <message>
        <source>found {count:,} characters, expected at most {most:,}</source>
        <translation>实际：{count:,} 个字符；应为：至多 {most:,} 个</translation>
    </message>
    <message>
        <source>found {found}, expected {expected}</source>
        <translation>实际：{found}；应为：{expected}</translation>
    </message>
    <message>
        <source>found {found}, which means nothing in an expression</source>
        <translation>实际：{found}，它在表达式中没有意义</translation>
    </message>
    <message>
        <source>{name} has no value</source>
        <translation>{name} 没有值</translation>
    </message>
    <message>
        <source>division by zero: {first:.6g} / 0</source>
        <translation>除以零：{first:.6g} / 0</translation>
    </message>
    <message>
        <source>{operator} of {first:.6g}, expected a number above 0</source>
        <translation>对 {first:.6g} 求 {operator}；应为：大于 0 的数</translation>
    </message>
    <message>
        <source>{operator} of {first:.6g}, expected a number from 0 on</source>
        <translation>对 {first:.6g} 求 {operator}；应为：不小于 0 的数</translation>
    </message>
    <message>
        <source>division by zero: 0^({last:.6g})</source>
        <translation>除以零：0^({last:.6g})</translation>
    </message>
    <message>
        <source>power of a negative number: ({first:.6g})^{last:.6g}, expected a whole exponent</source>
        <translation>负数的幂：({first:.6g})^{last:.6g}；应为：整数指数</translation>
    </message>
    <message>
        <source>{operator} of a number that is not finite</source>
        <translation>对非有限的数求 {operator}</translation>
    </message>
    <message>
        <source>overflow: {calculation} is too large</source>
        <translation>溢出：{calculation} 过大</translation>
    </message>
    <message>
        <source>expected a derivative of {output}, backward from which it goes</source>
        <translation>应为：{output} 的导数，反向求导从它开始</translation>
    </message>
    <message>
        <source>expected a derivative by {wrt}, forward from which it goes</source>
        <translation>应为：对 {wrt} 的导数，前向求导从它开始</translation>
    </message>
    <message>
        <source>{name} is computed from {operands}</source>
        <translation>{name} 由此计算：{operands}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>the expression has no names</source>
        <translation>表达式中没有名称</translation>
    </message>
    <message>
        <source>expected a number such as {derivative} or {name}, got {got}</source>
        <translation>应为：形如 {derivative} 或 {name} 的量；实际：{got}</translation>
    </message>
    <message>
        <source>expected one of the names {names}; got {name}</source>
        <translation>应为：名称 {names} 之一；实际：{name}</translation>
    </message>
    <message>
        <source>overflow: the derivative by {name} is too large</source>
        <translation>溢出：对 {name} 的导数过大</translation>
    </message>
    <message>
        <source>overflow: the derivative of {name} is too large</source>
        <translation>溢出：{name} 的导数过大</translation>
    </message>
    <message>
        <source>more than {most:,} operations, names and numbers, which is more than can be drawn; shorten the expression</source>
        <translation>运算、名称和数超过 {most:,} 个，无法画出；请缩短表达式</translation>
    </message>
    <message>
        <source>no derivative by the exponent: ({base:.6g})^{exponent:.6g}, expected a base above 0, or a number as the exponent</source>
        <translation>对指数没有导数：({base:.6g})^{exponent:.6g}；应为：大于 0 的底数，或以数作为指数</translation>
    </message>
    <message>
        <source>the derivative of {calculation} is not finite</source>
        <translation>{calculation} 的导数不是有限的</translation>
    </message>
    <message>
        <source>{most} or {last}</source>
        <translation>{most} 或 {last}</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>expected a quantity such as {examples}, got {got}</source>
        <translation>应为：形如 {examples} 的量；实际：{got}</translation>
    </message>
    <message>
        <source>expected what the optimizer keeps ({kept}), got {got}</source>
        <translation>应为：优化器保留的量（{kept}）；实际：{got}</translation>
    </message>
    <message>
        <source>no index</source>
        <translation>没有下标</translation>
    </message>
    <message>
        <source>at most one index, the sample</source>
        <translation>至多一个下标，即样本</translation>
    </message>
    <message>
        <source>one index, the input</source>
        <translation>一个下标，即输入</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>one index, the output</source>
        <translation>一个下标，即输出</translation>
    </message>
    <message>
        <source>[layer][from unit, to unit]</source>
        <translation>[层][从单元，到单元]</translation>
    </message>
    <message>
        <source>[layer][unit]</source>
        <translation>[层][单元]</translation>
    </message>
    <message>
        <source>expected layer 1, the only one, got {number}</source>
        <translation>应为：层 1（仅此一层）；实际：{number}</translation>
    </message>
    <message>
        <source>expected a layer from 1 to {last}, got {number}</source>
        <translation>应为：1 到 {last} 之间的层；实际：{number}</translation>
    </message>
    <message>
        <source>expected a layer with a bias; layer {layer} has none</source>
        <translation>应为：带偏置的层；层 {layer} 没有偏置</translation>
    </message>
    <message>
        <source>sample of the batch</source>
        <translation>批次中的样本</translation>
    </message>
    <message>
        <source>unit of layer {layer}</source>
        <translation>层 {layer} 的单元</translation>
    </message>
    <message>
        <source>expected {what} to be 0, the only one, got {got}</source>
        <translation>应为：{what} 0（仅此一个）；实际：{got}</translation>
    </message>
    <message>
        <source>expected {what} from 0 to {last}, got {got}</source>
        <translation>应为：{what} 0 到 {last}；实际：{got}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>expected {expected}; got the indices {found}</source>
        <translation>应为：{expected}；实际的下标：{found}</translation>
    </message>
    <message>
        <source>'{text}'</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>found [{name}] at line {line}, expected two brackets: [[{name}]]</source>
        <translation>实际：第 {line} 行的 [{name}]；应为：双括号，即 [[{name}]]</translation>
    </message>
    <message>
        <source>the name of a built-in experiment</source>
        <translation>内置实验的名称</translation>
    </message>
    <message>
        <source>{name}, an expression</source>
        <translation>{name}，这是表达式</translation>
    </message>
    <message>
        <source>the name of a network's experiment</source>
        <translation>网络实验的名称</translation>
    </message>
    <message>
        <source>a whole number of at least 1</source>
        <translation>不小于 1 的整数</translation>
    </message>
    <message>
        <source>a number, {low:g} or more and at most {high:g}</source>
        <translation>不小于 {low:g} 且不大于 {high:g} 的数</translation>
    </message>
    <message>
        <source>a number, {low:g} or more and below {high:g}</source>
        <translation>不小于 {low:g} 且小于 {high:g} 的数</translation>
    </message>
    <message>
        <source>a number, above {low:g} and at most {high:g}</source>
        <translation>大于 {low:g} 且不大于 {high:g} 的数</translation>
    </message>
    <message>
        <source>a number, above {low:g} and below {high:g}</source>
        <translation>大于 {low:g} 且小于 {high:g} 的数</translation>
    </message>
    <message>
        <source>{count} number</source>
        <translation>{count} 个数</translation>
    </message>
    <message>
        <source>{count} numbers</source>
        <translation>{count} 个数</translation>
    </message>
    <message>
        <source>{count} row</source>
        <translation>{count} 行</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} 行</translation>
    </message>
    <message>
        <source>{count} input</source>
        <translation>{count} 个输入</translation>
    </message>
    <message>
        <source>{count} inputs</source>
        <translation>{count} 个输入</translation>
    </message>
    <message>
        <source>{count} symbol</source>
        <translation>{count} 个符号</translation>
    </message>
    <message>
        <source>{count} symbols</source>
        <translation>{count} 个符号</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} 个字符</translation>
    </message>
    <message>
        <source>{text} at character {number}</source>
        <translation>第 {number} 个字符 {text}</translation>
    </message>
    <message>
        <source>a text without control characters</source>
        <translation>不含控制字符的文本</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>有限的数</translation>
    </message>
    <message>
        <source>a number between {smallest:g} and {largest:g}</source>
        <translation>{smallest:g} 与 {largest:g} 之间的数</translation>
    </message>
    <message>
        <source>at most {most:,}</source>
        <translation>至多 {most:,}</translation>
    </message>
    <message>
        <source>a whole number from 0 to {most}</source>
        <translation>0 到 {most} 之间的整数</translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation>至多 {most}</translation>
    </message>
    <message>
        <source>{count} ({meaning})</source>
        <translation>{count}（{meaning}）</translation>
    </message>
    <message>
        <source>{file}, column {column}: {problem}</source>
        <translation>{file}，列 {column}：{problem}</translation>
    </message>
    <message>
        <source>{file} has no other column for an input: numbers, or text of at most {count} categories</source>
        <translation>{file} 没有可作输入的其他列：数，或至多 {count} 个类别的文本</translation>
    </message>
    <message>
        <source>found one value only ({value}), expected two or more</source>
        <translation>实际：只有一个值（{value}）；应为：两个或更多</translation>
    </message>
    <message>
        <source>inputs and targets</source>
        <translation>inputs 和 targets</translation>
    </message>
    <message>
        <source>a generator</source>
        <translation>生成器</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>a csv</source>
        <translation>CSV 文件</translation>
    </message>
    <message>
        <source>one for each input</source>
        <translation>每个输入一个</translation>
    </message>
    <message>
        <source>as in the first row</source>
        <translation>与第一行相同</translation>
    </message>
    <message>
        <source>one for each unit of the last layer</source>
        <translation>最后一层的每个单元一个</translation>
    </message>
    <message>
        <source>the path of a file</source>
        <translation>文件的路径</translation>
    </message>
    <message>
        <source>no source of samples</source>
        <translation>没有样本来源</translation>
    </message>
    <message>
        <source>inputs and targets, a generator, a table, a csv or outputs_of</source>
        <translation>inputs 和 targets、generator、table、csv 或 outputs_of</translation>
    </message>
    <message>
        <source>one source of samples only ({key} is there too)</source>
        <translation>只有一个样本来源（{key} 也已给出）</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first}和{second}</translation>
    </message>
    <message>
        <source>no such key beside {other} (it is for {source})</source>
        <translation>{other} 旁没有此键（它用于：{source}）</translation>
    </message>
    <message>
        <source>at least one sample</source>
        <translation>至少一个样本</translation>
    </message>
    <message>
        <source>one for each row of data.inputs</source>
        <translation>data.inputs 的每行一个</translation>
    </message>
    <message>
        <source>the names of 1 to {most} built-in experiments</source>
        <translation>1 到 {most} 个内置实验的名称</translation>
    </message>
    <message>
        <source>{name} a second time</source>
        <translation>第二次出现的 {name}</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>另一个名称</translation>
    </message>
    <message>
        <source>an expression of the experiments' targets t1, t2, …, such as max(t1, t2)</source>
        <translation>由这些实验的目标 t1、t2、… 构成的表达式，例如 max(t1, t2)</translation>
    </message>
    <message>
        <source>one row of numbers for each sample</source>
        <translation>每个样本一行数</translation>
    </message>
    <message>
        <source>1 to {most} texts, or no such key</source>
        <translation>1 到 {most} 个文本，或不写此键</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>非空文本</translation>
    </message>
    <message>
        <source>no such key beside data.test_rows</source>
        <translation>data.test_rows 旁没有此键</translation>
    </message>
    <message>
        <source>the samples of a file cannot be edited here</source>
        <translation>文件中的样本无法在此编辑</translation>
    </message>
    <message>
        <source>the samples of a table cannot be edited here</source>
        <translation>表格中的样本无法在此编辑</translation>
    </message>
    <message>
        <source>input {number} is computed from the samples, so it has no value</source>
        <translation>输入 {number} 由样本计算得出，没有自己的值</translation>
    </message>
    <message>
        <source>no training sample</source>
        <translation>没有训练样本</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>至少一个</translation>
    </message>
    <message>
        <source>class {number:g}</source>
        <translation>类别 {number:g}</translation>
    </message>
    <message>
        <source>a class from 0 to {last}</source>
        <translation>0 到 {last} 之间的类别</translation>
    </message>
    <message>
        <source>an empty table</source>
        <translation>空表</translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>空列表</translation>
    </message>
    <message>
        <source>missing, expected {expected}</source>
        <translation>缺失；应为：{expected}</translation>
    </message>
    <message>
        <source>no such key: {why}</source>
        <translation>没有此键——{why}</translation>
    </message>
    <message>
        <source>a whole number of about {count} digits</source>
        <translation>约 {count} 位的整数</translation>
    </message>
    <message>
        <source>a {type}</source>
        <translation>{type} 类型的值</translation>
    </message>
    <message>
        <source>a list of {count}</source>
        <translation>长度为 {count} 的列表</translation>
    </message>
    <message>
        <source>found no name in it, expected one to differentiate by</source>
        <translation>实际：其中没有名称；应为：一个可对其求导的名称</translation>
    </message>
    <message>
        <source>the last statement is a number, expected something to differentiate</source>
        <translation>最后一条语句是一个数；应为：可以求导的内容</translation>
    </message>
    <message>
        <source>with these values, {problem}</source>
        <translation>取这些值时：{problem}</translation>
    </message>
    <message>
        <source>the name {name}, {count} characters long</source>
        <translation>长 {count} 个字符的名称 {name}</translation>
    </message>
    <message>
        <source>names of at most {most}</source>
        <translation>至多 {most} 个字符的名称</translation>
    </message>
    <message>
        <source>the expression does not use {name}</source>
        <translation>表达式没有用到 {name}</translation>
    </message>
    <message>
        <source>a number, since the expression uses {name}</source>
        <translation>一个数，因为表达式用到 {name}</translation>
    </message>
    <message>
        <source>the expression computes {name} itself</source>
        <translation>表达式自己会计算 {name}</translation>
    </message>
    <message>
        <source>{name} is a function</source>
        <translation>{name} 是函数</translation>
    </message>
    <message>
        <source>not UTF-8 text (at byte {number})</source>
        <translation>不是 UTF-8 文本（字节 {number} 处）</translation>
    </message>
    <message>
        <source>found an empty file, expected an experiment</source>
        <translation>实际：空文件；应为：实验</translation>
    </message>
    <message>
        <source>cannot be saved: {reason}</source>
        <translation>无法保存：{reason}</translation>
    </message>
    <message>
        <source>it is a directory</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <source>no suffix</source>
        <translation>没有扩展名</translation>
    </message>
    <message>
        <source>a file that ends in {suffixes}</source>
        <translation>扩展名为 {suffixes} 的文件</translation>
    </message>
    <message>
        <source>it is a directory, expected a file</source>
        <translation>这是文件夹；应为：文件</translation>
    </message>
    <message>
        <source>it is a device or pipe, expected a file</source>
        <translation>这是设备或管道；应为：文件</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>cannot be read: {reason}</source>
        <translation>无法读取：{reason}</translation>
    </message>
    <message>
        <source>not valid TOML: {problem}</source>
        <translation>不是有效的 TOML：{problem}</translation>
    </message>
    <message>
        <source>the key {name} is given twice</source>
        <translation>键 {name} 给出了两次</translation>
    </message>
    <message>
        <source>found {number}, expected a finite number</source>
        <translation>实际：{number}；应为：有限的数</translation>
    </message>
    <message>
        <source>not valid JSON: {problem}</source>
        <translation>不是有效的 JSON：{problem}</translation>
    </message>
    <message>
        <source>too large, expected at most {most} MiB</source>
        <translation>过大；应为：至多 {most} MiB</translation>
    </message>
    <message>
        <source>too large, expected at most {most} MiB ({instead} MiB as .bpviz)</source>
        <translation>过大；应为：至多 {most} MiB（.bpviz 为 {instead} MiB）</translation>
    </message>
    <message>
        <source>nested too deeply, expected an experiment</source>
        <translation>嵌套过深；应为：实验</translation>
    </message>
    <message>
        <source>a number of thousands of digits</source>
        <translation>数千位的数</translation>
    </message>
    <message>
        <source>numbers of reasonable length</source>
        <translation>长度合理的数</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>大于 0 的数</translation>
    </message>
    <message>
        <source>a text, as Markdown</source>
        <translation>Markdown 文本</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>a number of reasonable size</source>
        <translation>大小合理的数</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a table with format, title, model, data, training</source>
        <translation>含 format、title、model、data、training 的表</translation>
    </message>
    <message>
        <source>missing, expected {format}; is this an experiment of backpropviz?</source>
        <translation>缺失；应为：{format}；这是 backpropviz 的实验吗？</translation>
    </message>
    <message>
        <source>{format}: the file was made for a newer version of backpropviz</source>
        <translation>{format}；此文件是为更新版本的 backpropviz 制作的</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>未知的键</translation>
    </message>
    <message>
        <source>unknown key; {key} belongs in {table}</source>
        <translation>未知的键；{key} 应放在 {table} 中</translation>
    </message>
    <message>
        <source>unknown key; known here: {keys}</source>
        <translation>未知的键；此处可用：{keys}</translation>
    </message>
    <message>
        <source>it to be given</source>
        <translation>给出该键</translation>
    </message>
    <message>
        <source>found {found}: {problem}</source>
        <translation>实际：{found}（{problem}）</translation>
    </message>
    <message>
        <source>a title in one line</source>
        <translation>一行的标题</translation>
    </message>
    <message>
        <source>statements such as c = a + b; e = c * 2</source>
        <translation>语句，例如 c = a + b; e = c * 2</translation>
    </message>
    <message>
        <source>a table [model] with inputs and layers, or with an expression</source>
        <translation>含 inputs 和 layers 或含 expression 的表 [model]</translation>
    </message>
    <message>
        <source>a table [data] with inputs and targets, a generator, a table, a csv or outputs_of</source>
        <translation>含 inputs 和 targets、generator、table、csv 或 outputs_of 的表 [data]</translation>
    </message>
    <message>
        <source>a table [training] with loss, optimizer and learning_rate</source>
        <translation>含 loss、optimizer 和 learning_rate 的表 [training]</translation>
    </message>
    <message>
        <source>a count or a list of names</source>
        <translation>个数或名称列表</translation>
    </message>
    <message>
        <source>at least one [[model.layers]] with units and activation</source>
        <translation>至少一个含 units 和 activation 的 [[model.layers]]</translation>
    </message>
    <message>
        <source>the expression names its inputs, and model.values gives them</source>
        <translation>表达式自己给出输入的名称，其值在 model.values 中</translation>
    </message>
    <message>
        <source>an expression has no layers</source>
        <translation>表达式没有层</translation>
    </message>
    <message>
        <source>an expression has no weights to draw</source>
        <translation>表达式没有要抽取的权重</translation>
    </message>
    <message>
        <source>an expression has no data; its inputs are in model.values</source>
        <translation>表达式没有数据；它的输入在 model.values 中</translation>
    </message>
    <message>
        <source>an expression is not trained</source>
        <translation>表达式不参与训练</translation>
    </message>
    <message>
        <source>the symbols are the names in the expression</source>
        <translation>符号就是表达式中的名称</translation>
    </message>
    <message>
        <source>only networks are trained side by side</source>
        <translation>只有网络才能并排训练</translation>
    </message>
    <message>
        <source>only an expression has values</source>
        <translation>只有表达式才有 values</translation>
    </message>
    <message>
        <source>an expression has nothing for {link}</source>
        <translation>表达式没有 {link} 对应的内容</translation>
    </message>
    <message>
        <source>a network has nothing for {link}</source>
        <translation>网络没有 {link} 对应的内容</translation>
    </message>
    <message>
        <source>{name}: expected a weight</source>
        <translation>{name}；应为：权重</translation>
    </message>
    <message>
        <source>{name}: expected a bias</source>
        <translation>{name}；应为：偏置</translation>
    </message>
    <message>
        <source>found {panel}, expected {panels} for an expression</source>
        <translation>实际：{panel}；对表达式应为：{panels}</translation>
    </message>
    <message>
        <source>{name} is given; expected a name that is computed</source>
        <translation>{name} 是给定的；应为：由计算得出的名称</translation>
    </message>
    <message>
        <source>{count} parts</source>
        <translation>{count} 个部分</translation>
    </message>
    <message>
        <source>a count of steps, from 0</source>
        <translation>步数，从 0 起</translation>
    </message>
    <message>
        <source>a count of updates, from 0</source>
        <translation>更新次数，从 0 起</translation>
    </message>
    <message>
        <source>an expression has no {key}</source>
        <translation>表达式没有 {key}</translation>
    </message>
    <message>
        <source>a network has no {key}</source>
        <translation>网络没有 {key}</translation>
    </message>
    <message>
        <source>the link {text}: {problem}</source>
        <translation>链接 {text}：{problem}</translation>
    </message>
    <message>
        <source>found no built-in experiment called {name}</source>
        <translation>没有名为 {name} 的内置实验</translation>
    </message>
    <message>
        <source>no such file; the built-in one opens as {name}</source>
        <translation>没有这个文件；内置实验可用 {name} 打开</translation>
    </message>
    <message>
        <source>found no file and no built-in experiment called {name}</source>
        <translation>没有名为 {name} 的文件或内置实验</translation>
    </message>
    <message>
        <source>{problem}; `backpropviz list` shows them all</source>
        <translation>{problem}；`backpropviz list` 可列出全部</translation>
    </message>
    <message>
        <source>found {link}, expected {example} or the like</source>
        <translation>实际：{link}；应为：{example} 之类</translation>
    </message>
    <message>
        <source>found {text} in {link}, expected {expected}</source>
        <translation>实际：{link} 中的 {text}；应为：{expected}</translation>
    </message>
    <message>
        <source>found {link}, expected such as {example}</source>
        <translation>实际：{link}；应形如：{example}</translation>
    </message>
    <message>
        <source>found {link}, expected such as {example}, at most {most:,} updates</source>
        <translation>实际：{link}；应形如：{example}，至多 {most:,} 次更新</translation>
    </message>
    <message>
        <source>one for each layer</source>
        <translation>每层一个</translation>
    </message>
    <message>
        <source>one that can be trained</source>
        <translation>可以训练的实验</translation>
    </message>
    <message>
        <source>{experiment} is made of {part}</source>
        <translation>{experiment}（由 {part} 构成）</translation>
    </message>
    <message>
        <source>found {name}, but {made}, expected one that is not made of itself</source>
        <translation>实际：{name}，即 {made}；应为：不由自身构成的实验</translation>
    </message>
    <message>
        <source>one whose training is short and comes to an end</source>
        <translation>训练时间短且会结束的实验</translation>
    </message>
    <message>
        <source>{name}, whose numbers grow beyond bounds at update {number:,}</source>
        <translation>{name}，其数值在更新 {number:,} 时无限增大</translation>
    </message>
    <message>
        <source>{name} ({problem})</source>
        <translation>{name}（{problem}）</translation>
    </message>
    <message>
        <source>{name}, which has no training.stop with updates or epochs</source>
        <translation>{name}，它没有含 updates 或 epochs 的 training.stop</translation>
    </message>
    <message>
        <source>{name}, whose {count:,} updates take too long whenever this is opened</source>
        <translation>{name}，它的 {count:,} 次更新在每次打开时耗时过长</translation>
    </message>
    <message>
        <source>Invalid statement</source>
        <translation>无效的语句</translation>
    </message>
    <message>
        <source>Invalid value</source>
        <translation>无效的值</translation>
    </message>
    <message>
        <source>Invalid date or datetime</source>
        <translation>无效的日期或时间</translation>
    </message>
    <message>
        <source>Invalid hex value</source>
        <translation>无效的十六进制值</translation>
    </message>
    <message>
        <source>Invalid initial character for a key part</source>
        <translation>键的首字符无效</translation>
    </message>
    <message>
        <source>Expected newline or end of document after a statement</source>
        <translation>语句之后应为换行或文档结尾</translation>
    </message>
    <message>
        <source>Expected '=' after a key in a key/value pair</source>
        <translation>键之后应为“=”</translation>
    </message>
    <message>
        <source>Expected ']' at the end of a table declaration</source>
        <translation>表头末尾应为“]”</translation>
    </message>
    <message>
        <source>Expected ']]' at the end of an array declaration</source>
        <translation>表列表的表头末尾应为“]]”</translation>
    </message>
    <message>
        <source>Expected {text}</source>
        <translation>应为：{text}</translation>
    </message>
    <message>
        <source>Found invalid character {character}</source>
        <translation>无效的字符 {character}</translation>
    </message>
    <message>
        <source>Illegal character {character}</source>
        <translation>不允许的字符 {character}</translation>
    </message>
    <message>
        <source>Cannot declare {key} twice</source>
        <translation>{key} 不能声明两次</translation>
    </message>
    <message>
        <source>Cannot overwrite a value</source>
        <translation>值不能被覆盖</translation>
    </message>
    <message>
        <source>Cannot mutate immutable namespace {key}</source>
        <translation>{key} 已封闭，不能再添加内容</translation>
    </message>
    <message>
        <source>Cannot redefine namespace {key}</source>
        <translation>{key} 不能重新定义</translation>
    </message>
    <message>
        <source>Duplicate inline table key {key}</source>
        <translation>键 {key} 在同一个表中出现两次</translation>
    </message>
    <message>
        <source>Unclosed array</source>
        <translation>列表没有闭合</translation>
    </message>
    <message>
        <source>Unclosed inline table</source>
        <translation>表没有闭合</translation>
    </message>
    <message>
        <source>Unterminated string</source>
        <translation>文本没有结束</translation>
    </message>
    <message>
        <source>Unescaped '\' in a string</source>
        <translation>文本中的“\”须写作“\\”</translation>
    </message>
    <message>
        <source>Escaped character is not a Unicode scalar value</source>
        <translation>转义的字符不是 Unicode 标量值</translation>
    </message>
    <message>
        <source>Expecting value</source>
        <translation>此处应有值</translation>
    </message>
    <message>
        <source>Expecting ',' delimiter</source>
        <translation>此处应有分隔符“,”</translation>
    </message>
    <message>
        <source>Expecting ':' delimiter</source>
        <translation>此处应有分隔符“:”</translation>
    </message>
    <message>
        <source>Expecting property name enclosed in double quotes</source>
        <translation>此处应有带双引号的键</translation>
    </message>
    <message>
        <source>Illegal trailing comma before end of object</source>
        <translation>对象末尾不允许有逗号</translation>
    </message>
    <message>
        <source>Illegal trailing comma before end of array</source>
        <translation>列表末尾不允许有逗号</translation>
    </message>
    <message>
        <source>Unterminated string starting at</source>
        <translation>文本没有结束</translation>
    </message>
    <message>
        <source>Invalid control character at</source>
        <translation>无效的控制字符</translation>
    </message>
    <message>
        <source>Invalid \escape</source>
        <translation>“\”转义无效</translation>
    </message>
    <message>
        <source>Invalid \uXXXX escape</source>
        <translation>\uXXXX 转义无效</translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation>结尾之后还有多余内容</translation>
    </message>
    <message>
        <source>{problem} (at end of document)</source>
        <translation>{problem}（文档结尾处）</translation>
    </message>
    <message>
        <source>{problem} (at line {line}, column {column})</source>
        <translation>{problem}（第 {line} 行第 {column} 列）</translation>
    </message>
    <message>
        <source>braces in pairs</source>
        <translation>成对的花括号</translation>
    </message>
    <message>
        <source>a symbol, not an empty text</source>
        <translation>符号，而非空文本</translation>
    </message>
    <message>
        <source>a symbol of at most {most} characters</source>
        <translation>至多 {most} 个字符的符号</translation>
    </message>
    <message>
        <source>letters, digits and LaTeX such as {accent}, {greek} or {script}</source>
        <translation>字母、数字和 LaTeX，例如 {accent}、{greek} 或 {script}</translation>
    </message>
    <message>
        <source>a symbol that begins with a letter</source>
        <translation>以字母开头的符号</translation>
    </message>
    <message>
        <source>something after {sign}</source>
        <translation>{sign} 之后的内容</translation>
    </message>
    <message>
        <source>braces after {sign}</source>
        <translation>{sign} 之后的花括号</translation>
    </message>
    <message>
        <source>no {sign}: Greek letters and {signs} are known</source>
        <translation>没有 {sign}：可用希腊字母和 {signs}</translation>
    </message>
    <message>
        <source>something in the braces</source>
        <translation>花括号中的内容</translation>
    </message>
    <message>
        <source>no {sign} there</source>
        <translation>该处没有 {sign}</translation>
    </message>
    <message>
        <source>{name} has no value, expected {name}=NUMBER (at character {number})</source>
        <translation>{name} 没有值；应为：{name}=数值（第 {number} 个字符处）</translation>
    </message>
    <message>
        <source>expected NAME=NUMBER, such as a=2</source>
        <translation>应为：名称=数值，例如 a=2</translation>
    </message>
    <message>
        <source>{name} is given twice</source>
        <translation>{name} 给出了两次</translation>
    </message>
    <message>
        <source>{value}: values are for expressions, and this is a network</source>
        <translation>{value}：值用于表达式，而这是网络</translation>
    </message>
    <message>
        <source>expected a number, such as {example}</source>
        <translation>应为：数，例如 {example}</translation>
    </message>
    <message>
        <source>expected a number with a decimal point, such as {example}</source>
        <translation>应为：带小数点的数，例如 {example}</translation>
    </message>
    <message>
        <source>expected a finite number, this is too large</source>
        <translation>应为：有限的数；这个数过大</translation>
    </message>
    <message>
        <source>the expression has no names that need a value</source>
        <translation>表达式没有需要赋值的名称</translation>
    </message>
    <message>
        <source>the expression has no name {name}, only {names}</source>
        <translation>表达式没有名称 {name}，只有 {names}</translation>
    </message>
    <message>
        <source>the expression has no name {name}, only {names} …</source>
        <translation>表达式没有名称 {name}，只有 {names} …</translation>
    </message>
    <message>
        <source>one for each unit</source>
        <translation>每个单元一个</translation>
    </message>
    <message>
        <source>1 to {most} layers</source>
        <translation>1 到 {most} 层</translation>
    </message>
    <message>
        <source>{count:,} weights and biases</source>
        <translation>{count:,} 个权重和偏置</translation>
    </message>
    <message>
        <source>at most {most:,} in all layers together</source>
        <translation>所有层合计至多 {most:,} 个</translation>
    </message>
    <message>
        <source>true without momentum</source>
        <translation>没有 momentum 却为 true</translation>
    </message>
    <message>
        <source>a momentum above 0 beside it</source>
        <translation>同时给出大于 0 的 momentum</translation>
    </message>
    <message>
        <source>a name such as dJ/dW[1][0,2]</source>
        <translation>形如 dJ/dW[1][0,2] 的名称</translation>
    </message>
    <message>
        <source>at least 2, since a softmax of one unit is always 1</source>
        <translation>至少 2，因为单个单元的 softmax 恒为 1</translation>
    </message>
    <message>
        <source>one for each unit of the layer before</source>
        <translation>前一层的每个单元一个</translation>
    </message>
    <message>
        <source>no such key, since bias is false here</source>
        <translation>没有此键，因为此处 bias 为 false</translation>
    </message>
    <message>
        <source>a number for {scheme}</source>
        <translation>{scheme} 所需的数</translation>
    </message>
    <message>
        <source>a number above low ({low})</source>
        <translation>大于 low（{low}）的数</translation>
    </message>
    <message>
        <source>half_mse or mse, or sigmoid or softmax in the last layer (it is {activation})</source>
        <translation>half_mse 或 mse，或者最后一层用 sigmoid 或 softmax（现为 {activation}）</translation>
    </message>
    <message>
        <source>a number from 0 to 1, as {loss} needs</source>
        <translation>0 到 1 之间的数，{loss} 要求如此</translation>
    </message>
    <message>
        <source>1 to {most} names</source>
        <translation>1 到 {most} 个名称</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>a name of its own</source>
        <translation>各自不同的名称</translation>
    </message>
    <message>
        <source>{taker} takes no {key} (it is for {others})</source>
        <translation>{taker} 没有 {key}（它用于：{others}）</translation>
    </message>
    <message>
        <source>{count} variants</source>
        <translation>{count} 个变体</translation>
    </message>
    <message>
        <source>at most {most}, beside the experiment itself</source>
        <translation>除实验本身外至多 {most} 个</translation>
    </message>
    <message>
        <source>nothing that differs</source>
        <translation>没有任何不同</translation>
    </message>
    <message>
        <source>something that differs, such as activation or learning_rate</source>
        <translation>有所不同之处，例如 activation 或 learning_rate</translation>
    </message>
    <message>
        <source>an expression</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>a network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>there is no folder {folder}</source>
        <translation>没有文件夹 {folder}</translation>
    </message>
    <message>
        <source>{path} is a folder</source>
        <translation>{path} 是文件夹</translation>
    </message>
    <message>
        <source>the folder {folder} may not be written to</source>
        <translation>不允许写入文件夹 {folder}</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有该文件或文件夹</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许的操作</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>只读文件系统</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>设备上没有剩余空间</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>{path}: expected a name that ends in {suffixes}</source>
        <translation>{path}；应为：扩展名为 {suffixes} 的名称</translation>
    </message>
    <message>
        <source>Qt cannot write WebP here</source>
        <translation>此处 Qt 无法写入 WebP</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>无法写入文件</translation>
    </message>
    <message>
        <source>{path}: expected a name that ends in .png, .svg or .pdf</source>
        <translation>{path}；应为：扩展名为 .png、.svg 或 .pdf 的名称</translation>
    </message>
    <message>
        <source>a picture of {width}×{height} pixels is too large</source>
        <translation>{width}×{height} 像素的图片过大</translation>
    </message>
    <message>
        <source>expected at most {most} pixels a side, got {width}×{height}</source>
        <translation>应为：每边至多 {most} 像素；实际：{width}×{height}</translation>
    </message>
    <message>
        <source>{problem}; `backpropviz --help` tells what there is</source>
        <translation>{problem}；`backpropviz --help` 会列出可用内容</translation>
    </message>
    <message>
        <source>there is no command {name}</source>
        <translation>没有命令 {name}</translation>
    </message>
    <message>
        <source>there is no command, no file and no experiment called {name}</source>
        <translation>没有名为 {name} 的命令、文件或实验</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Update {update}: one batch of {n} samples, one sample a row.</source>
        <translation>更新 {update}：一个批次，{n} 个样本，每行一个样本。</translation>
    </message>
    <message>
        <source>Update {update}, of one sample; samples are rows.</source>
        <translation>更新 {update}，一个样本；每行一个样本。</translation>
    </message>
    <message>
        <source>(1), (2), …: the equations' numbers in backpropviz</source>
        <translation>(1)、(2)、…：backpropviz 中的公式编号</translation>
    </message>
    <message>
        <source>Columns of {inputs}: {names}</source>
        <translation>{inputs} 的列：{names}</translation>
    </message>
    <message>
        <source>{names}, and {n} more</source>
        <translation>{names} 以及另外 {n} 个</translation>
    </message>
    <message>
        <source>Data, parameters and settings</source>
        <translation>数据、参数和设置</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Reverse mode: the derivatives of {output}</source>
        <translation>反向模式：{output} 的各导数</translation>
    </message>
    <message>
        <source>Forward mode: the derivatives by {wrt}</source>
        <translation>前向模式：对 {wrt} 的导数</translation>
    </message>
    <message>
        <source>Backward: several ways add up</source>
        <translation>反向：多条路径相加</translation>
    </message>
    <message>
        <source>Forward: values and derivatives</source>
        <translation>前向：值和导数</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前向</translation>
    </message>
    <message>
        <source>Loss: binary cross-entropy</source>
        <translation>损失：二元交叉熵</translation>
    </message>
    <message>
        <source>Loss: cross-entropy</source>
        <translation>损失：交叉熵</translation>
    </message>
    <message>
        <source>Loss: half the squared error</source>
        <translation>损失：平方误差的一半</translation>
    </message>
    <message>
        <source>Loss: mean squared error</source>
        <translation>损失：均方误差</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>Backward: a row of {slopes} belongs to its own sample's loss</source>
        <translation>反向：{slopes} 的每一行属于各自样本的损失</translation>
    </message>
    <message>
        <source>Update: {optimizer}</source>
        <translation>更新：{optimizer}</translation>
    </message>
    <message>
        <source>1 - sigmoid(z) is sigmoid(-z), which keeps all its digits.</source>
        <translation>1 - sigmoid(z) 就是 sigmoid(-z)，这样保留所有位数。</translation>
    </message>
    <message>
        <source>np.logaddexp(0, -z) is ln(1 + exp(-z)), so -ln(sigmoid(z)).</source>
        <translation>np.logaddexp(0, -z) 就是 ln(1 + exp(-z))，即 -ln(sigmoid(z))。</translation>
    </message>
    <message>
        <source>This is {a} - {t}, written so that no digits are lost.</source>
        <translation>这就是 {a} - {t}，这样写不会丢失位数。</translation>
    </message>
    <message>
        <source>{a} - {t} if targets add up to 1, written so that no digits are lost.</source>
        <translation>目标之和为 1 时就是 {a} - {t}，这样写不会丢失位数。</translation>
    </message>
    <message>
        <source>Both slopes together, so that no digits are lost.</source>
        <translation>两个斜率合在一起，这样不会丢失位数。</translation>
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
        <translation>这是投影模式的功能：按 F5。</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Nudged by {step}, {of} changes {loss} as the gradient says.</source>
        <translation>{of} 微扰 {step} 时，{loss} 的变化与梯度所说的一致。</translation>
    </message>
    <message>
        <source>Nudged by {step}, {of} does not change {loss} at all, as the gradient says.</source>
        <translation>{of} 微扰 {step} 时，{loss} 毫无变化，与梯度所说的一致。</translation>
    </message>
    <message>
        <source>They agree as far as can be seen: with this ε rounding alone makes up to {noise} of difference.</source>
        <translation>在能看清的范围内两者一致：用这个 ε，仅舍入就造成最多 {noise} 的差异。</translation>
    </message>
    <message>
        <source>That is not how {of} changes {loss}: the gradient on screen is wrong.</source>
        <translation>{of} 并不是这样改变 {loss} 的：屏幕上的梯度是错的。</translation>
    </message>
    <message>
        <source>It cannot be told: {of} is at a kink, with the slope {left} on one side and {right} on the other.</source>
        <translation>无法判断：{of} 位于折点，一侧斜率为 {left}，另一侧为 {right}。</translation>
    </message>
    <message>
        <source>It cannot be told with this ε: rounding alone makes up to {noise}, and the gradient is not much larger. A longer step shows more.</source>
        <translation>用这个 ε 无法判断：仅舍入就造成最多 {noise} 的差异，而梯度并不比它大多少。较大的步长能看得更清楚。</translation>
    </message>
    <message>
        <source>It cannot be told with this ε: twice or half the step gives quite another difference.</source>
        <translation>用这个 ε 无法判断：步长加倍或减半会给出很不同的差分。</translation>
    </message>
    <message>
        <source>It cannot be told: {of} is so close to 0 or 1 that there is no room to nudge it.</source>
        <translation>无法判断：{of} 太接近 0 或 1，没有微扰的余地。</translation>
    </message>
    <message>
        <source>It cannot be told: with {of} nudged, {loss} is not a finite number.</source>
        <translation>无法判断：{of} 微扰后，{loss} 不是有限数。</translation>
    </message>
    <message>
        <source>Best near ε = {best}. A longer step sees the curvature (error ∝ ε²), a shorter one drowns in rounding (∝ 1/ε).</source>
        <translation>最佳约为 ε = {best}。较大的步长受曲率影响（误差 ∝ ε²），较小的步长淹没在舍入中（∝ 1/ε）。</translation>
    </message>
    <message>
        <source>Best near ε = {best}. There is only rounding: no curvature that a longer step would see.</source>
        <translation>最佳约为 ε = {best}。只有舍入：没有会影响较大步长的曲率。</translation>
    </message>
    <message>
        <source>Best near ε = {best}. A longer step sees the curvature (error ∝ ε²).</source>
        <translation>最佳约为 ε = {best}。较大的步长受曲率影响（误差 ∝ ε²）。</translation>
    </message>
    <message>
        <source>Best near ε = {best}.</source>
        <translation>最佳约为 ε = {best}。</translation>
    </message>
    <message>
        <source>No step makes the error small: it is not the step that is wrong.</source>
        <translation>没有步长能使误差变小：错的不是步长。</translation>
    </message>
    <message>
        <source>Every step gives the gradient exactly.</source>
        <translation>任何步长都精确给出梯度。</translation>
    </message>
    <message>
        <source>No step gives a finite number.</source>
        <translation>没有步长给出有限数。</translation>
    </message>
</context>
<context>
    <name>ProofHead</name>
    <message>
        <source>central difference</source>
        <translation>中心差分</translation>
    </message>
    <message>
        <source>relative error</source>
        <translation>相对误差</translation>
    </message>
    <message>
        <source>by its rule</source>
        <translation>按其规则</translation>
    </message>
    <message>
        <source>forward mode</source>
        <translation>前向模式</translation>
    </message>
    <message>
        <source>backpropagation</source>
        <translation>反向传播</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>验证</translation>
    </message>
</context>
<context>
    <name>ProofLine</name>
    <message>
        <source>Click for the proof of this gradient (P)</source>
        <translation>单击以验证此梯度 (P)</translation>
    </message>
    <message>
        <source>A central difference cannot tell</source>
        <translation>中心差分无法判断</translation>
    </message>
    <message>
        <source>Central differences give {number} instead</source>
        <translation>中心差分给出的却是 {number}</translation>
    </message>
    <message>
        <source>Central differences give {number}</source>
        <translation>中心差分给出 {number}</translation>
    </message>
</context>
<context>
    <name>ProofList</name>
    <message>
        <source>Proofs of all parameters</source>
        <translation>所有参数的验证</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message>
        <source>Proof</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>验证灯</translation>
    </message>
    <message>
        <source>Marks beside the gradients in the network (Shift+P)</source>
        <translation>网络中梯度旁的标记 (Shift+P)</translation>
    </message>
    <message>
        <source>Step ε of the central differences</source>
        <translation>中心差分的步长 ε</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>All parameters</source>
        <translation>所有参数</translation>
    </message>
    <message>
        <source>Error against ε</source>
        <translation>误差随 ε 的变化</translation>
    </message>
    <message>
        <source>Too long a step, and too short a one</source>
        <translation>步长太大与太小</translation>
    </message>
    <message>
        <source>First say what it is.</source>
        <translation>请先说出它是多少。</translation>
    </message>
    <message>
        <source>{formula}
{of} = {value}, nudged by {step}</source>
        <translation>{formula}
{of} = {value}，微扰 {step}</translation>
    </message>
    <message>
        <source>The table waits until the training pauses.</source>
        <translation>表格在训练暂停后更新。</translation>
    </message>
    <message>
        <source>There is no gradient to nudge.</source>
        <translation>没有可以微扰的梯度。</translation>
    </message>
    <message>
        <source>The plot waits until the training pauses.</source>
        <translation>曲线图在训练暂停后更新。</translation>
    </message>
    <message>
        <source>Nudging …</source>
        <translation>正在微扰……</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>({loss}({of} + ε) − {loss}({of} − ε)) / 2ε</source>
        <translation>({loss}({of} + ε) − {loss}({of} − ε)) / 2ε</translation>
    </message>
    <message>
        <source>Point at a value: its derivative by {by} is proven here, by nudging {by}.</source>
        <translation>请指向一个值：这里通过微扰 {by} 来验证它对 {by} 的导数。</translation>
    </message>
    <message>
        <source>{out} is what is differentiated. Point at anything before it.</source>
        <translation>{out} 是被求导的量。请指向它之前的任何值。</translation>
    </message>
    <message>
        <source>Point at a value: the derivative by it is proven here, by nudging it and looking at {out}.</source>
        <translation>请指向一个值：这里通过微扰它并观察 {out} 来验证对它的导数。</translation>
    </message>
    <message>
        <source>The loss is what is differentiated. Point at anything before it.</source>
        <translation>损失是被求导的量。请指向它之前的任何值。</translation>
    </message>
    <message>
        <source>Point at a weight, a bias, a neuron or an input: its gradient is proven here, by nudging it and looking at the loss.</source>
        <translation>请指向权重、偏置、神经元或输入：这里通过微扰它并观察损失来验证它的梯度。</translation>
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
        <translation>已验证 {known} / {count} …</translation>
    </message>
    <message>
        <source>The {count} parameters of layer {layer}; all {all} would take too long.</source>
        <translation>层 {layer} 的 {count} 个参数；全部 {all} 个会花太长时间。</translation>
    </message>
    <message>
        <source>The {count} parameters into {unit}; all {all} would take too long.</source>
        <translation>进入 {unit} 的 {count} 个参数；全部 {all} 个会花太长时间。</translation>
    </message>
    <message>
        <source>backprop.</source>
        <translation>反向传播</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>前向</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>In the order of the network</source>
        <translation>按网络的顺序</translation>
    </message>
    <message>
        <source>In the order of the steps</source>
        <translation>按步骤的顺序</translation>
    </message>
    <message>
        <source>Those that do not agree first</source>
        <translation>不一致的在前</translation>
    </message>
    <message>
        <source>By the size of the gradient that is proven</source>
        <translation>按待验证的梯度大小</translation>
    </message>
    <message>
        <source>By the size of the central difference</source>
        <translation>按中心差分的大小</translation>
    </message>
    <message>
        <source>By the relative error</source>
        <translation>按相对误差</translation>
    </message>
</context>
<context>
    <name>ProofPlot</name>
    <message>
        <source>Error against the step</source>
        <translation>误差随步长的变化</translation>
    </message>
    <message>
        <source>ε = {step}: relative error {error}
Click to use this step.
Below the dashed line the error is small enough for ✓.</source>
        <translation>ε = {step}：相对误差 {error}
单击以使用此步长。
虚线以下的误差足够小，可得 ✓。</translation>
    </message>
    <message>
        <source>rounding ∝ 1/ε</source>
        <translation>舍入 ∝ 1/ε</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>舍入</translation>
    </message>
    <message>
        <source>truncation ∝ ε²</source>
        <translation>截断 ∝ ε²</translation>
    </message>
    <message>
        <source>truncation</source>
        <translation>截断</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>查找范围(&amp;L)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>文件类型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单键</translation>
    </message>
</context>
<context>
    <name>QuestionHelp</name>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Put the numbers into the formula (H)</source>
        <translation>把数值代入公式 (H)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the number and put the step on the list to repeat (Right)</source>
        <translation>显示该数，并把此步骤列入复习 (Right)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>键入</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Nothing yet</source>
        <translation>暂无</translation>
    </message>
</context>
<context>
    <name>RightColumn</name>
    <message>
        <source>Height of the explanation</source>
        <translation>解释区高度</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>问题与解答</translation>
    </message>
    <message>
        <source>Panels of the training</source>
        <translation>训练的面板</translation>
    </message>
</context>
<context>
    <name>Sabotage</name>
    <message>
        <source>Slope forgotten</source>
        <translation>漏掉斜率</translation>
    </message>
    <message>
        <source>Wrong sign of the loss’s slope</source>
        <translation>损失斜率的符号错误</translation>
    </message>
    <message>
        <source>Wrong sign of the weights’ gradients</source>
        <translation>权重梯度的符号错误</translation>
    </message>
    <message>
        <source>Weights transposed</source>
        <translation>权重被转置</translation>
    </message>
    <message>
        <source>Path left out</source>
        <translation>遗漏路径</translation>
    </message>
    <message>
        <source>Updated weights used too early</source>
        <translation>过早使用更新后的权重</translation>
    </message>
    <message>
        <source>Slope {slope} forgotten in layer {layer}</source>
        <translation>层 {layer} 漏掉斜率 {slope}</translation>
    </message>
    <message>
        <source>Wrong sign of the weights’ gradients in layer {layer}</source>
        <translation>层 {layer} 的权重梯度符号错误</translation>
    </message>
    <message>
        <source>Weights of layer {layer} transposed</source>
        <translation>层 {layer} 的权重被转置</translation>
    </message>
    <message>
        <source>Path through {unit} left out</source>
        <translation>遗漏经过 {unit} 的路径</translation>
    </message>
    <message>
        <source>In layer {layer} the slope {slope} is forgotten: ∂J/∂z is set to ∂J/∂a.</source>
        <translation>在层 {layer} 中漏掉了斜率 {slope}：∂J/∂z 被设为 ∂J/∂a。</translation>
    </message>
    <message>
        <source>The slope of the loss has the wrong sign, and so has every gradient made from it.</source>
        <translation>损失的斜率符号错误，由它得出的每个梯度也都错了。</translation>
    </message>
    <message>
        <source>In layer {layer} the gradients of the weights have the wrong sign.</source>
        <translation>层 {layer} 中权重的梯度符号错误。</translation>
    </message>
    <message>
        <source>On the way back the weights of layer {layer} are read in the wrong order, rows as columns.</source>
        <translation>回传时，层 {layer} 的权重按错误的顺序读取，把行当成了列。</translation>
    </message>
    <message>
        <source>The sum on the way back through layer {layer} forgets {unit}.</source>
        <translation>穿过层 {layer} 回传时，求和漏掉了 {unit}。</translation>
    </message>
    <message>
        <source>The way back goes through weights that are updated already.</source>
        <translation>回传经过的是已经更新的权重。</translation>
    </message>
</context>
<context>
    <name>SabotageBar</name>
    <message>
        <source>Switch off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Sabotage: {what}</source>
        <translation>错误注入：{what}</translation>
    </message>
    <message>
        <source>Sabotage is on: one rule of the backward pass is wrong. Find it with the proof lights.</source>
        <translation>错误注入已开启：反向传播中有一条规则是错的。请用验证灯找出它。</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>揭示</translation>
    </message>
</context>
<context>
    <name>SabotageMenu</name>
    <message>
        <source>Sabotage</source>
        <translation>错误注入</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>A wrong rule by chance</source>
        <translation>随机一条错误规则</translation>
    </message>
    <message>
        <source>No wrong rule would change a number here</source>
        <translation>这里没有任何错误规则会改变数值</translation>
    </message>
    <message>
        <source>Hide the wrong rule</source>
        <translation>隐藏错误规则</translation>
    </message>
    <message>
        <source>Reveal the wrong rule</source>
        <translation>揭示错误规则</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Fold or unfold: {0}</source>
        <translation>折叠或展开：{0}</translation>
    </message>
</context>
<context>
    <name>SheetForm</name>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>要求填写</translation>
    </message>
    <message>
        <source>As far as</source>
        <translation>做到</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>后续使用</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Save the experiment of each sheet, too</source>
        <translation>同时保存每份练习单的实验</translation>
    </message>
    <message>
        <source>{unit} alone, in layer {layer}</source>
        <translation>仅 {unit}，第 {layer} 层</translation>
    </message>
    <message>
        <source>all units</source>
        <translation>所有单元</translation>
    </message>
    <message>
        <source>those of the experiment</source>
        <translation>实验中的数值</translation>
    </message>
    <message>
        <source>others, easy ones</source>
        <translation>其他易算的数值</translation>
    </message>
    <message>
        <source>exercise, with formulas</source>
        <translation>练习，有公式</translation>
    </message>
    <message>
        <source>exam, without formulas</source>
        <translation>考试，无公式</translation>
    </message>
    <message>
        <source>every number, with its working</source>
        <translation>每个数，写出计算过程</translation>
    </message>
    <message>
        <source>every number, unit by unit</source>
        <translation>每个数，逐个单元</translation>
    </message>
    <message>
        <source>every number, in tables</source>
        <translation>每个数，用表格</translation>
    </message>
    <message>
        <source>only the gradients</source>
        <translation>仅梯度</translation>
    </message>
    <message>
        <source>all digits</source>
        <translation>全部位数</translation>
    </message>
    <message>
        <source>the rounded numbers</source>
        <translation>舍入后的数</translation>
    </message>
    <message>
        <source>in a file of their own</source>
        <translation>单独的文件</translation>
    </message>
    <message>
        <source>behind the sheets</source>
        <translation>附在练习单后</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ShowingButton</name>
    <message>
        <source>What the color of a sample shows: its target, or the answer</source>
        <translation>样本的颜色表示什么：目标或答案</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Rounded answers</source>
        <translation>取整的答案</translation>
    </message>
    <message>
        <source>Samples: {choice}</source>
        <translation>样本：{choice}</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>取整</translation>
    </message>
</context>
<context>
    <name>ShowingDialog</name>
    <message>
        <source>Symbols in the neurons</source>
        <translation>神经元中的符号</translation>
    </message>
    <message>
        <source>Values in the network</source>
        <translation>网络中的值</translation>
    </message>
    <message>
        <source>Weights on the edges</source>
        <translation>连线上的权重</translation>
    </message>
    <message>
        <source>Gradients in the network</source>
        <translation>网络中的梯度</translation>
    </message>
    <message>
        <source>Numbers in the formula</source>
        <translation>公式中的数值</translation>
    </message>
    <message>
        <source>Result of the formula</source>
        <translation>公式的结果</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Explanation beside the network</source>
        <translation>网络旁的解释</translation>
    </message>
    <message>
        <source>Panels beside the training</source>
        <translation>训练旁的面板</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Buttons of the timeline</source>
        <translation>时间线的按钮</translation>
    </message>
    <message>
        <source>Controls of the panels</source>
        <translation>面板的控件</translation>
    </message>
    <message>
        <source>with the step</source>
        <translation>与步骤同时</translation>
    </message>
    <message>
        <source>on the next click</source>
        <translation>下一次单击时</translation>
    </message>
    <message>
        <source>after the step</source>
        <translation>步骤之后</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>What is shown when</source>
        <translation>何时显示什么</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>That is {of} itself: {function} is still to be applied to it.</source>
        <translation>那是 {of} 本身：还要对它应用 {function}。</translation>
    </message>
    <message>
        <source>You added where to multiply.</source>
        <translation>该相乘的地方您用了加法。</translation>
    </message>
    <message>
        <source>You multiplied where to add.</source>
        <translation>该相加的地方您用了乘法。</translation>
    </message>
    <message>
        <source>You mixed up multiplication and division: look at the operation.</source>
        <translation>您把乘法和除法弄混了：请看运算符。</translation>
    </message>
    <message>
        <source>You swapped the operands: their order counts here.</source>
        <translation>您交换了操作数：这里顺序很重要。</translation>
    </message>
    <message>
        <source>Your calculator takes degrees: angles are in radians here.</source>
        <translation>您的计算器用的是角度制：这里的角以弧度为单位。</translation>
    </message>
    <message>
        <source>You took the other extreme: {function} is asked for.</source>
        <translation>您取了另一个极值：要求的是 {function}。</translation>
    </message>
    <message>
        <source>You multiplied by the exponent: a power is a product of equal factors.</source>
        <translation>您乘以了指数：幂是相同因子的乘积。</translation>
    </message>
    <message>
        <source>You halved the number; its root is meant.</source>
        <translation>您把数减半了；要求的是它的平方根。</translation>
    </message>
    <message>
        <source>That is the value {of}; asked is a derivative, {q}.</source>
        <translation>那是值 {of}；要求的是导数 {q}。</translation>
    </message>
    <message>
        <source>That is {of} itself, not how fast the result changes with it.</source>
        <translation>那是 {of} 本身，而不是结果随它变化的快慢。</translation>
    </message>
    <message>
        <source>You differentiated by {of}: asked is the other operand.</source>
        <translation>您是对 {of} 求导的：要求的是对另一个操作数。</translation>
    </message>
    <message>
        <source>The operands do not matter here: the derivative is the same everywhere.</source>
        <translation>操作数在这里无关紧要：导数处处相同。</translation>
    </message>
    <message>
        <source>That would be right for a sum; here the other operand counts.</source>
        <translation>对和来说这是对的；这里起作用的是另一个操作数。</translation>
    </message>
    <message>
        <source>You left out the numerator {of}.</source>
        <translation>您漏掉了分子 {of}。</translation>
    </message>
    <message>
        <source>The exponent {of} comes down as a factor: you left it out.</source>
        <translation>指数 {of} 要移下来作为因子：您漏掉了它。</translation>
    </message>
    <message>
        <source>The exponent comes down as a factor, and what stays above is one less.</source>
        <translation>指数移下来作为因子，留在上面的要减一。</translation>
    </message>
    <message>
        <source>The rule for powers is for the base; here the exponent changes.</source>
        <translation>幂的求导法则针对底数；这里变化的是指数。</translation>
    </message>
    <message>
        <source>You left out the logarithm of the base {of}.</source>
        <translation>您漏掉了底数 {of} 的对数。</translation>
    </message>
    <message>
        <source>In the denominator stands the root, not the number under it.</source>
        <translation>分母中是平方根，而不是根号下的数。</translation>
    </message>
    <message>
        <source>You mixed up the operand of the function and its result.</source>
        <translation>您把函数的操作数与结果弄混了。</translation>
    </message>
    <message>
        <source>Only the operand that is chosen passes a change on: its derivative is all or nothing.</source>
        <translation>只有被选中的操作数传递变化：它的导数要么全有，要么全无。</translation>
    </message>
    <message>
        <source>That is the slope on the other side of the kink: look at the sign of the operand.</source>
        <translation>那是折点另一侧的斜率：请看操作数的符号。</translation>
    </message>
    <message>
        <source>You left out a local derivative.</source>
        <translation>您漏掉了一个局部导数。</translation>
    </message>
    <message>
        <source>You left out what arrives from behind: multiply by it.</source>
        <translation>您漏掉了从后面到达的量：要乘以它。</translation>
    </message>
    <message>
        <source>You left out the inner derivative: the operands change, too.</source>
        <translation>您漏掉了内层导数：操作数也在变化。</translation>
    </message>
    <message>
        <source>A number changes exactly as much as itself; another input does not change with it.</source>
        <translation>一个数的变化与它自身完全相同；另一个输入不随它变化。</translation>
    </message>
    <message>
        <source>You left out the local derivative on the way through {of}.</source>
        <translation>您漏掉了经过 {of} 的路上的局部导数。</translation>
    </message>
    <message>
        <source>You left out what arrives at {of} from behind: multiply by it.</source>
        <translation>您漏掉了从后面到达 {of} 的量：要乘以它。</translation>
    </message>
    <message>
        <source>You left out the inner derivative, that of {of}.</source>
        <translation>您漏掉了内层导数，即 {of} 的导数。</translation>
    </message>
    <message>
        <source>You multiplied by {of} itself; the local derivatives are meant.</source>
        <translation>您乘以了 {of} 本身；应该用局部导数。</translation>
    </message>
    <message>
        <source>That is {of}; {function} chooses another one.</source>
        <translation>那是 {of}；{function} 选择的是另一个。</translation>
    </message>
    <message>
        <source>A sign within the derivative is the other one.</source>
        <translation>导数中有一个符号反了。</translation>
    </message>
    <message>
        <source>You multiplied where to divide: look at the denominator.</source>
        <translation>该相除的地方您用了乘法：请看分母。</translation>
    </message>
    <message>
        <source>A part of the derivative is missing: write it out in full.</source>
        <translation>导数缺了一部分：请完整写出。</translation>
    </message>
    <message>
        <source>That is the derivative of the function; asked is its value.</source>
        <translation>那是函数的导数；要求的是函数值。</translation>
    </message>
    <message>
        <source>That is the function of the opposite number: mind the sign of {operand}.</source>
        <translation>那是相反数的函数值：注意 {operand} 的符号。</translation>
    </message>
    <message>
        <source>That comes from another function; here it is {function}.</source>
        <translation>那来自另一个函数；这里是 {function}。</translation>
    </message>
    <message>
        <source>That is the value; asked is the derivative by itself.</source>
        <translation>那是函数值；要求的是对自身的导数。</translation>
    </message>
    <message>
        <source>Right means: within 0.5 %. Three significant digits are enough.</source>
        <translation>误差在 0.5 % 以内即为正确。三位有效数字就够了。</translation>
    </message>
    <message>
        <source>Right means: within 0.5 %, and within a quarter of the change.</source>
        <translation>误差在 0.5 % 以内，且不超过变化量的四分之一，即为正确。</translation>
    </message>
    <message>
        <source>One of the four is right.</source>
        <translation>四个中有一个正确。</translation>
    </message>
    <message>
        <source>Right at once.</source>
        <translation>一次答对。</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>正确。</translation>
    </message>
    <message>
        <source>Not yet, and it is none of the usual slips. Go through the formula once more.</source>
        <translation>还不对，也不是常见的错误。请把公式再过一遍。</translation>
    </message>
    <message>
        <source>Not yet. {slip}</source>
        <translation>还不对。{slip}</translation>
    </message>
    <message>
        <source>{first} Or else: {second}</source>
        <translation>{first}或者：{second}</translation>
    </message>
    <message>
        <source>{slip} It happened on the way, at {at}.</source>
        <translation>{slip}这发生在中途的 {at}。</translation>
    </message>
    <message>
        <source>That is the right size with the wrong sign.</source>
        <translation>大小正确，符号错误。</translation>
    </message>
    <message>
        <source>It was rounded too coarsely or too early: keep more digits to the end.</source>
        <translation>舍入太粗或太早：请把更多位数保留到最后。</translation>
    </message>
    <message>
        <source>The digits are right, the power of ten is not: mind the decimal point.</source>
        <translation>数字正确，但 10 的幂次不对：注意小数点。</translation>
    </message>
    <message>
        <source>That is {of}; asked is {q}.</source>
        <translation>那是 {of}；要求的是 {q}。</translation>
    </message>
    <message>
        <source>A term of the sum is missing: the one with {of}.</source>
        <translation>和中缺了一项：含 {of} 的那一项。</translation>
    </message>
    <message>
        <source>That is the sum; it is still to be divided by how many there are.</source>
        <translation>那是总和；还要除以个数。</translation>
    </message>
    <message>
        <source>You put in a sum z where the activation is meant.</source>
        <translation>您代入了和 z，而应该用激活值。</translation>
    </message>
    <message>
        <source>You put in {of}: another value belongs in its place.</source>
        <translation>您代入了 {of}：那里应该是另一个值。</translation>
    </message>
    <message>
        <source>You left out the bias {of}.</source>
        <translation>您漏掉了偏置 {of}。</translation>
    </message>
    <message>
        <source>A minus got lost, or one came in: look at the term with {of}.</source>
        <translation>少了或多了一个负号：请看含 {of} 的项。</translation>
    </message>
    <message>
        <source>You read the rows of the weights as their columns: check the two indices.</source>
        <translation>您把权重的行当成列来读了：请检查两个下标。</translation>
    </message>
    <message>
        <source>That is the activation already; asked is the sum {q} before it.</source>
        <translation>那已经是激活值了；要求的是它之前的和 {q}。</translation>
    </message>
    <message>
        <source>That is the function at −z: mind the sign of {z} in it.</source>
        <translation>那是 −z 处的函数值：注意其中 {z} 的符号。</translation>
    </message>
    <message>
        <source>That is the slope of the activation function; asked is its value.</source>
        <translation>那是激活函数的斜率；要求的是函数值。</translation>
    </message>
    <message>
        <source>That comes from another activation function; here it is {function}.</source>
        <translation>那来自另一个激活函数；这里是 {function}。</translation>
    </message>
    <message>
        <source>Softmax gives a share: divide by the sum over all units of the layer.</source>
        <translation>softmax 给出的是份额：要除以该层所有单元之和。</translation>
    </message>
    <message>
        <source>Softmax takes the exponential of every sum before it divides.</source>
        <translation>softmax 先对每个和取指数，再相除。</translation>
    </message>
    <message>
        <source>You left out the ½.</source>
        <translation>您漏掉了 ½。</translation>
    </message>
    <message>
        <source>There is no ½ here.</source>
        <translation>这里没有 ½。</translation>
    </message>
    <message>
        <source>You left out the square.</source>
        <translation>您漏掉了平方。</translation>
    </message>
    <message>
        <source>The penalty adds the sizes of the weights, whatever their signs.</source>
        <translation>惩罚项把权重的大小相加，不管符号如何。</translation>
    </message>
    <message>
        <source>You left out the second term of the loss, the one with 1 − {target}.</source>
        <translation>您漏掉了损失的第二项，即含 1 − {target} 的那一项。</translation>
    </message>
    <message>
        <source>You took the logarithm to the base 10; ln is the natural one.</source>
        <translation>您取了以 10 为底的对数；ln 是自然对数。</translation>
    </message>
    <message>
        <source>You swapped the cases of the target: {target} goes with ln {out}.</source>
        <translation>您交换了目标的两种情形：{target} 与 ln {out} 搭配。</translation>
    </message>
    <message>
        <source>You divided by the number of outputs; this loss is their sum.</source>
        <translation>您除以了输出的个数；这个损失是它们的和。</translation>
    </message>
    <message>
        <source>That is the squared error; the loss here is the cross-entropy.</source>
        <translation>那是平方误差；这里的损失是交叉熵。</translation>
    </message>
    <message>
        <source>You left out the penalty.</source>
        <translation>您漏掉了惩罚项。</translation>
    </message>
    <message>
        <source>You left out the factor that says how strong the penalty is.</source>
        <translation>您漏掉了表示惩罚强度的因子。</translation>
    </message>
    <message>
        <source>That is the number of one sample; asked is the whole batch's.</source>
        <translation>那是一个样本的数；要求的是整个批次的。</translation>
    </message>
    <message>
        <source>The derivative of a square brings a factor 2: it is missing.</source>
        <translation>平方的导数带来因子 2：它缺了。</translation>
    </message>
    <message>
        <source>You left out the target.</source>
        <translation>您漏掉了目标。</translation>
    </message>
    <message>
        <source>That is the loss itself; asked is its derivative.</source>
        <translation>那是损失本身；要求的是它的导数。</translation>
    </message>
    <message>
        <source>You multiplied where to divide: the derivative of ln {unit} is 1/{unit}.</source>
        <translation>该相除的地方您用了乘法：ln {unit} 的导数是 1/{unit}。</translation>
    </message>
    <message>
        <source>You multiplied by {slope} already: the slope comes with the next step.</source>
        <translation>您已经乘以了 {slope}：斜率要到下一步才出现。</translation>
    </message>
    <message>
        <source>You left out {slope}: the slope of the activation function at {unit}.</source>
        <translation>您漏掉了 {slope}：激活函数在 {unit} 处的斜率。</translation>
    </message>
    <message>
        <source>That is the slope alone: multiply it by what arrives at {unit}.</source>
        <translation>那只是斜率：还要乘以到达 {unit} 的量。</translation>
    </message>
    <message>
        <source>A factor of the slope is missing: write {slope} out in full.</source>
        <translation>斜率缺了一个因子：请完整写出 {slope}。</translation>
    </message>
    <message>
        <source>You multiplied by the activation {unit}; its slope is meant, {slope}.</source>
        <translation>您乘以了激活值 {unit}；应该用它的斜率 {slope}。</translation>
    </message>
    <message>
        <source>You took the slope at {unit}; it is meant at {z}.</source>
        <translation>您在 {unit} 处取了斜率；应该在 {z} 处取。</translation>
    </message>
    <message>
        <source>You multiplied by {slope} twice: once is enough.</source>
        <translation>您把 {slope} 乘了两次：一次就够了。</translation>
    </message>
    <message>
        <source>You left out {of}: what the weight carried belongs to its gradient.</source>
        <translation>您漏掉了 {of}：权重所传递的值也属于它的梯度。</translation>
    </message>
    <message>
        <source>You put in {of}: that is the gradient of another unit.</source>
        <translation>您代入了 {of}：那是另一个单元的梯度。</translation>
    </message>
    <message>
        <source>You multiplied by {of} itself; it is multiplied by what {of} carried.</source>
        <translation>您乘以了 {of} 本身；应该乘以 {of} 所传递的值。</translation>
    </message>
    <message>
        <source>You multiplied by {of}; a bias is multiplied by nothing but 1.</source>
        <translation>您乘以了 {of}；偏置只乘以 1。</translation>
    </message>
    <message>
        <source>You divided by the number of samples already: that comes with the mean.</source>
        <translation>您已经除以了样本数：那要到取均值时才做。</translation>
    </message>
    <message>
        <source>You left out the weights: every gradient comes back through one.</source>
        <translation>您漏掉了权重：每个梯度都要经过一个权重传回。</translation>
    </message>
    <message>
        <source>You used the weights of {of}: check the indices.</source>
        <translation>您用了 {of} 的权重：请检查下标。</translation>
    </message>
    <message>
        <source>You used the updated weights too early: here the old ones still count.</source>
        <translation>您过早使用了更新后的权重：这里仍用旧的。</translation>
    </message>
    <message>
        <source>You left out a path: the one through {of}.</source>
        <translation>您漏掉了一条路径：经过 {of} 的那条。</translation>
    </message>
    <message>
        <source>You counted only the path through {of}; all paths add up.</source>
        <translation>您只算了经过 {of} 的路径；所有路径要相加。</translation>
    </message>
    <message>
        <source>That is the sum {z}: the activation function is still to be applied.</source>
        <translation>那是和 {z}：还要应用激活函数。</translation>
    </message>
    <message>
        <source>The ½ of the loss cancels the 2 of the square's derivative.</source>
        <translation>损失的 ½ 与平方的导数中的 2 抵消。</translation>
    </message>
    <message>
        <source>You swapped output and target: it is the output minus the target.</source>
        <translation>您把输出与目标交换了：应为输出减目标。</translation>
    </message>
    <message>
        <source>You left out the slopes of the units behind: put in their gradients at z.</source>
        <translation>您漏掉了后面单元的斜率：请代入它们在 z 处的梯度。</translation>
    </message>
    <message>
        <source>You went uphill: the step is taken off, not added.</source>
        <translation>您走了上坡：这一步要减去，而不是加上。</translation>
    </message>
    <message>
        <source>You left out the learning rate {rate}.</source>
        <translation>您漏掉了学习率 {rate}。</translation>
    </message>
    <message>
        <source>That is the gradient itself; asked is {q}, which is made of it.</source>
        <translation>那是梯度本身；要求的是由它得出的 {q}。</translation>
    </message>
    <message>
        <source>That is the change alone: the old value is missing.</source>
        <translation>那只是变化量：还缺旧值。</translation>
    </message>
    <message>
        <source>That is the old value; it is to move.</source>
        <translation>那是旧值；它应该移动。</translation>
    </message>
    <message>
        <source>You put in {of}: that is the gradient of another parameter.</source>
        <translation>您代入了 {of}：那是另一个参数的梯度。</translation>
    </message>
    <message>
        <source>That is a step of plain gradient descent; this optimizer does more.</source>
        <translation>那是普通梯度下降的一步；这个优化器做得更多。</translation>
    </message>
    <message>
        <source>Nesterov's momentum looks ahead: the gradient is added once more.</source>
        <translation>Nesterov 动量会向前看：梯度要再加一次。</translation>
    </message>
    <message>
        <source>You left out the correction for the start at 0: the divisions by 1 − βᵏ.</source>
        <translation>您漏掉了对从 0 开始的修正：除以 1 − βᵏ。</translation>
    </message>
    <message>
        <source>You divided by 1 − βᵏ already: that comes with the new weight.</source>
        <translation>您已经除以了 1 − βᵏ：那要到计算新权重时才做。</translation>
    </message>
    <message>
        <source>You left out the root in the denominator.</source>
        <translation>您漏掉了分母中的平方根。</translation>
    </message>
    <message>
        <source>You left out the weight decay.</source>
        <translation>您漏掉了权重衰减。</translation>
    </message>
    <message>
        <source>You left out what the optimizer kept from before.</source>
        <translation>您漏掉了优化器从之前保留下来的量。</translation>
    </message>
    <message>
        <source>The new part counts by its share only: it has a factor, too.</source>
        <translation>新的部分只按其份额计入：它也有一个因子。</translation>
    </message>
    <message>
        <source>What was kept from before fades: it has a factor, too.</source>
        <translation>从之前保留下来的量会衰减：它也有一个因子。</translation>
    </message>
    <message>
        <source>You swapped the shares of old and new.</source>
        <translation>您把新旧两部分的份额交换了。</translation>
    </message>
    <message>
        <source>You took the β of the other mean.</source>
        <translation>您用了另一个均值的 β。</translation>
    </message>
</context>
<context>
    <name>SlopeBar</name>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>The loss along one weight</source>
        <translation>损失随一个权重的变化</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>等高线</translation>
    </message>
    <message>
        <source>The loss over two weights</source>
        <translation>损失随两个权重的变化</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>The loss of the batch at hand, which the gradient is of</source>
        <translation>当前批次的损失，梯度就是它的梯度</translation>
    </message>
    <message>
        <source>All samples</source>
        <translation>所有样本</translation>
    </message>
    <message>
        <source>The loss of all training samples, and its gradient</source>
        <translation>所有训练样本的损失及其梯度</translation>
    </message>
    <message>
        <source>The weight of the upward axis</source>
        <translation>纵轴的权重</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop computing (Esc)</source>
        <translation>停止计算 (Esc)</translation>
    </message>
    <message>
        <source>Show more (−)</source>
        <translation>扩大范围 (−)</translation>
    </message>
    <message>
        <source>Show less (+)</source>
        <translation>缩小范围 (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>自动范围</translation>
    </message>
    <message>
        <source>Fit the range (0)</source>
        <translation>自动调整范围 (0)</translation>
    </message>
    <message>
        <source>↑ {name} ▾</source>
        <translation>↑ {name} ▾</translation>
    </message>
    <message>
        <source>The weight of the upward axis: {name}</source>
        <translation>纵轴的权重：{name}</translation>
    </message>
</context>
<context>
    <name>SlopeCanvas</name>
    <message>
        <source>Here {loss} is not a finite number.</source>
        <translation>这里 {loss} 不是有限数。</translation>
    </message>
    <message>
        <source>{loss} is about {value} here</source>
        <translation>这里 {loss} 约为 {value}</translation>
    </message>
    <message>
        <source>The loss is being computed …</source>
        <translation>正在计算损失……</translation>
    </message>
</context>
<context>
    <name>SlopeOfValue</name>
    <message>
        <source>Slice of the expression</source>
        <translation>表达式的切片</translation>
    </message>
    <message>
        <source>Show more (−)</source>
        <translation>扩大范围 (−)</translation>
    </message>
    <message>
        <source>Show less (+)</source>
        <translation>缩小范围 (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>自动范围</translation>
    </message>
    <message>
        <source>Fit the range (0)</source>
        <translation>自动调整范围 (0)</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>更改 {name}</translation>
    </message>
    <message>
        <source>{value} is to be predicted first; then its curve is drawn here.</source>
        <translation>请先预测 {value}；之后这里会画出它的曲线。</translation>
    </message>
    <message>
        <source>Point at a value that {value} is made of.</source>
        <translation>请指向一个构成 {value} 的值。</translation>
    </message>
    <message>
        <source>Nowhere on this slice has {value} a value.</source>
        <translation>{value} 在这个切片上处处没有值。</translation>
    </message>
</context>
<context>
    <name>SlopePanel</name>
    <message>
        <source>Slope</source>
        <translation>斜率</translation>
    </message>
    <message>
        <source>Slice of the loss</source>
        <translation>损失的切片</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>更改 {name}</translation>
    </message>
    <message>
        <source>Change {first} and {second}</source>
        <translation>更改 {first} 和 {second}</translation>
    </message>
    <message>
        <source>The weight that is pointed at next</source>
        <translation>接下来指向的权重</translation>
    </message>
    <message>
        <source>The loss is to be predicted first; then its slice is drawn here.</source>
        <translation>请先预测损失；之后这里会画出它的切片。</translation>
    </message>
    <message>
        <source>Nowhere on this slice is the loss a finite number.</source>
        <translation>损失在这个切片上处处不是有限数。</translation>
    </message>
    <message>
        <source>Stopped before there was anything to see. Fit begins anew.</source>
        <translation>还没有可看的内容就停止了。按“自动范围”重新开始。</translation>
    </message>
    <message>
        <source>tangent</source>
        <translation>切线</translation>
    </message>
    <message>
        <source>training’s path</source>
        <translation>训练的轨迹</translation>
    </message>
    <message>
        <source>downhill: −gradient</source>
        <translation>下坡：−梯度</translation>
    </message>
    <message>
        <source>The slope is to be predicted first; then its tangent is drawn here.</source>
        <translation>请先预测斜率；之后这里会画出它的切线。</translation>
    </message>
    <message>
        <source>Drag, or click and press ← and →, to try another value: the tangent predicts the loss, the curve is the loss.</source>
        <translation>拖动，或单击后按 ← 和 → 尝试另一个值：切线是对损失的预测，曲线是损失。</translation>
    </message>
    <message>
        <source>{by} is computed, here it is moved as if it were free: the tangent predicts {value}, the curve is {value}. Drag to try.</source>
        <translation>{by} 是计算得出的，这里把它当作可自由移动：切线预测 {value}，曲线就是 {value}。拖动试试。</translation>
    </message>
    <message>
        <source>Drag, or click and press ← and →, to try another {by}: the tangent predicts {value}, the curve is {value}.</source>
        <translation>拖动，或单击后按 ← 和 → 尝试另一个 {by}：切线预测 {value}，曲线就是 {value}。</translation>
    </message>
    <message>
        <source>All other weights are held as they are now.</source>
        <translation>所有其他权重固定在当前值。</translation>
    </message>
    <message>
        <source>The loss is the same everywhere.</source>
        <translation>损失处处相同。</translation>
    </message>
    <message>
        <source>A line every {step} of {loss}.</source>
        <translation>{loss} 每隔 {step} 一条等高线。</translation>
    </message>
    <message>
        <source>Lines at {loss} = {values}, …</source>
        <translation>等高线位于 {loss} = {values}, …</translation>
    </message>
    <message>
        <source>{name}: {before} → {after}</source>
        <translation>{name}：{before} → {after}</translation>
    </message>
    <message>
        <source>predicted {change}</source>
        <translation>预测 {change}</translation>
    </message>
    <message>
        <source>real {change}</source>
        <translation>实际 {change}</translation>
    </message>
    <message>
        <source>There {value} has no value.</source>
        <translation>那里 {value} 没有值。</translation>
    </message>
    <message>
        <source>There the loss is not a finite number.</source>
        <translation>那里损失不是有限数。</translation>
    </message>
    <message>
        <source>The slope is not a finite number.</source>
        <translation>斜率不是有限数。</translation>
    </message>
    <message>
        <source>Nothing is moved yet.</source>
        <translation>还没有移动任何值。</translation>
    </message>
    <message>
        <source>Flat here: the slope predicts no change.</source>
        <translation>这里平坦：斜率预测没有变化。</translation>
    </message>
    <message>
        <source>The other way: so far the tangent does not hold.</source>
        <translation>方向相反：到了这么远，切线已不适用。</translation>
    </message>
    <message>
        <source>{percent} of the prediction came true.</source>
        <translation>预测的 {percent} 实现了。</translation>
    </message>
    <message>
        <source>{times} times what was predicted.</source>
        <translation>是预测的 {times} 倍。</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} 和 {second}</translation>
    </message>
    <message>
        <source>{name} {value} · slope {slope}</source>
        <translation>{name} {value} · 斜率 {slope}</translation>
    </message>
    <message>
        <source>{optimizer}’s step</source>
        <translation>{optimizer} 的一步</translation>
    </message>
</context>
<context>
    <name>SlopeReadout</name>
    <message>
        <source>Take it</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Set the weight to this value (Enter)</source>
        <translation>把权重设为此值 (Enter)</translation>
    </message>
    <message>
        <source>Set the input to this value (Enter)</source>
        <translation>把输入设为此值 (Enter)</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Leave all as it is (Esc)</source>
        <translation>一切保持原样 (Esc)</translation>
    </message>
    <message>
        <source>Try the step</source>
        <translation>试走一步</translation>
    </message>
    <message>
        <source>Try the step that the optimizer would take (O)</source>
        <translation>尝试优化器将要走的一步 (O)</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>This cannot be differentiated here: {problem}.</source>
        <translation>这里无法求导：{problem}。</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Value of {q}</source>
        <translation>{q} 的值</translation>
    </message>
    <message>
        <source>Local derivative {q}</source>
        <translation>局部导数 {q}</translation>
    </message>
    <message>
        <source>Derivative of {top} by {of}</source>
        <translation>{top} 对 {of} 的导数</translation>
    </message>
    <message>
        <source>Product {q}</source>
        <translation>乘积 {q}</translation>
    </message>
    <message>
        <source>Gradient at the product {of}</source>
        <translation>乘积 {of} 处的梯度</translation>
    </message>
    <message>
        <source>Gradient of the loss by itself</source>
        <translation>损失对自身的梯度</translation>
    </message>
    <message>
        <source>Constant {q}</source>
        <translation>常数 {q}</translation>
    </message>
    <message>
        <source>{a} and {b} are added.</source>
        <translation>{a} 与 {b} 相加。</translation>
    </message>
    <message>
        <source>{b} is subtracted from {a}.</source>
        <translation>从 {a} 减去 {b}。</translation>
    </message>
    <message>
        <source>{a} and {b} are multiplied.</source>
        <translation>{a} 与 {b} 相乘。</translation>
    </message>
    <message>
        <source>{a} is divided by {b}.</source>
        <translation>{a} 除以 {b}。</translation>
    </message>
    <message>
        <source>{a} is raised to the power {b}.</source>
        <translation>{a} 的 {b} 次幂。</translation>
    </message>
    <message>
        <source>{a} with the other sign.</source>
        <translation>{a} 取相反的符号。</translation>
    </message>
    <message>
        <source>{q} is another name for {a}: the same number.</source>
        <translation>{q} 是 {a} 的另一个名字：同一个数。</translation>
    </message>
    <message>
        <source>The number e raised to the power {a}.</source>
        <translation>e 的 {a} 次幂。</translation>
    </message>
    <message>
        <source>The natural logarithm of {a}.</source>
        <translation>{a} 的自然对数。</translation>
    </message>
    <message>
        <source>The square root of {a}.</source>
        <translation>{a} 的平方根。</translation>
    </message>
    <message>
        <source>The distance of {a} from 0, whatever its sign.</source>
        <translation>{a} 到 0 的距离，不论符号。</translation>
    </message>
    <message>
        <source>The sigmoid turns {a} into a number between 0 and 1.</source>
        <translation>sigmoid 把 {a} 变为 0 与 1 之间的数。</translation>
    </message>
    <message>
        <source>tanh turns {a} into a number between −1 and 1.</source>
        <translation>tanh 把 {a} 变为 −1 与 1 之间的数。</translation>
    </message>
    <message>
        <source>Softplus is a ReLU without a corner: almost 0 far below 0, almost {a} far above.</source>
        <translation>softplus 是没有折角的 ReLU：远低于 0 时几乎为 0，远高于 0 时几乎为 {a}。</translation>
    </message>
    <message>
        <source>The function {function} is applied to {a}.</source>
        <translation>对 {a} 应用函数 {function}。</translation>
    </message>
    <message>
        <source>{a} is multiplied by itself.</source>
        <translation>{a} 乘以自身。</translation>
    </message>
    <message>
        <source>ReLU lets {a} through as it is, because it is positive.</source>
        <translation>ReLU 让 {a} 原样通过，因为它是正的。</translation>
    </message>
    <message>
        <source>ReLU makes 0 of {a}, because it is not positive.</source>
        <translation>ReLU 把 {a} 变为 0，因为它不是正的。</translation>
    </message>
    <message>
        <source>max lets only the largest operand through: {winner}.</source>
        <translation>max 只让最大的操作数通过：{winner}。</translation>
    </message>
    <message>
        <source>min lets only the smallest operand through: {winner}.</source>
        <translation>min 只让最小的操作数通过：{winner}。</translation>
    </message>
    <message>
        <source>It is made of constants only, so nothing is differentiated by it.</source>
        <translation>它只由常数构成，所以不对它求导。</translation>
    </message>
    <message>
        <source>{a} is multiplied by its weight {b}: one term of the sum that it goes into.</source>
        <translation>{a} 乘以它的权重 {b}：这是它所进入的和的一项。</translation>
    </message>
    <message>
        <source>1, because {of} is what is differentiated; here the way back begins.</source>
        <translation>为 1，因为 {of} 就是被求导的量；回传从这里开始。</translation>
    </message>
    <message>
        <source>1, because {of} is what is differentiated by; here the way forward begins.</source>
        <translation>为 1，因为 {of} 就是求导的自变量；前向求导从这里开始。</translation>
    </message>
    <message>
        <source>0, because {top} does not change when {of} does.</source>
        <translation>为 0，因为 {of} 变化时 {top} 不变。</translation>
    </message>
    <message>
        <source>0, because {top} does not depend on {of}.</source>
        <translation>为 0，因为 {top} 不依赖于 {of}。</translation>
    </message>
    <message>
        <source>{of} reaches {top} by one way, through {through}: what arrives there comes back, times the local derivative.</source>
        <translation>{of} 经过 {through} 沿一条路到达 {top}：到达那里的量乘以局部导数后传回。</translation>
    </message>
    <message>
        <source>{of} goes straight into {top}, where 1 arrives: so it is the local derivative that comes back.</source>
        <translation>{of} 直接进入 {top}，那里到达的是 1：所以传回的就是局部导数。</translation>
    </message>
    <message>
        <source>{of} reaches {top} by {n} ways: each brings back what arrives at its end, times the local derivative, and their contributions add up.</source>
        <translation>{of} 沿 {n} 条路到达 {top}：每条路把到达其末端的量乘以局部导数后传回，各贡献相加。</translation>
    </message>
    <message>
        <source>The local derivative is 0, so nothing comes back.</source>
        <translation>局部导数为 0，所以没有任何量传回。</translation>
    </message>
    <message>
        <source>Nothing arrives there, so nothing comes back.</source>
        <translation>没有任何量到达那里，所以没有任何量传回。</translation>
    </message>
    <message>
        <source>Here they cancel out.</source>
        <translation>它们在这里互相抵消。</translation>
    </message>
    <message>
        <source>A change of {of} reaches {top} by one way, through {through}: it arrives times the local derivative.</source>
        <translation>{of} 的变化经过 {through} 沿一条路到达 {top}：到达时乘以了局部导数。</translation>
    </message>
    <message>
        <source>{of} goes straight into {top}, and its own change is 1: so it is the local derivative that arrives.</source>
        <translation>{of} 直接进入 {top}，它自身的变化是 1：所以到达的就是局部导数。</translation>
    </message>
    <message>
        <source>A change of {of} reaches {top} through {n} operands: each brings its own change, times the local derivative, and their contributions add up.</source>
        <translation>{of} 的变化通过 {n} 个操作数到达 {top}：每个操作数带来自身的变化乘以局部导数，各贡献相加。</translation>
    </message>
    <message>
        <source>Raising {of} raises {top}.</source>
        <translation>{of} 增大，{top} 增大。</translation>
    </message>
    <message>
        <source>Raising {of} lowers {top}.</source>
        <translation>{of} 增大，{top} 减小。</translation>
    </message>
    <message>
        <source>A sum moves as much as {own} does: its slope is 1 everywhere.</source>
        <translation>和的变化与 {own} 相同：其斜率处处为 1。</translation>
    </message>
    <message>
        <source>{result} moves as much as {own} does, so the slope is 1.</source>
        <translation>{result} 的变化与 {own} 相同，所以斜率为 1。</translation>
    </message>
    <message>
        <source>A difference moves as much as {own} does: its slope is 1 everywhere.</source>
        <translation>差的变化与 {own} 相同：其斜率处处为 1。</translation>
    </message>
    <message>
        <source>When {own} rises, the difference falls by as much: its slope is −1 everywhere.</source>
        <translation>{own} 增大多少，差就减小多少：其斜率处处为 −1。</translation>
    </message>
    <message>
        <source>When {own} rises, {result} falls by as much: the slope is −1 everywhere.</source>
        <translation>{own} 增大多少，{result} 就减小多少：斜率处处为 −1。</translation>
    </message>
    <message>
        <source>A change of {own} reaches {result} multiplied by the other factor, {other}.</source>
        <translation>{own} 的变化乘以另一个因子 {other} 后到达 {result}。</translation>
    </message>
    <message>
        <source>{own} stands there twice; here only one of them moves, and the other one is the factor it is multiplied by.</source>
        <translation>{own} 在那里出现两次；这里只移动其中一个，另一个就是它所乘的因子。</translation>
    </message>
    <message>
        <source>A change of {own} reaches {result} divided by the denominator {other}.</source>
        <translation>{own} 的变化除以分母 {other} 后到达 {result}。</translation>
    </message>
    <message>
        <source>Quotient rule: by the denominator it is minus the numerator, divided by the denominator squared.</source>
        <translation>商的求导法则：对分母的导数是负的分子除以分母的平方。</translation>
    </message>
    <message>
        <source>Power rule: the exponent comes to the front, and the power falls by one.</source>
        <translation>幂的求导法则：指数移到前面，幂次减一。</translation>
    </message>
    <message>
        <source>By its exponent, a power changes by itself times the logarithm of its base.</source>
        <translation>幂对其指数的导数，是幂本身乘以底数的对数。</translation>
    </message>
    <message>
        <source>0, because 0 raised to any power above 0 stays 0.</source>
        <translation>为 0，因为 0 的任何正数次幂仍为 0。</translation>
    </message>
    <message>
        <source>1, because {own} is positive and goes through as it is.</source>
        <translation>为 1，因为 {own} 是正的，原样通过。</translation>
    </message>
    <message>
        <source>−1, because {own} is negative and changes its sign.</source>
        <translation>为 −1，因为 {own} 是负的，要变号。</translation>
    </message>
    <message>
        <source>0, because {own} is negative: nothing of it goes through.</source>
        <translation>为 0，因为 {own} 是负的：完全无法通过。</translation>
    </message>
    <message>
        <source>At 0 there is a corner and so no slope; 0 is taken by convention.</source>
        <translation>在 0 处有折角，因而没有斜率；按约定取 0。</translation>
    </message>
    <message>
        <source>1, because {own} is the largest: max lets only the largest operand through.</source>
        <translation>为 1，因为 {own} 最大：max 只让最大的操作数通过。</translation>
    </message>
    <message>
        <source>0, because max lets only the largest operand through, and {own} is not it.</source>
        <translation>为 0，因为 max 只让最大的操作数通过，而 {own} 不是最大的。</translation>
    </message>
    <message>
        <source>1, because {own} is the smallest: min lets only the smallest operand through.</source>
        <translation>为 1，因为 {own} 最小：min 只让最小的操作数通过。</translation>
    </message>
    <message>
        <source>0, because min lets only the smallest operand through, and {own} is not it.</source>
        <translation>为 0，因为 min 只让最小的操作数通过，而 {own} 不是最小的。</translation>
    </message>
    <message>
        <source>Operands are equal here, so there is a corner and no slope; by convention the first of them gets 1.</source>
        <translation>这里操作数相等，所以有折角而没有斜率；按约定，其中第一个取 1。</translation>
    </message>
    <message>
        <source>Operands are equal here, so there is a corner and no slope; by convention only the first of them counts, so this is 0.</source>
        <translation>这里操作数相等，所以有折角而没有斜率；按约定只算第一个，所以这里为 0。</translation>
    </message>
    <message>
        <source>The slope of the sigmoid is its value times what that lacks of 1.</source>
        <translation>sigmoid 的斜率是其函数值乘以 1 减去该值的差。</translation>
    </message>
    <message>
        <source>The slope of tanh is 1 minus the square of its value.</source>
        <translation>tanh 的斜率是 1 减去其函数值的平方。</translation>
    </message>
    <message>
        <source>{own} is so far from 0 that {result} is saturated: the slope is almost 0, and hardly anything comes back.</source>
        <translation>{own} 离 0 太远，{result} 已饱和：斜率几乎为 0，几乎没有量传回。</translation>
    </message>
    <message>
        <source>The slope of the activation function at {own}: so much of a change reaches {result}.</source>
        <translation>激活函数在 {own} 处的斜率：变化按这个比例到达 {result}。</translation>
    </message>
    <message>
        <source>0, because the activation function is flat at {own}: nothing goes through.</source>
        <translation>为 0，因为激活函数在 {own} 处是平坦的：没有量通过。</translation>
    </message>
    <message>
        <source>Every output of softmax depends on every sum, so also {result} on {own}.</source>
        <translation>softmax 的每个输出都依赖于每个和，所以 {result} 也依赖于 {own}。</translation>
    </message>
    <message>
        <source>So much does the loss {result} change when {own} changes a little.</source>
        <translation>{own} 稍有变化时，损失 {result} 就按这个比例变化。</translation>
    </message>
    <message>
        <source>The derivative of the sine is the cosine.</source>
        <translation>正弦的导数是余弦。</translation>
    </message>
    <message>
        <source>The derivative of the cosine is minus the sine.</source>
        <translation>余弦的导数是负的正弦。</translation>
    </message>
    <message>
        <source>The derivative of the tangent is 1 plus its square.</source>
        <translation>正切的导数是 1 加上其平方。</translation>
    </message>
    <message>
        <source>The exponential function is its own derivative.</source>
        <translation>指数函数的导数就是它自己。</translation>
    </message>
    <message>
        <source>The derivative of the logarithm is 1 divided by {own}.</source>
        <translation>对数的导数是 1 除以 {own}。</translation>
    </message>
    <message>
        <source>The derivative of the root is 1 divided by twice the root: steep close to 0.</source>
        <translation>平方根的导数是 1 除以平方根的两倍：接近 0 时很陡。</translation>
    </message>
    <message>
        <source>The slope of softplus is the sigmoid: 0 far below 0, 1 far above.</source>
        <translation>softplus 的斜率是 sigmoid：远低于 0 时为 0，远高于 0 时为 1。</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前向</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Weighted sum of {unit}</source>
        <translation>{unit} 的加权和</translation>
    </message>
    <message>
        <source>Activation {q}</source>
        <translation>激活值 {q}</translation>
    </message>
    <message>
        <source>Loss {q}</source>
        <translation>损失 {q}</translation>
    </message>
    <message>
        <source>Penalty {q}</source>
        <translation>惩罚项 {q}</translation>
    </message>
    <message>
        <source>Gradient at the output of {unit}</source>
        <translation>{unit} 输出处的梯度</translation>
    </message>
    <message>
        <source>Gradient at the sum of {unit}</source>
        <translation>{unit} 的和处的梯度</translation>
    </message>
    <message>
        <source>Gradient of the weight {of}</source>
        <translation>权重 {of} 的梯度</translation>
    </message>
    <message>
        <source>Gradient of the bias {of}</source>
        <translation>偏置 {of} 的梯度</translation>
    </message>
    <message>
        <source>Gradient at the input {of}</source>
        <translation>输入 {of} 处的梯度</translation>
    </message>
    <message>
        <source>What the optimizer keeps of {of}</source>
        <translation>优化器为 {of} 保留的量</translation>
    </message>
    <message>
        <source>New weight {of}</source>
        <translation>新权重 {of}</translation>
    </message>
    <message>
        <source>New bias {of}</source>
        <translation>新偏置 {of}</translation>
    </message>
    <message>
        <source>Each value that reaches {unit} is multiplied by its weight, and the products are added.</source>
        <translation>到达 {unit} 的每个值乘以各自的权重，再把乘积相加。</translation>
    </message>
    <message>
        <source>Each value that reaches {unit} is multiplied by its weight; the products and the bias are added.</source>
        <translation>到达 {unit} 的每个值乘以各自的权重；再把各乘积与偏置相加。</translation>
    </message>
    <message>
        <source>The activation function {function} turns the sum {z} into what {unit} sends on.</source>
        <translation>激活函数 {function} 把和 {z} 变为 {unit} 传出的值。</translation>
    </message>
    <message>
        <source>Softmax turns the sums of the layer into shares that add up to 1; {unit} gets this share.</source>
        <translation>softmax 把该层的各个和变为总和为 1 的份额；{unit} 得到这一份。</translation>
    </message>
    <message>
        <source>Binary cross-entropy: the surer the network is of the wrong answer, the larger {q}.</source>
        <translation>二元交叉熵：网络对错误答案越确信，{q} 越大。</translation>
    </message>
    <message>
        <source>Cross-entropy: the smaller the share given to the right class, the larger {q}.</source>
        <translation>交叉熵：给正确类别的份额越小，{q} 越大。</translation>
    </message>
    <message>
        <source>Half the squared distance between output and target: 0 where they are equal.</source>
        <translation>输出与目标的距离平方的一半：两者相等时为 0。</translation>
    </message>
    <message>
        <source>The mean squared distance between output and target: 0 where they are equal.</source>
        <translation>输出与目标的距离平方的均值：两者相等时为 0。</translation>
    </message>
    <message>
        <source>It is computed from the sum z, because the output is so close to 0 or 1 that rounding hides it.</source>
        <translation>它由和 z 计算得出，因为输出太接近 0 或 1，差别会被舍入掩盖。</translation>
    </message>
    <message>
        <source>The loss {q} is the mean over the {n} samples of the batch.</source>
        <translation>损失 {q} 是批次中 {n} 个样本的均值。</translation>
    </message>
    <message>
        <source>The loss {q} is the mean over the samples of the batch, plus the penalty.</source>
        <translation>损失 {q} 是批次中各样本的均值，再加上惩罚项。</translation>
    </message>
    <message>
        <source>The penalty grows with the weights, so training keeps them small.</source>
        <translation>惩罚项随权重增大，所以训练会使权重保持较小。</translation>
    </message>
    <message>
        <source>Here the way back begins: so much does the loss change when {of} changes a little.</source>
        <translation>回传从这里开始：{of} 稍有变化时，损失就按这个比例变化。</translation>
    </message>
    <message>
        <source>Chain rule: what arrives at the output of {unit}, times the slope of its activation function at {z}.</source>
        <translation>链式法则：到达 {unit} 输出处的量，乘以其激活函数在 {z} 处的斜率。</translation>
    </message>
    <message>
        <source>The activation function of {unit} is flat here: its slope is 0, so nothing goes further back.</source>
        <translation>{unit} 的激活函数在这里是平坦的：斜率为 0，所以没有量继续向后传。</translation>
    </message>
    <message>
        <source>Chain rule again; {unit} is saturated, its slope is almost 0, so very little goes further back.</source>
        <translation>仍是链式法则；{unit} 已饱和，斜率几乎为 0，所以只有极少的量继续向后传。</translation>
    </message>
    <message>
        <source>Every output of softmax depends on {z}, so all of them contribute to this gradient.</source>
        <translation>softmax 的每个输出都依赖于 {z}，所以它们都对这个梯度有贡献。</translation>
    </message>
    <message>
        <source>Loss and activation taken together: their slopes collapse to output minus target.</source>
        <translation>损失与激活函数合在一起：它们的斜率简化为输出减目标。</translation>
    </message>
    <message>
        <source>The weight {of} carried {source} to {unit}, so the loss feels a change of {of} in proportion to {source}.</source>
        <translation>权重 {of} 把 {source} 传给 {unit}，所以 {of} 的变化按 {source} 的比例影响损失。</translation>
    </message>
    <message>
        <source>Raising {of} lowers the loss.</source>
        <translation>{of} 增大，损失减小。</translation>
    </message>
    <message>
        <source>Raising {of} raises the loss.</source>
        <translation>{of} 增大，损失增大。</translation>
    </message>
    <message>
        <source>A small change of {of} leaves the loss as it is.</source>
        <translation>{of} 的微小变化不影响损失。</translation>
    </message>
    <message>
        <source>The bias is added to the sum as it is, so its gradient is the gradient at the sum.</source>
        <translation>偏置原样加到和上，所以它的梯度就是和处的梯度。</translation>
    </message>
    <message>
        <source>The gradient of the batch is the mean of the gradients of its {n} samples.</source>
        <translation>批次的梯度是其 {n} 个样本的梯度的均值。</translation>
    </message>
    <message>
        <source>The mean over the batch, plus the pull of the penalty on {of}.</source>
        <translation>批次上的均值，再加上惩罚项对 {of} 的拉力。</translation>
    </message>
    <message>
        <source>{of} reaches the loss through one unit: that unit's gradient comes back through the weight.</source>
        <translation>{of} 通过一个单元影响损失：该单元的梯度经过权重传回。</translation>
    </message>
    <message>
        <source>{of} reaches the loss through {n} units: their gradients come back, each through its weight, and add up.</source>
        <translation>{of} 通过 {n} 个单元影响损失：它们的梯度各自经过权重传回，再相加。</translation>
    </message>
    <message>
        <source>The gradient is positive, so {of} goes down: against the gradient, learning rate times its size.</source>
        <translation>梯度为正，所以 {of} 减小：逆着梯度，移动学习率乘以梯度的大小。</translation>
    </message>
    <message>
        <source>The gradient is negative, so {of} goes up: against the gradient, learning rate times its size.</source>
        <translation>梯度为负，所以 {of} 增大：逆着梯度，移动学习率乘以梯度的大小。</translation>
    </message>
    <message>
        <source>The gradient is 0, so {of} stays.</source>
        <translation>梯度为 0，所以 {of} 不变。</translation>
    </message>
    <message>
        <source>The optimizer takes its step from what it keeps of the gradients so far.</source>
        <translation>优化器根据它从以往梯度中保留的量来决定这一步。</translation>
    </message>
    <message>
        <source>Weight decay adds a part of {of} itself to its gradient.</source>
        <translation>权重衰减把 {of} 本身的一部分加到它的梯度上。</translation>
    </message>
    <message>
        <source>Momentum: a part of the last step is kept and the new one added.</source>
        <translation>动量：保留上一步的一部分，再加上新的一步。</translation>
    </message>
    <message>
        <source>The running mean of the gradient: old gradients fade slowly.</source>
        <translation>梯度的滑动均值：旧梯度慢慢淡出。</translation>
    </message>
    <message>
        <source>The size of the gradients so far, squared; large ones will be tamed.</source>
        <translation>以往梯度大小的平方；大的梯度将被抑制。</translation>
    </message>
    <message>
        <source>Here the way back begins: this is what goes from the loss back to {of}.</source>
        <translation>回传从这里开始：这是从损失传回 {of} 的量。</translation>
    </message>
    <message>
        <source>Loss and activation taken together: this is what goes from the loss back to {z}.</source>
        <translation>损失与激活函数合在一起：这是从损失传回 {z} 的量。</translation>
    </message>
    <message>
        <source>What arrives at the output of {unit} goes further back, to its sum {z}.</source>
        <translation>到达 {unit} 输出处的量继续向后传到它的和 {z}。</translation>
    </message>
    <message>
        <source>The gradients of the next layer come back to {of}, each times a weight, and add up.</source>
        <translation>下一层的各个梯度各乘以一个权重传回 {of}，再相加。</translation>
    </message>
    <message>
        <source>The gradient of the next layer comes back to {of}, times a weight.</source>
        <translation>下一层的梯度乘以一个权重传回 {of}。</translation>
    </message>
    <message>
        <source>The weight {of} carried {source} to {unit}: its gradient is made of {source} and of the gradient at the sum.</source>
        <translation>权重 {of} 把 {source} 传给 {unit}：它的梯度由 {source} 与和处的梯度构成。</translation>
    </message>
</context>
<context>
    <name>StepFormulas</name>
    <message>
        <source>curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>See this function and its derivative as curves (A)</source>
        <translation>以曲线查看此函数及其导数 (A)</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps taken together</source>
        <translation>合并执行的步骤</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>Choose a line to see how its number is made.</source>
        <translation>选择一行，查看其数值如何得出。</translation>
    </message>
    <message>
        <source>Nothing is computed yet</source>
        <translation>还没有计算任何值</translation>
    </message>
    <message>
        <source>Pass {number}: the new weights are in place</source>
        <translation>第 {number} 遍：新权重已就位</translation>
    </message>
    <message>
        <source>The values of the inputs are given. Everything else follows, one operation at a time.</source>
        <translation>各输入的值是给定的。其余的一切由此得出，一次一个运算。</translation>
    </message>
    <message>
        <source>The inputs, the target and the weights are given. Everything else follows, one step at a time.</source>
        <translation>输入、目标和权重是给定的。其余的一切由此得出，一次一步。</translation>
    </message>
    <message>
        <source>The values of the inputs are given. Everything else follows, one operation at a time. Press the right arrow key for the first one.</source>
        <translation>各输入的值是给定的。其余的一切由此得出，一次一个运算。按右方向键执行第一个运算。</translation>
    </message>
    <message>
        <source>The inputs, the target and the weights are given. Everything else follows, one step at a time. Press the right arrow key for the first one.</source>
        <translation>输入、目标和权重是给定的。其余的一切由此得出，一次一步。按右方向键执行第一步。</translation>
    </message>
    <message>
        <source>The forward pass</source>
        <translation>前向传播</translation>
    </message>
    <message>
        <source>The loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>The backward pass</source>
        <translation>反向传播</translation>
    </message>
    <message>
        <source>The update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>The inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Statement {number} forward</source>
        <translation>语句 {number} 前向</translation>
    </message>
    <message>
        <source>Statement {number} backward</source>
        <translation>语句 {number} 反向</translation>
    </message>
    <message>
        <source>Layer {number} ({letter}) forward</source>
        <translation>层 {number}（{letter}）前向</translation>
    </message>
    <message>
        <source>Layer {number} ({letter}) backward</source>
        <translation>层 {number}（{letter}）反向</translation>
    </message>
    <message>
        <source>Update of the weights into layer {number} ({letter})</source>
        <translation>更新进入层 {number}（{letter}）的权重</translation>
    </message>
    <message>
        <source>Every sum and every activation, from the inputs on.</source>
        <translation>从输入开始，逐一计算每个和与每个激活值。</translation>
    </message>
    <message>
        <source>How far the output is from the target, in one number.</source>
        <translation>用一个数表示输出离目标有多远。</translation>
    </message>
    <message>
        <source>The gradients, from the loss back towards the inputs.</source>
        <translation>梯度，从损失传回输入。</translation>
    </message>
    <message>
        <source>Every weight moves a little against its gradient.</source>
        <translation>每个权重逆着自己的梯度移动一点。</translation>
    </message>
    <message>
        <source>The derivatives of {output} by all that it is made of, from {output} back to the inputs.</source>
        <translation>{output} 对构成它的所有值的导数，从 {output} 回到输入。</translation>
    </message>
    <message>
        <source>Every value, and with it its derivative by {input}, from the inputs on.</source>
        <translation>从输入开始，计算每个值，同时计算它对 {input} 的导数。</translation>
    </message>
    <message>
        <source>Every value, and how it changes with each number that it is made of, from the inputs on.</source>
        <translation>从输入开始，计算每个值，以及它随构成它的每个数如何变化。</translation>
    </message>
    <message>
        <source>Explanation of the step</source>
        <translation>步骤的解释</translation>
    </message>
    <message>
        <source>The line of matrices, and of code, with this number</source>
        <translation>与此编号对应的矩阵行和代码行</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} 步</translation>
    </message>
    <message>
        <source>The pass is done</source>
        <translation>这一遍已完成</translation>
    </message>
    <message>
        <source>step {number} of {count}</source>
        <translation>步骤 {number} / {count}</translation>
    </message>
    <message>
        <source>steps {first} to {last} of {count}</source>
        <translation>步骤 {first} 至 {last} / {count}</translation>
    </message>
</context>
<context>
    <name>StepQuestion</name>
    <message>
        <source>Next question</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>前进一步</translation>
    </message>
    <message>
        <source>{right} of {total} at once</source>
        <translation>{total} 题中 {right} 题一次答对</translation>
    </message>
    <message>
        <source>This is not a number; write one such as 0.5, −3, 1e−4 or 1/3.</source>
        <translation>这不是数；请写如 0.5、−3、1e−4 或 1/3 的数。</translation>
    </message>
    <message>
        <source>Shown. The step is on the list to repeat.</source>
        <translation>已显示。此步骤已列入复习。</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Next pass</source>
        <translation>下一遍</translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation>播放速度</translation>
    </message>
    <message>
        <source>Speed of playing: steps a second</source>
        <translation>播放速度：每秒步数</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>细节</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>运算</translation>
    </message>
    <message>
        <source>Each step is one operation</source>
        <translation>每步一个运算</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>Each step is one neuron</source>
        <translation>每步一个神经元</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Each step is one layer</source>
        <translation>每步一层</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>整遍</translation>
    </message>
    <message>
        <source>Each step is one phase</source>
        <translation>每步一个阶段</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Each step is one node of the graph</source>
        <translation>每步一个图节点</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>语句</translation>
    </message>
    <message>
        <source>Each step is one statement</source>
        <translation>每步一条语句</translation>
    </message>
    <message>
        <source>Level of detail: {0}</source>
        <translation>细节程度：{0}</translation>
    </message>
    <message>
        <source>pass {0} · update {1} → {0}</source>
        <translation>第 {0} 遍 · 更新 {1} → {0}</translation>
    </message>
    <message>
        <source>a number is not finite: try a smaller learning rate</source>
        <translation>有一个数不是有限数：请尝试较小的学习率</translation>
    </message>
    <message>
        <source>loss before {0}</source>
        <translation>更新前损失 {0}</translation>
    </message>
    <message>
        <source>loss before {0}, after {1}</source>
        <translation>更新前损失 {0}，更新后 {1}</translation>
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
        <translation>这一遍的步骤</translation>
    </message>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation>步骤 {0} / {1}：{2}</translation>
    </message>
    <message>
        <source>Before the first of {count} steps</source>
        <translation>在 {count} 个步骤的第一步之前</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>{quantity}, for sample {sample},</source>
        <translation>对样本 {sample}，{quantity}</translation>
    </message>
    <message>
        <source>Update {number} cannot be done: {quantity} is not a finite number. Try smaller weights or inputs.</source>
        <translation>无法执行更新 {number}：{quantity}不是有限数。请尝试较小的权重或输入。</translation>
    </message>
    <message>
        <source>Update {number} cannot be done: {quantity} would not be a finite number. Try a smaller learning rate.</source>
        <translation>无法执行更新 {number}：{quantity}将不是有限数。请尝试较小的学习率。</translation>
    </message>
    <message>
        <source>the weighted sum of neuron {unit} in layer {layer}</source>
        <translation>层 {layer} 中神经元 {unit} 的加权和</translation>
    </message>
    <message>
        <source>the activation of neuron {unit} in layer {layer}</source>
        <translation>层 {layer} 中神经元 {unit} 的激活值</translation>
    </message>
    <message>
        <source>the loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>the penalty on the weights</source>
        <translation>权重的惩罚项</translation>
    </message>
    <message>
        <source>the gradient at the output of neuron {unit} in layer {layer}</source>
        <translation>层 {layer} 中神经元 {unit} 输出处的梯度</translation>
    </message>
    <message>
        <source>the gradient at the sum of neuron {unit} in layer {layer}</source>
        <translation>层 {layer} 中神经元 {unit} 的和处的梯度</translation>
    </message>
    <message>
        <source>the gradient of weight {source} of neuron {unit} in layer {layer}</source>
        <translation>层 {layer} 中神经元 {unit} 的权重 {source} 的梯度</translation>
    </message>
    <message>
        <source>the gradient of the bias of neuron {unit} in layer {layer}</source>
        <translation>层 {layer} 中神经元 {unit} 的偏置的梯度</translation>
    </message>
    <message>
        <source>weight {source} of neuron {unit} in layer {layer}</source>
        <translation>层 {layer} 中神经元 {unit} 的权重 {source}</translation>
    </message>
    <message>
        <source>the bias of neuron {unit} in layer {layer}</source>
        <translation>层 {layer} 中神经元 {unit} 的偏置</translation>
    </message>
</context>
<context>
    <name>UpdateTable</name>
    <message>
        <source>Numbers of the update</source>
        <translation>更新的数值</translation>
    </message>
    <message>
        <source>Click for the step that makes it.</source>
        <translation>单击以转到得出它的步骤。</translation>
    </message>
    <message>
        <source>w = {name}</source>
        <translation>w = {name}</translation>
    </message>
    <message>
        <source>Click a line for its formula with the numbers put in.</source>
        <translation>单击一行，查看其代入数值的公式。</translation>
    </message>
    <message>
        <source>Click an edge in the network to choose another.</source>
        <translation>单击网络中的一条连线以选择另一个。</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>g + decay</source>
        <translation>g + 衰减</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>mean of g</source>
        <translation>g 的均值</translation>
    </message>
    <message>
        <source>sum of g²</source>
        <translation>g² 之和</translation>
    </message>
    <message>
        <source>mean of g²</source>
        <translation>g² 的均值</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>修正后</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>The gradient of the loss: the slope that w lies on.</source>
        <translation>损失的梯度：w 所在处的斜率。</translation>
    </message>
    <message>
        <source>The gradient of the loss, and with the weight decay added.</source>
        <translation>损失的梯度，以及加上权重衰减后的梯度。</translation>
    </message>
    <message>
        <source>Momentum: the gradients so far, the older the fainter.</source>
        <translation>动量：以往的梯度，越旧的影响越弱。</translation>
    </message>
    <message>
        <source>A running mean of the gradients.</source>
        <translation>梯度的滑动均值。</translation>
    </message>
    <message>
        <source>The sum of all squared gradients so far.</source>
        <translation>以往所有梯度的平方之和。</translation>
    </message>
    <message>
        <source>A running mean of the squared gradients.</source>
        <translation>梯度平方的滑动均值。</translation>
    </message>
    <message>
        <source>The running mean, corrected for having started at 0.</source>
        <translation>滑动均值，已修正从 0 开始的影响。</translation>
    </message>
    <message>
        <source>The learning rate.</source>
        <translation>学习率。</translation>
    </message>
    <message>
        <source>What this update adds to w.</source>
        <translation>本次更新加到 w 上的量。</translation>
    </message>
    <message>
        <source>w before and after this update.</source>
        <translation>本次更新前后的 w。</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome · {n} of {count}</source>
        <translation>欢迎 · {n} / {count}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Esc; the Help menu brings the welcome back</source>
        <translation>Esc；可从“帮助”菜单重新打开欢迎页</translation>
    </message>
    <message>
        <source>This network is small enough to check with a pencil; where it says ?, nothing is computed yet. Press {key}: the first step computes {sum}, the sum that goes into {unit}.</source>
        <translation>这个网络很小，可以用笔验算；显示 ? 的地方尚未计算。按 {key}：第一步计算 {sum}，即进入 {unit} 的和。</translation>
    </message>
    <message>
        <source>{sum} is {sum_value}; the formula on the right says how. Click one of its factors, or go there with Tab and press Return: it lights up in the network.</source>
        <translation>{sum} 为 {sum_value}；右侧的公式说明其由来。单击其中一个因子，或用 Tab 移到它并按 Return：它会在网络中亮起。</translation>
    </message>
    <message>
        <source>Every number leads to where it comes from like that. Press {key}: the sum goes through the activation function, and {unit} is what comes out.</source>
        <translation>每个数都这样通向它的来源。按 {key}：和经过激活函数，得到 {unit}。</translation>
    </message>
    <message>
        <source>{unit} is {unit_value}. Press {key} once more: the next unit begins.</source>
        <translation>{unit} 为 {unit_value}。再按一次 {key}：开始下一个单元。</translation>
    </message>
    <message>
        <source>So it goes on to the loss, back to every gradient, and to the new weights. Space plays it, ? shows all keys, and the library on the left has more.</source>
        <translation>就这样一直算到损失，再回到每个梯度，最后得到新的权重。空格键播放，? 显示所有快捷键，左侧的实验库里还有更多内容。</translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message>
        <source>the outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>the loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>the gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>the new weights</source>
        <translation>新权重</translation>
    </message>
    <message>
        <source>This network has a layer of {count} units or inputs, and a worksheet has room for {most}: choose one unit.</source>
        <translation>此网络有一层含 {count} 个单元或输入，而练习单最多容纳 {most} 个：请选择一个单元。</translation>
    </message>
    <message>
        <source>This network has {count} layers, and a worksheet has room for {most}: choose one unit.</source>
        <translation>此网络有 {count} 层，而练习单最多容纳 {most} 层：请选择一个单元。</translation>
    </message>
    <message>
        <source>This expression has {count} numbers; a worksheet has room for {most}.</source>
        <translation>此表达式有 {count} 个数；练习单最多容纳 {most} 个。</translation>
    </message>
    <message>
        <source>There is no sample {found}: expected a number from 0 to {last}.</source>
        <translation>没有样本 {found}：应为 0 到 {last} 的数。</translation>
    </message>
    <message>
        <source>This worksheet would have {count} blanks, and {most} are the most; ask for fewer numbers, or for a pass that ends earlier.</source>
        <translation>此练习单会有 {count} 个空，最多为 {most} 个；请减少所求的数，或让这一遍更早结束。</translation>
    </message>
    <message>
        <source>With these choices there is nothing to compute; let the pass go further.</source>
        <translation>按这些选择没有可计算的内容；请让这一遍做到更后面。</translation>
    </message>
    <message>
        <source>There is a number in this pass that is too large to be written down.</source>
        <translation>这一遍中有一个数太大，无法写出。</translation>
    </message>
    <message>
        <source>No small numbers were found with which this can be computed by hand; a smaller network, or other activations, would help.</source>
        <translation>没有找到可供手算的小数值；换用较小的网络或其他激活函数会有帮助。</translation>
    </message>
    <message>
        <source>No small values were found with which this expression can be computed by hand and has a derivative other than 0.</source>
        <translation>没有找到可供手算且使此表达式的导数不为 0 的小数值。</translation>
    </message>
    <message>
        <source>Only {count} variants with friendly numbers were found, {wanted} are asked for.</source>
        <translation>只找到 {count} 个数值易算的变体，要求的是 {wanted} 个。</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>练习单</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>试卷</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Variant {letter}</source>
        <translation>变体 {letter}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>/ {count}</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>每一步</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前向</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>What the unit gets</source>
        <translation>单元得到的数</translation>
    </message>
    <message>
        <source>The unit itself</source>
        <translation>单元自身</translation>
    </message>
    <message>
        <source>From the units beside it</source>
        <translation>来自同层的其他单元</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Unit {unit}</source>
        <translation>单元 {unit}</translation>
    </message>
    <message>
        <source>Layer {layer}</source>
        <translation>层 {layer}</translation>
    </message>
    <message>
        <source>Layer {layer}: gradients at the outputs</source>
        <translation>层 {layer}：输出处的梯度</translation>
    </message>
    <message>
        <source>Layer {layer}: gradients at the sums</source>
        <translation>层 {layer}：和处的梯度</translation>
    </message>
    <message>
        <source>Gradients of the weights of {unit}</source>
        <translation>{unit} 的权重的梯度</translation>
    </message>
    <message>
        <source>New weights of {unit}</source>
        <translation>{unit} 的新权重</translation>
    </message>
    <message>
        <source>Points: {count}</source>
        <translation>得分：{count}</translation>
    </message>
    <message>
        <source>Layer {layer}, {activation}: weights</source>
        <translation>层 {layer}，{activation}：权重</translation>
    </message>
    <message>
        <source>Layer {layer}, {activation}: weights and biases</source>
        <translation>层 {layer}，{activation}：权重和偏置</translation>
    </message>
    <message>
        <source>From the layer after it</source>
        <translation>来自下一层</translation>
    </message>
    <message>
        <source>Gradients at the outputs</source>
        <translation>输出处的梯度</translation>
    </message>
    <message>
        <source>Gradients at the sums</source>
        <translation>和处的梯度</translation>
    </message>
    <message>
        <source>Gradients of the weights</source>
        <translation>权重的梯度</translation>
    </message>
    <message>
        <source>New weights</source>
        <translation>新权重</translation>
    </message>
    <message>
        <source>What the optimizer keeps</source>
        <translation>优化器保留的量</translation>
    </message>
    <message>
        <source>Values and local derivatives</source>
        <translation>值和局部导数</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Derivatives of {output}</source>
        <translation>{output} 的导数</translation>
    </message>
    <message>
        <source>The network gets the inputs below and is to answer with the target.</source>
        <translation>网络得到下面的输入，应给出目标作为答案。</translation>
    </message>
    <message>
        <source>This is {unit}, one unit of a network with {sizes} inputs and units, from left to right. What the others say is given.</source>
        <translation>这是 {unit}，网络中的一个单元；从左到右的输入和单元数为 {sizes}。其他单元的数值为已知。</translation>
    </message>
    <message>
        <source>Of what it gets, {count} numbers, only the {few} are shown whose weights have the largest gradients.</source>
        <translation>它得到 {count} 个数，这里只列出权重梯度最大的 {few} 个。</translation>
    </message>
    <message>
        <source>In the graph, the box above an operation is for its value, the one below for the derivative of {output} by it.</source>
        <translation>图中运算上方的方框填它的值，下方的方框填 {output} 对它的导数。</translation>
    </message>
    <message>
        <source>In the graph, the box above an operation is for its value.</source>
        <translation>图中运算上方的方框填它的值。</translation>
    </message>
    <message>
        <source>Fill in the blanks in their order. Write results with {digits} significant digits, and exact ones as they are.</source>
        <translation>请按顺序填空。结果写 {digits} 位有效数字，精确的结果照写。</translation>
    </message>
    <message>
        <source>Calculate on with all digits of a number, not with the rounded one.</source>
        <translation>后续计算请使用数的全部位数，而不是舍入后的数。</translation>
    </message>
    <message>
        <source>Calculate on with the numbers as you have written them.</source>
        <translation>后续计算请使用您写下的数。</translation>
    </message>
    <message>
        <source>Where rounding would make a number look like a round one, such as 0.99998 like 1, keep as many digits as show the difference.</source>
        <translation>如果舍入会使一个数看起来像整数，例如 0.99998 像 1，请保留足够的位数以显示差别。</translation>
    </message>
    <message>
        <source>Do the working on paper of your own.</source>
        <translation>计算过程请写在自备的纸上。</translation>
    </message>
    <message>
        <source>Results are written with {digits} significant digits, exact ones as they are.</source>
        <translation>结果写 {digits} 位有效数字，精确的结果照写。</translation>
    </message>
    <message>
        <source>Every step goes on with unrounded numbers.</source>
        <translation>每一步都用未舍入的数继续计算。</translation>
    </message>
    <message>
        <source>Every step goes on with the numbers as they are written.</source>
        <translation>每一步都用所写的数继续计算。</translation>
    </message>
    <message>
        <source>The network: {sizes} units from left to right</source>
        <translation>网络：从左到右为 {sizes} 个单元</translation>
    </message>
    <message>
        <source>The unit {unit} and what it gets</source>
        <translation>单元 {unit} 及其得到的数</translation>
    </message>
    <message>
        <source>The graph of the expression</source>
        <translation>表达式的图</translation>
    </message>
    <message>
        <source>{path}: expected a file that ends in one of {suffixes}</source>
        <translation>{path}：文件的扩展名应为 {suffixes} 之一</translation>
    </message>
    <message>
        <source>{path}: expected a file in a directory that exists</source>
        <translation>{path}：文件所在的目录应存在</translation>
    </message>
    <message>
        <source>{path}: expected two different files for the sheets and for the answers</source>
        <translation>{path}：练习单与答案应为两个不同的文件</translation>
    </message>
    <message>
        <source>The answers to an exam go into a file of their own, not into the same one.</source>
        <translation>考试的答案要放在单独的文件中，不能放在同一文件里。</translation>
    </message>
    <message>
        <source>{path}: “{place}” in a name is for variants, and none are asked for</source>
        <translation>{path}：名称中的“{place}”用于变体，但没有要求变体</translation>
    </message>
    <message>
        <source>Easy numbers are found for networks with at most {most} units in a layer; take those of the experiment.</source>
        <translation>只有每层最多 {most} 个单元的网络才能找到易算的数值；请使用实验中的数值。</translation>
    </message>
    <message>
        <source>There is no unit {found}: expected LAYER:UNIT with a layer from 1 to {layers} and a unit from 0, such as {example}.</source>
        <translation>没有单元 {found}：应为“层:单元”，层从 1 到 {layers}，单元从 0 开始，例如 {example}。</translation>
    </message>
</context>
<context>
    <name>WorksheetDialog</name>
    <message>
        <source>Worksheet</source>
        <translation>练习单</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>第一页</translation>
    </message>
    <message>
        <source>Save worksheet</source>
        <translation>保存练习单</translation>
    </message>
    <message>
        <source>Worksheets ({suffix})</source>
        <translation>练习单 ({suffix})</translation>
    </message>
    <message>
        <source>Worksheet written to {path}, its answers to {key}</source>
        <translation>练习单已写入 {path}，答案已写入 {key}</translation>
    </message>
    <message>
        <source>Worksheet written to {path}</source>
        <translation>练习单已写入 {path}</translation>
    </message>
    <message>
        <source>The worksheet could not be written: {reason}</source>
        <translation>无法写入练习单：{reason}</translation>
    </message>
    <message>
        <source>The first page is being set …</source>
        <translation>正在排版第一页……</translation>
    </message>
    <message>
        <source>{blanks} blanks on {pages} pages</source>
        <translation>{pages} 页上共 {blanks} 个空</translation>
    </message>
    <message>
        <source>{blanks} blanks on one page</source>
        <translation>一页上共 {blanks} 个空</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>{file} is there already. Is it to be replaced?</source>
        <translation>{file} 已存在。要替换它吗？</translation>
    </message>
    <message>
        <source>{count} files are there already, such as {file}. Replace them?</source>
        <translation>已有 {count} 个文件存在，例如 {file}。要替换它们吗？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>_Field</name>
    <message>
        <source>Expression</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>Statements with semicolons between them, such as c = a + b; e = c * 2. There are + − * / ^ ( ) and sin cos tan exp log sqrt abs tanh sigmoid relu softplus max min</source>
        <translation>语句之间用分号分隔，例如 c = a + b; e = c * 2。可用 + − * / ^ ( ) 以及 sin cos tan exp log sqrt abs tanh sigmoid relu softplus max min</translation>
    </message>
</context>
<context>
    <name>_HiddenLayers</name>
    <message>
        <source>Remove the last hidden layer</source>
        <translation>移除最后一个隐藏层</translation>
    </message>
    <message>
        <source>Add a hidden layer before the output</source>
        <translation>在输出层前添加一个隐藏层</translation>
    </message>
    <message>
        <source>Add a layer</source>
        <translation>添加层</translation>
    </message>
    <message>
        <source>Remove a layer</source>
        <translation>移除层</translation>
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
        <translation>上一个样本</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>下一个样本</translation>
    </message>
    <message>
        <source> of {0}</source>
        <translation> / {0}</translation>
    </message>
    <message>
        <source>Sample {0} of the {1} in the data; the batch has {2}</source>
        <translation>数据共 {1} 个样本，当前为样本 {0}；批次有 {2} 个样本</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
</context>
</TS>
