using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Clocks;

/// <summary>
/// 响应级别: 1 soothes at once, 2 finds the cause and assigns resources, 3 supervises and closes the learning loop. It follows the
/// severity, and rises with the rungs of the ladder: when the next level must be asked, and when the owner must.
/// </summary>
internal static class RaiseLevel
{
    private const int Resources = 2;
    private const int Supervision = 3;

    /// <summary>The level's rise that comes with a rung; null where there is none.</summary>
    /// <param name="rung">The rung that is climbed.</param>
    /// <param name="complaint">The case.</param>
    /// <param name="supervisor">The manager who would supervise it.</param>
    public static LevelRaised? Of(LadderRung rung, Complaint complaint, StaffMember? supervisor)
    {
        var level = rung switch
        {
            LadderRung.NextLevel => Resources,
            LadderRung.Owner => Supervision,
            LadderRung.Remind or LadderRung.FirstResponse or LadderRung.ReportUpward or LadderRung.Backup or LadderRung.Silence or LadderRung.Resume => 0,
        };
        if (level <= complaint.Level)
            return null;
        var watched = level == Supervision ? supervisor : null;
        return new LevelRaised(level, rung, watched?.Id, watched?.Name);
    }
}
