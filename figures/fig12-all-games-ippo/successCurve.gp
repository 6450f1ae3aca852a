# study: fig12-all-games-ippo
# question: Does it matter for success on the 21 no-conflict games whether critics see the joint observation?
# figure: {"successCurve":{"columns":0,"value":"mean"}}
# caption: Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean
# (B = 2000 resamples of whole runs, seeded by name). Learner ippo, policy perceptron, experiment
# training. n = 100 runs per line, seeds 1 to 100.
# gnuplot successCurve.gp                        draws successCurve.svg
# gnuplot -e "terminal='pdf'" successCurve.gp    draws successCurve.pdf
if (!exists('terminal')) terminal = 'svg'
if (!exists('output')) output = 'successCurve.' . terminal
reset
set encoding utf8
if (terminal eq 'pdf') set terminal pdfcairo noenhanced color size 7in,4.36in font 'sans,8' fontscale 0.75 linewidth 2 pointscale 0.75
if (terminal ne 'pdf') set terminal svg noenhanced size 672,419 fixed font 'sans-serif,8' fontscale 1.333 linewidth 1.333 background rgb 'white'
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

set lmargin at screen 0.0654
set rmargin at screen 0.1715
set bmargin at screen 0.6904
set tmargin at screen 0.8968
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 0, '' 200)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('0' 0, '0.5' 0.5, '1' 1)
set label 'noConflict 1' at screen 0.1184,0.9214 center noenhanced font ',7'
plot 'successCurve.tsv' index 0 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 1 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 2 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 0 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 1 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 2 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen 0.2001
set rmargin at screen 0.3063
set bmargin at screen 0.6904
set tmargin at screen 0.8968
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 0, '' 200)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0, '' 0.5, '' 1)
set label 'noConflict 2' at screen 0.2532,0.9214 center noenhanced font ',7'
plot 'successCurve.tsv' index 3 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 4 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 5 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 3 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 4 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 5 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen 0.3348
set rmargin at screen 0.441
set bmargin at screen 0.6904
set tmargin at screen 0.8968
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 0, '' 200)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0, '' 0.5, '' 1)
set label 'noConflict 3' at screen 0.3879,0.9214 center noenhanced font ',7'
plot 'successCurve.tsv' index 6 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 7 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 8 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 6 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 7 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 8 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen 0.4696
set rmargin at screen 0.5758
set bmargin at screen 0.6904
set tmargin at screen 0.8968
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 0, '' 200)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0, '' 0.5, '' 1)
set label 'noConflict 4' at screen 0.5227,0.9214 center noenhanced font ',7'
plot 'successCurve.tsv' index 9 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 10 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 11 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 9 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 10 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 11 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen 0.6043
set rmargin at screen 0.7105
set bmargin at screen 0.6904
set tmargin at screen 0.8968
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 0, '' 200)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0, '' 0.5, '' 1)
set label 'noConflict 5' at screen 0.6574,0.9214 center noenhanced font ',7'
plot 'successCurve.tsv' index 12 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 13 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 14 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 12 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 13 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 14 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen 0.7391
set rmargin at screen 0.8453
set bmargin at screen 0.6904
set tmargin at screen 0.8968
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 0, '' 200)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0, '' 0.5, '' 1)
set label 'noConflict 6' at screen 0.7922,0.9214 center noenhanced font ',7'
plot 'successCurve.tsv' index 15 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 16 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 17 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 15 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 16 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 17 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen 0.8738
set rmargin at screen 0.98
set bmargin at screen 0.6904
set tmargin at screen 0.8968
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 0, '' 200)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0, '' 0.5, '' 1)
set label 'noConflict 7' at screen 0.9269,0.9214 center noenhanced font ',7'
plot 'successCurve.tsv' index 18 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 19 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 20 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 18 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 19 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 20 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen 0.0654
set rmargin at screen 0.1715
set bmargin at screen 0.4255
set tmargin at screen 0.6319
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 0, '' 200)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('0' 0, '0.5' 0.5, '1' 1)
set label 'noConflict 8' at screen 0.1184,0.6565 center noenhanced font ',7'
plot 'successCurve.tsv' index 21 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 22 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 23 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 21 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 22 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 23 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen 0.2001
set rmargin at screen 0.3063
set bmargin at screen 0.4255
set tmargin at screen 0.6319
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 0, '' 200)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0, '' 0.5, '' 1)
set label 'noConflict 9' at screen 0.2532,0.6565 center noenhanced font ',7'
plot 'successCurve.tsv' index 24 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 25 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 26 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 24 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 25 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 26 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen 0.3348
set rmargin at screen 0.441
set bmargin at screen 0.4255
set tmargin at screen 0.6319
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 0, '' 200)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0, '' 0.5, '' 1)
set label 'noConflict 10' at screen 0.3879,0.6565 center noenhanced font ',7'
plot 'successCurve.tsv' index 27 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 28 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 29 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 27 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 28 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 29 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen 0.4696
set rmargin at screen 0.5758
set bmargin at screen 0.4255
set tmargin at screen 0.6319
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 0, '' 200)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0, '' 0.5, '' 1)
set label 'noConflict 11' at screen 0.5227,0.6565 center noenhanced font ',7'
plot 'successCurve.tsv' index 30 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 31 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 32 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 30 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 31 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 32 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen 0.6043
set rmargin at screen 0.7105
set bmargin at screen 0.4255
set tmargin at screen 0.6319
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 0, '' 200)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0, '' 0.5, '' 1)
set label 'noConflict 12' at screen 0.6574,0.6565 center noenhanced font ',7'
plot 'successCurve.tsv' index 33 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 34 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 35 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 33 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 34 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 35 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen 0.7391
set rmargin at screen 0.8453
set bmargin at screen 0.4255
set tmargin at screen 0.6319
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 0, '' 200)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0, '' 0.5, '' 1)
set label 'noConflict 13' at screen 0.7922,0.6565 center noenhanced font ',7'
plot 'successCurve.tsv' index 36 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 37 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 38 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 36 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 37 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 38 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen 0.8738
set rmargin at screen 0.98
set bmargin at screen 0.4255
set tmargin at screen 0.6319
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 0, '' 200)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0, '' 0.5, '' 1)
set label 'noConflict 14' at screen 0.9269,0.6565 center noenhanced font ',7'
plot 'successCurve.tsv' index 39 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 40 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 41 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 39 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 40 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 41 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen 0.0654
set rmargin at screen 0.1715
set bmargin at screen 0.1606
set tmargin at screen 0.367
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '200' 200)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('0' 0, '0.5' 0.5, '1' 1)
set label 'noConflict 15' at screen 0.1184,0.3916 center noenhanced font ',7'
plot 'successCurve.tsv' index 42 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 43 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 44 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 42 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 43 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 44 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen 0.2001
set rmargin at screen 0.3063
set bmargin at screen 0.1606
set tmargin at screen 0.367
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '200' 200)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0, '' 0.5, '' 1)
set label 'noConflict 16' at screen 0.2532,0.3916 center noenhanced font ',7'
plot 'successCurve.tsv' index 45 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 46 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 47 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 45 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 46 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 47 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen 0.3348
set rmargin at screen 0.441
set bmargin at screen 0.1606
set tmargin at screen 0.367
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '200' 200)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0, '' 0.5, '' 1)
set label 'noConflict 17' at screen 0.3879,0.3916 center noenhanced font ',7'
plot 'successCurve.tsv' index 48 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 49 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 50 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 48 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 49 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 50 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen 0.4696
set rmargin at screen 0.5758
set bmargin at screen 0.1606
set tmargin at screen 0.367
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '200' 200)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0, '' 0.5, '' 1)
set label 'noConflict 18' at screen 0.5227,0.3916 center noenhanced font ',7'
plot 'successCurve.tsv' index 51 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 52 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 53 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 51 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 52 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 53 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen 0.6043
set rmargin at screen 0.7105
set bmargin at screen 0.1606
set tmargin at screen 0.367
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '200' 200)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0, '' 0.5, '' 1)
set label 'noConflict 19' at screen 0.6574,0.3916 center noenhanced font ',7'
plot 'successCurve.tsv' index 54 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 55 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 56 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 54 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 55 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 56 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen 0.7391
set rmargin at screen 0.8453
set bmargin at screen 0.1606
set tmargin at screen 0.367
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '200' 200)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0, '' 0.5, '' 1)
set label 'noConflict 20' at screen 0.7922,0.3916 center noenhanced font ',7'
plot 'successCurve.tsv' index 57 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 58 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 59 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 57 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 58 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 59 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen 0.8738
set rmargin at screen 0.98
set bmargin at screen 0.1606
set tmargin at screen 0.367
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '200' 200)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0, '' 0.5, '' 1)
set label 'noConflict 21' at screen 0.9269,0.3916 center noenhanced font ',7'
plot 'successCurve.tsv' index 60 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 61 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 62 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve.tsv' index 60 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 61 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 62 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
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
set label 'environment steps' at screen 0.5227,0.0963 center noenhanced font ',8'
set label 'mean optimum probability' at screen 0.0186,0.5287 center rotate by 90 noenhanced font ',8'
set label 'name). Learner ippo, policy perceptron, experiment training. n = 100 runs per line, seeds 1 to 100.' at screen 0.0086,0.022 left noenhanced font ',7'
set label 'Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean (B = 2000 resamples of whole runs, seeded by' at screen 0.0086,0.0495 left noenhanced font ',7'
set key at screen 0.5,0.9908 center top horizontal maxcols 3 Left reverse samplen 3 noenhanced
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title 'onPolicy', \
  keyentry with linespoints linestyle 2 title 'props', \
  keyentry with linespoints linestyle 3 title 'maProps'
unset multiplot
unset output
