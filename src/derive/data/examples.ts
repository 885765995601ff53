/**
 * Questions put to the data, each as a program that runs as it stands. A test runs every one on the
 * built site.
 */
import { site } from '../../site.ts';
import { dataFolder, files } from '../../urls.ts';

/** What runs an example: a shell with curl and jq, Python's own library, or R as it comes. */
export type Tool = 'jq' | 'python' | 'r' | 'shell';

/** A question with the programs that answer it. */
export interface Example {
  /** Its anchor on the page. */
  id: string;
  question: string;
  /** What the answer looks like. */
  answer: string;
  programs: { tool: Tool; code: string }[];
}

/** Names of the tools as the page prints them. */
export const toolNames: Record<Tool, string> = {
  jq: 'curl and jq',
  python: 'Python',
  r: 'R',
  shell: 'Shell',
};

const at = (file: string) => site.origin + file;

/** All examples, in the order of the page. */
export const examples: readonly Example[] = [
  {
    id: 'longest-terms',
    question: 'How long is the longest term that each tier of article 111 allows?',
    answer: 'One line a tier: the words that open it, and months.',
    programs: [
      {
        tool: 'jq',
        code: `curl -s ${at(files.provisions)} |
  jq -r '.[] | select(.id == "law/criminal-law/111") | .paragraphs[].tiers[]
    | [.threshold.en // "base tier", (.penalties[] | select(.kind == "fixed-term").maxMonths)]
    | @tsv'`,
      },
      {
        tool: 'python',
        code: `import json
from urllib.request import urlopen

provisions = json.load(urlopen("${at(files.provisions)}"))
article = next(p for p in provisions if p["id"] == "law/criminal-law/111")
for paragraph in article["paragraphs"]:
    for tier in paragraph["tiers"]:
        words = tier["threshold"]["en"] if "threshold" in tier else "base tier"
        for penalty in tier["penalties"]:
            if penalty["kind"] == "fixed-term":
                print(words, penalty["maxMonths"], sep="\\t")`,
      },
      {
        tool: 'r',
        code: `matrix <- read.csv("${at(files.matrixCsv)}", encoding = "UTF-8")
tiers <- matrix[startsWith(matrix$provisionUrl, "/law/criminal-law/111/"), ]
tiers$thresholdEn[tiers$thresholdEn == ""] <- "base tier"
cat(paste(tiers$thresholdEn, tiers$maxMonths, sep = "\\t"), sep = "\\n")`,
      },
    ],
  },
  {
    id: 'death',
    question: 'Which offences carry death, be it through another article?',
    answer: 'One line an offence; the number of lines is the number of offences.',
    programs: [
      {
        tool: 'jq',
        code: `curl -s ${at(files.matrixJson)} |
  jq -r '[.[] | select(.death).offence] | unique[]'`,
      },
      {
        tool: 'python',
        code: `import csv, io
from urllib.request import urlopen

text = io.TextIOWrapper(urlopen("${at(files.matrixCsv)}"), encoding="utf-8", newline="")
offences = {row["offence"] for row in csv.DictReader(text) if row["death"] == "true"}
print(*sorted(offences), sep="\\n")`,
      },
      {
        tool: 'r',
        code: `matrix <- read.csv("${at(files.matrixCsv)}", encoding = "UTF-8", colClasses = "character")
cat(sort(unique(matrix$offence[matrix$death == "true"])), sep = "\\n")`,
      },
    ],
  },
  {
    id: 'sentences',
    question: 'How many reported cases are there by sentence?',
    answer:
      'One line a kind of sentence, with the number of people. It is not a sample: publicised ' +
      'cases lean to the gravest, and no rate can be drawn from them.',
    programs: [
      {
        tool: 'jq',
        code: `curl -s ${at(files.casesJson)} |
  jq -r 'group_by(.sentence.type)[] | [.[0].sentence.type, length] | @tsv'`,
      },
      {
        tool: 'python',
        code: `import json
from collections import Counter
from urllib.request import urlopen

cases = json.load(urlopen("${at(files.casesJson)}"))
for sentence, people in Counter(case["sentence"]["type"] for case in cases).items():
    print(sentence, people, sep="\\t")`,
      },
      {
        tool: 'r',
        code: `cases <- read.csv("${at(files.casesCsv)}", encoding = "UTF-8")
people <- table(cases$sentence)
cat(paste(names(people), people, sep = "\\t"), sep = "\\n")`,
      },
    ],
  },
  {
    id: 'term',
    question: 'What is a Chinese term called in English, and what does it mean?',
    answer: 'The English term and its meaning, from the vocabulary.',
    programs: [
      {
        tool: 'jq',
        code: `curl -s ${at(files.concepts)} |
  jq -r --arg zh 国家秘密 '."@graph"[] | select(.prefLabel["zh-Hans"] == $zh)
    | "\\(.prefLabel.en): \\(.definition.en)"'`,
      },
    ],
  },
  {
    id: 'checksums',
    question: 'Are my copies of the data whole and unchanged?',
    answer:
      'Nothing is printed where all files agree; a file that differs is named. On a Mac without ' +
      'sha256sum write shasum -a 256.',
    programs: [
      {
        tool: 'shell',
        code: `curl -s -O ${at(files.checksums)}
cut -c 67- SHA256SUMS | while read -r name; do
  curl -s --create-dirs -o "$name" "${at(dataFolder)}$name"
done
sha256sum -c --quiet SHA256SUMS`,
      },
    ],
  },
  {
    id: 'offline',
    question: 'How do I keep the whole site and read it without a network?',
    answer:
      'The archive is compared and unpacked; then serve the folder with any server, such as ' +
      'python3 -m http.server, and open the address that it prints.',
    programs: [
      {
        tool: 'shell',
        code: `curl -s -O ${at(files.archive)} -O ${at(files.archiveChecksum)}
sha256sum -c --quiet site.zip.sha256
python3 -m zipfile -e site.zip site`,
      },
    ],
  },
];
