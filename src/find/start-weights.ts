// Weights of the line model, made by train/line-model.ts from made lists. One a row: feature, tab, weight (log-odds).

export const START_WEIGHTS = `as-first:false|false	-0.22
as-first:false|false|abbrev.	-0.30
as-first:false|false|bracket	0.13
as-first:false|false|capital	-0.47
as-first:false|false|colon	-0.27
as-first:false|false|dash	-0.90
as-first:false|false|ellipsis	0.41
as-first:false|false|hyphen	-0.24
as-first:false|false|initial.	-0.47
as-first:false|false|joiner	-0.33
as-first:false|false|lower	-0.43
as-first:false|false|number	-0.64
as-first:false|false|number.	0.16
as-first:false|false|other	0.31
as-first:false|false|quote	-0.75
as-first:false|false|url	0.15
as-first:false|false|year	-0.20
as-first:false|false|year.	-0.41
as-first:false|no-year	-0.32
as-first:false|no-year|abbrev.	-0.22
as-first:false|no-year|bracket	-0.27
as-first:false|no-year|bracket.	-0.41
as-first:false|no-year|capital	-0.38
as-first:false|no-year|colon	-0.30
as-first:false|no-year|comma	-0.25
as-first:false|no-year|dash	-0.68
as-first:false|no-year|hyphen	-0.35
as-first:false|no-year|initial.	-0.61
as-first:false|no-year|joiner	-0.33
as-first:false|no-year|lower	-0.36
as-first:false|no-year|number.	-0.27
as-first:false|no-year|other	-0.46
as-first:false|no-year|pages	0.59
as-first:false|no-year|pages.	0.33
as-first:false|no-year|quote	-0.61
as-first:false|no-year|url	0.47
as-first:false|no-year|word.	-0.84
as-first:false|no-year|year	0.12
as-first:false|no-year|year.	0.84
as-first:false|none	-0.46
as-first:false|none|abbrev.	0.71
as-first:false|none|bracket	-1.32
as-first:false|none|bracket.	-0.31
as-first:false|none|capital	-0.57
as-first:false|none|colon	-0.78
as-first:false|none|comma	-0.25
as-first:false|none|dash	-0.66
as-first:false|none|ellipsis	-0.54
as-first:false|none|hyphen	-0.23
as-first:false|none|initial.	-0.68
as-first:false|none|joiner	-0.35
as-first:false|none|lower	-0.40
as-first:false|none|number	-0.52
as-first:false|none|pages	-0.38
as-first:false|none|quote	-0.84
as-first:false|none|url	1.11
as-first:false|none|word.	-0.60
as-first:false|none|year	-0.82
as-first:false|none|year.	-0.69
as-first:false|true|abbrev.	-0.51
as-first:false|true|bracket	-0.55
as-first:false|true|bracket.	0.13
as-first:false|true|capital	0.39
as-first:false|true|colon	-0.24
as-first:false|true|comma	-0.23
as-first:false|true|hyphen	-0.51
as-first:false|true|initial.	-0.62
as-first:false|true|joiner	-0.75
as-first:false|true|lower	0.28
as-first:false|true|number.	-0.33
as-first:false|true|other	0.63
as-first:false|true|pages	0.61
as-first:false|true|pages.	0.28
as-first:false|true|quote	0.36
as-first:false|true|url	0.83
as-first:false|true|word.	0.71
as-first:false|true|year	-0.73
as-first:false|true|year.	-0.90
as-first:no-form|false	0.12
as-first:no-form|false|abbrev.	-0.31
as-first:no-form|false|bracket	0.56
as-first:no-form|false|colon	0.36
as-first:no-form|false|comma	0.31
as-first:no-form|false|hyphen	-0.59
as-first:no-form|false|initial.	-0.39
as-first:no-form|false|joiner	-0.63
as-first:no-form|false|lower	-0.76
as-first:no-form|false|number	-0.23
as-first:no-form|false|other	-0.19
as-first:no-form|false|pages.	0.40
as-first:no-form|false|quote	0.24
as-first:no-form|false|url	0.61
as-first:no-form|false|year	-0.19
as-first:no-form|false|year.	0.20
as-first:no-form|no-year	0.33
as-first:no-form|no-year|abbrev.	-0.35
as-first:no-form|no-year|bracket	0.88
as-first:no-form|no-year|bracket.	-0.37
as-first:no-form|no-year|capital	-0.13
as-first:no-form|no-year|colon	0.76
as-first:no-form|no-year|comma	0.67
as-first:no-form|no-year|hyphen	-0.53
as-first:no-form|no-year|initial.	-0.93
as-first:no-form|no-year|joiner	-0.57
as-first:no-form|no-year|lower	0.17
as-first:no-form|no-year|number.	0.92
as-first:no-form|no-year|other	0.20
as-first:no-form|no-year|pages	0.61
as-first:no-form|no-year|pages.	0.85
as-first:no-form|no-year|url	0.62
as-first:no-form|no-year|word.	-0.33
as-first:no-form|no-year|year.	0.89
as-first:no-form|none|abbrev.	-1.68
as-first:no-form|none|bracket.	-1.04
as-first:no-form|none|capital	-0.45
as-first:no-form|none|colon	0.78
as-first:no-form|none|comma	0.19
as-first:no-form|none|hyphen	-0.46
as-first:no-form|none|initial.	-0.69
as-first:no-form|none|joiner	-0.55
as-first:no-form|none|lower	-0.52
as-first:no-form|none|number.	0.41
as-first:no-form|none|other	-0.39
as-first:no-form|none|pages	0.40
as-first:no-form|none|pages.	1.00
as-first:no-form|none|quote	-0.49
as-first:no-form|none|url	0.45
as-first:no-form|none|word.	-0.56
as-first:no-form|none|year	-0.57
as-first:no-form|none|year.	0.63
as-first:no-form|true	0.42
as-first:no-form|true|abbrev.	0.43
as-first:no-form|true|bracket	0.25
as-first:no-form|true|bracket.	0.15
as-first:no-form|true|capital	0.25
as-first:no-form|true|comma	-0.41
as-first:no-form|true|hyphen	-0.42
as-first:no-form|true|joiner	-0.99
as-first:no-form|true|lower	0.55
as-first:no-form|true|number	0.87
as-first:no-form|true|number.	0.27
as-first:no-form|true|other	0.49
as-first:no-form|true|pages	0.91
as-first:no-form|true|url	0.97
as-first:no-form|true|word.	0.13
as-first:no-form|true|year.	0.21
as-first:true|false	0.26
as-first:true|false|abbrev.	-0.33
as-first:true|false|bracket	-0.43
as-first:true|false|bracket.	0.92
as-first:true|false|colon	-0.30
as-first:true|false|comma	-1.23
as-first:true|false|ellipsis	-1.15
as-first:true|false|initial.	-0.92
as-first:true|false|joiner	-1.39
as-first:true|false|number	0.38
as-first:true|false|number.	0.71
as-first:true|false|other	0.19
as-first:true|false|pages	1.01
as-first:true|false|pages.	0.57
as-first:true|false|url	0.41
as-first:true|false|word.	1.05
as-first:true|false|year	1.13
as-first:true|false|year.	-0.25
as-first:true|no-year	0.31
as-first:true|no-year|abbrev.	-0.22
as-first:true|no-year|bracket	0.73
as-first:true|no-year|bracket.	0.74
as-first:true|no-year|capital	0.17
as-first:true|no-year|colon	-0.95
as-first:true|no-year|comma	-1.98
as-first:true|no-year|ellipsis	-1.27
as-first:true|no-year|initial.	-1.17
as-first:true|no-year|joiner	-1.71
as-first:true|no-year|lower	-0.25
as-first:true|no-year|number	0.53
as-first:true|no-year|number.	0.53
as-first:true|no-year|other	0.42
as-first:true|no-year|pages	0.42
as-first:true|no-year|pages.	0.41
as-first:true|no-year|url	0.34
as-first:true|no-year|year	1.37
as-first:true|no-year|year.	0.77
as-first:true|none	0.17
as-first:true|none|bracket	-0.34
as-first:true|none|bracket.	2.08
as-first:true|none|capital	-0.12
as-first:true|none|colon	-0.92
as-first:true|none|comma	-1.78
as-first:true|none|initial.	-1.11
as-first:true|none|joiner	-1.14
as-first:true|none|lower	-1.17
as-first:true|none|number	0.57
as-first:true|none|number.	0.99
as-first:true|none|other	0.41
as-first:true|none|pages	0.42
as-first:true|none|pages.	0.30
as-first:true|none|url	0.48
as-first:true|none|word.	0.78
as-first:true|none|year	0.88
as-first:true|none|year.	0.48
as-first:true|true	0.46
as-first:true|true|bracket	0.70
as-first:true|true|bracket.	0.27
as-first:true|true|capital	0.73
as-first:true|true|colon	-0.17
as-first:true|true|comma	-1.13
as-first:true|true|ellipsis	-1.65
as-first:true|true|initial.	-0.21
as-first:true|true|joiner	-1.72
as-first:true|true|lower	0.47
as-first:true|true|number	0.54
as-first:true|true|number.	0.49
as-first:true|true|other	0.70
as-first:true|true|pages.	0.30
as-first:true|true|quote	1.28
as-first:true|true|url	0.32
as-first:true|true|word.	1.06
as-first:true|true|year	1.62
as-first:true|true|year.	0.18
blank:0:0|abbrev.	0.15
blank:0:0|bare-initials	0.18
blank:0:0|bracket	0.46
blank:0:0|bracket.	0.53
blank:0:0|capital	-0.34
blank:0:0|comma	-0.35
blank:0:0|dash	-0.12
blank:0:0|ellipsis	-0.80
blank:0:0|hyphen	-0.36
blank:0:0|initial-first	0.36
blank:0:0|initial.	0.31
blank:0:0|inverted-initial	0.32
blank:0:0|inverted-name	0.20
blank:0:0|joiner	-0.41
blank:0:0|lower	-0.39
blank:0:0|mixed1	-0.33
blank:0:0|mixed2	-0.31
blank:0:0|mixed5	0.26
blank:0:0|mixed6	0.94
blank:0:0|name-year	-0.28
blank:0:0|names0	-0.45
blank:0:0|names4	0.14
blank:0:0|names5	0.38
blank:0:0|names6	0.19
blank:0:0|number	0.38
blank:0:0|number.	0.47
blank:0:0|other	0.54
blank:0:0|pages	0.49
blank:0:0|pages.	0.37
blank:0:0|quote	0.17
blank:0:0|url	0.36
blank:0:0|word.	0.46
blank:0:0|words3	-0.17
blank:0:0|words5	0.32
blank:0:0|words6	0.35
blank:0:0|year	0.51
blank:0:0|year.	0.48
blank:0:1|abbrev.	0.24
blank:0:1|bare-initials	0.24
blank:0:1|body-year	0.15
blank:0:1|bracket	-0.14
blank:0:1|capital	-0.30
blank:0:1|colon	-0.32
blank:0:1|comma	-0.66
blank:0:1|dash	-0.43
blank:0:1|ellipsis	-0.85
blank:0:1|hyphen	-0.39
blank:0:1|initial-first	0.49
blank:0:1|initial.	1.01
blank:0:1|inverted-initial	0.33
blank:0:1|joiner	-0.45
blank:0:1|lower	-0.17
blank:0:1|mixed1	-0.37
blank:0:1|mixed2	-0.23
blank:0:1|mixed3	-0.35
blank:0:1|mixed6	-0.68
blank:0:1|name-year	-0.33
blank:0:1|names0	0.30
blank:0:1|names2	0.17
blank:0:1|names3	0.20
blank:0:1|names5	0.33
blank:0:1|names6	0.52
blank:0:1|none	-0.21
blank:0:1|number	0.17
blank:0:1|other	0.19
blank:0:1|pages	0.14
blank:0:1|pages.	0.39
blank:0:1|quote	-0.66
blank:0:1|url	0.44
blank:0:1|word.	0.45
blank:0:1|words2	-0.78
blank:0:1|words3	-0.16
blank:0:1|words4	0.13
blank:0:1|words5	0.13
blank:0:1|words6	0.27
blank:0:1|year	0.78
blank:0:1|year.	0.54
blank:0:2	-0.35
blank:0:2|abbrev.	-0.42
blank:0:2|bare-initials	-1.32
blank:0:2|body-year	-0.87
blank:0:2|bracket	-1.31
blank:0:2|capital	-0.54
blank:0:2|colon	-0.69
blank:0:2|comma	-0.57
blank:0:2|hyphen	-0.18
blank:0:2|initial-first	-1.53
blank:0:2|inverted-initial	-1.15
blank:0:2|inverted-name	-1.53
blank:0:2|joiner	-0.20
blank:0:2|lower	-0.32
blank:0:2|mixed1	-0.29
blank:0:2|mixed3	-0.45
blank:0:2|mixed4	-0.35
blank:0:2|name-first	-0.97
blank:0:2|names0	-0.38
blank:0:2|names1	-0.57
blank:0:2|names2	-0.30
blank:0:2|names3	-0.47
blank:0:2|names4	-0.27
blank:0:2|names5	0.14
blank:0:2|none	-0.30
blank:0:2|number	-0.74
blank:0:2|number.	-0.13
blank:0:2|other	-1.05
blank:0:2|pages.	-0.64
blank:0:2|url	-1.47
blank:0:2|word.	0.19
blank:0:2|words2	-0.15
blank:0:2|words3	-0.22
blank:0:2|words4	0.25
blank:0:2|words5	0.31
blank:0:2|year.	-0.88
blank:0:3	-0.45
blank:0:3|abbrev.	-0.51
blank:0:3|bare-initials	-1.58
blank:0:3|body-year	-0.68
blank:0:3|bracket.	-1.05
blank:0:3|capital	-0.43
blank:0:3|colon	-0.59
blank:0:3|comma	-0.28
blank:0:3|hyphen	-0.15
blank:0:3|initial-first	-0.62
blank:0:3|initial.	-0.22
blank:0:3|inverted-initial	-1.27
blank:0:3|inverted-name	-1.50
blank:0:3|joiner	-0.17
blank:0:3|lower	-0.28
blank:0:3|mixed1	-0.17
blank:0:3|mixed2	-0.26
blank:0:3|mixed3	-0.40
blank:0:3|mixed4	-0.43
blank:0:3|mixed5	-0.29
blank:0:3|name-first	-0.69
blank:0:3|names0	-0.45
blank:0:3|names1	-0.54
blank:0:3|names2	-0.47
blank:0:3|names3	-0.52
blank:0:3|names4	-0.49
blank:0:3|names5	-0.40
blank:0:3|none	-0.41
blank:0:3|number	-1.11
blank:0:3|number.	-1.54
blank:0:3|other	-1.90
blank:0:3|pages.	-0.89
blank:0:3|quote	-0.57
blank:0:3|word.	-0.76
blank:0:3|words3	-0.25
blank:0:3|words4	-0.25
blank:0:3|words5	-0.46
blank:0:3|year	-0.88
blank:0:3|year.	-1.94
blank:0:4	-1.00
blank:0:4|body-year	-0.84
blank:0:4|capital	-0.28
blank:0:4|comma	-0.24
blank:0:4|hyphen	-0.12
blank:0:4|names0	-0.22
blank:0:4|names1	-0.60
blank:0:4|names2	-0.99
blank:0:4|names3	-1.03
blank:0:4|none	-0.60
blank:1:0	0.15
blank:1:0|none	-0.44
blank:1:1	0.19
blank:1:1|bare-initials	0.60
blank:1:1|body-year	-0.60
blank:1:1|colon	-0.20
blank:1:1|comma	-1.35
blank:1:1|hyphen	-0.47
blank:1:1|inverted-initial	0.32
blank:1:1|inverted-name	0.22
blank:1:1|joiner	-0.59
blank:1:1|lower	-0.51
blank:1:1|mixed2	-0.30
blank:1:1|mixed3	-0.17
blank:1:1|names0	-0.15
blank:1:1|names2	0.45
blank:1:1|names4	-0.18
blank:1:1|names5	0.54
blank:1:1|none	-0.18
blank:1:1|pages.	0.28
blank:1:1|url	-0.37
blank:1:1|word.	0.70
blank:1:1|words4	0.38
blank:1:1|words5	-0.49
blank:1:1|year	-0.15
blank:1:1|year.	0.74
blank:1:2	0.80
blank:1:2|bare-initials	0.41
blank:1:2|body-year	1.90
blank:1:2|bracket	0.39
blank:1:2|capital	0.30
blank:1:2|colon	1.35
blank:1:2|initial-first	0.12
blank:1:2|inverted-initial	0.39
blank:1:2|inverted-name	0.65
blank:1:2|mixed3	0.73
blank:1:2|mixed4	0.22
blank:1:2|name-first	0.51
blank:1:2|names1	0.42
blank:1:2|names2	0.49
blank:1:2|names3	0.69
blank:1:2|names4	0.85
blank:1:2|names5	0.85
blank:1:2|none	0.90
blank:1:2|number	0.35
blank:1:2|number.	0.42
blank:1:2|other	1.77
blank:1:2|pages	0.27
blank:1:2|pages.	0.18
blank:1:2|url	0.29
blank:1:2|word.	1.61
blank:1:2|words4	0.40
blank:1:2|words5	0.18
blank:1:2|year	0.94
blank:1:2|year.	0.39
blank:1:3	0.54
blank:1:3|bare-initials	0.24
blank:1:3|body-year	1.46
blank:1:3|bracket	0.23
blank:1:3|bracket.	0.12
blank:1:3|capital	1.09
blank:1:3|colon	0.66
blank:1:3|inverted-initial	0.19
blank:1:3|inverted-name	0.88
blank:1:3|lower	0.72
blank:1:3|mixed3	0.86
blank:1:3|mixed4	0.47
blank:1:3|mixed5	0.87
blank:1:3|name-first	0.78
blank:1:3|names1	0.38
blank:1:3|names2	0.53
blank:1:3|names3	0.41
blank:1:3|names4	0.39
blank:1:3|names5	0.26
blank:1:3|names6	0.38
blank:1:3|none	1.02
blank:1:3|number	0.81
blank:1:3|number.	0.52
blank:1:3|other	0.39
blank:1:3|pages	0.33
blank:1:3|url	0.21
blank:1:3|word.	0.95
blank:1:3|words4	1.17
blank:1:3|words5	0.76
blank:1:3|words6	0.14
blank:1:3|year	0.94
blank:1:3|year.	0.72
blank:1:4	1.08
blank:1:4|bare-initials	0.52
blank:1:4|body-year	1.30
blank:1:4|inverted-initial	0.42
blank:1:4|inverted-name	0.52
blank:1:4|names1	0.49
blank:1:4|names2	0.99
blank:1:4|names3	0.55
blank:1:4|names5	0.21
blank:1:4|none	1.87
blank:1:4|number.	0.36
blank:1:4|pages	0.22
blank:1:4|pages.	0.14
blank:1:4|word.	0.75
blank:1:4|year.	0.23
blank:1:5	0.45
blank:1:5|abbrev.	0.89
blank:1:5|body-year	0.77
blank:1:5|bracket	0.73
blank:1:5|bracket.	0.81
blank:1:5|capital	1.79
blank:1:5|colon	0.86
blank:1:5|comma	2.39
blank:1:5|initial-first	0.18
blank:1:5|inverted-initial	0.22
blank:1:5|inverted-name	0.35
blank:1:5|lower	2.00
blank:1:5|mixed2	1.21
blank:1:5|mixed3	1.04
blank:1:5|mixed4	0.50
blank:1:5|mixed5	0.45
blank:1:5|mixed6	0.28
blank:1:5|name-first	0.78
blank:1:5|names0	0.96
blank:1:5|names1	0.41
blank:1:5|names2	0.50
blank:1:5|names3	0.34
blank:1:5|names4	0.45
blank:1:5|names5	0.42
blank:1:5|names6	0.28
blank:1:5|none	1.02
blank:1:5|number	0.39
blank:1:5|number.	0.20
blank:1:5|other	0.40
blank:1:5|pages	0.34
blank:1:5|pages.	0.15
blank:1:5|url	0.30
blank:1:5|word.	0.46
blank:1:5|words3	0.80
blank:1:5|words4	0.35
blank:1:5|words5	0.33
blank:1:5|words6	0.31
blank:1:5|year	0.67
blank:1:5|year.	0.28
end+form:abbrev.|body-year	-0.24
end+form:abbrev.|inverted-initial	-0.48
end+form:abbrev.|inverted-name	1.19
end+form:abbrev.|none	-0.37
end+form:bracket.|bare-initials	-0.25
end+form:bracket.|initial-first	1.24
end+form:bracket.|inverted-initial	0.51
end+form:bracket.|inverted-name	-0.14
end+form:bracket.|name-first	0.23
end+form:bracket|bare-initials	0.60
end+form:bracket|body-year	0.60
end+form:bracket|initial-first	-1.05
end+form:bracket|inverted-initial	1.65
end+form:bracket|inverted-name	0.38
end+form:bracket|name-first	-0.87
end+form:bracket|none	-0.44
end+form:capital|bare-initials	0.78
end+form:capital|body-year	-0.49
end+form:capital|initial-first	0.18
end+form:capital|inverted-initial	0.71
end+form:capital|inverted-name	-0.96
end+form:capital|name-first	-0.60
end+form:capital|name-year	-0.91
end+form:capital|none	-0.32
end+form:colon|body-year	0.64
end+form:colon|initial-first	0.18
end+form:colon|inverted-initial	-2.34
end+form:colon|inverted-name	-0.28
end+form:colon|name-first	-0.50
end+form:colon|none	0.26
end+form:comma|bare-initials	-1.77
end+form:comma|body-year	-0.26
end+form:comma|initial-first	-0.59
end+form:comma|inverted-initial	-2.05
end+form:comma|inverted-name	-0.18
end+form:dash|none	0.16
end+form:ellipsis|body-year	-0.26
end+form:ellipsis|inverted-initial	-1.47
end+form:ellipsis|none	-0.37
end+form:hyphen|inverted-name	-1.07
end+form:hyphen|none	-0.32
end+form:initial.|bare-initials	0.53
end+form:initial.|body-year	-0.91
end+form:initial.|initial-first	-1.39
end+form:initial.|inverted-initial	-0.79
end+form:initial.|inverted-name	-0.91
end+form:initial.|name-first	-0.56
end+form:initial.|none	-0.50
end+form:joiner|bare-initials	-0.89
end+form:joiner|body-year	-0.28
end+form:joiner|initial-first	-1.65
end+form:joiner|inverted-initial	-1.51
end+form:joiner|inverted-name	-0.92
end+form:joiner|name-first	-0.52
end+form:joiner|none	-0.35
end+form:lower|body-year	-1.06
end+form:lower|inverted-initial	-0.42
end+form:lower|inverted-name	-0.44
end+form:lower|name-first	-0.65
end+form:lower|none	-0.32
end+form:number.|bare-initials	0.25
end+form:number.|body-year	0.81
end+form:number.|initial-first	0.82
end+form:number.|inverted-initial	0.67
end+form:number.|inverted-name	0.16
end+form:number.|name-first	0.22
end+form:number.|none	0.13
end+form:number|bare-initials	0.50
end+form:number|body-year	-1.03
end+form:number|initial-first	0.62
end+form:number|inverted-initial	0.76
end+form:number|inverted-name	-0.31
end+form:number|name-first	0.15
end+form:number|none	0.13
end+form:other|bare-initials	0.36
end+form:other|body-year	0.83
end+form:other|initial-first	1.05
end+form:other|inverted-initial	1.27
end+form:other|inverted-name	0.43
end+form:other|name-first	0.36
end+form:other|none	-0.57
end+form:pages.|bare-initials	0.25
end+form:pages.|body-year	0.71
end+form:pages.|initial-first	0.82
end+form:pages.|inverted-initial	0.44
end+form:pages.|inverted-name	0.21
end+form:pages.|name-first	1.53
end+form:pages.|none	0.46
end+form:pages|bare-initials	0.39
end+form:pages|body-year	-0.72
end+form:pages|initial-first	1.19
end+form:pages|inverted-initial	0.16
end+form:pages|inverted-name	0.43
end+form:pages|none	0.92
end+form:quote|bare-initials	-0.13
end+form:quote|body-year	-0.29
end+form:quote|inverted-name	-0.24
end+form:quote|name-first	-0.51
end+form:quote|none	-0.14
end+form:url|bare-initials	0.24
end+form:url|body-year	0.30
end+form:url|initial-first	0.79
end+form:url|inverted-initial	0.40
end+form:url|inverted-name	0.96
end+form:url|name-first	0.82
end+form:url|none	0.40
end+form:word.|bare-initials	-0.15
end+form:word.|initial-first	-0.23
end+form:word.|inverted-initial	0.96
end+form:word.|name-first	-0.36
end+form:word.|name-year	0.84
end+form:word.|none	-0.29
end+form:year.|bare-initials	0.82
end+form:year.|body-year	0.32
end+form:year.|initial-first	0.96
end+form:year.|inverted-initial	0.65
end+form:year.|inverted-name	0.74
end+form:year.|name-first	0.43
end+form:year.|none	-0.36
end+form:year|bare-initials	0.24
end+form:year|body-year	-0.13
end+form:year|initial-first	0.36
end+form:year|inverted-name	0.86
end+form:year|name-first	0.13
end+s1:abbrev.|C	-0.28
end+s1:abbrev.|C,	-0.47
end+s1:abbrev.|C.	-0.54
end+s1:abbrev.|C:	0.58
end+s1:abbrev.|I	-1.00
end+s1:abbrev.|I.	-0.48
end+s1:abbrev.|J	-1.36
end+s1:abbrev.|M	0.23
end+s1:abbrev.|M,	-0.90
end+s1:abbrev.|M.	-0.70
end+s1:abbrev.|N	-0.86
end+s1:abbrev.|N,	-0.85
end+s1:abbrev.|N.	-0.26
end+s1:abbrev.|Y	-0.93
end+s1:abbrev.|Y.	-0.55
end+s1:abbrev.|l	-1.57
end+s1:bracket.|C	-0.48
end+s1:bracket.|C,	0.68
end+s1:bracket.|C.	-0.28
end+s1:bracket.|C:	-1.21
end+s1:bracket.|I.	0.69
end+s1:bracket.|U	-0.23
end+s1:bracket.|l	-1.33
end+s1:bracket|C	0.57
end+s1:bracket|C,	0.46
end+s1:bracket|C.	0.41
end+s1:bracket|C:	-0.84
end+s1:bracket|I.	-0.47
end+s1:bracket|M.	-1.21
end+s1:bracket|l	-1.79
end+s1:capital|&	-0.54
end+s1:capital|&,	-1.03
end+s1:capital|C	-0.28
end+s1:capital|C,	-0.46
end+s1:capital|C.	-0.39
end+s1:capital|C:	-0.40
end+s1:capital|C;	-0.49
end+s1:capital|D	0.97
end+s1:capital|I	0.65
end+s1:capital|I,	-0.83
end+s1:capital|I.	-0.14
end+s1:capital|J	-0.17
end+s1:capital|J,	-0.29
end+s1:capital|J.	-1.66
end+s1:capital|M	-0.32
end+s1:capital|M,	-0.43
end+s1:capital|M:	-0.17
end+s1:capital|N	-0.17
end+s1:capital|N,	-0.24
end+s1:capital|N.	-0.49
end+s1:capital|N:	-0.40
end+s1:capital|O	-0.78
end+s1:capital|O.	-0.14
end+s1:capital|U	-0.38
end+s1:capital|U,	0.49
end+s1:capital|U.	0.45
end+s1:capital|Y	0.20
end+s1:capital|Y,	-0.19
end+s1:capital|Y.	-0.23
end+s1:capital|Y:	-0.77
end+s1:capital|Y;	-0.16
end+s1:capital|l	-0.36
end+s1:capital|l,	-0.67
end+s1:capital|l.	-0.42
end+s1:capital|l:	-0.78
end+s1:capital|p	-1.19
end+s1:colon|C	0.25
end+s1:colon|C.	1.38
end+s1:colon|C:	-0.41
end+s1:colon|C;	0.70
end+s1:colon|I	-0.77
end+s1:colon|I.	1.28
end+s1:colon|J	-1.35
end+s1:colon|J,	-0.66
end+s1:colon|M	-0.77
end+s1:colon|M,	-0.83
end+s1:colon|M.	-0.63
end+s1:colon|N	-0.80
end+s1:colon|N.	-0.97
end+s1:colon|N:	-1.08
end+s1:colon|O	-0.89
end+s1:colon|U	-1.55
end+s1:colon|U,	-1.50
end+s1:colon|Y	-1.24
end+s1:colon|Y.	-0.15
end+s1:colon|l	-1.32
end+s1:colon|l,	0.15
end+s1:colon|l.	-0.19
end+s1:comma|&	-0.43
end+s1:comma|&,	-0.46
end+s1:comma|&.	-0.60
end+s1:comma|C	-0.27
end+s1:comma|C,	-0.67
end+s1:comma|C:	-0.50
end+s1:comma|I.	-0.72
end+s1:comma|I;	-0.93
end+s1:comma|J	-0.84
end+s1:comma|J,	-0.36
end+s1:comma|J.	-0.48
end+s1:comma|J:	-0.12
end+s1:comma|M	-0.28
end+s1:comma|M,	-0.74
end+s1:comma|M.	-0.38
end+s1:comma|M:	-0.39
end+s1:comma|N	-0.35
end+s1:comma|N,	-0.70
end+s1:comma|N.	-0.27
end+s1:comma|O	-0.99
end+s1:comma|U	0.54
end+s1:comma|U,	-0.70
end+s1:comma|Y	-0.97
end+s1:comma|Y,	-0.28
end+s1:comma|Y.	-0.16
end+s1:comma|l	-0.77
end+s1:comma|l,	-0.46
end+s1:comma|l.	-0.53
end+s1:comma|l:	-0.29
end+s1:dash|C,	0.18
end+s1:dash|l	0.70
end+s1:ellipsis|C	-0.92
end+s1:ellipsis|C,	-0.77
end+s1:ellipsis|C.	-0.64
end+s1:hyphen|U	-1.73
end+s1:hyphen|l	-0.31
end+s1:hyphen|l,	-0.39
end+s1:hyphen|l.	-0.24
end+s1:hyphen|l:	-0.33
end+s1:hyphen|l;	-0.24
end+s1:initial.|&	-1.40
end+s1:initial.|&,	0.27
end+s1:initial.|&.	-0.68
end+s1:initial.|C	-0.31
end+s1:initial.|C,	-1.00
end+s1:initial.|C.	-0.83
end+s1:initial.|C:	-0.37
end+s1:initial.|C;	-0.35
end+s1:initial.|I	-0.24
end+s1:initial.|I,	-0.34
end+s1:initial.|I.	-0.92
end+s1:initial.|I;	-0.25
end+s1:initial.|M.	-0.19
end+s1:initial.|QC	0.39
end+s1:initial.|U	-0.86
end+s1:initial.|U,	-0.47
end+s1:initial.|Y	-0.96
end+s1:initial.|Y.	-0.32
end+s1:initial.|Y:	0.18
end+s1:initial.|l	-0.53
end+s1:joiner|C	-0.57
end+s1:joiner|C,	-0.70
end+s1:joiner|C.	-0.48
end+s1:joiner|C:	-0.47
end+s1:joiner|C;	-0.27
end+s1:joiner|I.	-1.03
end+s1:joiner|J	-0.67
end+s1:joiner|L.	-0.52
end+s1:joiner|M	-0.44
end+s1:joiner|U	-0.54
end+s1:joiner|l	-0.32
end+s1:joiner|l,	-0.35
end+s1:joiner|l:	-0.27
end+s1:joiner|p	-0.64
end+s1:lower|&	-0.53
end+s1:lower|C	0.22
end+s1:lower|C,	-0.66
end+s1:lower|C.	0.13
end+s1:lower|C:	0.67
end+s1:lower|I.	0.75
end+s1:lower|J	-1.13
end+s1:lower|M	-0.35
end+s1:lower|M,	-0.40
end+s1:lower|M.	-0.35
end+s1:lower|N	0.24
end+s1:lower|O	-0.69
end+s1:lower|U	-0.15
end+s1:lower|Y	0.62
end+s1:lower|Y.	-0.57
end+s1:lower|l	-0.36
end+s1:lower|l,	-0.47
end+s1:lower|l.	-0.38
end+s1:lower|l:	-0.44
end+s1:lower|p	-1.04
end+s1:number.|&.	0.54
end+s1:number.|C	0.25
end+s1:number.|C,	0.42
end+s1:number.|C:	-1.02
end+s1:number.|D	0.80
end+s1:number.|D,	1.16
end+s1:number.|D.	1.29
end+s1:number.|I	1.24
end+s1:number.|I.	0.24
end+s1:number.|J,	0.62
end+s1:number.|J:	-1.04
end+s1:number.|M	-0.58
end+s1:number.|O	1.48
end+s1:number.|QC	2.45
end+s1:number.|U	0.66
end+s1:number.|U,	1.14
end+s1:number.|l	-1.17
end+s1:number.|p	0.49
end+s1:number|&	-2.03
end+s1:number|C	0.54
end+s1:number|C,	0.60
end+s1:number|C.	-0.34
end+s1:number|D.	1.70
end+s1:number|I.	-0.33
end+s1:number|J	0.12
end+s1:number|M	-0.83
end+s1:number|M.	-0.80
end+s1:number|O	-1.44
end+s1:number|U	1.06
end+s1:number|U,	1.09
end+s1:number|Y	0.32
end+s1:number|Y,	-1.11
end+s1:number|Y.	-1.02
end+s1:number|l	-1.09
end+s1:number|l.	-1.40
end+s1:number|p	-0.77
end+s1:other|C,	0.23
end+s1:other|C.	0.35
end+s1:other|D	0.98
end+s1:other|I.	0.25
end+s1:other|M	0.72
end+s1:other|O	0.34
end+s1:other|U	0.23
end+s1:other|U,	0.72
end+s1:other|Y.	-0.52
end+s1:other|l	-1.49
end+s1:pages.|&.	0.98
end+s1:pages.|C	0.64
end+s1:pages.|C,	0.66
end+s1:pages.|C.	-0.54
end+s1:pages.|D	0.47
end+s1:pages.|D,	0.43
end+s1:pages.|D.	0.57
end+s1:pages.|I	-0.13
end+s1:pages.|I.	0.72
end+s1:pages.|J	-0.12
end+s1:pages.|J,	1.50
end+s1:pages.|J:	-1.76
end+s1:pages.|M	-1.19
end+s1:pages.|M.	-1.18
end+s1:pages.|O	0.77
end+s1:pages.|QC	1.10
end+s1:pages.|U	-0.90
end+s1:pages.|U,	0.42
end+s1:pages.|U.	-0.46
end+s1:pages.|l	-0.99
end+s1:pages.|l.	-0.49
end+s1:pages.|l:	-1.00
end+s1:pages.|p	1.24
end+s1:pages|C	0.63
end+s1:pages|C,	0.92
end+s1:pages|C.	-0.28
end+s1:pages|D	0.78
end+s1:pages|I.	0.27
end+s1:pages|M	-1.20
end+s1:pages|U,	0.24
end+s1:pages|Y.	-1.71
end+s1:pages|l	-0.95
end+s1:quote|C	-0.64
end+s1:quote|C,	-0.19
end+s1:quote|C.	-0.40
end+s1:quote|C:	-0.53
end+s1:quote|l	-0.28
end+s1:url|C	0.63
end+s1:url|C,	0.60
end+s1:url|C.	1.36
end+s1:url|D	0.37
end+s1:url|D.	0.93
end+s1:url|I.	0.41
end+s1:url|J	1.38
end+s1:url|M.	-1.56
end+s1:url|O	-1.01
end+s1:url|U	1.13
end+s1:url|U,	0.53
end+s1:url|l	-0.84
end+s1:url|p	0.61
end+s1:word.|&	-1.18
end+s1:word.|C	-0.22
end+s1:word.|C,	0.60
end+s1:word.|C.	-0.16
end+s1:word.|C:	-0.56
end+s1:word.|D	0.36
end+s1:word.|D,	1.97
end+s1:word.|D.	1.73
end+s1:word.|I	-0.54
end+s1:word.|I.	-0.47
end+s1:word.|I:	-0.67
end+s1:word.|J,	-1.61
end+s1:word.|J.	0.22
end+s1:word.|M	-0.51
end+s1:word.|M.	-0.51
end+s1:word.|M:	-0.57
end+s1:word.|N	-0.88
end+s1:word.|N,	-0.92
end+s1:word.|N.	-0.56
end+s1:word.|N:	-0.37
end+s1:word.|O	0.39
end+s1:word.|U	0.14
end+s1:word.|U,	0.26
end+s1:word.|U.	-0.25
end+s1:word.|U:	-0.96
end+s1:word.|Y	0.20
end+s1:word.|Y.	-0.85
end+s1:word.|Y;	-0.49
end+s1:word.|l	-0.94
end+s1:word.|l,	0.26
end+s1:word.|l.	0.25
end+s1:word.|p	0.30
end+s1:year.|&.	1.57
end+s1:year.|C,	0.86
end+s1:year.|C.	0.54
end+s1:year.|C:	0.14
end+s1:year.|D	1.22
end+s1:year.|D,	1.57
end+s1:year.|D.	0.86
end+s1:year.|D:	1.04
end+s1:year.|I	-0.49
end+s1:year.|I.	0.68
end+s1:year.|J	0.97
end+s1:year.|J,	0.76
end+s1:year.|J:	-1.14
end+s1:year.|O	1.05
end+s1:year.|QC	-1.08
end+s1:year.|U,	1.09
end+s1:year.|U.	1.49
end+s1:year.|U:	-0.48
end+s1:year.|l	-1.63
end+s1:year.|l.	-0.67
end+s1:year.|p	1.40
end+s1:year|C,	0.59
end+s1:year|C.	0.49
end+s1:year|C:	-1.28
end+s1:year|D	1.51
end+s1:year|J	-1.28
end+s1:year|M	-1.91
end+s1:year|M.	-1.64
end+s1:year|N.	-1.51
end+s1:year|O	-1.53
end+s1:year|QC	0.21
end+s1:year|U	-0.22
end+s1:year|U,	1.12
end+s1:year|l	-1.48
end+year:abbrev.|mixed4	-1.01
end+year:abbrev.|mixed5	-1.34
end+year:abbrev.|names0	-0.56
end+year:abbrev.|names2	-0.19
end+year:abbrev.|names3	-0.27
end+year:abbrev.|names4	-0.43
end+year:abbrev.|names5	-0.25
end+year:abbrev.|none	-0.23
end+year:abbrev.|words3	-1.04
end+year:abbrev.|words4	-0.40
end+year:abbrev.|words5	-0.37
end+year:abbrev.|words6	-0.21
end+year:bracket.|mixed2	-1.17
end+year:bracket.|mixed3	-0.19
end+year:bracket.|mixed4	-0.55
end+year:bracket.|mixed5	0.82
end+year:bracket.|names0	-1.71
end+year:bracket.|names2	-0.31
end+year:bracket.|names3	-0.27
end+year:bracket.|names4	0.17
end+year:bracket.|none	0.28
end+year:bracket.|words5	0.35
end+year:bracket|mixed3	-0.29
end+year:bracket|mixed4	0.47
end+year:bracket|names0	-0.27
end+year:bracket|names2	-0.72
end+year:bracket|names3	-0.55
end+year:bracket|names4	-0.38
end+year:bracket|names5	-0.41
end+year:bracket|none	0.78
end+year:bracket|words4	0.15
end+year:bracket|words5	-0.36
end+year:capital|mixed1	-0.42
end+year:capital|mixed3	-0.58
end+year:capital|mixed4	-0.62
end+year:capital|mixed5	-0.64
end+year:capital|names0	-0.16
end+year:capital|names1	-0.42
end+year:capital|names2	-0.18
end+year:capital|names3	-0.57
end+year:capital|names4	-0.28
end+year:capital|names5	-0.79
end+year:capital|none	-0.21
end+year:capital|words2	-0.18
end+year:capital|words3	0.24
end+year:capital|words4	-0.37
end+year:capital|words5	0.28
end+year:capital|words6	0.32
end+year:colon|mixed1	0.59
end+year:colon|mixed2	-0.53
end+year:colon|mixed3	0.15
end+year:colon|mixed4	0.26
end+year:colon|mixed5	-0.61
end+year:colon|names0	-0.42
end+year:colon|names1	-0.85
end+year:colon|names2	-0.88
end+year:colon|names3	-0.65
end+year:colon|names4	-0.40
end+year:colon|names5	-0.29
end+year:colon|words3	-0.98
end+year:colon|words4	0.19
end+year:colon|words5	0.53
end+year:colon|words6	1.02
end+year:comma|mixed1	-0.34
end+year:comma|mixed2	-0.79
end+year:comma|mixed3	-0.65
end+year:comma|mixed4	-0.53
end+year:comma|mixed5	-0.39
end+year:comma|names0	-0.31
end+year:comma|names1	-0.29
end+year:comma|names2	-0.51
end+year:comma|names3	-0.93
end+year:comma|names4	-0.78
end+year:comma|names5	-0.82
end+year:comma|words3	-0.71
end+year:comma|words4	-0.27
end+year:comma|words5	-0.21
end+year:dash|names1	-0.96
end+year:dash|names3	-0.27
end+year:dash|none	-0.62
end+year:ellipsis|names1	-0.85
end+year:ellipsis|names2	-0.89
end+year:ellipsis|names3	-0.15
end+year:ellipsis|none	-0.31
end+year:hyphen|mixed1	-0.20
end+year:hyphen|mixed2	-0.18
end+year:hyphen|mixed3	-0.29
end+year:hyphen|mixed4	-0.48
end+year:hyphen|mixed5	-0.41
end+year:hyphen|none	-0.34
end+year:hyphen|words2	-0.17
end+year:hyphen|words3	-0.33
end+year:hyphen|words4	-0.38
end+year:hyphen|words5	-0.48
end+year:initial.|mixed2	-0.57
end+year:initial.|mixed3	-0.87
end+year:initial.|mixed4	-0.96
end+year:initial.|mixed5	-0.66
end+year:initial.|mixed6	-1.62
end+year:initial.|names0	-0.43
end+year:initial.|names1	-0.25
end+year:initial.|names2	-0.33
end+year:initial.|names3	-0.64
end+year:initial.|names4	-0.82
end+year:initial.|names5	-0.88
end+year:initial.|names6	-0.85
end+year:initial.|none	-0.42
end+year:initial.|words3	-0.65
end+year:initial.|words4	-0.83
end+year:initial.|words5	-0.96
end+year:initial.|words6	-1.04
end+year:joiner|mixed1	-0.22
end+year:joiner|mixed2	-0.24
end+year:joiner|mixed3	-0.38
end+year:joiner|mixed4	-0.21
end+year:joiner|mixed5	-0.57
end+year:joiner|names0	-0.65
end+year:joiner|names1	-0.86
end+year:joiner|names2	-0.51
end+year:joiner|names3	-0.69
end+year:joiner|names4	-0.50
end+year:joiner|names5	-0.76
end+year:joiner|none	-0.26
end+year:joiner|words2	-0.18
end+year:joiner|words3	-0.42
end+year:joiner|words4	-0.47
end+year:joiner|words5	-0.48
end+year:joiner|words6	-0.64
end+year:lower|mixed1	-0.27
end+year:lower|mixed2	-0.32
end+year:lower|mixed3	-0.44
end+year:lower|mixed4	-0.53
end+year:lower|mixed5	-0.37
end+year:lower|names0	0.40
end+year:lower|names1	0.25
end+year:lower|names2	-1.08
end+year:lower|names3	-0.77
end+year:lower|names4	-0.54
end+year:lower|names5	-1.51
end+year:lower|none	-0.18
end+year:lower|words2	-0.19
end+year:lower|words3	-0.53
end+year:lower|words4	-0.37
end+year:lower|words5	-0.42
end+year:lower|words6	-0.66
end+year:number.|mixed1	-1.08
end+year:number.|mixed2	-0.29
end+year:number.|mixed3	0.30
end+year:number.|mixed4	0.41
end+year:number.|mixed5	0.77
end+year:number.|mixed6	0.45
end+year:number.|names1	-0.19
end+year:number.|names2	-0.29
end+year:number.|names3	0.53
end+year:number.|names4	0.26
end+year:number.|names5	0.37
end+year:number.|names6	0.50
end+year:number.|none	0.61
end+year:number.|words3	0.68
end+year:number.|words4	0.29
end+year:number.|words5	0.87
end+year:number.|words6	0.67
end+year:number|mixed1	-0.46
end+year:number|mixed2	-0.50
end+year:number|mixed3	-0.94
end+year:number|mixed5	0.33
end+year:number|names0	-0.33
end+year:number|names1	-0.63
end+year:number|names2	0.41
end+year:number|names3	0.16
end+year:number|names6	0.70
end+year:number|none	0.89
end+year:number|words3	0.86
end+year:number|words4	0.33
end+year:number|words5	0.40
end+year:number|words6	1.07
end+year:other|mixed2	-0.33
end+year:other|mixed3	-1.52
end+year:other|mixed4	-0.15
end+year:other|mixed5	0.23
end+year:other|names0	-0.50
end+year:other|names1	0.57
end+year:other|names2	-0.21
end+year:other|names3	0.34
end+year:other|names5	0.23
end+year:other|none	0.70
end+year:other|words3	-0.28
end+year:other|words4	-0.17
end+year:other|words5	-0.27
end+year:other|words6	-0.66
end+year:pages.|mixed1	-0.16
end+year:pages.|mixed2	-0.37
end+year:pages.|mixed4	0.52
end+year:pages.|mixed5	0.84
end+year:pages.|mixed6	0.29
end+year:pages.|names1	0.28
end+year:pages.|names2	0.40
end+year:pages.|names3	0.50
end+year:pages.|names4	0.48
end+year:pages.|names5	0.49
end+year:pages.|names6	0.49
end+year:pages.|none	0.40
end+year:pages.|words3	0.38
end+year:pages.|words4	0.66
end+year:pages.|words5	0.29
end+year:pages|mixed3	0.57
end+year:pages|mixed4	0.27
end+year:pages|mixed5	0.74
end+year:pages|names0	-0.81
end+year:pages|names1	-0.76
end+year:pages|names2	0.87
end+year:pages|names3	0.37
end+year:pages|names5	0.96
end+year:pages|none	0.48
end+year:pages|words4	0.52
end+year:pages|words5	0.87
end+year:pages|words6	0.78
end+year:quote|mixed2	-0.87
end+year:quote|mixed3	-0.52
end+year:quote|mixed4	-0.26
end+year:quote|mixed5	-1.22
end+year:quote|names0	-0.99
end+year:quote|names1	0.97
end+year:quote|names2	-0.64
end+year:quote|names3	-0.50
end+year:quote|names4	-1.11
end+year:quote|names5	-0.91
end+year:quote|none	0.88
end+year:url|mixed2	-1.97
end+year:url|mixed3	1.07
end+year:url|mixed4	1.58
end+year:url|mixed5	0.81
end+year:url|names2	-0.37
end+year:url|names3	1.04
end+year:url|names4	0.74
end+year:url|names5	0.73
end+year:url|names6	0.59
end+year:url|none	0.51
end+year:url|words4	0.89
end+year:url|words5	0.72
end+year:url|words6	0.81
end+year:word.|mixed2	-0.37
end+year:word.|mixed3	-0.57
end+year:word.|mixed4	-0.72
end+year:word.|mixed5	-0.74
end+year:word.|mixed6	1.01
end+year:word.|names0	-0.21
end+year:word.|names1	0.25
end+year:word.|names2	-0.14
end+year:word.|names3	-0.22
end+year:word.|names4	-0.50
end+year:word.|names5	-0.14
end+year:word.|names6	-0.17
end+year:word.|none	0.40
end+year:word.|words3	0.48
end+year:word.|words4	0.32
end+year:word.|words5	0.18
end+year:word.|words6	-0.31
end+year:year.|mixed1	-0.58
end+year:year.|mixed2	0.84
end+year:year.|mixed3	0.90
end+year:year.|mixed4	0.51
end+year:year.|mixed5	0.33
end+year:year.|mixed6	-0.31
end+year:year.|names1	0.33
end+year:year.|names2	0.47
end+year:year.|names3	0.82
end+year:year.|names4	0.49
end+year:year.|names5	0.52
end+year:year.|names6	0.47
end+year:year.|none	-0.29
end+year:year.|words3	0.88
end+year:year.|words4	0.69
end+year:year.|words5	0.21
end+year:year.|words6	-0.19
end+year:year|mixed2	-0.48
end+year:year|mixed3	0.21
end+year:year|mixed4	0.32
end+year:year|mixed6	-1.13
end+year:year|names0	0.45
end+year:year|names1	1.27
end+year:year|names2	0.62
end+year:year|names3	0.19
end+year:year|names4	0.25
end+year:year|names5	-0.27
end+year:year|names6	-0.31
end+year:year|none	-0.68
end+year:year|words4	0.43
end+year:year|words5	-0.42
end+year:year|words6	-0.64
end:abbrev.	-0.23
end:bracket.	0.13
end:capital	-0.32
end:colon	-0.13
end:comma	-0.39
end:ellipsis	-0.82
end:hyphen	-0.37
end:initial.	-0.64
end:joiner	-0.39
end:lower	-0.32
end:number	0.28
end:number.	0.39
end:other	0.30
end:pages	0.44
end:pages.	0.40
end:url	0.51
end:year.	0.32
first-year:false|bare-initials	0.31
first-year:false|initial-first	0.24
first-year:false|inverted-initial	0.29
first-year:false|inverted-name	-0.17
first-year:false|name-first	-0.15
first-year:false|name-year	-1.02
first-year:false|none	-0.26
first-year:no-year|bare-initials	0.18
first-year:no-year|body-year	-0.83
first-year:no-year|initial-first	0.20
first-year:no-year|inverted-initial	0.22
first-year:no-year|name-year	-0.91
first-year:none|bare-initials	-0.16
first-year:none|initial-first	0.29
first-year:none|inverted-name	-0.43
first-year:none|name-first	-0.55
first-year:none|none	-0.37
first-year:true|bare-initials	0.67
first-year:true|body-year	1.49
first-year:true|initial-first	-0.24
first-year:true|inverted-initial	0.37
first-year:true|inverted-name	0.54
first-year:true|name-first	0.26
first-year:true|name-year	0.49
first-year:true|none	-0.40
form+year:bare-initials|mixed5	0.33
form+year:bare-initials|mixed6	-0.59
form+year:bare-initials|names2	0.21
form+year:bare-initials|names3	0.32
form+year:bare-initials|names4	0.23
form+year:bare-initials|names5	0.40
form+year:bare-initials|names6	0.23
form+year:bare-initials|none	0.30
form+year:bare-initials|words3	0.50
form+year:bare-initials|words4	0.40
form+year:bare-initials|words5	0.32
form+year:bare-initials|words6	0.29
form+year:body-year|mixed1	0.37
form+year:body-year|mixed2	0.65
form+year:body-year|mixed3	-0.32
form+year:body-year|mixed4	-0.22
form+year:body-year|mixed5	-0.20
form+year:body-year|names1	-0.58
form+year:body-year|names2	-0.41
form+year:body-year|names3	1.06
form+year:body-year|none	0.59
form+year:body-year|words3	0.26
form+year:body-year|words4	-0.49
form+year:body-year|words5	0.69
form+year:initial-first|mixed3	-0.23
form+year:initial-first|mixed4	0.44
form+year:initial-first|mixed5	0.61
form+year:initial-first|mixed6	0.92
form+year:initial-first|names1	0.91
form+year:initial-first|names2	-0.14
form+year:initial-first|names3	-0.34
form+year:initial-first|names4	0.33
form+year:initial-first|names5	0.16
form+year:initial-first|words4	0.35
form+year:initial-first|words6	-0.19
form+year:inverted-initial|mixed3	-0.13
form+year:inverted-initial|mixed5	-0.38
form+year:inverted-initial|mixed6	-0.24
form+year:inverted-initial|names1	0.60
form+year:inverted-initial|names2	0.72
form+year:inverted-initial|names3	0.20
form+year:inverted-initial|names4	0.21
form+year:inverted-initial|names5	0.26
form+year:inverted-initial|words3	1.13
form+year:inverted-initial|words4	0.66
form+year:inverted-initial|words5	-0.14
form+year:inverted-initial|words6	-0.43
form+year:inverted-name|mixed2	0.36
form+year:inverted-name|mixed3	0.48
form+year:inverted-name|mixed4	0.38
form+year:inverted-name|mixed5	0.21
form+year:inverted-name|mixed6	1.29
form+year:inverted-name|names1	0.35
form+year:inverted-name|names2	-0.52
form+year:inverted-name|names3	-0.72
form+year:inverted-name|names4	-0.25
form+year:inverted-name|names5	0.19
form+year:inverted-name|names6	0.21
form+year:inverted-name|none	0.38
form+year:inverted-name|words4	0.56
form+year:inverted-name|words5	0.65
form+year:inverted-name|words6	0.47
form+year:name-first|mixed2	1.13
form+year:name-first|mixed3	-0.58
form+year:name-first|mixed4	-0.29
form+year:name-first|mixed5	-0.19
form+year:name-first|names1	0.37
form+year:name-first|names2	-0.43
form+year:name-first|names3	-0.77
form+year:name-first|names4	-0.89
form+year:name-first|names5	-0.13
form+year:name-first|words4	0.92
form+year:name-first|words5	0.72
form+year:name-year|names1	-0.35
form+year:none|mixed1	-0.34
form+year:none|mixed2	-0.40
form+year:none|mixed3	-0.19
form+year:none|mixed4	-0.18
form+year:none|mixed5	-0.20
form+year:none|mixed6	-0.50
form+year:none|names0	-0.26
form+year:none|names1	-0.27
form+year:none|names2	-0.25
form+year:none|names3	-0.45
form+year:none|names4	-0.36
form+year:none|names5	-0.34
form+year:none|names6	-0.36
form+year:none|words2	-0.29
form+year:none|words5	-0.12
form:bare-initials	0.27
form:initial-first	0.17
form:inverted-initial	0.28
form:name-year	-0.40
form:none	-0.21
indent:far>far	-0.25
indent:far>far|abbrev.	-0.30
indent:far>far|bare-initials	-0.29
indent:far>far|colon	-0.48
indent:far>far|comma	-0.56
indent:far>far|initial-first	0.23
indent:far>far|initial.	-0.41
indent:far>far|inverted-name	0.36
indent:far>far|joiner	0.14
indent:far>far|mixed1	-0.21
indent:far>far|mixed2	-0.24
indent:far>far|mixed3	-0.40
indent:far>far|mixed4	-0.47
indent:far>far|mixed5	-0.73
indent:far>far|names0	-0.33
indent:far>far|names1	-0.24
indent:far>far|names2	-0.24
indent:far>far|names3	-0.14
indent:far>far|none	-0.35
indent:far>far|number	-0.54
indent:far>far|number.	-0.43
indent:far>far|other	-0.68
indent:far>far|pages.	-0.13
indent:far>far|url	-1.72
indent:far>far|word.	-0.31
indent:far>far|words3	0.42
indent:far>far|words5	0.40
indent:far>far|year	-0.65
indent:far>near	0.12
indent:far>near|abbrev.	0.30
indent:far>near|bracket	0.86
indent:far>near|bracket.	1.11
indent:far>near|capital	-0.29
indent:far>near|comma	-0.99
indent:far>near|hyphen	-0.47
indent:far>near|initial.	0.28
indent:far>near|inverted-name	0.18
indent:far>near|joiner	-0.26
indent:far>near|lower	-0.25
indent:far>near|mixed2	0.64
indent:far>near|mixed3	0.31
indent:far>near|mixed4	0.40
indent:far>near|mixed5	0.96
indent:far>near|name-first	-0.43
indent:far>near|names0	-0.48
indent:far>near|names1	0.36
indent:far>near|names2	0.31
indent:far>near|names4	0.27
indent:far>near|names5	0.26
indent:far>near|number	0.38
indent:far>near|number.	0.69
indent:far>near|pages.	0.32
indent:far>near|quote	0.21
indent:far>near|url	0.66
indent:far>near|word.	0.43
indent:far>near|words3	0.37
indent:far>near|words4	0.20
indent:far>near|words5	0.21
indent:far>near|words6	0.56
indent:far>near|year	0.21
indent:near>far|abbrev.	0.16
indent:near>far|bare-initials	0.21
indent:near>far|body-year	0.13
indent:near>far|bracket	-0.39
indent:near>far|bracket.	-0.17
indent:near>far|colon	0.41
indent:near>far|comma	-0.86
indent:near>far|ellipsis	-0.91
indent:near>far|hyphen	-0.24
indent:near>far|initial-first	-0.48
indent:near>far|initial.	-0.61
indent:near>far|inverted-initial	0.28
indent:near>far|inverted-name	0.23
indent:near>far|joiner	-0.43
indent:near>far|lower	-0.27
indent:near>far|mixed1	0.26
indent:near>far|mixed2	-0.27
indent:near>far|mixed3	-0.18
indent:near>far|mixed5	-0.50
indent:near>far|name-first	0.64
indent:near>far|names0	-0.33
indent:near>far|names1	0.39
indent:near>far|names2	0.23
indent:near>far|names3	0.35
indent:near>far|names5	-0.30
indent:near>far|none	-0.16
indent:near>far|other	-0.78
indent:near>far|pages.	0.51
indent:near>far|url	0.77
indent:near>far|word.	0.20
indent:near>far|words3	-0.22
indent:near>far|words4	-0.27
indent:near>far|year	-0.26
indent:near>far|year.	0.42
indent:near>near|abbrev.	-0.96
indent:near>near|bare-initials	0.71
indent:near>near|body-year	-0.43
indent:near>near|bracket.	-0.16
indent:near>near|capital	-0.32
indent:near>near|colon	-0.33
indent:near>near|comma	0.39
indent:near>near|hyphen	-0.15
indent:near>near|initial.	0.68
indent:near>near|inverted-initial	0.64
indent:near>near|inverted-name	0.57
indent:near>near|joiner	-0.19
indent:near>near|lower	-0.36
indent:near>near|mixed1	-0.18
indent:near>near|mixed3	-0.36
indent:near>near|mixed5	-0.46
indent:near>near|name-first	-0.36
indent:near>near|names1	0.31
indent:near>near|names2	-0.54
indent:near>near|names4	-0.42
indent:near>near|names5	-0.14
indent:near>near|none	-0.28
indent:near>near|number	-0.83
indent:near>near|number.	-0.47
indent:near>near|other	-0.41
indent:near>near|pages	-0.85
indent:near>near|pages.	-0.61
indent:near>near|quote	0.87
indent:near>near|words3	0.34
indent:near>near|words4	0.48
indent:near>near|words5	1.21
indent:near>near|year.	0.27
inside	-0.29
inside|abbrev.	-0.78
inside|bare-initials	0.64
inside|body-year	-0.37
inside|bracket	-0.13
inside|bracket.	-0.14
inside|colon	-0.48
inside|initial.	-0.86
inside|inverted-initial	0.27
inside|inverted-name	-0.25
inside|mixed1	-0.36
inside|mixed2	-0.96
inside|mixed3	-0.34
inside|mixed4	-0.48
inside|mixed5	-0.33
inside|mixed6	-0.13
inside|name-first	-0.35
inside|name-year	-0.70
inside|names0	-1.02
inside|names1	-0.37
inside|names2	-0.47
inside|names3	-0.58
inside|names4	-0.58
inside|names5	-0.31
inside|names6	-0.41
inside|none	-0.39
inside|number.	0.39
inside|pages	0.48
inside|pages.	0.77
inside|quote	-0.91
inside|url	1.20
inside|word.	-0.51
inside|words4	-0.21
inside|words5	-0.18
inside|words6	-0.17
inside|year	-0.40
like:0	-0.39
like:2	0.43
like:3	0.86
open-bracket	-0.28
room:0	0.70
room:0|abbrev.	1.68
room:0|bare-initials	0.17
room:0|body-year	1.33
room:0|bracket	0.83
room:0|bracket.	0.74
room:0|capital	2.01
room:0|colon	1.81
room:0|comma	3.09
room:0|initial-first	0.31
room:0|inverted-initial	0.28
room:0|inverted-name	0.53
room:0|lower	2.02
room:0|mixed2	0.99
room:0|mixed3	0.82
room:0|mixed4	1.00
room:0|mixed5	0.75
room:0|mixed6	0.31
room:0|name-first	1.66
room:0|names0	1.47
room:0|names1	0.49
room:0|names2	0.98
room:0|names3	0.70
room:0|names4	0.69
room:0|names5	0.53
room:0|names6	0.40
room:0|none	1.38
room:0|number	0.61
room:0|number.	0.42
room:0|other	0.60
room:0|pages	0.38
room:0|pages.	0.21
room:0|quote	1.68
room:0|url	0.23
room:0|word.	1.13
room:0|words3	1.17
room:0|words4	0.89
room:0|words5	0.61
room:0|words6	0.23
room:0|year	0.79
room:0|year.	0.55
room:1	0.76
room:1|abbrev.	0.97
room:1|bare-initials	0.22
room:1|body-year	1.65
room:1|bracket	0.58
room:1|bracket.	0.74
room:1|capital	1.74
room:1|colon	0.87
room:1|comma	2.22
room:1|initial-first	0.39
room:1|inverted-initial	0.25
room:1|inverted-name	0.68
room:1|mixed3	0.89
room:1|mixed4	1.20
room:1|mixed5	0.83
room:1|name-first	1.65
room:1|names1	0.62
room:1|names2	1.01
room:1|names3	0.81
room:1|names4	0.78
room:1|names5	0.57
room:1|none	1.37
room:1|number	0.32
room:1|number.	0.29
room:1|other	1.00
room:1|pages	0.19
room:1|pages.	0.19
room:1|url	0.14
room:1|word.	1.19
room:1|words4	1.02
room:1|words5	0.55
room:1|words6	0.28
room:1|year	1.05
room:1|year.	0.58
room:2	0.74
room:2|abbrev.	1.80
room:2|bare-initials	0.22
room:2|body-year	1.54
room:2|bracket	0.79
room:2|bracket.	0.84
room:2|capital	1.94
room:2|colon	0.63
room:2|comma	2.35
room:2|initial-first	0.42
room:2|inverted-initial	0.34
room:2|inverted-name	0.83
room:2|lower	1.73
room:2|mixed3	0.73
room:2|mixed4	1.19
room:2|mixed5	0.71
room:2|name-first	1.20
room:2|names0	1.31
room:2|names1	0.62
room:2|names2	0.66
room:2|names3	0.92
room:2|names4	0.79
room:2|names5	0.48
room:2|names6	0.30
room:2|none	1.23
room:2|number	0.54
room:2|number.	0.31
room:2|other	0.89
room:2|pages	0.19
room:2|pages.	0.23
room:2|url	0.27
room:2|word.	1.06
room:2|words3	0.74
room:2|words4	1.11
room:2|words5	0.53
room:2|words6	0.48
room:2|year	1.02
room:2|year.	0.56
room:3	0.75
room:3|abbrev.	0.45
room:3|bare-initials	0.20
room:3|body-year	1.70
room:3|bracket	1.15
room:3|bracket.	0.68
room:3|capital	1.44
room:3|colon	0.40
room:3|comma	2.14
room:3|initial-first	0.64
room:3|inverted-initial	0.43
room:3|inverted-name	0.89
room:3|lower	1.17
room:3|mixed1	-0.89
room:3|mixed2	-0.45
room:3|mixed3	0.50
room:3|mixed4	1.11
room:3|mixed5	0.85
room:3|name-first	1.37
room:3|names1	0.69
room:3|names2	0.65
room:3|names3	0.82
room:3|names4	0.61
room:3|names5	0.68
room:3|none	1.24
room:3|number	0.51
room:3|number.	0.29
room:3|other	0.79
room:3|pages	0.21
room:3|pages.	0.24
room:3|word.	0.94
room:3|words4	0.70
room:3|words5	0.41
room:3|words6	0.14
room:3|year	0.53
room:3|year.	0.25
room:4	0.73
room:4|bare-initials	0.30
room:4|body-year	1.51
room:4|bracket	0.66
room:4|bracket.	1.05
room:4|capital	1.29
room:4|colon	0.71
room:4|comma	1.75
room:4|initial-first	0.39
room:4|inverted-initial	0.29
room:4|inverted-name	0.64
room:4|lower	0.72
room:4|mixed1	-0.17
room:4|mixed2	-0.64
room:4|mixed4	1.01
room:4|mixed5	0.53
room:4|name-first	0.95
room:4|names1	0.59
room:4|names2	0.63
room:4|names3	0.97
room:4|names4	0.74
room:4|names5	0.83
room:4|none	1.01
room:4|number	0.48
room:4|number.	0.33
room:4|other	0.20
room:4|pages.	0.25
room:4|url	0.21
room:4|word.	0.76
room:4|words4	0.91
room:4|words5	0.60
room:4|words6	0.24
room:4|year	1.00
room:4|year.	0.34
room:5	0.50
room:5|bare-initials	0.24
room:5|body-year	0.53
room:5|bracket.	0.82
room:5|capital	0.29
room:5|colon	0.49
room:5|comma	0.53
room:5|hyphen	-1.35
room:5|initial-first	0.52
room:5|inverted-initial	0.59
room:5|inverted-name	0.47
room:5|joiner	-0.29
room:5|lower	-0.46
room:5|mixed1	-1.21
room:5|mixed2	-0.32
room:5|mixed4	1.23
room:5|mixed5	1.37
room:5|name-first	0.91
room:5|names0	-0.94
room:5|names1	0.40
room:5|names2	0.42
room:5|names3	0.43
room:5|names4	0.31
room:5|names5	0.32
room:5|none	0.52
room:5|number	0.31
room:5|number.	0.29
room:5|other	0.85
room:5|pages	0.33
room:5|pages.	0.20
room:5|word.	0.50
room:5|words4	0.86
room:5|words5	0.43
room:5|words6	0.67
room:5|year	1.58
room:5|year.	0.44
room:6	-0.16
room:6|abbrev.	0.20
room:6|body-year	-0.13
room:6|bracket	-0.36
room:6|capital	-0.52
room:6|colon	-0.15
room:6|comma	-0.53
room:6|ellipsis	-1.24
room:6|hyphen	-0.56
room:6|initial-first	-0.60
room:6|initial.	-0.68
room:6|inverted-initial	0.23
room:6|inverted-name	-0.16
room:6|joiner	-0.50
room:6|lower	-0.45
room:6|mixed1	-0.34
room:6|mixed2	-0.38
room:6|mixed4	-0.20
room:6|mixed5	-0.35
room:6|name-year	-0.46
room:6|names0	-0.44
room:6|names1	-0.42
room:6|names2	-0.32
room:6|names3	-0.33
room:6|names4	-0.34
room:6|names5	0.20
room:6|names6	0.19
room:6|none	-0.14
room:6|number	-0.19
room:6|number.	0.49
room:6|pages	0.37
room:6|pages.	0.78
room:6|quote	-0.33
room:6|url	0.74
room:6|word.	-0.20
room:6|words2	-0.25
room:6|words3	-0.14
room:6|words5	-0.31
room:6|words6	-0.20
room:6|year	0.34
room:6|year.	0.56
room:7	-0.39
room:7|abbrev.	-0.51
room:7|bare-initials	-0.33
room:7|body-year	-0.78
room:7|bracket	-0.23
room:7|bracket.	-0.25
room:7|capital	-0.52
room:7|colon	-0.58
room:7|comma	-0.73
room:7|dash	-1.24
room:7|ellipsis	-0.99
room:7|hyphen	-0.35
room:7|initial-first	-0.42
room:7|initial.	-0.45
room:7|inverted-initial	-0.14
room:7|inverted-name	-0.74
room:7|joiner	-0.39
room:7|lower	-0.40
room:7|mixed1	-0.18
room:7|mixed2	-0.18
room:7|mixed3	-0.20
room:7|mixed4	-0.35
room:7|mixed5	-0.27
room:7|mixed6	-0.30
room:7|name-first	-0.42
room:7|name-year	-0.83
room:7|names0	-0.46
room:7|names1	-0.43
room:7|names2	-0.51
room:7|names3	-0.68
room:7|names4	-0.49
room:7|names5	-0.61
room:7|names6	-1.40
room:7|none	-0.35
room:7|number	-0.13
room:7|other	-0.33
room:7|pages	0.38
room:7|pages.	0.67
room:7|quote	-0.13
room:7|url	0.61
room:7|word.	-0.23
room:7|words2	-0.43
room:7|words3	-0.28
room:7|words4	-0.29
room:7|words5	-0.39
room:7|words6	0.20
room:7|year	-0.17
room:7|year.	0.18
room:8	-0.32
room:8|abbrev.	-0.46
room:8|body-year	-0.62
room:8|bracket	-0.21
room:8|bracket.	-0.35
room:8|capital	-0.20
room:8|colon	-0.27
room:8|comma	-0.80
room:8|dash	-1.07
room:8|ellipsis	-1.02
room:8|hyphen	-0.35
room:8|initial-first	0.53
room:8|initial.	-0.43
room:8|inverted-initial	0.13
room:8|inverted-name	-0.82
room:8|joiner	-0.44
room:8|lower	-0.32
room:8|mixed1	-0.42
room:8|mixed2	-0.30
room:8|mixed3	-0.46
room:8|mixed4	-0.59
room:8|mixed5	-0.78
room:8|name-first	-0.79
room:8|names0	-0.35
room:8|names1	-0.33
room:8|names2	-0.48
room:8|names3	-0.19
room:8|names4	-0.64
room:8|names5	-0.16
room:8|none	-0.30
room:8|number	-0.28
room:8|other	-0.31
room:8|pages	-0.17
room:8|quote	-1.42
room:8|url	0.40
room:8|word.	-0.40
room:8|words2	-0.22
room:8|words3	-0.20
room:8|words4	-0.20
room:8|year	-0.51
room:8|year.	-0.18
s1:&	-0.42
s1:&.	-0.28
s1:&:	-1.60
s1:C,	0.31
s1:C:	-0.38
s1:C;	-0.55
s1:D	1.47
s1:D,	2.61
s1:D.	2.15
s1:D:	2.65
s1:I.	-0.12
s1:I:	-1.05
s1:I;	-0.49
s1:J	0.13
s1:J,	-0.24
s1:J.	0.39
s1:J:	-1.43
s1:L	-1.03
s1:L.	0.20
s1:M	-0.75
s1:M,	-0.92
s1:M.	-0.65
s1:M:	-1.65
s1:M;	-2.13
s1:N	-1.00
s1:N,	-0.73
s1:N.	-0.28
s1:N:	-0.65
s1:O	-0.48
s1:O,	0.19
s1:O.	-2.04
s1:O:	-2.24
s1:P.	-1.43
s1:QC	0.40
s1:QC:	-0.34
s1:Ql	-0.82
s1:U	0.23
s1:U,	0.50
s1:U.	0.88
s1:U:	-0.51
s1:U;	-0.92
s1:Y	0.40
s1:Y,	-0.40
s1:Y.	-0.45
s1:Y;	-0.96
s1:l	-0.47
s1:l,	-0.21
s1:l.	-0.49
s1:l:	-0.58
s1:l;	-0.76
s2:& C	-0.43
s2:& C,	-0.67
s2:& C.	-0.54
s2:& I.	-0.38
s2:& L.	-0.74
s2:& l	-0.31
s2:& l,	0.88
s2:& l.	-0.52
s2:& l:	-0.35
s2:&, &	-0.33
s2:&, C	-0.58
s2:&, C,	-0.39
s2:&. C	-0.60
s2:&. C,	0.14
s2:&. C.	0.45
s2:&. I.	0.20
s2:&. Y.	-0.36
s2:C 	-0.68
s2:C &	0.36
s2:C &,	0.63
s2:C &.	0.77
s2:C &:	-0.95
s2:C C,	0.25
s2:C C.	-0.39
s2:C C:	-0.40
s2:C C;	-0.88
s2:C D	-1.42
s2:C I	1.32
s2:C I,	0.55
s2:C I.	0.26
s2:C I:	1.02
s2:C J	0.96
s2:C J,	0.45
s2:C J.	0.14
s2:C L,	0.97
s2:C L.	1.87
s2:C M	0.58
s2:C M,	0.36
s2:C M.	-0.66
s2:C M:	0.86
s2:C N	-1.50
s2:C N,	-1.09
s2:C N.	-2.20
s2:C N:	-1.10
s2:C O.	0.49
s2:C P.	-1.24
s2:C P:	-1.14
s2:C QC	-1.19
s2:C QP,	-1.42
s2:C U.	1.01
s2:C Y	-0.23
s2:C Y.	-0.19
s2:C Y:	0.45
s2:C Y;	-1.37
s2:C l	-0.61
s2:C l,	0.36
s2:C l.	0.27
s2:C l:	-2.13
s2:C p	0.20
s2:C, 	-1.32
s2:C, &	0.96
s2:C, &,	1.02
s2:C, &.	0.41
s2:C, &;	0.33
s2:C, C	0.55
s2:C, C,	0.34
s2:C, C:	-0.63
s2:C, C;	-0.14
s2:C, I	0.29
s2:C, I,	0.61
s2:C, I.	0.24
s2:C, I:	-0.28
s2:C, J	0.39
s2:C, J,	0.73
s2:C, J.	0.23
s2:C, J:	-1.54
s2:C, M	-0.28
s2:C, M,	-1.36
s2:C, M.	-1.08
s2:C, N	-1.77
s2:C, N,	-0.83
s2:C, N.	-1.47
s2:C, QC	0.89
s2:C, QP	1.12
s2:C, U	-1.08
s2:C, U,	-0.95
s2:C, Y	-1.28
s2:C, Y,	-0.29
s2:C, Y.	-1.15
s2:C, l	-0.51
s2:C, l,	0.60
s2:C, l.	0.57
s2:C, l:	-0.55
s2:C. 	-1.00
s2:C. C	-0.13
s2:C. C,	-0.28
s2:C. C.	-0.26
s2:C. I.	0.34
s2:C. J	-1.22
s2:C. J:	-1.66
s2:C. M	-0.85
s2:C. M.	-0.60
s2:C. M:	-0.76
s2:C. N	-0.93
s2:C. N,	-1.07
s2:C. N.	-1.30
s2:C. N:	-1.40
s2:C. O	0.74
s2:C. QC	1.74
s2:C. U	-0.27
s2:C. Y	0.16
s2:C. Y,	0.55
s2:C. Y.	0.91
s2:C. Y;	-0.87
s2:C. l	-0.22
s2:C. l,	1.51
s2:C. l.	0.81
s2:C: C	-0.13
s2:C: C,	0.44
s2:C: C.	-0.86
s2:C: C:	-0.48
s2:C: C;	-1.18
s2:C: I.	-0.85
s2:C: J	-0.90
s2:C: M.	-2.37
s2:C: U	0.16
s2:C: U,	-1.26
s2:C: U.	-1.27
s2:C: l	-1.14
s2:C; C	-0.89
s2:C; C,	1.02
s2:C; Y	-0.94
s2:C; Y.	-0.94
s2:D C	1.15
s2:D Y	1.64
s2:D Y,	1.84
s2:D Y.	2.09
s2:D Y:	1.97
s2:D, C	1.45
s2:D, C.	0.92
s2:D, QC	0.77
s2:D, Y	1.53
s2:D, Y,	1.20
s2:D, Y.	1.17
s2:D. C	0.98
s2:D. Y.	1.48
s2:D: C	2.10
s2:I C	-0.15
s2:I C,	0.71
s2:I C.	-1.09
s2:I I	1.86
s2:I N,	-0.54
s2:I l	-1.05
s2:I, &	-0.36
s2:I, C,	-0.40
s2:I, I.	0.76
s2:I, O	-0.45
s2:I, Y	-0.40
s2:I, Y,	-0.52
s2:I, Y.	-0.92
s2:I, l.	1.65
s2:I. &	-0.33
s2:I. &.	0.81
s2:I. C,	0.55
s2:I. C.	-1.21
s2:I. C:	0.34
s2:I. I	0.31
s2:I. I,	-0.27
s2:I. I.	0.42
s2:I. M	-1.47
s2:I. M.	-2.77
s2:I. N,	-1.42
s2:I. U,	-1.11
s2:I. Y	-0.69
s2:I. Y,	-0.66
s2:I. Y.	-0.36
s2:I. Y:	-0.51
s2:I. l	-1.77
s2:I. l,	1.21
s2:I. l.	-0.14
s2:I. p	0.47
s2:I: C	-0.75
s2:I; C,	-0.49
s2:I; U,	-0.34
s2:J C	0.34
s2:J C,	-0.70
s2:J C.	-0.25
s2:J M	-1.83
s2:J M.	-2.32
s2:J N,	0.66
s2:J N:	1.03
s2:J U	1.26
s2:J Y	0.99
s2:J Y.	-0.28
s2:J l	-0.77
s2:J l.	-1.11
s2:J, &	-0.62
s2:J, C	-0.56
s2:J, I.	0.24
s2:J, l.	0.36
s2:J. 	-1.23
s2:J. C	0.26
s2:J. Y.	1.17
s2:J: C	-0.31
s2:J: M	-1.21
s2:J: M.	-1.53
s2:J: l	-1.12
s2:L. C	-0.60
s2:L. Y.	-0.23
s2:M 	-1.40
s2:M C	-0.60
s2:M I.	1.34
s2:M J	1.07
s2:M M	0.62
s2:M O	1.30
s2:M Y	-0.43
s2:M Y.	0.58
s2:M l	-0.81
s2:M l.	-0.91
s2:M, M.	-0.62
s2:M, Y.	-0.40
s2:M, l	-0.38
s2:M, l.	-0.96
s2:M. 	-0.63
s2:M. C	-0.69
s2:M. C,	1.98
s2:M. C:	-0.57
s2:M. J:	-0.73
s2:M. M	-0.61
s2:M. M.	-0.74
s2:M. l	-0.50
s2:M. l.	-0.43
s2:M. l:	-0.57
s2:M: M.	-0.48
s2:N C	-1.01
s2:N Y.	-0.78
s2:N l	-0.50
s2:N l.	-1.59
s2:N, M	-0.57
s2:N, M.	-0.39
s2:N, N	-0.80
s2:N, N.	-0.37
s2:N, Y.	-0.49
s2:N, l.	-0.68
s2:N. 	-0.70
s2:N. C	-0.70
s2:N. I.	-0.86
s2:N. l.	-1.08
s2:N: M.	-0.51
s2:O 	-1.93
s2:O &	1.68
s2:O C	-0.32
s2:O N	-1.51
s2:O O	2.16
s2:O Y	-1.21
s2:O l	-0.55
s2:O, Y	1.42
s2:O. C	0.52
s2:QC &	-0.60
s2:QC C	0.43
s2:QC C,	0.32
s2:QC l	-0.66
s2:QP C	0.42
s2:U &	1.92
s2:U C	0.62
s2:U C.	-0.35
s2:U I	1.56
s2:U I,	2.03
s2:U I.	-0.37
s2:U J	1.31
s2:U M	-1.68
s2:U M.	-1.84
s2:U N	-1.88
s2:U N,	-1.24
s2:U O	0.28
s2:U U	1.28
s2:U U,	0.87
s2:U U.	1.02
s2:U Y	0.48
s2:U Y,	-0.74
s2:U Y.	1.05
s2:U l	-0.74
s2:U, &,	1.29
s2:U, C	0.22
s2:U, C,	0.60
s2:U, C.	0.17
s2:U, C;	-0.26
s2:U, I,	0.71
s2:U, I.	0.45
s2:U, I:	0.56
s2:U, I;	0.43
s2:U, J	1.29
s2:U, Y.	0.25
s2:U, l.	-1.87
s2:U. 	-1.74
s2:U. C	0.18
s2:U. Y.	1.83
s2:U: C	0.13
s2:Y 	-0.85
s2:Y C	0.70
s2:Y C.	-0.75
s2:Y M.	-0.95
s2:Y N	-1.30
s2:Y O	0.16
s2:Y l	1.34
s2:Y, C	-0.70
s2:Y, M.	-0.78
s2:Y, N,	-0.77
s2:Y, l.	-0.58
s2:Y. 	-0.66
s2:Y. C.	-0.56
s2:Y. C:	-0.46
s2:Y. I	0.60
s2:Y. M	-0.67
s2:Y. QC	-0.55
s2:Y. l.	-0.67
s2:Y: C	1.52
s2:Y: M.	-1.17
s2:Y: QC	-0.74
s2:Y; 	-0.93
s2:Y; M.	-0.44
s2:Y; N:	-0.21
s2:l 	-1.60
s2:l &	-0.39
s2:l C	-0.51
s2:l C,	-0.69
s2:l C.	-0.49
s2:l C:	-0.55
s2:l C;	-0.50
s2:l I	0.21
s2:l I,	-0.43
s2:l I.	1.35
s2:l J	-0.36
s2:l J,	-0.43
s2:l J.	-0.76
s2:l M	-0.93
s2:l M,	-0.34
s2:l M.	-0.67
s2:l N	-1.05
s2:l N,	-0.32
s2:l N.	-0.68
s2:l N:	0.32
s2:l O	-0.66
s2:l O.	-1.29
s2:l P.	-1.75
s2:l P:	-0.40
s2:l QP,	-0.36
s2:l U	-0.51
s2:l Y,	-0.67
s2:l Y.	-0.71
s2:l Y;	-0.25
s2:l l	-0.31
s2:l l,	-0.32
s2:l l.	-0.31
s2:l l:	-0.28
s2:l p	-0.40
s2:l, &	-0.36
s2:l, C,	-0.35
s2:l, C.	0.14
s2:l, I,	-0.43
s2:l, M	-0.39
s2:l, M,	-0.36
s2:l, M.	-0.31
s2:l, N	-0.34
s2:l, N,	0.24
s2:l, U	-0.64
s2:l, Y	-0.91
s2:l, Y,	-0.79
s2:l, Y.	-0.43
s2:l, l	-0.60
s2:l, l,	0.16
s2:l, l:	-0.43
s2:l. 	-1.34
s2:l. C	-0.47
s2:l. C,	-0.18
s2:l. C.	-0.28
s2:l. C:	-0.60
s2:l. I.	-0.32
s2:l. J	-0.42
s2:l. M	-0.57
s2:l. M,	-0.22
s2:l. M.	-0.63
s2:l. N	-1.37
s2:l. N,	0.32
s2:l. N.	-1.21
s2:l. O	-1.07
s2:l. U	-1.59
s2:l. Y	-0.37
s2:l. Y.	1.46
s2:l. Y:	1.36
s2:l. Y;	-0.24
s2:l. l	-1.07
s2:l. l,	1.41
s2:l. l.	0.41
s2:l: 	-0.46
s2:l: C	-0.27
s2:l: C,	-0.36
s2:l: I	-0.39
s2:l: M	-1.39
s2:l: M.	-1.24
s2:l: l	-0.62
s2:l; C	-0.65
s2:p C,	0.47
s2:p C.	-1.22
s2:p I.	-0.50
s2:p l	-0.33
s2:p p	0.47
s3:& C C,	-0.33
s3:& C C.	-0.45
s3:& C l	-0.70
s3:& C, C	-0.77
s3:& C, I.	-0.74
s3:& C. C	-0.32
s3:& L. C	-0.81
s3:& L. Y.	-0.20
s3:& l C	0.29
s3:& l l	-0.39
s3:& l l.	-0.28
s3:& l l:	-0.44
s3:& l. C	-0.26
s3:&, & C,	-0.31
s3:&, C, I,	-0.44
s3:&, C, I.	-0.30
s3:&. C &	0.78
s3:&. C, C	0.45
s3:&. C, I.	0.43
s3:&. I. C,	0.77
s3:&. Y. C	-0.36
s3:C  	-0.68
s3:C & C	-0.72
s3:C & C,	1.06
s3:C & C.	-0.77
s3:C & C:	-0.39
s3:C & L,	2.47
s3:C & L.	3.21
s3:C & Y	1.09
s3:C & l	-1.40
s3:C & l,	-0.44
s3:C & l.	-0.17
s3:C & l:	-1.66
s3:C &, C	0.80
s3:C &. C	-0.14
s3:C &. C,	0.56
s3:C &. Y.	0.59
s3:C &: C	0.91
s3:C C 	-1.36
s3:C C &	0.61
s3:C C &,	2.32
s3:C C &.	1.63
s3:C C C	-0.17
s3:C C C,	0.46
s3:C C C.	0.37
s3:C C C;	-1.80
s3:C C D	0.88
s3:C C I	0.40
s3:C C I,	2.55
s3:C C I.	1.12
s3:C C J	-0.14
s3:C C J,	1.78
s3:C C J.	0.59
s3:C C L,	1.38
s3:C C M	-0.93
s3:C C M,	-1.09
s3:C C M.	-1.50
s3:C C M:	-0.92
s3:C C N	1.15
s3:C C N,	-2.37
s3:C C N.	-1.40
s3:C C N:	-1.29
s3:C C P:	-1.44
s3:C C U	-1.34
s3:C C Y	-0.33
s3:C C Y,	-0.19
s3:C C Y.	-0.45
s3:C C Y;	-1.39
s3:C C l	-0.82
s3:C C l,	1.27
s3:C C l:	0.42
s3:C C p	0.50
s3:C C, &.	0.81
s3:C C, C	0.40
s3:C C, C,	-0.83
s3:C C, C.	-0.51
s3:C C, C:	-0.59
s3:C C, I,	-0.60
s3:C C, I.	-0.20
s3:C C, J	1.13
s3:C C, J,	-2.14
s3:C C, J:	-2.39
s3:C C, M	-0.45
s3:C C, M,	-1.55
s3:C C, M.	-1.50
s3:C C, N	0.29
s3:C C, N,	-1.10
s3:C C, QC	2.42
s3:C C, QP	3.17
s3:C C, U	0.44
s3:C C, Y	-1.68
s3:C C, Y,	-1.30
s3:C C, Y.	-1.44
s3:C C, l,	1.23
s3:C C. 	-1.23
s3:C C. C,	-1.66
s3:C C. C.	-0.69
s3:C C. C:	-0.72
s3:C C. J	-0.37
s3:C C. M	-1.32
s3:C C. M.	-1.69
s3:C C. N	-0.78
s3:C C. N,	-1.12
s3:C C. N:	-1.36
s3:C C. U	-0.90
s3:C C. Y	-1.00
s3:C C. Y.	0.78
s3:C C. Y;	-1.58
s3:C C. l.	0.51
s3:C C: C	0.29
s3:C C: C,	-0.59
s3:C C: C.	-0.68
s3:C C: I	-1.22
s3:C C: l	-1.32
s3:C C; C	-0.50
s3:C C; Y.	-1.37
s3:C I &	1.59
s3:C I C	-0.99
s3:C I C,	1.43
s3:C I C.	-0.53
s3:C I I	0.72
s3:C I I,	2.25
s3:C I I.	2.70
s3:C I Y	0.44
s3:C I Y.	0.20
s3:C I Y:	1.37
s3:C I l	-1.88
s3:C I, &	-0.25
s3:C I, C	0.65
s3:C I, C,	0.63
s3:C I, C.	0.77
s3:C I, Y,	1.49
s3:C I, Y.	1.90
s3:C I, l.	-1.43
s3:C I, p	0.68
s3:C I. &	0.84
s3:C I. C	0.89
s3:C I. C,	0.41
s3:C I. C.	-0.73
s3:C I. C:	0.79
s3:C I. I	1.71
s3:C I. I,	-0.30
s3:C I. I.	-0.14
s3:C I. Y	1.44
s3:C I. Y,	1.12
s3:C I. Y.	1.44
s3:C I. Y:	0.46
s3:C I. l	-1.29
s3:C I: C	0.62
s3:C J &	1.79
s3:C J C	-0.15
s3:C J C,	0.49
s3:C J C.	-0.66
s3:C J Y	0.73
s3:C J Y.	0.50
s3:C J Y:	0.96
s3:C J l	-1.05
s3:C J, &	-0.41
s3:C J, C	0.61
s3:C J, C,	0.51
s3:C J, C.	-0.66
s3:C J, l.	-0.44
s3:C J, p	0.77
s3:C J. C	1.14
s3:C J. C,	-0.86
s3:C J. C:	1.21
s3:C J. I	1.20
s3:C J. Y	-0.30
s3:C J. Y.	1.27
s3:C J: C	0.48
s3:C L, C	1.39
s3:C M 	-1.61
s3:C M C,	1.97
s3:C M l	-0.49
s3:C M. 	-1.41
s3:C M. C	-0.85
s3:C M. C,	0.89
s3:C M. M	-0.57
s3:C M. l	-1.31
s3:C M. l.	-1.25
s3:C M: M.	0.62
s3:C N C	-2.01
s3:C N M	-0.55
s3:C N M.	-0.79
s3:C N l	-1.04
s3:C N, M	-0.64
s3:C N, M.	-0.66
s3:C N, Y.	-1.04
s3:C N, l.	-0.42
s3:C N. 	-1.36
s3:C N. C	-1.01
s3:C N. M	-1.54
s3:C N: M	-0.73
s3:C N: M.	-0.73
s3:C O C,	1.47
s3:C O O	-0.68
s3:C O l	-0.45
s3:C P: C	-0.51
s3:C U l	-1.61
s3:C U, C	1.61
s3:C U. C	1.70
s3:C Y 	-1.36
s3:C Y C	1.25
s3:C Y C,	0.43
s3:C Y M.	-1.39
s3:C Y O	2.44
s3:C Y P:	1.36
s3:C Y l	-1.82
s3:C Y, C	0.72
s3:C Y, I.	0.85
s3:C Y, N,	-0.97
s3:C Y, QC	-0.23
s3:C Y, l	-1.42
s3:C Y, l.	-0.81
s3:C Y. 	-1.00
s3:C Y. C	0.43
s3:C Y. C,	-1.38
s3:C Y: C	0.33
s3:C Y; M.	-0.54
s3:C Y; N:	-1.35
s3:C l 	-1.80
s3:C l &	-0.71
s3:C l C	-0.36
s3:C l C,	0.90
s3:C l C.	-0.15
s3:C l C:	-1.37
s3:C l C;	-0.98
s3:C l J	-1.47
s3:C l M	-0.89
s3:C l N	-1.88
s3:C l U	-0.99
s3:C l l	-0.80
s3:C l l,	0.29
s3:C l l.	-0.47
s3:C l l:	-2.22
s3:C l p	0.81
s3:C l, C	-0.25
s3:C l, l	-0.65
s3:C l. C	-0.81
s3:C l. C,	-0.33
s3:C l. C.	-0.13
s3:C l. C:	-1.73
s3:C l: 	-1.71
s3:C l: C	0.15
s3:C l: M	-2.25
s3:C l: N	-0.78
s3:C l: l	-1.52
s3:C l: l.	-1.82
s3:C p C,	1.48
s3:C p C.	-0.19
s3:C p C:	-1.74
s3:C p l	-0.15
s3:C p l,	1.38
s3:C p p	-0.13
s3:C,  	-1.32
s3:C, & C	0.19
s3:C, & C.	1.20
s3:C, & I.	-0.79
s3:C, & L,	1.89
s3:C, & L.	0.24
s3:C, & l	0.77
s3:C, &, &	0.20
s3:C, &, C,	0.68
s3:C, &, I.	0.34
s3:C, &, Y.	1.58
s3:C, &. C	-0.43
s3:C, &. C,	-1.22
s3:C, &. I,	0.63
s3:C, &. I.	0.51
s3:C, &. Y	0.91
s3:C, &. Y.	0.48
s3:C, &; C,	0.32
s3:C, C &.	0.51
s3:C, C C,	-0.17
s3:C, C C.	-0.29
s3:C, C C:	-1.61
s3:C, C I,	1.98
s3:C, C I.	1.53
s3:C, C I:	0.64
s3:C, C M,	1.05
s3:C, C O	0.51
s3:C, C P;	-0.48
s3:C, C QC	1.77
s3:C, C Y	0.75
s3:C, C Y.	0.85
s3:C, C Y:	2.02
s3:C, C l,	1.75
s3:C, C l.	0.76
s3:C, C p	-0.30
s3:C, C, &	0.39
s3:C, C, C	0.98
s3:C, C, C,	1.12
s3:C, C, C.	-1.91
s3:C, C, C:	0.33
s3:C, C, I	0.99
s3:C, C, I.	1.18
s3:C, C, QC	1.24
s3:C, C, Y,	0.25
s3:C, C, Y.	-1.73
s3:C, C, Y:	0.99
s3:C, C, l	-0.41
s3:C, C, l,	-0.41
s3:C, C, l.	0.39
s3:C, C. 	-1.97
s3:C, C. C	0.65
s3:C, C. C,	-2.69
s3:C, C. N,	-1.15
s3:C, C. QC	1.36
s3:C, C. Y	0.74
s3:C, C. Y.	0.80
s3:C, C: C	0.46
s3:C, C: QC	1.45
s3:C, C; C,	0.42
s3:C, I &	1.28
s3:C, I Y,	0.50
s3:C, I, &	0.81
s3:C, I, C	0.78
s3:C, I, C,	0.58
s3:C, I, I.	1.07
s3:C, I, QC	0.63
s3:C, I, Y,	1.49
s3:C, I, Y.	0.20
s3:C, I, Y:	0.24
s3:C, I, l	0.72
s3:C, I. &	0.48
s3:C, I. &,	1.15
s3:C, I. C	-0.24
s3:C, I. C,	-1.68
s3:C, I. C.	-0.71
s3:C, I. C:	-0.13
s3:C, I. I	-0.58
s3:C, I. I,	0.98
s3:C, I. I.	0.18
s3:C, I. I;	-0.21
s3:C, I. QC	1.03
s3:C, I. Y	0.70
s3:C, I. Y,	1.40
s3:C, I. Y.	0.58
s3:C, I. Y:	0.52
s3:C, I. l.	0.85
s3:C, I. p	0.61
s3:C, I; C,	0.15
s3:C, J &	1.55
s3:C, J Y,	1.66
s3:C, J. C	0.47
s3:C, J: C	-0.70
s3:C, M, M.	-0.90
s3:C, M. 	-0.16
s3:C, N, M.	-1.32
s3:C, N, N.	-1.12
s3:C, N, l.	-1.22
s3:C, QC C	0.72
s3:C, QC l	0.15
s3:C, QP C	1.19
s3:C, U C	-0.78
s3:C, Y 	-0.89
s3:C, Y, C	0.56
s3:C, Y, l.	-1.09
s3:C, Y. 	-0.78
s3:C, Y. C	0.22
s3:C, Y. C,	-1.55
s3:C, l &	-1.32
s3:C, l C	0.47
s3:C, l C,	0.33
s3:C, l l	-0.65
s3:C, l, &	-2.24
s3:C, l, l.	1.66
s3:C, l. C	-0.81
s3:C, l. N,	-1.05
s3:C, l. N.	0.37
s3:C, l. l,	2.92
s3:C.  	-1.00
s3:C. C &	0.49
s3:C. C C	0.64
s3:C. C C,	-0.62
s3:C. C C.	0.12
s3:C. C C:	-0.27
s3:C. C I.	-0.20
s3:C. C N	-1.47
s3:C. C N,	-1.21
s3:C. C l	0.58
s3:C. C l.	0.60
s3:C. C l:	-1.02
s3:C. C p	2.03
s3:C. C, C	0.21
s3:C. C, C,	-0.63
s3:C. C, C.	0.38
s3:C. C, I,	-1.65
s3:C. C, I.	-1.70
s3:C. C, J:	-0.78
s3:C. C, N,	-1.21
s3:C. C. 	-0.64
s3:C. C. C	-0.34
s3:C. C. C.	-0.97
s3:C. C. I	0.93
s3:C. C. I.	-0.86
s3:C. C. M.	-0.77
s3:C. C. N	-0.57
s3:C. C. N,	-0.99
s3:C. C. N:	-0.93
s3:C. C. Y,	-1.23
s3:C. C: C	-0.50
s3:C. C: C,	-0.60
s3:C. C: C.	0.26
s3:C. I C	0.84
s3:C. I N,	-0.82
s3:C. I. C	1.22
s3:C. I. C,	2.16
s3:C. I. C.	-0.87
s3:C. J C.	-0.88
s3:C. J: M	-1.59
s3:C. M. 	-0.23
s3:C. M. C	-1.51
s3:C. M. C,	-0.63
s3:C. M. M	-0.53
s3:C. M. l:	-0.79
s3:C. N M.	-0.65
s3:C. N Y.	-0.59
s3:C. N, C.	-1.99
s3:C. N, M	-0.51
s3:C. N, M.	-0.65
s3:C. N, N	-0.21
s3:C. N, Y	-0.50
s3:C. N, l.	-1.35
s3:C. N: M.	-0.52
s3:C. U C	-0.74
s3:C. Y C	0.96
s3:C. Y M.	-0.94
s3:C. Y, N,	-2.96
s3:C. Y. 	-1.62
s3:C. Y. C	0.89
s3:C. Y. QC	0.66
s3:C. Y. U	1.26
s3:C. Y; M.	-0.92
s3:C. Y; N:	-0.38
s3:C. l C	-1.11
s3:C: C &	-0.36
s3:C: C C,	-0.78
s3:C: C C.	-1.08
s3:C: C C;	-1.31
s3:C: C I,	-0.88
s3:C: C J,	-0.76
s3:C: C l	-0.73
s3:C: C p	-1.04
s3:C: C, C	-0.29
s3:C: C, C,	-0.45
s3:C: C, I.	-0.97
s3:C: C, Y.	-1.53
s3:C: C, l	-1.26
s3:C: C. 	0.36
s3:C: C. C	0.44
s3:C: C. C,	-1.34
s3:C: C; Y.	-0.61
s3:C: I C	0.38
s3:C: I l	-0.70
s3:C: J C	-0.68
s3:C: M. C	-1.57
s3:C: l C	-1.54
s3:C: l l	0.49
s3:C; Y. 	-0.60
s3:C; Y. C	-0.92
s3:C; Y. l.	-0.87
s3:D C C	0.87
s3:D C l	0.96
s3:D Y C	1.57
s3:D Y QC	0.68
s3:D Y, QC	1.49
s3:D Y. C	1.92
s3:D Y. QC	0.88
s3:D Y: C	1.57
s3:D, C C	0.76
s3:D, C l	0.91
s3:D, QC C	0.80
s3:D, QC l	0.70
s3:D, Y C	1.37
s3:D, Y, C	0.25
s3:D, Y. C	0.96
s3:D. C &	0.96
s3:D. C C	0.81
s3:D. C l	0.81
s3:D. Y. C	1.06
s3:D. Y. QC	0.73
s3:D: C l	0.93
s3:I C C	-1.57
s3:I C I	-0.44
s3:I C M.	-0.89
s3:I C l	-1.95
s3:I N, N	-0.43
s3:I l l	-1.04
s3:I l p	0.61
s3:I, & C	-0.24
s3:I, & C,	-0.36
s3:I, & L.	-0.34
s3:I, C C,	-0.37
s3:I, C I,	-0.58
s3:I, C I.	0.51
s3:I, C J,	-0.43
s3:I, C, &,	-0.38
s3:I, C, &.	-0.21
s3:I, C, I,	-0.50
s3:I, C, I.	-0.27
s3:I, I. I.	0.49
s3:I, Y C	-0.34
s3:I. & C,	-0.34
s3:I. & L.	-0.19
s3:I. &. C,	0.72
s3:I. C &	0.82
s3:I. C C	-0.89
s3:I. C C,	-0.35
s3:I. C C.	-1.89
s3:I. C D	0.54
s3:I. C l	-0.74
s3:I. C l,	0.96
s3:I. C, &	-0.59
s3:I. C, &.	0.72
s3:I. C, C	0.80
s3:I. C, C,	0.13
s3:I. C, C.	-0.54
s3:I. C, I.	0.27
s3:I. C, QC	1.34
s3:I. C, QI	0.25
s3:I. C, QP	1.66
s3:I. C, Y.	-0.21
s3:I. C, l	-0.55
s3:I. C. C.	-1.70
s3:I. C. N	-1.50
s3:I. C. N,	-1.34
s3:I. C: C	1.28
s3:I. C: QC	0.44
s3:I. I, &	-0.21
s3:I. I, C,	-0.25
s3:I. I. C	0.27
s3:I. I. C,	0.73
s3:I. I. C.	-0.30
s3:I. I. I,	1.23
s3:I. I. I.	0.67
s3:I. I. Y.	-0.52
s3:I. M. 	-0.31
s3:I. M. C,	-1.38
s3:I. Y C	-0.70
s3:I. Y. C	-0.35
s3:I. Y. I	-0.21
s3:I. Y. QC	-0.22
s3:I. p C,	0.12
s3:I; C, I.	-0.17
s3:J C C	-0.73
s3:J C C.	0.94
s3:J C l	-0.68
s3:J C, C	-1.29
s3:J C. C	0.40
s3:J N: C	1.86
s3:J Y C	0.27
s3:J l l	-0.49
s3:J, C I,	-1.37
s3:J, C J,	-0.79
s3:J.  	-1.23
s3:J. C l	0.93
s3:J: M C	-0.92
s3:L. C l	-0.54
s3:L. Y. C	-0.21
s3:M  	-1.40
s3:M J M:	1.55
s3:M M 	-0.95
s3:M Y. 	-1.33
s3:M l C,	-0.20
s3:M l l	0.33
s3:M, M. 	-0.67
s3:M, Y. 	-0.45
s3:M.  	-0.63
s3:M. C l:	-0.93
s3:M. M 	-0.61
s3:M. M. 	-0.73
s3:M. l 	-0.50
s3:M. l. 	-0.44
s3:M. l: M	-0.48
s3:M: M. 	-0.61
s3:N C Y	-0.13
s3:N C Y.	-0.36
s3:N Y. 	-0.81
s3:N, M Y.	-0.52
s3:N, M. 	-0.33
s3:N, M. M	-0.44
s3:N, N Y.	-1.08
s3:N, N. 	-0.38
s3:N, Y. 	-0.42
s3:N, l. M,	-0.73
s3:N, l. M.	-0.35
s3:N.  	-0.70
s3:N. C C	-0.59
s3:N. C l	-1.34
s3:N. C, C	0.92
s3:N. C, C.	1.39
s3:N: M. 	-0.51
s3:N: M. M	-0.55
s3:O  	-1.93
s3:O C C	1.22
s3:O C N,	-1.53
s3:O N C	-1.52
s3:O O O	1.91
s3:O O O,	1.74
s3:O O O.	1.54
s3:O Y C	-0.62
s3:O l l	0.24
s3:O, Y C,	1.45
s3:QC C C	0.26
s3:QC C l	-0.14
s3:QC l C	-0.28
s3:QC l l	-0.45
s3:U C C	-1.17
s3:U C C.	-0.28
s3:U C l	-1.15
s3:U C, Y,	2.37
s3:U I Y	1.18
s3:U I, U	1.12
s3:U I. C	1.53
s3:U J U	0.97
s3:U M C	-1.14
s3:U U U	-0.83
s3:U l l	-1.15
s3:U, C &	1.12
s3:U, C C	0.49
s3:U, C C.	-0.29
s3:U, C I,	1.42
s3:U, C I.	-0.39
s3:U, C l	0.61
s3:U, C, C	1.38
s3:U, C, Y.	0.49
s3:U, I, C	0.13
s3:U, I, U,	0.79
s3:U, I, Y.	0.62
s3:U, I. &	0.66
s3:U, I. C	0.42
s3:U, I. I.	-0.46
s3:U, I. I;	0.58
s3:U, I. Y	-0.48
s3:U, I. Y.	0.50
s3:U, I: P;	0.69
s3:U, I; U,	0.27
s3:U, J C	1.14
s3:U.  	-1.74
s3:U. C C	0.17
s3:U. C l	1.75
s3:U. Y. C	1.54
s3:U: C C	-0.62
s3:Y  	-0.85
s3:Y C l	-0.62
s3:Y M. 	-1.11
s3:Y M. M	-0.82
s3:Y l C	-1.83
s3:Y, M. 	-0.45
s3:Y, l. M.	-0.58
s3:Y.  	-0.66
s3:Y. C &	-0.45
s3:Y. C C	0.81
s3:Y. C l	-0.51
s3:Y. C l:	-1.08
s3:Y. M 	-0.68
s3:Y. l. M.	-0.71
s3:Y: M. 	-0.96
s3:Y;  	-0.93
s3:Y; M. 	-0.43
s3:Y; N: M.	-0.20
s3:l  	-1.60
s3:l & C	-0.35
s3:l & C,	-0.38
s3:l & C.	-0.21
s3:l & l	-0.42
s3:l & l,	-0.85
s3:l & l.	0.22
s3:l & l:	-0.29
s3:l & p	-0.28
s3:l C 	-1.05
s3:l C &	-0.65
s3:l C C	-0.34
s3:l C C,	-0.63
s3:l C C.	-0.23
s3:l C C:	-0.28
s3:l C I.	-1.37
s3:l C M.	-0.26
s3:l C N	-0.97
s3:l C N,	-0.76
s3:l C N:	-0.26
s3:l C O	-0.24
s3:l C Y.	-0.62
s3:l C l	-0.56
s3:l C l,	-0.83
s3:l C l.	-0.25
s3:l C l:	-0.57
s3:l C p	-0.68
s3:l C, C	-0.69
s3:l C, C,	-0.69
s3:l C, C.	0.15
s3:l C, N,	-0.34
s3:l C, Y.	-0.24
s3:l C, l	-0.13
s3:l C, l.	-0.24
s3:l C. 	-0.80
s3:l C. C	-0.39
s3:l C. C.	-0.26
s3:l C. C:	-0.26
s3:l C. M.	-0.15
s3:l C. Y.	-0.22
s3:l C: C	-0.36
s3:l I l	-0.26
s3:l I, C	-0.41
s3:l I. C	-1.36
s3:l I. C,	1.24
s3:l J l	-0.57
s3:l J l.	-0.88
s3:l J, C	-0.47
s3:l M 	-1.08
s3:l M C	-0.59
s3:l M l	-0.17
s3:l M. 	-0.66
s3:l N C	-1.62
s3:l N l	0.45
s3:l N, M.	-0.44
s3:l N: M.	-0.35
s3:l O C	-0.61
s3:l O N	-0.94
s3:l O l	-1.23
s3:l U l	-0.40
s3:l Y. 	-0.69
s3:l l 	-1.56
s3:l l &	-0.18
s3:l l C,	0.55
s3:l l C.	-0.26
s3:l l C:	-0.46
s3:l l I	-0.65
s3:l l J	-0.29
s3:l l M	-0.73
s3:l l N	-1.55
s3:l l U	-0.34
s3:l l l	-0.34
s3:l l l,	-0.41
s3:l l l:	-0.45
s3:l l p	-0.20
s3:l l, &	-0.39
s3:l l, C	-0.20
s3:l l, C,	-0.26
s3:l l, C.	-0.25
s3:l l, l	-0.44
s3:l l, l,	-0.26
s3:l l, l.	0.17
s3:l l. 	-0.42
s3:l l. C	-0.35
s3:l l. C,	-0.48
s3:l l. C.	-0.28
s3:l l. C:	-0.29
s3:l l. I	-0.27
s3:l l. I.	-0.32
s3:l l. J	-0.26
s3:l l. U	-0.28
s3:l l: 	-0.28
s3:l l: I	-0.27
s3:l l: l	-0.39
s3:l p C	-0.43
s3:l p C,	-0.35
s3:l p l	-0.35
s3:l p p	-0.30
s3:l, & C	-0.33
s3:l, & l	-0.39
s3:l, & l.	-0.30
s3:l, C &	-0.56
s3:l, C C	-0.53
s3:l, C C,	-0.54
s3:l, C l	0.53
s3:l, C, C	-0.48
s3:l, C, C,	-0.29
s3:l, C. 	-0.34
s3:l, I, C,	-0.35
s3:l, I. I.	-0.48
s3:l, I. Y.	0.76
s3:l, M, M.	-0.35
s3:l, N, M.	-0.68
s3:l, Y. 	-0.47
s3:l, l &	-0.49
s3:l, l C	-0.30
s3:l, l l	-0.80
s3:l, l l,	-0.42
s3:l, l, &	-0.62
s3:l, l, l	-0.34
s3:l, l, l,	-0.13
s3:l, l. M.	0.15
s3:l, l. N,	-0.31
s3:l.  	-1.34
s3:l. C &	-0.56
s3:l. C C	-0.46
s3:l. C C,	-0.73
s3:l. C C.	-0.22
s3:l. C C:	-0.68
s3:l. C I	-0.19
s3:l. C I.	-0.39
s3:l. C M.	-0.24
s3:l. C N,	-0.23
s3:l. C N:	-0.17
s3:l. C l	-0.50
s3:l. C l:	-0.54
s3:l. C p	-0.41
s3:l. C, C	-0.27
s3:l. C, N,	-0.36
s3:l. C. C	-0.28
s3:l. C. C.	-0.25
s3:l. C. I.	-0.33
s3:l. C. M.	-0.18
s3:l. C. Y	-0.16
s3:l. C: C	-0.27
s3:l. C: C,	-0.19
s3:l. I. C	-0.31
s3:l. I. C.	-0.33
s3:l. J C	-0.31
s3:l. M 	-0.70
s3:l. M. 	-0.14
s3:l. N, l.	0.59
s3:l. Y. 	-0.41
s3:l. Y: C	1.37
s3:l. l, l.	0.64
s3:l:  	-0.46
s3:l: C &	-0.57
s3:l: C C	0.21
s3:l: C l	-0.44
s3:l: I l	-0.41
s3:l: M 	-1.47
s3:l: M. 	-1.31
s3:l: l 	-1.18
s3:l: l &	-0.22
s3:l: l l	-0.55
s3:p C C	0.45
s3:p C I,	0.37
s3:p C J,	1.06
s3:p C l	-0.79
s3:p C, I.	0.82
s3:p l l	-0.46
wrap:u	0.68
wrap:u|abbrev.	0.57
wrap:u|bare-initials	0.31
wrap:u|body-year	1.19
wrap:u|bracket	1.20
wrap:u|bracket.	0.65
wrap:u|capital	-0.56
wrap:u|colon	0.81
wrap:u|comma	0.52
wrap:u|hyphen	-1.86
wrap:u|initial-first	0.63
wrap:u|initial.	1.99
wrap:u|inverted-initial	0.34
wrap:u|inverted-name	0.64
wrap:u|joiner	-0.27
wrap:u|lower	-0.58
wrap:u|mixed1	-0.98
wrap:u|mixed2	0.58
wrap:u|mixed3	0.69
wrap:u|mixed4	0.91
wrap:u|mixed5	0.99
wrap:u|mixed6	0.69
wrap:u|name-first	1.07
wrap:u|names0	0.33
wrap:u|names1	0.64
wrap:u|names2	0.69
wrap:u|names3	0.72
wrap:u|names4	0.96
wrap:u|names5	0.77
wrap:u|names6	0.68
wrap:u|none	0.77
wrap:u|number	0.65
wrap:u|number.	0.65
wrap:u|other	0.87
wrap:u|pages	0.63
wrap:u|pages.	0.41
wrap:u|quote	1.09
wrap:u|word.	1.36
wrap:u|words3	0.94
wrap:u|words4	1.37
wrap:u|words5	0.87
wrap:u|words6	0.65
wrap:u|year	1.30
wrap:u|year.	0.63
wrap:w|abbrev.	0.39
wrap:w|bare-initials	0.15
wrap:w|bracket	0.34
wrap:w|bracket.	0.53
wrap:w|capital	-0.32
wrap:w|comma	-0.44
wrap:w|dash	-0.50
wrap:w|ellipsis	-0.69
wrap:w|hyphen	-0.36
wrap:w|initial-first	0.18
wrap:w|initial.	0.41
wrap:w|inverted-initial	0.27
wrap:w|joiner	-0.38
wrap:w|lower	-0.31
wrap:w|mixed1	-0.26
wrap:w|mixed2	-0.26
wrap:w|mixed3	-0.19
wrap:w|mixed5	0.12
wrap:w|mixed6	0.27
wrap:w|name-first	-0.13
wrap:w|names0	-0.28
wrap:w|names5	0.24
wrap:w|none	-0.13
wrap:w|number	0.27
wrap:w|number.	0.28
wrap:w|other	0.42
wrap:w|pages	0.29
wrap:w|pages.	0.28
wrap:w|quote	0.35
wrap:w|url	0.40
wrap:w|word.	0.33
wrap:w|words2	-0.27
wrap:w|words6	0.22
wrap:w|year	0.43
wrap:w|year.	0.38
year:mixed1	-0.26
year:mixed2	-0.26
year:mixed3	-0.18
year:names0	-0.26
year:names2	-0.15
year:words2	-0.31`;
