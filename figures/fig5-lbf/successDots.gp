# study: fig5-lbf
# question: Do more runs of MAPPO solve level-based foraging when its batches are sampled jointly and adaptively?
# figure: {"successDots":{"columns":0}}
# caption: Marks: share of runs that end with evaluation success ≥ 0.9. Bars: 95 % Wilson score
# interval. Learner mappo, policy perceptron, experiment training (environmentSteps 51200, batch
# 2048). n = 4 runs per row, seeds 1 to 4.
# runs: 20
# query: SELECT game, policy, sampler, learner, experiment, seed, measure, agent, step, value FROM v_final WHERE run IN (SELECT run FROM v_study_run WHERE study = 'fig5-lbf') AND measure IN ('evaluationSuccess') AND agent = 0 AND learner <> '' ORDER BY condition, seed, measure, agent, step;
# gnuplot successDots.gp                        draws successDots.svg
# gnuplot -e "terminal='pdf'" successDots.gp    draws successDots.pdf; svg, pdf, png, tikz, cairolatex, dumb
folder(path) = path eq '' || path[strlen(path):] eq '/' ? path : folder(path[1:strlen(path) - 1])
if (exists('ARG0') && folder(ARG0) ne '') cd folder(ARG0)
name = 'successDots'; width = 5.5; height = 1.51; textlines = 29
load '../style.gp'
set xrange [0:1]
set yrange [3.5:0.5]
set border 1
set grid xtics noytics
set multiplot

set lmargin at screen across(1.42,37)
set rmargin at screen across(2.61,77)
set bmargin at screen up(0.4,15)
set tmargin at screen up(1.21,24)
set xtics ('0' 0, '0.5' 0.5, '1' 1)
unset ytics
unset logscale y
set yrange [3.5:0.5]
if (plain) { set label say('') at screen across(0,1),up(0,26) left }
if (!plain) {
}
if (plain) {
  set label say('onPolicy') at screen across(0,36),up(0,23) right
  set label say('props (learningRate 0.03, clip 0.3)') at screen across(0,36),up(0,20) right
  set label say('maProps') at screen across(0,36),up(0,17) right
} else {
  set label say('onPolicy') at screen across(1.35,0),up(1.075,0) right
  set label say('props (learningRate') at screen across(1.35,0),up(0.87,0) right
  set label say('0.03, clip 0.3)') at screen across(1.35,0),up(0.74,0) right
  set label say('maProps') at screen across(1.35,0),up(0.535,0) right
}
set label say('foraging') at screen across(1.385,39),up(1.319,25) center
plot 'successDots.tsv' index 0 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 1 using 4:3:5:6 with xerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 2 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 0 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 1 using 4:3 with points linestyle 2 notitle, \
  'successDots.tsv' index 2 using 4:3 with points linestyle 3 notitle
unset label
unset arrow

set lmargin at screen across(4.17,37)
set rmargin at screen across(5.36,77)
set bmargin at screen up(0.67,4)
set tmargin at screen up(1.21,10)
unset logscale y
set yrange [2.5:0.5]
if (plain) { set label say('') at screen across(0,1),up(0,12) left }
if (!plain) {
}
if (plain) {
  set label say('onPolicy') at screen across(0,36),up(0,9) right
  set label say('maProps') at screen across(0,36),up(0,6) right
} else {
  set label say('onPolicy') at screen across(4.1,0),up(1.075,0) right
  set label say('maProps') at screen across(4.1,0),up(0.805,0) right
}
set label say('foraging (penalty 0.005)') at screen across(4.135,39),up(1.319,11) center
plot 'successDots.tsv' index 3 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 4 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 3 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 4 using 4:3 with points linestyle 3 notitle
unset label
unset arrow

eval page
set label say('share of runs that end with evaluation success ≥ 0.9') at screen across(3.39,39),up(0.12,0) center
plot NaN notitle
unset multiplot
unset output
