# study: sweep-clip-kl
# question: For which clips and KL cut-offs does MA-PROPS lower the sampling error and keep its success?
# figure: {"samplingErrorCurve":{"agent":0,"columns":0,"measure":"jointKL","paired":false}}
# caption: Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean
# (B = 2000 resamples of whole runs, seeded by name). Learner mappo (learningRate 0.003), policy
# perceptron, experiment training (environmentSteps 61440, batch 4096). n = 3 runs per line, seeds
# 1 to 3.
# gnuplot samplingErrorCurve.gp                        draws samplingErrorCurve.svg
# gnuplot -e "terminal='pdf'" samplingErrorCurve.gp    draws samplingErrorCurve.pdf
if (!exists('terminal')) terminal = 'svg'
if (!exists('output')) output = 'samplingErrorCurve.' . terminal
reset
set encoding utf8
if (terminal eq 'pdf') set terminal pdfcairo noenhanced color size 3.6in,4.69in font 'sans,8' fontscale 0.75 linewidth 2 pointscale 0.75
if (terminal ne 'pdf') set terminal svg noenhanced size 346,450 fixed font 'sans-serif,8' fontscale 1.333 linewidth 1.333 background rgb 'white'
set output output
set datafile separator tab
set datafile missing '?'
set datafile commentschars '#'
set linetype 101 linecolor rgb '#666666' linewidth 0.8
set linetype 102 linecolor rgb '#dddddd' linewidth 0.6
set style line 1 linecolor rgb '#0072B2' linewidth 1.3 dashtype solid pointtype 7 pointsize 0.65
set style line 2 linecolor rgb '#0072B2' linewidth 1.3 dashtype (3,3) pointtype 6 pointsize 0.65
set style line 3 linecolor rgb '#0072B2' linewidth 1.3 dashtype (20,4) pointtype 5 pointsize 0.65
set style line 4 linecolor rgb '#0072B2' linewidth 1.3 dashtype (12,4) pointtype 4 pointsize 0.65
set style line 5 linecolor rgb '#0072B2' linewidth 1.3 dashtype (12,4,3,4) pointtype 9 pointsize 0.65
set style line 6 linecolor rgb '#0072B2' linewidth 1.3 dashtype solid pointtype 8 pointsize 0.65
set style line 7 linecolor rgb '#0072B2' linewidth 1.3 dashtype (3,3) pointtype 11 pointsize 0.65
set style line 8 linecolor rgb '#0072B2' linewidth 1.3 dashtype (20,4) pointtype 10 pointsize 0.65
set style line 9 linecolor rgb '#0072B2' linewidth 1.3 dashtype (12,4) pointtype 13 pointsize 0.65
set border 3 linetype 101
set grid ytics linetype 102
unset key
set xrange [0:61440]
set yrange [0:0.3]
set multiplot

set lmargin at screen 0.1417
set rmargin at screen 0.9611
set bmargin at screen 0.226
set tmargin at screen 0.6738
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000, '50k' 50000, '60k' 60000)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('0' 0, '0.05' 0.05, '0.1' 0.1, '0.15' 0.15, '0.2' 0.2, '0.25' 0.25, '0.3' 0.3)
set label 'boulderPush' at screen 0.5514,0.6967 center noenhanced font ',8'
plot 'samplingErrorCurve.tsv' index 0 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'samplingErrorCurve.tsv' index 1 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'samplingErrorCurve.tsv' index 2 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'samplingErrorCurve.tsv' index 3 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'samplingErrorCurve.tsv' index 4 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'samplingErrorCurve.tsv' index 5 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'samplingErrorCurve.tsv' index 6 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'samplingErrorCurve.tsv' index 7 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'samplingErrorCurve.tsv' index 8 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'samplingErrorCurve.tsv' index 0 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 1 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 2 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 3 using 3:4 with linespoints linestyle 4 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 4 using 3:4 with linespoints linestyle 5 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 5 using 3:4 with linespoints linestyle 6 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 6 using 3:4 with linespoints linestyle 7 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 7 using 3:4 with linespoints linestyle 8 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 8 using 3:4 with linespoints linestyle 9 pointinterval 2 notitle
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
set label 'environment steps' at screen 0.5514,0.1663 center noenhanced font ',8'
set label 'mean joint KL (nats)' at screen 0.0361,0.4499 center rotate by 90 noenhanced font ',8'
set label 'runs per line, seeds 1 to 3.' at screen 0.0167,0.0205 left noenhanced font ',7'
set label 'experiment training (environmentSteps 61440, batch 4096). n = 3' at screen 0.0167,0.0461 left noenhanced font ',7'
set label 'name). Learner mappo (learningRate 0.003), policy perceptron,' at screen 0.0167,0.0716 left noenhanced font ',7'
set label 'interval of the mean (B = 2000 resamples of whole runs, seeded by' at screen 0.0167,0.0972 left noenhanced font ',7'
set label 'Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap' at screen 0.0167,0.1228 left noenhanced font ',7'
set key at screen 0.5,0.9915 center top horizontal maxcols 1 Left reverse samplen 3 noenhanced
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title 'maProps (clip 0.1, klCutoff 0.01)', \
  keyentry with linespoints linestyle 2 title 'maProps (clip 0.1, klCutoff 0.1)', \
  keyentry with linespoints linestyle 3 title 'maProps (clip 0.1)', \
  keyentry with linespoints linestyle 4 title 'maProps (clip 0.3, klCutoff 0.01)', \
  keyentry with linespoints linestyle 5 title 'maProps (clip 0.3, klCutoff 0.1)', \
  keyentry with linespoints linestyle 6 title 'maProps (clip 0.3)', \
  keyentry with linespoints linestyle 7 title 'maProps (klCutoff 0.01)', \
  keyentry with linespoints linestyle 8 title 'maProps (klCutoff 0.1)', \
  keyentry with linespoints linestyle 9 title 'maProps'
unset multiplot
unset output
