# study: learners
# question: Which learners, and with how many of their runs, reach the optimum of small games, and how far does the advantages' variance grow in the second turn of those that update agents in turn?
# figure: {"successDots":{"columns":0}}
# caption: Marks: share of runs that end with optimum probability ≥ 0.99. Bars: 95 % Wilson score
# interval. Policy perceptron, sampler onPolicy, experiments training (environmentSteps 960) and
# training (environmentSteps 2250, batch 45) and training (environmentSteps 4800). n = 100 runs
# per row, seeds 1 to 100.
# gnuplot successDots.gp                        draws successDots.svg
# gnuplot -e "terminal='pdf'" successDots.gp    draws successDots.pdf
if (!exists('terminal')) terminal = 'svg'
if (!exists('output')) output = 'successDots.' . terminal
reset
set encoding utf8
if (terminal eq 'pdf') set terminal pdfcairo noenhanced color size 7in,8.32in font 'sans,8' fontscale 0.75 linewidth 2 pointscale 0.75
if (terminal ne 'pdf') set terminal svg noenhanced size 672,798 fixed font 'sans-serif,8' fontscale 1.333 linewidth 1.333 background rgb 'white'
set output output
set datafile separator tab
set datafile missing '?'
set datafile commentschars '#'
set linetype 101 linecolor rgb '#666666' linewidth 0.8
set linetype 102 linecolor rgb '#dddddd' linewidth 0.6
set style line 1 linecolor rgb '#0072B2' linewidth 1.3 dashtype solid pointtype 7 pointsize 0.65
set style line 2 linecolor rgb '#0072B2' linewidth 1.3 dashtype (3,3) pointtype 6 pointsize 0.65
set style line 3 linecolor rgb '#D55E00' linewidth 1.3 dashtype (12,4) pointtype 5 pointsize 0.65
set style line 4 linecolor rgb '#D55E00' linewidth 1.3 dashtype (12,4,3,4) pointtype 4 pointsize 0.65
set style line 5 linecolor rgb '#009E73' linewidth 1.3 dashtype (3,3) pointtype 9 pointsize 0.65
set style line 6 linecolor rgb '#CC79A7' linewidth 1.3 dashtype (12,4,3,4) pointtype 11 pointsize 0.65
set style line 7 linecolor rgb '#E69F00' linewidth 1.3 dashtype (20,4) pointtype 13 pointsize 0.65
set style line 8 linecolor rgb '#56B4E9' linewidth 1.3 dashtype (12,4) pointtype 7 pointsize 0.65
set style line 9 linecolor rgb '#000000' linewidth 1.3 dashtype (3,3) pointtype 5 pointsize 0.65
set style line 10 linecolor rgb '#0072B2' linewidth 1.3 dashtype solid pointtype 7 pointsize 0.65
set style line 11 linecolor rgb '#D55E00' linewidth 1.3 dashtype (12,4) pointtype 5 pointsize 0.65
set style line 12 linecolor rgb '#009E73' linewidth 1.3 dashtype (3,3) pointtype 9 pointsize 0.65
set style line 13 linecolor rgb '#CC79A7' linewidth 1.3 dashtype (12,4,3,4) pointtype 11 pointsize 0.65
set border 1 linetype 101
set grid xtics linetype 102
unset key
set xrange [0:1]
set yrange [9.5:0.5]
set errorbars small
set multiplot

