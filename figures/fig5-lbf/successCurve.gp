# study: fig5-lbf
# question: Do more runs of MAPPO solve level-based foraging when its batches are sampled jointly and adaptively?
# figure: {"successCurve":{"columns":0,"value":"mean"}}
# caption: Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean
# (B = 2000 resamples of whole runs, seeded by name). Learner mappo, policy perceptron, experiment
# training (environmentSteps 51200, batch 2048). n = 4 runs per line, seeds 1 to 4.
# gnuplot successCurve.gp                        draws successCurve.svg
# gnuplot -e "terminal='pdf'" successCurve.gp    draws successCurve.pdf
if (!exists('terminal')) terminal = 'svg'
if (!exists('output')) output = 'successCurve.' . terminal
reset
set encoding utf8
if (terminal eq 'pdf') set terminal pdfcairo noenhanced color size 5.5in,3.11in font 'sans,8' fontscale 0.75 linewidth 2 pointscale 0.75
if (terminal ne 'pdf') set terminal svg noenhanced size 528,298 fixed font 'sans-serif,8' fontscale 1.333 linewidth 1.333 background rgb 'white'
set output output
set datafile separator tab
set datafile missing '?'
set datafile commentschars '#'
set linetype 101 linecolor rgb '#666666' linewidth 0.8
set linetype 102 linecolor rgb '#dddddd' linewidth 0.6
set style line 1 linecolor rgb '#0072B2' linewidth 1.3 dashtype solid pointtype 7 pointsize 0.65
set style line 2 linecolor rgb '#D55E00' linewidth 1.3 dashtype (12,4) pointtype 5 pointsize 0.65
set style line 3 linecolor rgb '#009E73' linewidth 1.3 dashtype (3,3) pointtype 9 pointsize 0.65
set border 3 linetype 101
set grid ytics linetype 102
unset key
set xrange [0:51200]
set yrange [0:1]
set multiplot

set lmargin at screen 0.0832
set rmargin at screen 0.5107
set bmargin at screen 0.2641
set tmargin at screen 0.8116
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000, '50k' 50000)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1' 1)
set label 'foraging' at screen 0.2969,0.8462 center noenhanced font ',8'
plot 'successCurve.tsv' index 0 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 1 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 2 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 0 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 1 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 2 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen 0.547
set rmargin at screen 0.9745
set bmargin at screen 0.2641
set tmargin at screen 0.8116
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000, '50k' 50000)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0, '' 0.2, '' 0.4, '' 0.6, '' 0.8, '' 1)
set label 'foraging (penalty 0.005)' at screen 0.7608,0.8462 center noenhanced font ',8'
plot 'successCurve.tsv' index 3 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 4 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 3 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 4 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
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
set label 'environment steps' at screen 0.5289,0.1739 center noenhanced font ',8'
set label 'mean evaluation success' at screen 0.0236,0.5378 center rotate by 90 noenhanced font ',8'
set label '(environmentSteps 51200, batch 2048). n = 4 runs per line, seeds 1 to 4.' at screen 0.0109,0.0309 left noenhanced font ',7'
set label 'resamples of whole runs, seeded by name). Learner mappo, policy perceptron, experiment training' at screen 0.0109,0.0696 left noenhanced font ',7'
set label 'Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean (B = 2000' at screen 0.0109,0.1082 left noenhanced font ',7'
set key at screen 0.5,0.9871 center top horizontal maxcols 2 Left reverse samplen 3 noenhanced
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title 'onPolicy', \
  keyentry with linespoints linestyle 2 title 'props (learningRate 0.03, clip 0.3)', \
  keyentry with linespoints linestyle 3 title 'maProps'
unset multiplot
unset output
