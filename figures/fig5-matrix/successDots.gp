# study: fig5-matrix
# question: Do more runs of independent policy gradients reach the optimum when the batch is sampled jointly and adaptively?
# figure: {"successDots":{"columns":0}}
# caption: Marks: share of runs that end with optimum probability ≥ 0.99. Bars: 95 % Wilson score
# interval. Policy perceptron, experiments training and training (environmentSteps 2250, batch
# 45). n = 100 runs per row, seeds 1 to 100.
# runs: 5200
# query: SELECT game, policy, sampler, learner, experiment, seed, measure, agent, step, value FROM v_final WHERE run IN (SELECT run FROM v_study_run WHERE study = 'fig5-matrix') AND measure IN ('optimumProbability') AND agent = 0 AND learner <> '' ORDER BY condition, seed, measure, agent, step;
# gnuplot successDots.gp                        draws successDots.svg
# gnuplot -e "terminal='pdf'" successDots.gp    draws successDots.pdf; svg, pdf, png, tikz, cairolatex, dumb
folder(path) = path eq '' || path[strlen(path):] eq '/' ? path : folder(path[1:strlen(path) - 1])
if (exists('ARG0') && folder(ARG0) ne '') cd folder(ARG0)
name = 'successDots'; width = 5.5; height = 9.67; textlines = 235
load '../style.gp'
set xrange [0:1]
set yrange [5.5:0.5]
set border 1
set grid xtics noytics
set multiplot

set lmargin at screen across(1.54,29)
set rmargin at screen across(2.61,77)
set bmargin at screen up(8.02,215)
set tmargin at screen up(9.37,230)
if (plain) { set xtics ('0' 0, '0.5' 0.5, '1' 1) } else { set xtics ('' 0, '' 0.5, '' 1) }
unset ytics
unset logscale y
set yrange [5.5:0.5]
if (plain) { set label say('') at screen across(0,1),up(0,232) left }
if (!plain) {
}
if (plain) {
  set label say('onPolicy') at screen across(0,28),up(0,229) right
  set label say('props') at screen across(0,28),up(0,226) right
  set label say('maProps') at screen across(0,28),up(0,223) right
  set label say('mostUnderSampled') at screen across(0,28),up(0,220) right
  set label say('maProps (learningRate 0.03)') at screen across(0,28),up(0,217) right
} else {
  set label say('onPolicy') at screen across(1.47,0),up(9.235,0) right
  set label say('props') at screen across(1.47,0),up(8.965,0) right
  set label say('maProps') at screen across(1.47,0),up(8.695,0) right
  set label say('mostUnderSampled') at screen across(1.47,0),up(8.425,0) right
  set label say('maProps (learningRate') at screen across(1.47,0),up(8.22,0) right
  set label say('0.03)') at screen across(1.47,0),up(8.09,0) right
}
set label say('noConflict 19 · mappo') at screen across(1.385,39),up(9.479,231) center
plot 'successDots.tsv' index 0 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 1 using 4:3:5:6 with xerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 2 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 3 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 4 using 4:3:5:6 with xerrorbars linestyle 10 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 0 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 1 using 4:3 with points linestyle 2 notitle, \
  'successDots.tsv' index 2 using 4:3 with points linestyle 3 notitle, \
  'successDots.tsv' index 3 using 4:3 with points linestyle 4 notitle, \
  'successDots.tsv' index 4 using 4:3 with points linestyle 10 notitle
unset label
unset arrow

set lmargin at screen across(4.29,29)
set rmargin at screen across(5.36,77)
set bmargin at screen up(8.29,198)
set tmargin at screen up(9.37,210)
unset logscale y
set yrange [4.5:0.5]
if (plain) { set label say('') at screen across(0,1),up(0,212) left }
if (!plain) {
}
if (plain) {
  set label say('onPolicy') at screen across(0,28),up(0,209) right
  set label say('props') at screen across(0,28),up(0,206) right
  set label say('maProps') at screen across(0,28),up(0,203) right
  set label say('mostUnderSampled') at screen across(0,28),up(0,200) right
} else {
  set label say('onPolicy') at screen across(4.22,0),up(9.235,0) right
  set label say('props') at screen across(4.22,0),up(8.965,0) right
  set label say('maProps') at screen across(4.22,0),up(8.695,0) right
  set label say('mostUnderSampled') at screen across(4.22,0),up(8.425,0) right
}
set label say('noConflict 19 · ippo') at screen across(4.135,39),up(9.479,211) center
plot 'successDots.tsv' index 5 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 6 using 4:3:5:6 with xerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 7 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 8 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 5 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 6 using 4:3 with points linestyle 2 notitle, \
  'successDots.tsv' index 7 using 4:3 with points linestyle 3 notitle, \
  'successDots.tsv' index 8 using 4:3 with points linestyle 4 notitle
