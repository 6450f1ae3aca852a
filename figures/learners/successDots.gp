# study: learners
# question: Which learners, and with how many of their runs, reach the optimum of small games, and how far does the advantages' variance grow in the second turn of those that update agents in turn?
# figure: {"successDots":{"columns":0}}
# caption: Marks: share of runs that end with optimum probability ≥ 0.99. Bars: 95 % Wilson score
# interval. Policy perceptron, sampler onPolicy, experiments training (environmentSteps 960) and
# training (environmentSteps 2250, batch 45) and training (environmentSteps 4800). n = 100 runs
# per row, seeds 1 to 100.
# runs: 5800
# query: SELECT game, policy, sampler, learner, experiment, seed, measure, agent, step, value FROM v_final WHERE run IN (SELECT run FROM v_study_run WHERE study = 'learners') AND measure IN ('optimumProbability') AND agent = 0 AND learner <> '' ORDER BY condition, seed, measure, agent, step;
# gnuplot successDots.gp                        draws successDots.svg
# gnuplot -e "terminal='pdf'" successDots.gp    draws successDots.pdf; svg, pdf, png, tikz, cairolatex, dumb
folder(path) = path eq '' || path[strlen(path):] eq '/' ? path : folder(path[1:strlen(path) - 1])
if (exists('ARG0') && folder(ARG0) ne '') cd folder(ARG0)
name = 'successDots'; width = 5.5; height = 9.01; textlines = 208
load '../style.gp'
set xrange [0:1]
set yrange [9.5:0.5]
set border 1
set grid xtics noytics
set multiplot

set lmargin at screen across(1.54,38)
set rmargin at screen across(2.61,77)
set bmargin at screen up(6.28,176)
set tmargin at screen up(8.71,203)
if (plain) { set xtics ('0' 0, '0.5' 0.5, '1' 1) } else { set xtics ('' 0, '' 0.5, '' 1) }
unset ytics
unset logscale y
set yrange [9.5:0.5]
if (plain) { set label say('') at screen across(0,1),up(0,205) left }
if (!plain) {
}
if (plain) {
  set label say('reinforce (learningRate 1.0)') at screen across(0,37),up(0,202) right
  set label say('actorCritic (learningRate 1.0)') at screen across(0,37),up(0,199) right
  set label say('ippo') at screen across(0,37),up(0,196) right
  set label say('mappo') at screen across(0,37),up(0,193) right
  set label say('happo') at screen across(0,37),up(0,190) right
  set label say('clipHappo') at screen across(0,37),up(0,187) right
  set label say('hatrpo') at screen across(0,37),up(0,184) right
  set label say('clipHatrpo') at screen across(0,37),up(0,181) right
  set label say('a2po') at screen across(0,37),up(0,178) right
} else {
  set label say('reinforce') at screen across(1.47,0),up(8.64,0) right
  set label say('(learningRate 1.0)') at screen across(1.47,0),up(8.51,0) right
  set label say('actorCritic') at screen across(1.47,0),up(8.37,0) right
  set label say('(learningRate 1.0)') at screen across(1.47,0),up(8.24,0) right
  set label say('ippo') at screen across(1.47,0),up(8.035,0) right
  set label say('mappo') at screen across(1.47,0),up(7.765,0) right
  set label say('happo') at screen across(1.47,0),up(7.495,0) right
  set label say('clipHappo') at screen across(1.47,0),up(7.225,0) right
  set label say('hatrpo') at screen across(1.47,0),up(6.955,0) right
  set label say('clipHatrpo') at screen across(1.47,0),up(6.685,0) right
  set label say('a2po') at screen across(1.47,0),up(6.415,0) right
}
set label say('motivating') at screen across(1.385,39),up(8.819,204) center
plot 'successDots.tsv' index 0 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 1 using 4:3:5:6 with xerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 2 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 3 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 4 using 4:3:5:6 with xerrorbars linestyle 5 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 5 using 4:3:5:6 with xerrorbars linestyle 6 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 6 using 4:3:5:6 with xerrorbars linestyle 7 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 7 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 8 using 4:3:5:6 with xerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 0 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 1 using 4:3 with points linestyle 2 notitle, \
  'successDots.tsv' index 2 using 4:3 with points linestyle 3 notitle, \
  'successDots.tsv' index 3 using 4:3 with points linestyle 4 notitle, \
  'successDots.tsv' index 4 using 4:3 with points linestyle 5 notitle, \
  'successDots.tsv' index 5 using 4:3 with points linestyle 6 notitle, \
  'successDots.tsv' index 6 using 4:3 with points linestyle 7 notitle, \
  'successDots.tsv' index 7 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 8 using 4:3 with points linestyle 2 notitle
