# study: fig10-error
# question: How large is the joint sampling error of the grid world's batches while policies learn?
# figure: {"samplingErrorCurve":{"agent":1,"columns":0,"measure":"marginalKL","paired":false}}
# caption: Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean
# (B = 2000 resamples of whole runs, seeded by name). Learner mappo, policy perceptron, experiment
# training (environmentSteps 7936, batch 256). n = 100 runs per line, seeds 1 to 100.
# gnuplot samplingErrorCurve-measure-marginalKL-agent-1.gp                        draws samplingErrorCurve-measure-marginalKL-agent-1.svg
# gnuplot -e "terminal='pdf'" samplingErrorCurve-measure-marginalKL-agent-1.gp    draws samplingErrorCurve-measure-marginalKL-agent-1.pdf
if (!exists('terminal')) terminal = 'svg'
if (!exists('output')) output = 'samplingErrorCurve-measure-marginalKL-agent-1.' . terminal
reset
set encoding utf8
if (terminal eq 'pdf') set terminal pdfcairo noenhanced color size 3.6in,3.88in font 'sans,8' fontscale 0.75 linewidth 2 pointscale 0.75
if (terminal ne 'pdf') set terminal svg noenhanced size 346,372 fixed font 'sans-serif,8' fontscale 1.333 linewidth 1.333 background rgb 'white'
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
set xrange [0:7936]
set yrange [0:5]
set multiplot

set lmargin at screen 0.0979
set rmargin at screen 0.9611
set bmargin at screen 0.2732
set tmargin at screen 0.8144
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '2000' 2000, '4000' 4000, '6000' 6000)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('0' 0, '1' 1, '2' 2, '3' 3, '4' 4, '5' 5)
set label 'gridWorld' at screen 0.5295,0.8421 center noenhanced font ',8'
plot 'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 0 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 1 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 2 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 0 using 3:4 with linespoints linestyle 1 pointinterval 3 notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 1 using 3:4 with linespoints linestyle 2 pointinterval 3 notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 2 using 3:4 with linespoints linestyle 3 pointinterval 3 notitle
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
set label 'environment steps' at screen 0.5295,0.201 center noenhanced font ',8'
set label 'mean marginal KL of agent 1 (nats)' at screen 0.0361,0.5438 center rotate by 90 noenhanced font ',8'
set label 'to 100.' at screen 0.0167,0.0247 left noenhanced font ',7'
set label '(environmentSteps 7936, batch 256). n = 100 runs per line, seeds 1' at screen 0.0167,0.0557 left noenhanced font ',7'
set label 'name). Learner mappo, policy perceptron, experiment training' at screen 0.0167,0.0866 left noenhanced font ',7'
set label 'interval of the mean (B = 2000 resamples of whole runs, seeded by' at screen 0.0167,0.1175 left noenhanced font ',7'
set label 'Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap' at screen 0.0167,0.1485 left noenhanced font ',7'
set key at screen 0.5,0.9897 center top horizontal maxcols 1 Left reverse samplen 3 noenhanced
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title 'onPolicy', \
  keyentry with linespoints linestyle 2 title 'props', \
  keyentry with linespoints linestyle 3 title 'maProps (minibatches 8)'
unset multiplot
unset output
