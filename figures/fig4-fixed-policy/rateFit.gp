# study: fig4-fixed-policy
# question: Does centralised adaptive sampling lower the joint sampling error of a fixed policy, and is the rate O(1/m²) instead of O(1/m)?
# figure: {"rateFit":{"agent":0,"columns":0,"measure":"jointKL"}}
# caption: Marks: mean over runs; bars: its 95 % Student interval, in the panels of residuals
# relative to the mean (there the lines' marks stand side by side). Bars that end on the x axis go
# on below it. Marks without a bar: runs that do not differ. Thin dashed: the law of least AICc,
# with a floor c only where that is believed, from its first fitted mean to its last. 8 points
# with mean 0 cannot stand on the log axis; see the data file. Law and verdict (1/m, 1/m², both or
# neither): noConflict 1 · perceptron: onPolicy a/m^0.85, 1/m; props a/m^1.05, 1/m; maProps
# a/m^1.49, neither; mostUnderSampled a/m², 1/m². climbing · perceptron: onPolicy a/m^1.03, 1/m;
# props a/m^1.15, 1/m; maProps a/m^1.39, neither; mostUnderSampled a/m², 1/m². noConflict 1 ·
# tabular (spread 1.0): onPolicy a/m, 1/m; mostUnderSampled a/m², 1/m². climbing · tabular (spread
# 1.0): onPolicy a/m, 1/m; mostUnderSampled a/m^1.88, 1/m². n = 40 runs per line, seeds 1 to 40.
# runs: 480
# query: SELECT game, policy, sampler, learner, experiment, seed, measure, agent, step, value FROM v_trajectory WHERE run IN (SELECT run FROM v_study_run WHERE study = 'fig4-fixed-policy') AND measure IN ('jointKL') AND agent = 0 AND learner = '' ORDER BY condition, seed, measure, agent, step;
# gnuplot rateFit.gp                        draws rateFit.svg
# gnuplot -e "terminal='pdf'" rateFit.gp    draws rateFit.pdf; svg, pdf, png, tikz, cairolatex, dumb
folder(path) = path eq '' || path[strlen(path):] eq '/' ? path : folder(path[1:strlen(path) - 1])
if (exists('ARG0') && folder(ARG0) ne '') cd folder(ARG0)
name = 'rateFit'; width = 5.5; height = 4.22; textlines = 128
load '../style.gp'
set xrange [26.66666667:1228.8]
set yrange [2e-06:0.2]
set logscale x
set logscale y
set multiplot

set lmargin at screen across(0.54,6)
set rmargin at screen across(1.595,77)
set bmargin at screen up(2,109)
set tmargin at screen up(3.1,119)
if (plain) { set xtics ('' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '100' 100, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000) } else { set xtics ('' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 100, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '' 1000) }
set ytics ('' 2e-06 1, '' 3e-06 1, '' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '' 1e-05 1, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, say('10⁻⁴') 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, say('10⁻²') 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 1, '' 0.2 1)
set logscale y
set yrange [2e-06:0.2]
if (plain) { set label say('mean joint KL (nats)') at screen across(0,1),up(0,121) left }
if (!plain) {
  set label say('mean joint KL (nats)') at screen across(0.13,0),up(2.55,0) center rotate by 90
}
if (plain) { set label say('noConflict 1 · perceptron') at screen across(0,39),up(0,120) center } else {
  set label say('perceptron') at screen across(1.068,0),up(3.209,0) center
  set label say('noConflict 1') at screen across(1.068,0),up(3.339,0) center
}
plot 'rateFit.tsv' index 1 using 3:($4 > 0 ? $4 : NaN):(($5 > 2e-06 ? $5 : 2e-06)):6 with yerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 3 using 3:($4 > 0 ? $4 : NaN):(($5 > 2e-06 ? $5 : 2e-06)):6 with yerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 5 using 3:($4 > 0 ? $4 : NaN):(($5 > 2e-06 ? $5 : 2e-06)):6 with yerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 7 using 3:($4 > 0 ? $4 : NaN):(($5 > 2e-06 ? $5 : 2e-06)):6 with yerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 0 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 1001 notitle, \
  'rateFit.tsv' index 1 using 3:($4 > 0 ? $4 : NaN) with points linestyle 1 notitle, \
  'rateFit.tsv' index 2 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 1002 notitle, \
  'rateFit.tsv' index 3 using 3:($4 > 0 ? $4 : NaN) with points linestyle 2 notitle, \
  'rateFit.tsv' index 4 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 1003 notitle, \
  'rateFit.tsv' index 5 using 3:($4 > 0 ? $4 : NaN) with points linestyle 3 notitle, \
  'rateFit.tsv' index 6 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 1004 notitle, \
  'rateFit.tsv' index 7 using 3:($4 > 0 ? $4 : NaN) with points linestyle 4 notitle
