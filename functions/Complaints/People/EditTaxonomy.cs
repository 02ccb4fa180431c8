using System.Text.Json;
using System.Text.RegularExpressions;
using ComplaintCloud.Complaints.Triage;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.People;

/// <summary>The owner changes how complaints are sorted.</summary>
/// <param name="Items">All sub-items; one that is no longer wanted is not left out but not active.</param>
/// <param name="Why">For the change log; required.</param>
public sealed partial record EditTaxonomy(IReadOnlyList<TaxonomyItem>? Items = null, string? Why = null)
{
    private const int MaxItems = 100;
    private const int MaxName = 20;
    private const int MaxMenu = 8;
    private const int MaxVisits = 5;

    /// <summary>Codes stay for ever, as cases carry them; each class keeps at least one sub-item.</summary>
    internal static Result<Taxonomy> Decide(EditTaxonomy command, Taxonomy current, CompanyPeople people)
    {
        if (EditChecks.Why(command.Why, required: true) is { } unsaid)
            return unsaid;
        if (command.Items is not { Count: > 0 and <= MaxItems } items || items.Any(item => item is null))
            return RequestErrors.InvalidMember("items", $"请填写全部小类，最多 {MaxItems} 个。");
        for (var i = 0; i < items.Count; i++)
            if (Wrong(items[i], $"items[{i}]", people) is { } bad)
                return bad;
        if (WrongTogether(items, current) is { } wrong)
            return RequestErrors.InvalidMember("items", wrong);
        return JsonSerializer.Serialize(items, WorkflowCatalog.Json) == JsonSerializer.Serialize(current.Items, WorkflowCatalog.Json)
            ? current
            : new Taxonomy(current.Version + 1, items);
    }

    private static Error? Wrong(TaxonomyItem item, string at, CompanyPeople people)
    {
        if (!Codes().IsMatch(item.Code))
            return RequestErrors.InvalidMember($"{at}.code", "编码是一个大写字母加一到两位数字，例如 Q8。");
        if (string.IsNullOrWhiteSpace(item.Name) || item.Name.Length > MaxName)
            return RequestErrors.InvalidMember($"{at}.name", $"请填写名称，最多 {MaxName} 字。");
        if (item.Class is null)
            return RequestErrors.InvalidMember($"{at}.class", "请选择大类。");
        var least = item.Class is ComplaintClass.Quality ? 2 : 1;
        if (item.CallbackVisits < least || item.CallbackVisits > MaxVisits)
            return RequestErrors.InvalidMember($"{at}.callbackVisits", $"回访次数请填 {least} 到 {MaxVisits}。");
        if (WrongMenu(item.Menu))
            return RequestErrors.InvalidMember($"{at}.menu", $"处理菜单 1 到 {MaxMenu} 项，各不相同，首次金额不超过上限。");
        return WrongHolder(item.Primary, $"{at}.primary", people) ?? WrongHolder(item.Backup, $"{at}.backup", people);
    }

    private static Error? WrongHolder(DutyHolder? holder, string at, CompanyPeople people) => holder switch
    {
        { Role: not null, DepartmentId: null } => null,
        { Role: null, DepartmentId: { } id } => people.FindDepartment(id) is { Active: true } ? null : EditErrors.NoDepartment($"{at}.departmentId"),
        _ => RequestErrors.InvalidMember(at, "请选择一个角色或一个部门。"),
    };

    private static bool WrongMenu(IReadOnlyList<MenuAction>? menu) =>
        menu is not { Count: > 0 and <= MaxMenu } || menu.Any(action => action is null || action.DefaultCents < 0 || action.CeilingCents < action.DefaultCents || action.CeilingCents > EditOrder.MostCents)
        || menu.DistinctBy(action => action.Kind).Count() != menu.Count;

    private static string? WrongTogether(IReadOnlyList<TaxonomyItem> items, Taxonomy current)
    {
        if (items.GroupBy(item => item.Code).FirstOrDefault(group => group.Count() > 1) is { } code)
            return $"编码 {code.Key} 重复。";
        if (items.Where(item => item.Active).GroupBy(item => item.Name).FirstOrDefault(group => group.Count() > 1) is { } name)
            return $"名称“{name.Key}”重复。";
        if (current.Items.FirstOrDefault(old => !items.Any(item => item.Code == old.Code)) is { } lost)
            return $"小类 {lost.Code} 已有投诉使用，不能删除，可以停用。";
        return Enum.GetValues<ComplaintClass>().Any(kind => !items.Any(item => item.Active && item.Class == kind)) ? "每个大类至少保留一个小类。" : null;
    }

    [GeneratedRegex("^[A-Z][0-9]{1,2}$")]
    private static partial Regex Codes();
}
