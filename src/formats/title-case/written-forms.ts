// Words with a case of their own, for titles that came in capitals: acronyms (UMKM, DNA) and names with inner capitals
// (JavaScript). Words that are as often common in their language (WHO, IT) are left out or stand with their neighbours.

const words = (...lines: string[]): readonly string[] => lines.join(' ').split(' ');

/** The same in every language. */
export const WRITTEN_FORMS = words(
  'DNA RNA mRNA HIV COVID SARS MERS PCR ELISA MRI CT ECG EEG ICU BMI ADHD PTSD IQ EQ UV NASA NATO UNESCO UNICEF ASEAN OECD OPEC WTO IMF UNDP UNHCR FAO ILO USA UK EU UN US USSR GDP CEO CSR ESG SWOT SME SMEs NGO NGOs HRM CRM ERP SCM TQM ISO IEEE ACM HTML XML SQL PHP JSON',
  'API HTTP TCP IP IPv4 IPv6 URL GPS GIS GSM LTE RFID IoT AI CNN LSTM SVM KNN PCA ANOVA SPSS SEM PLS AHP TOPSIS FMEA PLC LCD CPU GPU USB PDF TV DVD ICT TOEFL IELTS EFL ESL CLIL TPACK MOOC MOOCs NMR HPLC GC MS fMRI Hz kHz MHz GHz eV keV MeV GeV dB UAV UAVs NLP FTIR XRD TEM pH',
  'MySQL PostgreSQL JavaScript TypeScript LaTeX BibTeX YouTube LinkedIn WhatsApp TikTok PayPal GitHub GeoGebra AutoCAD iPhone iPad iOS macOS PowerPoint MATLAB LISREL NVivo SmartPLS MikroTik OpenStreetMap CodeIgniter PyTorch TensorFlow ChatGPT',
  'LGBT LGBTQ AIDS BRICS G20 SDGs SDG MDGs',
);

/** Indonesian and Malay. */
export const INDONESIAN_FORMS = words(
  'SD SMP SMA SMK MTs MAN MTsN SDN SMPN SMAN SMKN TK PAUD PT CV Tbk UD BUMN BUMD BUMDes UMKM UKM KUR DKI DIY NTT NTB RI NKRI UUD UU PP KUHP KUHAP KUHPerdata HAM PBB WNI WNA TNI DPR DPRD MPR KPK KPU MK OJK BI BPS BEI BPJS BPK BPKP BNN BMKG BKKBN BPOM LIPI',
  'LSM MUI NU PKI PNI PDIP PKS PKB PAN RSUD RSUP RSU RSIA ASN PNS PPKN PKN PAI IPA IPS PJOK KKN PKL PTK LKS LKPD RPP KTSP KKM KKNI UNBK STIE STAIN IAIN UIN UGM UI ITB IPB UNY UPI UNP UNDIP ITS APBD APBN APBDes PAD DAU DAK PPh PPN PBB NPWP SPT',
  'KPP KUD BPR BPRS BMT BRI BNI BCA BTN BSI ASI MPASI KB TBC DBD ISPA KIA KEK BBLR HIV ODHA SWT SAW RT RW RTRW RPJMD IKM IKN NJOP SNI SIA SIG SPK DAS TPA TPS PLN PDAM KRL LRT MRT SDM SOP KKP JKN KIP PKH BLT BBM LPG PLTS PLTA PLTU ODGJ PTSL LPD MEA FIFO',
);

/** Neighbours that make an acronym of a word that is a common one otherwise, for titles in capitals. */
export const ACRONYM_NEIGHBOURS: ReadonlyMap<string, readonly string[]> = new Map([
  ['WHO', words('guidelines classification criteria unicef framework')],
  ['IT', words('governance infrastructure outsourcing investment services')],
  ['STEM', words('education learning fields careers students')],
  ['LED', words('light lights lamp lamps lighting display')],
]);