unset label
unset arrow

set lmargin at screen across(1.54,29)
set rmargin at screen across(2.61,77)
set bmargin at screen up(6.7,181)
set tmargin at screen up(7.78,193)
unset logscale y
set yrange [4.5:0.5]
if (plain) { set label say('') at screen across(0,1),up(0,195) left }
if (!plain) {
}
if (plain) {
  set label say('onPolicy') at screen across(0,28),up(0,192) right
  set label say('props') at screen across(0,28),up(0,189) right
  set label say('maProps') at screen across(0,28),up(0,186) right
  set label say('mostUnderSampled') at screen across(0,28),up(0,183) right
} else {
  set label say('onPolicy') at screen across(1.47,0),up(7.645,0) right
  set label say('props') at screen across(1.47,0),up(7.375,0) right
  set label say('maProps') at screen across(1.47,0),up(7.105,0) right
  set label say('mostUnderSampled') at screen across(1.47,0),up(6.835,0) right
}
set label say('noConflict 20 · mappo') at screen across(1.385,39),up(7.889,194) center
plot 'successDots.tsv' index 9 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 10 using 4:3:5:6 with xerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 11 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 12 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 9 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 10 using 4:3 with points linestyle 2 notitle, \
  'successDots.tsv' index 11 using 4:3 with points linestyle 3 notitle, \
  'successDots.tsv' index 12 using 4:3 with points linestyle 4 notitle
unset label
unset arrow

set lmargin at screen across(4.29,29)
set rmargin at screen across(5.36,77)
set bmargin at screen up(6.7,164)
set tmargin at screen up(7.78,176)
unset logscale y
set yrange [4.5:0.5]
if (plain) { set label say('') at screen across(0,1),up(0,178) left }
if (!plain) {
}
if (plain) {
  set label say('onPolicy') at screen across(0,28),up(0,175) right
  set label say('props') at screen across(0,28),up(0,172) right
  set label say('maProps') at screen across(0,28),up(0,169) right
  set label say('mostUnderSampled') at screen across(0,28),up(0,166) right
} else {
  set label say('onPolicy') at screen across(4.22,0),up(7.645,0) right
  set label say('props') at screen across(4.22,0),up(7.375,0) right
  set label say('maProps') at screen across(4.22,0),up(7.105,0) right
  set label say('mostUnderSampled') at screen across(4.22,0),up(6.835,0) right
}
set label say('noConflict 20 · ippo') at screen across(4.135,39),up(7.889,177) center
plot 'successDots.tsv' index 13 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 14 using 4:3:5:6 with xerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 15 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 16 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 13 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 14 using 4:3 with points linestyle 2 notitle, \
  'successDots.tsv' index 15 using 4:3 with points linestyle 3 notitle, \
  'successDots.tsv' index 16 using 4:3 with points linestyle 4 notitle
unset label
unset arrow

set lmargin at screen across(1.54,29)
set rmargin at screen across(2.61,77)
set bmargin at screen up(5.38,147)
set tmargin at screen up(6.46,159)
unset logscale y
set yrange [4.5:0.5]
if (plain) { set label say('') at screen across(0,1),up(0,161) left }
if (!plain) {
}
if (plain) {
  set label say('onPolicy') at screen across(0,28),up(0,158) right
  set label say('props') at screen across(0,28),up(0,155) right
  set label say('maProps') at screen across(0,28),up(0,152) right
  set label say('mostUnderSampled') at screen across(0,28),up(0,149) right
} else {
  set label say('onPolicy') at screen across(1.47,0),up(6.325,0) right
  set label say('props') at screen across(1.47,0),up(6.055,0) right
  set label say('maProps') at screen across(1.47,0),up(5.785,0) right
  set label say('mostUnderSampled') at screen across(1.47,0),up(5.515,0) right
}
set label say('noConflict 21 · mappo') at screen across(1.385,39),up(6.569,160) center
plot 'successDots.tsv' index 17 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 18 using 4:3:5:6 with xerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 19 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 20 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 17 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 18 using 4:3 with points linestyle 2 notitle, \
  'successDots.tsv' index 19 using 4:3 with points linestyle 3 notitle, \
  'successDots.tsv' index 20 using 4:3 with points linestyle 4 notitle
