# study: fig5-matrix
# question: Do more runs of independent policy gradients reach the optimum when the batch is sampled jointly and adaptively?
# figure: {"performanceProfile":{"band":"bootstrap","columns":0,"inclusive":false}}
# caption: Lines: share of runs that end with optimum probability > τ, at 101 τ, mean over games.
# Bands: pointwise 95 % percentile bootstrap interval (B = 2000 resamples of runs within games,
# seeded by name); no width where all runs agree. Grey: success from 0.99 on. Policy perceptron,
# experiments training and training (environmentSteps 2250, batch 45). n = 100 to 300 runs per
# line, seeds 1 to 100. Not in the comparison, since run on other games: noConflict 1 · mappo ·
# onPolicy; noConflict 19 · mappo · maProps (learningRate 0.03).
# runs: 5200
# query: SELECT game, policy, sampler, learner, experiment, seed, measure, agent, step, value FROM v_final WHERE run IN (SELECT run FROM v_study_run WHERE study = 'fig5-matrix') AND measure IN ('optimumProbability') AND agent = 0 AND learner <> '' ORDER BY condition, seed, measure, agent, step;
# gnuplot performanceProfile.gp                        draws performanceProfile.svg
# gnuplot -e "terminal='pdf'" performanceProfile.gp    draws performanceProfile.pdf; svg, pdf, png, tikz, cairolatex, dumb
folder(path) = path eq '' || path[strlen(path):] eq '/' ? path : folder(path[1:strlen(path) - 1])
if (exists('ARG0') && folder(ARG0) ne '') cd folder(ARG0)
name = 'performanceProfile'; width = 5.5; height = 4.34; textlines = 94
load '../style.gp'
set xrange [0:1]
set yrange [0:1]
set multiplot

set lmargin at screen across(0.48,5)
set rmargin at screen across(1.973,77)
set bmargin at screen up(2.2,74)
set tmargin at screen up(3.5,84)
if (plain) { set xtics ('0' 0, '0.5' 0.5, '1' 1) } else { set xtics ('' 0, '' 0.5, '' 1) }
set ytics ('0' 0, '0.5' 0.5, '1' 1)
if (plain) { set label say('noConflict 19; noConflict 20; noConflict 21 · mappo') at screen across(0,39),up(0,85) center } else {
  set label say('20; noConflict 21 · mappo') at screen across(1.227,0),up(3.609,0) center
  set label say('noConflict 19; noConflict') at screen across(1.227,0),up(3.739,0) center
}
set arrow from 0.99,graph 0 to 0.99,graph 1 arrowstyle 2
plot 'performanceProfile.tsv' index 0 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'performanceProfile.tsv' index 1 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'performanceProfile.tsv' index 2 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'performanceProfile.tsv' index 3 using 3:5:6 with filledcurves linestyle 4 notitle, \
  'performanceProfile.tsv' index 0 using 3:4 with steps linestyle 1 notitle, \
  'performanceProfile.tsv' index 0 every 8 using 3:4 with points linestyle 1 notitle, \
  'performanceProfile.tsv' index 1 using 3:4 with steps linestyle 2 notitle, \
  'performanceProfile.tsv' index 1 every 8 using 3:4 with points linestyle 2 notitle, \
  'performanceProfile.tsv' index 2 using 3:4 with steps linestyle 3 notitle, \
  'performanceProfile.tsv' index 2 every 8 using 3:4 with points linestyle 3 notitle, \
  'performanceProfile.tsv' index 3 using 3:4 with steps linestyle 4 notitle, \
  'performanceProfile.tsv' index 3 every 8 using 3:4 with points linestyle 4 notitle
unset label
unset arrow