unset label
unset arrow

set lmargin at screen across(1.795,6)
set rmargin at screen across(2.85,77)
set bmargin at screen up(2,94)
set tmargin at screen up(3.1,104)
if (plain) { set ytics ('' 2e-06 1, '' 3e-06 1, '' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '' 1e-05 1, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, say('10⁻⁴') 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, say('10⁻²') 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 1, '' 0.2 1) } else { set ytics ('' 2e-06 1, '' 3e-06 1, '' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '' 1e-05 1, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 1, '' 0.2 1) }
set logscale y
set yrange [2e-06:0.2]
if (plain) { set label say('mean joint KL (nats)') at screen across(0,1),up(0,106) left }
if (plain) { set label say('climbing · perceptron') at screen across(0,39),up(0,105) center } else {
  set label say('perceptron') at screen across(2.323,0),up(3.209,0) center
  set label say('climbing') at screen across(2.323,0),up(3.339,0) center
}
plot 'rateFit.tsv' index 9 using 3:($4 > 0 ? $4 : NaN):(($5 > 2e-06 ? $5 : 2e-06)):6 with yerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 11 using 3:($4 > 0 ? $4 : NaN):(($5 > 2e-06 ? $5 : 2e-06)):6 with yerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 13 using 3:($4 > 0 ? $4 : NaN):(($5 > 2e-06 ? $5 : 2e-06)):6 with yerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 15 using 3:($4 > 0 ? $4 : NaN):(($5 > 2e-06 ? $5 : 2e-06)):6 with yerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 8 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 1001 notitle, \
  'rateFit.tsv' index 9 using 3:($4 > 0 ? $4 : NaN) with points linestyle 1 notitle, \
  'rateFit.tsv' index 10 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 1002 notitle, \
  'rateFit.tsv' index 11 using 3:($4 > 0 ? $4 : NaN) with points linestyle 2 notitle, \
  'rateFit.tsv' index 12 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 1003 notitle, \
  'rateFit.tsv' index 13 using 3:($4 > 0 ? $4 : NaN) with points linestyle 3 notitle, \
  'rateFit.tsv' index 14 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 1004 notitle, \
  'rateFit.tsv' index 15 using 3:($4 > 0 ? $4 : NaN) with points linestyle 4 notitle
unset label
unset arrow

set lmargin at screen across(3.05,6)
set rmargin at screen across(4.105,77)
set bmargin at screen up(2,79)
set tmargin at screen up(3.1,89)
set logscale y
set yrange [2e-06:0.2]
if (plain) { set label say('mean joint KL (nats)') at screen across(0,1),up(0,91) left }
if (plain) { set label say('noConflict 1 · tabular (spread 1.0)') at screen across(0,39),up(0,90) center } else {
  set label say('1.0)') at screen across(3.578,0),up(3.209,0) center
  set label say('tabular (spread') at screen across(3.578,0),up(3.339,0) center
  set label say('noConflict 1') at screen across(3.578,0),up(3.469,0) center
}
plot 'rateFit.tsv' index 17 using 3:($4 > 0 ? $4 : NaN):(($5 > 2e-06 ? $5 : 2e-06)):6 with yerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 19 using 3:($4 > 0 ? $4 : NaN):(($5 > 2e-06 ? $5 : 2e-06)):6 with yerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 16 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 1001 notitle, \
  'rateFit.tsv' index 17 using 3:($4 > 0 ? $4 : NaN) with points linestyle 1 notitle, \
  'rateFit.tsv' index 18 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 1004 notitle, \
  'rateFit.tsv' index 19 using 3:($4 > 0 ? $4 : NaN) with points linestyle 4 notitle
