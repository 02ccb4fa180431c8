using System.Text.RegularExpressions;
using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.LocalHost.Tests.Verify;

/// <summary>For every kind of record: what is missing, what says something else, and what is there for no reason.</summary>
internal static class Damages
{
    private const string Nobody = "zzzzzzzzzzzzzzzzzzzz";

    public static IReadOnlyDictionary<string, Damage> All { get; } = new Dictionary<string, Damage>
    {
        ["a visit that a book does not hold"] = Damage.Changed("visits", "missing: offer 1", "\"offerNo\":1", "\"offerNo\":2"),
        ["a book that is gone"] = Damage.Without("visits", "missing: offer 1", record => record.Properties.Values.Any(value => value.Contains("complaintId", StringComparison.Ordinal))),
        ["a visit of no case"] = Damage.More("visits", "superfluous: there is no such case", record => record with
        {
            Partition = "jiejia|a09",
            Properties = record.Properties.ToDictionary(one => one.Key, one => Regex.Replace(one.Value, "\"complaintId\":\"[^\"]*\"", $"\"complaintId\":\"{Nobody}\"")),
        }),
        ["a visit of a version that never was"] = Damage.Changed("visits", "reserved at version 9", "\"version\":", "\"version\":9"),
        ["a book that cannot be read"] = Damage.Changed("visits", "cannot be read", "[", "<"),
        ["a judged case that is gone"] = Damage.Without("judged", "missing"),
        ["a judged case that says something else"] = Damage.Changed("judged", "stale: phrases", "\"phrases\":[", "\"phrases\":[\"退费\","),
        ["a judged case of no case"] = Damage.More("judged", "orphan: there is no such case", record => record with { Row = record.Row[..19] + Nobody }),
        ["a judged case at another time"] = Damage.More("judged", "orphan: the case does not stand here", record => record with { Row = $"1{record.Row[1..19]}{record.Row[19..]}" }),
        ["numbers that would be given again"] = Damage.Set("numbers", "only 1 count as given", "used", "1", record => record.Row == "20260604"),
        ["numbers that are gone"] = Damage.Without("numbers", "only 0 count as given"),
        ["an entry without its fact"] = Damage.Without("registers", "fact 1 is missing", IsAccountability("f|")),
        ["an entry without its state"] = Damage.Without("registers", "its state is missing", IsAccountability("s|")),
        ["an entry with another state"] = Damage.Changed("registers", "its state differs", "没有按清单做", "偷懒", IsAccountability("s|")),
        ["an open entry that is not listed"] = Damage.Without("registers", "it does not stand among the open ones as it should", IsAccountability("o|")),
        ["a listed entry that does not exist"] = Damage.More("registers", "there is no such entry", record => record with { Partition = "jiejia|accountability", Row = "o|260601100000deadbeef" }),
        ["an entry that is not found by its case"] = Damage.Without("registers", "it does not stand among those of case", IsAccountability("c|")),
        ["an entry found by another case"] = Damage.More("registers", "and does not come from it", record => record with { Partition = "jiejia|accountability", Row = $"c|{Nobody}|260601100000deadbeef" }),
        ["an entry without its key"] = Damage.Without("registers", "the key that opened it is missing", IsAccountability("k|")),
        ["a key that leads elsewhere"] = Damage.Changed("registers", "the key opened no such entry", "26", "27", IsAccountability("k|")),
        ["a row of no kind"] = Damage.More("registers", "nothing belongs in row x|1", record => record with { Row = "x|1" }),
        ["a link that was sent and is gone"] = Damage.Without("links", "missing: that of", record => record.Properties["holder"].Contains("offerNo", StringComparison.Ordinal)),
        ["a link that opens somebody else's job"] = Damage.Changed("links", "it opens something else than it was made for", "\"offerNo\":1", "\"offerNo\":2"),
        ["a link that cannot be read"] = Damage.Changed("links", "cannot be read", "{", "<"),
        ["a message that the log tells of and nobody sent"] = Damage.Without("outbox", "which the log says went out", record => record.Row.Contains(".acknowledged:", StringComparison.Ordinal)),
        ["a message that is not known to have gone out"] = Damage.Without("outbox", "is not known to have gone out", record => record.Row[0] == 'k'),
        ["a message without its line"] = Damage.Without("outbox", "has no line", record => record.Row[0] == 'm'),
        ["a sent message of no case"] = Damage.Added("messages", "orphan: there is no such case", $"jiejia|{Nobody}", "k1", "value", """{"state":"accepted","at":"2026-06-01T02:00:00+00:00"}"""),
        ["a budget that cannot be read"] = Damage.Added("sms-budget", "cannot be read", "jiejia", "20260601", "parts", "many"),
        ["a policy that is older than its log"] = Damage.Changed("people", "is not what version 2 was changed to", "00:20:00", "00:06:00", record => record.Row == "policy"),
        ["a policy that is not its version"] = Damage.Changed("people", "it is not what is kept as version 2", "00:20:00", "00:25:00", record => record.Row == "policy-v000002"),
        ["a version that is gone"] = Damage.Without("people", "version 1 is missing", record => record.Row == "policy-v000001"),
        ["a customer who is not found by phone"] = Damage.Without("people", "customer-phones leads to nobody", record => record.Partition == "jiejia|customer-phones"),
        ["an order that is somebody else's"] = Damage.Changed("people", "order-owners leads to c99", "c0", "c99", record => record.Partition == "jiejia|order-owners" && record.Row == "o0001"),
        ["staff who cannot be read"] = Damage.Changed("people", "cannot be read", "{", "<", record => record.Partition == "jiejia|staff"),
        ["a calendar that is not its version"] = Damage.Changed("calendars", "it is not what is kept as version 2", "装修", "盘点", record => record.Row == "current"),
        ["a version of the calendar that is gone"] = Damage.Without("calendars", "version 1 is missing", record => record.Row == "v000001"),
        ["a version of the calendar that never was"] = Damage.More("calendars", "there never was such a version", record => record with { Row = "v000009" }),
        ["a session of nobody"] = Damage.More("sessions", "orphan: there is no such person", record => record with { Partition = "jiejia|staff|s99" }),
        ["a session under another id"] = Damage.More("sessions", "it is another session's", record => record with { Row = "other" }),
        ["a code that cannot be read"] = Damage.Changed("one-time-codes", "cannot be read", "{", "<"),
        ["a limit that cannot be read"] = Damage.Set("rates", "cannot be read", "wholeAt", "soon", _ => true),
        ["a sweep that cannot be read"] = Damage.Changed("sweeps", "cannot be read", "{", "<"),
        ["a second factor that cannot be read"] = Damage.Added("second-factors", "cannot be read", "jiejia", "s01", "value", "{}"),
        ["more grants used than given"] = Damage.Set("grants", "more grants were used than were given", "used", "5", record => record.Row[0] == 't'),
        ["a rise of another phrase"] = Damage.Added("keywords", "it is another phrase's", "jiejia", "0123456789abcdef", "rises", """[{"phrase":"退费","since":"2026-06-01","last":"2026-06-02"}]"""),
        ["a phrase that nobody said"] = Damage.Set("phrases", "stale: 没人说的话 is 3, but the cases say 0", "counts", """{"没人说的话":3}""", record => record.Row != "watched"),
        ["a day of phrases that cannot be read"] = Damage.Set("phrases", "cannot be read", "counts", "<", record => record.Row != "watched"),
        ["a job that cannot be read"] = Damage.Changed("jobs", "cannot be read", "{", "<"),
        ["a review of another month"] = Damage.Changed("ledger_reviews", "it is the review of another month", "2026-06", "2026-05"),
        ["a conversation about no case"] = Damage.Added("threads", "orphan: there is no such case", "jiejia", "0123456789abcdef", "case", Nobody),
        ["a check of a photo of no case"] = Damage.Added("photo-checks", "orphan: there is no such case", "jiejia", "trace1", "case", Nobody),
        ["a customer who is not found by where they wrote from"] = Damage.Without("people", "customer-contacts leads to nobody", record => record.Partition == "jiejia|customer-contacts"),
        ["a piece of a file that is gone"] = Damage.More("uploads", "is missing", record => record with { Row = record.Row + "0" }),
    };

    private static Func<Record, bool> IsAccountability(string rows) =>
        record => record.Partition == "jiejia|accountability" && record.Row.StartsWith(rows, StringComparison.Ordinal);
}