set lmargin at screen across(2.173,5)
set rmargin at screen across(3.667,77)
set bmargin at screen up(2.2,60)
set tmargin at screen up(3.5,70)
if (plain) { set ytics ('0' 0, '0.5' 0.5, '1' 1) } else { set ytics ('' 0, '' 0.5, '' 1) }
if (plain) { set label say('noConflict 19; noConflict 20; noConflict 21 · ippo') at screen across(0,39),up(0,71) center } else {
  set label say('20; noConflict 21 · ippo') at screen across(2.92,0),up(3.609,0) center
  set label say('noConflict 19; noConflict') at screen across(2.92,0),up(3.739,0) center
}
set arrow from 0.99,graph 0 to 0.99,graph 1 arrowstyle 2
plot 'performanceProfile.tsv' index 4 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'performanceProfile.tsv' index 5 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'performanceProfile.tsv' index 6 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'performanceProfile.tsv' index 7 using 3:5:6 with filledcurves linestyle 4 notitle, \
  'performanceProfile.tsv' index 4 using 3:4 with steps linestyle 1 notitle, \
  'performanceProfile.tsv' index 4 every 8 using 3:4 with points linestyle 1 notitle, \
  'performanceProfile.tsv' index 5 using 3:4 with steps linestyle 2 notitle, \
  'performanceProfile.tsv' index 5 every 8 using 3:4 with points linestyle 2 notitle, \
  'performanceProfile.tsv' index 6 using 3:4 with steps linestyle 3 notitle, \
  'performanceProfile.tsv' index 6 every 8 using 3:4 with points linestyle 3 notitle, \
  'performanceProfile.tsv' index 7 using 3:4 with steps linestyle 4 notitle, \
  'performanceProfile.tsv' index 7 every 8 using 3:4 with points linestyle 4 notitle
unset label
unset arrow

set lmargin at screen across(3.867,5)
set rmargin at screen across(5.36,77)
set bmargin at screen up(2.2,46)
set tmargin at screen up(3.5,56)
if (plain) { set label say('climbing; climbing (variant modifiedZero); penalty · mappo') at screen across(0,39),up(0,57) center } else {
  set label say('penalty · mappo') at screen across(4.613,0),up(3.609,0) center
  set label say('(variant modifiedZero);') at screen across(4.613,0),up(3.739,0) center
  set label say('climbing; climbing') at screen across(4.613,0),up(3.869,0) center
}
set arrow from 0.99,graph 0 to 0.99,graph 1 arrowstyle 2
plot 'performanceProfile.tsv' index 8 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'performanceProfile.tsv' index 9 using 3:5:6 with filledcurves linestyle 9 notitle, \
  'performanceProfile.tsv' index 10 using 3:5:6 with filledcurves linestyle 17 notitle, \
  'performanceProfile.tsv' index 11 using 3:5:6 with filledcurves linestyle 4 notitle, \
  'performanceProfile.tsv' index 8 using 3:4 with steps linestyle 1 notitle, \
  'performanceProfile.tsv' index 8 every 8 using 3:4 with points linestyle 1 notitle, \
  'performanceProfile.tsv' index 9 using 3:4 with steps linestyle 9 notitle, \
  'performanceProfile.tsv' index 9 every 8 using 3:4 with points linestyle 9 notitle, \
  'performanceProfile.tsv' index 10 using 3:4 with steps linestyle 17 notitle, \
  'performanceProfile.tsv' index 10 every 8 using 3:4 with points linestyle 17 notitle, \
  'performanceProfile.tsv' index 11 using 3:4 with steps linestyle 4 notitle, \
  'performanceProfile.tsv' index 11 every 8 using 3:4 with points linestyle 4 notitle
unset label
unset arrow

