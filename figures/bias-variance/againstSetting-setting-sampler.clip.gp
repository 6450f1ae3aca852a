# study: bias-variance
# question: How do the squared bias, the variance and the mean squared error of a gradient depend on the clip and on the KL cut-off of MA-PROPS?
# figure: {"againstSetting":{"agent":0,"apart":"","columns":0,"exact":"","logarithmic":"x","measures":["gradientSquaredBias","gradientVariance","gradientMSE"],"perSample":false,"setting":"sampler.clip","step":0,"together":false}}
# caption: Read at m = 64. Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap
# interval of the mean (B = 2000 resamples of whole runs, seeded by name). Level lines: conditions
# without clip. All maProps with learningRate 0.1, minibatches 8. Learner reinforce (baseline
# none), policy tabular (spread 1.0), experiment gradient (samples [64], batches 400). n = 10 runs
# per point, seeds 1 to 10. Not drawn, without a number for sampler.clip or with one alone: 12
# conditions.
# gnuplot againstSetting-setting-sampler.clip.gp                        draws againstSetting-setting-sampler.clip.svg
# gnuplot -e "terminal='pdf'" againstSetting-setting-sampler.clip.gp    draws againstSetting-setting-sampler.clip.pdf
if (!exists('terminal')) terminal = 'svg'
if (!exists('output')) output = 'againstSetting-setting-sampler.clip.' . terminal
reset
set encoding utf8
if (terminal eq 'pdf') set terminal pdfcairo noenhanced color size 5.5in,7.12in font 'sans,8' fontscale 0.75 linewidth 2 pointscale 0.75
if (terminal ne 'pdf') set terminal svg noenhanced size 528,684 fixed font 'sans-serif,8' fontscale 1.333 linewidth 1.333 background rgb 'white'
set output output
set datafile separator tab
set datafile missing '?'
set datafile commentschars '#'
set linetype 101 linecolor rgb '#666666' linewidth 0.8
set linetype 102 linecolor rgb '#dddddd' linewidth 0.6
set style line 1 linecolor rgb '#0072B2' linewidth 1.3 dashtype solid pointtype 7 pointsize 0.65
set style line 2 linecolor rgb '#D55E00' linewidth 1.3 dashtype (12,4) pointtype 5 pointsize 0.65
set border 3 linetype 101
set grid ytics linetype 102
unset key
set xrange [0.025:1.2]
set yrange [-0.01:0.04]
set logscale x
set multiplot

set lmargin at screen 0.1023
set rmargin at screen 0.5202
set bmargin at screen 0.698
set tmargin at screen 0.9368
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 0.03 1, '' 0.04 1, '' 0.05, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1, '' 0.2, '' 0.3 1, '' 0.4 1, '' 0.5, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('-0.01' -0.01, '0' 0, '0.01' 0.01, '0.02' 0.02, '0.03' 0.03, '0.04' 0.04)
unset logscale y
set yrange [-0.01:0.04]
set label 'mean gradient squared bias' at screen 0.0236,0.8174 center rotate by 90 noenhanced font ',8'
set label 'noConflict 19' at screen 0.3113,0.9519 center noenhanced font ',8'
plot 'againstSetting-setting-sampler.clip.tsv' index 0 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'againstSetting-setting-sampler.clip.tsv' index 1 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'againstSetting-setting-sampler.clip.tsv' index 0 using 3:4 with linespoints linestyle 1 pointinterval 1 notitle, \
  'againstSetting-setting-sampler.clip.tsv' index 1 using 3:4 with linespoints linestyle 2 pointinterval 1 notitle
unset label
unset arrow

set lmargin at screen 0.5566
set rmargin at screen 0.9745
set bmargin at screen 0.698
set tmargin at screen 0.9368
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 0.03 1, '' 0.04 1, '' 0.05, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1, '' 0.2, '' 0.3 1, '' 0.4 1, '' 0.5, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' -0.01, '' 0, '' 0.01, '' 0.02, '' 0.03, '' 0.04)
unset logscale y
set yrange [-0.01:0.04]
set label 'climbing' at screen 0.7656,0.9519 center noenhanced font ',8'
plot 'againstSetting-setting-sampler.clip.tsv' index 2 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'againstSetting-setting-sampler.clip.tsv' index 3 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'againstSetting-setting-sampler.clip.tsv' index 2 using 3:4 with linespoints linestyle 1 pointinterval 1 notitle, \
  'againstSetting-setting-sampler.clip.tsv' index 3 using 3:4 with linespoints linestyle 2 pointinterval 1 notitle
unset label
unset arrow

