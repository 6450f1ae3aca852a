# study: fig5-matrix
# question: Do more runs of independent policy gradients reach the optimum when the batch is sampled jointly and adaptively?
# figure: {"successCurve":{"columns":0,"value":"fraction"}}
# caption: Lines: share of runs with optimum probability ≥ 0.99. Bands: pointwise 95 % Wilson
# score interval. Policy perceptron, experiments training and training (environmentSteps 2250,
# batch 45). n = 100 runs per line, seeds 1 to 100. The panels' x axes differ.
# gnuplot successCurve-value-fraction.gp                        draws successCurve-value-fraction.svg
# gnuplot -e "terminal='pdf'" successCurve-value-fraction.gp    draws successCurve-value-fraction.pdf
if (!exists('terminal')) terminal = 'svg'
if (!exists('output')) output = 'successCurve-value-fraction.' . terminal
reset
set encoding utf8
if (terminal eq 'pdf') set terminal pdfcairo noenhanced color size 7in,7.7in font 'sans,8' fontscale 0.75 linewidth 2 pointscale 0.75
if (terminal ne 'pdf') set terminal svg noenhanced size 672,740 fixed font 'sans-serif,8' fontscale 1.333 linewidth 1.333 background rgb 'white'
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
set style line 7 linecolor rgb '#CC79A7' linewidth 1.3 dashtype (12,4,3,4) pointtype 11 pointsize 0.65
set border 3 linetype 101
set grid ytics linetype 102
unset key
set xrange [0:2250]
set yrange [0:1]
set multiplot

set lmargin at screen 0.0654
set rmargin at screen 0.2726
set bmargin at screen 0.7411
set tmargin at screen 0.8903
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '50' 50, '100' 100, '150' 150, '200' 200)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('0' 0, '0.5' 0.5, '1' 1)
set xrange [0:240]
set label 'noConflict 19 · mappo' at screen 0.169,0.9043 center noenhanced font ',7'
plot 'successCurve-value-fraction.tsv' index 0 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 1 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 2 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 3 using 3:5:6 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 4 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 0 using 3:4 with linespoints linestyle 1 pointinterval 1 notitle, \
  'successCurve-value-fraction.tsv' index 1 using 3:4 with linespoints linestyle 2 pointinterval 1 notitle, \
  'successCurve-value-fraction.tsv' index 2 using 3:4 with linespoints linestyle 4 pointinterval 1 notitle, \
  'successCurve-value-fraction.tsv' index 3 using 3:4 with linespoints linestyle 7 pointinterval 1 notitle, \
  'successCurve-value-fraction.tsv' index 4 using 3:4 with linespoints linestyle 5 pointinterval 1 notitle
unset label
unset arrow

set lmargin at screen 0.3012
set rmargin at screen 0.5084
set bmargin at screen 0.7411
set tmargin at screen 0.8903
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '50' 50, '100' 100, '150' 150, '200' 200)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0, '' 0.5, '' 1)
set xrange [0:240]
set label 'noConflict 19 · ippo' at screen 0.4048,0.9043 center noenhanced font ',7'
plot 'successCurve-value-fraction.tsv' index 5 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 6 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 7 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 8 using 3:5:6 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 5 using 3:4 with linespoints linestyle 1 pointinterval 1 notitle, \
  'successCurve-value-fraction.tsv' index 6 using 3:4 with linespoints linestyle 2 pointinterval 1 notitle, \
  'successCurve-value-fraction.tsv' index 7 using 3:4 with linespoints linestyle 4 pointinterval 1 notitle, \
  'successCurve-value-fraction.tsv' index 8 using 3:4 with linespoints linestyle 7 pointinterval 1 notitle
unset label
unset arrow

set lmargin at screen 0.537
set rmargin at screen 0.7442
set bmargin at screen 0.7411
set tmargin at screen 0.8903
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '50' 50, '100' 100, '150' 150, '200' 200)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0, '' 0.5, '' 1)
set xrange [0:240]
set label 'noConflict 20 · mappo' at screen 0.6406,0.9043 center noenhanced font ',7'
plot 'successCurve-value-fraction.tsv' index 9 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 10 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 11 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 12 using 3:5:6 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 9 using 3:4 with linespoints linestyle 1 pointinterval 1 notitle, \
  'successCurve-value-fraction.tsv' index 10 using 3:4 with linespoints linestyle 2 pointinterval 1 notitle, \
  'successCurve-value-fraction.tsv' index 11 using 3:4 with linespoints linestyle 4 pointinterval 1 notitle, \
  'successCurve-value-fraction.tsv' index 12 using 3:4 with linespoints linestyle 7 pointinterval 1 notitle
