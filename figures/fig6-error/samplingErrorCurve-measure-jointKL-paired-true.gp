# study: fig6-error
# question: How large is the joint sampling error of BoulderPush's and foraging's batches while policies learn?
# figure: {"samplingErrorCurve":{"agent":0,"columns":0,"measure":"jointKL","paired":true}}
# caption: Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean
# (B = 2000 resamples of whole runs, seeded by name). Thin dashed, in the colour of its line: an
# on-policy batch of equal size from the same policies; its intervals are in the data file only.
# Policy perceptron, experiments training (environmentSteps 61440, batch 4096) and training
# (environmentSteps 51200, batch 2048). n = 4 runs per line, seeds 1 to 4. The panels' x axes
# differ.
# gnuplot samplingErrorCurve-measure-jointKL-paired-true.gp                        draws samplingErrorCurve-measure-jointKL-paired-true.svg
# gnuplot -e "terminal='pdf'" samplingErrorCurve-measure-jointKL-paired-true.gp    draws samplingErrorCurve-measure-jointKL-paired-true.pdf
if (!exists('terminal')) terminal = 'svg'
if (!exists('output')) output = 'samplingErrorCurve-measure-jointKL-paired-true.' . terminal
reset
set encoding utf8
if (terminal eq 'pdf') set terminal pdfcairo noenhanced color size 5.5in,3.35in font 'sans,8' fontscale 0.75 linewidth 2 pointscale 0.75
if (terminal ne 'pdf') set terminal svg noenhanced size 528,321 fixed font 'sans-serif,8' fontscale 1.333 linewidth 1.333 background rgb 'white'
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
set style line 5 linecolor rgb '#0072B2' linewidth 0.8 dashtype (5,4)
set style line 6 linecolor rgb '#D55E00' linewidth 0.8 dashtype (5,4)
set style line 7 linecolor rgb '#009E73' linewidth 0.8 dashtype (5,4)
set style line 8 linecolor rgb '#009E73' linewidth 0.8 dashtype (5,4)
set border 3 linetype 101
set grid ytics linetype 102
unset key
set xrange [0:61440]
set yrange [0:2.5]
set multiplot

set lmargin at screen 0.0832
set rmargin at screen 0.5107
set bmargin at screen 0.3169
set tmargin at screen 0.8251
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000, '50k' 50000, '60k' 60000)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('0' 0, '0.5' 0.5, '1' 1, '1.5' 1.5, '2' 2, '2.5' 2.5)
set xrange [0:61440]
set label 'boulderPush · mappo (learningRate 0.003)' at screen 0.2969,0.8572 center noenhanced font ',8'
plot 'samplingErrorCurve-measure-jointKL-paired-true.tsv' index 0 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'samplingErrorCurve-measure-jointKL-paired-true.tsv' index 2 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'samplingErrorCurve-measure-jointKL-paired-true.tsv' index 4 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'samplingErrorCurve-measure-jointKL-paired-true.tsv' index 0 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'samplingErrorCurve-measure-jointKL-paired-true.tsv' index 1 using 3:4 with lines linestyle 5 notitle, \
  'samplingErrorCurve-measure-jointKL-paired-true.tsv' index 2 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'samplingErrorCurve-measure-jointKL-paired-true.tsv' index 3 using 3:4 with lines linestyle 6 notitle, \
  'samplingErrorCurve-measure-jointKL-paired-true.tsv' index 4 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle, \
  'samplingErrorCurve-measure-jointKL-paired-true.tsv' index 5 using 3:4 with lines linestyle 7 notitle
unset label
unset arrow

set lmargin at screen 0.547
set rmargin at screen 0.9745
set bmargin at screen 0.3169
set tmargin at screen 0.8251
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000, '50k' 50000)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0, '' 0.5, '' 1, '' 1.5, '' 2, '' 2.5)
set xrange [0:51200]
set label 'foraging · mappo' at screen 0.7608,0.8572 center noenhanced font ',8'
plot 'samplingErrorCurve-measure-jointKL-paired-true.tsv' index 6 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'samplingErrorCurve-measure-jointKL-paired-true.tsv' index 8 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'samplingErrorCurve-measure-jointKL-paired-true.tsv' index 10 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'samplingErrorCurve-measure-jointKL-paired-true.tsv' index 6 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'samplingErrorCurve-measure-jointKL-paired-true.tsv' index 7 using 3:4 with lines linestyle 5 notitle, \
  'samplingErrorCurve-measure-jointKL-paired-true.tsv' index 8 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'samplingErrorCurve-measure-jointKL-paired-true.tsv' index 9 using 3:4 with lines linestyle 6 notitle, \
  'samplingErrorCurve-measure-jointKL-paired-true.tsv' index 10 using 3:4 with linespoints linestyle 4 pointinterval 2 notitle, \
  'samplingErrorCurve-measure-jointKL-paired-true.tsv' index 11 using 3:4 with lines linestyle 8 notitle
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
set label 'environment steps' at screen 0.5289,0.2332 center noenhanced font ',8'
set label 'mean joint KL (nats)' at screen 0.0236,0.571 center rotate by 90 noenhanced font ',8'
set label '2048). n = 4 runs per line, seeds 1 to 4. The panels’ x axes differ.' at screen 0.0109,0.0287 left noenhanced font ',7'
set label 'experiments training (environmentSteps 61440, batch 4096) and training (environmentSteps 51200, batch' at screen 0.0109,0.0646 left noenhanced font ',7'
set label 'of equal size from the same policies; its intervals are in the data file only. Policy perceptron,' at screen 0.0109,0.1004 left noenhanced font ',7'
set label 'resamples of whole runs, seeded by name). Thin dashed, in the colour of its line: an on-policy batch' at screen 0.0109,0.1363 left noenhanced font ',7'
set label 'Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean (B = 2000' at screen 0.0109,0.1722 left noenhanced font ',7'
set key at screen 0.5,0.988 center top horizontal maxcols 2 Left reverse samplen 3 noenhanced
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title 'onPolicy', \
  keyentry with linespoints linestyle 2 title 'props (learningRate 0.03, clip 0.3)', \
  keyentry with linespoints linestyle 3 title 'maProps (clip 0.3)', \
  keyentry with linespoints linestyle 4 title 'maProps'
unset multiplot
unset output