set lmargin at screen 0.1023
set rmargin at screen 0.5202
set bmargin at screen 0.4235
set tmargin at screen 0.6622
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 0.03 1, '' 0.04 1, '' 0.05, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1, '' 0.2, '' 0.3 1, '' 0.4 1, '' 0.5, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('0' 0, '0.1' 0.1, '0.2' 0.2, '0.3' 0.3, '0.4' 0.4, '0.5' 0.5)
unset logscale y
set yrange [0:0.5]
set label 'mean gradient variance' at screen 0.0236,0.5428 center rotate by 90 noenhanced font ',8'
set label 'noConflict 19' at screen 0.3113,0.6773 center noenhanced font ',8'
plot 'againstSetting-setting-sampler.clip.tsv' index 4 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'againstSetting-setting-sampler.clip.tsv' index 5 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'againstSetting-setting-sampler.clip.tsv' index 4 using 3:4 with linespoints linestyle 1 pointinterval 1 notitle, \
  'againstSetting-setting-sampler.clip.tsv' index 5 using 3:4 with linespoints linestyle 2 pointinterval 1 notitle
unset label
unset arrow

set lmargin at screen 0.5566
set rmargin at screen 0.9745
set bmargin at screen 0.4235
set tmargin at screen 0.6622
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 0.03 1, '' 0.04 1, '' 0.05, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1, '' 0.2, '' 0.3 1, '' 0.4 1, '' 0.5, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0, '' 0.1, '' 0.2, '' 0.3, '' 0.4, '' 0.5)
unset logscale y
set yrange [0:0.5]
set label 'climbing' at screen 0.7656,0.6773 center noenhanced font ',8'
plot 'againstSetting-setting-sampler.clip.tsv' index 6 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'againstSetting-setting-sampler.clip.tsv' index 7 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'againstSetting-setting-sampler.clip.tsv' index 6 using 3:4 with linespoints linestyle 1 pointinterval 1 notitle, \
  'againstSetting-setting-sampler.clip.tsv' index 7 using 3:4 with linespoints linestyle 2 pointinterval 1 notitle
unset label
unset arrow

set lmargin at screen 0.1023
set rmargin at screen 0.5202
set bmargin at screen 0.1489
set tmargin at screen 0.3876
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 0.03 1, '' 0.04 1, '0.05' 0.05, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '0.2' 0.2, '' 0.3 1, '' 0.4 1, '0.5' 0.5, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '1' 1)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('0' 0, '0.1' 0.1, '0.2' 0.2, '0.3' 0.3, '0.4' 0.4, '0.5' 0.5)
unset logscale y
set yrange [0:0.5]
set label 'mean gradient MSE' at screen 0.0236,0.2683 center rotate by 90 noenhanced font ',8'
set label 'noConflict 19' at screen 0.3113,0.4027 center noenhanced font ',8'
plot 'againstSetting-setting-sampler.clip.tsv' index 8 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'againstSetting-setting-sampler.clip.tsv' index 9 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'againstSetting-setting-sampler.clip.tsv' index 8 using 3:4 with linespoints linestyle 1 pointinterval 1 notitle, \
  'againstSetting-setting-sampler.clip.tsv' index 9 using 3:4 with linespoints linestyle 2 pointinterval 1 notitle
unset label
unset arrow

set lmargin at screen 0.5566
set rmargin at screen 0.9745
set bmargin at screen 0.1489
set tmargin at screen 0.3876
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 0.03 1, '' 0.04 1, '0.05' 0.05, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '0.2' 0.2, '' 0.3 1, '' 0.4 1, '0.5' 0.5, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '1' 1)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0, '' 0.1, '' 0.2, '' 0.3, '' 0.4, '' 0.5)
unset logscale y
set yrange [0:0.5]
set label 'climbing' at screen 0.7656,0.4027 center noenhanced font ',8'
plot 'againstSetting-setting-sampler.clip.tsv' index 10 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'againstSetting-setting-sampler.clip.tsv' index 11 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'againstSetting-setting-sampler.clip.tsv' index 10 using 3:4 with linespoints linestyle 1 pointinterval 1 notitle, \
  'againstSetting-setting-sampler.clip.tsv' index 11 using 3:4 with linespoints linestyle 2 pointinterval 1 notitle
unset label
unset arrow

unset logscale
unset border
unset xtics
unset ytics
unset grid
set lmargin at screen 0
set rmargin at screen 1
set bmargin at screen 0
set tmargin at screen 1
set xrange [0:1]
set yrange [0:1]
set label 'clip' at screen 0.5384,0.1096 center noenhanced font ',8'
set label 'without a number for sampler.clip or with one alone: 12 conditions.' at screen 0.0109,0.0135 left noenhanced font ',7'
set label 'experiment gradient (samples [64], batches 400). n = 10 runs per point, seeds 1 to 10. Not drawn,' at screen 0.0109,0.0303 left noenhanced font ',7'
set label 'with learningRate 0.1, minibatches 8. Learner reinforce (baseline none), policy tabular (spread 1.0),' at screen 0.0109,0.0472 left noenhanced font ',7'
set label '(B = 2000 resamples of whole runs, seeded by name). Level lines: conditions without clip. All maProps' at screen 0.0109,0.064 left noenhanced font ',7'
set label 'Read at m = 64. Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean' at screen 0.0109,0.0809 left noenhanced font ',7'
set key at screen 0.5,0.9944 center top horizontal maxcols 2 Left reverse samplen 3 noenhanced
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title 'maProps', \
  keyentry with linespoints linestyle 2 title 'onPolicy'
unset multiplot
unset output
