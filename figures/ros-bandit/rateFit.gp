# study: ros-bandit
# question: How much do robust on-policy sampling and robust on-policy acting lower the sampling error of a fixed policy, and the error of its value estimated from the data?
# figure: {"rateFit":{"agent":0,"columns":0,"measure":"jointKL"}}
# caption: Marks: mean over runs; bars: its 95 % Student interval, in the panels of residuals
# relative to the mean (there the lines' marks stand side by side). Marks without a bar: runs that
# do not differ. Thin dashed: the law of least AICc, with a floor c only where that is believed,
# from its first fitted mean to its last. Law and verdict (1/m, 1/m², both or neither): bandit:
# onPolicy a/m^0.84, 1/m; ros a/m^1.25, 1/m; robustActing a/m^1.59, 1/m². Policy trained. n = 200
# runs per line, seeds 1 to 200.
# runs: 600
# query: SELECT game, policy, sampler, learner, experiment, seed, measure, agent, step, value FROM v_trajectory WHERE run IN (SELECT run FROM v_study_run WHERE study = 'ros-bandit') AND measure IN ('jointKL') AND agent = 0 AND learner = '' ORDER BY condition, seed, measure, agent, step;
# gnuplot rateFit.gp                        draws rateFit.svg
# gnuplot -e "terminal='pdf'" rateFit.gp    draws rateFit.pdf; svg, pdf, png, tikz, cairolatex, dumb
folder(path) = path eq '' || path[strlen(path):] eq '/' ? path : folder(path[1:strlen(path) - 1])
if (exists('ARG0') && folder(ARG0) ne '') cd folder(ARG0)
name = 'rateFit'; width = 3.25; height = 5.02; textlines = 37
load '../style.gp'
set xrange [0.8333333333:9830.4]
set yrange [1e-06:10]
set logscale x
set logscale y
set multiplot

set lmargin at screen across(0.54,6)
set rmargin at screen across(3.11,77)
set bmargin at screen up(2.54,19)
set tmargin at screen up(4.44,29)
if (plain) { set xtics ('1' 1, '' 2 1, '4' 4, '' 8 1, '16' 16, '' 32 1, '64' 64, '' 128 1, '256' 256, '' 512 1, '1024' 1024, '' 2048 1, '4096' 4096, '' 8192 1) } else { set xtics ('' 1, '' 2 1, '' 4, '' 8 1, '' 16, '' 32 1, '' 64, '' 128 1, '' 256, '' 512 1, '' 1024, '' 2048 1, '' 4096, '' 8192 1) }
set ytics (say('10⁻⁶') 1e-06, '' 2e-06 1, '' 3e-06 1, '' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '' 1e-05 1, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, say('10⁻⁴') 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, say('10⁻²') 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, say('10⁰') 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 1)
set logscale y
set yrange [1e-06:10]
if (plain) { set label say('mean joint KL (nats)') at screen across(0,1),up(0,31) left }
if (!plain) {
  set label say('mean joint KL (nats)') at screen across(0.13,0),up(3.49,0) center rotate by 90
}
set label say('bandit') at screen across(1.825,39),up(4.549,30) center
plot 'rateFit.tsv' index 1 using 3:($4 > 0 ? $4 : NaN):(($5 > 1e-06 ? $5 : 1e-06)):6 with yerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 3 using 3:($4 > 0 ? $4 : NaN):(($5 > 1e-06 ? $5 : 1e-06)):6 with yerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 5 using 3:($4 > 0 ? $4 : NaN):(($5 > 1e-06 ? $5 : 1e-06)):6 with yerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 0 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 1001 notitle, \
  'rateFit.tsv' index 1 using 3:($4 > 0 ? $4 : NaN) with points linestyle 1 notitle, \
  'rateFit.tsv' index 2 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 1002 notitle, \
  'rateFit.tsv' index 3 using 3:($4 > 0 ? $4 : NaN) with points linestyle 2 notitle, \
  'rateFit.tsv' index 4 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 1003 notitle, \
  'rateFit.tsv' index 5 using 3:($4 > 0 ? $4 : NaN) with points linestyle 3 notitle
unset label
unset arrow

set lmargin at screen across(0.54,6)
set rmargin at screen across(3.11,77)
set bmargin at screen up(0.4,4)
set tmargin at screen up(2.3,14)
set xtics ('1' 1, '' 2 1, '4' 4, '' 8 1, '16' 16, '' 32 1, '64' 64, '' 128 1, '256' 256, '' 512 1, '1024' 1024, '' 2048 1, '4096' 4096, '' 8192 1)
set ytics ('-4' -4, '-2' -2, '0' 0, '2' 2, '4' 4)
unset logscale y
set yrange [-5:5]
if (plain) { set label say('ln mean − ln law') at screen across(0,1),up(0,16) left }
if (!plain) {
  set label say('ln mean − ln law') at screen across(0.13,0),up(1.35,0) center rotate by 90
}
set label say('bandit · residuals') at screen across(1.825,39),up(2.409,15) center
set arrow from graph 0,first 0 to graph 1,first 0 arrowstyle 2
plot 'rateFit.tsv' index 6 using ($3*0.8637):4:5:6 with yerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 7 using 3:4:5:6 with yerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 8 using ($3*1.1578):4:5:6 with yerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 6 using ($3*0.8637):4 with points linestyle 1 notitle, \
  'rateFit.tsv' index 7 using 3:4 with points linestyle 2 notitle, \
  'rateFit.tsv' index 8 using ($3*1.1578):4 with points linestyle 3 notitle
unset label
unset arrow

eval page
set label say('samples m') at screen across(1.825,39),up(0.12,0) center
set key at screen 0.5,up(4.98,37) center top horizontal maxcols (plain ? 1 : 2) Left reverse samplen 2.5
plot NaN notitle, \
  keyentry with points linestyle 1 title say('onPolicy'), \
  keyentry with points linestyle 2 title say('ros'), \
  keyentry with points linestyle 3 title say('robustActing')
unset multiplot
unset output
