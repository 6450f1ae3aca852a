# study: fig5-matrix
# question: Do more runs of independent policy gradients reach the optimum when the batch is sampled jointly and adaptively?
# figure: {"successDots":{"columns":0}}
# caption: Marks: share of runs that end with optimum probability ≥ 0.99. Bars: 95 % Wilson score
# interval. Policy perceptron, experiments training and training (environmentSteps 2250, batch
# 45). n = 100 runs per row, seeds 1 to 100.
# gnuplot successDots.gp                        draws successDots.svg
# gnuplot -e "terminal='pdf'" successDots.gp    draws successDots.pdf
if (!exists('terminal')) terminal = 'svg'
if (!exists('output')) output = 'successDots.' . terminal
reset
set encoding utf8
if (terminal eq 'pdf') set terminal pdfcairo noenhanced color size 7in,6.8in font 'sans,8' fontscale 0.75 linewidth 2 pointscale 0.75
if (terminal ne 'pdf') set terminal svg noenhanced size 672,653 fixed font 'sans-serif,8' fontscale 1.333 linewidth 1.333 background rgb 'white'
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
set border 1 linetype 101
set grid xtics linetype 102
unset key
set xrange [0:1]
set yrange [5.5:0.5]
set errorbars small
set multiplot

set lmargin at screen 0.1975
set rmargin at screen 0.3133
set bmargin at screen 0.7662
set tmargin at screen 0.9353
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 0, '' 0.5, '' 1)
unset ytics
unset logscale y
set yrange [5.5:0.5]
set label 'onPolicy' at screen 0.1875,0.9184 right noenhanced font ',7'
set label 'props' at screen 0.1875,0.8846 right noenhanced font ',7'
set label 'maProps' at screen 0.1875,0.8507 right noenhanced font ',7'
set label 'mostUnderSampled' at screen 0.1875,0.8169 right noenhanced font ',7'
set label 'maProps (learningRate' at screen 0.1875,0.7913 right noenhanced font ',7'
set label '0.03)' at screen 0.1875,0.7749 right noenhanced font ',7'
set label 'noConflict 19 · mappo' at screen 0.1681,0.9511 center noenhanced font ',8'
plot 'successDots.tsv' index 0 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 1 using 4:3:5:6 with xerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 2 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 3 using 4:3:5:6 with xerrorbars linestyle 7 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 4 using 4:3:5:6 with xerrorbars linestyle 5 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 0 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 1 using 4:3 with points linestyle 2 notitle, \
  'successDots.tsv' index 2 using 4:3 with points linestyle 4 notitle, \
  'successDots.tsv' index 3 using 4:3 with points linestyle 7 notitle, \
  'successDots.tsv' index 4 using 4:3 with points linestyle 5 notitle
unset label
unset arrow

set lmargin at screen 0.5308
set rmargin at screen 0.6467
set bmargin at screen 0.8
set tmargin at screen 0.9353
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 0, '' 0.5, '' 1)
unset ytics
unset logscale y
set yrange [4.5:0.5]
set label 'onPolicy' at screen 0.5208,0.9184 right noenhanced font ',7'
set label 'props' at screen 0.5208,0.8846 right noenhanced font ',7'
set label 'maProps' at screen 0.5208,0.8507 right noenhanced font ',7'
set label 'mostUnderSampled' at screen 0.5208,0.8169 right noenhanced font ',7'
set label 'noConflict 19 · ippo' at screen 0.5014,0.9511 center noenhanced font ',8'
plot 'successDots.tsv' index 5 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 6 using 4:3:5:6 with xerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 7 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 8 using 4:3:5:6 with xerrorbars linestyle 7 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 5 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 6 using 4:3 with points linestyle 2 notitle, \
  'successDots.tsv' index 7 using 4:3 with points linestyle 4 notitle, \
  'successDots.tsv' index 8 using 4:3 with points linestyle 7 notitle
unset label
unset arrow

set lmargin at screen 0.8642
set rmargin at screen 0.98
set bmargin at screen 0.8
set tmargin at screen 0.9353
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 0, '' 0.5, '' 1)
unset ytics
unset logscale y
set yrange [4.5:0.5]
set label 'onPolicy' at screen 0.8542,0.9184 right noenhanced font ',7'
set label 'props' at screen 0.8542,0.8846 right noenhanced font ',7'
set label 'maProps' at screen 0.8542,0.8507 right noenhanced font ',7'
set label 'mostUnderSampled' at screen 0.8542,0.8169 right noenhanced font ',7'
set label 'noConflict 20 · mappo' at screen 0.8348,0.9511 center noenhanced font ',8'
plot 'successDots.tsv' index 9 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 10 using 4:3:5:6 with xerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 11 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 12 using 4:3:5:6 with xerrorbars linestyle 7 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 9 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 10 using 4:3 with points linestyle 2 notitle, \
  'successDots.tsv' index 11 using 4:3 with points linestyle 4 notitle, \
  'successDots.tsv' index 12 using 4:3 with points linestyle 7 notitle
