# study: three-agents
# question: With three agents, does centralised adaptation lower the joint sampling error and raise success more than adaptation by every agent alone?
# figure: {"probabilityOfImprovement":{"capped":true,"columns":0,"pooled":true}}
# caption: Marks: probability that a run ends with a higher optimum probability than a run of
# props, ties counting half, as do all values from 0.99 on, mean over games. Bars: 95 % percentile
# bootstrap interval (B = 2000 resamples of each condition's runs within each game, seeded by
# name). Grey: no difference. Learner mappo, policy perceptron, experiment training
# (environmentSteps 480, batch 24). n = 600 runs of 3 games per row, both conditions together,
# seeds 1 to 100.
# gnuplot probabilityOfImprovement.gp                        draws probabilityOfImprovement.svg
# gnuplot -e "terminal='pdf'" probabilityOfImprovement.gp    draws probabilityOfImprovement.pdf
if (!exists('terminal')) terminal = 'svg'
if (!exists('output')) output = 'probabilityOfImprovement.' . terminal
reset
set encoding utf8
if (terminal eq 'pdf') set terminal pdfcairo noenhanced color size 5in,2.18in font 'sans,8' fontscale 0.75 linewidth 2 pointscale 0.75
if (terminal ne 'pdf') set terminal svg noenhanced size 480,209 fixed font 'sans-serif,8' fontscale 1.333 linewidth 1.333 background rgb 'white'
set output output
set datafile separator tab
set datafile missing '?'
set datafile commentschars '#'
set linetype 101 linecolor rgb '#666666' linewidth 0.8
set linetype 102 linecolor rgb '#dddddd' linewidth 0.6
set style line 1 linecolor rgb '#0072B2' linewidth 1.3 dashtype solid pointtype 7 pointsize 0.65
set style line 2 linecolor rgb '#009E73' linewidth 1.3 dashtype (3,3) pointtype 9 pointsize 0.65
set style line 3 linecolor rgb '#CC79A7' linewidth 1.3 dashtype (12,4,3,4) pointtype 11 pointsize 0.65
set style line 4 linecolor rgb '#CC79A7' linewidth 1.3 dashtype solid pointtype 10 pointsize 0.65
set border 1 linetype 101
set grid xtics linetype 102
unset key
set xrange [0:1]
set yrange [4.5:0.5]
set errorbars small
set multiplot

set lmargin at screen 0.5075
set rmargin at screen 0.972
set bmargin at screen 0.5425
set tmargin at screen 0.8552
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1' 1)
unset ytics
set label 'onPolicy' at screen 0.4935,0.8161 right noenhanced font ',7'
set label 'maProps' at screen 0.4935,0.7379 right noenhanced font ',7'
set label 'mostUnderSampled' at screen 0.4935,0.6598 right noenhanced font ',7'
set label 'mostUnderSampled (coordination independent)' at screen 0.4935,0.5816 right noenhanced font ',7'
set label '3 games' at screen 0.7398,0.9046 center noenhanced font ',8'
set arrow from 0.5,graph 0 to 0.5,graph 1 nohead back linecolor rgb '#666666' linewidth 0.8
plot 'probabilityOfImprovement.tsv' index 0 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'probabilityOfImprovement.tsv' index 1 using 4:3:5:6 with xerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'probabilityOfImprovement.tsv' index 2 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'probabilityOfImprovement.tsv' index 3 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'probabilityOfImprovement.tsv' index 0 using 4:3 with points linestyle 1 notitle, \
  'probabilityOfImprovement.tsv' index 1 using 4:3 with points linestyle 2 notitle, \
  'probabilityOfImprovement.tsv' index 2 using 4:3 with points linestyle 3 notitle, \
  'probabilityOfImprovement.tsv' index 3 using 4:3 with points linestyle 4 notitle
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
set label 'P(a run ends above one of props)' at screen 0.7398,0.4138 center noenhanced font ',8'
set label 'seeds 1 to 100.' at screen 0.012,0.0441 left noenhanced font ',7'
set label '(environmentSteps 480, batch 24). n = 600 runs of 3 games per row, both conditions together,' at screen 0.012,0.0993 left noenhanced font ',7'
set label 'name). Grey: no difference. Learner mappo, policy perceptron, experiment training' at screen 0.012,0.1545 left noenhanced font ',7'
set label 'bootstrap interval (B = 2000 resamples of each condition’s runs within each game, seeded by' at screen 0.012,0.2097 left noenhanced font ',7'
set label 'ties counting half, as do all values from 0.99 on, mean over games. Bars: 95 % percentile' at screen 0.012,0.2648 left noenhanced font ',7'
set label 'Marks: probability that a run ends with a higher optimum probability than a run of props,' at screen 0.012,0.32 left noenhanced font ',7'
plot NaN notitle
unset multiplot
unset output
