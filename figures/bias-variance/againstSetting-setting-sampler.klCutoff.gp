# study: bias-variance
# question: How do the squared bias, the variance and the mean squared error of a gradient depend on the clip and on the KL cut-off of MA-PROPS?
# figure: {"againstSetting":{"agent":0,"apart":"","columns":0,"exact":"","logarithmic":"x","measures":["gradientSquaredBias","gradientVariance","gradientMSE"],"perSample":false,"setting":"sampler.klCutoff","step":0,"together":false}}
# caption: Read at m = 64. Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap
# interval of the mean (B = 2000 resamples of whole runs, seeded by name). Level lines: conditions
# without klCutoff. All maProps with learningRate 0.1, minibatches 8. Learner reinforce (baseline
# none), policy tabular (spread 1.0), experiment gradient (samples [64], batches 400). n = 10 runs
# per point, seeds 1 to 10. Not drawn, without a number for sampler.klCutoff or with one alone: 8
# conditions.
# runs: 240
# query: SELECT game, policy, sampler, learner, experiment, seed, measure, agent, step, value FROM v_trajectory WHERE run IN (SELECT run FROM v_study_run WHERE study = 'bias-variance') AND measure IN ('gradientSquaredBias', 'gradientVariance', 'gradientMSE') AND agent = 0 ORDER BY condition, seed, measure, agent, step;
# gnuplot againstSetting-setting-sampler.klCutoff.gp                        draws againstSetting-setting-sampler.klCutoff.svg
# gnuplot -e "terminal='pdf'" againstSetting-setting-sampler.klCutoff.gp    draws againstSetting-setting-sampler.klCutoff.pdf; svg, pdf, png, tikz, cairolatex, dumb
folder(path) = path eq '' || path[strlen(path):] eq '/' ? path : folder(path[1:strlen(path) - 1])
if (exists('ARG0') && folder(ARG0) ne '') cd folder(ARG0)
name = 'againstSetting-setting-sampler.klCutoff'; width = 5.5; height = 6.12; textlines = 96
load '../style.gp'
set xrange [0.0008333333333:7.2]
set yrange [-0.005:0.02]
set logscale x
set multiplot

set lmargin at screen across(0.54,6)
set rmargin at screen across(2.85,77)
set bmargin at screen up(4.08,79)
set tmargin at screen up(5.68,89)
if (plain) { set xtics ('' 0.0009 1, say('10⁻³') 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, say('10⁻²') 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, say('10⁻¹') 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, say('10⁰') 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1) } else { set xtics ('' 0.0009 1, '' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1) }
set ytics ('0' 0, '0.01' 0.01, '0.02' 0.02)
unset logscale y
set yrange [-0.005:0.02]
if (plain) { set label say('mean gradient squared bias') at screen across(0,1),up(0,91) left }
if (!plain) {
  set label say('mean gradient squared bias') at screen across(0.13,0),up(4.88,0) center rotate by 90
}
set label say('noConflict 19') at screen across(1.695,39),up(5.789,90) center
plot 'againstSetting-setting-sampler.klCutoff.tsv' index 0 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'againstSetting-setting-sampler.klCutoff.tsv' index 1 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'againstSetting-setting-sampler.klCutoff.tsv' index 0 using 3:4 with linespoints linestyle 1 pointinterval 1 notitle, \
  'againstSetting-setting-sampler.klCutoff.tsv' index 1 using 3:4 with linespoints linestyle 2 pointinterval 1 notitle
unset label
unset arrow

set lmargin at screen across(3.05,6)
set rmargin at screen across(5.36,77)
set bmargin at screen up(4.08,64)
set tmargin at screen up(5.68,74)
if (plain) { set ytics ('0' 0, '0.01' 0.01, '0.02' 0.02) } else { set ytics ('' 0, '' 0.01, '' 0.02) }
unset logscale y
set yrange [-0.005:0.02]
if (plain) { set label say('mean gradient squared bias') at screen across(0,1),up(0,76) left }
set label say('climbing') at screen across(4.205,39),up(5.789,75) center
plot 'againstSetting-setting-sampler.klCutoff.tsv' index 2 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'againstSetting-setting-sampler.klCutoff.tsv' index 3 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'againstSetting-setting-sampler.klCutoff.tsv' index 2 using 3:4 with linespoints linestyle 1 pointinterval 1 notitle, \
  'againstSetting-setting-sampler.klCutoff.tsv' index 3 using 3:4 with linespoints linestyle 2 pointinterval 1 notitle
unset label
unset arrow

