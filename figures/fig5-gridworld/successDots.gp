# study: fig5-gridworld
# question: Do more runs of MAPPO solve the grid world when its batches are sampled jointly and adaptively, and is the sampling error lower on the way?
# figure: {"successDots":{"columns":0}}
# caption: Marks: share of runs that end with evaluation success ≥ 0.9. Bars: 95 % Wilson score
# interval. Learner mappo, policy perceptron, experiment training (environmentSteps 7936, batch
# 256). n = 100 runs per row, seeds 1 to 100.
# runs: 300
# query: SELECT game, policy, sampler, learner, experiment, seed, measure, agent, step, value FROM v_final WHERE run IN (SELECT run FROM v_study_run WHERE study = 'fig5-gridworld') AND measure IN ('evaluationSuccess') AND agent = 0 AND learner <> '' ORDER BY condition, seed, measure, agent, step;
# gnuplot successDots.gp                        draws successDots.svg
# gnuplot -e "terminal='pdf'" successDots.gp    draws successDots.pdf; svg, pdf, png, tikz, cairolatex, dumb
folder(path) = path eq '' || path[strlen(path):] eq '/' ? path : folder(path[1:strlen(path) - 1])
if (exists('ARG0') && folder(ARG0) ne '') cd folder(ARG0)
name = 'successDots'; width = 5.5; height = 1.21; textlines = 17
load '../style.gp'
set xrange [0:1]
set yrange [3.5:0.5]
set border 1
set grid xtics noytics
set multiplot

set lmargin at screen across(1.66,25)
set rmargin at screen across(5.36,77)
set bmargin at screen up(0.4,4)
set tmargin at screen up(0.91,13)
set xtics ('0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1' 1)
unset ytics
if (plain) {
  set label say('onPolicy') at screen across(0,24),up(0,12) right
  set label say('props') at screen across(0,24),up(0,9) right
  set label say('maProps (minibatches 8)') at screen across(0,24),up(0,6) right
} else {
  set label say('onPolicy') at screen across(1.59,0),up(0.825,0) right
  set label say('props') at screen across(1.59,0),up(0.655,0) right
  set label say('maProps (minibatches 8)') at screen across(1.59,0),up(0.485,0) right
}
set label say('gridWorld') at screen across(3.51,39),up(1.019,14) center
plot 'successDots.tsv' index 0 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 1 using 4:3:5:6 with xerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 2 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 0 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 1 using 4:3 with points linestyle 2 notitle, \
  'successDots.tsv' index 2 using 4:3 with points linestyle 3 notitle
unset label
unset arrow

eval page
set label say('share of runs that end with evaluation success ≥ 0.9') at screen across(3.51,39),up(0.12,0) center
plot NaN notitle
unset multiplot
unset output
