# study: fig15-ippo
# question: Do more runs of IPPO solve the grid games when their batches are sampled jointly and adaptively?
# figure: {"samplingErrorCurve":{"agent":0,"columns":0,"measure":"jointKL","paired":true}}
# caption: Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean
# (B = 2000 resamples of whole runs, seeded by name). Thin dashed, in the colour of its line: an
# on-policy batch of equal size from the same policies; its intervals are in the data file only.
# Policy perceptron, experiments training (environmentSteps 7936, batch 256) and training
# (environmentSteps 61440, batch 4096) and training (environmentSteps 51200, batch 2048). n = 3
# runs per line, seeds 1 to 3. The panels' x axes differ.
# gnuplot samplingErrorCurve.gp                        draws samplingErrorCurve.svg
# gnuplot -e "terminal='pdf'" samplingErrorCurve.gp    draws samplingErrorCurve.pdf
if (!exists('terminal')) terminal = 'svg'
if (!exists('output')) output = 'samplingErrorCurve.' . terminal
reset
set encoding utf8
if (terminal eq 'pdf') set terminal pdfcairo noenhanced color size 7in,3.19in font 'sans,8' fontscale 0.75 linewidth 2 pointscale 0.75
if (terminal ne 'pdf') set terminal svg noenhanced size 672,306 fixed font 'sans-serif,8' fontscale 1.333 linewidth 1.333 background rgb 'white'
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
set style line 7 linecolor rgb '#0072B2' linewidth 0.8 dashtype (5,4)
set style line 8 linecolor rgb '#D55E00' linewidth 0.8 dashtype (5,4)
set style line 9 linecolor rgb '#D55E00' linewidth 0.8 dashtype (5,4)
set style line 10 linecolor rgb '#009E73' linewidth 0.8 dashtype (5,4)
set style line 11 linecolor rgb '#009E73' linewidth 0.8 dashtype (5,4)
set style line 12 linecolor rgb '#009E73' linewidth 0.8 dashtype (5,4)
set border 3 linetype 101
set grid ytics linetype 102
unset key
set xrange [0:61440]
set yrange [0:20]
set multiplot

set lmargin at screen 0.0579
set rmargin at screen 0.3462
set bmargin at screen 0.2951
set tmargin at screen 0.7347
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '2000' 2000, '4000' 4000, '6000' 6000)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('0' 0, '5' 5, '10' 10, '15' 15, '20' 20)
set xrange [0:7936]
set label 'gridWorld · ippo' at screen 0.202,0.7684 center noenhanced font ',8'
plot 'samplingErrorCurve.tsv' index 0 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'samplingErrorCurve.tsv' index 2 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'samplingErrorCurve.tsv' index 4 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'samplingErrorCurve.tsv' index 0 using 3:4 with linespoints linestyle 1 pointinterval 3 notitle, \
  'samplingErrorCurve.tsv' index 1 using 3:4 with lines linestyle 7 notitle, \
  'samplingErrorCurve.tsv' index 2 using 3:4 with linespoints linestyle 2 pointinterval 3 notitle, \
  'samplingErrorCurve.tsv' index 3 using 3:4 with lines linestyle 8 notitle, \
  'samplingErrorCurve.tsv' index 4 using 3:4 with linespoints linestyle 4 pointinterval 3 notitle, \
  'samplingErrorCurve.tsv' index 5 using 3:4 with lines linestyle 10 notitle
unset label
unset arrow

set lmargin at screen 0.3748
set rmargin at screen 0.6631
set bmargin at screen 0.2951
set tmargin at screen 0.7347
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000, '50k' 50000, '60k' 60000)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0, '' 5, '' 10, '' 15, '' 20)
set xrange [0:61440]
set label '0.003)' at screen 0.5189,0.7684 center noenhanced font ',8'
set label 'boulderPush · ippo (learningRate' at screen 0.5189,0.8077 center noenhanced font ',8'
plot 'samplingErrorCurve.tsv' index 6 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'samplingErrorCurve.tsv' index 8 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'samplingErrorCurve.tsv' index 10 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'samplingErrorCurve.tsv' index 6 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 7 using 3:4 with lines linestyle 7 notitle, \
  'samplingErrorCurve.tsv' index 8 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 9 using 3:4 with lines linestyle 9 notitle, \
  'samplingErrorCurve.tsv' index 10 using 3:4 with linespoints linestyle 5 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 11 using 3:4 with lines linestyle 11 notitle
unset label
unset arrow

set lmargin at screen 0.6917
set rmargin at screen 0.98
set bmargin at screen 0.2951
set tmargin at screen 0.7347
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000, '50k' 50000)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0, '' 5, '' 10, '' 15, '' 20)
set xrange [0:51200]
set label 'foraging · ippo' at screen 0.8358,0.7684 center noenhanced font ',8'
plot 'samplingErrorCurve.tsv' index 12 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'samplingErrorCurve.tsv' index 14 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'samplingErrorCurve.tsv' index 12 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 13 using 3:4 with lines linestyle 7 notitle, \
  'samplingErrorCurve.tsv' index 14 using 3:4 with linespoints linestyle 6 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 15 using 3:4 with lines linestyle 12 notitle
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
set label 'environment steps' at screen 0.5189,0.2072 center noenhanced font ',8'
set label 'mean joint KL (nats)' at screen 0.0186,0.5149 center rotate by 90 noenhanced font ',8'
set label 'batch 4096) and training (environmentSteps 51200, batch 2048). n = 3 runs per line, seeds 1 to 3. The panels’ x axes differ.' at screen 0.0086,0.0301 left noenhanced font ',7'
set label 'data file only. Policy perceptron, experiments training (environmentSteps 7936, batch 256) and training (environmentSteps 61440,' at screen 0.0086,0.0678 left noenhanced font ',7'
set label 'name). Thin dashed, in the colour of its line: an on-policy batch of equal size from the same policies; its intervals are in the' at screen 0.0086,0.1055 left noenhanced font ',7'
set label 'Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean (B = 2000 resamples of whole runs, seeded by' at screen 0.0086,0.1432 left noenhanced font ',7'
set key at screen 0.5,0.9874 center top horizontal maxcols 2 Left reverse samplen 3 noenhanced
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title 'onPolicy', \
  keyentry with linespoints linestyle 2 title 'props', \
  keyentry with linespoints linestyle 3 title 'props (learningRate 0.03, clip 0.3)', \
  keyentry with linespoints linestyle 4 title 'maProps (minibatches 8)', \
  keyentry with linespoints linestyle 5 title 'maProps (clip 0.3)', \
  keyentry with linespoints linestyle 6 title 'maProps'
unset multiplot
unset output
