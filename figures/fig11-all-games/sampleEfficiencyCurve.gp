# study: fig11-all-games
# question: On which of the 21 no-conflict games does the sampler matter for success, and how large is the sampling error while learning?
# figure: {"sampleEfficiencyCurve":{"columns":0}}
# caption: Lines: mean over the middle half of the runs of all games. Bands: pointwise 95 %
# percentile bootstrap interval (B = 2000 resamples of whole runs within each game, seeded by
# name). Learner mappo, policy perceptron, experiment training. n = 2100 runs of 21 games per
# line, seeds 1 to 100.
# gnuplot sampleEfficiencyCurve.gp                        draws sampleEfficiencyCurve.svg
# gnuplot -e "terminal='pdf'" sampleEfficiencyCurve.gp    draws sampleEfficiencyCurve.pdf
if (!exists('terminal')) terminal = 'svg'
if (!exists('output')) output = 'sampleEfficiencyCurve.' . terminal
reset
set encoding utf8
if (terminal eq 'pdf') set terminal pdfcairo noenhanced color size 3.6in,3.61in font 'sans,8' fontscale 0.75 linewidth 2 pointscale 0.75
if (terminal ne 'pdf') set terminal svg noenhanced size 346,347 fixed font 'sans-serif,8' fontscale 1.333 linewidth 1.333 background rgb 'white'
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
set xrange [0:240]
set yrange [0:1]
set multiplot

set lmargin at screen 0.166
set rmargin at screen 0.9611
set bmargin at screen 0.2936
set tmargin at screen 0.8753
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '50' 50, '100' 100, '150' 150, '200' 200)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1' 1)
set label '21 games' at screen 0.5635,0.9051 center noenhanced font ',8'
plot 'sampleEfficiencyCurve.tsv' index 0 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'sampleEfficiencyCurve.tsv' index 1 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'sampleEfficiencyCurve.tsv' index 2 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'sampleEfficiencyCurve.tsv' index 0 using 3:4 with linespoints linestyle 1 pointinterval 1 notitle, \
  'sampleEfficiencyCurve.tsv' index 1 using 3:4 with linespoints linestyle 2 pointinterval 1 notitle, \
  'sampleEfficiencyCurve.tsv' index 2 using 3:4 with linespoints linestyle 3 pointinterval 1 notitle
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
set label 'environment steps' at screen 0.5635,0.2161 center noenhanced font ',8'
set label 'interquartile mean of optimum' at screen 0.0361,0.5845 center rotate by 90 noenhanced font ',8'
set label 'probability' at screen 0.075,0.5845 center rotate by 90 noenhanced font ',8'
set label 'per line, seeds 1 to 100.' at screen 0.0167,0.0266 left noenhanced font ',7'
set label 'policy perceptron, experiment training. n = 2100 runs of 21 games' at screen 0.0167,0.0598 left noenhanced font ',7'
set label 'of whole runs within each game, seeded by name). Learner mappo,' at screen 0.0167,0.0931 left noenhanced font ',7'
set label 'pointwise 95 % percentile bootstrap interval (B = 2000 resamples' at screen 0.0167,0.1263 left noenhanced font ',7'
set label 'Lines: mean over the middle half of the runs of all games. Bands:' at screen 0.0167,0.1596 left noenhanced font ',7'
set key at screen 0.5,0.9889 center top horizontal maxcols 3 Left reverse samplen 3 noenhanced
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title 'onPolicy', \
  keyentry with linespoints linestyle 2 title 'props', \
  keyentry with linespoints linestyle 3 title 'maProps'
unset multiplot
unset output
