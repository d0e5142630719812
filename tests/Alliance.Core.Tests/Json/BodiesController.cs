using Microsoft.AspNetCore.Mvc;

namespace Alliance.Core.Tests.Json;

/// <summary>A controller that returns what it gets; MVC finds only controllers that are not nested.</summary>
[ApiController]
[Route("mvc")]
public sealed class BodiesController : ControllerBase
{
    [HttpPost("money")]
    public Money PostMoney([FromBody] Money money) => money;

    [HttpPost("validity")]
    public Validity PostValidity([FromBody] Validity validity) => validity;

    [HttpPost("country")]
    public ActionResult<CountryCode> PostCountry([FromBody] CountryCode country) => country;

    [HttpPost("state")]
    public MemberState PostState(MemberState state) => state;

    [HttpPost("query-money")]
    public string QueryMoney(Money money) => money.ToString();

    [HttpGet("members/{alliance}")]
    public AllianceMembers GetMembers(Id<AiAlliance> alliance, PartialDate day) => WebBodyTests.MembersOf(alliance, day);
}
