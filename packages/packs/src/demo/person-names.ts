import type { NonEmpty, Random } from "./random.ts";

// prettier-ignore
const surnames: NonEmpty<string> = [
  "周", "胡", "郭", "程", "谢", "唐", "曹", "韩", "冯", "董",
  "萧", "邓", "许", "傅", "沈", "曾", "彭", "吕", "苏", "卢",
  "蒋", "蔡", "贾", "丁", "魏", "薛", "叶", "阎", "余", "潘",
];

// prettier-ignore
const givenNames: NonEmpty<string> = [
  "敏", "建国", "秀兰", "志强", "丽华", "海燕", "文斌", "晓东", "桂香", "永刚",
  "慧玲", "卫平", "春梅", "家豪", "雅琴", "国栋", "红霞", "子涵", "立新", "素云",
  "德明", "婷婷", "金凤", "少华", "玉珍", "俊杰", "凤英", "天佑", "月娥", "思敏",
];

/** A common full name. Two draws may give the same one. */
export function drawPersonName(random: Random): string {
  return random.pick(surnames) + random.pick(givenNames);
}
