# study: fig6-error
# question: How large is the joint sampling error of BoulderPush's and foraging's batches while policies learn?
# figure: {"samplingErrorCurve":{"agent":1,"columns":0,"measure":"marginalKL","paired":false}}
# caption: Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean
# (B = 2000 resamples of whole runs, seeded by name). Policy perceptron, experiments training
# (environmentSteps 61440, batch 4096) and training (environmentSteps 51200, batch 2048). n = 4
# runs per line, seeds 1 to 4. The panels' x axes differ.
# gnuplot samplingErrorCurve-measure-marginalKL-agent-1.gp                        draws samplingErrorCurve-measure-marginalKL-agent-1.svg
# gnuplot -e "terminal='pdf'" samplingErrorCurve-measure-marginalKL-agent-1.gp    draws samplingErrorCurve-measure-marginalKL-agent-1.pdf
if (!exists('terminal')) terminal = 'svg'
if (!exists('output')) output = 'samplingErrorCurve-measure-marginalKL-agent-1.' . terminal
reset
set encoding utf8
if (terminal eq 'pdf') set terminal pdfcairo noenhanced color size 5.5in,3.35in font 'sans,8' fontscale 0.75 linewidth 2 pointscale 0.75
if (terminal ne 'pdf') set terminal svg noenhanced size 528,322 fixed font 'sans-serif,8' fontscale 1.333 linewidth 1.333 background rgb 'white'
set output output
set datafile separator tab
set datafile missing '?'
set datafile commentschars '#'
set linetype 101 linecolor rgb '#666666' linewidth 0.8
set linetype 102 linecolor rgb '#dddddd' linewidth 0.6
set style line 1 linecolor rgb '#0072B2' linewidth 1.3 dashtype solid pointtype 7 pointsize 0.65
set style line 2 linecolor rgb '#D55E00' linewidth 1.3 dashtype (12,4) pointtype 5 pointsize 0.65
set style line 3 linecolor rgb '#009E73' linewidth 1.3 dashtype (3,3) pointtype 9 pointsize 0.65
set style line 4 linecolor rgb '#009E73' linewidth 1.3 dashtype (20,4) pointtype 8 pointsize 0.65
set border 3 linetype 101
set grid ytics linetype 102
unset key
set xrange [0:61440]
set yrange [0:0.8]
set multiplot

set lmargin at screen 0.1086
set rmargin at screen 0.5234
set bmargin at screen 0.2806
set tmargin at screen 0.7881
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000, '50k' 50000, '60k' 60000)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8)
set xrange [0:61440]
set label '0.003)' at screen 0.316,0.8201 center noenhanced font ',8'
set label 'boulderPush · mappo (learningRate' at screen 0.316,0.8575 center noenhanced font ',8'
plot 'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 0 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 1 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 2 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 0 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 1 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 2 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen 0.5598
set rmargin at screen 0.9745
set bmargin at screen 0.2806
set tmargin at screen 0.7881
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000, '50k' 50000)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0, '' 0.2, '' 0.4, '' 0.6, '' 0.8)
set xrange [0:51200]
set label 'foraging · mappo' at screen 0.7672,0.8201 center noenhanced font ',8'
plot 'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 3 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 4 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 5 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 3 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 4 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 5 using 3:4 with linespoints linestyle 4 pointinterval 2 notitle
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
set label 'environment steps' at screen 0.5416,0.197 center noenhanced font ',8'
set label 'mean marginal KL of agent 1' at screen 0.0236,0.5343 center rotate by 90 noenhanced font ',8'
set label '(nats)' at screen 0.0491,0.5343 center rotate by 90 noenhanced font ',8'
set label '4. The panels’ x axes differ.' at screen 0.0109,0.0287 left noenhanced font ',7'
set label '61440, batch 4096) and training (environmentSteps 51200, batch 2048). n = 4 runs per line, seeds 1 to' at screen 0.0109,0.0645 left noenhanced font ',7'
set label 'resamples of whole runs, seeded by name). Policy perceptron, experiments training (environmentSteps' at screen 0.0109,0.1003 left noenhanced font ',7'
set label 'Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean (B = 2000' at screen 0.0109,0.1361 left noenhanced font ',7'
set key at screen 0.5,0.9881 center top horizontal maxcols 2 Left reverse samplen 3 noenhanced
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title 'onPolicy', \
  keyentry with linespoints linestyle 2 title 'props (learningRate 0.03, clip 0.3)', \
  keyentry with linespoints linestyle 3 title 'maProps (clip 0.3)', \
  keyentry with linespoints linestyle 4 title 'maProps'
unset multiplot
unset output