unset label
unset arrow

set lmargin at screen across(4.29,29)
set rmargin at screen across(5.36,77)
set bmargin at screen up(5.38,130)
set tmargin at screen up(6.46,142)
unset logscale y
set yrange [4.5:0.5]
if (plain) { set label say('') at screen across(0,1),up(0,144) left }
if (!plain) {
}
if (plain) {
  set label say('onPolicy') at screen across(0,28),up(0,141) right
  set label say('props') at screen across(0,28),up(0,138) right
  set label say('maProps') at screen across(0,28),up(0,135) right
  set label say('mostUnderSampled') at screen across(0,28),up(0,132) right
} else {
  set label say('onPolicy') at screen across(4.22,0),up(6.325,0) right
  set label say('props') at screen across(4.22,0),up(6.055,0) right
  set label say('maProps') at screen across(4.22,0),up(5.785,0) right
  set label say('mostUnderSampled') at screen across(4.22,0),up(5.515,0) right
}
set label say('noConflict 21 · ippo') at screen across(4.135,39),up(6.569,143) center
plot 'successDots.tsv' index 21 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 22 using 4:3:5:6 with xerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 23 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 24 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 21 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 22 using 4:3 with points linestyle 2 notitle, \
  'successDots.tsv' index 23 using 4:3 with points linestyle 3 notitle, \
  'successDots.tsv' index 24 using 4:3 with points linestyle 4 notitle
unset label
unset arrow

set lmargin at screen across(1.54,29)
set rmargin at screen across(2.61,77)
set bmargin at screen up(4.06,113)
set tmargin at screen up(5.14,125)
unset logscale y
set yrange [4.5:0.5]
if (plain) { set label say('') at screen across(0,1),up(0,127) left }
if (!plain) {
}
if (plain) {
  set label say('onPolicy') at screen across(0,28),up(0,124) right
  set label say('props (clip 0.3)') at screen across(0,28),up(0,121) right
  set label say('maProps (clip 0.3)') at screen across(0,28),up(0,118) right
  set label say('mostUnderSampled') at screen across(0,28),up(0,115) right
} else {
  set label say('onPolicy') at screen across(1.47,0),up(5.005,0) right
  set label say('props (clip 0.3)') at screen across(1.47,0),up(4.735,0) right
  set label say('maProps (clip 0.3)') at screen across(1.47,0),up(4.465,0) right
  set label say('mostUnderSampled') at screen across(1.47,0),up(4.195,0) right
}
set label say('climbing · mappo') at screen across(1.385,39),up(5.249,126) center
plot 'successDots.tsv' index 25 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 26 using 4:3:5:6 with xerrorbars linestyle 9 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 27 using 4:3:5:6 with xerrorbars linestyle 17 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 28 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 25 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 26 using 4:3 with points linestyle 9 notitle, \
  'successDots.tsv' index 27 using 4:3 with points linestyle 17 notitle, \
  'successDots.tsv' index 28 using 4:3 with points linestyle 4 notitle
unset label
unset arrow

set lmargin at screen across(4.29,29)
set rmargin at screen across(5.36,77)
set bmargin at screen up(4.06,96)
set tmargin at screen up(5.14,108)
unset logscale y
set yrange [4.5:0.5]
if (plain) { set label say('') at screen across(0,1),up(0,110) left }
if (!plain) {
}
if (plain) {
  set label say('onPolicy') at screen across(0,28),up(0,107) right
  set label say('props (clip 0.3)') at screen across(0,28),up(0,104) right
  set label say('maProps (clip 0.3)') at screen across(0,28),up(0,101) right
  set label say('mostUnderSampled') at screen across(0,28),up(0,98) right
} else {
  set label say('onPolicy') at screen across(4.22,0),up(5.005,0) right
  set label say('props (clip 0.3)') at screen across(4.22,0),up(4.735,0) right
  set label say('maProps (clip 0.3)') at screen across(4.22,0),up(4.465,0) right
  set label say('mostUnderSampled') at screen across(4.22,0),up(4.195,0) right
}
set label say('climbing · ippo') at screen across(4.135,39),up(5.249,109) center
plot 'successDots.tsv' index 29 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 30 using 4:3:5:6 with xerrorbars linestyle 9 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 31 using 4:3:5:6 with xerrorbars linestyle 17 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 32 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 29 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 30 using 4:3 with points linestyle 9 notitle, \
  'successDots.tsv' index 31 using 4:3 with points linestyle 17 notitle, \
  'successDots.tsv' index 32 using 4:3 with points linestyle 4 notitle