set lmargin at screen 0.2725
set rmargin at screen 0.48
set bmargin at screen 0.7132
set tmargin at screen 0.9621
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 0, '' 0.5, '' 1)
unset ytics
unset logscale y
set yrange [9.5:0.5]
set label 'reinforce (learningRate 1.0)' at screen 0.2625,0.9483 right noenhanced font ',7'
set label 'actorCritic (learningRate 1.0)' at screen 0.2625,0.9206 right noenhanced font ',7'
set label 'ippo' at screen 0.2625,0.893 right noenhanced font ',7'
set label 'mappo' at screen 0.2625,0.8653 right noenhanced font ',7'
set label 'happo' at screen 0.2625,0.8376 right noenhanced font ',7'
set label 'clipHappo' at screen 0.2625,0.81 right noenhanced font ',7'
set label 'hatrpo' at screen 0.2625,0.7823 right noenhanced font ',7'
set label 'clipHatrpo' at screen 0.2625,0.7547 right noenhanced font ',7'
set label 'a2po' at screen 0.2625,0.727 right noenhanced font ',7'
set label 'motivating' at screen 0.2514,0.975 center noenhanced font ',8'
plot 'successDots.tsv' index 0 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 1 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 2 using 4:3:5:6 with xerrorbars linestyle 5 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 3 using 4:3:5:6 with xerrorbars linestyle 6 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 4 using 4:3:5:6 with xerrorbars linestyle 7 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 5 using 4:3:5:6 with xerrorbars linestyle 8 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 6 using 4:3:5:6 with xerrorbars linestyle 9 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 7 using 4:3:5:6 with xerrorbars linestyle 10 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 8 using 4:3:5:6 with xerrorbars linestyle 11 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 0 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 1 using 4:3 with points linestyle 3 notitle, \
  'successDots.tsv' index 2 using 4:3 with points linestyle 5 notitle, \
  'successDots.tsv' index 3 using 4:3 with points linestyle 6 notitle, \
  'successDots.tsv' index 4 using 4:3 with points linestyle 7 notitle, \
  'successDots.tsv' index 5 using 4:3 with points linestyle 8 notitle, \
  'successDots.tsv' index 6 using 4:3 with points linestyle 9 notitle, \
  'successDots.tsv' index 7 using 4:3 with points linestyle 10 notitle, \
  'successDots.tsv' index 8 using 4:3 with points linestyle 11 notitle
unset label
unset arrow

set lmargin at screen 0.7725
set rmargin at screen 0.98
set bmargin at screen 0.7132
set tmargin at screen 0.9621
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 0, '' 0.5, '' 1)
unset ytics
unset logscale y
set yrange [9.5:0.5]
set label 'reinforce (learningRate 1.0)' at screen 0.7625,0.9483 right noenhanced font ',7'
set label 'actorCritic (learningRate 1.0)' at screen 0.7625,0.9206 right noenhanced font ',7'
set label 'ippo' at screen 0.7625,0.893 right noenhanced font ',7'
set label 'mappo' at screen 0.7625,0.8653 right noenhanced font ',7'
set label 'happo' at screen 0.7625,0.8376 right noenhanced font ',7'
set label 'clipHappo' at screen 0.7625,0.81 right noenhanced font ',7'
set label 'hatrpo' at screen 0.7625,0.7823 right noenhanced font ',7'
set label 'clipHatrpo' at screen 0.7625,0.7547 right noenhanced font ',7'
set label 'a2po' at screen 0.7625,0.727 right noenhanced font ',7'
set label 'noConflict 1' at screen 0.7514,0.975 center noenhanced font ',8'
plot 'successDots.tsv' index 9 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 10 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 11 using 4:3:5:6 with xerrorbars linestyle 5 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 12 using 4:3:5:6 with xerrorbars linestyle 6 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 13 using 4:3:5:6 with xerrorbars linestyle 7 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 14 using 4:3:5:6 with xerrorbars linestyle 8 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 15 using 4:3:5:6 with xerrorbars linestyle 9 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 16 using 4:3:5:6 with xerrorbars linestyle 10 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 17 using 4:3:5:6 with xerrorbars linestyle 11 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 9 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 10 using 4:3 with points linestyle 3 notitle, \
  'successDots.tsv' index 11 using 4:3 with points linestyle 5 notitle, \
  'successDots.tsv' index 12 using 4:3 with points linestyle 6 notitle, \
  'successDots.tsv' index 13 using 4:3 with points linestyle 7 notitle, \
  'successDots.tsv' index 14 using 4:3 with points linestyle 8 notitle, \
  'successDots.tsv' index 15 using 4:3 with points linestyle 9 notitle, \
  'successDots.tsv' index 16 using 4:3 with points linestyle 10 notitle, \
  'successDots.tsv' index 17 using 4:3 with points linestyle 11 notitle
