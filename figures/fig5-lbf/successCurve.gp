# study: fig5-lbf
# question: Do more runs of MAPPO solve level-based foraging when its batches are sampled jointly and adaptively?
# figure: {"successCurve":{"columns":0,"value":"mean"}}
# caption: Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean
# (B = 2000 resamples of whole runs, seeded by name). Thin behind them: single runs. Learner
# mappo, policy perceptron, experiment training (environmentSteps 51200, batch 2048). n = 4 runs
# per line, seeds 1 to 4.
# runs: 20
# query: SELECT game, policy, sampler, learner, experiment, seed, measure, agent, step, value FROM v_trajectory WHERE run IN (SELECT run FROM v_study_run WHERE study = 'fig5-lbf') AND measure IN ('evaluationSuccess') AND agent = 0 AND learner <> '' ORDER BY condition, seed, measure, agent, step;
# gnuplot successCurve.gp                        draws successCurve.svg
# gnuplot -e "terminal='pdf'" successCurve.gp    draws successCurve.pdf; svg, pdf, png, tikz, cairolatex, dumb
folder(path) = path eq '' || path[strlen(path):] eq '/' ? path : folder(path[1:strlen(path) - 1])
if (exists('ARG0') && folder(ARG0) ne '') cd folder(ARG0)
name = 'successCurve'; width = 5.5; height = 2.58; textlines = 35
load '../style.gp'
set xrange [0:51200]
set yrange [0:1]
set multiplot

set lmargin at screen across(0.48,5)
set rmargin at screen across(2.82,77)
set bmargin at screen up(0.4,18)
set tmargin at screen up(2,28)
set xtics ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000, '50k' 50000)
set ytics ('0' 0, '0.5' 0.5, '1' 1)
set label say('foraging') at screen across(1.65,39),up(2.109,29) center
plot 'successCurve.tsv' index 1 using 3:4 with lines linestyle 1011 notitle, \
  'successCurve.tsv' index 2 using 3:4 with lines linestyle 1011 notitle, \
  'successCurve.tsv' index 3 using 3:4 with lines linestyle 1011 notitle, \
  'successCurve.tsv' index 4 using 3:4 with lines linestyle 1011 notitle, \
  'successCurve.tsv' index 0 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'successCurve.tsv' index 6 using 3:4 with lines linestyle 1012 notitle, \
  'successCurve.tsv' index 7 using 3:4 with lines linestyle 1012 notitle, \
  'successCurve.tsv' index 8 using 3:4 with lines linestyle 1012 notitle, \
  'successCurve.tsv' index 9 using 3:4 with lines linestyle 1012 notitle, \
  'successCurve.tsv' index 5 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'successCurve.tsv' index 11 using 3:4 with lines linestyle 1013 notitle, \
  'successCurve.tsv' index 12 using 3:4 with lines linestyle 1013 notitle, \
  'successCurve.tsv' index 13 using 3:4 with lines linestyle 1013 notitle, \
  'successCurve.tsv' index 14 using 3:4 with lines linestyle 1013 notitle, \
  'successCurve.tsv' index 10 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'successCurve.tsv' index 0 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 5 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 10 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(3.02,5)
set rmargin at screen across(5.36,77)
set bmargin at screen up(0.4,4)
set tmargin at screen up(2,14)
if (plain) { set ytics ('0' 0, '0.5' 0.5, '1' 1) } else { set ytics ('' 0, '' 0.5, '' 1) }
set label say('foraging (penalty 0.005)') at screen across(4.19,39),up(2.109,15) center
plot 'successCurve.tsv' index 16 using 3:4 with lines linestyle 1011 notitle, \
  'successCurve.tsv' index 17 using 3:4 with lines linestyle 1011 notitle, \
  'successCurve.tsv' index 18 using 3:4 with lines linestyle 1011 notitle, \
  'successCurve.tsv' index 19 using 3:4 with lines linestyle 1011 notitle, \
  'successCurve.tsv' index 15 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'successCurve.tsv' index 21 using 3:4 with lines linestyle 1013 notitle, \
  'successCurve.tsv' index 22 using 3:4 with lines linestyle 1013 notitle, \
  'successCurve.tsv' index 23 using 3:4 with lines linestyle 1013 notitle, \
  'successCurve.tsv' index 24 using 3:4 with lines linestyle 1013 notitle, \
  'successCurve.tsv' index 20 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'successCurve.tsv' index 15 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 20 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

eval page
set label say('environment steps') at screen across(2.92,39),up(0.12,0) center
if (plain) { set label say('mean evaluation success') at screen across(0,39),up(0,30) center } else {
  set label say('mean evaluation success') at screen across(0.13,0),up(1.2,0) center rotate by 90
}
set key at screen 0.5,up(2.54,35) center top horizontal maxcols (plain ? 1 : 2) Left reverse samplen 2.5
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title say('onPolicy'), \
  keyentry with linespoints linestyle 2 title say('props (learningRate 0.03, clip 0.3)'), \
  keyentry with linespoints linestyle 3 title say('maProps')
unset multiplot
unset output
