// What coverage alone could explain between two published figures.
import type { Themes } from "../../words.ts";

export const pairs: Themes["audit"]["pairs"] = {
  title: (p) => `${p.all} bənd üzrə ${p.larger} % və ${p.shared} bənd üzrə ${p.smaller} %`,
  breakEven: (p) =>
    `${p.shared} bənd ${p.all} bəndin arasındadırsa və hər iki rəqəm onlar üzrə uyğun gəlirsə, qalan ${p.rest} bəndin ədədi ortası ${p.even} %-dir (rəqəmlərin yuvarlaqlaşdırılmasına görə ${p.low}–${p.high} %).`,
  suffices: (p) =>
    `${p.gap} faiz bəndi fərqi təkcə əhatə izah edə bilər: iki rəqəm bir-birinə zidd olmaya da bilər.`,
  fallsShort: (p) =>
    `Heç bir bənd 0 %-dən az, 100 %-dən çox ola bilməz: ${p.gap} faiz bəndi fərqi təkcə əhatə izah edə bilməz.`,
  bounds: (p) =>
    `Bütün ${p.all} bəndə şamil edilsəydi, ${p.smaller} % bu aralıqda olardı: ${p.worst} % (qalanların hamısı 0) – ${p.best} % (hamısı 100).`,
  line: (p) =>
    `${p.all} bənd üzrə ${p.larger} və ${p.shared} bənd üzrə ${p.smaller}: qalan ${p.rest} bəndin ədədi ortası ${p.even} (${p.low}–${p.high})`,
};