unset label
unset arrow

set lmargin at screen 0.1975
set rmargin at screen 0.3133
set bmargin at screen 0.575
set tmargin at screen 0.7103
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 0, '' 0.5, '' 1)
unset ytics
unset logscale y
set yrange [4.5:0.5]
set label 'onPolicy' at screen 0.1875,0.6934 right noenhanced font ',7'
set label 'props' at screen 0.1875,0.6596 right noenhanced font ',7'
set label 'maProps' at screen 0.1875,0.6257 right noenhanced font ',7'
set label 'mostUnderSampled' at screen 0.1875,0.5919 right noenhanced font ',7'
set label 'noConflict 20 · ippo' at screen 0.1681,0.7261 center noenhanced font ',8'
plot 'successDots.tsv' index 13 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 14 using 4:3:5:6 with xerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 15 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 16 using 4:3:5:6 with xerrorbars linestyle 7 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 13 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 14 using 4:3 with points linestyle 2 notitle, \
  'successDots.tsv' index 15 using 4:3 with points linestyle 4 notitle, \
  'successDots.tsv' index 16 using 4:3 with points linestyle 7 notitle
unset label
unset arrow

set lmargin at screen 0.5308
set rmargin at screen 0.6467
set bmargin at screen 0.575
set tmargin at screen 0.7103
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 0, '' 0.5, '' 1)
unset ytics
unset logscale y
set yrange [4.5:0.5]
set label 'onPolicy' at screen 0.5208,0.6934 right noenhanced font ',7'
set label 'props' at screen 0.5208,0.6596 right noenhanced font ',7'
set label 'maProps' at screen 0.5208,0.6257 right noenhanced font ',7'
set label 'mostUnderSampled' at screen 0.5208,0.5919 right noenhanced font ',7'
set label 'noConflict 21 · mappo' at screen 0.5014,0.7261 center noenhanced font ',8'
plot 'successDots.tsv' index 17 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 18 using 4:3:5:6 with xerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 19 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 20 using 4:3:5:6 with xerrorbars linestyle 7 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 17 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 18 using 4:3 with points linestyle 2 notitle, \
  'successDots.tsv' index 19 using 4:3 with points linestyle 4 notitle, \
  'successDots.tsv' index 20 using 4:3 with points linestyle 7 notitle
unset label
unset arrow

set lmargin at screen 0.8642
set rmargin at screen 0.98
set bmargin at screen 0.575
set tmargin at screen 0.7103
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 0, '' 0.5, '' 1)
unset ytics
unset logscale y
set yrange [4.5:0.5]
set label 'onPolicy' at screen 0.8542,0.6934 right noenhanced font ',7'
set label 'props' at screen 0.8542,0.6596 right noenhanced font ',7'
set label 'maProps' at screen 0.8542,0.6257 right noenhanced font ',7'
set label 'mostUnderSampled' at screen 0.8542,0.5919 right noenhanced font ',7'
set label 'noConflict 21 · ippo' at screen 0.8348,0.7261 center noenhanced font ',8'
plot 'successDots.tsv' index 21 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 22 using 4:3:5:6 with xerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 23 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 24 using 4:3:5:6 with xerrorbars linestyle 7 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 21 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 22 using 4:3 with points linestyle 2 notitle, \
  'successDots.tsv' index 23 using 4:3 with points linestyle 4 notitle, \
  'successDots.tsv' index 24 using 4:3 with points linestyle 7 notitle
unset label
unset arrow

set lmargin at screen 0.1975
set rmargin at screen 0.3133
set bmargin at screen 0.3838
set tmargin at screen 0.5191
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 0, '' 0.5, '' 1)
unset ytics
unset logscale y
set yrange [4.5:0.5]
set label 'onPolicy' at screen 0.1875,0.5022 right noenhanced font ',7'
set label 'props (clip 0.3)' at screen 0.1875,0.4684 right noenhanced font ',7'
set label 'maProps (clip 0.3)' at screen 0.1875,0.4346 right noenhanced font ',7'
set label 'mostUnderSampled' at screen 0.1875,0.4007 right noenhanced font ',7'
set label 'climbing · mappo' at screen 0.1681,0.5349 center noenhanced font ',8'
plot 'successDots.tsv' index 25 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 26 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 27 using 4:3:5:6 with xerrorbars linestyle 6 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 28 using 4:3:5:6 with xerrorbars linestyle 7 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 25 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 26 using 4:3 with points linestyle 3 notitle, \
  'successDots.tsv' index 27 using 4:3 with points linestyle 6 notitle, \
  'successDots.tsv' index 28 using 4:3 with points linestyle 7 notitle
