# study: fig1-motivating
# question: Can a batch without marginal sampling error point both agents away from the optimum, and does joint sampling prevent it?
# figure: {"samplingErrorCurve":{"agent":0,"columns":0,"measure":"jointTotalVariation","paired":true}}
# caption: Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean
# (B = 2000 resamples of whole runs, seeded by name). Thin dashed, in the colour of its line: an
# on-policy batch of equal size from the same policies; its intervals are in the data file only.
# Learner reinforce, policy tabular, experiment training (environmentSteps 800, batch 4). n = 100
# runs per line, seeds 1 to 100.
# gnuplot samplingErrorCurve.gp                        draws samplingErrorCurve.svg
# gnuplot -e "terminal='pdf'" samplingErrorCurve.gp    draws samplingErrorCurve.pdf
if (!exists('terminal')) terminal = 'svg'
if (!exists('output')) output = 'samplingErrorCurve.' . terminal
reset
set encoding utf8
if (terminal eq 'pdf') set terminal pdfcairo noenhanced color size 3.6in,3.99in font 'sans,8' fontscale 0.75 linewidth 2 pointscale 0.75
if (terminal ne 'pdf') set terminal svg noenhanced size 346,383 fixed font 'sans-serif,8' fontscale 1.333 linewidth 1.333 background rgb 'white'
set output output
set datafile separator tab
set datafile missing '?'
set datafile commentschars '#'
set linetype 101 linecolor rgb '#666666' linewidth 0.8
set linetype 102 linecolor rgb '#dddddd' linewidth 0.6
set style line 1 linecolor rgb '#0072B2' linewidth 1.3 dashtype solid pointtype 7 pointsize 0.65
set style line 2 linecolor rgb '#D55E00' linewidth 1.3 dashtype (12,4) pointtype 5 pointsize 0.65
set style line 3 linecolor rgb '#009E73' linewidth 1.3 dashtype (3,3) pointtype 9 pointsize 0.65
set style line 4 linecolor rgb '#CC79A7' linewidth 1.3 dashtype (12,4,3,4) pointtype 11 pointsize 0.65
set style line 5 linecolor rgb '#0072B2' linewidth 0.8 dashtype (5,4)
set style line 6 linecolor rgb '#D55E00' linewidth 0.8 dashtype (5,4)
set style line 7 linecolor rgb '#009E73' linewidth 0.8 dashtype (5,4)
set style line 8 linecolor rgb '#CC79A7' linewidth 0.8 dashtype (5,4)
set border 3 linetype 101
set grid ytics linetype 102
unset key
set xrange [0:800]
set yrange [0:0.4]
set multiplot

set lmargin at screen 0.1271
set rmargin at screen 0.9611
set bmargin at screen 0.3262
set tmargin at screen 0.8532
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '200' 200, '400' 400, '600' 600, '800' 800)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('0' 0, '0.1' 0.1, '0.2' 0.2, '0.3' 0.3, '0.4' 0.4)
set label 'motivating' at screen 0.5441,0.8802 center noenhanced font ',8'
plot 'samplingErrorCurve.tsv' index 0 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'samplingErrorCurve.tsv' index 2 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'samplingErrorCurve.tsv' index 4 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'samplingErrorCurve.tsv' index 6 using 3:5:6 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.2 noborder notitle, \
  'samplingErrorCurve.tsv' index 0 using 3:4 with linespoints linestyle 1 pointinterval 16 notitle, \
  'samplingErrorCurve.tsv' index 1 using 3:4 with lines linestyle 5 notitle, \
  'samplingErrorCurve.tsv' index 2 using 3:4 with linespoints linestyle 2 pointinterval 16 notitle, \
  'samplingErrorCurve.tsv' index 3 using 3:4 with lines linestyle 6 notitle, \
  'samplingErrorCurve.tsv' index 4 using 3:4 with linespoints linestyle 3 pointinterval 16 notitle, \
  'samplingErrorCurve.tsv' index 5 using 3:4 with lines linestyle 7 notitle, \
  'samplingErrorCurve.tsv' index 6 using 3:4 with linespoints linestyle 4 pointinterval 16 notitle, \
  'samplingErrorCurve.tsv' index 7 using 3:4 with lines linestyle 8 notitle
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
set label 'environment steps' at screen 0.5441,0.256 center noenhanced font ',8'
set label 'mean joint total variation' at screen 0.0361,0.5897 center rotate by 90 noenhanced font ',8'
set label 'seeds 1 to 100.' at screen 0.0167,0.0241 left noenhanced font ',7'
set label 'training (environmentSteps 800, batch 4). n = 100 runs per line,' at screen 0.0167,0.0542 left noenhanced font ',7'
set label 'data file only. Learner reinforce, policy tabular, experiment' at screen 0.0167,0.0843 left noenhanced font ',7'
set label 'of equal size from the same policies; its intervals are in the' at screen 0.0167,0.1144 left noenhanced font ',7'
set label 'name). Thin dashed, in the colour of its line: an on-policy batch' at screen 0.0167,0.1445 left noenhanced font ',7'
set label 'interval of the mean (B = 2000 resamples of whole runs, seeded by' at screen 0.0167,0.1747 left noenhanced font ',7'
set label 'Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap' at screen 0.0167,0.2048 left noenhanced font ',7'
set key at screen 0.5,0.99 center top horizontal maxcols 2 Left reverse samplen 3 noenhanced
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title 'onPolicy', \
  keyentry with linespoints linestyle 2 title 'props', \
  keyentry with linespoints linestyle 3 title 'maProps', \
  keyentry with linespoints linestyle 4 title 'mostUnderSampled'
unset multiplot
unset output