unset label
unset arrow

set lmargin at screen across(1.54,29)
set rmargin at screen across(2.61,77)
set bmargin at screen up(2.74,79)
set tmargin at screen up(3.82,91)
unset logscale y
set yrange [4.5:0.5]
if (plain) { set label say('') at screen across(0,1),up(0,93) left }
if (!plain) {
}
if (plain) {
  set label say('onPolicy') at screen across(0,28),up(0,90) right
  set label say('props (clip 0.3)') at screen across(0,28),up(0,87) right
  set label say('maProps (clip 0.3)') at screen across(0,28),up(0,84) right
  set label say('mostUnderSampled') at screen across(0,28),up(0,81) right
} else {
  set label say('onPolicy') at screen across(1.47,0),up(3.685,0) right
  set label say('props (clip 0.3)') at screen across(1.47,0),up(3.415,0) right
  set label say('maProps (clip 0.3)') at screen across(1.47,0),up(3.145,0) right
  set label say('mostUnderSampled') at screen across(1.47,0),up(2.875,0) right
}
set label say('climbing (variant modifiedZero) · mappo') at screen across(1.385,39),up(3.929,92) center
plot 'successDots.tsv' index 33 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 34 using 4:3:5:6 with xerrorbars linestyle 9 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 35 using 4:3:5:6 with xerrorbars linestyle 17 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 36 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 33 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 34 using 4:3 with points linestyle 9 notitle, \
  'successDots.tsv' index 35 using 4:3 with points linestyle 17 notitle, \
  'successDots.tsv' index 36 using 4:3 with points linestyle 4 notitle
unset label
unset arrow

set lmargin at screen across(4.29,29)
set rmargin at screen across(5.36,77)
set bmargin at screen up(2.74,62)
set tmargin at screen up(3.82,74)
unset logscale y
set yrange [4.5:0.5]
if (plain) { set label say('') at screen across(0,1),up(0,76) left }
if (!plain) {
}
if (plain) {
  set label say('onPolicy') at screen across(0,28),up(0,73) right
  set label say('props (clip 0.3)') at screen across(0,28),up(0,70) right
  set label say('maProps (clip 0.3)') at screen across(0,28),up(0,67) right
  set label say('mostUnderSampled') at screen across(0,28),up(0,64) right
} else {
  set label say('onPolicy') at screen across(4.22,0),up(3.685,0) right
  set label say('props (clip 0.3)') at screen across(4.22,0),up(3.415,0) right
  set label say('maProps (clip 0.3)') at screen across(4.22,0),up(3.145,0) right
  set label say('mostUnderSampled') at screen across(4.22,0),up(2.875,0) right
}
set label say('climbing (variant modifiedZero) · ippo') at screen across(4.135,39),up(3.929,75) center
plot 'successDots.tsv' index 37 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 38 using 4:3:5:6 with xerrorbars linestyle 9 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 39 using 4:3:5:6 with xerrorbars linestyle 17 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 40 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 37 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 38 using 4:3 with points linestyle 9 notitle, \
  'successDots.tsv' index 39 using 4:3 with points linestyle 17 notitle, \
  'successDots.tsv' index 40 using 4:3 with points linestyle 4 notitle
unset label
unset arrow

set lmargin at screen across(1.54,29)
set rmargin at screen across(2.61,77)
set bmargin at screen up(1.42,45)
set tmargin at screen up(2.5,57)
unset logscale y
set yrange [4.5:0.5]
if (plain) { set label say('') at screen across(0,1),up(0,59) left }
if (!plain) {
}
if (plain) {
  set label say('onPolicy') at screen across(0,28),up(0,56) right
  set label say('props (clip 0.3)') at screen across(0,28),up(0,53) right
  set label say('maProps (clip 0.3)') at screen across(0,28),up(0,50) right
  set label say('mostUnderSampled') at screen across(0,28),up(0,47) right
} else {
  set label say('onPolicy') at screen across(1.47,0),up(2.365,0) right
  set label say('props (clip 0.3)') at screen across(1.47,0),up(2.095,0) right
  set label say('maProps (clip 0.3)') at screen across(1.47,0),up(1.825,0) right
  set label say('mostUnderSampled') at screen across(1.47,0),up(1.555,0) right
}
set label say('penalty · mappo') at screen across(1.385,39),up(2.609,58) center
plot 'successDots.tsv' index 41 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 42 using 4:3:5:6 with xerrorbars linestyle 9 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 43 using 4:3:5:6 with xerrorbars linestyle 17 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 44 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 41 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 42 using 4:3 with points linestyle 9 notitle, \
  'successDots.tsv' index 43 using 4:3 with points linestyle 17 notitle, \
  'successDots.tsv' index 44 using 4:3 with points linestyle 4 notitle