unset label
unset arrow

set lmargin at screen 0.5308
set rmargin at screen 0.6467
set bmargin at screen 0.3838
set tmargin at screen 0.5191
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 0, '' 0.5, '' 1)
unset ytics
unset logscale y
set yrange [4.5:0.5]
set label 'onPolicy' at screen 0.5208,0.5022 right noenhanced font ',7'
set label 'props (clip 0.3)' at screen 0.5208,0.4684 right noenhanced font ',7'
set label 'maProps (clip 0.3)' at screen 0.5208,0.4346 right noenhanced font ',7'
set label 'mostUnderSampled' at screen 0.5208,0.4007 right noenhanced font ',7'
set label 'climbing · ippo' at screen 0.5014,0.5349 center noenhanced font ',8'
plot 'successDots.tsv' index 29 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 30 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 31 using 4:3:5:6 with xerrorbars linestyle 6 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 32 using 4:3:5:6 with xerrorbars linestyle 7 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 29 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 30 using 4:3 with points linestyle 3 notitle, \
  'successDots.tsv' index 31 using 4:3 with points linestyle 6 notitle, \
  'successDots.tsv' index 32 using 4:3 with points linestyle 7 notitle
unset label
unset arrow

set lmargin at screen 0.8642
set rmargin at screen 0.98
set bmargin at screen 0.3838
set tmargin at screen 0.5191
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 0, '' 0.5, '' 1)
unset ytics
unset logscale y
set yrange [4.5:0.5]
set label 'onPolicy' at screen 0.8542,0.5022 right noenhanced font ',7'
set label 'props (clip 0.3)' at screen 0.8542,0.4684 right noenhanced font ',7'
set label 'maProps (clip 0.3)' at screen 0.8542,0.4346 right noenhanced font ',7'
set label 'mostUnderSampled' at screen 0.8542,0.4007 right noenhanced font ',7'
set label 'mappo' at screen 0.8348,0.5349 center noenhanced font ',8'
set label 'climbing (variant modifiedZero)' at screen 0.8348,0.5533 center noenhanced font ',8'
plot 'successDots.tsv' index 33 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 34 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 35 using 4:3:5:6 with xerrorbars linestyle 6 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 36 using 4:3:5:6 with xerrorbars linestyle 7 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 33 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 34 using 4:3 with points linestyle 3 notitle, \
  'successDots.tsv' index 35 using 4:3 with points linestyle 6 notitle, \
  'successDots.tsv' index 36 using 4:3 with points linestyle 7 notitle
unset label
unset arrow

set lmargin at screen 0.1975
set rmargin at screen 0.3133
set bmargin at screen 0.1926
set tmargin at screen 0.3279
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 0, '' 0.5, '' 1)
unset ytics
unset logscale y
set yrange [4.5:0.5]
set label 'onPolicy' at screen 0.1875,0.311 right noenhanced font ',7'
set label 'props (clip 0.3)' at screen 0.1875,0.2772 right noenhanced font ',7'
set label 'maProps (clip 0.3)' at screen 0.1875,0.2434 right noenhanced font ',7'
set label 'mostUnderSampled' at screen 0.1875,0.2096 right noenhanced font ',7'
set label 'ippo' at screen 0.1681,0.3438 center noenhanced font ',8'
set label 'climbing (variant modifiedZero)' at screen 0.1681,0.3621 center noenhanced font ',8'
plot 'successDots.tsv' index 37 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 38 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 39 using 4:3:5:6 with xerrorbars linestyle 6 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 40 using 4:3:5:6 with xerrorbars linestyle 7 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 37 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 38 using 4:3 with points linestyle 3 notitle, \
  'successDots.tsv' index 39 using 4:3 with points linestyle 6 notitle, \
  'successDots.tsv' index 40 using 4:3 with points linestyle 7 notitle
unset label
unset arrow

