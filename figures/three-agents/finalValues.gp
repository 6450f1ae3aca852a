# study: three-agents
# question: With three agents, does centralised adaptation lower the joint sampling error and raise success more than adaptation by every agent alone?
# figure: {"finalValues":{"centre":"iqm","columns":0,"measure":""}}
# caption: Small dots: one run each, stacked where runs end alike; all rows have one scale. Marks
# below: interquartile mean, with its 95 % percentile bootstrap interval (B = 2000 resamples of
# runs, seeded by name). Learner mappo, policy perceptron, experiment training (environmentSteps
# 480, batch 24). n = 100 runs per row, seeds 1 to 100.
# runs: 1500
# query: SELECT game, policy, sampler, learner, experiment, seed, measure, agent, step, value FROM v_final WHERE run IN (SELECT run FROM v_study_run WHERE study = 'three-agents') AND measure IN ('optimumProbability') AND agent = 0 AND learner <> '' ORDER BY condition, seed, measure, agent, step;
# gnuplot finalValues.gp                        draws finalValues.svg
# gnuplot -e "terminal='pdf'" finalValues.gp    draws finalValues.pdf; svg, pdf, png, tikz, cairolatex, dumb
folder(path) = path eq '' || path[strlen(path):] eq '/' ? path : folder(path[1:strlen(path) - 1])
if (exists('ARG0') && folder(ARG0) ne '') cd folder(ARG0)
name = 'finalValues'; width = 5.5; height = 3.19; textlines = 91
load '../style.gp'
set xrange [0:1]
set yrange [5.5:0.5]
set border 1
set grid xtics noytics
set multiplot

set lmargin at screen across(2.08,39)
set rmargin at screen across(3.04,77)
set bmargin at screen up(0.4,62)
set tmargin at screen up(2.5,87)
set xtics ('0' 0, '0.5' 0.5, '1' 1)
unset ytics
if (plain) {
  set label say('onPolicy') at screen across(0,38),up(0,85) right
  set label say('props') at screen across(0,38),up(0,80) right
  set label say('maProps') at screen across(0,38),up(0,75) right
  set label say('mostUnderSampled') at screen across(0,38),up(0,70) right
  set label say('mostUnderSampled (coordination independent)') at screen across(0,38),up(0,65) right
} else {
  set label say('onPolicy') at screen across(2.01,0),up(2.29,0) right
  set label say('props') at screen across(2.01,0),up(1.87,0) right
  set label say('maProps') at screen across(2.01,0),up(1.45,0) right
  set label say('mostUnderSampled') at screen across(2.01,0),up(1.03,0) right
  set label say('mostUnderSampled (coordination') at screen across(2.01,0),up(0.675,0) right
  set label say('independent)') at screen across(2.01,0),up(0.545,0) right
}
if (plain) { set label say('coordination (agents 3)') at screen across(0,39),up(0,88) center } else {
  set label say('(agents 3)') at screen across(2.56,0),up(2.609,0) center
  set label say('coordination') at screen across(2.56,0),up(2.739,0) center
}
plot 'finalValues.tsv' index 1 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'finalValues.tsv' index 3 using 4:3:5:6 with xerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'finalValues.tsv' index 5 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'finalValues.tsv' index 7 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'finalValues.tsv' index 9 using 4:3:5:6 with xerrorbars linestyle 11 dashtype solid pointtype -1 notitle, \
  'finalValues.tsv' index 0 using 4:3 with points linestyle 1001 pointtype 7 pointsize 0.2 notitle, \
  'finalValues.tsv' index 1 using 4:3 with points linestyle 1 notitle, \
  'finalValues.tsv' index 2 using 4:3 with points linestyle 1002 pointtype 7 pointsize 0.2 notitle, \
  'finalValues.tsv' index 3 using 4:3 with points linestyle 2 notitle, \
  'finalValues.tsv' index 4 using 4:3 with points linestyle 1003 pointtype 7 pointsize 0.2 notitle, \
  'finalValues.tsv' index 5 using 4:3 with points linestyle 3 notitle, \
  'finalValues.tsv' index 6 using 4:3 with points linestyle 1004 pointtype 7 pointsize 0.2 notitle, \
  'finalValues.tsv' index 7 using 4:3 with points linestyle 4 notitle, \
  'finalValues.tsv' index 8 using 4:3 with points linestyle 1004 pointtype 7 pointsize 0.2 notitle, \
  'finalValues.tsv' index 9 using 4:3 with points linestyle 11 notitle
unset label
unset arrow

