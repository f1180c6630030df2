// Cavablar və aid olduqları qiymətlər haqqında deyilənlər.
import type { replies as master } from "../en/replies.ts";

export const replies: typeof master = {
  title: (assessment) => `${assessment} qiymətlərinə cavablar`,
  history: "İlkin qiymət, cavab və yekun qiymət",
  columns: { voice: "", rating: "qiymət", evidence: "sübut", text: "qeyd və ya şərh" },
  voices: { first: "ilkin", reply: "cavab", final: "yekun" },
  answers: { agree: "razıdır", partly: "qismən razıdır", object: "etiraz edir" },
  noAnswer: "cavab yazılmayıb",
  noReply: "cavab yoxdur",
  unrated: "qiymətləndirilməyib",
  noEvidence: "sübut yoxdur",
  received: (day, isLate) => `${day} tarixində alınıb${isLate ? ", son tarixdən sonra" : ""}`,
  stays: "qərar verilməyib: ilkin qiymət qalır",
  changed: "dəyişib",
  unchanged: "dəyişməyib",
  decidedBy: (who) => `qərar verən: ${who}`,
  shared: "qiymət bir neçə quruma aiddir",
  unplaced: {
    parts: "götürülmür: qiymətlər tədbirlər üzrədir",
    whole: "götürülmür: qiymət bütöv bəndə aiddir",
    bodies: "götürülmür: qiymətlər adı göstərilən qurumlar üzrədir",
    scope: "götürülmür: bənd əhatəyə daxil deyil",
  },
  silent: (count, ids) => `${count} qiymətə cavab yoxdur (${ids}): bu, razılıq deyil`,
  none: (assessment) => `${assessment} qiymətləndirməsində cavablar göstərilməyib`,
};