unset label
unset arrow

set lmargin at screen 0.7728
set rmargin at screen 0.98
set bmargin at screen 0.7411
set tmargin at screen 0.8903
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '50' 50, '100' 100, '150' 150, '200' 200)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0, '' 0.5, '' 1)
set xrange [0:240]
set label 'noConflict 20 · ippo' at screen 0.8764,0.9043 center noenhanced font ',7'
plot 'successCurve-value-fraction.tsv' index 13 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 14 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 15 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 16 using 3:5:6 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 13 using 3:4 with linespoints linestyle 1 pointinterval 1 notitle, \
  'successCurve-value-fraction.tsv' index 14 using 3:4 with linespoints linestyle 2 pointinterval 1 notitle, \
  'successCurve-value-fraction.tsv' index 15 using 3:4 with linespoints linestyle 4 pointinterval 1 notitle, \
  'successCurve-value-fraction.tsv' index 16 using 3:4 with linespoints linestyle 7 pointinterval 1 notitle
unset label
unset arrow

set lmargin at screen 0.0654
set rmargin at screen 0.2726
set bmargin at screen 0.5243
set tmargin at screen 0.6736
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '50' 50, '100' 100, '150' 150, '200' 200)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('0' 0, '0.5' 0.5, '1' 1)
set xrange [0:240]
set label 'noConflict 21 · mappo' at screen 0.169,0.6875 center noenhanced font ',7'
plot 'successCurve-value-fraction.tsv' index 17 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 18 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 19 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 20 using 3:5:6 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 17 using 3:4 with linespoints linestyle 1 pointinterval 1 notitle, \
  'successCurve-value-fraction.tsv' index 18 using 3:4 with linespoints linestyle 2 pointinterval 1 notitle, \
  'successCurve-value-fraction.tsv' index 19 using 3:4 with linespoints linestyle 4 pointinterval 1 notitle, \
  'successCurve-value-fraction.tsv' index 20 using 3:4 with linespoints linestyle 7 pointinterval 1 notitle
unset label
unset arrow

set lmargin at screen 0.3012
set rmargin at screen 0.5084
set bmargin at screen 0.5243
set tmargin at screen 0.6736
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '50' 50, '100' 100, '150' 150, '200' 200)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0, '' 0.5, '' 1)
set xrange [0:240]
set label 'noConflict 21 · ippo' at screen 0.4048,0.6875 center noenhanced font ',7'
plot 'successCurve-value-fraction.tsv' index 21 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 22 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 23 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 24 using 3:5:6 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 21 using 3:4 with linespoints linestyle 1 pointinterval 1 notitle, \
  'successCurve-value-fraction.tsv' index 22 using 3:4 with linespoints linestyle 2 pointinterval 1 notitle, \
  'successCurve-value-fraction.tsv' index 23 using 3:4 with linespoints linestyle 4 pointinterval 1 notitle, \
  'successCurve-value-fraction.tsv' index 24 using 3:4 with linespoints linestyle 7 pointinterval 1 notitle
unset label
unset arrow

set lmargin at screen 0.537
set rmargin at screen 0.7442
set bmargin at screen 0.5243
set tmargin at screen 0.6736
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '1000' 1000, '2000' 2000)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0, '' 0.5, '' 1)
set xrange [0:2250]
set label 'climbing · mappo' at screen 0.6406,0.6875 center noenhanced font ',7'
plot 'successCurve-value-fraction.tsv' index 25 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 26 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 27 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 28 using 3:5:6 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 25 using 3:4 with linespoints linestyle 1 pointinterval 4 notitle, \
  'successCurve-value-fraction.tsv' index 26 using 3:4 with linespoints linestyle 3 pointinterval 4 notitle, \
  'successCurve-value-fraction.tsv' index 27 using 3:4 with linespoints linestyle 6 pointinterval 4 notitle, \
  'successCurve-value-fraction.tsv' index 28 using 3:4 with linespoints linestyle 7 pointinterval 4 notitle