unset label
unset arrow

set lmargin at screen 0.2725
set rmargin at screen 0.48
set bmargin at screen 0.4336
set tmargin at screen 0.6825
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 0, '' 0.5, '' 1)
unset ytics
unset logscale y
set yrange [9.5:0.5]
set label 'reinforce (learningRate 1.0)' at screen 0.2625,0.6687 right noenhanced font ',7'
set label 'actorCritic (learningRate 1.0)' at screen 0.2625,0.641 right noenhanced font ',7'
set label 'ippo' at screen 0.2625,0.6133 right noenhanced font ',7'
set label 'mappo' at screen 0.2625,0.5857 right noenhanced font ',7'
set label 'happo' at screen 0.2625,0.558 right noenhanced font ',7'
set label 'clipHappo' at screen 0.2625,0.5304 right noenhanced font ',7'
set label 'hatrpo' at screen 0.2625,0.5027 right noenhanced font ',7'
set label 'clipHatrpo' at screen 0.2625,0.475 right noenhanced font ',7'
set label 'a2po' at screen 0.2625,0.4474 right noenhanced font ',7'
set label 'noConflict 19' at screen 0.2514,0.6954 center noenhanced font ',8'
plot 'successDots.tsv' index 18 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 19 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 20 using 4:3:5:6 with xerrorbars linestyle 5 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 21 using 4:3:5:6 with xerrorbars linestyle 6 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 22 using 4:3:5:6 with xerrorbars linestyle 7 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 23 using 4:3:5:6 with xerrorbars linestyle 8 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 24 using 4:3:5:6 with xerrorbars linestyle 9 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 25 using 4:3:5:6 with xerrorbars linestyle 10 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 26 using 4:3:5:6 with xerrorbars linestyle 11 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 18 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 19 using 4:3 with points linestyle 3 notitle, \
  'successDots.tsv' index 20 using 4:3 with points linestyle 5 notitle, \
  'successDots.tsv' index 21 using 4:3 with points linestyle 6 notitle, \
  'successDots.tsv' index 22 using 4:3 with points linestyle 7 notitle, \
  'successDots.tsv' index 23 using 4:3 with points linestyle 8 notitle, \
  'successDots.tsv' index 24 using 4:3 with points linestyle 9 notitle, \
  'successDots.tsv' index 25 using 4:3 with points linestyle 10 notitle, \
  'successDots.tsv' index 26 using 4:3 with points linestyle 11 notitle
unset label
unset arrow

set lmargin at screen 0.7725
set rmargin at screen 0.98
set bmargin at screen 0.4336
set tmargin at screen 0.6825
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 0, '' 0.5, '' 1)
unset ytics
unset logscale y
set yrange [9.5:0.5]
set label 'reinforce (learningRate 1.0)' at screen 0.7625,0.6687 right noenhanced font ',7'
set label 'actorCritic (learningRate 1.0)' at screen 0.7625,0.641 right noenhanced font ',7'
set label 'ippo' at screen 0.7625,0.6133 right noenhanced font ',7'
set label 'mappo' at screen 0.7625,0.5857 right noenhanced font ',7'
set label 'happo' at screen 0.7625,0.558 right noenhanced font ',7'
set label 'clipHappo' at screen 0.7625,0.5304 right noenhanced font ',7'
set label 'hatrpo' at screen 0.7625,0.5027 right noenhanced font ',7'
set label 'clipHatrpo' at screen 0.7625,0.475 right noenhanced font ',7'
set label 'a2po' at screen 0.7625,0.4474 right noenhanced font ',7'
set label 'climbing' at screen 0.7514,0.6954 center noenhanced font ',8'
plot 'successDots.tsv' index 27 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 28 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 29 using 4:3:5:6 with xerrorbars linestyle 5 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 30 using 4:3:5:6 with xerrorbars linestyle 6 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 31 using 4:3:5:6 with xerrorbars linestyle 7 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 32 using 4:3:5:6 with xerrorbars linestyle 8 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 33 using 4:3:5:6 with xerrorbars linestyle 9 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 34 using 4:3:5:6 with xerrorbars linestyle 10 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 35 using 4:3:5:6 with xerrorbars linestyle 11 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 27 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 28 using 4:3 with points linestyle 3 notitle, \
  'successDots.tsv' index 29 using 4:3 with points linestyle 5 notitle, \
  'successDots.tsv' index 30 using 4:3 with points linestyle 6 notitle, \
  'successDots.tsv' index 31 using 4:3 with points linestyle 7 notitle, \
  'successDots.tsv' index 32 using 4:3 with points linestyle 8 notitle, \
  'successDots.tsv' index 33 using 4:3 with points linestyle 9 notitle, \
  'successDots.tsv' index 34 using 4:3 with points linestyle 10 notitle, \
  'successDots.tsv' index 35 using 4:3 with points linestyle 11 notitle
