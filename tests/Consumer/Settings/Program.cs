// Settings that are checked when the application starts: a wrong value is refused with its key, its text and the reason.
using Alliance.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

using (IHost host = Build())
{
    await host.StartAsync();
    ReportingOptions options = host.Services.GetRequiredService<IOptions<ReportingOptions>>().Value;
    Check.Equal((CountryCode.KZ, CurrencyCode.EUR, new PartialDate(2024, 12)), (options.Country, options.Currency, options.Since));
    Check.Equal((RateLookup.LastWithin(4), MoneyRounding.ToMinorUnits(MidpointRounding.ToEven)), (options.Lookup, options.Rounding));
    Check.True(options.Alliances is [var first, var second] && first == new Id<AiAlliance>("brics") && second == new Id<AiAlliance>("eaeu"));
    Check.True(options.Statuses is [MembershipStatus.Member, MembershipStatus.Partner]);
    Console.WriteLine($"Started with {options.Currency}, {options.Lookup}, since {options.Since}, alliances {string.Join(", ", options.Alliances)}");
    await host.StopAsync();
}

(string Setting, string Reason)[] mistakes =
[
    ("Currency=euro", "three letters A to Z"),
    ("Currency=XQQ", "ISO 4217"),
    ("Currency=", "It is empty"),
    ("Country=Kazakhstan", "two letters A to Z"),
    ("Lookup=last-within-4", "last-within-4-days"),
    ("Rounding=0.05", "0.05 to-even"),
    ("Since=2024-13", "a month has two digits, 01 to 12"),
    ("Alliances:1=A b", "separated by single hyphens"),
    ("Statuses:0=memebr", "member, party, signatory, partner"),
    ("Curency=EUR", "Curency"),
];
foreach ((string setting, string reason) in mistakes)
{
    string[] parts = setting.Split('=');
    string message = await Refusal($"--Reporting:{setting}");
    foreach (string part in (string[])[parts[0], reason, .. parts[0] == "Curency" ? [] : new[] { $"'{parts[1]}'" }])
        Check.Contains(part, message);
}

// Options that contain a record are checked by its validator.
using (IHost host = Build("--Publisher:Id=acme", "--Publisher:Title=Acme", "--Publisher:Url=https://example.org"))
{
    await host.StartAsync();
    Check.Equal("Acme", host.Services.GetRequiredService<IOptions<PublishingOptions>>().Value.Publisher?.Title.ToString());
    await host.StopAsync();
}
Check.Contains("Publisher.url: A web address, if given, must be absolute, use http or https, and contain no white space or control characters. Found \"acme\". (ALC-1307)", await Refusal("--Publisher:Id=acme", "--Publisher:Title=Acme", "--Publisher:Url=acme"));
Console.WriteLine($"Refused {mistakes.Length} wrong settings, such as: {await Refusal("--Reporting:Alliances:1=A b")}");

// The reason is the last of the exceptions, and for an item of a list its key is in the second: write all of them to the log, as ToString() does.
static async Task<string> Refusal(params string[] arguments)
{
    using IHost host = Build(arguments);
    try
    {
        await host.StartAsync();
    }
    catch (Exception error) when (error is InvalidOperationException or OptionsValidationException)
    {
        List<string> messages = [];
        for (Exception? one = error; one is not null; one = one.InnerException)
            messages.Add(one.Message);
        return string.Join(' ', messages);
    }
    Check.Fail($"{string.Join(' ', arguments)} was not refused.");
    return "";
}

static IHost Build(params string[] arguments)
{
    HostApplicationBuilder builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { Args = arguments, ContentRootPath = AppContext.BaseDirectory });
    builder.Logging.ClearProviders();
    builder.Services.AddOptions<ReportingOptions>()
        .BindConfiguration("Reporting", binder => binder.ErrorOnUnknownConfiguration = true)
        .Validate(options => !options.Country.IsDefault, "Reporting:Country must be given.")
        .Validate(
            options => CurrencyCatalogue.Iso.Find(options.Currency) is not null,
            $"Reporting:Currency '{builder.Configuration["Reporting:Currency"]}' must be the code of a currency of ISO 4217.")
        .ValidateOnStart();
    if (builder.Configuration.GetSection("Publisher") is var publisher && publisher.Exists())
        builder.Services.AddPublishing(publisher);
    return builder.Build();
}