unset label
unset arrow

set lmargin at screen 0.7728
set rmargin at screen 0.98
set bmargin at screen 0.5243
set tmargin at screen 0.6736
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '1000' 1000, '2000' 2000)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0, '' 0.5, '' 1)
set xrange [0:2250]
set label 'climbing · ippo' at screen 0.8764,0.6875 center noenhanced font ',7'
plot 'successCurve-value-fraction.tsv' index 29 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 30 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 31 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 32 using 3:5:6 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 29 using 3:4 with linespoints linestyle 1 pointinterval 4 notitle, \
  'successCurve-value-fraction.tsv' index 30 using 3:4 with linespoints linestyle 3 pointinterval 4 notitle, \
  'successCurve-value-fraction.tsv' index 31 using 3:4 with linespoints linestyle 6 pointinterval 4 notitle, \
  'successCurve-value-fraction.tsv' index 32 using 3:4 with linespoints linestyle 7 pointinterval 4 notitle
unset label
unset arrow

set lmargin at screen 0.0654
set rmargin at screen 0.2726
set bmargin at screen 0.3076
set tmargin at screen 0.4568
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '1000' 1000, '2000' 2000)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('0' 0, '0.5' 0.5, '1' 1)
set xrange [0:2250]
set label 'modifiedZero) · mappo' at screen 0.169,0.4708 center noenhanced font ',7'
set label 'climbing (variant' at screen 0.169,0.487 center noenhanced font ',7'
plot 'successCurve-value-fraction.tsv' index 33 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 34 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 35 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 36 using 3:5:6 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 33 using 3:4 with linespoints linestyle 1 pointinterval 4 notitle, \
  'successCurve-value-fraction.tsv' index 34 using 3:4 with linespoints linestyle 3 pointinterval 4 notitle, \
  'successCurve-value-fraction.tsv' index 35 using 3:4 with linespoints linestyle 6 pointinterval 4 notitle, \
  'successCurve-value-fraction.tsv' index 36 using 3:4 with linespoints linestyle 7 pointinterval 4 notitle
unset label
unset arrow

set lmargin at screen 0.3012
set rmargin at screen 0.5084
set bmargin at screen 0.3076
set tmargin at screen 0.4568
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '1000' 1000, '2000' 2000)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0, '' 0.5, '' 1)
set xrange [0:2250]
set label 'modifiedZero) · ippo' at screen 0.4048,0.4708 center noenhanced font ',7'
set label 'climbing (variant' at screen 0.4048,0.487 center noenhanced font ',7'
plot 'successCurve-value-fraction.tsv' index 37 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 38 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 39 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 40 using 3:5:6 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 37 using 3:4 with linespoints linestyle 1 pointinterval 4 notitle, \
  'successCurve-value-fraction.tsv' index 38 using 3:4 with linespoints linestyle 3 pointinterval 4 notitle, \
  'successCurve-value-fraction.tsv' index 39 using 3:4 with linespoints linestyle 6 pointinterval 4 notitle, \
  'successCurve-value-fraction.tsv' index 40 using 3:4 with linespoints linestyle 7 pointinterval 4 notitle
unset label
unset arrow

set lmargin at screen 0.537
set rmargin at screen 0.7442
set bmargin at screen 0.3076
set tmargin at screen 0.4568
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '1000' 1000, '2000' 2000)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0, '' 0.5, '' 1)
set xrange [0:2250]
set label 'penalty · mappo' at screen 0.6406,0.4708 center noenhanced font ',7'
plot 'successCurve-value-fraction.tsv' index 41 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 42 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 43 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 44 using 3:5:6 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 41 using 3:4 with linespoints linestyle 1 pointinterval 4 notitle, \
  'successCurve-value-fraction.tsv' index 42 using 3:4 with linespoints linestyle 3 pointinterval 4 notitle, \
  'successCurve-value-fraction.tsv' index 43 using 3:4 with linespoints linestyle 6 pointinterval 4 notitle, \
  'successCurve-value-fraction.tsv' index 44 using 3:4 with linespoints linestyle 7 pointinterval 4 notitle
