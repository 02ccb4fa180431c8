using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Records;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ComplaintCloud.Complaints.People;

/// <summary>Customers and their orders: agents read, managers change.</summary>
internal static class CustomersApi
{
    /// <summary>Maps the routes.</summary>
    public static void MapCustomers(this IEndpointRouteBuilder staff)
    {
        var company = staff.MapGroup("/company");
        company.MapGet("/customers", (HttpContext http, IRecordStore store, int? take, string? continuation) => CompanyRoutes.PageAsync(
            take, continuation, (size, from) => new PeopleTable(store).PageAsync<Customer>(http.Caller().Company, PeopleKind.Customers, size, from, http.RequestAborted),
            kept => CustomerView.Of(kept, http.Reader())));
        company.MapPut("/customers/{customerId}", PutCustomerAsync);
        company.MapGet("/orders", ListOrdersAsync);
        company.MapPut("/customers/{customerId}/orders/{orderId}", PutOrderAsync);
    }

    private static async Task<IResult> PutCustomerAsync(HttpContext http, string customerId, EditCustomer command, PeopleIndexes indexes)
    {
        if (!EditCustomer.Decide(command, customerId).Is(out var customer, out var wrong))
            return wrong.ToProblem();
        if (await indexes.ClaimAsync(http.Caller().Company, PeopleKind.CustomerPhones, customer.Phone, customerId, http.RequestAborted) != customerId)
            return EditErrors.DuplicatePhone.ToProblem();
        return await http.EditAsync<Customer, CustomerView>(
            command.Why, new(PeopleKind.Customers, customerId), scope => customer with { Contact = scope.Current?.Contact }, kept => CustomerView.Of(kept, http.Reader()));
    }

    private static Task<IResult> ListOrdersAsync(HttpContext http, IRecordStore store, string? customerId, int? take, string? continuation)
    {
        var (table, company) = (new PeopleTable(store), http.Caller().Company);
        if (customerId is not null && !PeopleRow.IsKey(customerId))
            return Task.FromResult(RequestErrors.NotFound.ToProblem());
        return CompanyRoutes.PageAsync(
            take, continuation, (size, from) => customerId is null
                ? table.PageOfKindsAsync<ServiceOrder>(company, PeopleKind.AllOrders, size, from, http.RequestAborted)
                : table.PageAsync<ServiceOrder>(company, PeopleKind.OrdersOf(customerId), size, from, http.RequestAborted),
            OrderView.Of);
    }

    private static async Task<IResult> PutOrderAsync(
        HttpContext http, string customerId, string orderId, EditOrder command, CompanyDirectory directory, PeopleIndexes indexes, TimeProvider time)
    {
        var company = http.Caller().Company;
        if (await directory.FindCustomerAsync(company, customerId, http.RequestAborted) is null)
            return RequestErrors.NotFound.ToProblem();
        var people = (await directory.FindAsync(company, http.RequestAborted))!;
        if (!EditOrder.Decide(command, customerId, orderId, people, time.GetUtcNow()).Is(out var order, out var wrong))
            return wrong.ToProblem();
        if (await indexes.ClaimAsync(company, PeopleKind.OrderOwners, orderId, customerId, http.RequestAborted) != customerId)
            return EditErrors.OrderOfAnother.ToProblem();
        return await http.EditAsync<ServiceOrder, OrderView>(command.Why, new(PeopleKind.OrdersOf(customerId), orderId), _ => order, OrderView.Of);
    }
}
