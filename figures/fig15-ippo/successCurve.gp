# study: fig15-ippo
# question: Do more runs of IPPO solve the grid games when their batches are sampled jointly and adaptively?
# figure: {"successCurve":{"columns":0,"value":"mean"}}
# caption: Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean
# (B = 2000 resamples of whole runs, seeded by name). Policy perceptron, experiments training
# (environmentSteps 7936, batch 256) and training (environmentSteps 61440, batch 4096) and
# training (environmentSteps 51200, batch 2048). n = 3 runs per line, seeds 1 to 3. The panels' x
# axes differ.
# gnuplot successCurve.gp                        draws successCurve.svg
# gnuplot -e "terminal='pdf'" successCurve.gp    draws successCurve.pdf
if (!exists('terminal')) terminal = 'svg'
if (!exists('output')) output = 'successCurve.' . terminal
reset
set encoding utf8
if (terminal eq 'pdf') set terminal pdfcairo noenhanced color size 7in,3.07in font 'sans,8' fontscale 0.75 linewidth 2 pointscale 0.75
if (terminal ne 'pdf') set terminal svg noenhanced size 672,294 fixed font 'sans-serif,8' fontscale 1.333 linewidth 1.333 background rgb 'white'
set output output
set datafile separator tab
set datafile missing '?'
set datafile commentschars '#'
set linetype 101 linecolor rgb '#666666' linewidth 0.8
set linetype 102 linecolor rgb '#dddddd' linewidth 0.6
set style line 1 linecolor rgb '#0072B2' linewidth 1.3 dashtype solid pointtype 7 pointsize 0.65
set style line 2 linecolor rgb '#D55E00' linewidth 1.3 dashtype (12,4) pointtype 5 pointsize 0.65
set style line 3 linecolor rgb '#D55E00' linewidth 1.3 dashtype (12,4,3,4) pointtype 4 pointsize 0.65
set style line 4 linecolor rgb '#009E73' linewidth 1.3 dashtype (3,3) pointtype 9 pointsize 0.65
set style line 5 linecolor rgb '#009E73' linewidth 1.3 dashtype (20,4) pointtype 8 pointsize 0.65
set style line 6 linecolor rgb '#009E73' linewidth 1.3 dashtype (12,4) pointtype 11 pointsize 0.65
set border 3 linetype 101
set grid ytics linetype 102
unset key
set xrange [0:61440]
set yrange [0:1]
set multiplot

set lmargin at screen 0.0654
set rmargin at screen 0.3512
set bmargin at screen 0.2675
set tmargin at screen 0.7243
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '2000' 2000, '4000' 4000, '6000' 6000)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('0' 0, '0.5' 0.5, '1' 1)
set xrange [0:7936]
set label 'gridWorld · ippo' at screen 0.2083,0.7594 center noenhanced font ',8'
plot 'successCurve.tsv' index 0 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 1 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 2 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 0 using 3:4 with linespoints linestyle 1 pointinterval 3 notitle, \
  'successCurve.tsv' index 1 using 3:4 with linespoints linestyle 2 pointinterval 3 notitle, \
  'successCurve.tsv' index 2 using 3:4 with linespoints linestyle 4 pointinterval 3 notitle
unset label
unset arrow

set lmargin at screen 0.3798
set rmargin at screen 0.6656
set bmargin at screen 0.2675
set tmargin at screen 0.7243
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000, '50k' 50000, '60k' 60000)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0, '' 0.5, '' 1)
set xrange [0:61440]
set label '0.003)' at screen 0.5227,0.7594 center noenhanced font ',8'
set label 'boulderPush · ippo (learningRate' at screen 0.5227,0.8002 center noenhanced font ',8'
plot 'successCurve.tsv' index 3 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 4 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 5 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 3 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 4 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle, \
  'successCurve.tsv' index 5 using 3:4 with linespoints linestyle 5 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen 0.6942
set rmargin at screen 0.98
set bmargin at screen 0.2675
set tmargin at screen 0.7243
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000, '50k' 50000)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0, '' 0.5, '' 1)
set xrange [0:51200]
set label 'foraging · ippo' at screen 0.8371,0.7594 center noenhanced font ',8'
plot 'successCurve.tsv' index 6 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 7 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 6 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 7 using 3:4 with linespoints linestyle 6 pointinterval 2 notitle
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
set label 'environment steps' at screen 0.5227,0.1762 center noenhanced font ',8'
set label 'mean evaluation success' at screen 0.0186,0.4959 center rotate by 90 noenhanced font ',8'
set label 'and training (environmentSteps 51200, batch 2048). n = 3 runs per line, seeds 1 to 3. The panels’ x axes differ.' at screen 0.0086,0.0313 left noenhanced font ',7'
set label 'name). Policy perceptron, experiments training (environmentSteps 7936, batch 256) and training (environmentSteps 61440, batch 4096)' at screen 0.0086,0.0705 left noenhanced font ',7'
set label 'Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean (B = 2000 resamples of whole runs, seeded by' at screen 0.0086,0.1096 left noenhanced font ',7'
set key at screen 0.5,0.9869 center top horizontal maxcols 2 Left reverse samplen 3 noenhanced
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title 'onPolicy', \
  keyentry with linespoints linestyle 2 title 'props', \
  keyentry with linespoints linestyle 3 title 'props (learningRate 0.03, clip 0.3)', \
  keyentry with linespoints linestyle 4 title 'maProps (minibatches 8)', \
  keyentry with linespoints linestyle 5 title 'maProps (clip 0.3)', \
  keyentry with linespoints linestyle 6 title 'maProps'
unset multiplot
unset output