unset label
unset arrow

set lmargin at screen across(4.29,29)
set rmargin at screen across(5.36,77)
set bmargin at screen up(1.42,28)
set tmargin at screen up(2.5,40)
unset logscale y
set yrange [4.5:0.5]
if (plain) { set label say('') at screen across(0,1),up(0,42) left }
if (!plain) {
}
if (plain) {
  set label say('onPolicy') at screen across(0,28),up(0,39) right
  set label say('props (clip 0.3)') at screen across(0,28),up(0,36) right
  set label say('maProps (clip 0.3)') at screen across(0,28),up(0,33) right
  set label say('mostUnderSampled') at screen across(0,28),up(0,30) right
} else {
  set label say('onPolicy') at screen across(4.22,0),up(2.365,0) right
  set label say('props (clip 0.3)') at screen across(4.22,0),up(2.095,0) right
  set label say('maProps (clip 0.3)') at screen across(4.22,0),up(1.825,0) right
  set label say('mostUnderSampled') at screen across(4.22,0),up(1.555,0) right
}
set label say('penalty · ippo') at screen across(4.135,39),up(2.609,41) center
plot 'successDots.tsv' index 45 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 46 using 4:3:5:6 with xerrorbars linestyle 9 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 47 using 4:3:5:6 with xerrorbars linestyle 17 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 48 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 45 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 46 using 4:3 with points linestyle 9 notitle, \
  'successDots.tsv' index 47 using 4:3 with points linestyle 17 notitle, \
  'successDots.tsv' index 48 using 4:3 with points linestyle 4 notitle
unset label
unset arrow

set lmargin at screen across(1.54,29)
set rmargin at screen across(2.61,77)
set bmargin at screen up(0.91,20)
set tmargin at screen up(1.18,23)
unset logscale y
set yrange [1.5:0.5]
if (plain) { set label say('') at screen across(0,1),up(0,25) left }
if (!plain) {
}
if (plain) {
  set label say('onPolicy') at screen across(0,28),up(0,22) right
} else {
  set label say('onPolicy') at screen across(1.47,0),up(1.045,0) right
}
set label say('noConflict 1 · mappo') at screen across(1.385,39),up(1.289,24) center
plot 'successDots.tsv' index 49 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 49 using 4:3 with points linestyle 1 notitle
unset label
unset arrow

set lmargin at screen across(4.29,29)
set rmargin at screen across(5.36,77)
set bmargin at screen up(0.91,12)
set tmargin at screen up(1.18,15)
set xtics ('0' 0, '0.5' 0.5, '1' 1)
unset logscale y
set yrange [1.5:0.5]
if (plain) { set label say('') at screen across(0,1),up(0,17) left }
if (!plain) {
}
if (plain) {
  set label say('onPolicy') at screen across(0,28),up(0,14) right
} else {
  set label say('onPolicy') at screen across(4.22,0),up(1.045,0) right
}
set label say('noConflict 1 · mappo (learningRate 0.1)') at screen across(4.135,39),up(1.289,16) center
plot 'successDots.tsv' index 50 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 50 using 4:3 with points linestyle 1 notitle
unset label
unset arrow

set lmargin at screen across(1.54,29)
set rmargin at screen across(2.61,77)
set bmargin at screen up(0.4,4)
set tmargin at screen up(0.67,7)
unset logscale y
set yrange [1.5:0.5]
if (plain) { set label say('') at screen across(0,1),up(0,9) left }
if (!plain) {
}
if (plain) {
  set label say('onPolicy') at screen across(0,28),up(0,6) right
} else {
  set label say('onPolicy') at screen across(1.47,0),up(0.535,0) right
}
set label say('climbing · mappo (learningRate 0.1)') at screen across(1.385,39),up(0.779,8) center
plot 'successDots.tsv' index 51 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 51 using 4:3 with points linestyle 1 notitle
unset label
unset arrow

eval page
set label say('share of runs that end with optimum probability ≥ 0.99') at screen across(3.45,39),up(0.12,0) center
plot NaN notitle
unset multiplot
unset output