set lmargin at screen across(0.54,6)
set rmargin at screen across(2.85,77)
set bmargin at screen up(2.24,49)
set tmargin at screen up(3.84,59)
set ytics ('0' 0, '0.2' 0.2, '0.4' 0.4)
unset logscale y
set yrange [0:0.5]
if (plain) { set label say('mean gradient variance') at screen across(0,1),up(0,61) left }
if (!plain) {
  set label say('mean gradient variance') at screen across(0.13,0),up(3.04,0) center rotate by 90
}
set label say('noConflict 19') at screen across(1.695,39),up(3.949,60) center
plot 'againstSetting-setting-sampler.klCutoff.tsv' index 4 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'againstSetting-setting-sampler.klCutoff.tsv' index 5 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'againstSetting-setting-sampler.klCutoff.tsv' index 4 using 3:4 with linespoints linestyle 1 pointinterval 1 notitle, \
  'againstSetting-setting-sampler.klCutoff.tsv' index 5 using 3:4 with linespoints linestyle 2 pointinterval 1 notitle
unset label
unset arrow

set lmargin at screen across(3.05,6)
set rmargin at screen across(5.36,77)
set bmargin at screen up(2.24,34)
set tmargin at screen up(3.84,44)
if (plain) { set ytics ('0' 0, '0.2' 0.2, '0.4' 0.4) } else { set ytics ('' 0, '' 0.2, '' 0.4) }
unset logscale y
set yrange [0:0.5]
if (plain) { set label say('mean gradient variance') at screen across(0,1),up(0,46) left }
set label say('climbing') at screen across(4.205,39),up(3.949,45) center
plot 'againstSetting-setting-sampler.klCutoff.tsv' index 6 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'againstSetting-setting-sampler.klCutoff.tsv' index 7 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'againstSetting-setting-sampler.klCutoff.tsv' index 6 using 3:4 with linespoints linestyle 1 pointinterval 1 notitle, \
  'againstSetting-setting-sampler.klCutoff.tsv' index 7 using 3:4 with linespoints linestyle 2 pointinterval 1 notitle
unset label
unset arrow

set lmargin at screen across(0.54,6)
set rmargin at screen across(2.85,77)
set bmargin at screen up(0.4,19)
set tmargin at screen up(2,29)
set xtics ('' 0.0009 1, say('10⁻³') 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, say('10⁻²') 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, say('10⁻¹') 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, say('10⁰') 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1)
set ytics ('0' 0, '0.2' 0.2, '0.4' 0.4)
unset logscale y
set yrange [0:0.5]
if (plain) { set label say('mean gradient MSE') at screen across(0,1),up(0,31) left }
if (!plain) {
  set label say('mean gradient MSE') at screen across(0.13,0),up(1.2,0) center rotate by 90
}
set label say('noConflict 19') at screen across(1.695,39),up(2.109,30) center
plot 'againstSetting-setting-sampler.klCutoff.tsv' index 8 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'againstSetting-setting-sampler.klCutoff.tsv' index 9 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'againstSetting-setting-sampler.klCutoff.tsv' index 8 using 3:4 with linespoints linestyle 1 pointinterval 1 notitle, \
  'againstSetting-setting-sampler.klCutoff.tsv' index 9 using 3:4 with linespoints linestyle 2 pointinterval 1 notitle
unset label
unset arrow

set lmargin at screen across(3.05,6)
set rmargin at screen across(5.36,77)
set bmargin at screen up(0.4,4)
set tmargin at screen up(2,14)
if (plain) { set ytics ('0' 0, '0.2' 0.2, '0.4' 0.4) } else { set ytics ('' 0, '' 0.2, '' 0.4) }
unset logscale y
set yrange [0:0.5]
if (plain) { set label say('mean gradient MSE') at screen across(0,1),up(0,16) left }
set label say('climbing') at screen across(4.205,39),up(2.109,15) center
plot 'againstSetting-setting-sampler.klCutoff.tsv' index 10 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'againstSetting-setting-sampler.klCutoff.tsv' index 11 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'againstSetting-setting-sampler.klCutoff.tsv' index 10 using 3:4 with linespoints linestyle 1 pointinterval 1 notitle, \
  'againstSetting-setting-sampler.klCutoff.tsv' index 11 using 3:4 with linespoints linestyle 2 pointinterval 1 notitle
unset label
unset arrow

eval page
set label say('klCutoff') at screen across(2.95,39),up(0.12,0) center
set key at screen 0.5,up(6.08,96) center top horizontal maxcols (plain ? 1 : 2) Left reverse samplen 2.5
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title say('maProps'), \
  keyentry with linespoints linestyle 2 title say('onPolicy')
unset multiplot
unset output