set lmargin at screen 0.5308
set rmargin at screen 0.6467
set bmargin at screen 0.1926
set tmargin at screen 0.3279
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 0, '' 0.5, '' 1)
unset ytics
unset logscale y
set yrange [4.5:0.5]
set label 'onPolicy' at screen 0.5208,0.311 right noenhanced font ',7'
set label 'props (clip 0.3)' at screen 0.5208,0.2772 right noenhanced font ',7'
set label 'maProps (clip 0.3)' at screen 0.5208,0.2434 right noenhanced font ',7'
set label 'mostUnderSampled' at screen 0.5208,0.2096 right noenhanced font ',7'
set label 'penalty · mappo' at screen 0.5014,0.3438 center noenhanced font ',8'
plot 'successDots.tsv' index 41 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 42 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 43 using 4:3:5:6 with xerrorbars linestyle 6 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 44 using 4:3:5:6 with xerrorbars linestyle 7 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 41 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 42 using 4:3 with points linestyle 3 notitle, \
  'successDots.tsv' index 43 using 4:3 with points linestyle 6 notitle, \
  'successDots.tsv' index 44 using 4:3 with points linestyle 7 notitle
unset label
unset arrow

set lmargin at screen 0.8642
set rmargin at screen 0.98
set bmargin at screen 0.1926
set tmargin at screen 0.3279
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 0, '' 0.5, '' 1)
unset ytics
unset logscale y
set yrange [4.5:0.5]
set label 'onPolicy' at screen 0.8542,0.311 right noenhanced font ',7'
set label 'props (clip 0.3)' at screen 0.8542,0.2772 right noenhanced font ',7'
set label 'maProps (clip 0.3)' at screen 0.8542,0.2434 right noenhanced font ',7'
set label 'mostUnderSampled' at screen 0.8542,0.2096 right noenhanced font ',7'
set label 'penalty · ippo' at screen 0.8348,0.3438 center noenhanced font ',8'
plot 'successDots.tsv' index 45 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 46 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 47 using 4:3:5:6 with xerrorbars linestyle 6 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 48 using 4:3:5:6 with xerrorbars linestyle 7 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 45 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 46 using 4:3 with points linestyle 3 notitle, \
  'successDots.tsv' index 47 using 4:3 with points linestyle 6 notitle, \
  'successDots.tsv' index 48 using 4:3 with points linestyle 7 notitle
unset label
unset arrow

set lmargin at screen 0.1975
set rmargin at screen 0.3133
set bmargin at screen 0.1029
set tmargin at screen 0.1368
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '0.5' 0.5, '1' 1)
unset ytics
unset logscale y
set yrange [1.5:0.5]
set label 'onPolicy' at screen 0.1875,0.1199 right noenhanced font ',7'
set label 'noConflict 1 · mappo' at screen 0.1681,0.1526 center noenhanced font ',8'
plot 'successDots.tsv' index 49 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 49 using 4:3 with points linestyle 1 notitle
unset label
unset arrow

set lmargin at screen 0.5308
set rmargin at screen 0.6467
set bmargin at screen 0.1029
set tmargin at screen 0.1368
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '0.5' 0.5, '1' 1)
unset ytics
unset logscale y
set yrange [1.5:0.5]
set label 'onPolicy' at screen 0.5208,0.1199 right noenhanced font ',7'
set label '(learningRate 0.1)' at screen 0.5014,0.1526 center noenhanced font ',8'
set label 'noConflict 1 · mappo' at screen 0.5014,0.171 center noenhanced font ',8'
plot 'successDots.tsv' index 50 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 50 using 4:3 with points linestyle 1 notitle
unset label
unset arrow

set lmargin at screen 0.8642
set rmargin at screen 0.98
set bmargin at screen 0.1029
set tmargin at screen 0.1368
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '0.5' 0.5, '1' 1)
unset ytics
unset logscale y
set yrange [1.5:0.5]
set label 'onPolicy' at screen 0.8542,0.1199 right noenhanced font ',7'
set label '0.1)' at screen 0.8348,0.1526 center noenhanced font ',8'
set label 'climbing · mappo (learningRate' at screen 0.8348,0.171 center noenhanced font ',8'
plot 'successDots.tsv' index 51 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 51 using 4:3 with points linestyle 1 notitle
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
set label 'share of runs that end with optimum probability ≥ 0.99' at screen 0.5888,0.0618 center noenhanced font ',8'
set label 'training and training (environmentSteps 2250, batch 45). n = 100 runs per row, seeds 1 to 100.' at screen 0.0086,0.0141 left noenhanced font ',7'
set label 'Marks: share of runs that end with optimum probability ≥ 0.99. Bars: 95 % Wilson score interval. Policy perceptron, experiments' at screen 0.0086,0.0318 left noenhanced font ',7'
plot NaN notitle
unset multiplot
unset output
