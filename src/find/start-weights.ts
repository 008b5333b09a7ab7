// Weights of the line model, made by train/line-model.ts from made lists. One a row: feature, tab, weight (log-odds).

export const START_WEIGHTS = `blank:0:0|bare-initials	0.31
blank:0:0|bracket	0.40
blank:0:0|bracket.	0.18
blank:0:0|capital	-0.40
blank:0:0|comma	-0.50
blank:0:0|dash	-0.61
blank:0:0|hyphen	-0.48
blank:0:0|initial-first	0.34
blank:0:0|initial.	0.26
blank:0:0|inverted-initial	0.34
blank:0:0|inverted-name	0.23
blank:0:0|joiner	-0.59
blank:0:0|lower	-0.43
blank:0:0|name-year	-0.24
blank:0:0|none	-0.15
blank:0:0|number	0.44
blank:0:0|number.	0.53
blank:0:0|other	0.47
blank:0:0|pages	0.49
blank:0:0|pages.	0.49
blank:0:0|quote	0.60
blank:0:0|url	0.57
blank:0:0|word.	0.41
blank:0:0|year	0.72
blank:0:0|year.	0.55
blank:0:1|bare-initials	0.35
blank:0:1|bracket	0.56
blank:0:1|bracket.	0.30
blank:0:1|capital	-0.44
blank:0:1|colon	-0.21
blank:0:1|comma	-0.82
blank:0:1|dash	0.36
blank:0:1|hyphen	-0.51
blank:0:1|initial-first	0.26
blank:0:1|initial.	0.49
blank:0:1|inverted-initial	0.31
blank:0:1|inverted-name	0.23
blank:0:1|joiner	-0.45
blank:0:1|lower	-0.44
blank:0:1|name-first	0.13
blank:0:1|name-year	0.19
blank:0:1|none	-0.21
blank:0:1|number	0.46
blank:0:1|number.	0.53
blank:0:1|pages	0.47
blank:0:1|pages.	0.47
blank:0:1|quote	0.27
blank:0:1|url	0.51
blank:0:1|word.	0.36
blank:0:1|year	0.15
blank:0:1|year.	0.70
blank:0:2	-0.49
blank:0:2|abbrev.	-0.22
blank:0:2|bare-initials	-1.22
blank:0:2|bracket	-0.67
blank:0:2|capital	-0.60
blank:0:2|colon	-0.82
blank:0:2|comma	-0.55
blank:0:2|hyphen	-0.30
blank:0:2|initial-first	-0.44
blank:0:2|initial.	-0.20
blank:0:2|inverted-initial	-0.87
blank:0:2|inverted-name	-1.01
blank:0:2|joiner	-0.31
blank:0:2|lower	-0.36
blank:0:2|name-first	-0.95
blank:0:2|name-year	-0.82
blank:0:2|none	-0.43
blank:0:2|number	-0.73
blank:0:2|number.	-0.70
blank:0:2|other	-2.28
blank:0:2|pages.	-0.37
blank:0:2|quote	-0.69
blank:0:2|url	-0.85
blank:0:2|word.	-0.93
blank:0:2|year	-0.97
blank:0:2|year.	-0.54
blank:0:3	-0.54
blank:0:3|abbrev.	-0.48
blank:0:3|bare-initials	-2.12
blank:0:3|bracket	-1.60
blank:0:3|bracket.	-1.17
blank:0:3|capital	-0.53
blank:0:3|colon	-0.90
blank:0:3|comma	-0.33
blank:0:3|dash	-0.60
blank:0:3|hyphen	-0.22
blank:0:3|initial-first	-1.16
blank:0:3|initial.	-0.36
blank:0:3|inverted-initial	-2.07
blank:0:3|inverted-name	-1.49
blank:0:3|joiner	-0.33
blank:0:3|lower	-0.36
blank:0:3|name-first	-0.64
blank:0:3|name-year	-0.94
blank:0:3|none	-0.47
blank:0:3|number	-1.16
blank:0:3|number.	-1.10
blank:0:3|other	-1.64
blank:0:3|pages	-1.54
blank:0:3|pages.	-1.19
blank:0:3|quote	-0.83
blank:0:3|word.	-1.07
blank:0:3|year	-1.57
blank:0:3|year.	-1.92
blank:0:4	-1.56
blank:0:4|capital	-0.27
blank:0:4|none	-0.63
blank:0:5	-2.68
blank:0:5|none	-1.85
blank:1:0|none	-0.94
blank:1:1|bare-initials	-0.41
blank:1:1|capital	-0.56
blank:1:1|colon	-0.32
blank:1:1|comma	-0.54
blank:1:1|hyphen	-0.65
blank:1:1|initial-first	0.24
blank:1:1|inverted-initial	0.61
blank:1:1|inverted-name	-0.33
blank:1:1|joiner	-0.95
blank:1:1|lower	-0.54
blank:1:1|name-first	0.39
blank:1:1|number	0.43
blank:1:1|url	1.10
blank:1:1|word.	-0.14
blank:1:1|year.	0.78
blank:1:2	0.83
blank:1:2|bare-initials	0.85
blank:1:2|capital	0.92
blank:1:2|colon	-0.14
blank:1:2|initial-first	-0.25
blank:1:2|inverted-initial	0.52
blank:1:2|inverted-name	0.52
blank:1:2|name-first	0.64
blank:1:2|name-year	1.71
blank:1:2|none	1.56
blank:1:2|number	0.48
blank:1:2|number.	0.60
blank:1:2|other	1.23
blank:1:2|pages	0.47
blank:1:2|pages.	0.34
blank:1:2|url	0.69
blank:1:2|word.	1.45
blank:1:2|year	0.70
blank:1:2|year.	0.69
blank:1:3	0.83
blank:1:3|bare-initials	0.50
blank:1:3|bracket	0.74
blank:1:3|bracket.	1.40
blank:1:3|capital	1.08
blank:1:3|colon	1.33
blank:1:3|initial-first	0.59
blank:1:3|inverted-initial	0.45
blank:1:3|inverted-name	0.86
blank:1:3|name-first	0.27
blank:1:3|name-year	1.34
blank:1:3|none	1.76
blank:1:3|number	0.58
blank:1:3|number.	0.55
blank:1:3|other	1.27
blank:1:3|pages	0.24
blank:1:3|pages.	0.26
blank:1:3|url	0.33
blank:1:3|word.	1.24
blank:1:3|year	1.01
blank:1:3|year.	0.60
blank:1:4	1.68
blank:1:4|bare-initials	0.35
blank:1:4|inverted-initial	0.67
blank:1:4|inverted-name	0.78
blank:1:4|none	2.06
blank:1:4|number.	0.49
blank:1:4|pages.	0.26
blank:1:4|word.	1.15
blank:1:4|year.	0.24
blank:1:5	0.55
blank:1:5|abbrev.	0.86
blank:1:5|bare-initials	0.25
blank:1:5|bracket	0.71
blank:1:5|bracket.	0.47
blank:1:5|capital	2.00
blank:1:5|colon	1.43
blank:1:5|comma	2.63
blank:1:5|initial-first	0.40
blank:1:5|inverted-initial	0.32
blank:1:5|inverted-name	0.46
blank:1:5|lower	2.04
blank:1:5|name-first	0.96
blank:1:5|name-year	1.45
blank:1:5|none	1.20
blank:1:5|number	0.32
blank:1:5|number.	0.40
blank:1:5|other	0.71
blank:1:5|pages	0.20
blank:1:5|pages.	0.28
blank:1:5|url	0.33
blank:1:5|word.	0.82
blank:1:5|year	0.84
blank:1:5|year.	0.43
end+form:abbrev.|bare-initials	-0.32
end+form:abbrev.|inverted-initial	0.50
end+form:abbrev.|inverted-name	0.98
end+form:abbrev.|name-first	0.15
end+form:abbrev.|name-year	-1.03
end+form:abbrev.|none	-0.51
end+form:bracket.|bare-initials	0.92
end+form:bracket.|initial-first	1.72
end+form:bracket.|inverted-initial	0.78
end+form:bracket.|inverted-name	0.17
end+form:bracket.|name-first	-0.15
end+form:bracket.|name-year	0.25
end+form:bracket.|none	-0.39
end+form:bracket|bare-initials	0.95
end+form:bracket|initial-first	-0.39
end+form:bracket|inverted-initial	1.32
end+form:bracket|inverted-name	0.30
end+form:bracket|name-first	-1.39
end+form:bracket|none	-0.12
end+form:capital|bare-initials	1.00
end+form:capital|initial-first	-0.20
end+form:capital|inverted-initial	1.39
end+form:capital|inverted-name	-0.19
end+form:capital|name-first	-0.83
end+form:capital|name-year	-0.78
end+form:capital|none	-0.44
end+form:colon|initial-first	-0.58
end+form:colon|inverted-initial	-2.70
end+form:colon|inverted-name	-0.70
end+form:colon|name-first	-0.39
end+form:colon|none	0.43
end+form:comma|bare-initials	-2.31
end+form:comma|initial-first	-1.06
end+form:comma|inverted-initial	-3.04
end+form:comma|inverted-name	-1.34
end+form:comma|name-first	1.04
end+form:comma|name-year	-0.38
end+form:comma|none	0.17
end+form:dash|none	0.15
end+form:hyphen|inverted-name	-0.61
end+form:hyphen|none	-0.42
end+form:initial.|bare-initials	0.33
end+form:initial.|initial-first	-0.99
end+form:initial.|inverted-initial	-0.94
end+form:initial.|inverted-name	-1.10
end+form:initial.|name-first	-0.55
end+form:initial.|name-year	-1.27
end+form:initial.|none	-0.88
end+form:joiner|bare-initials	-1.71
end+form:joiner|initial-first	-1.21
end+form:joiner|inverted-initial	-2.08
end+form:joiner|inverted-name	-1.38
end+form:joiner|name-first	-0.80
end+form:joiner|name-year	-0.62
end+form:joiner|none	-0.39
end+form:lower|bare-initials	0.20
end+form:lower|inverted-initial	-0.16
end+form:lower|inverted-name	-0.73
end+form:lower|name-first	-0.21
end+form:lower|none	-0.43
end+form:number.|bare-initials	0.51
end+form:number.|initial-first	0.52
end+form:number.|inverted-initial	0.74
end+form:number.|name-first	0.72
end+form:number.|name-year	-0.56
end+form:number.|none	0.50
end+form:number|bare-initials	0.73
end+form:number|initial-first	1.50
end+form:number|inverted-initial	0.87
end+form:number|inverted-name	0.60
end+form:number|name-first	-0.16
end+form:number|name-year	-2.37
end+form:other|bare-initials	0.48
end+form:other|initial-first	0.54
end+form:other|inverted-name	0.57
end+form:other|name-first	0.52
end+form:other|name-year	1.16
end+form:pages.|bare-initials	0.37
end+form:pages.|initial-first	0.67
end+form:pages.|inverted-initial	0.52
end+form:pages.|inverted-name	0.27
end+form:pages.|name-first	1.11
end+form:pages.|name-year	0.57
end+form:pages.|none	0.66
end+form:pages|bare-initials	0.43
end+form:pages|initial-first	1.34
end+form:pages|inverted-initial	0.52
end+form:pages|inverted-name	0.59
end+form:pages|name-first	2.05
end+form:pages|name-year	-1.98
end+form:pages|none	0.99
end+form:quote|inverted-name	-0.57
end+form:quote|name-first	-0.90
end+form:quote|none	-0.26
end+form:url|bare-initials	0.40
end+form:url|initial-first	0.60
end+form:url|inverted-initial	0.53
end+form:url|inverted-name	0.66
end+form:url|name-first	1.08
end+form:url|name-year	0.23
end+form:url|none	0.60
end+form:word.|bare-initials	-0.15
end+form:word.|initial-first	0.25
end+form:word.|inverted-initial	1.05
end+form:word.|name-first	-0.58
end+form:word.|name-year	0.74
end+form:word.|none	-0.39
end+form:year.|bare-initials	0.82
end+form:year.|initial-first	0.35
end+form:year.|inverted-initial	0.80
end+form:year.|inverted-name	1.08
end+form:year.|name-first	0.81
end+form:year.|name-year	1.36
end+form:year.|none	-0.15
end+form:year|bare-initials	1.07
end+form:year|initial-first	0.62
end+form:year|inverted-initial	1.44
end+form:year|inverted-name	0.53
end+form:year|name-first	0.41
end+form:year|name-year	3.35
end+form:year|none	-0.32
end+s1:abbrev.|C,	-0.80
end+s1:abbrev.|C.	-0.68
end+s1:abbrev.|C:	-0.42
end+s1:abbrev.|I	-1.10
end+s1:abbrev.|I.	-0.80
end+s1:abbrev.|J	-0.59
end+s1:abbrev.|M	-0.35
end+s1:abbrev.|M,	-1.29
end+s1:abbrev.|M.	-0.52
end+s1:abbrev.|N	-0.65
end+s1:abbrev.|N,	-0.93
end+s1:abbrev.|N.	-0.14
end+s1:abbrev.|U,	1.40
end+s1:abbrev.|Y	-1.00
end+s1:abbrev.|Y.	-0.54
end+s1:abbrev.|l	-1.52
end+s1:bracket.|C	-0.21
end+s1:bracket.|C,	0.66
end+s1:bracket.|C:	-1.14
end+s1:bracket.|D	1.22
end+s1:bracket.|I.	1.05
end+s1:bracket.|U,	0.67
end+s1:bracket.|l	-1.94
end+s1:bracket|C	0.70
end+s1:bracket|C,	0.53
end+s1:bracket|C.	0.21
end+s1:bracket|M.	-0.96
end+s1:bracket|l	-1.31
end+s1:capital|&	-0.81
end+s1:capital|C	-0.33
end+s1:capital|C,	-0.89
end+s1:capital|C.	-0.76
end+s1:capital|C:	-0.62
end+s1:capital|C;	-0.72
end+s1:capital|D	1.96
end+s1:capital|I	-1.14
end+s1:capital|I,	-1.13
end+s1:capital|I.	-0.47
end+s1:capital|J	-0.78
end+s1:capital|J,	-0.99
end+s1:capital|J.	-1.41
end+s1:capital|M	-0.23
end+s1:capital|M,	-0.70
end+s1:capital|M:	-0.16
end+s1:capital|N	-0.14
end+s1:capital|N,	-0.43
end+s1:capital|N.	-0.68
end+s1:capital|N:	-0.30
end+s1:capital|O	-0.90
end+s1:capital|O.	-0.61
end+s1:capital|QC	-0.21
end+s1:capital|U	-0.70
end+s1:capital|U,	0.49
end+s1:capital|U.	0.70
end+s1:capital|Y	0.35
end+s1:capital|Y,	-0.16
end+s1:capital|Y.	-0.19
end+s1:capital|Y:	-1.15
end+s1:capital|Y;	-0.22
end+s1:capital|l	-0.27
end+s1:capital|l,	-0.44
end+s1:capital|l.	-0.47
end+s1:capital|l:	-0.56
end+s1:capital|p	-1.25
end+s1:colon|C.	0.46
end+s1:colon|C:	-0.43
end+s1:colon|C;	-2.13
end+s1:colon|I	-0.61
end+s1:colon|I.	0.64
end+s1:colon|J	-0.57
end+s1:colon|M	-0.16
end+s1:colon|M,	-1.55
end+s1:colon|M.	-0.90
end+s1:colon|N	-0.61
end+s1:colon|N.	-1.05
end+s1:colon|N:	-0.76
end+s1:colon|O	-1.27
end+s1:colon|U	-0.35
end+s1:colon|U,	-1.16
end+s1:colon|Y	-0.81
end+s1:colon|Y.	-0.56
end+s1:colon|l	-1.71
end+s1:colon|l.	0.38
end+s1:comma|&	-0.41
end+s1:comma|&,	-0.70
end+s1:comma|&.	-0.96
end+s1:comma|C	-0.41
end+s1:comma|C,	-0.67
end+s1:comma|C.	0.19
end+s1:comma|C:	-0.57
end+s1:comma|I,	-0.77
end+s1:comma|I.	-0.91
end+s1:comma|I;	-0.60
end+s1:comma|J	-1.18
end+s1:comma|J:	-0.32
end+s1:comma|M	0.53
end+s1:comma|M,	-0.98
end+s1:comma|M.	-0.41
end+s1:comma|N	-0.53
end+s1:comma|N.	-0.79
end+s1:comma|O	-0.61
end+s1:comma|QC	0.56
end+s1:comma|U	-0.79
end+s1:comma|U,	0.13
end+s1:comma|Y	-0.67
end+s1:comma|Y,	-0.32
end+s1:comma|Y.	-0.37
end+s1:comma|l	-1.06
end+s1:comma|l,	-0.32
end+s1:comma|l.	-0.52
end+s1:comma|l:	-0.54
end+s1:dash|C	-0.68
end+s1:dash|l	0.83
end+s1:hyphen|U	-1.37
end+s1:hyphen|l	-0.40
end+s1:hyphen|l,	-0.48
end+s1:hyphen|l.	-0.39
end+s1:hyphen|l:	-0.35
end+s1:hyphen|l;	-0.25
end+s1:initial.|&	-1.74
end+s1:initial.|&,	-0.18
end+s1:initial.|&.	-2.29
end+s1:initial.|C	-0.27
end+s1:initial.|C,	-1.31
end+s1:initial.|C.	-0.42
end+s1:initial.|C:	-0.50
end+s1:initial.|I	-0.30
end+s1:initial.|I,	-0.48
end+s1:initial.|I.	-2.00
end+s1:initial.|I;	-0.30
end+s1:initial.|M.	-0.18
end+s1:initial.|U	-0.90
end+s1:initial.|U,	-0.80
end+s1:initial.|Y	-0.50
end+s1:initial.|Y.	-0.35
end+s1:joiner|C	-0.69
end+s1:joiner|C,	-1.14
end+s1:joiner|C.	-0.64
end+s1:joiner|C:	-0.40
end+s1:joiner|C;	-0.35
end+s1:joiner|I.	-1.06
end+s1:joiner|J	-0.77
end+s1:joiner|L.	-0.49
end+s1:joiner|M	-0.40
end+s1:joiner|U	-1.01
end+s1:joiner|Y	-1.02
end+s1:joiner|l	-0.31
end+s1:joiner|l,	-0.43
end+s1:joiner|l.	-0.30
end+s1:joiner|l:	-0.23
end+s1:joiner|p	-0.71
end+s1:lower|&	-0.53
end+s1:lower|C,	-0.18
end+s1:lower|C.	-0.83
end+s1:lower|C:	-0.54
end+s1:lower|I.	-0.16
end+s1:lower|J	-0.29
end+s1:lower|M	-0.47
end+s1:lower|M.	-0.42
end+s1:lower|N	-0.19
end+s1:lower|O	-0.83
end+s1:lower|U	-0.74
end+s1:lower|Y	1.61
end+s1:lower|Y.	-0.27
end+s1:lower|l	-0.50
end+s1:lower|l,	-0.58
end+s1:lower|l.	-0.53
end+s1:lower|l:	-0.45
end+s1:lower|p	-1.22
end+s1:number.|&.	1.21
end+s1:number.|C	0.46
end+s1:number.|C,	0.65
end+s1:number.|C.	0.92
end+s1:number.|C:	-0.73
end+s1:number.|D	1.13
end+s1:number.|D,	0.60
end+s1:number.|D.	0.58
end+s1:number.|I	-0.35
end+s1:number.|I.	1.09
end+s1:number.|J,	1.66
end+s1:number.|M	-1.40
end+s1:number.|QC	1.80
end+s1:number.|U	0.40
end+s1:number.|U,	0.97
end+s1:number.|l	-1.19
end+s1:number.|l.	0.37
end+s1:number.|p	1.51
end+s1:number|C	0.49
end+s1:number|C,	0.62
end+s1:number|C.	0.15
end+s1:number|D	0.86
end+s1:number|D.	1.03
end+s1:number|M	-0.99
end+s1:number|M,	-2.30
end+s1:number|M.	-1.49
end+s1:number|O	-1.69
end+s1:number|U	1.17
end+s1:number|U,	1.37
end+s1:number|Y	-0.91
end+s1:number|Y,	-1.58
end+s1:number|Y.	-1.44
end+s1:number|Y:	0.41
end+s1:number|l	-0.57
end+s1:number|l.	-1.19
end+s1:other|C.	-0.55
end+s1:other|C:	-1.13
end+s1:other|I.	0.74
end+s1:other|M	1.58
end+s1:other|O	1.06
end+s1:other|O,	1.29
end+s1:other|U,	0.50
end+s1:other|Y.	-1.03
end+s1:other|l	-2.38
end+s1:other|l.	-1.88
end+s1:pages.|&.	0.90
end+s1:pages.|C	0.87
end+s1:pages.|C,	0.70
end+s1:pages.|C.	0.98
end+s1:pages.|C:	0.17
end+s1:pages.|D	0.46
end+s1:pages.|D,	0.63
end+s1:pages.|D.	0.67
end+s1:pages.|I	1.57
end+s1:pages.|I.	0.75
end+s1:pages.|J	-1.36
end+s1:pages.|J:	-1.58
end+s1:pages.|M	-1.28
end+s1:pages.|M.	-0.17
end+s1:pages.|QC	1.66
end+s1:pages.|U	-0.46
end+s1:pages.|U,	0.62
end+s1:pages.|U.	-0.19
end+s1:pages.|l	-1.23
end+s1:pages.|l.	-0.28
end+s1:pages.|l:	-1.18
end+s1:pages.|p	0.99
end+s1:pages|C	0.68
end+s1:pages|C,	0.57
end+s1:pages|C.	0.40
end+s1:pages|D	0.36
end+s1:pages|D.	0.29
end+s1:pages|I.	0.70
end+s1:pages|M	-1.02
end+s1:pages|Y.	-2.00
end+s1:pages|l	-0.23
end+s1:pages|p	0.95
end+s1:quote|C	-0.51
end+s1:quote|C,	0.63
end+s1:quote|C.	-1.64
end+s1:quote|U	-0.52
end+s1:quote|l	-1.35
end+s1:url|C	0.61
end+s1:url|C,	0.74
end+s1:url|C.	1.22
end+s1:url|C:	-1.23
end+s1:url|D	0.50
end+s1:url|D,	0.47
end+s1:url|D.	0.44
end+s1:url|I.	0.84
end+s1:url|M	-0.13
end+s1:url|O	-1.41
end+s1:url|U	0.88
end+s1:url|U,	0.46
end+s1:url|l	-1.03
end+s1:url|l.	-0.93
end+s1:url|p	0.98
end+s1:word.|C,	0.61
end+s1:word.|C.	-0.21
end+s1:word.|C:	-1.09
end+s1:word.|C;	-1.38
end+s1:word.|D	1.92
end+s1:word.|D,	1.82
end+s1:word.|D.	1.36
end+s1:word.|I	-0.30
end+s1:word.|I.	-0.97
end+s1:word.|J	0.17
end+s1:word.|J,	-1.12
end+s1:word.|J.	-0.65
end+s1:word.|M	0.63
end+s1:word.|M,	-1.57
end+s1:word.|M.	-0.75
end+s1:word.|M:	-0.38
end+s1:word.|N	-1.25
end+s1:word.|N,	-1.46
end+s1:word.|O	0.52
end+s1:word.|QC	-0.23
end+s1:word.|U	-0.20
end+s1:word.|U,	0.63
end+s1:word.|U.	-0.73
end+s1:word.|Y	-0.58
end+s1:word.|Y,	0.24
end+s1:word.|Y.	-0.39
end+s1:word.|Y;	-0.98
end+s1:word.|l	-0.60
end+s1:word.|l,	-0.33
end+s1:word.|l.	1.09
end+s1:word.|p	-0.18
end+s1:year.|&.	1.37
end+s1:year.|C	0.20
end+s1:year.|C,	0.77
end+s1:year.|C.	1.25
end+s1:year.|C:	0.37
end+s1:year.|D	1.02
end+s1:year.|D,	1.05
end+s1:year.|D.	0.68
end+s1:year.|D:	0.23
end+s1:year.|I	-0.18
end+s1:year.|I.	1.24
end+s1:year.|J,	1.12
end+s1:year.|J.	1.29
end+s1:year.|M	0.30
end+s1:year.|O	-0.39
end+s1:year.|QC	-1.12
end+s1:year.|U	-0.15
end+s1:year.|U,	1.16
end+s1:year.|U.	1.45
end+s1:year.|l	-1.00
end+s1:year.|l.	-0.81
end+s1:year.|p	0.98
end+s1:year|C,	0.37
end+s1:year|C;	3.04
end+s1:year|D	1.65
end+s1:year|D,	1.50
end+s1:year|I	-0.39
end+s1:year|I.	1.50
end+s1:year|J	-1.68
end+s1:year|M	-0.64
end+s1:year|M.	-1.59
end+s1:year|N.	-1.02
end+s1:year|O	-1.89
end+s1:year|QC	-0.72
end+s1:year|U	-0.89
end+s1:year|l	-0.97
end+s1:year|l.	-0.24
end:abbrev.	-0.26
end:bracket.	0.27
end:capital	-0.39
end:colon	-0.16
end:comma	-0.49
end:hyphen	-0.47
end:initial.	-0.87
end:joiner	-0.50
end:lower	-0.38
end:number	0.36
end:number.	0.48
end:other	0.31
end:pages	0.54
end:pages.	0.48
end:url	0.60
end:year	0.27
end:year.	0.47
form+year:bare-initials|mixed4	0.25
form+year:bare-initials|mixed5	0.42
form+year:bare-initials|mixed6	0.25
form+year:bare-initials|names1	0.58
form+year:bare-initials|names2	0.61
form+year:bare-initials|names3	0.35
form+year:bare-initials|names4	0.20
form+year:bare-initials|names5	0.48
form+year:bare-initials|names6	0.49
form+year:bare-initials|none	0.27
form+year:bare-initials|words3	0.54
form+year:bare-initials|words4	0.31
form+year:bare-initials|words5	0.27
form+year:bare-initials|words6	0.27
form+year:initial-first|mixed4	0.51
form+year:initial-first|mixed5	0.48
form+year:initial-first|mixed6	0.84
form+year:initial-first|names1	0.57
form+year:initial-first|names3	-0.15
form+year:initial-first|names4	0.46
form+year:initial-first|names5	0.34
form+year:initial-first|names6	0.32
form+year:initial-first|none	0.35
form+year:initial-first|words4	-0.25
form+year:initial-first|words5	0.27
form+year:initial-first|words6	0.51
form+year:inverted-initial|mixed2	0.72
form+year:inverted-initial|mixed3	0.29
form+year:inverted-initial|mixed5	-0.21
form+year:inverted-initial|names1	0.46
form+year:inverted-initial|names2	0.65
form+year:inverted-initial|names3	0.52
form+year:inverted-initial|names4	0.46
form+year:inverted-initial|names5	0.43
form+year:inverted-initial|names6	-0.72
form+year:inverted-initial|words3	0.64
form+year:inverted-initial|words5	0.40
form+year:inverted-initial|words6	0.14
form+year:inverted-name|mixed2	0.26
form+year:inverted-name|mixed3	-0.24
form+year:inverted-name|mixed4	0.27
form+year:inverted-name|mixed5	0.22
form+year:inverted-name|mixed6	0.27
form+year:inverted-name|names1	0.66
form+year:inverted-name|names3	-0.34
form+year:inverted-name|names4	-0.13
form+year:inverted-name|names5	0.16
form+year:inverted-name|names6	0.78
form+year:inverted-name|none	0.21
form+year:inverted-name|words4	0.62
form+year:inverted-name|words5	0.64
form+year:inverted-name|words6	0.88
form+year:name-first|mixed3	-0.38
form+year:name-first|mixed4	0.49
form+year:name-first|names2	-0.31
form+year:name-first|names3	-0.62
form+year:name-first|names4	-0.67
form+year:name-first|names5	-0.28
form+year:name-first|none	-0.22
form+year:name-first|words4	0.80
form+year:name-first|words5	1.48
form+year:name-year|names1	-0.20
form+year:name-year|none	0.54
form+year:none|mixed1	-0.65
form+year:none|mixed2	-0.53
form+year:none|mixed3	-0.20
form+year:none|mixed4	-0.20
form+year:none|mixed6	-0.14
form+year:none|names0	-0.52
form+year:none|names1	-0.28
form+year:none|names2	-0.35
form+year:none|names4	-0.43
form+year:none|names5	-0.56
form+year:none|names6	-0.17
form+year:none|none	-0.28
form+year:none|words2	-0.22
form+year:none|words6	-0.40
form:bare-initials	0.36
form:initial-first	0.31
form:inverted-initial	0.40
form:inverted-name	0.18
form:name-first	-0.13
form:name-year	-0.19
form:none	-0.24
indent:far>far	-0.40
indent:far>far|abbrev.	-0.62
indent:far>far|bare-initials	-0.25
indent:far>far|bracket	-1.08
indent:far>far|capital	-0.57
indent:far>far|colon	-0.77
indent:far>far|comma	-0.35
indent:far>far|hyphen	-0.20
indent:far>far|initial-first	0.37
indent:far>far|initial.	0.28
indent:far>far|inverted-initial	-0.58
indent:far>far|inverted-name	-0.53
indent:far>far|joiner	-0.23
indent:far>far|lower	-0.32
indent:far>far|name-first	0.24
indent:far>far|name-year	-1.48
indent:far>far|none	-0.40
indent:far>far|number.	-1.07
indent:far>far|other	-1.19
indent:far>far|pages	0.23
indent:far>far|pages.	-1.26
indent:far>far|quote	1.07
indent:far>far|url	-1.72
indent:far>far|year	-0.40
indent:far>near	0.20
indent:far>near|abbrev.	0.20
indent:far>near|bare-initials	0.23
indent:far>near|bracket	0.37
indent:far>near|bracket.	0.23
indent:far>near|colon	-0.23
indent:far>near|comma	-0.78
indent:far>near|hyphen	-0.54
indent:far>near|initial-first	0.32
indent:far>near|inverted-initial	0.23
indent:far>near|inverted-name	0.48
indent:far>near|joiner	-0.45
indent:far>near|name-first	0.58
indent:far>near|number	0.25
indent:far>near|number.	0.62
indent:far>near|other	0.34
indent:far>near|pages	0.26
indent:far>near|pages.	0.55
indent:far>near|quote	-1.45
indent:far>near|url	0.80
indent:far>near|word.	0.46
indent:far>near|year.	0.16
indent:near>far|abbrev.	-0.56
indent:near>far|bare-initials	-0.15
indent:near>far|bracket	0.77
indent:near>far|bracket.	-0.76
indent:near>far|capital	-0.27
indent:near>far|colon	-0.47
indent:near>far|comma	-1.07
indent:near>far|hyphen	-0.29
indent:near>far|initial-first	-0.45
indent:near>far|initial.	-0.57
indent:near>far|inverted-initial	0.46
indent:near>far|joiner	-0.30
indent:near>far|lower	-0.30
indent:near>far|name-first	-0.39
indent:near>far|name-year	-0.43
indent:near>far|none	-0.21
indent:near>far|number	0.12
indent:near>far|pages.	0.63
indent:near>far|quote	0.77
indent:near>far|url	0.68
indent:near>far|word.	0.16
indent:near>far|year	-0.42
indent:near>far|year.	0.29
indent:near>near|abbrev.	-0.58
indent:near>near|bare-initials	0.78
indent:near>near|bracket	-0.71
indent:near>near|capital	-0.43
indent:near>near|colon	0.26
indent:near>near|comma	0.18
indent:near>near|hyphen	-0.33
indent:near>near|initial-first	-0.39
indent:near>near|initial.	0.17
indent:near>near|inverted-initial	-0.54
indent:near>near|inverted-name	0.54
indent:near>near|joiner	-0.38
indent:near>near|lower	-0.32
indent:near>near|name-first	0.20
indent:near>near|name-year	-0.73
indent:near>near|number	0.33
indent:near>near|number.	0.55
indent:near>near|other	0.72
indent:near>near|pages	0.80
indent:near>near|pages.	-0.42
indent:near>near|word.	0.30
indent:near>near|year	-0.74
indent:near>near|year.	0.41
inside	-0.47
inside|abbrev.	-0.97
inside|bare-initials	0.84
inside|bracket	-0.70
inside|bracket.	-0.54
inside|colon	-0.65
inside|initial-first	0.49
inside|initial.	-1.37
inside|inverted-initial	0.74
inside|inverted-name	-0.23
inside|name-first	-0.67
inside|name-year	-0.74
inside|none	-0.83
inside|number.	0.52
inside|pages	1.03
inside|pages.	1.05
inside|quote	-1.47
inside|url	1.67
inside|word.	-0.84
inside|year	-0.45
inside|year.	0.21
like:0	-0.47
like:2	0.55
like:3	1.14
open-bracket	-0.84
room:0	0.89
room:0|abbrev.	1.82
room:0|bare-initials	0.39
room:0|bracket	1.26
room:0|bracket.	1.52
room:0|capital	2.72
room:0|colon	1.86
room:0|comma	3.28
room:0|initial-first	0.49
room:0|inverted-initial	0.45
room:0|inverted-name	0.61
room:0|lower	2.35
room:0|name-first	1.82
room:0|name-year	1.55
room:0|none	2.42
room:0|number	0.60
room:0|number.	0.59
room:0|other	1.02
room:0|pages	0.44
room:0|pages.	0.39
room:0|quote	1.72
room:0|url	0.34
room:0|word.	1.11
room:0|year	1.56
room:0|year.	0.57
room:1	0.84
room:1|abbrev.	1.97
room:1|bare-initials	0.47
room:1|bracket	0.99
room:1|bracket.	0.90
room:1|capital	2.60
room:1|colon	1.21
room:1|comma	2.53
room:1|initial-first	0.62
room:1|inverted-initial	0.46
room:1|inverted-name	0.70
room:1|lower	1.18
room:1|name-first	1.88
room:1|name-year	1.83
room:1|none	2.06
room:1|number	0.44
room:1|number.	0.48
room:1|other	1.17
room:1|pages	0.36
room:1|pages.	0.39
room:1|url	0.34
room:1|word.	1.25
room:1|year	0.88
room:1|year.	0.56
room:2	0.82
room:2|abbrev.	1.67
room:2|bare-initials	0.44
room:2|bracket	1.33
room:2|bracket.	0.42
room:2|capital	2.54
room:2|colon	0.81
room:2|comma	2.59
room:2|initial-first	0.58
room:2|inverted-initial	0.35
room:2|inverted-name	0.75
room:2|lower	1.02
room:2|name-first	1.96
room:2|name-year	1.73
room:2|none	1.92
room:2|number	0.68
room:2|number.	0.45
room:2|other	1.45
room:2|pages	0.14
room:2|pages.	0.33
room:2|quote	0.92
room:2|url	0.37
room:2|word.	1.04
room:2|year	0.71
room:2|year.	0.71
room:3	0.85
room:3|abbrev.	1.53
room:3|bare-initials	0.44
room:3|bracket	1.21
room:3|bracket.	1.23
room:3|capital	2.25
room:3|colon	0.82
room:3|comma	2.08
room:3|initial-first	0.65
room:3|inverted-initial	0.68
room:3|inverted-name	0.85
room:3|lower	0.74
room:3|name-first	1.80
room:3|name-year	1.42
room:3|none	1.53
room:3|number	0.60
room:3|number.	0.61
room:3|other	0.36
room:3|pages	0.47
room:3|pages.	0.24
room:3|url	0.48
room:3|word.	0.98
room:3|year	0.96
room:3|year.	0.53
room:4	0.91
room:4|abbrev.	1.39
room:4|bare-initials	0.40
room:4|bracket	1.15
room:4|bracket.	1.62
room:4|capital	1.63
room:4|colon	0.94
room:4|comma	1.67
room:4|initial-first	0.89
room:4|inverted-initial	0.59
room:4|inverted-name	0.97
room:4|lower	1.10
room:4|name-first	1.68
room:4|name-year	1.86
room:4|none	1.36
room:4|number	0.76
room:4|number.	0.20
room:4|other	1.51
room:4|pages	0.37
room:4|pages.	0.18
room:4|url	0.37
room:4|word.	1.06
room:4|year	1.16
room:4|year.	0.56
room:5	0.77
room:5|abbrev.	0.71
room:5|bare-initials	0.71
room:5|bracket	1.09
room:5|bracket.	0.59
room:5|capital	0.25
room:5|colon	0.22
room:5|comma	0.62
room:5|initial-first	0.45
room:5|inverted-initial	0.70
room:5|inverted-name	0.72
room:5|joiner	-0.95
room:5|name-first	0.78
room:5|name-year	0.55
room:5|none	0.83
room:5|number	0.63
room:5|number.	0.39
room:5|other	1.17
room:5|pages	0.42
room:5|pages.	0.17
room:5|url	0.54
room:5|word.	0.76
room:5|year	1.06
room:5|year.	0.67
room:6	-0.26
room:6|abbrev.	-0.19
room:6|bracket	-0.45
room:6|bracket.	0.22
room:6|capital	-0.59
room:6|colon	-0.56
room:6|comma	-0.70
room:6|dash	-1.17
room:6|hyphen	-0.55
room:6|initial-first	-0.82
room:6|initial.	-0.73
room:6|inverted-name	-0.20
room:6|joiner	-0.74
room:6|lower	-0.69
room:6|name-first	-0.61
room:6|name-year	-0.39
room:6|none	-0.24
room:6|number	0.15
room:6|number.	0.68
room:6|pages	0.92
room:6|pages.	0.84
room:6|quote	-0.30
room:6|url	0.80
room:6|word.	-0.13
room:6|year.	0.74
room:7	-0.52
room:7|abbrev.	-0.59
room:7|bare-initials	-0.53
room:7|bracket	-0.62
room:7|bracket.	-0.70
room:7|capital	-0.62
room:7|colon	-0.79
room:7|comma	-0.84
room:7|dash	-1.36
room:7|hyphen	-0.45
room:7|initial-first	-0.80
room:7|initial.	-0.69
room:7|inverted-initial	-0.49
room:7|inverted-name	-0.92
room:7|joiner	-0.55
room:7|lower	-0.54
room:7|name-first	-0.44
room:7|name-year	-0.66
room:7|none	-0.52
room:7|number	-0.45
room:7|other	-0.49
room:7|pages.	0.81
room:7|quote	-0.69
room:7|url	1.15
room:7|word.	-0.46
room:7|year	-0.61
room:8	-0.43
room:8|abbrev.	-0.87
room:8|bare-initials	-0.47
room:8|bracket	-0.22
room:8|bracket.	-0.56
room:8|capital	-0.46
room:8|colon	-0.42
room:8|comma	-1.03
room:8|dash	-0.52
room:8|hyphen	-0.41
room:8|initial-first	0.72
room:8|initial.	-1.33
room:8|inverted-initial	-0.23
room:8|inverted-name	-0.91
room:8|joiner	-0.58
room:8|lower	-0.26
room:8|name-first	-0.87
room:8|name-year	-0.60
room:8|none	-0.41
room:8|number	-0.29
room:8|number.	0.13
room:8|other	-0.32
room:8|quote	-0.97
room:8|word.	-0.44
room:8|year	-0.25
room:8|year.	-0.30
s1:&	-0.38
s1:&,	0.33
s1:&.	0.60
s1:C,	0.31
s1:C:	-0.66
s1:C;	-0.67
s1:D	1.84
s1:D,	2.66
s1:D.	2.27
s1:D:	2.08
s1:I	0.17
s1:I,	-0.20
s1:I.	0.22
s1:I:	-1.35
s1:I;	-0.48
s1:J.	0.78
s1:J:	-2.01
s1:L,	-0.67
s1:L.	-0.28
s1:M	-0.60
s1:M,	-0.21
s1:M.	-0.65
s1:M:	-1.78
s1:M;	-1.14
s1:N	-1.36
s1:N,	-0.90
s1:N.	-0.42
s1:N:	-1.01
s1:O	-0.86
s1:O,	-0.53
s1:O.	-1.38
s1:O:	-2.33
s1:P,	-1.40
s1:P.	-1.25
s1:QC	0.61
s1:QP	0.45
s1:Ql	-0.70
s1:U	0.22
s1:U,	0.34
s1:U.	1.01
s1:U:	-0.57
s1:U;	-2.37
s1:Y,	-0.63
s1:Y.	-0.67
s1:Y:	0.14
s1:Y;	-0.71
s1:l	-0.51
s1:l,	-0.35
s1:l.	-0.42
s1:l:	-0.66
s1:l;	-0.88
s1:p	0.30
s2:& C	-0.23
s2:& C,	-0.55
s2:& C.	-0.37
s2:& C:	-1.21
s2:& I.	-0.56
s2:& L.	-0.62
s2:& l	-0.42
s2:& l,	1.56
s2:& l.	-0.53
s2:&, &	-0.69
s2:&, C	-1.25
s2:&, C,	-0.60
s2:&. 	1.15
s2:&. C.	-0.26
s2:&. I.	0.43
s2:&. Y.	-0.68
s2:C 	-0.87
s2:C &	0.28
s2:C &,	1.07
s2:C &.	0.73
s2:C &:	-1.78
s2:C C,	0.18
s2:C C.	-0.43
s2:C C:	-0.34
s2:C C;	-1.61
s2:C I	1.09
s2:C I,	0.62
s2:C I.	0.30
s2:C I:	0.58
s2:C J	0.49
s2:C J,	0.87
s2:C J.	0.46
s2:C J:	-0.49
s2:C L,	0.86
s2:C L.	2.45
s2:C M,	-1.27
s2:C M.	-1.10
s2:C M:	0.22
s2:C N	-1.16
s2:C N,	-1.28
s2:C N.	-2.01
s2:C N:	-0.95
s2:C O	-0.13
s2:C O.	0.40
s2:C P.	-1.28
s2:C P:	-1.55
s2:C QC	-0.43
s2:C QP,	-1.16
s2:C U,	0.20
s2:C U.	0.79
s2:C Y	0.12
s2:C Y,	0.34
s2:C Y:	-0.38
s2:C Y;	-1.20
s2:C l	-0.73
s2:C l,	0.33
s2:C l.	0.48
s2:C l:	-2.07
s2:C p	0.21
s2:C, &	0.68
s2:C, &,	0.76
s2:C, &.	0.44
s2:C, &;	-0.25
s2:C, C	0.40
s2:C, C,	0.18
s2:C, C.	0.40
s2:C, C:	-1.25
s2:C, C;	0.37
s2:C, I	0.71
s2:C, I,	0.53
s2:C, I.	0.31
s2:C, I:	-0.62
s2:C, I;	-0.24
s2:C, J	1.15
s2:C, J,	0.73
s2:C, J.	-1.25
s2:C, J:	-2.35
s2:C, M	-0.79
s2:C, M,	-1.53
s2:C, M.	-0.59
s2:C, N	-1.33
s2:C, N,	-1.73
s2:C, N.	-1.55
s2:C, N:	-1.37
s2:C, QC	0.77
s2:C, QP	0.80
s2:C, U	-0.82
s2:C, Y,	-0.62
s2:C, Y.	-0.69
s2:C, l	-0.40
s2:C, l,	0.94
s2:C, l.	1.10
s2:C, l:	-0.55
s2:C. 	-0.48
s2:C. &	1.42
s2:C. C,	0.31
s2:C. C.	-0.63
s2:C. C:	-0.20
s2:C. I	-0.71
s2:C. I.	0.16
s2:C. J	-0.82
s2:C. M	-1.73
s2:C. M.	-0.90
s2:C. M:	-1.14
s2:C. N	-1.00
s2:C. N,	-1.24
s2:C. N.	-0.40
s2:C. N:	-1.13
s2:C. O	-1.28
s2:C. QC	1.61
s2:C. U	-0.62
s2:C. Y	0.87
s2:C. Y,	1.22
s2:C. Y.	1.46
s2:C. Y;	-0.92
s2:C. l	0.35
s2:C. l,	1.87
s2:C. l.	0.44
s2:C: C	-0.17
s2:C: C,	-0.45
s2:C: C.	-1.65
s2:C: C:	-0.72
s2:C: C;	-0.77
s2:C: I	-0.24
s2:C: I.	-1.51
s2:C: J	-1.04
s2:C: M.	-1.62
s2:C: N	-1.80
s2:C: QC	0.68
s2:C: U	0.58
s2:C: U,	-0.96
s2:C: l	-0.66
s2:C; 	0.56
s2:C; C	-0.16
s2:C; C,	0.70
s2:C; M.	-1.06
s2:C; Y	-0.45
s2:C; Y.	-0.65
s2:D C	1.11
s2:D I	0.52
s2:D Y	1.28
s2:D Y,	1.67
s2:D Y.	1.52
s2:D, C	1.29
s2:D, C.	0.68
s2:D, QC	1.22
s2:D, Y	2.25
s2:D, Y,	0.92
s2:D, Y.	1.46
s2:D. 	1.55
s2:D. C	1.20
s2:D. Y	1.52
s2:D. Y.	1.70
s2:D: C	1.31
s2:I C	-0.58
s2:I C,	0.84
s2:I C.	-0.38
s2:I I	1.88
s2:I N,	-1.50
s2:I l	-0.26
s2:I, &	-0.41
s2:I, C	0.37
s2:I, C,	-0.48
s2:I, I.	0.14
s2:I, Y	-0.49
s2:I, Y.	-0.60
s2:I, l.	0.97
s2:I. 	1.05
s2:I. &	-0.68
s2:I. &.	-0.25
s2:I. C	0.18
s2:I. C,	0.36
s2:I. C.	-1.38
s2:I. I,	-0.52
s2:I. I.	0.61
s2:I. M.	-1.79
s2:I. U,	0.86
s2:I. Y	-0.43
s2:I. Y.	-0.77
s2:I. l,	0.58
s2:I; 	-0.37
s2:I; C,	-0.48
s2:I; U,	-0.63
s2:J N,	1.06
s2:J N:	1.46
s2:J U	0.97
s2:J Y	0.69
s2:J l	-0.71
s2:J, C	-0.51
s2:J, l.	1.21
s2:J. 	0.12
s2:J. C	0.22
s2:J: M	-1.08
s2:J: l	-1.23
s2:L. C	-0.34
s2:L. Y.	-0.37
s2:M 	-1.45
s2:M C	-0.24
s2:M C,	1.78
s2:M I.	1.91
s2:M J	0.39
s2:M M	0.45
s2:M U	1.65
s2:M Y	-1.44
s2:M Y,	0.85
s2:M l	-1.18
s2:M l.	-1.43
s2:M l:	-1.38
s2:M, M.	-0.62
s2:M, Y	-0.71
s2:M, Y.	-1.17
s2:M, l	1.87
s2:M, l.	-0.80
s2:M. 	-0.68
s2:M. C	-0.92
s2:M. C,	1.09
s2:M. C.	-0.22
s2:M. C:	-0.51
s2:M. J:	-0.93
s2:M. M	-0.73
s2:M. M.	-0.52
s2:M. l	-0.46
s2:M. l.	-0.44
s2:M. l:	-0.66
s2:M: M.	-0.98
s2:N 	-0.79
s2:N C	-1.17
s2:N M	-0.39
s2:N Y.	-0.73
s2:N l	-0.38
s2:N l.	-1.42
s2:N, M	-0.63
s2:N, M.	-0.46
s2:N, N	-0.52
s2:N, Y.	-0.78
s2:N, l.	-0.64
s2:N. 	-0.93
s2:N. C	-0.37
s2:N. C,	2.12
s2:N: M	-0.67
s2:N: M.	-0.56
s2:O 	-1.85
s2:O &	1.33
s2:O C	0.27
s2:O M	-1.38
s2:O M.	-0.92
s2:O N	-1.15
s2:O O	0.62
s2:O Y	-0.29
s2:O l	-1.00
s2:O l.	-1.60
s2:O p	-1.26
s2:O, QC	2.41
s2:P. 	-0.85
s2:QC C	0.35
s2:QC l	-0.78
s2:QP C	0.66
s2:U &	0.24
s2:U C	0.25
s2:U C,	0.85
s2:U C.	0.52
s2:U I	1.71
s2:U I,	0.98
s2:U I.	-0.21
s2:U J	1.28
s2:U M	-1.88
s2:U U	0.76
s2:U U,	0.91
s2:U Y	0.60
s2:U Y,	1.02
s2:U Y.	1.24
s2:U l	-0.38
s2:U, &,	1.63
s2:U, &.	0.51
s2:U, C	0.29
s2:U, C.	0.34
s2:U, C;	0.19
s2:U, I.	0.30
s2:U, I:	1.13
s2:U, Y.	-0.19
s2:U. 	-0.21
s2:U. Y.	1.92
s2:U: C	0.34
s2:Y 	-1.23
s2:Y C	0.28
s2:Y C.	-1.03
s2:Y M.	-0.80
s2:Y O	-1.09
s2:Y l	1.96
s2:Y, C,	-0.29
s2:Y, M.	-0.49
s2:Y, N,	-0.80
s2:Y, l	0.27
s2:Y, l.	-0.65
s2:Y. 	-0.84
s2:Y. C	-0.22
s2:Y. C.	-0.40
s2:Y. C:	-0.37
s2:Y. M	-0.80
s2:Y. QC	-0.71
s2:Y. l.	-0.95
s2:Y: C	1.42
s2:Y: M.	-1.54
s2:Y: l	-0.45
s2:Y; M.	-0.53
s2:Y; N:	-0.40
s2:l 	-1.65
s2:l &	-0.36
s2:l C	-0.50
s2:l C,	-0.70
s2:l C.	-0.33
s2:l C:	-0.70
s2:l C;	-0.43
s2:l I	-0.38
s2:l I.	0.81
s2:l J	-1.19
s2:l J,	-0.85
s2:l J.	-0.40
s2:l M	-1.08
s2:l M,	-0.50
s2:l M.	-0.36
s2:l N	-0.79
s2:l N,	-0.36
s2:l N.	-0.84
s2:l N:	0.40
s2:l O	-0.99
s2:l O.	-1.27
s2:l P:	-1.26
s2:l QP,	-0.90
s2:l U	-0.45
s2:l Y	0.16
s2:l Y.	-0.39
s2:l Y;	-0.20
s2:l l	-0.42
s2:l l:	-0.63
s2:l p	-0.84
s2:l, &	-0.55
s2:l, C	-0.29
s2:l, C,	-0.49
s2:l, C.	-0.55
s2:l, C:	-0.57
s2:l, I,	-0.48
s2:l, I.	-0.30
s2:l, M,	-0.57
s2:l, M.	-0.26
s2:l, N	-0.47
s2:l, N,	0.56
s2:l, Y	-0.38
s2:l, Y,	-0.33
s2:l, Y.	-0.26
s2:l, l	-0.89
s2:l, l,	-0.47
s2:l, l.	0.78
s2:l, l:	-0.73
s2:l. 	-1.49
s2:l. C	-0.43
s2:l. C,	-0.55
s2:l. C.	-0.34
s2:l. C:	-0.58
s2:l. I	-0.13
s2:l. I.	-0.47
s2:l. J	-0.45
s2:l. M	-1.19
s2:l. M,	-0.53
s2:l. M.	-0.42
s2:l. N	0.16
s2:l. N,	0.32
s2:l. N.	-0.57
s2:l. O	-1.31
s2:l. U	-0.49
s2:l. Y	-0.32
s2:l. Y.	0.76
s2:l. Y;	-0.21
s2:l. l	-1.69
s2:l. l,	2.81
s2:l. l.	0.68
s2:l: 	-0.91
s2:l: C	-0.38
s2:l: C,	-0.39
s2:l: C.	-0.32
s2:l: I	-0.49
s2:l: M	-1.36
s2:l: M.	-1.49
s2:l: l	-0.60
s2:l: l,	-0.81
s2:l; Y.	-0.30
s2:p C	0.24
s2:p C,	-0.13
s2:p C.	-0.72
s2:p p	1.29
s3:& C C,	-0.98
s3:& C C.	-0.45
s3:& C l	-0.87
s3:& C, C	-0.21
s3:& C, I.	-0.47
s3:& C. C	0.40
s3:& L. C	-0.62
s3:& L. Y	-0.41
s3:& l l	-0.48
s3:& l l.	-0.34
s3:& l l:	-0.39
s3:& l. C	-0.42
s3:&, C, I,	-0.59
s3:&, C, I.	-0.55
s3:&.  	1.15
s3:&. C &	1.39
s3:&. C, C	0.18
s3:&. C, I.	0.18
s3:&. I. C,	0.57
s3:C  	-0.87
s3:C & &	1.86
s3:C & C	-0.78
s3:C & C,	1.61
s3:C & C.	-0.71
s3:C & C:	-1.46
s3:C & I.	-0.45
s3:C & L,	2.35
s3:C & L.	2.65
s3:C & Y	1.19
s3:C & l	-1.19
s3:C & l,	2.14
s3:C & l.	0.29
s3:C & p	0.47
s3:C &, C	0.79
s3:C &, l.	2.03
s3:C &. 	-0.20
s3:C &. C	0.77
s3:C &. Y.	1.13
s3:C C 	-1.01
s3:C C &	0.17
s3:C C &,	1.05
s3:C C &.	2.64
s3:C C C	-0.14
s3:C C C,	0.39
s3:C C C:	-0.76
s3:C C C;	-2.18
s3:C C I	0.13
s3:C C I,	2.46
s3:C C I.	1.85
s3:C C J	-0.47
s3:C C J,	1.54
s3:C C J.	1.72
s3:C C M	-1.06
s3:C C M,	-1.33
s3:C C M.	-2.09
s3:C C N	1.51
s3:C C N,	-2.64
s3:C C N.	-1.36
s3:C C N:	-1.70
s3:C C O	0.42
s3:C C U	-0.86
s3:C C Y	0.39
s3:C C Y,	0.76
s3:C C Y.	-0.60
s3:C C Y;	-2.05
s3:C C l	-0.85
s3:C C l,	0.66
s3:C C l.	1.18
s3:C C l:	-0.95
s3:C C p	0.79
s3:C C, &	-0.36
s3:C C, &.	0.92
s3:C C, C,	-1.31
s3:C C, C.	-1.02
s3:C C, C:	-1.42
s3:C C, I	1.19
s3:C C, I,	0.22
s3:C C, I.	0.19
s3:C C, J	1.30
s3:C C, J:	-2.18
s3:C C, M	0.50
s3:C C, M,	-1.50
s3:C C, M.	-0.62
s3:C C, N,	-1.54
s3:C C, N.	0.89
s3:C C, QC	2.41
s3:C C, QP	1.78
s3:C C, U	-1.07
s3:C C, Y	-1.52
s3:C C, Y,	-0.43
s3:C C, Y.	-1.38
s3:C C, l	-0.62
s3:C C, l.	0.40
s3:C C, l:	-0.98
s3:C C. 	-0.60
s3:C C. C,	-0.97
s3:C C. C.	-0.89
s3:C C. C:	-0.88
s3:C C. I	-0.35
s3:C C. J	-0.51
s3:C C. M	-1.21
s3:C C. M.	-2.02
s3:C C. M:	-1.89
s3:C C. N,	-1.47
s3:C C. N:	-1.32
s3:C C. O	-0.72
s3:C C. U	-0.29
s3:C C. Y	-0.95
s3:C C. Y.	1.22
s3:C C. Y;	-1.72
s3:C C. l.	0.30
s3:C C: C	0.12
s3:C C: C,	-0.16
s3:C C: C.	-0.36
s3:C C: I	-1.27
s3:C C: l	-0.68
s3:C C; Y.	-1.03
s3:C I &	1.54
s3:C I C	-1.72
s3:C I C,	-0.52
s3:C I C.	-0.88
s3:C I I	1.02
s3:C I I,	2.57
s3:C I I.	2.29
s3:C I Y	0.97
s3:C I Y.	1.12
s3:C I Y:	0.51
s3:C I l	-1.33
s3:C I, &	-1.10
s3:C I, C	0.64
s3:C I, C,	1.06
s3:C I, C.	0.80
s3:C I, I	-0.45
s3:C I, I.	0.93
s3:C I, QC	1.06
s3:C I, QP	0.35
s3:C I, Y,	0.92
s3:C I, Y.	2.25
s3:C I, l.	-1.48
s3:C I. 	0.13
s3:C I. &	1.09
s3:C I. C	0.82
s3:C I. C,	0.86
s3:C I. C:	0.69
s3:C I. I	0.49
s3:C I. I,	0.94
s3:C I. Y,	0.83
s3:C I. Y.	1.22
s3:C I. Y:	1.61
s3:C I. l	-0.25
s3:C I: C	0.52
s3:C J &	2.08
s3:C J C	-0.43
s3:C J P:	1.94
s3:C J Y	1.47
s3:C J Y.	1.04
s3:C J l	-1.74
s3:C J, &	-0.81
s3:C J, C	1.04
s3:C J, l.	-1.12
s3:C J, p	1.24
s3:C J. 	0.42
s3:C J. C	0.65
s3:C J. C.	0.83
s3:C J. C:	0.82
s3:C J. I	0.62
s3:C J. Y.	1.39
s3:C J: C	0.26
s3:C L, C	0.86
s3:C L. Y	2.07
s3:C M 	-1.82
s3:C M C	-1.22
s3:C M C,	1.48
s3:C M l	0.73
s3:C M. 	-1.57
s3:C M. M	-0.60
s3:C M. l	-1.50
s3:C M. l.	-1.04
s3:C M: M.	-0.31
s3:C N 	-1.44
s3:C N C	-2.45
s3:C N M.	-0.83
s3:C N, M	-0.96
s3:C N, M.	-1.03
s3:C N, Y.	-1.14
s3:C N. 	-1.40
s3:C N: M	-0.69
s3:C N: M.	-1.14
s3:C O C	0.66
s3:C O l	-1.21
s3:C P: C	-1.06
s3:C U C	-0.94
s3:C U l	-1.31
s3:C U, C	0.85
s3:C Y C	0.97
s3:C Y M.	-2.23
s3:C Y O	0.14
s3:C Y P:	2.04
s3:C Y l	-1.78
s3:C Y, C	0.63
s3:C Y, I.	1.33
s3:C Y, N,	0.22
s3:C Y, l.	-0.90
s3:C Y. 	-0.65
s3:C Y. C	0.80
s3:C Y: C	1.40
s3:C Y; M.	-1.72
s3:C Y; N:	-1.47
s3:C l 	-2.26
s3:C l &	-0.86
s3:C l C	-0.39
s3:C l C:	-1.03
s3:C l C;	-1.37
s3:C l I.	1.69
s3:C l J	-1.59
s3:C l M	-1.74
s3:C l N	-1.82
s3:C l O	0.22
s3:C l U	-1.31
s3:C l Y.	1.03
s3:C l l	-1.12
s3:C l l.	-0.53
s3:C l l:	-2.06
s3:C l p	0.78
s3:C l, C	-0.99
s3:C l, l	-1.74
s3:C l. 	-0.89
s3:C l. C	-0.56
s3:C l. C,	0.45
s3:C l. C.	0.24
s3:C l. l,	1.28
s3:C l: 	-2.06
s3:C l: C	0.81
s3:C l: C.	-1.92
s3:C l: N	-2.20
s3:C l: l	-1.60
s3:C p C	0.20
s3:C p C,	1.32
s3:C p C.	-0.86
s3:C p C:	-0.25
s3:C p l	-0.14
s3:C p l.	-0.78
s3:C, & C	-0.21
s3:C, & C,	0.18
s3:C, & C.	0.32
s3:C, & I.	-0.60
s3:C, & L,	1.05
s3:C, & l	1.20
s3:C, &, &	0.24
s3:C, &, C,	0.23
s3:C, &, I.	0.59
s3:C, &, Y.	1.33
s3:C, &. 	-0.30
s3:C, &. &	0.21
s3:C, &. I,	0.64
s3:C, &. I.	0.87
s3:C, &. Y	0.37
s3:C, &. Y.	0.98
s3:C, C 	0.27
s3:C, C &	-0.30
s3:C, C &,	1.36
s3:C, C &.	1.15
s3:C, C C	0.17
s3:C, C C,	-0.12
s3:C, C C.	-0.25
s3:C, C C:	-1.57
s3:C, C I	0.92
s3:C, C I,	1.22
s3:C, C I.	1.51
s3:C, C I:	0.39
s3:C, C M,	1.12
s3:C, C N,	-2.90
s3:C, C QC	1.47
s3:C, C Y	1.39
s3:C, C Y.	0.17
s3:C, C Y:	2.40
s3:C, C l	0.24
s3:C, C l,	1.41
s3:C, C l.	0.19
s3:C, C p	0.49
s3:C, C, C	1.29
s3:C, C, C,	1.27
s3:C, C, C.	-0.58
s3:C, C, C:	-1.01
s3:C, C, I	0.18
s3:C, C, I.	0.82
s3:C, C, QC	0.95
s3:C, C, Y,	0.52
s3:C, C, Y.	-1.63
s3:C, C, Y:	1.93
s3:C, C, l	-0.34
s3:C, C, l.	0.15
s3:C, C. 	-1.59
s3:C, C. &	0.98
s3:C, C. C	1.50
s3:C, C. C.	0.13
s3:C, C. I.	-0.63
s3:C, C. N,	-1.92
s3:C, C. QC	0.90
s3:C, C. Y	1.44
s3:C, C. Y.	1.03
s3:C, C: C	-0.52
s3:C, C: QC	1.36
s3:C, C; C,	0.55
s3:C, I &	1.09
s3:C, I Y,	0.93
s3:C, I, &	0.59
s3:C, I, C,	0.50
s3:C, I, I.	0.88
s3:C, I, QC	0.95
s3:C, I, Y	-0.15
s3:C, I, Y,	0.21
s3:C, I. 	-0.54
s3:C, I. &	0.72
s3:C, I. &,	1.21
s3:C, I. C,	-1.83
s3:C, I. C.	-0.74
s3:C, I. C:	-0.77
s3:C, I. I	-0.25
s3:C, I. I,	0.72
s3:C, I. O	1.45
s3:C, I. Y	0.40
s3:C, I. Y,	1.99
s3:C, I. Y.	0.34
s3:C, I. l	-0.42
s3:C, I: C	-0.40
s3:C, I; 	-0.63
s3:C, I; C,	0.33
s3:C, J Y,	1.65
s3:C, J: C	-1.22
s3:C, M, M.	-0.83
s3:C, M. 	0.32
s3:C, N M,	-1.30
s3:C, N, M.	-1.23
s3:C, N. 	-1.28
s3:C, N: M.	-1.27
s3:C, QC C	0.49
s3:C, QC l	0.71
s3:C, QP C	0.44
s3:C, U C	-0.93
s3:C, Y, l.	-1.16
s3:C, Y. 	-1.00
s3:C, Y. C	0.74
s3:C, l &	-1.06
s3:C, l C	-0.17
s3:C, l C,	-0.36
s3:C, l l	-0.92
s3:C, l, &	-2.94
s3:C, l, J,	2.18
s3:C, l. C	0.16
s3:C, l. M.	-0.53
s3:C, l. N,	-1.54
s3:C, l. N.	2.04
s3:C, l. l,	2.58
s3:C, l. l.	1.96
s3:C, l: C	-0.50
s3:C.  	-0.48
s3:C. & C.	2.21
s3:C. C &	0.50
s3:C. C C	-0.27
s3:C. C C,	0.91
s3:C. C C.	-0.24
s3:C. C C:	-0.78
s3:C. C l	-0.54
s3:C. C l:	-1.71
s3:C. C p	1.25
s3:C. C, C	-0.55
s3:C. C, J:	-0.51
s3:C. C. 	-0.55
s3:C. C. C	-0.18
s3:C. C. C.	-0.82
s3:C. C. M.	-1.01
s3:C. C. N	-1.03
s3:C. C. N,	-1.47
s3:C. C: C	-0.51
s3:C. I C	0.55
s3:C. I. C	0.45
s3:C. I. C.	-1.08
s3:C. M 	-1.82
s3:C. M C	-1.26
s3:C. M. 	-0.68
s3:C. M. M	-1.17
s3:C. M. l:	-1.11
s3:C. M: M.	-1.02
s3:C. N M.	-0.78
s3:C. N, M	-0.70
s3:C. N, M.	-0.90
s3:C. N, N	0.22
s3:C. N: M.	-0.79
s3:C. U C	-0.65
s3:C. Y 	-0.94
s3:C. Y C	1.59
s3:C. Y M.	-2.05
s3:C. Y, N,	-2.17
s3:C. Y. 	0.28
s3:C. Y. C	1.11
s3:C. Y; M.	-1.43
s3:C. l 	-2.04
s3:C. l, l.	0.92
s3:C: C &	-0.43
s3:C: C C	-0.43
s3:C: C C,	-0.76
s3:C: C C.	-0.76
s3:C: C C;	-1.06
s3:C: C I,	-0.67
s3:C: C J,	-0.71
s3:C: C N,	-1.43
s3:C: C l	-0.23
s3:C: C p	-1.18
s3:C: C, C,	-0.49
s3:C: C, Y.	-1.41
s3:C: C, l	-0.67
s3:C: C. 	-0.29
s3:C: C; Y.	-0.72
s3:C: I C	-0.93
s3:C: I l	0.25
s3:C: M. 	-1.56
s3:C: l 	-2.09
s3:C: l l	0.18
s3:C;  	0.56
s3:C; C C	-0.51
s3:C; C Y	1.42
s3:C; M. 	-0.32
s3:C; Y. 	-0.60
s3:C; Y. l.	-0.97
s3:D C C	1.05
s3:D C l	0.75
s3:D Y 	1.71
s3:D Y C	1.04
s3:D Y QC	0.37
s3:D Y. 	1.62
s3:D Y. C	1.07
s3:D Y. QC	1.31
s3:D, C C	0.73
s3:D, C l	0.67
s3:D, C. C.	0.14
s3:D, QC C	0.89
s3:D, QC l	0.76
s3:D, Y. C	0.42
s3:D.  	1.55
s3:D. C &	0.49
s3:D. C C	0.47
s3:D. C l	1.39
s3:D. Y. C	1.22
s3:D. Y. QC	0.17
s3:D: C C	0.28
s3:D: C l	1.00
s3:I C C	-1.21
s3:I C C.	-1.10
s3:I C l	-1.09
s3:I N, N	-1.03
s3:I l l	-1.83
s3:I, & C,	-0.42
s3:I, & L.	-0.33
s3:I, C I,	-0.77
s3:I, C I.	-0.17
s3:I, C J,	-0.61
s3:I, C, &,	-0.42
s3:I, C, &.	-0.24
s3:I, C, I,	-0.39
s3:I, C, I.	-0.42
s3:I.  	1.05
s3:I. & C,	-0.47
s3:I. &. C,	0.45
s3:I. C &	0.41
s3:I. C C	-1.06
s3:I. C C,	0.86
s3:I. C O	1.13
s3:I. C l,	-0.34
s3:I. C, &	-0.26
s3:I. C, &.	0.67
s3:I. C, C	0.23
s3:I. C, C,	1.34
s3:I. C, C.	0.77
s3:I. C, QC	0.65
s3:I. C, l	0.18
s3:I. C, l.	-0.23
s3:I. C. C	0.46
s3:I. C. C.	-1.24
s3:I. C: C	-0.18
s3:I. I, &	-0.57
s3:I. I, C,	-0.49
s3:I. I. C	0.60
s3:I. I. C.	0.68
s3:I. I. I.	0.66
s3:I. I. Y.	-1.03
s3:I. M. 	-1.70
s3:I. Y C	-0.51
s3:I. Y. 	-0.75
s3:I. Y. C	-0.52
s3:I;  	-0.37
s3:J C C	0.13
s3:J C C,	1.19
s3:J C C.	0.70
s3:J C l	-1.50
s3:J C. 	-1.47
s3:J O C	0.84
s3:J Y C	-0.14
s3:J l l	-0.53
s3:J, C I,	-1.55
s3:J, C J,	-0.99
s3:J.  	0.12
s3:J. C C	-0.54
s3:J. C l	0.42
s3:J: M 	-0.97
s3:L. C l	-0.33
s3:L. Y. C	-0.37
s3:M  	-1.45
s3:M C C	-0.13
s3:M C, C	1.52
s3:M I. C.	1.00
s3:M I. I.	0.83
s3:M J M:	1.33
s3:M M 	-1.47
s3:M U I.	1.40
s3:M Y. 	-1.50
s3:M l C	-1.53
s3:M l C,	-0.22
s3:M, M. 	-0.51
s3:M, Y. 	-0.58
s3:M.  	-0.68
s3:M. C l	-0.30
s3:M. C l:	-0.84
s3:M. M 	-0.73
s3:M. M. 	-0.53
s3:M. l 	-0.46
s3:M. l. 	-0.44
s3:M. l: M	-0.67
s3:M: M. 	-0.92
s3:N  	-0.79
s3:N C Y	-0.18
s3:N Y. 	-0.73
s3:N, M Y.	-0.62
s3:N, M. 	-0.38
s3:N, M. M	-0.67
s3:N, N Y.	-0.42
s3:N, Y. 	-0.47
s3:N, l. M.	-0.59
s3:N, l. N,	-0.98
s3:N.  	-0.93
s3:N. C, C	1.60
s3:N: M. 	-0.43
s3:O  	-1.85
s3:O C C	-0.19
s3:O N C	-1.20
s3:O l l	0.33
s3:P.  	-0.85
s3:QC C C	-0.28
s3:QC C l	0.41
s3:QC l C	-1.24
s3:U C C	-1.03
s3:U C C.	0.59
s3:U C l	-1.53
s3:U C, C	0.28
s3:U I, U	0.43
s3:U I. Y,	0.93
s3:U J U	0.78
s3:U U J	0.26
s3:U U U	-0.44
s3:U U. C	0.58
s3:U, C &	0.25
s3:U, C C.	-0.21
s3:U, C I,	1.91
s3:U, C I.	-0.32
s3:U, C, C	0.87
s3:U, C. C	1.37
s3:U, C; 	-0.56
s3:U, C; U,	0.70
s3:U, I, U,	0.69
s3:U, I, Y.	-0.57
s3:U, I. 	0.36
s3:U, I. &	0.90
s3:U, I. C	1.13
s3:U, I. I;	0.29
s3:U, I. Y	-1.04
s3:U, I. Y.	0.66
s3:U.  	-0.21
s3:U. C l	0.35
s3:U. Y. C	0.81
s3:Y  	-1.23
s3:Y C &	0.13
s3:Y C C	0.63
s3:Y C l	-0.31
s3:Y M. 	-0.78
s3:Y M. M	-0.82
s3:Y l C	-1.83
s3:Y l l,	2.18
s3:Y l l.	2.17
s3:Y, M. 	-0.47
s3:Y, l. M.	-0.36
s3:Y.  	-0.84
s3:Y. C C	0.41
s3:Y. C l	-0.21
s3:Y. C l:	-1.33
s3:Y. M 	-0.80
s3:Y. l. M.	-0.77
s3:Y: C C:	1.50
s3:Y: M. 	-1.12
s3:Y: l l	-0.44
s3:Y; M. 	-0.48
s3:Y; N: M.	-0.44
s3:l  	-1.65
s3:l & C	-0.46
s3:l & C,	-0.40
s3:l & C.	-0.33
s3:l & l	-0.42
s3:l & l,	-0.74
s3:l & l.	0.23
s3:l & l:	-0.38
s3:l & p	-0.33
s3:l C 	-0.88
s3:l C &	-0.47
s3:l C C	-0.33
s3:l C C,	-0.77
s3:l C C.	0.43
s3:l C C:	-0.29
s3:l C M.	-1.30
s3:l C N	-1.74
s3:l C N,	-1.42
s3:l C N:	-0.35
s3:l C O	-0.68
s3:l C Y.	-0.29
s3:l C l	-0.85
s3:l C l,	-0.41
s3:l C l.	-0.29
s3:l C l:	0.27
s3:l C p	-1.13
s3:l C, C	-0.76
s3:l C, C,	-0.68
s3:l C, N,	-0.23
s3:l C, Y.	-0.18
s3:l C, l	-0.34
s3:l C. C	-0.62
s3:l C. C,	-0.51
s3:l C. C.	-0.47
s3:l C. C:	-0.28
s3:l C. M.	-0.31
s3:l C. Y	-0.17
s3:l C: C	-0.29
s3:l C: l	0.74
s3:l I l	-0.19
s3:l I, C	0.15
s3:l I. C,	1.35
s3:l J l	-0.20
s3:l J l.	-0.89
s3:l J, C	-0.62
s3:l M 	-1.20
s3:l M C	-1.00
s3:l M l	-0.35
s3:l M. 	-0.27
s3:l N C	-1.44
s3:l N l	0.65
s3:l N, M.	-0.33
s3:l N: M.	-0.71
s3:l O C	-1.02
s3:l O N	-0.99
s3:l O l	-1.85
s3:l U l	-0.36
s3:l Y. 	-1.13
s3:l l 	-1.27
s3:l l &	-0.42
s3:l l C	-0.46
s3:l l C,	-0.48
s3:l l C.	0.14
s3:l l C:	-0.35
s3:l l I	-0.54
s3:l l I.	-0.35
s3:l l J	-0.36
s3:l l M	-0.47
s3:l l M.	-1.16
s3:l l N	-2.08
s3:l l O	-0.50
s3:l l U	-0.64
s3:l l Y	-0.13
s3:l l l	-0.46
s3:l l l,	-0.41
s3:l l l.	-0.31
s3:l l l:	-0.46
s3:l l p	-0.47
s3:l l, &	-0.42
s3:l l, C	-0.52
s3:l l, C,	-0.47
s3:l l, C.	-0.44
s3:l l, l	0.26
s3:l l, l,	-0.56
s3:l l, l:	-0.45
s3:l l. 	1.41
s3:l l. C	-0.53
s3:l l. C,	-0.45
s3:l l. C.	-0.40
s3:l l. C:	-0.48
s3:l l. I	-0.40
s3:l l. I.	-0.47
s3:l l. J	-0.51
s3:l l. M.	0.21
s3:l l. U	-0.35
s3:l l. l	-0.43
s3:l l: C	-0.34
s3:l l: I	-0.30
s3:l l: l	-0.42
s3:l p C	-0.70
s3:l p C,	-0.34
s3:l p C.	-0.69
s3:l p l	-0.47
s3:l p l.	-0.79
s3:l p p	-0.23
s3:l, & C	-0.55
s3:l, & l	-0.61
s3:l, & l.	-0.33
s3:l, C &	-0.46
s3:l, C C	-0.43
s3:l, C C,	-0.48
s3:l, C, C	-0.45
s3:l, C, C,	-0.61
s3:l, I, C,	-0.48
s3:l, I. C,	-0.54
s3:l, I. I,	-0.47
s3:l, M, M.	-0.55
s3:l, M. 	-0.27
s3:l, N, M.	-0.65
s3:l, Y. 	-0.25
s3:l, l &	-0.56
s3:l, l C	-0.35
s3:l, l l	-0.51
s3:l, l l,	-0.32
s3:l, l l.	-0.60
s3:l, l, &	-0.42
s3:l, l, l	-0.41
s3:l, l, l,	-0.12
s3:l, l. M.	0.39
s3:l, l. N,	0.14
s3:l, l: C	-0.45
s3:l.  	-1.49
s3:l. C &	-0.61
s3:l. C C	-0.50
s3:l. C C,	-0.46
s3:l. C C.	-0.39
s3:l. C C:	-0.77
s3:l. C I	-0.38
s3:l. C I.	-0.35
s3:l. C M.	-0.20
s3:l. C N,	-0.73
s3:l. C N:	-0.35
s3:l. C l	-0.16
s3:l. C l:	-1.62
s3:l. C p	-0.63
s3:l. C, N,	-0.42
s3:l. C. C	-0.39
s3:l. C. C.	-0.36
s3:l. C. I.	-0.36
s3:l. C. M.	-0.19
s3:l. C: C	-0.36
s3:l. C: C,	-0.31
s3:l. I. C.	-0.40
s3:l. J C	-0.47
s3:l. M 	-0.82
s3:l. M. 	0.26
s3:l. N, M.	0.14
s3:l. N, l.	0.22
s3:l. N. 	-1.18
s3:l. Y. 	-0.15
s3:l. Y. C	0.49
s3:l. l, l.	1.77
s3:l:  	-0.91
s3:l: C &	-0.40
s3:l: C C	-0.62
s3:l: C l	-0.42
s3:l: I C	-0.28
s3:l: I l	-0.47
s3:l: M 	-1.39
s3:l: M. 	-1.26
s3:l: l 	-1.20
s3:l: l &	-0.29
s3:l: l C	-0.73
s3:l: l l	-0.42
s3:l: l l.	-0.80
s3:l; Y. 	-0.26
s3:p C I,	0.24
s3:p C J,	1.63
s3:p C l	-1.18
s3:p C p	-1.16
s3:p C, I.	0.60
s3:p l l	-0.54
s3:p l p	-1.00
s3:p p C	-0.28
wrap:u	0.86
wrap:u|abbrev.	1.01
wrap:u|bare-initials	0.53
wrap:u|bracket	1.20
wrap:u|bracket.	1.13
wrap:u|capital	-0.28
wrap:u|colon	0.98
wrap:u|comma	0.79
wrap:u|hyphen	-2.38
wrap:u|initial-first	0.53
wrap:u|initial.	1.14
wrap:u|inverted-initial	0.52
wrap:u|inverted-name	0.66
wrap:u|lower	0.64
wrap:u|name-first	1.08
wrap:u|name-year	0.81
wrap:u|none	1.50
wrap:u|number	0.74
wrap:u|number.	0.76
wrap:u|other	0.78
wrap:u|pages	0.70
wrap:u|pages.	0.66
wrap:u|quote	0.70
wrap:u|url	0.29
wrap:u|word.	1.20
wrap:u|year	1.48
wrap:u|year.	0.72
wrap:w|abbrev.	0.13
wrap:w|bare-initials	0.26
wrap:w|bracket	0.17
wrap:w|bracket.	0.33
wrap:w|capital	-0.41
wrap:w|colon	-0.21
wrap:w|comma	-0.54
wrap:w|dash	-0.39
wrap:w|hyphen	-0.46
wrap:w|initial-first	0.23
wrap:w|initial.	0.27
wrap:w|inverted-initial	0.27
wrap:w|inverted-name	0.16
wrap:w|joiner	-0.54
wrap:w|lower	-0.40
wrap:w|name-first	-0.13
wrap:w|name-year	-0.20
wrap:w|none	-0.24
wrap:w|number	0.31
wrap:w|number.	0.39
wrap:w|other	0.26
wrap:w|pages	0.37
wrap:w|pages.	0.34
wrap:w|quote	0.24
wrap:w|url	0.54
wrap:w|word.	0.28
wrap:w|year	0.44
wrap:w|year.	0.48
year:mixed1	-0.65
year:mixed2	-0.43
year:mixed3	-0.20
year:mixed6	0.24
year:names0	-0.52
year:names6	-0.30
year:none	-0.13
year:words2	-0.22
year:words4	0.16
year:words5	0.26
year:words6	0.23`;