unset label
unset arrow

set lmargin at screen across(4.29,38)
set rmargin at screen across(5.36,77)
set bmargin at screen up(6.28,144)
set tmargin at screen up(8.71,171)
unset logscale y
set yrange [9.5:0.5]
if (plain) { set label say('') at screen across(0,1),up(0,173) left }
if (!plain) {
}
if (plain) {
  set label say('reinforce (learningRate 1.0)') at screen across(0,37),up(0,170) right
  set label say('actorCritic (learningRate 1.0)') at screen across(0,37),up(0,167) right
  set label say('ippo') at screen across(0,37),up(0,164) right
  set label say('mappo') at screen across(0,37),up(0,161) right
  set label say('happo') at screen across(0,37),up(0,158) right
  set label say('clipHappo') at screen across(0,37),up(0,155) right
  set label say('hatrpo') at screen across(0,37),up(0,152) right
  set label say('clipHatrpo') at screen across(0,37),up(0,149) right
  set label say('a2po') at screen across(0,37),up(0,146) right
} else {
  set label say('reinforce') at screen across(4.22,0),up(8.64,0) right
  set label say('(learningRate 1.0)') at screen across(4.22,0),up(8.51,0) right
  set label say('actorCritic') at screen across(4.22,0),up(8.37,0) right
  set label say('(learningRate 1.0)') at screen across(4.22,0),up(8.24,0) right
  set label say('ippo') at screen across(4.22,0),up(8.035,0) right
  set label say('mappo') at screen across(4.22,0),up(7.765,0) right
  set label say('happo') at screen across(4.22,0),up(7.495,0) right
  set label say('clipHappo') at screen across(4.22,0),up(7.225,0) right
  set label say('hatrpo') at screen across(4.22,0),up(6.955,0) right
  set label say('clipHatrpo') at screen across(4.22,0),up(6.685,0) right
  set label say('a2po') at screen across(4.22,0),up(6.415,0) right
}
set label say('noConflict 1') at screen across(4.135,39),up(8.819,172) center
plot 'successDots.tsv' index 9 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 10 using 4:3:5:6 with xerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 11 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 12 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 13 using 4:3:5:6 with xerrorbars linestyle 5 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 14 using 4:3:5:6 with xerrorbars linestyle 6 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 15 using 4:3:5:6 with xerrorbars linestyle 7 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 16 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 17 using 4:3:5:6 with xerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 9 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 10 using 4:3 with points linestyle 2 notitle, \
  'successDots.tsv' index 11 using 4:3 with points linestyle 3 notitle, \
  'successDots.tsv' index 12 using 4:3 with points linestyle 4 notitle, \
  'successDots.tsv' index 13 using 4:3 with points linestyle 5 notitle, \
  'successDots.tsv' index 14 using 4:3 with points linestyle 6 notitle, \
  'successDots.tsv' index 15 using 4:3 with points linestyle 7 notitle, \
  'successDots.tsv' index 16 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 17 using 4:3 with points linestyle 2 notitle
unset label
unset arrow