set lmargin at screen across(0.48,5)
set rmargin at screen across(1.973,77)
set bmargin at screen up(0.4,32)
set tmargin at screen up(1.7,42)
set xtics ('0' 0, '0.5' 0.5, '1' 1)
set ytics ('0' 0, '0.5' 0.5, '1' 1)
if (plain) { set label say('climbing; climbing (variant modifiedZero); penalty · ippo') at screen across(0,39),up(0,43) center } else {
  set label say('penalty · ippo') at screen across(1.227,0),up(1.809,0) center
  set label say('(variant modifiedZero);') at screen across(1.227,0),up(1.939,0) center
  set label say('climbing; climbing') at screen across(1.227,0),up(2.069,0) center
}
set arrow from 0.99,graph 0 to 0.99,graph 1 arrowstyle 2
plot 'performanceProfile.tsv' index 12 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'performanceProfile.tsv' index 13 using 3:5:6 with filledcurves linestyle 9 notitle, \
  'performanceProfile.tsv' index 14 using 3:5:6 with filledcurves linestyle 17 notitle, \
  'performanceProfile.tsv' index 15 using 3:5:6 with filledcurves linestyle 4 notitle, \
  'performanceProfile.tsv' index 12 using 3:4 with steps linestyle 1 notitle, \
  'performanceProfile.tsv' index 12 every 8 using 3:4 with points linestyle 1 notitle, \
  'performanceProfile.tsv' index 13 using 3:4 with steps linestyle 9 notitle, \
  'performanceProfile.tsv' index 13 every 8 using 3:4 with points linestyle 9 notitle, \
  'performanceProfile.tsv' index 14 using 3:4 with steps linestyle 17 notitle, \
  'performanceProfile.tsv' index 14 every 8 using 3:4 with points linestyle 17 notitle, \
  'performanceProfile.tsv' index 15 using 3:4 with steps linestyle 4 notitle, \
  'performanceProfile.tsv' index 15 every 8 using 3:4 with points linestyle 4 notitle
unset label
unset arrow

set lmargin at screen across(2.173,5)
set rmargin at screen across(3.667,77)
set bmargin at screen up(0.4,18)
set tmargin at screen up(1.7,28)
if (plain) { set ytics ('0' 0, '0.5' 0.5, '1' 1) } else { set ytics ('' 0, '' 0.5, '' 1) }
if (plain) { set label say('noConflict 1 · mappo (learningRate 0.1)') at screen across(0,39),up(0,29) center } else {
  set label say('(learningRate 0.1)') at screen across(2.92,0),up(1.809,0) center
  set label say('noConflict 1 · mappo') at screen across(2.92,0),up(1.939,0) center
}
set arrow from 0.99,graph 0 to 0.99,graph 1 arrowstyle 2
plot 'performanceProfile.tsv' index 16 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'performanceProfile.tsv' index 16 using 3:4 with steps linestyle 1 notitle, \
  'performanceProfile.tsv' index 16 every 8 using 3:4 with points linestyle 1 notitle
unset label
unset arrow

set lmargin at screen across(3.867,5)
set rmargin at screen across(5.36,77)
set bmargin at screen up(0.4,4)
set tmargin at screen up(1.7,14)
if (plain) { set label say('climbing · mappo (learningRate 0.1)') at screen across(0,39),up(0,15) center } else {
  set label say('(learningRate 0.1)') at screen across(4.613,0),up(1.809,0) center
  set label say('climbing · mappo') at screen across(4.613,0),up(1.939,0) center
}
set arrow from 0.99,graph 0 to 0.99,graph 1 arrowstyle 2
plot 'performanceProfile.tsv' index 17 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'performanceProfile.tsv' index 17 using 3:4 with steps linestyle 1 notitle, \
  'performanceProfile.tsv' index 17 every 8 using 3:4 with points linestyle 1 notitle
unset label
unset arrow

eval page
set label say('τ, final optimum probability') at screen across(2.92,39),up(0.12,0) center
if (plain) { set label say('share of runs > τ') at screen across(0,39),up(0,86) center } else {
  set label say('share of runs > τ') at screen across(0.13,0),up(1.95,0) center rotate by 90
}
set key at screen 0.5,up(4.3,94) center top horizontal maxcols (plain ? 1 : 3) Left reverse samplen 2.5
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title say('onPolicy'), \
  keyentry with linespoints linestyle 2 title say('props'), \
  keyentry with linespoints linestyle 9 title say('props (clip 0.3)'), \
  keyentry with linespoints linestyle 3 title say('maProps'), \
  keyentry with linespoints linestyle 17 title say('maProps (clip 0.3)'), \
  keyentry with linespoints linestyle 4 title say('mostUnderSampled')
unset multiplot
unset output