unset label
unset arrow

set lmargin at screen 0.2725
set rmargin at screen 0.48
set bmargin at screen 0.0986
set tmargin at screen 0.4029
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '0.5' 0.5, '1' 1)
unset ytics
unset logscale y
set yrange [11.5:0.5]
set label 'reinforce (learningRate 4.0)' at screen 0.2625,0.3891 right noenhanced font ',7'
set label 'actorCritic (learningRate 4.0)' at screen 0.2625,0.3614 right noenhanced font ',7'
set label 'ippo' at screen 0.2625,0.3337 right noenhanced font ',7'
set label 'mappo' at screen 0.2625,0.3061 right noenhanced font ',7'
set label 'happo' at screen 0.2625,0.2784 right noenhanced font ',7'
set label 'clipHappo' at screen 0.2625,0.2508 right noenhanced font ',7'
set label 'hatrpo' at screen 0.2625,0.2231 right noenhanced font ',7'
set label 'clipHatrpo' at screen 0.2625,0.1954 right noenhanced font ',7'
set label 'a2po' at screen 0.2625,0.1678 right noenhanced font ',7'
set label 'dgpg (learningRate 4.0, updates' at screen 0.2625,0.1468 right noenhanced font ',7'
set label '240)' at screen 0.2625,0.1334 right noenhanced font ',7'
set label 'dgMappo (updates 240)' at screen 0.2625,0.1124 right noenhanced font ',7'
set label 'bernoulliTeam (agents 8)' at screen 0.2514,0.4158 center noenhanced font ',8'
plot 'successDots.tsv' index 36 using 4:3:5:6 with xerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 37 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 38 using 4:3:5:6 with xerrorbars linestyle 5 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 39 using 4:3:5:6 with xerrorbars linestyle 6 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 40 using 4:3:5:6 with xerrorbars linestyle 7 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 41 using 4:3:5:6 with xerrorbars linestyle 8 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 42 using 4:3:5:6 with xerrorbars linestyle 9 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 43 using 4:3:5:6 with xerrorbars linestyle 10 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 44 using 4:3:5:6 with xerrorbars linestyle 11 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 45 using 4:3:5:6 with xerrorbars linestyle 12 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 46 using 4:3:5:6 with xerrorbars linestyle 13 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 36 using 4:3 with points linestyle 2 notitle, \
  'successDots.tsv' index 37 using 4:3 with points linestyle 4 notitle, \
  'successDots.tsv' index 38 using 4:3 with points linestyle 5 notitle, \
  'successDots.tsv' index 39 using 4:3 with points linestyle 6 notitle, \
  'successDots.tsv' index 40 using 4:3 with points linestyle 7 notitle, \
  'successDots.tsv' index 41 using 4:3 with points linestyle 8 notitle, \
  'successDots.tsv' index 42 using 4:3 with points linestyle 9 notitle, \
  'successDots.tsv' index 43 using 4:3 with points linestyle 10 notitle, \
  'successDots.tsv' index 44 using 4:3 with points linestyle 11 notitle, \
  'successDots.tsv' index 45 using 4:3 with points linestyle 12 notitle, \
  'successDots.tsv' index 46 using 4:3 with points linestyle 13 notitle