set lmargin at screen across(1.54,38)
set rmargin at screen across(2.61,77)
set bmargin at screen up(3.61,112)
set tmargin at screen up(6.04,139)
unset logscale y
set yrange [9.5:0.5]
if (plain) { set label say('') at screen across(0,1),up(0,141) left }
if (!plain) {
}
if (plain) {
  set label say('reinforce (learningRate 1.0)') at screen across(0,37),up(0,138) right
  set label say('actorCritic (learningRate 1.0)') at screen across(0,37),up(0,135) right
  set label say('ippo') at screen across(0,37),up(0,132) right
  set label say('mappo') at screen across(0,37),up(0,129) right
  set label say('happo') at screen across(0,37),up(0,126) right
  set label say('clipHappo') at screen across(0,37),up(0,123) right
  set label say('hatrpo') at screen across(0,37),up(0,120) right
  set label say('clipHatrpo') at screen across(0,37),up(0,117) right
  set label say('a2po') at screen across(0,37),up(0,114) right
} else {
  set label say('reinforce') at screen across(1.47,0),up(5.97,0) right
  set label say('(learningRate 1.0)') at screen across(1.47,0),up(5.84,0) right
  set label say('actorCritic') at screen across(1.47,0),up(5.7,0) right
  set label say('(learningRate 1.0)') at screen across(1.47,0),up(5.57,0) right
  set label say('ippo') at screen across(1.47,0),up(5.365,0) right
  set label say('mappo') at screen across(1.47,0),up(5.095,0) right
  set label say('happo') at screen across(1.47,0),up(4.825,0) right
  set label say('clipHappo') at screen across(1.47,0),up(4.555,0) right
  set label say('hatrpo') at screen across(1.47,0),up(4.285,0) right
  set label say('clipHatrpo') at screen across(1.47,0),up(4.015,0) right
  set label say('a2po') at screen across(1.47,0),up(3.745,0) right
}
set label say('noConflict 19') at screen across(1.385,39),up(6.149,140) center
plot 'successDots.tsv' index 18 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 19 using 4:3:5:6 with xerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 20 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 21 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 22 using 4:3:5:6 with xerrorbars linestyle 5 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 23 using 4:3:5:6 with xerrorbars linestyle 6 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 24 using 4:3:5:6 with xerrorbars linestyle 7 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 25 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 26 using 4:3:5:6 with xerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 18 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 19 using 4:3 with points linestyle 2 notitle, \
  'successDots.tsv' index 20 using 4:3 with points linestyle 3 notitle, \
  'successDots.tsv' index 21 using 4:3 with points linestyle 4 notitle, \
  'successDots.tsv' index 22 using 4:3 with points linestyle 5 notitle, \
  'successDots.tsv' index 23 using 4:3 with points linestyle 6 notitle, \
  'successDots.tsv' index 24 using 4:3 with points linestyle 7 notitle, \
  'successDots.tsv' index 25 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 26 using 4:3 with points linestyle 2 notitle
unset label
unset arrow

set lmargin at screen across(4.29,38)
set rmargin at screen across(5.36,77)
set bmargin at screen up(3.61,80)
set tmargin at screen up(6.04,107)
unset logscale y
set yrange [9.5:0.5]
if (plain) { set label say('') at screen across(0,1),up(0,109) left }
if (!plain) {
}
if (plain) {
  set label say('reinforce (learningRate 1.0)') at screen across(0,37),up(0,106) right
  set label say('actorCritic (learningRate 1.0)') at screen across(0,37),up(0,103) right
  set label say('ippo') at screen across(0,37),up(0,100) right
  set label say('mappo') at screen across(0,37),up(0,97) right
  set label say('happo') at screen across(0,37),up(0,94) right
  set label say('clipHappo') at screen across(0,37),up(0,91) right
  set label say('hatrpo') at screen across(0,37),up(0,88) right
  set label say('clipHatrpo') at screen across(0,37),up(0,85) right
  set label say('a2po') at screen across(0,37),up(0,82) right
} else {
  set label say('reinforce') at screen across(4.22,0),up(5.97,0) right
  set label say('(learningRate 1.0)') at screen across(4.22,0),up(5.84,0) right
  set label say('actorCritic') at screen across(4.22,0),up(5.7,0) right
  set label say('(learningRate 1.0)') at screen across(4.22,0),up(5.57,0) right
  set label say('ippo') at screen across(4.22,0),up(5.365,0) right
  set label say('mappo') at screen across(4.22,0),up(5.095,0) right
  set label say('happo') at screen across(4.22,0),up(4.825,0) right
  set label say('clipHappo') at screen across(4.22,0),up(4.555,0) right
  set label say('hatrpo') at screen across(4.22,0),up(4.285,0) right
  set label say('clipHatrpo') at screen across(4.22,0),up(4.015,0) right
  set label say('a2po') at screen across(4.22,0),up(3.745,0) right
}
set label say('climbing') at screen across(4.135,39),up(6.149,108) center
plot 'successDots.tsv' index 27 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 28 using 4:3:5:6 with xerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 29 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 30 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 31 using 4:3:5:6 with xerrorbars linestyle 5 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 32 using 4:3:5:6 with xerrorbars linestyle 6 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 33 using 4:3:5:6 with xerrorbars linestyle 7 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 34 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 35 using 4:3:5:6 with xerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 27 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 28 using 4:3 with points linestyle 2 notitle, \
  'successDots.tsv' index 29 using 4:3 with points linestyle 3 notitle, \
  'successDots.tsv' index 30 using 4:3 with points linestyle 4 notitle, \
  'successDots.tsv' index 31 using 4:3 with points linestyle 5 notitle, \
  'successDots.tsv' index 32 using 4:3 with points linestyle 6 notitle, \
  'successDots.tsv' index 33 using 4:3 with points linestyle 7 notitle, \
  'successDots.tsv' index 34 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 35 using 4:3 with points linestyle 2 notitle
