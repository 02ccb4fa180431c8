using System.Reflection;
using System.Text.Json;

namespace ComplaintCloud.Complaints.People;

/// <summary>What a policy's number counts.</summary>
public enum PolicyUnit
{
    /// <summary>分钟, of working time or of the wall clock as the number says.</summary>
    Minutes,

    /// <summary>小时, likewise.</summary>
    Hours,

    /// <summary>工作日.</summary>
    WorkingDays,

    /// <summary>自然日.</summary>
    Days,

    /// <summary>每月几号.</summary>
    DayOfMonth,

    /// <summary>分 (1/100 yuan).</summary>
    Cents,

    /// <summary>A part of the whole: 1 is all of it, 2 twice as much.</summary>
    Share,

    /// <summary>次数 or 个数.</summary>
    Count,

    /// <summary>米.</summary>
    Meters,
}

/// <summary>One number of <see cref="CompanyPolicy"/>: what it is called, what it counts and what it may be.</summary>
/// <param name="Property">Its member.</param>
/// <param name="Label">What people read, in Chinese.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="Min">The least it may be, in the unit.</param>
/// <param name="Max">The most it may be, in the unit.</param>
internal sealed record PolicyNumber(PropertyInfo Property, string Label, PolicyUnit Unit, double Min, double Max)
{
    private static readonly CompanyPolicy Defaults = new();

    /// <summary>Its name on the wire.</summary>
    public string Name { get; } = JsonNamingPolicy.CamelCase.ConvertName(Property.Name);

    /// <summary>What it is unless the owner changes it, in the unit.</summary>
    public double Default => Of(Defaults);

    /// <summary>Whether only whole numbers make sense.</summary>
    public bool IsWhole => Unit is not PolicyUnit.Share and not PolicyUnit.Hours;

    /// <summary>What it is in a policy, in the unit.</summary>
    public double Of(CompanyPolicy policy) => Property.GetValue(policy) switch
    {
        TimeSpan time => time / UnitTime,
        int whole => whole,
        double share => share,
        var other => throw new InvalidOperationException($"{Property.Name} is a {other?.GetType().Name}, not a number."),
    };

    /// <summary>Whether it may be that.</summary>
    public bool Allows(double value) => value >= Min && value <= Max && (!IsWhole || Math.Floor(value) == value);

    /// <summary>The policy with another value for it, in the unit.</summary>
    public CompanyPolicy Set(CompanyPolicy policy, double value)
    {
        var changed = policy with { };
        Property.SetValue(changed, Property.PropertyType == typeof(TimeSpan) ? UnitTime * value : Convert.ChangeType(value, Property.PropertyType, null));
        return changed;
    }

    private TimeSpan UnitTime => Unit switch
    {
        PolicyUnit.Minutes => TimeSpan.FromMinutes(1),
        PolicyUnit.Hours => TimeSpan.FromHours(1),
        PolicyUnit.Days => TimeSpan.FromDays(1),
        PolicyUnit.WorkingDays or PolicyUnit.DayOfMonth or PolicyUnit.Cents or PolicyUnit.Share or PolicyUnit.Count or PolicyUnit.Meters =>
            throw new InvalidOperationException($"{Property.Name} is a time and cannot be counted in {Unit}."),
    };
}