set lmargin at screen across(3.24,39)
set rmargin at screen across(4.2,77)
set bmargin at screen up(0.4,33)
set tmargin at screen up(2.5,58)
if (plain) {
  set label say('onPolicy') at screen across(0,38),up(0,56) right
  set label say('props') at screen across(0,38),up(0,51) right
  set label say('maProps') at screen across(0,38),up(0,46) right
  set label say('mostUnderSampled') at screen across(0,38),up(0,41) right
  set label say('mostUnderSampled (coordination independent)') at screen across(0,38),up(0,36) right
}
if (plain) { set label say('coordination of 3, second agent relabelled') at screen across(0,39),up(0,59) center } else {
  set label say('relabelled') at screen across(3.72,0),up(2.609,0) center
  set label say('3, second agent') at screen across(3.72,0),up(2.739,0) center
  set label say('coordination of') at screen across(3.72,0),up(2.869,0) center
}
plot 'finalValues.tsv' index 11 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'finalValues.tsv' index 13 using 4:3:5:6 with xerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'finalValues.tsv' index 15 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'finalValues.tsv' index 17 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'finalValues.tsv' index 19 using 4:3:5:6 with xerrorbars linestyle 11 dashtype solid pointtype -1 notitle, \
  'finalValues.tsv' index 10 using 4:3 with points linestyle 1001 pointtype 7 pointsize 0.2 notitle, \
  'finalValues.tsv' index 11 using 4:3 with points linestyle 1 notitle, \
  'finalValues.tsv' index 12 using 4:3 with points linestyle 1002 pointtype 7 pointsize 0.2 notitle, \
  'finalValues.tsv' index 13 using 4:3 with points linestyle 2 notitle, \
  'finalValues.tsv' index 14 using 4:3 with points linestyle 1003 pointtype 7 pointsize 0.2 notitle, \
  'finalValues.tsv' index 15 using 4:3 with points linestyle 3 notitle, \
  'finalValues.tsv' index 16 using 4:3 with points linestyle 1004 pointtype 7 pointsize 0.2 notitle, \
  'finalValues.tsv' index 17 using 4:3 with points linestyle 4 notitle, \
  'finalValues.tsv' index 18 using 4:3 with points linestyle 1004 pointtype 7 pointsize 0.2 notitle, \
  'finalValues.tsv' index 19 using 4:3 with points linestyle 11 notitle
unset label
unset arrow

set lmargin at screen across(4.4,39)
set rmargin at screen across(5.36,77)
set bmargin at screen up(0.4,4)
set tmargin at screen up(2.5,29)
if (plain) {
  set label say('onPolicy') at screen across(0,38),up(0,27) right
  set label say('props') at screen across(0,38),up(0,22) right
  set label say('maProps') at screen across(0,38),up(0,17) right
  set label say('mostUnderSampled') at screen across(0,38),up(0,12) right
  set label say('mostUnderSampled (coordination independent)') at screen across(0,38),up(0,7) right
}
if (plain) { set label say('coordination (agents 3, actions 3, alternative 0.6)') at screen across(0,39),up(0,30) center } else {
  set label say('alternative 0.6)') at screen across(4.88,0),up(2.609,0) center
  set label say('actions 3,') at screen across(4.88,0),up(2.739,0) center
  set label say('(agents 3,') at screen across(4.88,0),up(2.869,0) center
  set label say('coordination') at screen across(4.88,0),up(2.999,0) center
}
plot 'finalValues.tsv' index 21 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'finalValues.tsv' index 23 using 4:3:5:6 with xerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'finalValues.tsv' index 25 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'finalValues.tsv' index 27 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'finalValues.tsv' index 29 using 4:3:5:6 with xerrorbars linestyle 11 dashtype solid pointtype -1 notitle, \
  'finalValues.tsv' index 20 using 4:3 with points linestyle 1001 pointtype 7 pointsize 0.2 notitle, \
  'finalValues.tsv' index 21 using 4:3 with points linestyle 1 notitle, \
  'finalValues.tsv' index 22 using 4:3 with points linestyle 1002 pointtype 7 pointsize 0.2 notitle, \
  'finalValues.tsv' index 23 using 4:3 with points linestyle 2 notitle, \
  'finalValues.tsv' index 24 using 4:3 with points linestyle 1003 pointtype 7 pointsize 0.2 notitle, \
  'finalValues.tsv' index 25 using 4:3 with points linestyle 3 notitle, \
  'finalValues.tsv' index 26 using 4:3 with points linestyle 1004 pointtype 7 pointsize 0.2 notitle, \
  'finalValues.tsv' index 27 using 4:3 with points linestyle 4 notitle, \
  'finalValues.tsv' index 28 using 4:3 with points linestyle 1004 pointtype 7 pointsize 0.2 notitle, \
  'finalValues.tsv' index 29 using 4:3 with points linestyle 11 notitle
unset label
unset arrow

eval page
set label say('final optimum probability') at screen across(3.72,39),up(0.12,0) center
plot NaN notitle
unset multiplot
unset output
