# study: fig5-matrix
# question: Do more runs of independent policy gradients reach the optimum when the batch is sampled jointly and adaptively?
# figure: {"probabilityOfImprovement":{"capped":true,"columns":0,"pooled":true}}
# caption: Marks: probability that a run ends with a higher optimum probability than a run of
# onPolicy, ties counting half, as do all values from 0.99 on, mean over games. Bars: 95 %
# percentile bootstrap interval (B = 2000 resamples of each condition's runs within each game,
# seeded by name). Grey: no difference. Policy perceptron, experiments training and training
# (environmentSteps 2250, batch 45). n = 600 runs of 3 games per row, both conditions together,
# seeds 1 to 100. Not in the comparison, since run on other games: noConflict 1 · mappo ·
# onPolicy; noConflict 19 · mappo · maProps (learningRate 0.03).
# gnuplot probabilityOfImprovement.gp                        draws probabilityOfImprovement.svg
# gnuplot -e "terminal='pdf'" probabilityOfImprovement.gp    draws probabilityOfImprovement.pdf
if (!exists('terminal')) terminal = 'svg'
if (!exists('output')) output = 'probabilityOfImprovement.' . terminal
reset
set encoding utf8
if (terminal eq 'pdf') set terminal pdfcairo noenhanced color size 7in,2.9in font 'sans,8' fontscale 0.75 linewidth 2 pointscale 0.75
if (terminal ne 'pdf') set terminal svg noenhanced size 672,278 fixed font 'sans-serif,8' fontscale 1.333 linewidth 1.333 background rgb 'white'
set output output
set datafile separator tab
set datafile missing '?'
set datafile commentschars '#'
set linetype 101 linecolor rgb '#666666' linewidth 0.8
set linetype 102 linecolor rgb '#dddddd' linewidth 0.6
set style line 1 linecolor rgb '#D55E00' linewidth 1.3 dashtype (12,4) pointtype 5 pointsize 0.65
set style line 2 linecolor rgb '#D55E00' linewidth 1.3 dashtype (12,4,3,4) pointtype 4 pointsize 0.65
set style line 3 linecolor rgb '#009E73' linewidth 1.3 dashtype (3,3) pointtype 9 pointsize 0.65
set style line 4 linecolor rgb '#009E73' linewidth 1.3 dashtype (12,4) pointtype 11 pointsize 0.65
set style line 5 linecolor rgb '#CC79A7' linewidth 1.3 dashtype (12,4,3,4) pointtype 11 pointsize 0.65
set border 1 linetype 101
set grid xtics linetype 102
unset key
set xrange [0:1]
set yrange [3.5:0.5]
set errorbars small
set multiplot

set lmargin at screen 0.175
set rmargin at screen 0.48
set bmargin at screen 0.6724
set tmargin at screen 0.8483
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 0, '' 0.2, '' 0.4, '' 0.6, '' 0.8, '' 1)
unset ytics
unset logscale y
set yrange [3.5:0.5]
set label 'props' at screen 0.165,0.819 right noenhanced font ',7'
set label 'maProps' at screen 0.165,0.7603 right noenhanced font ',7'
set label 'mostUnderSampled' at screen 0.165,0.7017 right noenhanced font ',7'
set label 'noConflict 19; noConflict 20; noConflict 21 · mappo' at screen 0.2514,0.8853 center noenhanced font ',8'
set arrow from 0.5,graph 0 to 0.5,graph 1 nohead back linecolor rgb '#666666' linewidth 0.8
plot 'probabilityOfImprovement.tsv' index 0 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'probabilityOfImprovement.tsv' index 1 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'probabilityOfImprovement.tsv' index 2 using 4:3:5:6 with xerrorbars linestyle 5 dashtype solid pointtype -1 notitle, \
  'probabilityOfImprovement.tsv' index 0 using 4:3 with points linestyle 1 notitle, \
  'probabilityOfImprovement.tsv' index 1 using 4:3 with points linestyle 3 notitle, \
  'probabilityOfImprovement.tsv' index 2 using 4:3 with points linestyle 5 notitle
unset label
unset arrow

set lmargin at screen 0.675
set rmargin at screen 0.98
set bmargin at screen 0.6724
set tmargin at screen 0.8483
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 0, '' 0.2, '' 0.4, '' 0.6, '' 0.8, '' 1)
unset ytics
unset logscale y
set yrange [3.5:0.5]
set label 'props' at screen 0.665,0.819 right noenhanced font ',7'
set label 'maProps' at screen 0.665,0.7603 right noenhanced font ',7'
set label 'mostUnderSampled' at screen 0.665,0.7017 right noenhanced font ',7'
set label 'noConflict 19; noConflict 20; noConflict 21 · ippo' at screen 0.7514,0.8853 center noenhanced font ',8'
set arrow from 0.5,graph 0 to 0.5,graph 1 nohead back linecolor rgb '#666666' linewidth 0.8
plot 'probabilityOfImprovement.tsv' index 3 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'probabilityOfImprovement.tsv' index 4 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'probabilityOfImprovement.tsv' index 5 using 4:3:5:6 with xerrorbars linestyle 5 dashtype solid pointtype -1 notitle, \
  'probabilityOfImprovement.tsv' index 3 using 4:3 with points linestyle 1 notitle, \
  'probabilityOfImprovement.tsv' index 4 using 4:3 with points linestyle 3 notitle, \
  'probabilityOfImprovement.tsv' index 5 using 4:3 with points linestyle 5 notitle
