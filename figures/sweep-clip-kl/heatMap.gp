# study: sweep-clip-kl
# question: For which clips and KL cut-offs does MA-PROPS lower the sampling error and keep its success?
# figure: {"heatMap":{"columns":0,"value":"mean","x":"clip","y":"klCutoff"}}
# caption: Cells: mean final evaluation success, darker for more, with its 95 % percentile
# bootstrap interval (B = 2000 resamples of runs, seeded by name). Sampler maProps, learner mappo
# (learningRate 0.003), policy perceptron, experiment training (environmentSteps 61440, batch
# 4096). n = 3 runs per cell, seeds 1 to 3.
# gnuplot heatMap.gp                        draws heatMap.svg
# gnuplot -e "terminal='pdf'" heatMap.gp    draws heatMap.pdf
if (!exists('terminal')) terminal = 'svg'
if (!exists('output')) output = 'heatMap.' . terminal
reset
set encoding utf8
if (terminal eq 'pdf') set terminal pdfcairo noenhanced color size 5in,2.34in font 'sans,8' fontscale 0.75 linewidth 2 pointscale 0.75
if (terminal ne 'pdf') set terminal svg noenhanced size 480,224 fixed font 'sans-serif,8' fontscale 1.333 linewidth 1.333 background rgb 'white'
set output output
set datafile separator tab
set datafile missing '?'
set datafile commentschars '#'
set linetype 101 linecolor rgb '#666666' linewidth 0.8
set linetype 102 linecolor rgb '#dddddd' linewidth 0.6
set style line 1 linecolor rgb '#0072B2' linewidth 1.3 dashtype solid pointtype 7 pointsize 0.65
set style line 2 linecolor rgb '#0072B2' linewidth 1.3 dashtype solid pointtype 7 pointsize 0.65
set style line 3 linecolor rgb '#0072B2' linewidth 1.3 dashtype solid pointtype 7 pointsize 0.65
set border 1 linetype 101
unset grid
unset key
set xrange [0.5:3.5]
set yrange [3.5:0.5]
set palette defined (0 '#f7fbff', 0.5 '#6baed6', 1 '#08306b')
set cbrange [0:1]
unset colorbox
place(x) = x == 0.1 ? 1 : x == 0.3 ? 2 : x == 1 ? 3 : NaN
ink(value) = value < 0.7 ? 0x000000 : 0xffffff
set multiplot

set lmargin at screen 0.1925
set rmargin at screen 0.972
set bmargin at screen 0.4026
set tmargin at screen 0.8651
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0.1' 1, '0.3' 2, '1' 3)
unset ytics
set label 'klCutoff 6' at screen 0.1785,0.788 right noenhanced font ',7'
set label 'klCutoff 0.1' at screen 0.1785,0.6338 right noenhanced font ',7'
set label 'klCutoff 0.01' at screen 0.1785,0.4797 right noenhanced font ',7'
set label 'boulderPush' at screen 0.5822,0.9111 center noenhanced font ',8'
plot 'heatMap.tsv' index 0 using (place($3)):(1):(0.5):(0.5):4 with boxxyerror fillcolor palette fillstyle solid border linecolor rgb '#ffffff' notitle, \
  'heatMap.tsv' index 1 using (place($3)):(2):(0.5):(0.5):4 with boxxyerror fillcolor palette fillstyle solid border linecolor rgb '#ffffff' notitle, \
  'heatMap.tsv' index 2 using (place($3)):(3):(0.5):(0.5):4 with boxxyerror fillcolor palette fillstyle solid border linecolor rgb '#ffffff' notitle, \
  'heatMap.tsv' index 0 using (place($3)):(1):(sprintf('%.2f',$4)):(ink($4)) with labels center font ',8' offset 0,0.4 textcolor rgb variable notitle, \
  'heatMap.tsv' index 0 using (place($3)):(1):(sprintf('[%.2f, %.2f]',$5,$6)):(ink($4)) with labels center font ',5.5' offset 0,-0.5 textcolor rgb variable notitle, \
  'heatMap.tsv' index 1 using (place($3)):(2):(sprintf('%.2f',$4)):(ink($4)) with labels center font ',8' offset 0,0.4 textcolor rgb variable notitle, \
  'heatMap.tsv' index 1 using (place($3)):(2):(sprintf('[%.2f, %.2f]',$5,$6)):(ink($4)) with labels center font ',5.5' offset 0,-0.5 textcolor rgb variable notitle, \
  'heatMap.tsv' index 2 using (place($3)):(3):(sprintf('%.2f',$4)):(ink($4)) with labels center font ',8' offset 0,0.4 textcolor rgb variable notitle, \
  'heatMap.tsv' index 2 using (place($3)):(3):(sprintf('[%.2f, %.2f]',$5,$6)):(ink($4)) with labels center font ',5.5' offset 0,-0.5 textcolor rgb variable notitle
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
set label 'clip' at screen 0.5823,0.2827 center noenhanced font ',8'
set label '4096). n = 3 runs per cell, seeds 1 to 3.' at screen 0.012,0.0411 left noenhanced font ',7'
set label '(learningRate 0.003), policy perceptron, experiment training (environmentSteps 61440, batch' at screen 0.012,0.0925 left noenhanced font ',7'
set label 'interval (B = 2000 resamples of runs, seeded by name). Sampler maProps, learner mappo' at screen 0.012,0.1439 left noenhanced font ',7'
set label 'Cells: mean final evaluation success, darker for more, with its 95 % percentile bootstrap' at screen 0.012,0.1953 left noenhanced font ',7'
plot NaN notitle
unset multiplot
unset output
