# study: turns
# question: How does the variance of weighted advantages change from the first to the sixteenth turn of a sequential update, with and without a clip of the compound ratio?
# figure: {"agentProfile":{"agents":"place in the order","columns":0,"logarithmic":false,"measure":"ratioEffectiveSamples","step":0}}
# caption: Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean
# (B = 2000 resamples of whole runs, seeded by name). At the last recorded step. Policy
# perceptron, sampler onPolicy, experiment training (environmentSteps 200, batch 200). n = 100
# runs per line, seeds 1 to 100.
# gnuplot agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.gp                        draws agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.svg
# gnuplot -e "terminal='pdf'" agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.gp    draws agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.pdf
if (!exists('terminal')) terminal = 'svg'
if (!exists('output')) output = 'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.' . terminal
reset
set encoding utf8
if (terminal eq 'pdf') set terminal pdfcairo noenhanced color size 5.5in,3.36in font 'sans,8' fontscale 0.75 linewidth 2 pointscale 0.75
if (terminal ne 'pdf') set terminal svg noenhanced size 528,323 fixed font 'sans-serif,8' fontscale 1.333 linewidth 1.333 background rgb 'white'
set output output
set datafile separator tab
set datafile missing '?'
set datafile commentschars '#'
set linetype 101 linecolor rgb '#666666' linewidth 0.8
set linetype 102 linecolor rgb '#dddddd' linewidth 0.6
set style line 1 linecolor rgb '#0072B2' linewidth 1.3 dashtype solid pointtype 7 pointsize 0.65
set style line 2 linecolor rgb '#0072B2' linewidth 1.3 dashtype (3,3) pointtype 6 pointsize 0.65
set style line 3 linecolor rgb '#D55E00' linewidth 1.3 dashtype (12,4) pointtype 5 pointsize 0.65
set style line 4 linecolor rgb '#009E73' linewidth 1.3 dashtype (3,3) pointtype 9 pointsize 0.65
set style line 5 linecolor rgb '#CC79A7' linewidth 1.3 dashtype (12,4,3,4) pointtype 11 pointsize 0.65
set style line 6 linecolor rgb '#E69F00' linewidth 1.3 dashtype (20,4) pointtype 13 pointsize 0.65
set border 3 linetype 101
set grid ytics linetype 102
unset key
set xrange [0:16]
set yrange [0:200]
set multiplot

set lmargin at screen 0.0832
set rmargin at screen 0.5107
set bmargin at screen 0.2798
set tmargin at screen 0.7857
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '5' 5, '10' 10, '15' 15)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('0' 0, '50' 50, '100' 100, '150' 150, '200' 200)
set label 'bernoulliTeam (agents 16)' at screen 0.2969,0.8177 center noenhanced font ',8'
plot 'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 0 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 1 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 2 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 3 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 4 using 3:5:6 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.2 noborder notitle, \
  'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 5 using 3:5:6 with filledcurves linecolor rgb '#E69F00' fillstyle transparent solid 0.2 noborder notitle, \
  'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 0 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 1 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle, \
  'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 2 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 3 using 3:4 with linespoints linestyle 4 pointinterval 2 notitle, \
  'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 4 using 3:4 with linespoints linestyle 5 pointinterval 2 notitle, \
  'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 5 using 3:4 with linespoints linestyle 6 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen 0.547
set rmargin at screen 0.9745
set bmargin at screen 0.2798
set tmargin at screen 0.7857
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '5' 5, '10' 10, '15' 15)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0, '' 50, '' 100, '' 150, '' 200)
set label 'dispatch (agents 16, servers 4)' at screen 0.7608,0.8177 center noenhanced font ',8'
plot 'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 6 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 7 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 8 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 9 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 10 using 3:5:6 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.2 noborder notitle, \
  'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 11 using 3:5:6 with filledcurves linecolor rgb '#E69F00' fillstyle transparent solid 0.2 noborder notitle, \
  'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 6 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 7 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle, \
  'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 8 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 9 using 3:4 with linespoints linestyle 4 pointinterval 2 notitle, \
  'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 10 using 3:4 with linespoints linestyle 5 pointinterval 2 notitle, \
  'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 11 using 3:4 with linespoints linestyle 6 pointinterval 2 notitle
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
set label 'place in the order' at screen 0.5289,0.1964 center noenhanced font ',8'
set label 'mean ratio effective samples' at screen 0.0236,0.5327 center rotate by 90 noenhanced font ',8'
set label '100.' at screen 0.0109,0.0286 left noenhanced font ',7'
set label 'onPolicy, experiment training (environmentSteps 200, batch 200). n = 100 runs per line, seeds 1 to' at screen 0.0109,0.0643 left noenhanced font ',7'
set label 'resamples of whole runs, seeded by name). At the last recorded step. Policy perceptron, sampler' at screen 0.0109,0.1 left noenhanced font ',7'
set label 'Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean (B = 2000' at screen 0.0109,0.1357 left noenhanced font ',7'
set key at screen 0.5,0.9881 center top horizontal maxcols 2 Left reverse samplen 3 noenhanced
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title 'happo', \
  keyentry with linespoints linestyle 2 title 'happo (factor productOfClipped)', \
  keyentry with linespoints linestyle 3 title 'clipHappo', \
  keyentry with linespoints linestyle 4 title 'hatrpo (delta 0.05)', \
  keyentry with linespoints linestyle 5 title 'clipHatrpo (delta 0.05)', \
  keyentry with linespoints linestyle 6 title 'a2po'
unset multiplot
unset output