unset label
unset arrow

set lmargin at screen 0.175
set rmargin at screen 0.48
set bmargin at screen 0.3655
set tmargin at screen 0.5414
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1' 1)
unset ytics
unset logscale y
set yrange [3.5:0.5]
set label 'props (clip 0.3)' at screen 0.165,0.5121 right noenhanced font ',7'
set label 'maProps (clip 0.3)' at screen 0.165,0.4534 right noenhanced font ',7'
set label 'mostUnderSampled' at screen 0.165,0.3948 right noenhanced font ',7'
set label 'mappo' at screen 0.2514,0.5784 center noenhanced font ',8'
set label 'climbing; climbing (variant modifiedZero); penalty' at screen 0.2514,0.6216 center noenhanced font ',8'
set arrow from 0.5,graph 0 to 0.5,graph 1 nohead back linecolor rgb '#666666' linewidth 0.8
plot 'probabilityOfImprovement.tsv' index 6 using 4:3:5:6 with xerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'probabilityOfImprovement.tsv' index 7 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'probabilityOfImprovement.tsv' index 8 using 4:3:5:6 with xerrorbars linestyle 5 dashtype solid pointtype -1 notitle, \
  'probabilityOfImprovement.tsv' index 6 using 4:3 with points linestyle 2 notitle, \
  'probabilityOfImprovement.tsv' index 7 using 4:3 with points linestyle 4 notitle, \
  'probabilityOfImprovement.tsv' index 8 using 4:3 with points linestyle 5 notitle
unset label
unset arrow

set lmargin at screen 0.675
set rmargin at screen 0.98
set bmargin at screen 0.3655
set tmargin at screen 0.5414
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1' 1)
unset ytics
unset logscale y
set yrange [3.5:0.5]
set label 'props (clip 0.3)' at screen 0.665,0.5121 right noenhanced font ',7'
set label 'maProps (clip 0.3)' at screen 0.665,0.4534 right noenhanced font ',7'
set label 'mostUnderSampled' at screen 0.665,0.3948 right noenhanced font ',7'
set label 'ippo' at screen 0.7514,0.5784 center noenhanced font ',8'
set label 'climbing; climbing (variant modifiedZero); penalty' at screen 0.7514,0.6216 center noenhanced font ',8'
set arrow from 0.5,graph 0 to 0.5,graph 1 nohead back linecolor rgb '#666666' linewidth 0.8
plot 'probabilityOfImprovement.tsv' index 9 using 4:3:5:6 with xerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'probabilityOfImprovement.tsv' index 10 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'probabilityOfImprovement.tsv' index 11 using 4:3:5:6 with xerrorbars linestyle 5 dashtype solid pointtype -1 notitle, \
  'probabilityOfImprovement.tsv' index 9 using 4:3 with points linestyle 2 notitle, \
  'probabilityOfImprovement.tsv' index 10 using 4:3 with points linestyle 4 notitle, \
  'probabilityOfImprovement.tsv' index 11 using 4:3 with points linestyle 5 notitle
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
set label 'P(a run ends above one of onPolicy)' at screen 0.5775,0.269 center noenhanced font ',8'
set label 'noConflict 1 · mappo · onPolicy; noConflict 19 · mappo · maProps (learningRate 0.03).' at screen 0.0086,0.0331 left noenhanced font ',7'
set label 'n = 600 runs of 3 games per row, both conditions together, seeds 1 to 100. Not in the comparison, since run on other games:' at screen 0.0086,0.0745 left noenhanced font ',7'
set label 'game, seeded by name). Grey: no difference. Policy perceptron, experiments training and training (environmentSteps 2250, batch 45).' at screen 0.0086,0.1159 left noenhanced font ',7'
set label 'from 0.99 on, mean over games. Bars: 95 % percentile bootstrap interval (B = 2000 resamples of each condition’s runs within each' at screen 0.0086,0.1572 left noenhanced font ',7'
set label 'Marks: probability that a run ends with a higher optimum probability than a run of onPolicy, ties counting half, as do all values' at screen 0.0086,0.1986 left noenhanced font ',7'
plot NaN notitle
unset multiplot
unset output
