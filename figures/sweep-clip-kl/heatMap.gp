# study: sweep-clip-kl
# question: For which clips and KL cut-offs does MA-PROPS lower the sampling error and keep its success?
# figure: {"heatMap":{"columns":0,"value":"mean","x":"clip","y":"klCutoff"}}
# caption: Cells: mean final evaluation success, darker for more, with its 95 % percentile
# bootstrap interval (B = 2000 resamples of runs, seeded by name). Sampler maProps, learner mappo
# (learningRate 0.003), policy perceptron, experiment training (environmentSteps 61440, batch
# 4096). n = 3 runs per cell, seeds 1 to 3.
# runs: 27
# query: SELECT game, policy, sampler, learner, experiment, seed, measure, agent, step, value FROM v_final WHERE run IN (SELECT run FROM v_study_run WHERE study = 'sweep-clip-kl') AND measure IN ('evaluationSuccess') AND agent = 0 AND learner <> '' ORDER BY condition, seed, measure, agent, step;
# gnuplot heatMap.gp                        draws heatMap.svg
# gnuplot -e "terminal='pdf'" heatMap.gp    draws heatMap.pdf; svg, pdf, png, tikz, cairolatex, dumb
folder(path) = path eq '' || path[strlen(path):] eq '/' ? path : folder(path[1:strlen(path) - 1])
if (exists('ARG0') && folder(ARG0) ne '') cd folder(ARG0)
name = 'heatMap'; width = 5.5; height = 1.78; textlines = 23
load '../style.gp'
set xrange [0.5:3.5]
set yrange [3.5:0.5]
set border 1
unset grid
set cbrange [0:1]
place(x) = x == 0.1 ? 1 : x == 0.3 ? 2 : x == 1 ? 3 : NaN
set multiplot

set lmargin at screen across(1.06,15)
set rmargin at screen across(5.36,77)
set bmargin at screen up(0.4,4)
set tmargin at screen up(1.48,19)
set xtics ('0.1' 1, '0.3' 2, '1' 3)
unset ytics
if (plain) {
  set label say('klCutoff 6') at screen across(0,14),up(0,17) right
  set label say('klCutoff 0.1') at screen across(0,14),up(0,12) right
  set label say('klCutoff 0.01') at screen across(0,14),up(0,7) right
} else {
  set label say('klCutoff 6') at screen across(0.99,0),up(1.3,0) right
  set label say('klCutoff 0.1') at screen across(0.99,0),up(0.94,0) right
  set label say('klCutoff 0.01') at screen across(0.99,0),up(0.58,0) right
}
set label say('boulderPush') at screen across(3.21,39),up(1.589,20) center
plot 'heatMap.tsv' index 0 using (place($3)):(1):(0.5):(0.5):4 with boxxyerror fillcolor palette fillstyle solid border linecolor rgb '#ffffff' notitle, \
  'heatMap.tsv' index 1 using (place($3)):(2):(0.5):(0.5):4 with boxxyerror fillcolor palette fillstyle solid border linecolor rgb '#ffffff' notitle, \
  'heatMap.tsv' index 2 using (place($3)):(3):(0.5):(0.5):4 with boxxyerror fillcolor palette fillstyle solid border linecolor rgb '#ffffff' notitle, \
  'heatMap.tsv' index 0 using (place($3)):(1):(sprintf('%.2f',$4)):(plain ? 0 : ink($4)) with labels center offset 0,0.5 textcolor rgb variable notitle, \
  'heatMap.tsv' index 0 using (place($3)):(1):(sprintf('[%.2f, %.2f]',$5,$6)):(plain ? 0 : ink($4)) with labels center offset 0,-0.5 textcolor rgb variable notitle, \
  'heatMap.tsv' index 1 using (place($3)):(2):(sprintf('%.2f',$4)):(plain ? 0 : ink($4)) with labels center offset 0,0.5 textcolor rgb variable notitle, \
  'heatMap.tsv' index 1 using (place($3)):(2):(sprintf('[%.2f, %.2f]',$5,$6)):(plain ? 0 : ink($4)) with labels center offset 0,-0.5 textcolor rgb variable notitle, \
  'heatMap.tsv' index 2 using (place($3)):(3):(sprintf('%.2f',$4)):(plain ? 0 : ink($4)) with labels center offset 0,0.5 textcolor rgb variable notitle, \
  'heatMap.tsv' index 2 using (place($3)):(3):(sprintf('[%.2f, %.2f]',$5,$6)):(plain ? 0 : ink($4)) with labels center offset 0,-0.5 textcolor rgb variable notitle
unset label
unset arrow

eval page
set label say('clip') at screen across(3.21,39),up(0.12,0) center
plot NaN notitle
unset multiplot
unset output
