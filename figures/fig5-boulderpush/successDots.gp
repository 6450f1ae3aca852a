# study: fig5-boulderpush
# question: Do more runs of MAPPO solve BoulderPush when its batches are sampled jointly and adaptively?
# figure: {"successDots":{"columns":0}}
# caption: Marks: share of runs that end with evaluation success ≥ 0.9. Bars: 95 % Wilson score
# interval. Learner mappo (learningRate 0.003), policy perceptron, experiment training
# (environmentSteps 61440, batch 4096). n = 8 runs per row, seeds 1 to 8.
# gnuplot successDots.gp                        draws successDots.svg
# gnuplot -e "terminal='pdf'" successDots.gp    draws successDots.pdf
if (!exists('terminal')) terminal = 'svg'
if (!exists('output')) output = 'successDots.' . terminal
reset
set encoding utf8
if (terminal eq 'pdf') set terminal pdfcairo noenhanced color size 5in,1.65in font 'sans,8' fontscale 0.75 linewidth 2 pointscale 0.75
if (terminal ne 'pdf') set terminal svg noenhanced size 480,158 fixed font 'sans-serif,8' fontscale 1.333 linewidth 1.333 background rgb 'white'
set output output
set datafile separator tab
set datafile missing '?'
set datafile commentschars '#'
set linetype 101 linecolor rgb '#666666' linewidth 0.8
set linetype 102 linecolor rgb '#dddddd' linewidth 0.6
set style line 1 linecolor rgb '#0072B2' linewidth 1.3 dashtype solid pointtype 7 pointsize 0.65
set style line 2 linecolor rgb '#D55E00' linewidth 1.3 dashtype (12,4) pointtype 5 pointsize 0.65
set style line 3 linecolor rgb '#009E73' linewidth 1.3 dashtype (3,3) pointtype 9 pointsize 0.65
set border 1 linetype 101
set grid xtics linetype 102
unset key
set xrange [0:1]
set yrange [3.5:0.5]
set errorbars small
set multiplot

set lmargin at screen 0.4235
set rmargin at screen 0.972
set bmargin at screen 0.4985
set tmargin at screen 0.8085
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1' 1)
unset ytics
set label 'onPolicy' at screen 0.4095,0.7568 right noenhanced font ',7'
set label 'props (learningRate 0.03, clip 0.3)' at screen 0.4095,0.6535 right noenhanced font ',7'
set label 'maProps (clip 0.3)' at screen 0.4095,0.5502 right noenhanced font ',7'
set label 'boulderPush' at screen 0.6977,0.8739 center noenhanced font ',8'
plot 'successDots.tsv' index 0 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 1 using 4:3:5:6 with xerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 2 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 0 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 1 using 4:3 with points linestyle 2 notitle, \
  'successDots.tsv' index 2 using 4:3 with points linestyle 3 notitle
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
set label 'share of runs that end with evaluation success ≥ 0.9' at screen 0.6978,0.3283 center noenhanced font ',8'
set label '(environmentSteps 61440, batch 4096). n = 8 runs per row, seeds 1 to 8.' at screen 0.012,0.0584 left noenhanced font ',7'
set label 'interval. Learner mappo (learningRate 0.003), policy perceptron, experiment training' at screen 0.012,0.1313 left noenhanced font ',7'
set label 'Marks: share of runs that end with evaluation success ≥ 0.9. Bars: 95 % Wilson score' at screen 0.012,0.2043 left noenhanced font ',7'
plot NaN notitle
unset multiplot
unset output