unset label
unset arrow

set lmargin at screen across(4.305,6)
set rmargin at screen across(5.36,77)
set bmargin at screen up(2,64)
set tmargin at screen up(3.1,74)
set logscale y
set yrange [2e-06:0.2]
if (plain) { set label say('mean joint KL (nats)') at screen across(0,1),up(0,76) left }
if (plain) { set label say('climbing · tabular (spread 1.0)') at screen across(0,39),up(0,75) center } else {
  set label say('(spread 1.0)') at screen across(4.833,0),up(3.209,0) center
  set label say('climbing · tabular') at screen across(4.833,0),up(3.339,0) center
}
plot 'rateFit.tsv' index 21 using 3:($4 > 0 ? $4 : NaN):(($5 > 2e-06 ? $5 : 2e-06)):6 with yerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 23 using 3:($4 > 0 ? $4 : NaN):(($5 > 2e-06 ? $5 : 2e-06)):6 with yerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 20 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 1001 notitle, \
  'rateFit.tsv' index 21 using 3:($4 > 0 ? $4 : NaN) with points linestyle 1 notitle, \
  'rateFit.tsv' index 22 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 1004 notitle, \
  'rateFit.tsv' index 23 using 3:($4 > 0 ? $4 : NaN) with points linestyle 4 notitle
unset label
unset arrow

set lmargin at screen across(0.54,6)
set rmargin at screen across(1.595,77)
set bmargin at screen up(0.4,49)
set tmargin at screen up(1.5,59)
set xtics ('' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '100' 100, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000)
set ytics ('-1' -1, '0' 0, '1' 1)
unset logscale y
set yrange [-1:1]
if (plain) { set label say('ln mean − ln law') at screen across(0,1),up(0,61) left }
if (!plain) {
  set label say('ln mean − ln law') at screen across(0.13,0),up(0.95,0) center rotate by 90
}
if (plain) { set label say('noConflict 1 · perceptron · residuals') at screen across(0,39),up(0,60) center } else {
  set label say('residuals') at screen across(1.068,0),up(1.609,0) center
  set label say('perceptron') at screen across(1.068,0),up(1.739,0) center
  set label say('noConflict 1') at screen across(1.068,0),up(1.869,0) center
}
set arrow from graph 0,first 0 to graph 1,first 0 arrowstyle 2
plot 'rateFit.tsv' index 24 using ($3*0.9141):4:5:6 with yerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 25 using ($3*0.9705):4:5:6 with yerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 26 using ($3*1.0304):4:5:6 with yerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 27 using ($3*1.0939):4:5:6 with yerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 24 using ($3*0.9141):4 with points linestyle 1 notitle, \
  'rateFit.tsv' index 25 using ($3*0.9705):4 with points linestyle 2 notitle, \
  'rateFit.tsv' index 26 using ($3*1.0304):4 with points linestyle 3 notitle, \
  'rateFit.tsv' index 27 using ($3*1.0939):4 with points linestyle 4 notitle
unset label
unset arrow