unset label
unset arrow

set lmargin at screen across(1.54,38)
set rmargin at screen across(2.61,77)
set bmargin at screen up(0.4,42)
set tmargin at screen up(3.37,75)
set xtics ('0' 0, '0.5' 0.5, '1' 1)
unset logscale y
set yrange [11.5:0.5]
if (plain) { set label say('') at screen across(0,1),up(0,77) left }
if (!plain) {
}
if (plain) {
  set label say('reinforce (learningRate 4.0)') at screen across(0,37),up(0,74) right
  set label say('actorCritic (learningRate 4.0)') at screen across(0,37),up(0,71) right
  set label say('ippo') at screen across(0,37),up(0,68) right
  set label say('mappo') at screen across(0,37),up(0,65) right
  set label say('happo') at screen across(0,37),up(0,62) right
  set label say('clipHappo') at screen across(0,37),up(0,59) right
  set label say('hatrpo') at screen across(0,37),up(0,56) right
  set label say('clipHatrpo') at screen across(0,37),up(0,53) right
  set label say('a2po') at screen across(0,37),up(0,50) right
  set label say('dgpg (learningRate 4.0, updates 240)') at screen across(0,37),up(0,47) right
  set label say('dgMappo (updates 240)') at screen across(0,37),up(0,44) right
} else {
  set label say('reinforce') at screen across(1.47,0),up(3.3,0) right
  set label say('(learningRate 4.0)') at screen across(1.47,0),up(3.17,0) right
  set label say('actorCritic') at screen across(1.47,0),up(3.03,0) right
  set label say('(learningRate 4.0)') at screen across(1.47,0),up(2.9,0) right
  set label say('ippo') at screen across(1.47,0),up(2.695,0) right
  set label say('mappo') at screen across(1.47,0),up(2.425,0) right
  set label say('happo') at screen across(1.47,0),up(2.155,0) right
  set label say('clipHappo') at screen across(1.47,0),up(1.885,0) right
  set label say('hatrpo') at screen across(1.47,0),up(1.615,0) right
  set label say('clipHatrpo') at screen across(1.47,0),up(1.345,0) right
  set label say('a2po') at screen across(1.47,0),up(1.075,0) right
  set label say('dgpg (learningRate') at screen across(1.47,0),up(0.87,0) right
  set label say('4.0, updates 240)') at screen across(1.47,0),up(0.74,0) right
  set label say('dgMappo (updates 240)') at screen across(1.47,0),up(0.535,0) right
}
set label say('bernoulliTeam (agents 8)') at screen across(1.385,39),up(3.479,76) center
plot 'successDots.tsv' index 36 using 4:3:5:6 with xerrorbars linestyle 8 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 37 using 4:3:5:6 with xerrorbars linestyle 9 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 38 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 39 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 40 using 4:3:5:6 with xerrorbars linestyle 5 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 41 using 4:3:5:6 with xerrorbars linestyle 6 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 42 using 4:3:5:6 with xerrorbars linestyle 7 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 43 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 44 using 4:3:5:6 with xerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 45 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 46 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 36 using 4:3 with points linestyle 8 notitle, \
  'successDots.tsv' index 37 using 4:3 with points linestyle 9 notitle, \
  'successDots.tsv' index 38 using 4:3 with points linestyle 3 notitle, \
  'successDots.tsv' index 39 using 4:3 with points linestyle 4 notitle, \
  'successDots.tsv' index 40 using 4:3 with points linestyle 5 notitle, \
  'successDots.tsv' index 41 using 4:3 with points linestyle 6 notitle, \
  'successDots.tsv' index 42 using 4:3 with points linestyle 7 notitle, \
  'successDots.tsv' index 43 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 44 using 4:3 with points linestyle 2 notitle, \
  'successDots.tsv' index 45 using 4:3 with points linestyle 3 notitle, \
  'successDots.tsv' index 46 using 4:3 with points linestyle 4 notitle
