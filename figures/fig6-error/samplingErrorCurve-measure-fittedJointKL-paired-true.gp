# study: fig6-error
# question: How large is the joint sampling error of BoulderPush's and foraging's batches while policies learn?
# figure: {"samplingErrorCurve":{"agent":0,"columns":0,"measure":"fittedJointKL","paired":true}}
# caption: Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean
# (B = 2000 resamples of whole runs, seeded by name). Thin dashed, in the colour of its line: an
# on-policy batch of equal size from the same policies; its intervals are in the data file only.
# Policy perceptron, experiments training (environmentSteps 61440, batch 4096) and training
# (environmentSteps 51200, batch 2048). n = 4 runs per line, seeds 1 to 4. 12 runs without values
# of fittedJointKL left out. No values: boulderPush · mappo (learningRate 0.003), onPolicy;
# boulderPush · mappo (learningRate 0.003), props (learningRate 0.03, clip 0.3); boulderPush ·
# mappo (learningRate 0.003), maProps (clip 0.3).
# gnuplot samplingErrorCurve-measure-fittedJointKL-paired-true.gp                        draws samplingErrorCurve-measure-fittedJointKL-paired-true.svg
# gnuplot -e "terminal='pdf'" samplingErrorCurve-measure-fittedJointKL-paired-true.gp    draws samplingErrorCurve-measure-fittedJointKL-paired-true.pdf
if (!exists('terminal')) terminal = 'svg'
if (!exists('output')) output = 'samplingErrorCurve-measure-fittedJointKL-paired-true.' . terminal
reset
set encoding utf8
if (terminal eq 'pdf') set terminal pdfcairo noenhanced color size 5.5in,3.59in font 'sans,8' fontscale 0.75 linewidth 2 pointscale 0.75
if (terminal ne 'pdf') set terminal svg noenhanced size 528,344 fixed font 'sans-serif,8' fontscale 1.333 linewidth 1.333 background rgb 'white'
set output output
set datafile separator tab
set datafile missing '?'
set datafile commentschars '#'
set linetype 101 linecolor rgb '#666666' linewidth 0.8
set linetype 102 linecolor rgb '#dddddd' linewidth 0.6
set style line 1 linecolor rgb '#0072B2' linewidth 1.3 dashtype solid pointtype 7 pointsize 0.65
set style line 2 linecolor rgb '#D55E00' linewidth 1.3 dashtype (12,4) pointtype 5 pointsize 0.65
set style line 3 linecolor rgb '#009E73' linewidth 1.3 dashtype (20,4) pointtype 8 pointsize 0.65
set style line 4 linecolor rgb '#0072B2' linewidth 0.8 dashtype (5,4)
set style line 5 linecolor rgb '#D55E00' linewidth 0.8 dashtype (5,4)
set style line 6 linecolor rgb '#009E73' linewidth 0.8 dashtype (5,4)
set border 3 linetype 101
set grid ytics linetype 102
unset key
set xrange [0:51200]
set yrange [0:2.5]
set multiplot

set lmargin at screen 0.0832
set rmargin at screen 0.5107
set bmargin at screen 0.3626
set tmargin at screen 0.8368
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000, '50k' 50000)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('0' 0, '0.5' 0.5, '1' 1, '1.5' 1.5, '2' 2, '2.5' 2.5)
set label 'boulderPush · mappo (learningRate 0.003)' at screen 0.2969,0.8668 center noenhanced font ',8'
set label 'no values' at graph 0.5,0.5 center textcolor rgb '#666666'
plot NaN notitle
unset label
unset arrow

set lmargin at screen 0.547
set rmargin at screen 0.9745
set bmargin at screen 0.3626
set tmargin at screen 0.8368
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000, '50k' 50000)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0, '' 0.5, '' 1, '' 1.5, '' 2, '' 2.5)
set label 'foraging · mappo' at screen 0.7608,0.8668 center noenhanced font ',8'
plot 'samplingErrorCurve-measure-fittedJointKL-paired-true.tsv' index 0 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'samplingErrorCurve-measure-fittedJointKL-paired-true.tsv' index 2 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'samplingErrorCurve-measure-fittedJointKL-paired-true.tsv' index 4 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'samplingErrorCurve-measure-fittedJointKL-paired-true.tsv' index 0 using 3:4 with linespoints linestyle 1 pointinterval 1 notitle, \
  'samplingErrorCurve-measure-fittedJointKL-paired-true.tsv' index 1 using 3:4 with lines linestyle 4 notitle, \
  'samplingErrorCurve-measure-fittedJointKL-paired-true.tsv' index 2 using 3:4 with linespoints linestyle 2 pointinterval 1 notitle, \
  'samplingErrorCurve-measure-fittedJointKL-paired-true.tsv' index 3 using 3:4 with lines linestyle 5 notitle, \
  'samplingErrorCurve-measure-fittedJointKL-paired-true.tsv' index 4 using 3:4 with linespoints linestyle 3 pointinterval 1 notitle, \
  'samplingErrorCurve-measure-fittedJointKL-paired-true.tsv' index 5 using 3:4 with lines linestyle 6 notitle
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
set label 'environment steps' at screen 0.5289,0.2845 center noenhanced font ',8'
set label 'mean fitted joint KL (nats)' at screen 0.0236,0.5997 center rotate by 90 noenhanced font ',8'
set label '(learningRate 0.03, clip 0.3); boulderPush · mappo (learningRate 0.003), maProps (clip 0.3).' at screen 0.0109,0.0268 left noenhanced font ',7'
set label 'boulderPush · mappo (learningRate 0.003), onPolicy; boulderPush · mappo (learningRate 0.003), props' at screen 0.0109,0.0603 left noenhanced font ',7'
set label '2048). n = 4 runs per line, seeds 1 to 4. 12 runs without values of fittedJointKL left out. No values:' at screen 0.0109,0.0937 left noenhanced font ',7'
set label 'experiments training (environmentSteps 61440, batch 4096) and training (environmentSteps 51200, batch' at screen 0.0109,0.1272 left noenhanced font ',7'
set label 'of equal size from the same policies; its intervals are in the data file only. Policy perceptron,' at screen 0.0109,0.1607 left noenhanced font ',7'
set label 'resamples of whole runs, seeded by name). Thin dashed, in the colour of its line: an on-policy batch' at screen 0.0109,0.1941 left noenhanced font ',7'
set label 'Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean (B = 2000' at screen 0.0109,0.2276 left noenhanced font ',7'
set key at screen 0.5,0.9888 center top horizontal maxcols 2 Left reverse samplen 3 noenhanced
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title 'onPolicy', \
  keyentry with linespoints linestyle 2 title 'props (learningRate 0.03, clip 0.3)', \
  keyentry with linespoints linestyle 3 title 'maProps'
unset multiplot
unset output