set lmargin at screen across(1.795,6)
set rmargin at screen across(2.85,77)
set bmargin at screen up(0.4,34)
set tmargin at screen up(1.5,44)
if (plain) { set ytics ('-1' -1, '0' 0, '1' 1) } else { set ytics ('' -1, '' 0, '' 1) }
unset logscale y
set yrange [-1:1]
if (plain) { set label say('ln mean − ln law') at screen across(0,1),up(0,46) left }
if (plain) { set label say('climbing · perceptron · residuals') at screen across(0,39),up(0,45) center } else {
  set label say('residuals') at screen across(2.323,0),up(1.609,0) center
  set label say('perceptron') at screen across(2.323,0),up(1.739,0) center
  set label say('climbing') at screen across(2.323,0),up(1.869,0) center
}
set arrow from graph 0,first 0 to graph 1,first 0 arrowstyle 2
plot 'rateFit.tsv' index 28 using ($3*0.9141):4:5:6 with yerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 29 using ($3*0.9705):4:5:6 with yerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 30 using ($3*1.0304):4:5:6 with yerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 31 using ($3*1.0939):4:5:6 with yerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 28 using ($3*0.9141):4 with points linestyle 1 notitle, \
  'rateFit.tsv' index 29 using ($3*0.9705):4 with points linestyle 2 notitle, \
  'rateFit.tsv' index 30 using ($3*1.0304):4 with points linestyle 3 notitle, \
  'rateFit.tsv' index 31 using ($3*1.0939):4 with points linestyle 4 notitle
unset label
unset arrow

set lmargin at screen across(3.05,6)
set rmargin at screen across(4.105,77)
set bmargin at screen up(0.4,19)
set tmargin at screen up(1.5,29)
unset logscale y
set yrange [-1:1]
if (plain) { set label say('ln mean − ln law') at screen across(0,1),up(0,31) left }
if (plain) { set label say('noConflict 1 · tabular (spread 1.0) · residuals') at screen across(0,39),up(0,30) center } else {
  set label say('1.0) · residuals') at screen across(3.578,0),up(1.609,0) center
  set label say('tabular (spread') at screen across(3.578,0),up(1.739,0) center
  set label say('noConflict 1') at screen across(3.578,0),up(1.869,0) center
}
set arrow from graph 0,first 0 to graph 1,first 0 arrowstyle 2
plot 'rateFit.tsv' index 32 using ($3*0.9705):4:5:6 with yerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 33 using ($3*1.0304):4:5:6 with yerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 32 using ($3*0.9705):4 with points linestyle 1 notitle, \
  'rateFit.tsv' index 33 using ($3*1.0304):4 with points linestyle 4 notitle
unset label
unset arrow

set lmargin at screen across(4.305,6)
set rmargin at screen across(5.36,77)
set bmargin at screen up(0.4,4)
set tmargin at screen up(1.5,14)
unset logscale y
set yrange [-1:1]
if (plain) { set label say('ln mean − ln law') at screen across(0,1),up(0,16) left }
if (plain) { set label say('climbing · tabular (spread 1.0) · residuals') at screen across(0,39),up(0,15) center } else {
  set label say('residuals') at screen across(4.833,0),up(1.609,0) center
  set label say('(spread 1.0)') at screen across(4.833,0),up(1.739,0) center
  set label say('climbing · tabular') at screen across(4.833,0),up(1.869,0) center
}
set arrow from graph 0,first 0 to graph 1,first 0 arrowstyle 2
plot 'rateFit.tsv' index 34 using ($3*0.9705):4:5:6 with yerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 35 using ($3*1.0304):4:5:6 with yerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 34 using ($3*0.9705):4 with points linestyle 1 notitle, \
  'rateFit.tsv' index 35 using ($3*1.0304):4 with points linestyle 4 notitle
unset label
unset arrow

eval page
set label say('samples m') at screen across(2.95,39),up(0.12,0) center
set key at screen 0.5,up(4.18,128) center top horizontal maxcols (plain ? 1 : 1) Left reverse samplen 2.5
plot NaN notitle, \
  keyentry with points linestyle 1 title say('onPolicy'), \
  keyentry with points linestyle 2 title say('props (learningRate 0.03, clip 0.3, minibatches 8)'), \
  keyentry with points linestyle 3 title say('maProps (learningRate 0.03, clip 0.3, minibatches 8)'), \
  keyentry with points linestyle 4 title say('mostUnderSampled')
unset multiplot
unset output