unset label
unset arrow

set lmargin at screen across(4.29,38)
set rmargin at screen across(5.36,77)
set bmargin at screen up(0.4,4)
set tmargin at screen up(3.37,37)
unset logscale y
set yrange [11.5:0.5]
if (plain) { set label say('') at screen across(0,1),up(0,39) left }
if (!plain) {
}
if (plain) {
  set label say('reinforce (learningRate 4.0)') at screen across(0,37),up(0,36) right
  set label say('actorCritic (learningRate 4.0)') at screen across(0,37),up(0,33) right
  set label say('ippo') at screen across(0,37),up(0,30) right
  set label say('mappo') at screen across(0,37),up(0,27) right
  set label say('happo') at screen across(0,37),up(0,24) right
  set label say('clipHappo') at screen across(0,37),up(0,21) right
  set label say('hatrpo') at screen across(0,37),up(0,18) right
  set label say('clipHatrpo') at screen across(0,37),up(0,15) right
  set label say('a2po') at screen across(0,37),up(0,12) right
  set label say('dgpg (learningRate 4.0, updates 240)') at screen across(0,37),up(0,9) right
  set label say('dgMappo (updates 240)') at screen across(0,37),up(0,6) right
} else {
  set label say('reinforce') at screen across(4.22,0),up(3.3,0) right
  set label say('(learningRate 4.0)') at screen across(4.22,0),up(3.17,0) right
  set label say('actorCritic') at screen across(4.22,0),up(3.03,0) right
  set label say('(learningRate 4.0)') at screen across(4.22,0),up(2.9,0) right
  set label say('ippo') at screen across(4.22,0),up(2.695,0) right
  set label say('mappo') at screen across(4.22,0),up(2.425,0) right
  set label say('happo') at screen across(4.22,0),up(2.155,0) right
  set label say('clipHappo') at screen across(4.22,0),up(1.885,0) right
  set label say('hatrpo') at screen across(4.22,0),up(1.615,0) right
  set label say('clipHatrpo') at screen across(4.22,0),up(1.345,0) right
  set label say('a2po') at screen across(4.22,0),up(1.075,0) right
  set label say('dgpg (learningRate') at screen across(4.22,0),up(0.87,0) right
  set label say('4.0, updates 240)') at screen across(4.22,0),up(0.74,0) right
  set label say('dgMappo (updates 240)') at screen across(4.22,0),up(0.535,0) right
}
set label say('dispatch') at screen across(4.135,39),up(3.479,38) center
plot 'successDots.tsv' index 47 using 4:3:5:6 with xerrorbars linestyle 8 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 48 using 4:3:5:6 with xerrorbars linestyle 9 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 49 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 50 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 51 using 4:3:5:6 with xerrorbars linestyle 5 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 52 using 4:3:5:6 with xerrorbars linestyle 6 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 53 using 4:3:5:6 with xerrorbars linestyle 7 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 54 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 55 using 4:3:5:6 with xerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 56 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 57 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 47 using 4:3 with points linestyle 8 notitle, \
  'successDots.tsv' index 48 using 4:3 with points linestyle 9 notitle, \
  'successDots.tsv' index 49 using 4:3 with points linestyle 3 notitle, \
  'successDots.tsv' index 50 using 4:3 with points linestyle 4 notitle, \
  'successDots.tsv' index 51 using 4:3 with points linestyle 5 notitle, \
  'successDots.tsv' index 52 using 4:3 with points linestyle 6 notitle, \
  'successDots.tsv' index 53 using 4:3 with points linestyle 7 notitle, \
  'successDots.tsv' index 54 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 55 using 4:3 with points linestyle 2 notitle, \
  'successDots.tsv' index 56 using 4:3 with points linestyle 3 notitle, \
  'successDots.tsv' index 57 using 4:3 with points linestyle 4 notitle
unset label
unset arrow

eval page
set label say('share of runs that end with optimum probability ≥ 0.99') at screen across(3.45,39),up(0.12,0) center
plot NaN notitle
unset multiplot
unset output