unset label
unset arrow

set lmargin at screen 0.7728
set rmargin at screen 0.98
set bmargin at screen 0.3076
set tmargin at screen 0.4568
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '1000' 1000, '2000' 2000)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0, '' 0.5, '' 1)
set xrange [0:2250]
set label 'penalty · ippo' at screen 0.8764,0.4708 center noenhanced font ',7'
plot 'successCurve-value-fraction.tsv' index 45 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 46 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 47 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 48 using 3:5:6 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 45 using 3:4 with linespoints linestyle 1 pointinterval 4 notitle, \
  'successCurve-value-fraction.tsv' index 46 using 3:4 with linespoints linestyle 3 pointinterval 4 notitle, \
  'successCurve-value-fraction.tsv' index 47 using 3:4 with linespoints linestyle 6 pointinterval 4 notitle, \
  'successCurve-value-fraction.tsv' index 48 using 3:4 with linespoints linestyle 7 pointinterval 4 notitle
unset label
unset arrow

set lmargin at screen 0.0654
set rmargin at screen 0.2726
set bmargin at screen 0.0909
set tmargin at screen 0.2401
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '50' 50, '100' 100, '150' 150, '200' 200)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('0' 0, '0.5' 0.5, '1' 1)
set xrange [0:240]
set label 'noConflict 1 · mappo' at screen 0.169,0.2541 center noenhanced font ',7'
plot 'successCurve-value-fraction.tsv' index 49 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 49 using 3:4 with linespoints linestyle 1 pointinterval 1 notitle
unset label
unset arrow

set lmargin at screen 0.3012
set rmargin at screen 0.5084
set bmargin at screen 0.0909
set tmargin at screen 0.2401
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '50' 50, '100' 100, '150' 150, '200' 200)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0, '' 0.5, '' 1)
set xrange [0:240]
set label '(learningRate 0.1)' at screen 0.4048,0.2541 center noenhanced font ',7'
set label 'noConflict 1 · mappo' at screen 0.4048,0.2703 center noenhanced font ',7'
plot 'successCurve-value-fraction.tsv' index 50 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 50 using 3:4 with linespoints linestyle 1 pointinterval 1 notitle
unset label
unset arrow

set lmargin at screen 0.537
set rmargin at screen 0.7442
set bmargin at screen 0.0909
set tmargin at screen 0.2401
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '1000' 1000, '2000' 2000)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0, '' 0.5, '' 1)
set xrange [0:2250]
set label '(learningRate 0.1)' at screen 0.6406,0.2541 center noenhanced font ',7'
set label 'climbing · mappo' at screen 0.6406,0.2703 center noenhanced font ',7'
plot 'successCurve-value-fraction.tsv' index 51 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'successCurve-value-fraction.tsv' index 51 using 3:4 with linespoints linestyle 1 pointinterval 4 notitle
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
set label 'environment steps' at screen 0.5227,0.0545 center noenhanced font ',8'
set label 'share of runs with optimum probability ≥ 0.99' at screen 0.0186,0.4906 center rotate by 90 noenhanced font ',8'
set label 'training and training (environmentSteps 2250, batch 45). n = 100 runs per line, seeds 1 to 100. The panels’ x axes differ.' at screen 0.0086,0.0125 left noenhanced font ',7'
set label 'Lines: share of runs with optimum probability ≥ 0.99. Bands: pointwise 95 % Wilson score interval. Policy perceptron, experiments' at screen 0.0086,0.028 left noenhanced font ',7'
set key at screen 0.5,0.9948 center top horizontal maxcols 3 Left reverse samplen 3 noenhanced
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title 'onPolicy', \
  keyentry with linespoints linestyle 2 title 'props', \
  keyentry with linespoints linestyle 3 title 'props (clip 0.3)', \
  keyentry with linespoints linestyle 4 title 'maProps', \
  keyentry with linespoints linestyle 5 title 'maProps (learningRate 0.03)', \
  keyentry with linespoints linestyle 6 title 'maProps (clip 0.3)', \
  keyentry with linespoints linestyle 7 title 'mostUnderSampled'
unset multiplot
unset output
