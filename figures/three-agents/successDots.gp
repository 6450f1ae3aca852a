# study: three-agents
# question: With three agents, does centralised adaptation lower the joint sampling error and raise success more than adaptation by every agent alone?
# figure: {"successDots":{"columns":0}}
# caption: Marks: share of runs that end with optimum probability ≥ 0.99. Bars: 95 % Wilson score
# interval. Learner mappo, policy perceptron, experiment training (environmentSteps 480, batch
# 24). n = 100 runs per row, seeds 1 to 100.
# runs: 1500
# query: SELECT game, policy, sampler, learner, experiment, seed, measure, agent, step, value FROM v_final WHERE run IN (SELECT run FROM v_study_run WHERE study = 'three-agents') AND measure IN ('optimumProbability') AND agent = 0 AND learner <> '' ORDER BY condition, seed, measure, agent, step;
# gnuplot successDots.gp                        draws successDots.svg
# gnuplot -e "terminal='pdf'" successDots.gp    draws successDots.pdf; svg, pdf, png, tikz, cairolatex, dumb
folder(path) = path eq '' || path[strlen(path):] eq '/' ? path : folder(path[1:strlen(path) - 1])
if (exists('ARG0') && folder(ARG0) ne '') cd folder(ARG0)
name = 'successDots'; width = 5.5; height = 2.44; textlines = 61
load '../style.gp'
set xrange [0:1]
set yrange [5.5:0.5]
set border 1
set grid xtics noytics
set multiplot

set lmargin at screen across(2.08,39)
set rmargin at screen across(3.04,77)
set bmargin at screen up(0.4,42)
set tmargin at screen up(1.75,57)
set xtics ('0' 0, '0.5' 0.5, '1' 1)
unset ytics
if (plain) {
  set label say('onPolicy') at screen across(0,38),up(0,56) right
  set label say('props') at screen across(0,38),up(0,53) right
  set label say('maProps') at screen across(0,38),up(0,50) right
  set label say('mostUnderSampled') at screen across(0,38),up(0,47) right
  set label say('mostUnderSampled (coordination independent)') at screen across(0,38),up(0,44) right
} else {
  set label say('onPolicy') at screen across(2.01,0),up(1.615,0) right
  set label say('props') at screen across(2.01,0),up(1.345,0) right
  set label say('maProps') at screen across(2.01,0),up(1.075,0) right
  set label say('mostUnderSampled') at screen across(2.01,0),up(0.805,0) right
  set label say('mostUnderSampled (coordination') at screen across(2.01,0),up(0.6,0) right
  set label say('independent)') at screen across(2.01,0),up(0.47,0) right
}
if (plain) { set label say('coordination (agents 3)') at screen across(0,39),up(0,58) center } else {
  set label say('(agents 3)') at screen across(2.56,0),up(1.859,0) center
  set label say('coordination') at screen across(2.56,0),up(1.989,0) center
}
plot 'successDots.tsv' index 0 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 1 using 4:3:5:6 with xerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 2 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 3 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 4 using 4:3:5:6 with xerrorbars linestyle 11 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 0 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 1 using 4:3 with points linestyle 2 notitle, \
  'successDots.tsv' index 2 using 4:3 with points linestyle 3 notitle, \
  'successDots.tsv' index 3 using 4:3 with points linestyle 4 notitle, \
  'successDots.tsv' index 4 using 4:3 with points linestyle 11 notitle
unset label
unset arrow

set lmargin at screen across(3.24,39)
set rmargin at screen across(4.2,77)
set bmargin at screen up(0.4,23)
set tmargin at screen up(1.75,38)
if (plain) {
  set label say('onPolicy') at screen across(0,38),up(0,37) right
  set label say('props') at screen across(0,38),up(0,34) right
  set label say('maProps') at screen across(0,38),up(0,31) right
  set label say('mostUnderSampled') at screen across(0,38),up(0,28) right
  set label say('mostUnderSampled (coordination independent)') at screen across(0,38),up(0,25) right
}
if (plain) { set label say('coordination of 3, second agent relabelled') at screen across(0,39),up(0,39) center } else {
  set label say('relabelled') at screen across(3.72,0),up(1.859,0) center
  set label say('3, second agent') at screen across(3.72,0),up(1.989,0) center
  set label say('coordination of') at screen across(3.72,0),up(2.119,0) center
}
plot 'successDots.tsv' index 5 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 6 using 4:3:5:6 with xerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 7 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 8 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 9 using 4:3:5:6 with xerrorbars linestyle 11 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 5 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 6 using 4:3 with points linestyle 2 notitle, \
  'successDots.tsv' index 7 using 4:3 with points linestyle 3 notitle, \
  'successDots.tsv' index 8 using 4:3 with points linestyle 4 notitle, \
  'successDots.tsv' index 9 using 4:3 with points linestyle 11 notitle
unset label
unset arrow

set lmargin at screen across(4.4,39)
set rmargin at screen across(5.36,77)
set bmargin at screen up(0.4,4)
set tmargin at screen up(1.75,19)
if (plain) {
  set label say('onPolicy') at screen across(0,38),up(0,18) right
  set label say('props') at screen across(0,38),up(0,15) right
  set label say('maProps') at screen across(0,38),up(0,12) right
  set label say('mostUnderSampled') at screen across(0,38),up(0,9) right
  set label say('mostUnderSampled (coordination independent)') at screen across(0,38),up(0,6) right
}
if (plain) { set label say('coordination (agents 3, actions 3, alternative 0.6)') at screen across(0,39),up(0,20) center } else {
  set label say('alternative 0.6)') at screen across(4.88,0),up(1.859,0) center
  set label say('actions 3,') at screen across(4.88,0),up(1.989,0) center
  set label say('(agents 3,') at screen across(4.88,0),up(2.119,0) center
  set label say('coordination') at screen across(4.88,0),up(2.249,0) center
}
plot 'successDots.tsv' index 10 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 11 using 4:3:5:6 with xerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 12 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 13 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 14 using 4:3:5:6 with xerrorbars linestyle 11 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 10 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 11 using 4:3 with points linestyle 2 notitle, \
  'successDots.tsv' index 12 using 4:3 with points linestyle 3 notitle, \
  'successDots.tsv' index 13 using 4:3 with points linestyle 4 notitle, \
  'successDots.tsv' index 14 using 4:3 with points linestyle 11 notitle
unset label
unset arrow

eval page
set label say('share of runs that end with optimum probability ≥ 0.99') at screen across(3.72,39),up(0.12,0) center
plot NaN notitle
unset multiplot
unset output