unset label
unset arrow

set lmargin at screen 0.7725
set rmargin at screen 0.98
set bmargin at screen 0.0986
set tmargin at screen 0.4029
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '0.5' 0.5, '1' 1)
unset ytics
unset logscale y
set yrange [11.5:0.5]
set label 'reinforce (learningRate 4.0)' at screen 0.7625,0.3891 right noenhanced font ',7'
set label 'actorCritic (learningRate 4.0)' at screen 0.7625,0.3614 right noenhanced font ',7'
set label 'ippo' at screen 0.7625,0.3337 right noenhanced font ',7'
set label 'mappo' at screen 0.7625,0.3061 right noenhanced font ',7'
set label 'happo' at screen 0.7625,0.2784 right noenhanced font ',7'
set label 'clipHappo' at screen 0.7625,0.2508 right noenhanced font ',7'
set label 'hatrpo' at screen 0.7625,0.2231 right noenhanced font ',7'
set label 'clipHatrpo' at screen 0.7625,0.1954 right noenhanced font ',7'
set label 'a2po' at screen 0.7625,0.1678 right noenhanced font ',7'
set label 'dgpg (learningRate 4.0, updates' at screen 0.7625,0.1468 right noenhanced font ',7'
set label '240)' at screen 0.7625,0.1334 right noenhanced font ',7'
set label 'dgMappo (updates 240)' at screen 0.7625,0.1124 right noenhanced font ',7'
set label 'dispatch' at screen 0.7514,0.4158 center noenhanced font ',8'
plot 'successDots.tsv' index 47 using 4:3:5:6 with xerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 48 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 49 using 4:3:5:6 with xerrorbars linestyle 5 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 50 using 4:3:5:6 with xerrorbars linestyle 6 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 51 using 4:3:5:6 with xerrorbars linestyle 7 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 52 using 4:3:5:6 with xerrorbars linestyle 8 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 53 using 4:3:5:6 with xerrorbars linestyle 9 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 54 using 4:3:5:6 with xerrorbars linestyle 10 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 55 using 4:3:5:6 with xerrorbars linestyle 11 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 56 using 4:3:5:6 with xerrorbars linestyle 12 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 57 using 4:3:5:6 with xerrorbars linestyle 13 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 47 using 4:3 with points linestyle 2 notitle, \
  'successDots.tsv' index 48 using 4:3 with points linestyle 4 notitle, \
  'successDots.tsv' index 49 using 4:3 with points linestyle 5 notitle, \
  'successDots.tsv' index 50 using 4:3 with points linestyle 6 notitle, \
  'successDots.tsv' index 51 using 4:3 with points linestyle 7 notitle, \
  'successDots.tsv' index 52 using 4:3 with points linestyle 8 notitle, \
  'successDots.tsv' index 53 using 4:3 with points linestyle 9 notitle, \
  'successDots.tsv' index 54 using 4:3 with points linestyle 10 notitle, \
  'successDots.tsv' index 55 using 4:3 with points linestyle 11 notitle, \
  'successDots.tsv' index 56 using 4:3 with points linestyle 12 notitle, \
  'successDots.tsv' index 57 using 4:3 with points linestyle 13 notitle
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
set label 'share of runs that end with optimum probability ≥ 0.99' at screen 0.6263,0.0649 center noenhanced font ',8'
set label '4800). n = 100 runs per row, seeds 1 to 100.' at screen 0.0086,0.0115 left noenhanced font ',7'
set label 'onPolicy, experiments training (environmentSteps 960) and training (environmentSteps 2250, batch 45) and training (environmentSteps' at screen 0.0086,0.026 left noenhanced font ',7'
set label 'Marks: share of runs that end with optimum probability ≥ 0.99. Bars: 95 % Wilson score interval. Policy perceptron, sampler' at screen 0.0086,0.0404 left noenhanced font ',7'
plot NaN notitle
unset multiplot
unset output
