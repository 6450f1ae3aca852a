# study: fig5-matrix
# question: Do more runs of independent policy gradients reach the optimum when the batch is sampled jointly and adaptively?
# figure: {"probabilityOfImprovement":{"capped":true,"columns":0,"pooled":true}}
# caption: Marks: probability that a run ends with a higher optimum probability than a run of
# onPolicy, ties counting half, as do all values from 0.99 on, mean over games. Bars: 95 %
# percentile bootstrap interval (B = 2000 resamples of each condition's runs within each game,
# seeded by name). Grey: no difference. Policy perceptron, experiments training and training
# (environmentSteps 2250, batch 45). n = 600 runs of 3 games per row, both conditions together,
# seeds 1 to 100. Not in the comparison, since run on other games: noConflict 1 · mappo ·
# onPolicy; noConflict 19 · mappo · maProps (learningRate 0.03).
# runs: 5200
# query: SELECT game, policy, sampler, learner, experiment, seed, measure, agent, step, value FROM v_final WHERE run IN (SELECT run FROM v_study_run WHERE study = 'fig5-matrix') AND measure IN ('optimumProbability') AND agent = 0 AND learner <> '' ORDER BY condition, seed, measure, agent, step;
# gnuplot probabilityOfImprovement.gp                        draws probabilityOfImprovement.svg
# gnuplot -e "terminal='pdf'" probabilityOfImprovement.gp    draws probabilityOfImprovement.pdf; svg, pdf, png, tikz, cairolatex, dumb
folder(path) = path eq '' || path[strlen(path):] eq '/' ? path : folder(path[1:strlen(path) - 1])
if (exists('ARG0') && folder(ARG0) ne '') cd folder(ARG0)
name = 'probabilityOfImprovement'; width = 5.5; height = 2.22; textlines = 60
load '../style.gp'
set xrange [0:1]
set yrange [3.5:0.5]
set border 1
set grid xtics noytics
set multiplot

set lmargin at screen across(1.36,20)
set rmargin at screen across(2.61,77)
set bmargin at screen up(1.28,46)
set tmargin at screen up(1.79,55)
if (plain) { set xtics ('0' 0, '0.5' 0.5, '1' 1) } else { set xtics ('' 0, '' 0.5, '' 1) }
unset ytics
unset logscale y
set yrange [3.5:0.5]
if (plain) { set label say('') at screen across(0,1),up(0,57) left }
if (!plain) {
}
if (plain) {
  set label say('props') at screen across(0,19),up(0,54) right
  set label say('maProps') at screen across(0,19),up(0,51) right
  set label say('mostUnderSampled') at screen across(0,19),up(0,48) right
} else {
  set label say('props') at screen across(1.29,0),up(1.705,0) right
  set label say('maProps') at screen across(1.29,0),up(1.535,0) right
  set label say('mostUnderSampled') at screen across(1.29,0),up(1.365,0) right
}
if (plain) { set label say('noConflict 19; noConflict 20; noConflict 21 · mappo') at screen across(0,39),up(0,56) center } else {
  set label say('21 · mappo') at screen across(1.385,0),up(1.899,0) center
  set label say('noConflict 19; noConflict 20; noConflict') at screen across(1.385,0),up(2.029,0) center
}
set arrow from 0.5,graph 0 to 0.5,graph 1 arrowstyle 2
plot 'probabilityOfImprovement.tsv' index 0 using 4:3:5:6 with xerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'probabilityOfImprovement.tsv' index 1 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'probabilityOfImprovement.tsv' index 2 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'probabilityOfImprovement.tsv' index 0 using 4:3 with points linestyle 2 notitle, \
  'probabilityOfImprovement.tsv' index 1 using 4:3 with points linestyle 3 notitle, \
  'probabilityOfImprovement.tsv' index 2 using 4:3 with points linestyle 4 notitle
unset label
unset arrow

set lmargin at screen across(4.11,20)
set rmargin at screen across(5.36,77)
set bmargin at screen up(1.28,32)
set tmargin at screen up(1.79,41)
unset logscale y
set yrange [3.5:0.5]
if (plain) { set label say('') at screen across(0,1),up(0,43) left }
if (!plain) {
}
if (plain) {
  set label say('props') at screen across(0,19),up(0,40) right
  set label say('maProps') at screen across(0,19),up(0,37) right
  set label say('mostUnderSampled') at screen across(0,19),up(0,34) right
} else {
  set label say('props') at screen across(4.04,0),up(1.705,0) right
  set label say('maProps') at screen across(4.04,0),up(1.535,0) right
  set label say('mostUnderSampled') at screen across(4.04,0),up(1.365,0) right
}
if (plain) { set label say('noConflict 19; noConflict 20; noConflict 21 · ippo') at screen across(0,39),up(0,42) center } else {
  set label say('21 · ippo') at screen across(4.135,0),up(1.899,0) center
  set label say('noConflict 19; noConflict 20; noConflict') at screen across(4.135,0),up(2.029,0) center
}
set arrow from 0.5,graph 0 to 0.5,graph 1 arrowstyle 2
plot 'probabilityOfImprovement.tsv' index 3 using 4:3:5:6 with xerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'probabilityOfImprovement.tsv' index 4 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'probabilityOfImprovement.tsv' index 5 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'probabilityOfImprovement.tsv' index 3 using 4:3 with points linestyle 2 notitle, \
  'probabilityOfImprovement.tsv' index 4 using 4:3 with points linestyle 3 notitle, \
  'probabilityOfImprovement.tsv' index 5 using 4:3 with points linestyle 4 notitle
