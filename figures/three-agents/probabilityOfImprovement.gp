# study: three-agents
# question: With three agents, does centralised adaptation lower the joint sampling error and raise success more than adaptation by every agent alone?
# figure: {"probabilityOfImprovement":{"capped":true,"columns":0,"pooled":true}}
# caption: Marks: probability that a run ends with a higher optimum probability than a run of
# props, ties counting half, as do all values from 0.99 on, mean over games. Bars: 95 % percentile
# bootstrap interval (B = 2000 resamples of each condition's runs within each game, seeded by
# name). Grey: no difference. Learner mappo, policy perceptron, experiment training
# (environmentSteps 480, batch 24). n = 600 runs of 3 games per row, both conditions together,
# seeds 1 to 100.
# runs: 1500
# query: SELECT game, policy, sampler, learner, experiment, seed, measure, agent, step, value FROM v_final WHERE run IN (SELECT run FROM v_study_run WHERE study = 'three-agents') AND measure IN ('optimumProbability') AND agent = 0 AND learner <> '' ORDER BY condition, seed, measure, agent, step;
# gnuplot probabilityOfImprovement.gp                        draws probabilityOfImprovement.svg
# gnuplot -e "terminal='pdf'" probabilityOfImprovement.gp    draws probabilityOfImprovement.pdf; svg, pdf, png, tikz, cairolatex, dumb
folder(path) = path eq '' || path[strlen(path):] eq '/' ? path : folder(path[1:strlen(path) - 1])
if (exists('ARG0') && folder(ARG0) ne '') cd folder(ARG0)
name = 'probabilityOfImprovement'; width = 5.5; height = 1.38; textlines = 20
load '../style.gp'
set xrange [0:1]
set yrange [4.5:0.5]
set border 1
set grid xtics noytics
set multiplot

set lmargin at screen across(2.86,39)
set rmargin at screen across(5.36,77)
set bmargin at screen up(0.4,4)
set tmargin at screen up(1.08,16)
set xtics ('0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1' 1)
unset ytics
if (plain) {
  set label say('onPolicy') at screen across(0,38),up(0,15) right
  set label say('maProps') at screen across(0,38),up(0,12) right
  set label say('mostUnderSampled') at screen across(0,38),up(0,9) right
  set label say('mostUnderSampled (coordination independent)') at screen across(0,38),up(0,6) right
} else {
  set label say('onPolicy') at screen across(2.79,0),up(0.995,0) right
  set label say('maProps') at screen across(2.79,0),up(0.825,0) right
  set label say('mostUnderSampled') at screen across(2.79,0),up(0.655,0) right
  set label say('mostUnderSampled (coordination independent)') at screen across(2.79,0),up(0.485,0) right
}
set label say('3 games') at screen across(4.11,39),up(1.189,17) center
set arrow from 0.5,graph 0 to 0.5,graph 1 arrowstyle 2
plot 'probabilityOfImprovement.tsv' index 0 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'probabilityOfImprovement.tsv' index 1 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'probabilityOfImprovement.tsv' index 2 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'probabilityOfImprovement.tsv' index 3 using 4:3:5:6 with xerrorbars linestyle 11 dashtype solid pointtype -1 notitle, \
  'probabilityOfImprovement.tsv' index 0 using 4:3 with points linestyle 1 notitle, \
  'probabilityOfImprovement.tsv' index 1 using 4:3 with points linestyle 3 notitle, \
  'probabilityOfImprovement.tsv' index 2 using 4:3 with points linestyle 4 notitle, \
  'probabilityOfImprovement.tsv' index 3 using 4:3 with points linestyle 11 notitle
unset label
unset arrow

eval page
set label say('P(a run ends above one of props)') at screen across(4.11,39),up(0.12,0) center
plot NaN notitle
unset multiplot
unset output