unset label
unset arrow

set lmargin at screen across(1.36,20)
set rmargin at screen across(2.61,77)
set bmargin at screen up(0.4,18)
set tmargin at screen up(0.91,27)
set xtics ('0' 0, '0.5' 0.5, '1' 1)
unset logscale y
set yrange [3.5:0.5]
if (plain) { set label say('') at screen across(0,1),up(0,29) left }
if (!plain) {
}
if (plain) {
  set label say('props (clip 0.3)') at screen across(0,19),up(0,26) right
  set label say('maProps (clip 0.3)') at screen across(0,19),up(0,23) right
  set label say('mostUnderSampled') at screen across(0,19),up(0,20) right
} else {
  set label say('props (clip 0.3)') at screen across(1.29,0),up(0.825,0) right
  set label say('maProps (clip 0.3)') at screen across(1.29,0),up(0.655,0) right
  set label say('mostUnderSampled') at screen across(1.29,0),up(0.485,0) right
}
if (plain) { set label say('climbing; climbing (variant modifiedZero); penalty · mappo') at screen across(0,39),up(0,28) center } else {
  set label say('modifiedZero); penalty · mappo') at screen across(1.385,0),up(1.019,0) center
  set label say('climbing; climbing (variant') at screen across(1.385,0),up(1.149,0) center
}
set arrow from 0.5,graph 0 to 0.5,graph 1 arrowstyle 2
plot 'probabilityOfImprovement.tsv' index 6 using 4:3:5:6 with xerrorbars linestyle 9 dashtype solid pointtype -1 notitle, \
  'probabilityOfImprovement.tsv' index 7 using 4:3:5:6 with xerrorbars linestyle 17 dashtype solid pointtype -1 notitle, \
  'probabilityOfImprovement.tsv' index 8 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'probabilityOfImprovement.tsv' index 6 using 4:3 with points linestyle 9 notitle, \
  'probabilityOfImprovement.tsv' index 7 using 4:3 with points linestyle 17 notitle, \
  'probabilityOfImprovement.tsv' index 8 using 4:3 with points linestyle 4 notitle
unset label
unset arrow

set lmargin at screen across(4.11,20)
set rmargin at screen across(5.36,77)
set bmargin at screen up(0.4,4)
set tmargin at screen up(0.91,13)
unset logscale y
set yrange [3.5:0.5]
if (plain) { set label say('') at screen across(0,1),up(0,15) left }
if (!plain) {
}
if (plain) {
  set label say('props (clip 0.3)') at screen across(0,19),up(0,12) right
  set label say('maProps (clip 0.3)') at screen across(0,19),up(0,9) right
  set label say('mostUnderSampled') at screen across(0,19),up(0,6) right
} else {
  set label say('props (clip 0.3)') at screen across(4.04,0),up(0.825,0) right
  set label say('maProps (clip 0.3)') at screen across(4.04,0),up(0.655,0) right
  set label say('mostUnderSampled') at screen across(4.04,0),up(0.485,0) right
}
if (plain) { set label say('climbing; climbing (variant modifiedZero); penalty · ippo') at screen across(0,39),up(0,14) center } else {
  set label say('modifiedZero); penalty · ippo') at screen across(4.135,0),up(1.019,0) center
  set label say('climbing; climbing (variant') at screen across(4.135,0),up(1.149,0) center
}
set arrow from 0.5,graph 0 to 0.5,graph 1 arrowstyle 2
plot 'probabilityOfImprovement.tsv' index 9 using 4:3:5:6 with xerrorbars linestyle 9 dashtype solid pointtype -1 notitle, \
  'probabilityOfImprovement.tsv' index 10 using 4:3:5:6 with xerrorbars linestyle 17 dashtype solid pointtype -1 notitle, \
  'probabilityOfImprovement.tsv' index 11 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'probabilityOfImprovement.tsv' index 9 using 4:3 with points linestyle 9 notitle, \
  'probabilityOfImprovement.tsv' index 10 using 4:3 with points linestyle 17 notitle, \
  'probabilityOfImprovement.tsv' index 11 using 4:3 with points linestyle 4 notitle
unset label
unset arrow

eval page
set label say('P(a run ends above one of onPolicy)') at screen across(3.36,39),up(0.12,0) center
plot NaN notitle
unset multiplot
unset output
